/**
 * Numbers among arguments as their cells show them: a function is given 29281 for a cell that shows 1980年3月. The
 * formats are read together with those that all other waiting calls ask for; where they cannot be read, a number is
 * taken as it is.
 */
import { from1904 } from "../../workbook/days";
import { hangsOnFormat, shownValue } from "../../workbook/shown-values";
import { WaitingReads } from "../../workbook/waiting-reads";
import { around } from "./around";
import type { Values } from "./blanks";
import { inTime, PATIENCE_MS } from "./patience";
import type { Place } from "./place";

export class ShownNumbers {
  private readonly reads = new WaitingReads("numberFormat");

  /** @param onLate called with a sheet that could not be read in time: what is answered has to be answered anew */
  constructor(private readonly onLate: (sheet: string) => void) {}

  /**
   * @param matters columns (on the sheet, or of the values where they stand on none) in which a format would say
   * something
   */
  async asShown(
    values: Values,
    { on, isPreview }: Place,
    is1904: boolean,
    matters: (column: number) => boolean,
  ): Promise<Values> {
    const asked =
      on === null || isPreview
        ? []
        : around(values, on.rect, (value, column) => hangsOnFormat(value) && matters(column));
    if (on === null || asked.length === 0) return is1904 ? values.map((row) => row.map(from1904)) : values;
    const formats = await inTime(this.reads.readIn(on.sheet, asked), PATIENCE_MS, () => this.onLate(on.sheet));
    const { top, left } = on.rect;
    return values.map((row, r) => row.map((value, c) => asShown(value, top + r, left + c)));

    function asShown(value: unknown, row: number, column: number): unknown {
      const isAsked = hangsOnFormat(value) && matters(column);
      return shownValue(value, isAsked ? (formats?.at(row, column) ?? null) : null, is1904);
    }
  }
}
