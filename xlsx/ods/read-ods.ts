/**
 * OpenDocument sheets (`.ods`, `.fods`). By hand: a cell that is written once and repeated over a whole sheet has to
 * meet the bounds before it is made, and hidden rows, columns and sheets have to be told.
 */
import { attempt, MOST_ROWS, Package, type ReadOptions, type Workbook } from "xlsx-package";
import type { SheetMaker } from "../making/sheet-maker";
import { WorkbookMaker } from "../making/workbook-maker";
import { scanMarkup, type MarkupHandler, type TagAttributes } from "../markup/scan";
import { putValue, odsValue } from "./cell-values";
import { OdsStyles } from "./styles";

type OdsOptions = Pick<ReadOptions, "bounds" | "packing" | "onProgress">;

/** Throws what the package throws: see `attempt`. */
export function readOds(bytes: Uint8Array, { bounds, packing, onProgress }: OdsOptions): Workbook {
  const zip = new Package(bytes, bounds, packing, (packed) => onProgress?.(Math.min(1, packed / bytes.length)));
  // Without its styles a sheet has its values all the same.
  const styles = zip.has("styles.xml") ? attempt(() => zip.text("styles.xml")) : null;
  return readFlatOds([...(styles?.ok === true ? [styles.value] : []), zip.text("content.xml")], bounds);
}

export function readFlatOds(sources: readonly string[], bounds: OdsOptions["bounds"]): Workbook {
  const maker = new WorkbookMaker(bounds);
  const handler = new OdsHandler(maker);
  for (const source of sources) scanMarkup(source, handler);
  return maker.workbook();
}

/** What stands in sheets and is no cell, or in cells and is not what they hold. */
const PASSED_OVER = new Set([
  "office:annotation",
  "office:forms",
  "table:shapes",
  "table:tracked-changes",
  "table:dde-links",
  "text:note",
  "text:ruby-text",
  "draw:frame",
  "draw:custom-shape",
  "draw:g",
]);
const CELLS = new Set(["table:table-cell", "table:covered-table-cell"]);
const MOST_COLUMNS = 16_384;

class OdsHandler implements MarkupHandler {
  private readonly styles = new OdsStyles();
  private sheet: SheetMaker | null = null;
  /** How deep in elements that are passed over. */
  private passing = 0;
  private row = 0;
  private rows = 1;
  private column = 0;
  private nextColumn = 0;
  private rowStyle: string | undefined;
  private readonly columnStyles: (string | undefined)[] = [];
  private cell: { readonly attributes: TagAttributes; text: string; paragraphs: number } | null = null;
  private isInParagraph = false;

  constructor(private readonly maker: WorkbookMaker) {}

  open(name: string, attributes: TagAttributes): void {
    if (PASSED_OVER.has(name)) this.passing++;
    if (this.passing > 0) return;
    if (CELLS.has(name)) {
      this.cell = { attributes, text: "", paragraphs: 0 };
      return;
    }
    switch (name) {
      case "table:table":
        this.beginSheet(attributes);
        break;
      case "table:table-column":
        this.addColumns(attributes);
        break;
      case "table:table-row":
        this.beginRow(attributes);
        break;
      case "text:p":
        this.beginParagraph();
        break;
      case "text:s":
        this.text(" ".repeat(Math.min(attributes.count("text:c", 1), MOST_COLUMNS)));
        break;
      case "text:tab":
        this.text("\t");
        break;
      case "text:line-break":
        this.text("\n");
        break;
      default:
        this.styles.open(name, attributes);
    }
  }

  text(text: string): void {
    if (this.passing > 0) return;
    if (this.cell === null) this.styles.text(text);
    else if (this.isInParagraph) this.cell.text += text;
  }

  close(name: string): void {
    if (PASSED_OVER.has(name)) {
      this.passing = Math.max(0, this.passing - 1);
      return;
    }
    if (this.passing > 0) return;
    if (CELLS.has(name)) this.endCell();
    else if (name === "text:p") this.isInParagraph = false;
    else if (name === "table:table-row") this.row += this.rows;
    else if (name === "table:table") this.sheet = null;
    else this.styles.close(name);
  }

  private beginSheet(attributes: TagAttributes): void {
    const isHidden = this.styles.isHidden(attributes.get("table:style-name"));
    this.sheet = this.maker.sheet(attributes.get("table:name") ?? "", isHidden ? "hidden" : "visible");
    this.sheet.isProtected = attributes.get("table:protected") === "true";
    this.row = 0;
    this.nextColumn = 0;
    this.columnStyles.length = 0;
  }

  private addColumns(attributes: TagAttributes): void {
    const first = this.nextColumn;
    if (this.sheet === null || first >= MOST_COLUMNS) return;
    const last = Math.min(first + attributes.count("table:number-columns-repeated", 1), MOST_COLUMNS) - 1;
    this.nextColumn = last + 1;
    const isHidden = isCollapsed(attributes);
    if (isHidden) this.sheet.columns.push({ first, last, width: null, isHidden });
    const style = attributes.get("table:default-cell-style-name");
    for (let at = first; at <= last; at++) this.columnStyles[at] = style;
  }

  private beginRow(attributes: TagAttributes): void {
    this.rows = attributes.count("table:number-rows-repeated", 1);
    this.rowStyle = attributes.get("table:default-cell-style-name");
    this.column = 0;
    const { sheet, row } = this;
    if (sheet === null || !isCollapsed(attributes)) return;
    if (attributes.get("table:visibility") === "filter")
      sheet.filter ??= { top: row - 1, left: 0, bottom: MOST_ROWS - 1, right: MOST_COLUMNS - 1 };
    for (let at = row; at < Math.min(row + this.rows, MOST_ROWS); at++) sheet.hiddenRows.push(at);
  }

  private beginParagraph(): void {
    if (this.cell === null) return;
    if (this.cell.paragraphs++ > 0) this.cell.text += "\n";
    this.isInParagraph = true;
  }

  private endCell(): void {
    const { sheet, cell, row, column } = this;
    this.cell = null;
    this.isInParagraph = false;
    if (sheet === null || cell === null) return;
    const { attributes, text } = cell;
    const columns = attributes.count("table:number-columns-repeated", 1);
    this.column += columns;
    this.addMerge(sheet, attributes);
    const value = odsValue(attributes, text);
    if (value === null) return;
    const style = attributes.get("table:style-name") ?? this.rowStyle ?? this.columnStyles[column];
    const extras = { format: this.styles.formatOf(style) };
    // What is repeated beyond the end of a sheet is not there.
    const [bottom, right] = [Math.min(row + this.rows, MOST_ROWS), Math.min(column + columns, MOST_COLUMNS)];
    for (let r = row; r < bottom; r++) for (let c = column; c < right; c++) putValue(sheet, r, c, value, extras);
  }

  private addMerge(sheet: SheetMaker, attributes: TagAttributes): void {
    const rows = attributes.count("table:number-rows-spanned", 1);
    const columns = attributes.count("table:number-columns-spanned", 1);
    if (rows === 1 && columns === 1) return;
    const { row: top, column } = this;
    const left = column - attributes.count("table:number-columns-repeated", 1);
    sheet.merges.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }
}

const isCollapsed = (attributes: TagAttributes): boolean => {
  const visibility = attributes.get("table:visibility");
  return visibility === "collapse" || visibility === "filter";
};
