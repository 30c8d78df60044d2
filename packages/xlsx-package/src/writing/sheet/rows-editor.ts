/**
 * The rows of a sheet while its part goes by: their numbers, sizes and styles; rows and cells that are missing are put
 * in where they belong. What is in the cells that stand there is the cells editor's.
 */
import { MOST_ROWS } from "../../reading/addresses";
import type { Attributes } from "../../xml/attributes";
import type { CellChange, NewLook, RowChange } from "../sheet-changes";
import { attributesXml, opened, prefixOf, withAttributes, type AttributeChanges } from "../xml/markup";
import type { Rewriter } from "../xml/rewriter";
import { isSameMap, type SheetMap } from "./axis-map";
import type { CellPlan, RowPlan } from "./cell-plan";
import type { CellWalk } from "./standing-cells";

/** Rows or cells that do not come in order: what is missing can only be known when all have been seen. */
export class Disorder extends Error {}

export interface RowsOptions {
  readonly map: SheetMap;
  /** Whether rows and cells are taken to come in order; else none of the places in the plan's rows has a cell. */
  readonly isOrdered: boolean;
  /** Changes of cells that stand there; where they come in order, all changes. */
  readonly plan: CellPlan;
  /** Changes that need a cell put in; where cells come in order, all changes. */
  readonly missing: CellPlan;
  /** The style of a column. */
  columnStyle(column: number): number;
  /** The place of a style that is like another but for a few things. */
  rowStyle(base: number, look: NewLook): number;
}

/** Styles that cells and rows have; and those that some had which are gone or look different. */
export interface StyleUses {
  readonly now: Set<number>;
  readonly gone: Set<number>;
}

/** @param usual the style of its row or column */
export type NewCellXml = (change: CellChange, usual: number) => string;

export class RowsEditor {
  keptFrom: number | null = null;
  /** Of the names of elements as they are written there. */
  prefix = "";
  /** The row that is gone through: where it will stand, null when it goes; and where it stands. */
  row: number | null = null;
  oldRow = -1;
  readonly isMoved: boolean;
  /** Rows of the plan that are still to be put in. */
  private nextRow = 0;
  private readonly seen = new Set<number>();
  private lastRow = -1;
  private style = 0;
  /** What is still to be put into the row. */
  private pending: readonly CellChange[] = [];
  private nextCell = 0;

  constructor(
    private readonly at: Rewriter,
    private readonly options: RowsOptions,
    private readonly walk: CellWalk,
    private readonly uses: StyleUses,
    private readonly newCell: NewCellXml,
  ) {
    this.isMoved = !isSameMap(options.map);
  }

  openCells(): boolean {
    const { at, options } = this;
    this.prefix = prefixOf(at.reader.rawName);
    if (options.plan.isEmpty && options.missing.isEmpty && !this.isMoved) return false;
    if (!at.reader.isEmpty) return true;
    at.copyTo(at.reader.tagFrom);
    const rows = options.missing.rows.map((row) => this.rowXml(row)).join("");
    this.nextRow = options.missing.rows.length;
    if (rows === "") return true;
    at.write(`${opened(at.tag)}${rows}</${at.reader.rawName}>`);
    at.skipTo(at.reader.tagTo);
    return true;
  }

  closeCells(): void {
    this.writeRowsBefore(Infinity);
  }

  /** @returns whether anything of the row may change */
  open(attributes: Attributes): boolean {
    const { at, options } = this;
    this.oldRow = this.walk.row(attributes);
    // Its cells, if it has any, may say better where it is: nothing of it is to be lost.
    if (this.isMoved && this.oldRow >= MOST_ROWS && !at.reader.isEmpty) throw new Disorder();
    this.row = options.map.rows.at(this.oldRow);
    if (this.row === null) {
      this.keptFrom = at.reader.tagFrom;
      return true;
    }
    const { row } = this;
    if (options.isOrdered) {
      if (row <= this.lastRow) throw new Disorder();
      this.lastRow = row;
      this.writeRowsBefore(row);
    }
    const isFirst = !this.seen.has(row);
    if (!options.isOrdered) this.seen.add(row);
    const plan = isFirst ? this.planOf(row) : undefined;
    this.pending = plan?.cells ?? [];
    this.nextCell = 0;
    this.writeTag(attributes, row, plan?.change);
    return plan !== undefined || !options.isOrdered;
  }

  close(): void {
    const { at } = this;
    if (this.row === null) {
      at.copyTo(this.keptFrom ?? at.reader.tagFrom);
      at.skipTo(at.reader.tagTo);
      this.keptFrom = null;
      return;
    }
    this.putBefore(Infinity);
  }

  /** Cells that have to be put in before the one that stands at a column. */
  putBefore(column: number): void {
    const { at } = this;
    const cells = this.pendingBefore(column);
    if (cells === "") return;
    at.copyTo(at.reader.tagFrom);
    at.write(cells);
  }

