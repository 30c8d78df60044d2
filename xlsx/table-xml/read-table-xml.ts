/** “XML 表格 2003” (SpreadsheetML), which servers export and call .xls. Values; formulas are left, results stay. */
import { dayNumber, type Area, type Bounds, type Visibility, type Workbook } from "xlsx-package";
import type { CellExtras, SheetMaker } from "../making/sheet-maker";
import { WorkbookMaker } from "../making/workbook-maker";
import { scanMarkup, type MarkupHandler, type TagAttributes } from "../markup/scan";
import { formatNamed } from "./formats";

export function readTableXml(source: string, bounds?: Partial<Bounds>): Workbook {
  const maker = new WorkbookMaker(bounds);
  const handler = new TableXmlHandler(maker);
  scanMarkup(source, handler);
  return maker.workbook({ date1904: handler.date1904 });
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = { SheetHidden: "hidden", SheetVeryHidden: "veryHidden" };
const FILTER_RANGE = /^R(\d+)C(\d+):R(\d+)C(\d+)$/u;
/** So many columns or rows at most stand for themselves. */
const MOST_SPANNED = 16_384;

const local = (name: string): string => name.slice(name.indexOf(":") + 1);
const own = (attributes: TagAttributes, name: string): string | undefined =>
  attributes.get(`ss:${name}`) ?? attributes.get(name);

function count(attributes: TagAttributes, name: string, usual: number, least = 1): number {
  const prefixed = attributes.count(`ss:${name}`, NaN, least);
  return Number.isNaN(prefixed) ? attributes.count(name, usual, least) : prefixed;
}

class TableXmlHandler implements MarkupHandler {
  date1904 = false;
  private readonly formats = new Map<string, string>();
  private style = "";
  private sheet: SheetMaker | null = null;
  private row = -1;
  private column = -1;
  /** Columns that the last cell covers besides its own. */
  private across = 0;
  private rowsBelow = 0;
  private nextColumn = 0;
  private rowStyle: string | undefined;
  private readonly columnStyles: (string | undefined)[] = [];
  private cellStyle: string | undefined;
  private hasFormula = false;
  private type: string | null = null;
  private text_: string | null = null;
  private isInComment = false;

  constructor(private readonly maker: WorkbookMaker) {}

  open(name: string, attributes: TagAttributes): void {
    switch (local(name)) {
      case "style":
        this.style = own(attributes, "id") ?? "";
        this.inherit(own(attributes, "parent") ?? "Default");
        break;
      case "numberformat":
        this.formats.set(this.style, formatNamed(own(attributes, "format") ?? "General"));
        break;
      case "worksheet":
        this.beginSheet(own(attributes, "name") ?? "");
        break;
      case "column":
        this.addColumns(attributes);
        break;
      case "row":
        this.beginRow(attributes);
        break;
      case "cell":
        this.beginCell(attributes);
        break;
      case "comment":
        this.isInComment = true;
        break;
      case "data":
        if (this.isInComment) break;
        this.type = own(attributes, "type") ?? "String";
        this.text_ = "";
        break;
      case "visible":
      case "date1904":
        this.text_ = "";
        break;
      case "autofilter":
        if (this.sheet !== null)
          this.sheet.filter = filterOf(attributes.get("x:range") ?? attributes.get("range") ?? "");
        break;
    }
  }

  text(text: string): void {
    if (this.text_ !== null) this.text_ += text;
  }

  close(name: string): void {
    const text = this.text_ ?? "";
    switch (local(name)) {
      case "data":
        if (!this.isInComment) this.addCell(text);
        break;
      case "comment":
        this.isInComment = false;
        return;
      case "cell":
        this.endCell();
        break;
      case "visible":
        if (this.sheet !== null) this.sheet.visibility = VISIBILITIES[text.trim()] ?? "visible";
        break;
      case "date1904":
        this.date1904 = !/^\s*(?:0|false)\s*$/iu.test(text);
        break;
      case "worksheet":
        this.sheet = null;
        break;
      default:
        return;
    }
    this.text_ = null;
  }

  private inherit(parent: string): void {
    const format = this.formats.get(parent);
    if (format !== undefined) this.formats.set(this.style, format);
  }

  private beginSheet(name: string): void {
    this.sheet = this.maker.sheet(name);
    this.row = -1;
    this.rowsBelow = 0;
    this.nextColumn = 0;
    this.columnStyles.length = 0;
  }

  private addColumns(attributes: TagAttributes): void {
    const first = Math.min(count(attributes, "index", this.nextColumn + 1) - 1, MOST_SPANNED - 1);
    const last = Math.min(first + count(attributes, "span", 0, 0), MOST_SPANNED - 1);
    this.nextColumn = last + 1;
    const isHidden = own(attributes, "hidden") === "1";
    const style = own(attributes, "styleid");
    this.sheet?.columns.push({ first, last, width: null, isHidden });
    if (style !== undefined) for (let at = first; at <= last; at++) this.columnStyles[at] = style;
  }

  private beginRow(attributes: TagAttributes): void {
    this.row = count(attributes, "index", this.row + this.rowsBelow + 2) - 1;
    this.rowsBelow = count(attributes, "span", 0, 0);
    this.rowStyle = own(attributes, "styleid");
    this.column = -1;
    this.across = 0;
    if (own(attributes, "hidden") !== "1") return;
    const last = this.row + Math.min(this.rowsBelow, MOST_SPANNED);
    for (let row = this.row; row <= last; row++) this.sheet?.hiddenRows.push(row);
  }

  private beginCell(attributes: TagAttributes): void {
    this.column = count(attributes, "index", this.column + this.across + 2) - 1;
    this.across = count(attributes, "mergeacross", 0, 0);
    const down = count(attributes, "mergedown", 0, 0);
    const { row: top, column: left, across } = this;
    if (across > 0 || down > 0) this.sheet?.merges.push({ top, left, bottom: top + down, right: left + across });
    this.cellStyle = own(attributes, "styleid") ?? this.rowStyle ?? this.columnStyles[left];
    this.hasFormula = own(attributes, "formula") !== undefined;
    this.type = null;
  }

  /** A formula whose result is not there. */
  private endCell(): void {
    if (this.type === null && this.hasFormula) this.sheet?.notCalculated(this.row, this.column, {});
  }

  private addCell(text: string): void {
    const { sheet, row, column, type } = this;
    if (sheet === null) return;
    const extras: CellExtras = { format: this.formats.get(this.cellStyle ?? "Default") };
    const number = Number(text.trim() || NaN);
    const date = type === "DateTime" ? dayNumber(text) : null;
    if (date !== null) sheet.date(row, column, date, extras);
    else if (type === "Number" && Number.isFinite(number)) sheet.value(row, column, number, extras);
    else if (type === "Boolean") sheet.value(row, column, text.trim() === "1" || text.trim() === "true", extras);
    else if (type === "Error") sheet.error(row, column, text.trim(), extras);
    else if (text !== "") sheet.value(row, column, text, extras);
  }
}

function filterOf(range: string): Area | null {
  const match = FILTER_RANGE.exec(range);
  if (match === null) return null;
  const [top = 0, left = 0, bottom = 0, right = 0] = match.slice(1).map((number) => Number(number) - 1);
  return { top, left, bottom, right };
}
