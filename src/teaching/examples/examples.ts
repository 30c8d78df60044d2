/**
 * Examples of a rule or a route, judged by the engine just now: the first of its cases that is in order and the first
 * that is not; where its cases need more than rows (what other rules found, a list of units), two people of the sample.
 */
import { cellAddress } from "../../core/positions";
import type { RosterHead } from "../../roster/roster-head";
import type { Case } from "../../rules/cases";
import type { Finding } from "../../rules/finding";
import type { Severity } from "../../rules/ids";
import type { Enforcer } from "../../rules/notice/notice";
import type { Route } from "../../rules/routes/route";
import type { Rule } from "../../rules/rule";
import { RULEBOOK } from "../../rules/rulebook";
import { ALL_CASES } from "./all-cases";
import { answerOf, answersOf, grouped, type Answer } from "./answers";
import { columnsOfCase } from "./case-sheet";
import { sentenceOf } from "../../rules/words/sentences";
import { sideWords } from "../words";

export interface ExampleCell {
  /** L4 */
  readonly address: string;
  readonly header: string;
  readonly text: string;
  /** What came of it rests on this cell. */
  readonly decides: boolean;
}

export interface Example {
  readonly title: string;
  /** 2020-12-31 */
  readonly on: string;
  /** Of the person, and of others that belong to the case. */
  readonly rows: readonly (readonly ExampleCell[])[];
  /** What is said of the person, gravest first as it was found; where nothing is, that all is well. */
  readonly said: readonly { readonly severity: Severity | null; readonly sentence: string }[];
}

export interface Examples {
  readonly passes: Example | null;
  readonly fails: Example | null;
}

const { requirements, records, oversight, routes, across } = RULEBOOK;
const JUDGED_ALONE: readonly (Rule | Route)[] = [...requirements, ...records, ...oversight, ...routes];

/** What is not in order, the plainest first. */
const RANKS: readonly string[] = ["not-met", "cannot-tell", "met"];

/** The examples of a rule or a route among its own cases. */
export function examplesOf(id: Enforcer): Examples {
  const rule = JUDGED_ALONE.find((one) => one.id === id);
  const beside = across.find((one) => one.id === id);
  const cases = ALL_CASES[id] ?? [];
  if (rule !== undefined)
    return chosen(
      id,
      cases.map((one) => [answerOf(rule, one)]),
    );
  if (beside === undefined) return { passes: null, fails: null };
  return chosen(
    id,
    grouped(cases).map((lines) => answersOf(beside.id, lines)),
  );
}

type Answered = readonly [Answer, ...Answer[]];

function chosen(id: Enforcer, all: readonly (readonly Answer[])[]): Examples {
  const usable = all.filter((one): one is Answered => one[0] !== undefined && isWhole(one[0]));
  const silent = usable.filter(([{ outcome, findings }]) => outcome === "met" && findings.length === 0);
  const told = RANKS.flatMap((rank) =>
    usable.filter(([{ outcome, findings }]) => outcome === rank && findings.length > 0),
  );
  const [plain = null, said = null] = closest(silent, told) ?? [silent[0], told[0]];
  const deciding = said === null ? [] : headersOf(said);
  const shown = (one: Answered | null): Example | null => (one === null ? null : exampleOf(id, one, deciding));
  return isBenefit(id) ? { passes: shown(said), fails: shown(plain) } : { passes: shown(plain), fails: shown(said) };
}

/** Who is entitled to something is told so; of whom nothing is said is not. */
export const isBenefit = (id: Enforcer): boolean =>
  oversight.some((rule) => rule.id === id && rule.warnings === "benefit");

/** The two that differ in the fewest cells; the plain cases stand first. */
function closest(silent: readonly Answered[], told: readonly Answered[]): readonly [Answered, Answered] | null {
  let best: { readonly pair: readonly [Answered, Answered]; readonly apart: number } | null = null;
  for (const [i, said] of told.entries())
    for (const [j, plain] of silent.entries()) {
      const cells = cellsApart(plain, said);
      if (cells === null) continue;
      const apart = RANKS.indexOf(said[0].outcome) * RANK + cells * CELL + i + j;
      if (best === null || apart < best.apart) best = { pair: [plain, said], apart };
    }
  return best?.pair ?? null;
}

/** A line further down in the table is as much as an eighth of a cell: what stands there is less plain. */
const [CELL, RANK] = [8, 100_000];

/** Null where their columns are not the same. */
function cellsApart(a: Answered, b: Answered): number | null {
  if (a.length !== b.length) return null;
  let apart = a[0].one.on === b[0].one.on ? 0 : 1;
  for (const [row, { one }] of a.entries()) {
    const other = b[row]?.one.cells ?? {};
    if (Object.keys(one.cells).join() !== Object.keys(other).join()) return null;
    apart += Object.entries(one.cells).filter(([key, text]) => text !== other[key]).length;
  }
  return apart;
}

/** Its rows tell all of it, and it comes to what its table says. */
function isWhole({ outcome, one }: Answer): boolean {
  if (outcome !== one.outcome) return false;
  const { verdict, direct, along, tooCoarse, directory } = one.beside ?? {};
  return [verdict, direct, along, tooCoarse, directory].every((told) => told === undefined || told === "");
}

/** The headers over the cells that what is said points to. */
const headersOf = (answers: Answered): readonly string[] =>
  answers.flatMap(({ findings, roster, applicant }) => headersAt(findings, roster, applicant.row - 1));

export function headersAt(findings: readonly Finding[], head: RosterHead, row: number): readonly string[] {
  const columns = findings.flatMap(({ cells }) =>
    cells.filter((cell) => cell.sheet === head.sheet && cell.row === row).map(({ column }) => column),
  );
  return head.header.headers.filter(({ index }) => columns.includes(index)).map(({ text }) => text);
}

function exampleOf(id: Enforcer, answers: Answered, deciding: readonly string[]): Example {
  const [{ one, findings, roster }] = answers;
  return {
    title: one.title,
    on: one.on,
    rows: answers.map((answer) => cellsOf(answer, deciding)),
    said: saidOf(id, findings, roster),
  };
}

export const saidOf = (id: Enforcer, findings: readonly Finding[], head: RosterHead): Example["said"] =>
  findings.length === 0
    ? [{ severity: null, sentence: isBenefit(id) ? sideWords(id, "fails") : sideWords(id, "holds") }]
    : findings.map((one) => ({ severity: one.severity, sentence: sentenceOf(one, head) }));

/** What stands in each column of the case; the sheet has some more, so that the row is somebody's. */
function cellsOf({ one, roster, applicant }: Answer, deciding: readonly string[]): readonly ExampleCell[] {
  const columns = columnsOfCase(one.cells);
  return Object.entries(one.cells satisfies Case["cells"]).flatMap(([key, text]): readonly ExampleCell[] => {
    const column = columns.indexOf(key);
    const header = roster.header.headers.find(({ index }) => index === column)?.text;
    if (header === undefined) return [];
    const address = cellAddress({ row: applicant.row - 1, column });
    return [{ address, header, text: text.replace(/^#(?=[\d.]+$)/u, ""), decides: deciding.includes(header) }];
  });
}
