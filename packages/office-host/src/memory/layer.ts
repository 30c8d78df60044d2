/** One attribute of a sheet's cells, row by row: plain arrays, so that a block of a large sheet is read quickly. */
import { isEntireColumns, rect, type Rect } from "../rect";

export class Layer<T> {
  private readonly rows: (T | undefined)[][] = [];
  /** Attributes given to whole columns, which no row array could hold. */
  private readonly columns: (T | undefined)[] = [];

  at(row: number, column: number): T | undefined {
    return this.rows[row]?.[column] ?? this.columns[column];
  }

  set(row: number, column: number, value: T | undefined): void {
    const cells = (this.rows[row] ??= []);
    cells[column] = value;
  }

  /** The rectangle, with `blank` where nothing is set. */
  read<B>(r: Rect, blank: B): (T | B)[][] {
    return Array.from({ length: r.rows }, (_, i) => {
      const cells = this.rows[r.row + i];
      return Array.from({ length: r.columns }, (__, j) => cells?.[r.column + j] ?? this.columns[r.column + j] ?? blank);
    });
  }

  fill(r: Rect, value: T | undefined): void {
    if (isEntireColumns(r)) {
      for (let column = r.column; column < r.column + r.columns; column++) this.columns[column] = value;
      this.rows.forEach((cells) => {
        for (let column = r.column; column < Math.min(cells.length, r.column + r.columns); column++)
          cells[column] = undefined;
      });
      return;
    }
    for (let row = r.row; row < r.row + r.rows; row++) {
      for (let column = r.column; column < r.column + r.columns; column++) this.set(row, column, value);
    }
  }

  /** Everything set cell by cell. */
  cells(): { readonly row: number; readonly column: number; readonly value: T }[] {
    const all: { row: number; column: number; value: T }[] = [];
    this.rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value !== undefined) all.push({ row, column, value });
      }),
    );
    return all;
  }

  /** The smallest rectangle around everything set cell by cell. */
  extent(): Rect | undefined {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    this.rows.forEach((cells, row) => {
      let last = cells.length - 1;
      while (last >= 0 && cells[last] === undefined) last -= 1;
      if (last < 0) return;
      let first = 0;
      while (cells[first] === undefined) first += 1;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, first);
      right = Math.max(right, last);
    });
    return bottom < 0 ? undefined : rect(top, left, bottom - top + 1, right - left + 1);
  }

  /**
   * Rows of the columns of `r` change places: row `i` gets what row `order[i]` had, both counted from the top of `r`.
   */
  reorder(r: Rect, order: readonly number[]): void {
    const before = order.map((from) =>
      Array.from({ length: r.columns }, (_, j) => this.rows[r.row + from]?.[r.column + j]),
    );
    before.forEach((cells, i) => cells.forEach((value, j) => this.set(r.row + i, r.column + j, value)));
  }

  /** Opens a gap of the rectangle's size. Whole rows are cheap; parts are moved cell by cell. */
  insert(r: Rect, shift: "down" | "right"): void {
    if (shift === "right") {
      for (let row = r.row; row < Math.min(this.rows.length, r.row + r.rows); row++) {
        const cells = this.rows[row];
        if (cells === undefined || cells.length <= r.column) continue;
        cells.splice(r.column, 0, ...new Array<undefined>(r.columns).fill(undefined));
      }
      return;
    }
    for (let row = this.rows.length - 1; row >= r.row; row--) this.moveRow(row, row + r.rows, r);
  }

  /** Closes the gap that removing the rectangle leaves. */
  remove(r: Rect, shift: "up" | "left"): void {
    if (shift === "left") {
      for (let row = r.row; row < Math.min(this.rows.length, r.row + r.rows); row++) {
        this.rows[row]?.splice(r.column, r.columns);
      }
      return;
    }
    const length = this.rows.length;
    for (let row = r.row; row < length; row++) {
      if (row + r.rows < length) this.moveRow(row + r.rows, row, r);
      else this.clearRow(row, r);
    }
  }

  private moveRow(from: number, to: number, r: Rect): void {
    const source = this.rows[from];
    for (let column = r.column; column < Math.min(wider(source, this.rows[to]), r.column + r.columns); column++) {
      this.set(to, column, source?.[column]);
      if (source !== undefined) source[column] = undefined;
    }
  }

  private clearRow(row: number, r: Rect): void {
    const cells = this.rows[row];
    for (let column = r.column; column < Math.min(cells?.length ?? 0, r.column + r.columns); column++) {
      this.set(row, column, undefined);
    }
  }
}

const wider = (a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): number =>
  Math.max(a?.length ?? 0, b?.length ?? 0);
