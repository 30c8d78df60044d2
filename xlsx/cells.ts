/**
 * The cells of a sheet row by row, as Excel's own `values` would give them: errors as #N/A and the like, cells covered
 * by a merge left out, day numbers counted from 1900 whatever the workbook counts from.
 */
import { CELL, Covering, type CellBlock, type Sheet, type Workbook } from "xlsx-package";
import { seenAs, type SeenAs } from "../src/core/number-format";

export type PlainValue = string | number | boolean;

/** In the place of a result that the file does not hold: nobody can read it, and a blank it is not. */
export const UNCALCULATED = "#未计算";

/** @param at the cell's place in its block */
export type CellVisitor = (row: number, column: number, value: PlainValue | null, block: CellBlock, at: number) => void;

/** Days between the beginnings of the two systems. */
const DAYS_1904 = 1_462;
/** Whole numbers that are days from 1940 to 2099; less than that without a format is a year or a count. */
const PLAIN_DAYS = { first: 14_611, last: 73_050 };
const GENERAL = "General";

/** What each style shows of a number. */
export const seenByStyle = ({ styles }: Workbook): readonly SeenAs[] =>
  styles.cells.map(({ format }) => seenAs(format));

export class CellReader {
  private readonly seen: readonly SeenAs[];
  private readonly formats: readonly string[];

  constructor(private readonly workbook: Workbook) {
    this.seen = seenByStyle(workbook);
    this.formats = workbook.styles.cells.map(({ format }) => format);
  }

  seenAs(style: number): SeenAs {
    return this.seen[style] ?? "as-it-is";
  }

  /**
   * Row by row from the top, each row from the left. The value is null for a cell that a merge covers, or that only
   * looks different.
   */
  each(sheet: Sheet, visit: CellVisitor): void {
    const covering = new Covering(sheet.merges);
    const take = (block: CellBlock, at: number): void => {
      const row = block.rows[at] ?? 0;
      const column = block.columns[at] ?? 0;
      visit(row, column, covering.covers(row, column) ? null : this.valueAt(block, at), block, at);
    };
    if (!sheet.isOrdered) for (const { block, at } of inOrder(sheet.blocks)) take(block, at);
    else for (const block of sheet.blocks) for (let at = 0; at < block.length; at++) take(block, at);
  }

  private valueAt(block: CellBlock, at: number): PlainValue | null {
    const value = block.values[at] ?? 0;
    switch (block.kinds[at] ?? CELL.blank) {
      case CELL.number:
        return this.number(value, block.styles[at] ?? 0);
      case CELL.date:
        return value;
      case CELL.boolean:
        return value === 1;
      case CELL.text:
      case CELL.error:
        return this.workbook.texts[value] ?? "";
      case CELL.uncalculated:
        return UNCALCULATED;
      default:
        return null;
    }
  }

  private number(value: number, style: number): number {
    if (!this.workbook.date1904) return value;
    const days = value + DAYS_1904;
    return isDay(days, this.formats[style] ?? GENERAL, this.seenAs(style)) ? days : value;
  }
}

/** Whether a number of a workbook that counts from 1904 is a day. @param days counted from 1900 */
const isDay = (days: number, format: string, seen: SeenAs): boolean =>
  (seen !== "as-it-is" && seen !== "two-decimals") ||
  (format === GENERAL && Number.isInteger(days) && days >= PLAIN_DAYS.first && days <= PLAIN_DAYS.last);

/** The same of a number that is to be written where days are counted from 1904. */
export const isCountedDay = (days: number, format: string): boolean => isDay(days, format, seenAs(format));

interface Place {
  readonly block: CellBlock;
  readonly at: number;
}

/** Of two cells at one place the later one comes last, as when they are written one over the other. */
function inOrder(blocks: readonly CellBlock[]): readonly Place[] {
  const places = blocks.flatMap((block) => Array.from({ length: block.length }, (_, at): Place => ({ block, at })));
  const row = ({ block, at }: Place): number => block.rows[at] ?? 0;
  const column = ({ block, at }: Place): number => block.columns[at] ?? 0;
  return places.sort((a, b) => row(a) - row(b) || column(a) - column(b));
}
