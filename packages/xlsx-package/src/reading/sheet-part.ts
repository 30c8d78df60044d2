/** One sheet, in one pass over its part. */
import type { OpcPackage } from "../opc/package";
import type { Attributes } from "../xml/attributes";
import type { XmlHandler } from "../xml/xml-reader";
import { areaOf, MOST_COLUMNS, MOST_ROWS, type Area } from "./addresses";
import type { CellBlock } from "./cell-block";
import { CellHandler, type CellOptions } from "./cell-handler";
import { ConditionalFormats, type ConditionalFormat } from "./conditional-formats";
import { FilterColumns, type FilterColumn } from "./filter-columns";
import { linkOf, type WrittenLink } from "./links";
import { settledMerges, type Merges } from "./merges";
import type { TextList } from "./texts";

export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  /** In characters; null for the usual one. */
  readonly width: number | null;
  readonly isHidden: boolean;
  /** The place of the style that its cells have where nothing else is said; 0 is the usual one. */
  readonly style?: number;
}

/** Rows above and columns left that stay in sight. */
export interface FrozenPart {
  readonly rows: number;
  readonly columns: number;
  /** The first of them; left out where that is the first of the sheet. */
  readonly from?: { readonly row: number; readonly column: number };
}

export interface SheetPart extends Merges {
  readonly blocks: readonly CellBlock[];
  /** Whether the cells come row by row from the top, each row from the left. */
  readonly isOrdered: boolean;
  readonly hiddenRows: readonly number[];
  /** In points. */
  readonly rowHeights: readonly (readonly [row: number, height: number])[];
  /** Of rows that have one for the cells that are not yet; only where looks were asked for. */
  readonly rowStyles: readonly (readonly [row: number, style: number])[];
  readonly columns: readonly ColumnSpan[];
  readonly frozen: FrozenPart;
  readonly isProtected: boolean;
  /** The area of its filter; null when it has none. */
  readonly filter: Area | null;
  /** By what it shows rows; null where that is told in none of our words. */
  readonly filterColumns: readonly FilterColumn[] | null;
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Only where looks were asked for. */
  readonly links: readonly WrittenLink[];
  /** Ids of the relationships of its tables. */
  readonly tables: readonly string[];
  /** Cells with something in them beyond the last row or column that a sheet can have. */
  readonly outside: number;
  /** Formulas without a result. */
  readonly uncalculated: number;
  /** Areas that a formula in their upper left cell fills; only where formulas were asked for. */
  readonly filled: readonly Area[];
}

/** More merges than this are looked at no more. */
const MOST_MERGES = 500_000;

export function readSheetPart(
  opc: OpcPackage,
  part: string,
  texts: TextList,
  sharedStrings: number,
  options: CellOptions,
): SheetPart {
  const cells = new CellHandler(part, texts, sharedStrings, opc.budget, options);
  const handler = new SheetHandler(cells, options.looks);
  opc.readXml(part, handler);
  return {
    ...handler.result(),
    blocks: cells.writer.blocks,
    isOrdered: cells.writer.isOrdered,
    outside: cells.outside,
    uncalculated: cells.uncalculated,
    filled: cells.filled,
  };
}

