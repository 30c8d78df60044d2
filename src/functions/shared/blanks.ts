/**
 * Blank cells among arguments. On a desktop Excel hands a blank cell over as 0, so that a 0 says nothing of itself:
 * where the address is known the cell is looked at, together with those of all other calls that wait; elsewhere it
 * counts as blank. A blank never becomes a number by this, and a number that is 0 stays one where that can be known.
 */
import { LAST_ROW } from "../../core/positions";
import { isEmpty } from "../../core/cells";
import { WaitingReads } from "../../workbook/waiting-reads";
import { around } from "./around";
import { inTime, PATIENCE_MS } from "./patience";
import type { Place } from "./place";

export type Values = readonly (readonly unknown[])[];

/** A blank on a desktop, or a number. */
export const isZero = (value: unknown): boolean => value === 0;

/** A cell in whose place 0 says nothing: a date, a text, a header. */
export const blankIfZero = (value: unknown): unknown => (isZero(value) ? "" : value);

export const blanksIfZeros = (values: Values): Values => values.map((row) => row.map(blankIfZero));

/** Without the rows at the end that hold nothing: a reference to whole columns has a million of them. */
export function withoutBlankEnd(rows: Values): Values {
  let last = rows.length - 1;
  while (last >= 0 && (rows[last] ?? []).every((value) => isEmpty(value) || isZero(value))) last--;
  return rows.slice(0, last + 1);
}

export class Blanks {
  private readonly reads = new WaitingReads("values");

  /** @param onLate called with a sheet that could not be read in time: what is answered has to be answered anew */
  constructor(private readonly onLate: (sheet: string) => void) {}

  /**
   * The values with blanks as such; whole columns end with the last row that holds something.
   *
   * @param matters columns (on the sheet, or of the values where they stand on none) in which a 0 would say something
   */
  async toldApart(
    given: Values,
    { on, isPreview }: Place,
    matters: (column: number) => boolean = () => true,
  ): Promise<Values> {
    const values = on?.rect.bottom === LAST_ROW ? withoutBlankEnd(given) : given;
    if (on === null || isPreview) return blanksIfZeros(values);
    const asked = around(values, on.rect, (value, column) => isZero(value) && matters(column));
    if (asked.length === 0) return blanksIfZeros(values);
    const read = await inTime(this.reads.readIn(on.sheet, asked), PATIENCE_MS, () => this.onLate(on.sheet));
    const { top, left } = on.rect;
    return values.map((row, r) =>
      row.map((value, c) => {
        if (!isZero(value)) return value;
        // What was read may be newer: Excel then calculates anew by itself.
        return matters(left + c) && isZero(read?.at(top + r, left + c)) ? value : "";
      }),
    );
  }
}
