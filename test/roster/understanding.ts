/**
 * What was understood of a sheet, in lines short enough to be read and compared by a person.
 */
import { isoOf, type PartialDate } from "../../src/core/calendar";
import type { WorkSpell } from "../../src/rules/standards/work-history";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";
import { cellAddress, columnName } from "../../src/core/positions";
import type { SheetCells } from "../../src/core/cells";
import type { ReadOptions } from "../../src/roster/read-options";
import { readRosters, type Roster } from "../../src/roster/read-roster";
import type { ColumnUse, Question } from "../../src/roster/roster-head";
import { say } from "../support/say";
import { rect } from "../support/sheet";

/** A layout met on rosters, as raw values, and what has to be understood of it. */
export interface Layout {
  /** What is peculiar to it. */
  readonly what: string;
  readonly values: readonly (readonly unknown[])[];
  readonly merges?: readonly string[];
  readonly understood: readonly string[];
}

export const sheetOf = ({ values, merges = [] }: Pick<Layout, "values" | "merges">): SheetCells => ({
  name: "花名册",
  values,
  merges: merges.map(rect),
});

export const OPTIONS: ReadOptions = { assumed: [], directory: null, settings: DEFAULT_SETTINGS, defaultYear: 2026 };

export const understandingOf = (layout: Pick<Layout, "values" | "merges">): readonly string[] =>
  readRosters(sheetOf(layout), OPTIONS).flatMap(rosterLines);

function rosterLines(roster: Roster): readonly string[] {
  return [
    `${roster.table} header ${roster.headerRows.join(",")}`,
    ...listed(
      "facts",
      roster.facts.map(({ field, reading, from }) => `${field} ${say(reading, shown)} (${from})`),
    ),
    ...listed("columns", roster.columns.map(columnWords)),
    ...listed(
      "unmatched",
      roster.unmatched.map(({ column, header }) => `${column} ${header}`.trim()),
    ),
    ...listed("questions", roster.questions.map(questionWords)),
    ...listed(
      "skipped",
      roster.skipped.map(({ row, why }) => `${row} ${why}`),
    ),
    ...roster.applicants.map(({ row, facts, appraisals, trainingHours }) => {
      const read = Object.entries(facts).filter(([field, { state }]) => state !== "absent" && !/^other/u.test(field));
      const yearly = [...appraisals, ...trainingHours].map(
        ({ year, total, column, reading }) =>
          `${columnName(column)} ${year ?? "-"}${total ? " not judged" : ""} ${say<unknown>(reading)}`,
      );
      return [`row ${row}`, ...read.map(([field, reading]) => `${field} ${say(reading, shown)}`), ...yearly].join("; ");
    }),
  ];
}

const listed = (name: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`${name}: ${items.join("; ")}`];

const columnWords = ({ column, field, year, years, match, by, like }: ColumnUse): string =>
  [
    column,
    field,
    ...(year === null ? [] : [year]),
    ...(years.length === 0 ? [] : [years.join("/")]),
    ...(match === "exact" || match === "folded" ? [] : [`${match} by ${by}${like === null ? "" : ` ${like}`}`]),
  ].join(" ");

function questionWords(question: Question): string {
  switch (question.kind) {
    case "no-year":
    case "apply-date":
    case "all-township":
    case "blank-other-title":
      return question.kind;
    case "two-columns":
      return `${question.about} in ${question.columns.join(" or ")}`;
    case "unclear-column":
      return `${question.column} is ${question.fields.join(" or ")}`;
    case "unclear-answer":
      return `${question.column} may be good or bad`;
    case "unreadable-year":
      return `${question.cells.map(cellAddress).join()} is no year: ${question.raws.join()}`;
    case "stale-mapping":
      return question.kind;
  }
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return (value as WorkSpell[]).map(spell).join(" + ");
  if (typeof value !== "object" || value === null) return String(value);
  if ("year" in value) return isoOf(value as PartialDate);
  if ("text" in value) return String(value.text).slice(-4);
  if ("route" in value) return String(value.route);
  return "kind" in value ? String(value.kind) : JSON.stringify(value);
}

const spell = ({ from, until, unit }: WorkSpell): string =>
  `${isoOf(from)}..${until === null ? "" : isoOf(until)} ${unit}`;
