/**
 * What all row functions share: the header of the row, the date of judgement, one result per row, errors with words.
 */
import type { Timing } from "../../rules/engine/dates";
import { DEFAULT_SETTINGS } from "../../rules/settings/settings";
import { textOf } from "../../core/cells";
import { LAST_ROW, type Rect } from "../../core/positions";
import {
  headAbove,
  headOfGiven,
  judgeRange,
  judgeRows,
  type JudgedRow,
  type OtherLine,
} from "../../checking/judge-rows";
import { LatelyUsed } from "../../checking/lately-used";
import type { PlannedHead, SheetHeads } from "../../checking/sheet-heads";
import { parseAddress, type SheetRange } from "../../workbook/addresses";
import { cannotTell, misused, type Cell } from "./answer";
import { dayOr, plainRange, today, withoutBlankEnd } from "./arguments";
import { titleOf, type RowFunctionId } from "../definitions";

/** What Excel hands to every row function. */
export type RowFunction = (
  row: unknown[][],
  headers: unknown[][] | null,
  asOf: unknown,
  invocation: CustomFunctions.Invocation,
) => Promise<Cell[][]>;

/**
 * A row function from what it answers for one judged row.
 *
 * @param answer may return an error
 */
export function rowFunction(heads: SheetHeads, id: RowFunctionId, answer: (judged: JudgedRow) => Cell): RowFunction {
  return async (row, headers, asOf, invocation) => {
    const lines = await judgedLines(heads, row, headers, asOf, invocation);
    return lines.length === 0 ? [[""]] : lines.map((line) => [lineAnswer(line, id, answer)]);
  };
}

/** A header's first line answers with what the column is about; lines of nobody with nothing. */
export function lineAnswer(line: JudgedRow | OtherLine, id: RowFunctionId, answer: (judged: JudgedRow) => Cell): Cell {
  if (typeof line === "object") return answer(line);
  return line === "header" ? titleOf(id) : "";
}

/**
 * The rows given, judged.
 *
 * @throws `#VALUE!` when no header is found, `#N/A` for a single row of nobody
 */
export async function judgedLines(
  heads: SheetHeads,
  row: unknown,
  headers: unknown,
  asOf: unknown,
  { parameterAddresses }: CustomFunctions.Invocation,
): Promise<readonly (JudgedRow | OtherLine)[]> {
  const at = parseAddress(parameterAddresses?.[0] ?? "") ?? NOWHERE;
  const timing = { asOf: dayOr(asOf, null), today: today() };
  const plain = plainRange(row);
  const rows = at.rect.bottom === LAST_ROW ? withoutBlankEnd(plain) : plain;
  const given = headers === null ? [] : withoutBlankEnd(plainRange(headers));
  const onSheet = await headsOn(heads, at.sheet);
  const lines =
    given.length === 0
      ? judgeRange(onSheet ?? [], rows, at.rect, timing)
      : judgeByGiven(given, onSheet ?? [], rows, at, timing);
  if (lines.length > 0 && lines.every((line) => line === "no-header"))
    throw misused({ kind: onSheet === null ? "workbook-unread" : "no-header" });
  if (lines.length === 1 && lines[0] === "nobody") throw cannotTell({ kind: "nobody" });
  return lines;
}

/** Values that do not stand on a sheet (an array in the formula) are taken as the second row of one. */
const NOWHERE: SheetRange = { sheet: "", rect: { top: 1, left: 0, bottom: 1, right: 0 } };

/**
 * A cell that is being edited keeps Excel from answering (the preview of a formula in its dialog is made meanwhile), and
 * #BUSY! must not stay for as long.
 */
const PATIENCE_MS = 10_000;

/** The heads on a sheet; null when it cannot be read. */
async function headsOn(heads: SheetHeads, sheet: string): Promise<readonly PlannedHead[] | null> {
  if (sheet === "") return null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), PATIENCE_MS)));
  const found = await Promise.race([heads.forFunctions(sheet), late]);
  clearTimeout(timer);
  if (found === null) heads.readLate(sheet);
  return found?.ok ? found.value : null;
}

/** The headers come from the formula, what the sheet's title says from the sheet. */
function judgeByGiven(
  given: readonly (readonly unknown[])[],
  onSheet: readonly PlannedHead[],
  rows: readonly (readonly unknown[])[],
  { sheet, rect }: SheetRange,
  timing: Timing,
): readonly (JudgedRow | OtherLine)[] {
  const planned = givenHead(given, headAbove(onSheet, rect.top), sheet, rect);
  if (planned === null) throw misused({ kind: "no-header" });
  const texts = given.map(rowText);
  return judgeRows(planned, rows, rect, timing).map((judged, i) => {
    const line = texts.indexOf(rowText(rows[i] ?? []));
    if (line >= 0) return line === 0 ? "header" : "header-line";
    return judged ?? "nobody";
  });
}

const rowText = (row: readonly unknown[]): string => row.map((value) => textOf(value).trim()).join("\t");

/** Heads made of given headers, by the head of the sheet they stand in for; thousands of formulas give the same. */
const givenHeads = new WeakMap<PlannedHead | typeof NO_HEAD, LatelyUsed<PlannedHead>>();
const NO_HEAD = {};
const MOST_HEADS_KEPT = 100;

function givenHead(
  given: readonly (readonly unknown[])[],
  found: PlannedHead | null,
  sheet: string,
  { left }: Rect,
): PlannedHead | null {
  const known = givenHeads.get(found ?? NO_HEAD) ?? new LatelyUsed<PlannedHead>(MOST_HEADS_KEPT);
  givenHeads.set(found ?? NO_HEAD, known);
  const year = today().year;
  const key = JSON.stringify([sheet, left, year, given]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const options = {
    assumed: found?.head.facts.filter(({ from }) => from !== "default") ?? [],
    directory: found?.head.context.directory ?? null,
    settings: found?.head.context.settings ?? DEFAULT_SETTINGS,
    defaultYear: year,
  };
  const planned = headOfGiven(given, sheet, left, options, found?.cells ?? null);
  if (planned !== null) known.set(key, planned);
  return planned;
}
