/** One sheet of a workbook that is made cell by cell. */
import {
  BlockWriter,
  CELL,
  MOST_COLUMNS,
  MOST_ROWS,
  settledMerges,
  type Area,
  type Bounds,
  type ColumnSpan,
  type Sheet,
  type Visibility,
} from "xlsx-package";
import { Refusal } from "../refusal";

export interface CellExtras {
  /** Its number format. */
  readonly format?: string | undefined;
  /** Without `=`. */
  readonly formula?: string | undefined;
}

/** What the sheets of a workbook have in common. */
export interface SharedParts {
  readonly bounds: Bounds;
  takeCell(sheet: string): void;
  placeOfText(text: string, sheet: string): number;
  placeOfFormat(format: string): number;
}

export class SheetMaker {
  readonly merges: Area[] = [];
  readonly hiddenRows: number[] = [];
  readonly rowHeights: [number, number][] = [];
  readonly columns: ColumnSpan[] = [];
  filter: Area | null = null;
  isProtected = false;
  private readonly writer = new BlockWriter();
  private cells = 0;
  private outside = 0;
  private uncalculated = 0;

  constructor(
    private readonly workbook: SharedParts,
    readonly name: string,
    public visibility: Visibility,
  ) {}

  value(row: number, column: number, value: string | number | boolean, extras: CellExtras = {}): void {
    if (typeof value === "number") this.add(row, column, CELL.number, () => value, extras);
    else if (typeof value === "boolean") this.add(row, column, CELL.boolean, () => Number(value), extras);
    else this.add(row, column, CELL.text, () => this.workbook.placeOfText(value, this.name), extras);
  }

  /** A day number of the 1900 system, whatever system the workbook's other numbers are of. */
  date(row: number, column: number, value: number, extras: CellExtras): void {
    this.add(row, column, CELL.date, () => value, extras);
  }

  /** @param name `#N/A` */
  error(row: number, column: number, name: string, extras: CellExtras = {}): void {
    this.add(row, column, CELL.error, () => this.workbook.placeOfText(name, this.name), extras);
  }

  /** A formula whose result the file does not hold. */
  notCalculated(row: number, column: number, extras: CellExtras): void {
    this.uncalculated++;
    this.add(row, column, CELL.uncalculated, () => 0, extras);
  }

  sheet(): Sheet {
    const { name, visibility, hiddenRows, rowHeights, columns, filter, isProtected, writer } = this;
    return {
      ...{ name, visibility, hiddenRows, rowHeights, columns, filter, isProtected },
      ...settledMerges(this.merges),
      ...{ blocks: writer.blocks, isOrdered: writer.isOrdered },
      ...{ outside: this.outside, uncalculated: this.uncalculated },
      ...{
        frozen: { rows: 0, columns: 0 },
        conditionalFormats: [],
        tables: [],
        filterColumns: null,
        filled: [],
        links: [],
        rowStyles: [],
      },
    };
  }

  private add(row: number, column: number, kind: number, value: () => number, extras: CellExtras): void {
    if (row >= MOST_ROWS || column >= MOST_COLUMNS) {
      this.outside++;
      return;
    }
    const limit = this.workbook.bounds.cellsOnSheet;
    if (++this.cells > limit) throw new Refusal({ code: "too-large", what: "cells", sheet: this.name, limit });
    this.workbook.takeCell(this.name);
    const style = extras.format === undefined ? 0 : this.workbook.placeOfFormat(extras.format);
    this.writer.add(row, column, kind, value(), style, extras.formula);
  }
}
