/** The rows of one person as they stand on the sheet, with what the rest of the workbook means for him. */
import type { Rect, RowSpan } from "../core/positions";
import type { AcrossRow } from "../rules/engine/compared";
import { withExcel, type Attempt } from "../workbook/excel";
import { readRows } from "../workbook/read-sheet";
import type { CheckResult } from "./check";
import { firstFrom, type CheckedPerson } from "./people";

export interface PersonRows {
  /** Where they stand on the sheet. */
  readonly values: readonly (readonly unknown[])[];
  readonly merges: readonly Rect[];
  /** The other applications of the workbook; null where they are too many to be looked at again and again. */
  readonly others: readonly AcrossRow[] | null;
}

/** So many further rows may belong to a person. */
const MORE_ROWS = 5;
/** So many rows are judged anew with every letter that is typed. */
const MOST_OTHERS = 3_000;

export async function personRows(result: CheckResult, person: CheckedPerson): Promise<Attempt<PersonRows>> {
  const { sheet, people, countsFrom1904 } = result;
  const row = person.row - 1;
  const next = people[firstFrom(people, person.row + 1)]?.row ?? Infinity;
  const merges = result.merges.filter(({ top, bottom }) => top <= row && row <= bottom);
  const spans: readonly RowSpan[] = [
    ...[...new Set(merges.map(({ top }) => top))].filter((top) => top < row).map((top) => ({ top, bottom: top })),
    { top: row, bottom: Math.min(row + MORE_ROWS, next - 2) },
  ];
  const right = Math.max(...person.judging.head.header.headers.map(({ index }) => index));
  const read = await withExcel((context) => readRows(context, sheet, spans, right, countsFrom1904));
  return read.ok ? { ok: true, value: { values: read.value, merges, others: othersOf(result, person) } } : read;
}

function othersOf({ sheet, people, others }: CheckResult, person: CheckedPerson): readonly AcrossRow[] | null {
  const elsewhere = others.sheets.flatMap(({ rows }) => rows);
  if (people.length + elsewhere.length > MOST_OTHERS) return null;
  const here = people.filter((one) => one !== person);
  return [...elsewhere, ...here.map(({ applicant, judging }) => ({ sheet, applicant, plan: judging.plan }))];
}
