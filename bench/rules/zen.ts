/**
 * The twelve conditions as a decision table of zen (GoRules), in its own form: a column for each fact, a line for each
 * way to break one of the twelve, and all lines that hit are collected. It gets the same prepared facts as the others.
 */
import { STEP_FROM, INTERMEDIATE, type OneOfTwelve, type PlainFacts } from "./twelve";

/** What stands above a column: a fact, or an expression over two of them. */
type Column = keyof PlainFacts | "step" | "applyType == heldType";
/** One way to break a rule: the cells of the columns that matter to it. */
type Line = readonly [broken: OneOfTwelve, cells: Partial<Record<Column, string>>];

const OTHER_KIND = { "applyType == heldType": "false" };
const NOT_ONE_UP = `!= ${STEP_FROM}`;
const grassroots = { applyType: '"grassroots"' };

const LINES: readonly Line[] = [
  ["township-post", { ...grassroots, township: "false" }],
  ["township-post", { ...grassroots, professional: "false" }],
  ["in-service", { inPost: "false" }],
  ["in-service", { retired: "true" }],
  ["five-year-lock", { ...OTHER_KIND, step: "0", yearsFull: "false" }],
  ["grassroots-ladder", { heldType: '"grassroots"', ...OTHER_KIND, step: "!= 0" }],
  ["grassroots-ladder", { heldType: '"grassroots"', ...OTHER_KIND, yearsFull: "true" }],
  ["grassroots-ladder", { heldType: '"grassroots"', "applyType == heldType": "true", step: NOT_ONE_UP }],
  ["level-ladder", { heldType: '"provincial"', "applyType == heldType": "true", step: NOT_ONE_UP }],
  ["level-ladder", { heldType: '"provincial"', ...OTHER_KIND, step: `not in [0, ${STEP_FROM}]` }],
  ["examined-level", { examined: "true" }],
  ["training-hours", { lowestHours: "< 90" }],
  ["training-experience", { applyLevel: `>= ${INTERMEDIATE}`, training: "false" }],
  ["appraisal", { appraisal: '"unqualified"' }],
  ["major-match", { majorDiffers: "true" }],
  ["integrity-veto", { discipline: '"found"' }],
  ["integrity-veto", { fraud: '"found"' }],
  ["pledge", { pledge: '"no"' }],
];

const COLUMNS = [...new Set(LINES.flatMap(([, cells]) => Object.keys(cells) as Column[]))];

const cellsOf = ([broken, cells]: Line, i: number): Readonly<Record<string, string>> => ({
  _id: `line-${i}`,
  ...Object.fromEntries(COLUMNS.map((column, at) => [`in-${at}`, cells[column] ?? ""])),
  out: `"${broken}"`,
});

/** A decision of one table, as zen reads it. */
export const ZEN_TABLE = {
  nodes: [
    { id: "facts", name: "facts", type: "inputNode", content: {} },
    {
      id: "twelve",
      name: "twelve",
      type: "decisionTableNode",
      content: {
        hitPolicy: "collect",
        inputs: COLUMNS.map((field, at) => ({ id: `in-${at}`, name: field, field })),
        outputs: [{ id: "out", name: "broken", field: "broken" }],
        rules: LINES.map(cellsOf),
      },
    },
    { id: "found", name: "found", type: "outputNode", content: {} },
  ],
  edges: [
    { id: "to-table", type: "edge", sourceId: "facts", targetId: "twelve" },
    { id: "to-found", type: "edge", sourceId: "twelve", targetId: "found" },
  ],
};
