/**
 * What all row functions share: the header of the row, the date of judgement, one result per row, errors with words.
 */
import { isDay, type Day } from "../rules/calendar";
import { day } from "../rules/calendar";
import type { Timing } from "../rules/dates";
import { DEFAULT_SETTINGS } from "../rules/settings";
import type { SheetFact } from "../roster/sheet-facts";
import { isEmpty, type Rect } from "../roster/cells";
import { readDate } from "../roster/cells/date";
import { headAbove, headOfGiven, judgeRows, type JudgedRow } from "../checking/judge-rows";
import type { PlannedHead, SheetHeads } from "../checking/sheet-heads";
import { parseAddress, type SheetRange } from "../workbook/addresses";
import { functionTroubleWords } from "../messages/function-troubles";

export type Cell = string | number | boolean | CustomFunctions.Error;

/** What Excel hands to every row function. */
export type RowFunction = (
  row: unknown[][],
  headers: unknown[][] | null,
  asOf: unknown,
  invocation: CustomFunctions.Invocation,
) => Promise<Cell[][]>;

/** `#N/A` with words: it cannot be told. */
export const notAvailable = (message: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);

/** `#VALUE!` with words: the function was not used as it is meant. */
const wrongUse = (message: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);

/**
 * A row function from what it answers for one judged row.
 *
 * @param answer may return an error made by {@link notAvailable}
 */
export function rowFunction(heads: SheetHeads, answer: (judged: JudgedRow) => Cell): RowFunction {
  return async (row, headers, asOf, invocation) => {
    const [rowAddress] = invocation.parameterAddresses ?? [];
    const at = parseAddress(rowAddress ?? "") ?? NOWHERE;
    const timing = timingOf(asOf);
    const planned = await headFor(heads, headers, at);
    const judged = judgeRows(
      planned,
      row.map((cells) => cells.map(plainCell)),
      at.rect,
      timing,
    );
    if (judged.length === 1 && judged[0] === null) throw notAvailable(functionTroubleWords({ kind: "nobody" }));
    return judged.map((one) => [one === null ? "" : answer(one)]);
  };
}

/** Values that do not stand on a sheet (an array in the formula) are taken as the second row of one. */
const NOWHERE: SheetRange = { sheet: "", rect: { top: 1, left: 0, bottom: 1, right: 0 } };

/** An error in a cell comes as an object; its text is what the reader knows. */
function plainCell(value: unknown): unknown {
  return typeof value === "object" && value !== null && "code" in value ? String(value.code) : value;
}

function timingOf(asOf: unknown): Timing {
  const now = new Date();
  const today = day(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (isEmpty(asOf)) return { asOf: null, today };
  const date = readDate(asOf);
  if (date.state !== "known" || !isDay(date.value)) throw wrongUse(functionTroubleWords({ kind: "not-a-date" }));
  return { asOf: date.value satisfies Day, today };
}

async function headFor(heads: SheetHeads, headers: unknown[][] | null, at: SheetRange): Promise<PlannedHead> {
  const onSheet = at.sheet === "" ? null : await heads.on(at.sheet);
  const found = onSheet?.ok ? headAbove(onSheet.value, at.rect.top) : null;
  const given = headers === null || headers.every((row) => row.every(isEmpty)) ? null : headers;
  if (given !== null) return fromGiven(given, at, found);
  if (found !== null) return found;
  throw wrongUse(functionTroubleWords({ kind: onSheet?.ok ? "no-header" : "workbook-unread" }));
}

/** The headers come from the formula, what the sheet's title says from the sheet. */
function fromGiven(
  given: readonly (readonly unknown[])[],
  { sheet, rect }: SheetRange,
  found: PlannedHead | null,
): PlannedHead {
  const assumed: readonly SheetFact[] = found?.head.facts.filter(({ from }) => from !== "default") ?? [];
  const options = {
    assumed,
    directory: found?.head.context.directory ?? null,
    settings: found?.head.context.settings ?? DEFAULT_SETTINGS,
    defaultYear: new Date().getFullYear(),
  };
  const planned = headOfGiven(given, sheet, (rect satisfies Rect).left, options);
  if (planned === null) throw wrongUse(functionTroubleWords({ kind: "no-header" }));
  return planned;
}
