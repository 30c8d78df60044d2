/**
 * The cells of a sheet while its part goes by: changed ones are written anew, missing ones put in where they belong,
 * all others copied. Where rows or columns come in or go, every cell gets its new address.
 */
import { MOST_ROWS } from "../../reading/addresses";
import type { Attributes } from "../../xml/attributes";
import type { CellChange, CellResult, NewLook, RowChange } from "../changes";
import { attributesXml, opened, prefixOf, withAttributes, type AttributeChanges } from "../xml/markup";
import type { Rewriter } from "../xml/rewriter";
import { isSameMap, type SheetMap } from "./axis-map";
import { cellAddress, cellXml, isResult, resultXml } from "./cell-xml";
import type { CellPlan, RowPlan } from "./cell-plan";
import { FormulaEditor } from "./formula-editor";
import { CellWalk } from "./standing-cells";

/** Rows or cells that do not come in order: what is missing can only be known when all have been seen. */
export class Disorder extends Error {}

export interface CellsOptions {
  readonly sheet: string;
  readonly map: SheetMap;
  readonly date1904: boolean;
  /** Whether rows and cells are taken to come in order; else none of the places in the plan's rows has a cell. */
  readonly isOrdered: boolean;
  /** Changes of cells that stand there; where they come in order, all changes. */
  readonly plan: CellPlan;
  /** Changes that need a cell put in; where cells come in order, all changes. */
  readonly missing: CellPlan;
  /** @param own the style of the cell, where there is one @param usual that of its row or column */
  style(change: CellChange, own: number | null, usual: number): number;
  /** The style of a column. */
  columnStyle(column: number): number;
  /** The place of a style that is like another but for a few things. */
  rowStyle(base: number, look: NewLook): number;
}

/** Of one that is "result" all stays but what it comes to. */
type CellState = "copied" | "result" | "replaced" | "dropped";

export class CellsEditor {
  keptFrom: number | null = null;
  /** Styles that cells, rows have; and those that cells had which are gone or look different. */
  readonly styles = new Set<number>();
  readonly goneStyles = new Set<number>();
  readonly formulas: FormulaEditor;
  private readonly isMoved: boolean;
  /** Whether each cell is looked at. */
  readonly visitsAll: boolean;
  private readonly walk = new CellWalk();
  private prefix = "";
  /** Rows of the plan that are still to be put in. */
  private nextRow = 0;
  private readonly seen = new Set<number>();
  private lastRow = -1;
  /** The row that is gone through: where it will stand, null when it goes, and what is still to be put into it. */
  private row: number | null = null;
  private oldRow = -1;
  private lastColumn = -1;
  private rowStyle = 0;
  private pending: readonly CellChange[] = [];
  private nextCell = 0;

  private state: CellState = "copied";
  private change: CellChange | undefined;
  private style = 0;
  private isEmpty = false;

  constructor(
    private readonly at: Rewriter,
    private readonly options: CellsOptions,
  ) {
    this.isMoved = !isSameMap(options.map);
    this.visitsAll = this.isMoved || options.plan.changesContents || options.missing.changesContents;
    this.formulas = new FormulaEditor(at, options, this.isMoved);
  }

  /** @returns whether what is in the element is to be told */
  open(name: string, attributes: Attributes): boolean {
    switch (name) {
      case "sheetData":
        return this.openCells();
      case "row":
        return this.openRow(attributes);
      case "c":
        this.openCell(attributes);
        return true;
      case "f":
        this.formulas.open(attributes, this.stays);
        return true;
      default:
        return false;
    }
  }

  close(name: string): void {
    switch (name) {
      case "sheetData":
        this.writeRowsBefore(Infinity);
        break;
      case "row":
        this.closeRow();
        break;
      case "c":
        this.closeCell();
        break;
      case "f":
        this.formulas.close(this.stays);
        if (this.state === "result") this.keptFrom = this.at.reader.tagTo;
        break;
    }
  }

  private get stays(): boolean {
    return this.state === "copied" || this.state === "result";
  }

