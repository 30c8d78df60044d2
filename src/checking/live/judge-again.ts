/**
 * 实时检查: what a change of cells touches is read and judged again, and nothing else. Rows that move with inserted or
 * deleted ones keep what was found. What a header, a title or the sheet's shape changes concerns every row: then the
 * answer is null, and the whole sheet is checked.
 */
import type { SheetCells } from "../../core/cells";
import type { Timing } from "../../rules/engine/dates";
import type { CellsChange } from "../../workbook/changes";
import { withExcel, type Attempt } from "../../workbook/excel";
import { readRows } from "../../workbook/read-sheet";
import type { CheckResult } from "../check";
import { headersBetween } from "../../roster/next-headers";
import { withOtherRows } from "../other-rows";
import { withPeopleReplaced } from "./others-again";
import type { CheckedPerson } from "../people";
import { Slices } from "../slices";
import { withMoves } from "./moves";
import { readingSpans } from "./reading-spans";
import { replaced } from "./replaced";

/** @returns null when the change concerns the whole sheet */
export async function judgeAgain(
  before: CheckResult,
  changes: readonly CellsChange[],
  timing: Timing,
): Promise<Attempt<CheckResult | null>> {
  const moved = await withMoves(before, changes);
  if (moved === null) return { ok: true, value: null };
  const spans = readingSpans(moved);
  if (spans.length === 0 && moved.result.people === before.people) return { ok: true, value: moved.result };
  const right = Math.max(...before.rosters.flatMap(({ header }) => header.headers.map(({ index }) => index)));
  const values = await withExcel((context) => readRows(context, before.sheet, spans, right, before.countsFrom1904));
  if (!values.ok) return values;
  const cells: SheetCells = {
    name: before.sheet,
    values: values.value,
    merges: moved.result.merges,
  };
  if (spans.some(({ top, bottom }) => headersBetween(cells, null, top, bottom + 1).length > 0))
    return { ok: true, value: null };
  const hasMoved = moved.result.people !== before.people;
  const { result, left, joined } = await replaced(moved.result, spans, cells, timing, hasMoved);
  return { ok: true, value: await amongOthers(result, left, joined, hasMoved) };
}

/** What other rows mean for those judged anew, and these for others. */
async function amongOthers(
  result: CheckResult,
  left: readonly CheckedPerson[],
  joined: readonly CheckedPerson[],
  hasMoved: boolean,
): Promise<CheckResult | null> {
  if (!result.rosters.some(({ plan }) => plan.holdsApplications)) return result;
  if (!hasMoved && left.length + joined.length === 0) return result;
  const few = hasMoved ? null : withPeopleReplaced(result, left, joined);
  return few ?? withOtherRows(result, new Slices(new AbortController().signal));
}
