/** The rows of a sheet that was not there. */
import { cellAddress } from "../sheet/cell-xml";
import { CellWriter } from "../sheet/cell-writer";
import type { CellTold, NewCell, NewLine, NewSheet } from "../new-sheets";
import type { NewLook } from "../sheet-changes";
import type { Utf8Writer } from "../zip/utf8";
import { NewLinks } from "./new-links";

/** What the rows need to know of the workbook. */
interface RowsContext {
  readonly date1904: boolean;
  style(look: NewLook): number;
}

/** @returns the links of the cells, which stand behind all of them */
export function writeRows(
  { cells, list }: Pick<NewSheet, "cells" | "list">,
  context: RowsContext,
  out: Utf8Writer,
): NewLinks {
  const links = new NewLinks();
  const rows = new Rows(context, out, links);
  for (const cell of Array.isArray(cells) ? inOrder(cells as readonly NewCell[]) : cells) rows.cell(cell);
  if (list !== undefined) {
    let row = list.top;
    for (const line of list.lines) rows.line(row++, line);
  }
  rows.end();
  return links;
}

class Rows {
  private readonly writer: CellWriter;
  /** One look stands in many cells. */
  private readonly styles = new Map<NewLook, number>();
  private row = -1;
  private column = -1;
  /** The cells of the line above. */
  private above: readonly CellTold[] = [];

  constructor(
    private readonly context: RowsContext,
    private readonly out: Utf8Writer,
    private readonly links: NewLinks,
  ) {
    this.writer = new CellWriter(out, context.date1904);
  }

  cell(told: NewCell): void {
    const { row, column, height } = told;
    this.isBehind(row, column);
    if (row !== this.row) {
      this.begin(row, height);
      this.writer.begin(row);
    }
    this.write(column, told);
  }

  /** What is the same as in the line above is copied from there. */
  line(row: number, { cells, height }: NewLine): void {
    this.isBehind(row, 0);
    const { above } = this;
    let same = 0;
    while (same < cells.length && cells[same] === above[same]) same++;
    this.begin(row, height);
    const written = this.writer.begin(row, same);
    for (let column = 0; column < cells.length; column++) {
      const told = cells[column];
      if (told === undefined) continue;
      if (column >= written) this.write(column, told);
      else this.linkFrom(column, told);
    }
    this.above = cells;
  }

  private isBehind(row: number, column: number): void {
    if (row < this.row || (row === this.row && column <= this.column))
      throw new Error(`a new sheet has one cell at ${cellAddress(row, column)}, and none behind it comes before it`);
  }

  private begin(row: number, height: number | undefined): void {
    if (this.row >= 0) this.out.text("</row>");
    this.out.text(height === undefined ? `<row r="${row + 1}">` : `<row r="${row + 1}" ht="${height}">`);
    this.row = row;
    this.above = [];
  }

  private write(column: number, told: CellTold): void {
    const { content, look } = told;
    this.writer.write(column, look === undefined ? 0 : this.styleOf(look), content);
    this.linkFrom(column, told);
  }

  private linkFrom(column: number, { link }: CellTold): void {
    if (link !== undefined) this.links.add(this.row, column, link);
    this.column = column;
  }

  private styleOf(look: NewLook): number {
    const known = this.styles.get(look);
    if (known !== undefined) return known;
    const place = this.context.style(look);
    this.styles.set(look, place);
    return place;
  }

  end(): void {
    if (this.row >= 0) this.out.text("</row>");
  }
}

const byPlace = (a: NewCell, b: NewCell): number => a.row - b.row || a.column - b.column;

function inOrder(cells: readonly NewCell[]): readonly NewCell[] {
  const isOrdered = cells.every((cell, i) => byPlace(cells[i - 1] ?? cell, cell) <= 0);
  return isOrdered ? cells : [...cells].sort(byPlace);
}
