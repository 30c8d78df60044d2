/**
 * Workbooks that count days from 1904, as old Macs had them: the same number is a day four years later there, and only
 * the text of a date cell betrays it.
 */
import { dayOfSerial } from "../core/calendar";
import { readDate } from "../core/date-grammar";
import { withExcel, type Attempt } from "./excel";
import { rangeAddress } from "./addresses";
import type { SheetExtent } from "./read-sheet";

/** 1904-01-01 counted from 1900. */
const DAYS_BETWEEN = 1_462;
/** Days that rosters can mean, counted from 1904: 1940 to 2099. No other whole number of a roster is among them. */
const DAYS = { first: 14_611 - DAYS_BETWEEN, last: 73_050 - DAYS_BETWEEN } as const;

/** A cell's value of such a workbook as one counted from 1900. */
export const from1904 = (value: unknown): unknown =>
  typeof value === "number" && value >= DAYS.first && value <= DAYS.last ? value + DAYS_BETWEEN : value;

/** A day counted from 1900, as such a workbook shows it. */
export const to1904 = (serial: number): number => serial - DAYS_BETWEEN;

/** Do these cells count days from 1904? null where none of them shows a date. */
export function countsFrom1904(
  values: readonly (readonly unknown[])[],
  texts: readonly (readonly string[])[],
): boolean | null {
  for (const [r, row] of values.entries())
    for (const [c, value] of row.entries()) {
      if (typeof value !== "number" || value < DAYS.first || value > DAYS.last + DAYS_BETWEEN) continue;
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

/** Does the workbook count days from 1904? null where no sheet shows a date near its top. */
function readDateSystem(extents: readonly SheetExtent[]): Promise<Attempt<boolean | null>> {
  return withExcel(async (context) => {
    const tops = extents.flatMap(({ name, used }) => {
      if (used === null) return [];
      const area = { top: 0, left: 0, bottom: Math.min(used.bottom, ROWS_LOOKED_AT - 1), right: used.right };
      return [context.workbook.worksheets.getItem(name).getRange(rangeAddress(area)).load("values,text")];
    });
    await context.sync();
    for (const { values, text } of tops) {
      const is1904 = countsFrom1904(values as unknown[][], text);
      if (is1904 !== null) return is1904;
    }
    return null;
  });
}

/** Whether the workbook counts days from 1904, looked for once. */
export class DateSystem {
  private found: boolean | null = null;
  private looking: Promise<boolean> | null = null;

  /** Known without a look; null where it is not. */
  get known(): boolean | null {
    return this.found;
  }

  /** Where no date is in sight, from 1900 as nearly everywhere. */
  countsFrom1904(extents: readonly SheetExtent[]): Promise<boolean> {
    if (this.found !== null) return Promise.resolve(this.found);
    this.looking ??= readDateSystem(extents).then((attempt) => {
      this.found = attempt.ok ? attempt.value : null;
      // What stood in the way may be over by the next time.
      if (!attempt.ok) this.looking = null;
      return this.found ?? false;
    });
    return this.looking;
  }

  /** A date may have come in sight. */
  lookAgain(): void {
    this.looking = null;
  }
}
