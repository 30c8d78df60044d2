/**
 * The tables of a web page as a workbook: what servers export and call .xls. Tables that stand one below the other make
 * one sheet, as in Excel; a table within a cell makes one of its own. Every cell is the text that it shows.
 */
import type { Bounds, Workbook } from "xlsx-package";
import type { SheetMaker } from "../making/sheet-maker";
import { WorkbookMaker } from "../making/workbook-maker";
import { scanMarkup, type MarkupHandler, type TagAttributes } from "../markup/scan";
import { Refusal } from "../refusal";

const RAW = new Set(["script", "style", "title", "textarea", "xml"]);
const BREAKS = new Set(["p", "div", "li", "br"]);
/** What pages may say at most. */
const WIDEST_SPAN = 1_000;
const TALLEST_SPAN = 65_534;
const HIDDEN = /display\s*:\s*none/iu;

export function readPage(source: string, sheetName: string, bounds?: Partial<Bounds>): Workbook {
  const maker = new WorkbookMaker(bounds);
  scanMarkup(source, new PageHandler(maker, sheetName), { raw: RAW });
  const workbook = maker.workbook();
  if (workbook.sheets.length === 0) throw new Refusal({ code: "not-xlsx", what: "web-page" });
  return workbook;
}

class PageHandler implements MarkupHandler {
  /** From the outermost to the one that is being read. */
  private readonly tables: TableReader[] = [];
  private outermost: PageSheet | null = null;
  private sheets = 0;

  constructor(
    private readonly maker: WorkbookMaker,
    private readonly sheetName: string,
  ) {}

  open(name: string, attributes: TagAttributes): void {
    const table = this.tables.at(-1);
    if (name === "table") this.beginTable();
    else if (name === "tr") table?.beginRow(HIDDEN.test(attributes.get("style") ?? ""));
    else if (name === "td" || name === "th")
      table?.beginCell(
        Math.min(attributes.count("rowspan", 1), TALLEST_SPAN),
        Math.min(attributes.count("colspan", 1), WIDEST_SPAN),
      );
    else if (BREAKS.has(name)) table?.breakLine();
  }

  text(text: string): void {
    this.tables.at(-1)?.text(text);
  }

  close(name: string): void {
    const table = this.tables.at(-1);
    if (name === "td" || name === "th") table?.endCell();
    else if (name === "tr") table?.endRow();
    else if (name === "table") this.tables.pop()?.endRow();
    else if (BREAKS.has(name)) table?.breakLine();
  }

  private beginTable(): void {
    const isWithin = this.tables.length > 0;
    const last = this.outermost;
    const sheet = isWithin || last === null ? this.newSheet() : last;
    if (!isWithin) this.outermost = sheet;
    this.tables.push(new TableReader(sheet));
  }

  private newSheet(): PageSheet {
    this.sheets++;
    const name = this.sheets === 1 ? this.sheetName : `${this.sheetName}(${this.sheets})`;
    return { sheet: this.maker.sheet(name), rows: 0 };
  }
}

interface PageSheet {
  readonly sheet: SheetMaker;
  /** What it has got from the tables so far: the next one begins below. */
  rows: number;
}

class TableReader {
  private row: number;
  private column = 0;
  private isInRow = false;
  /** The text of the cell that is being read; null outside of cells. */
  private cell: { readonly column: number; text: string } | null = null;
  /** By column, the last row that a cell from above reaches down to. */
  private readonly taken: number[] = [];

  constructor(private readonly page: PageSheet) {
    this.row = page.rows - 1;
  }

  beginRow(isHidden: boolean): void {
    this.endRow();
    this.row++;
    this.column = 0;
    this.isInRow = true;
    this.page.rows = this.row + 1;
    if (isHidden) this.page.sheet.hiddenRows.push(this.row);
  }

  endRow(): void {
    this.endCell();
    this.isInRow = false;
  }

  beginCell(rows: number, columns: number): void {
    this.endCell();
    if (!this.isInRow) this.beginRow(false);
    const { row } = this;
    while ((this.taken[this.column] ?? -1) >= row) this.column++;
    const { column } = this;
    this.cell = { column, text: "" };
    const [bottom, right] = [row + rows - 1, column + columns - 1];
    if (rows > 1 || columns > 1) this.page.sheet.merges.push({ top: row, left: column, bottom, right });
    if (rows > 1) for (let at = column; at <= right; at++) this.taken[at] = bottom;
    this.column = right + 1;
  }

  text(text: string): void {
    // Blanks and line ends of the source are one blank.
    if (this.cell !== null) this.cell.text += text.replace(/[ \t\r\n]+/gu, " ");
  }

  breakLine(): void {
    if (this.cell !== null) this.cell.text += "\n";
  }

  endCell(): void {
    const { cell } = this;
    this.cell = null;
    const text = cell?.text.replace(/ *\n[ \n]*/gu, "\n").trim() ?? "";
    if (cell !== null && text !== "") this.page.sheet.value(this.row, cell.column, text);
  }
}
