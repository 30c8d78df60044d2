/**
 * Workbooks that count days from 1904, as old Macs had them: the same number is a day four years later there, and only
 * the text of a date cell betrays it.
 */
import { dayOfSerial } from "../core/calendar";
import type { Rect } from "../core/positions";
import { readDate } from "../core/date-grammar";
import { withExcel, type Attempt } from "./excel";
import { rangeAddress } from "./addresses";
import { DAYS_BETWEEN, mayBeDay } from "./days";
import { batchesOf, type SheetExtent } from "./read-sheet";

/** Do these cells count days from 1904? null where none of them shows a date. */
export function countsFrom1904(
  values: readonly (readonly unknown[])[],
  texts: readonly (readonly string[])[],
): boolean | null {
  for (const [r, row] of values.entries())
    for (const [c, value] of row.entries()) {
      if (!mayBeDay(value)) continue;
      const text = texts[r]?.[c] ?? "";
      if (shows(text, value)) return false;
      if (shows(text, value + DAYS_BETWEEN)) return true;
    }
  return null;
}

/** Is this the text of the day? One that shows its month only is compared so far. */
function shows(text: string, serial: number): boolean {
  const [date, day] = [/\D/u.test(text) ? readDate(text) : null, dayOfSerial(Math.floor(serial))];
  if (date?.state !== "known" || day === null) return false;
  const { year, month, day: dayOfMonth } = date.value;
  return year === day.year && month === day.month && (dayOfMonth === null || dayOfMonth === day.day);
}

/** Dates stand in the first rows of people, if anywhere. */
const ROWS_LOOKED_AT = 40;

/** Cells of one read: their values and their texts stay below what Excel on the web hands over at once. */
const CELLS_PER_READ = 20_000;

/** Does the workbook count days from 1904? null where no sheet shows a date near its top. */
function readDateSystem(extents: readonly SheetExtent[]): Promise<Attempt<boolean | null>> {
  return withExcel(async (context) => {
    const tops = extents.flatMap(({ name, used }) =>
      used === null
        ? []
        : [{ name, area: { top: 0, left: 0, bottom: Math.min(used.bottom, ROWS_LOOKED_AT - 1), right: used.right } }],
    );
    for (const together of batchesOf(tops, ({ area }) => (area.bottom + 1) * (area.right + 1), CELLS_PER_READ)) {
      const is1904 = await dateSystemOf(context, together);
      if (is1904 !== null) return is1904;
    }
    return null;
  });
}

async function dateSystemOf(
  context: Excel.RequestContext,
  areas: readonly { readonly name: string; readonly area: Rect }[],
): Promise<boolean | null> {
  const ranges = areas.map(({ name, area }) =>
    context.workbook.worksheets.getItem(name).getRange(rangeAddress(area)).load("values,text"),
  );
  await context.sync();
  for (const { values, text } of ranges) {
    const is1904 = countsFrom1904(values as unknown[][], text);
    if (is1904 !== null) return is1904;
  }
  return null;
}

/** Whether the workbook counts days from 1904: it stays so once a date has told. */
export class DateSystem {
  private found: boolean | null = null;

  /** Known without a look; null where it is not. */
  get known(): boolean | null {
    return this.found;
  }

  /** Where no date is in sight, from 1900 as nearly everywhere. */
  async countsFrom1904(extents: readonly SheetExtent[]): Promise<boolean> {
    if (this.found !== null) return this.found;
    const attempt = await readDateSystem(extents);
    this.found = attempt.ok ? attempt.value : null;
    return this.found ?? false;
  }
}
