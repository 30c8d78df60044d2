/** What a row's columns of one family (2018年学时, 2019年学时) say, year by year. */
import type { Yearly } from "../fields/readers/yearly";
import type { ColumnReader } from "./column-readers";
import type { PersonCells } from "./person-cells";
import { hasYearTwice, settledYears, type OfCell } from "./same-year";
import type { PersonRows } from "./table";

type Said = Yearly<unknown>;

const NONE: readonly never[] = [];

export class YearsOfRow {
  /** Of the row being read; behind it what is left of longer ones. */
  private readonly said: Said[] = [];

  constructor(private readonly cells: PersonCells) {}

  /** Asked of every row: what a single column says is shared, of several a list is made that has no room to spare. */
  of(columns: readonly ColumnReader[], at: PersonRows): readonly Said[] {
    const [first] = columns;
    if (first !== undefined && columns.length === 1) return this.saidIn(first, at);
    let count = 0;
    for (const column of columns) for (const one of this.saidIn(column, at)) this.said[count++] = one;
    const said = this.said.slice(0, count);
    return hasYearTwice(said) ? settledYears(this.withCells(columns, at)) : said;
  }

  private saidIn({ index, yearly }: ColumnReader, at: PersonRows): readonly Said[] {
    return yearly?.(this.cells.wholeOf(at, index)) ?? NONE;
  }

  private withCells(columns: readonly ColumnReader[], at: PersonRows): readonly OfCell[] {
    return columns.flatMap((column) => {
      const cell = this.cells.wholeOf(at, column.index);
      return this.saidIn(column, at).map((said): OfCell => ({ said, cell }));
    });
  }
}