  private openCells(): boolean {
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

  private openRow(attributes: Attributes): boolean {
    const { at, options } = this;
    this.oldRow = this.walk.row(attributes);
    this.lastColumn = -1;
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
    const said = attributes.number("s") ?? 0;
    const standing = attributes.flag("customFormat") === true ? said : 0;
    this.rowStyle = this.styleAfter(standing, plan?.change);
    const hasChanged = this.rowStyle !== standing;
    if (hasChanged) this.goneStyles.add(standing);
    this.styles.add(hasChanged ? this.rowStyle : said);
    this.pending = plan?.cells ?? [];
    this.nextCell = 0;
    const changes = {
      ...this.rowAttributes(attributes, row, plan?.change),
      ...(hasChanged ? styleOf(this.rowStyle) : {}),
    };
    const cells = at.reader.isEmpty ? this.pendingBefore(Infinity) : "";
    if (
      at.reader.isEmpty &&
      cells === "" &&
      plan?.change !== undefined &&
      saysNothing(withAttributes(at.tag, changes))
    ) {
      at.copyTo(at.reader.tagFrom);
      at.skipTo(at.reader.tagTo);
    } else if (cells !== "" || Object.keys(changes).length > 0) {
      const tag = withAttributes(at.tag, changes);
      at.copyTo(at.reader.tagFrom);
      at.write(cells === "" ? tag : `${opened(tag)}${cells}</${at.reader.rawName}>`);
      at.skipTo(at.reader.tagTo);
    }
    return this.visitsAll || plan !== undefined || !options.isOrdered;
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

  private rowAttributes(attributes: Attributes, row: number, change: RowChange | undefined): AttributeChanges {
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

  private closeRow(): void {
    const { at } = this;
    if (this.row === null) {
      at.copyTo(this.keptFrom ?? at.reader.tagFrom);
      at.skipTo(at.reader.tagTo);
      this.keptFrom = null;
      return;
    }
    const cells = this.pendingBefore(Infinity);
    if (cells === "") return;
    at.copyTo(at.reader.tagFrom);
    at.write(cells);
  }

  private openCell(attributes: Attributes): void {
    const { at, options, row } = this;
    const [oldRow, oldColumn] = this.walk.cell(attributes);
    this.formulas.cell = { row: oldRow, column: oldColumn };
    this.state = "dropped";
    if (row === null) {
      this.goneStyles.add(attributes.number("s") ?? 0);
      return;
    }
    const isElsewhere = oldRow !== this.oldRow;
    const column = options.map.columns.at(oldColumn);
    const cellRow = isElsewhere ? options.map.rows.at(oldRow) : row;
    if (column === null || cellRow === null) {
      this.goneStyles.add(attributes.number("s") ?? 0);
      this.keptFrom = at.reader.tagFrom;
      return;
    }
    if (options.isOrdered) {
      if (isElsewhere || column <= this.lastColumn) throw new Disorder();
      this.lastColumn = column;
      const before = this.pendingBefore(column);
      if (before !== "") {
        at.copyTo(at.reader.tagFrom);
        at.write(before);
      }
      if (this.pending[this.nextCell]?.column === column) this.nextCell++;
    }
    this.openStaying(attributes, cellRow, column);
  }

  private openStaying(attributes: Attributes, row: number, column: number): void {
    const { at, options } = this;
    this.change = options.plan.at(row, column);
    const { content } = this.change ?? {};
    this.state = content === undefined ? "copied" : isResult(content) ? "result" : "replaced";
    const own = attributes.number("s") ?? 0;
    this.style = this.change === undefined ? own : options.style(this.change, own, own);
    if (this.style !== own) this.goneStyles.add(own);
    if (this.state === "replaced") {
      this.keptFrom = at.reader.tagFrom;
      return;
    }
    this.styles.add(this.style);
    const changes = {
      ...(this.isMoved ? { r: cellAddress(row, column) } : {}),
      ...(this.style === own ? {} : { s: this.style }),
      ...(isResult(content) ? { t: resultXml(content.result, "").type } : {}),
    };
    if (Object.keys(changes).length === 0) return;
    const tag = withAttributes(at.tag, changes);
    at.copyTo(at.reader.tagFrom);
    this.isEmpty = at.reader.isEmpty;
    at.write(this.state === "result" && this.isEmpty ? opened(tag) : tag);
    at.skipTo(at.reader.tagTo);
    if (this.state === "result") this.keptFrom = at.reader.tagTo;
  }

  /** What stands behind the formula gives its place to the new result. */
  private closeResult(result: CellResult): void {
    const { at, prefix } = this;
    at.copyTo(this.keptFrom ?? at.reader.tagFrom);
    at.write(resultXml(result, prefix).value + (this.isEmpty ? `</${prefix}c>` : ""));
    if (!this.isEmpty) at.skipTo(at.reader.tagFrom);
    this.keptFrom = null;
  }

  private closeCell(): void {
    const { at, row, change } = this;
    if (row === null || this.state === "copied") return;
    if (this.state === "result" && isResult(change?.content)) return this.closeResult(change.content.result);
    at.copyTo(this.keptFrom ?? at.reader.tagFrom);
    at.skipTo(at.reader.tagTo);
    this.keptFrom = null;
    if (this.state === "replaced" && change !== undefined) at.write(this.changedCell(change, this.style));
  }

  private changedCell({ row, column, content }: CellChange, style: number): string {
    const { prefix } = this;
    if (typeof content === "object" && content !== null && "formula" in content)
      this.formulas.isTouched = this.formulas.isLeft = true;
    this.styles.add(style);
    return cellXml(content ?? null, { prefix, row, column, style, date1904: this.options.date1904 });
  }

  /** Cells that have to be put in before a column. */
  private pendingBefore(column: number): string {
    let xml = "";
    for (;;) {
      const change = this.pending[this.nextCell];
      if (change === undefined || change.column >= column) return xml;
      this.nextCell++;
      xml += this.newCell(change, this.rowStyle);
    }
  }

  private newCell(change: CellChange, rowStyle: number): string {
    const usual = rowStyle > 0 ? rowStyle : this.options.columnStyle(change.column);
    return this.changedCell(change, this.options.style(change, null, usual));
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
    const xml = cells.map((one) => this.newCell(one, style)).join("");
    const said = attributesXml({ ...(style === 0 ? {} : styleOf(style)), ...sizeOf(change) });
    if (xml === "" && said === "") return "";
    if (style > 0) this.styles.add(style);
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