class SheetHandler implements XmlHandler {
  wantsText = false;
  private readonly areas: Area[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly rowHeights: [number, number][] = [];
  private readonly rowStyles: [number, number][] = [];
  private readonly columns: ColumnSpan[] = [];
  private readonly formats = new ConditionalFormats();
  private readonly links: WrittenLink[] = [];
  private readonly tables: string[] = [];
  private frozen: FrozenPart = { rows: 0, columns: 0 };
  /** Of the view that is gone through. */
  private topLeft: Area | null = null;
  private isProtected = false;
  private filter: Area | null = null;
  private readonly filterColumns = new FilterColumns();
  private isInFormat = false;

  constructor(
    private readonly cells: CellHandler,
    private readonly looks: boolean,
  ) {}

  result(): Omit<SheetPart, "blocks" | "isOrdered" | "outside" | "uncalculated" | "filled"> {
    const { hiddenRows, rowHeights, rowStyles, columns, frozen, isProtected, filter, links, tables } = this;
    const formats = { conditionalFormats: this.formats.list };
    return {
      ...settledMerges(this.areas),
      ...{ hiddenRows, rowHeights, rowStyles, columns, frozen, isProtected, filter, links, tables },
      filterColumns: this.filterColumns.columns,
      ...formats,
    };
  }

  open(name: string, attributes: Attributes): boolean {
    switch (name) {
      case "c":
        this.cells.beginCell(attributes);
        return true;
      case "v":
        this.cells.beginValue();
        this.wantsText = true;
        return true;
      case "f":
        this.wantsText = this.cells.beginFormula(attributes);
        return true;
      case "t":
        this.cells.beginInline();
        this.wantsText = true;
        return true;
      case "is":
      case "r":
      case "rPh":
        return this.cells.openText(name);
      case "row":
        this.beginRow(attributes);
        return true;
      case "sheetView":
        this.topLeft = areaOf(attributes.get("topLeftCell") ?? "");
        return true;
      case "worksheet":
      case "sheetData":
      case "sheetViews":
      case "cols":
      case "mergeCells":
      case "tableParts":
        return true;
      default:
        return this.openOther(name, attributes);
    }
  }

  text(piece: string): void {
    if (this.isInFormat) this.formats.text(piece);
    else this.cells.text(piece);
  }

  close(name: string): void {
    switch (name) {
      case "c":
        this.cells.endCell();
        break;
      case "v":
      case "f":
      case "t":
        this.wantsText = false;
        this.cells.endPiece();
        break;
      case "formula":
        this.wantsText = false;
        this.isInFormat = false;
        this.formats.endFormula();
        break;
    }
  }

  private beginRow(attributes: Attributes): void {
    this.cells.beginRow(attributes);
    const { row } = this.cells;
    if (row >= MOST_ROWS) return;
    if (attributes.flag("hidden") === true) this.hiddenRows.push(row);
    const height = this.looks ? attributes.number("ht") : undefined;
    if (height !== undefined) this.rowHeights.push([row, height]);
    const style = this.looks && attributes.flag("customFormat") === true ? attributes.number("s") : undefined;
    if (style !== undefined && style > 0) this.rowStyles.push([row, style]);
  }

  private openOther(name: string, attributes: Attributes): boolean {
    switch (name) {
      case "mergeCell": {
        const area = areaOf(attributes.get("ref") ?? "");
        if (area !== null && this.areas.length < MOST_MERGES) this.areas.push(area);
        return false;
      }
      case "col":
        this.addColumns(attributes);
        return false;
      case "pane":
        if (attributes.get("state")?.startsWith("frozen") === true) this.frozen = frozenPart(attributes, this.topLeft);
        return false;
      case "sheetProtection":
        this.isProtected = true;
        return false;
      case "autoFilter":
        this.filter = areaOf(attributes.get("ref") ?? "");
        return this.looks;
      case "tablePart":
        this.tables.push(attributes.prefixed("id") ?? "");
        return false;
      case "conditionalFormatting":
        if (this.looks) this.formats.begin(attributes);
        return this.looks;
      case "hyperlinks":
        return this.looks;
      case "hyperlink": {
        const link = linkOf(attributes);
        if (link !== null) this.links.push(link);
        return false;
      }
      case "cfRule":
        return this.formats.rule(attributes);
      case "formula":
        this.formats.beginFormula();
        this.isInFormat = true;
        this.wantsText = true;
        return true;
      default:
        return this.filterColumns.open(name, attributes);
    }
  }

  private addColumns(attributes: Attributes): void {
    const first = (attributes.number("min") ?? 0) - 1;
    const last = Math.min((attributes.number("max") ?? first + 1) - 1, MOST_COLUMNS - 1);
    if (first < 0 || last < first) return;
    const isHidden = attributes.flag("hidden") === true;
    const style = attributes.number("style") ?? 0;
    this.columns.push({ first, last, width: attributes.number("width") ?? null, isHidden, style });
  }
}

function frozenPart(pane: Attributes, topLeft: Area | null): FrozenPart {
  const [rows, columns] = [pane.number("ySplit") ?? 0, pane.number("xSplit") ?? 0];
  // Where nothing is frozen along it, it is only how far the window was scrolled.
  const from = { row: rows > 0 ? (topLeft?.top ?? 0) : 0, column: columns > 0 ? (topLeft?.left ?? 0) : 0 };
  return from.row === 0 && from.column === 0 ? { rows, columns } : { rows, columns, from };
}
