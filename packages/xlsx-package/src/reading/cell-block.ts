/**
 * Cells in columns of numbers, 17 bytes each: a sheet of millions of cells is a handful of arrays. Texts are places in
 * the workbook's list, so that a text that stands in ten thousand cells is there once.
 */

/** What a cell is. The numbers are those of `CellBlock.kinds`. */
export const CELL = {
  /** No value, but a look. */
  blank: 0,
  number: 1,
  text: 2,
  boolean: 3,
  /** Its text is the error's name, `#N/A`. */
  error: 4,
  /** A formula whose result the file does not hold. */
  uncalculated: 5,
  /** A day number of the 1900 system, whatever system the workbook's other numbers are of. */
  date: 6,
} as const;

export interface CellBlock {
  readonly length: number;
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  /** The number; 1 or 0; the place of the text. */
  readonly values: Float64Array;
  /** Places in the workbook's list of styles. */
  readonly styles: Uint16Array;
  /** By the cell's place in the block, without `=`; only where they were asked for. */
  readonly formulas: ReadonlyMap<number, string>;
}

export const BLOCK_CELLS = 8_192;

class GrowingBlock implements CellBlock {
  length = 0;
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
  readonly styles: Uint16Array;
  readonly formulas = new Map<number, string>();

  constructor(size: number) {
    this.rows = new Uint32Array(size);
    this.columns = new Uint16Array(size);
    this.kinds = new Uint8Array(size);
    this.values = new Float64Array(size);
    this.styles = new Uint16Array(size);
  }
}

/** Takes the cells of a sheet one after the other. */
export class BlockWriter {
  readonly blocks: CellBlock[] = [];
  /** Whether rows, and columns within them, came in ascending order. */
  isOrdered = true;
  private block = new GrowingBlock(0);
  private lastRow = -1;
  private lastColumn = -1;

  add(row: number, column: number, kind: number, value: number, style: number, formula?: string): void {
    let { block } = this;
    if (block.length === block.rows.length) {
      // A small sheet takes little; a large one is not cut into crumbs.
      block = new GrowingBlock(Math.min(BLOCK_CELLS, Math.max(64, block.length * 4)));
      this.blocks.push((this.block = block));
    }
    const at = block.length++;
    block.rows[at] = row;
    block.columns[at] = column;
    block.kinds[at] = kind;
    block.values[at] = value;
    block.styles[at] = style;
    if (formula !== undefined) block.formulas.set(at, formula);
    if (row < this.lastRow || (row === this.lastRow && column <= this.lastColumn)) this.isOrdered = false;
    this.lastRow = row;
    this.lastColumn = column;
  }
}
