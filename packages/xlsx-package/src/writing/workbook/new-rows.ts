/** The rows of a sheet that was not there. */
import { cellAddress, quotedSheet } from "../sheet/cell-xml";
import { CellWriter } from "../sheet/cell-writer";
import { MOST_LINKS, type CellLink, type CellTold, type NewCell, type NewLine, type NewSheet } from "../new-sheets";
import type { NewLook } from "../sheet-changes";
import { escapeXml } from "../xml/markup";
import type { Utf8Writer } from "../zip/utf8";

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
): readonly string[] {
  const rows = new Rows(context, out);
  for (const cell of Array.isArray(cells) ? inOrder(cells as readonly NewCell[]) : cells) rows.cell(cell);
  if (list !== undefined) {
    let row = list.top;
    for (const line of list.lines) rows.line(row++, line);
  }
  return rows.end();
}

class Rows {
  private readonly writer: CellWriter;
  private readonly links: string[] = [];
  /** One look stands in many cells. */
  private readonly styles = new Map<NewLook, number>();
  private row = -1;
  private column = -1;
  /** The cells of the line above. */
  private above: readonly CellTold[] = [];

  constructor(
    private readonly context: RowsContext,
    private readonly out: Utf8Writer,
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
    if (link !== undefined) this.links.push(linkXml(this.row, column, link));
    this.column = column;
  }

  private styleOf(look: NewLook): number {
    const known = this.styles.get(look);
    if (known !== undefined) return known;
    const place = this.context.style(look);
    this.styles.set(look, place);
    return place;
  }

  end(): readonly string[] {
    const { links } = this;
    if (this.row >= 0) this.out.text("</row>");
    if (links.length > MOST_LINKS) throw new Error(`a sheet has ${MOST_LINKS} links at most, not ${links.length}`);
    return links;
  }
}

const byPlace = (a: NewCell, b: NewCell): number => a.row - b.row || a.column - b.column;

function inOrder(cells: readonly NewCell[]): readonly NewCell[] {
  const isOrdered = cells.every((cell, i) => byPlace(cells[i - 1] ?? cell, cell) <= 0);
  return isOrdered ? cells : [...cells].sort(byPlace);
}

function linkXml(row: number, column: number, { sheet, address, tip }: CellLink): string {
  const location = escapeXml(`${quotedSheet(sheet)}!${address}`);
  const tooltip = tip === undefined ? "" : ` tooltip="${escapeXml(tip)}"`;
  return `<hyperlink ref="${cellAddress(row, column)}" location="${location}"${tooltip}/>`;
}