  /** A cell stands there: it is not to be put in. */
  stands(column: number): void {
    if (this.pending[this.nextCell]?.column === column) this.nextCell++;
  }

  /** All that its tag says; where it is empty, its new cells with it. */
  private writeTag(attributes: Attributes, row: number, change: RowChange | undefined): void {
    const { at, uses } = this;
    const said = attributes.number("s") ?? 0;
    const standing = attributes.flag("customFormat") === true ? said : 0;
    this.style = this.styleAfter(standing, change);
    const hasChanged = this.style !== standing;
    if (hasChanged) uses.gone.add(standing);
    uses.now.add(hasChanged ? this.style : said);
    const changes = {
      ...this.attributesAfter(attributes, row, change),
      ...(hasChanged ? styleOf(this.style) : {}),
    };
    const cells = at.reader.isEmpty ? this.pendingBefore(Infinity) : "";
    const isLeft = !at.reader.isEmpty || cells !== "" || change === undefined;
    if (!isLeft && saysNothing(withAttributes(at.tag, changes))) {
      at.copyTo(at.reader.tagFrom);
      at.skipTo(at.reader.tagTo);
    } else if (cells !== "" || Object.keys(changes).length > 0) {
      const tag = withAttributes(at.tag, changes);
      at.copyTo(at.reader.tagFrom);
      at.write(cells === "" ? tag : `${opened(tag)}${cells}</${at.reader.rawName}>`);
      at.skipTo(at.reader.tagTo);
    }
  }

  private planOf(row: number): RowPlan | undefined {
    const { rows } = this.options.missing;
    if (!this.options.isOrdered) return rows.find((plan) => plan.row === row);
    const plan = rows[this.nextRow];
    if (plan?.row !== row) return undefined;
    this.nextRow++;
    return plan;
  }

  /** What becomes of the style of a row. */
  private styleAfter(standing: number, { look }: Omit<RowChange, "row"> = {}): number {
    if (look === undefined) return standing;
    return look === null ? 0 : this.options.rowStyle(standing, look);
  }

  private attributesAfter(attributes: Attributes, row: number, change: RowChange | undefined): AttributeChanges {
    const changes: Record<string, string | number | null> = { ...sizeOf(change) };
    if (this.isMoved) changes["r"] = row + 1;
    const spans = attributes.get("spans");
    if (spans === undefined) return changes;
    const [first = 0, last = 0] = spans.split(":").map(Number);
    const isBeyond = this.pending.some(({ column }) => column + 1 < first || column + 1 > last);
    // It only tells how much room to make: none is right, a wrong one is not.
    if (isBeyond || !this.options.map.columns.isSame) changes["spans"] = null;
    return changes;
  }

  private pendingBefore(column: number): string {
    let xml = "";
    for (;;) {
      const change = this.pending[this.nextCell];
      if (change === undefined || change.column >= column) return xml;
      this.nextCell++;
      xml += this.newCell(change, this.usual(change, this.style));
    }
  }

  private usual({ column }: CellChange, rowStyle: number): number {
    return rowStyle > 0 ? rowStyle : this.options.columnStyle(column);
  }

  private writeRowsBefore(row: number): void {
    const { rows } = this.options.missing;
    for (;;) {
      const plan = rows[this.nextRow];
      if (plan === undefined || plan.row >= row) return;
      this.nextRow++;
      if (this.seen.has(plan.row)) continue;
      this.at.copyTo(this.at.reader.tagFrom);
      this.at.write(this.rowXml(plan));
    }
  }

  private rowXml({ row, cells, change }: RowPlan): string {
    const style = this.styleAfter(0, change);
    const xml = cells.map((one) => this.newCell(one, this.usual(one, style))).join("");
    const said = attributesXml({ ...(style === 0 ? {} : styleOf(style)), ...sizeOf(change) });
    if (xml === "" && said === "") return "";
    if (style > 0) this.uses.now.add(style);
    const tag = `<${this.prefix}row r="${row + 1}"${said}`;
    return xml === "" ? `${tag}/>` : `${tag}>${xml}</${this.prefix}row>`;
  }
}

const sizeOf = ({ height, isHidden }: Omit<RowChange, "row"> = {}): AttributeChanges => ({
  ...(height === undefined ? {} : { ht: height, customHeight: height === null ? null : 1 }),
  ...(isHidden === undefined ? {} : { hidden: isHidden ? 1 : null }),
});

const styleOf = (style: number): AttributeChanges =>
  style === 0 ? { s: null, customFormat: null } : { s: style, customFormat: 1 };

/** A row of which only the place is said. */
const saysNothing = (tag: string): boolean => !/\s(?!(?:r|spans)\s*=)[\w:]+\s*=/u.test(tag);
