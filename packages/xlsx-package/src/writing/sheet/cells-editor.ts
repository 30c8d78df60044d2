/**
 * The cells of a sheet while its part goes by: changed ones are written anew, all others copied. Where rows or columns
 * come in or go, every cell gets its new address. Missing ones are put in with their rows.
 */
import type { Attributes } from "../../xml/attributes";
import type { CellChange, CellResult } from "../sheet-changes";
import { opened, withAttributes } from "../xml/markup";
import type { Rewriter } from "../xml/rewriter";
import { cellAddress, cellXml, heldXml, isResult, resultXml } from "./cell-xml";
import { FormulaEditor } from "./formula-editor";
import { isHeld, type HeldTexts } from "./held-texts";
import { Disorder, RowsEditor, type RowsOptions, type StyleUses } from "./rows-editor";
import { CellWalk } from "./standing-cells";

export interface CellsOptions extends RowsOptions {
  readonly sheet: string;
  readonly date1904: boolean;
  readonly held: HeldTexts;
  /** @param own the style of the cell, where there is one @param usual that of its row or column */
  style(change: CellChange, own: number | null, usual: number): number;
}

/** Of one that is "result" all stays but what it comes to. */
type CellState = "copied" | "result" | "replaced" | "dropped";

export class CellsEditor {
  /** Whether each cell is looked at. */
  readonly visitsAll: boolean;
  readonly formulas: FormulaEditor;
  private readonly uses: StyleUses = { now: new Set(), gone: new Set() };
  private readonly walk = new CellWalk();
  private readonly rows: RowsEditor;
  private cellFrom: number | null = null;
  private lastColumn = -1;
  private state: CellState = "copied";
  private change: CellChange | undefined;
  private style = 0;
  private isEmpty = false;

  constructor(
    private readonly at: Rewriter,
    private readonly options: CellsOptions,
  ) {
    const newCell = (change: CellChange, usual: number): string =>
      this.changedCell(change, options.style(change, null, usual));
    this.rows = new RowsEditor(at, options, this.walk, this.uses, newCell);
    const { isMoved } = this.rows;
    this.visitsAll = isMoved || options.plan.changesContents || options.missing.changesContents;
    this.formulas = new FormulaEditor(at, options, isMoved);
  }

  /** From where on nothing has been copied yet. */
  get keptFrom(): number | null {
    return this.rows.keptFrom ?? this.cellFrom;
  }

  /** Styles that cells and rows have. */
  get styles(): ReadonlySet<number> {
    return this.uses.now;
  }

  /** Those that some had which are gone or look different. */
  get goneStyles(): ReadonlySet<number> {
    return this.uses.gone;
  }

  /** @returns whether what is in the element is to be told */
  open(name: string, attributes: Attributes): boolean {
    switch (name) {
      case "sheetData":
        return this.rows.openCells();
      case "row":
        this.lastColumn = -1;
        return this.rows.open(attributes) || this.visitsAll;
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
        this.rows.closeCells();
        break;
      case "row":
        this.rows.close();
        break;
      case "c":
        this.closeCell();
        break;
      case "f":
        this.formulas.close(this.stays);
        if (this.state === "result") this.cellFrom = this.at.reader.tagTo;
        break;
    }
  }

  private get stays(): boolean {
    return this.state === "copied" || this.state === "result";
  }

  private openCell(attributes: Attributes): void {
    const { at, options, rows, uses } = this;
    const { row } = rows;
    const [oldRow, oldColumn] = this.walk.cell(attributes);
    this.formulas.cell = { row: oldRow, column: oldColumn };
    this.state = "dropped";
    if (row === null) {
      uses.gone.add(attributes.number("s") ?? 0);
      return;
    }
    const isElsewhere = oldRow !== rows.oldRow;
    const column = options.map.columns.at(oldColumn);
    const cellRow = isElsewhere ? options.map.rows.at(oldRow) : row;
    if (column === null || cellRow === null) {
      uses.gone.add(attributes.number("s") ?? 0);
      this.cellFrom = at.reader.tagFrom;
      return;
    }
    if (options.isOrdered) {
      if (isElsewhere || column <= this.lastColumn) throw new Disorder();
      this.lastColumn = column;
      rows.putBefore(column);
      rows.stands(column);
    }
    this.openStaying(attributes, cellRow, column);
  }

  private openStaying(attributes: Attributes, row: number, column: number): void {
    const { at, options, uses } = this;
    this.change = options.plan.at(row, column);
    const { content } = this.change ?? {};
    this.state = content === undefined ? "copied" : isResult(content) ? "result" : "replaced";
    const own = attributes.number("s") ?? 0;
    this.style = this.change === undefined ? own : options.style(this.change, own, own);
    if (this.style !== own) uses.gone.add(own);
    if (this.state === "replaced") {
      this.cellFrom = at.reader.tagFrom;
      return;
    }
    uses.now.add(this.style);
    const changes = {
      ...(this.rows.isMoved ? { r: cellAddress(row, column) } : {}),
      ...(this.style === own ? {} : { s: this.style }),
      ...(isResult(content) ? { t: resultXml(content.result, "").type } : {}),
    };
    if (Object.keys(changes).length === 0) return;
    const tag = withAttributes(at.tag, changes);
    at.copyTo(at.reader.tagFrom);
    this.isEmpty = at.reader.isEmpty;
    at.write(this.state === "result" && this.isEmpty ? opened(tag) : tag);
    at.skipTo(at.reader.tagTo);
    if (this.state === "result") this.cellFrom = at.reader.tagTo;
  }

  /** What stands behind the formula gives its place to the new result. */
  private closeResult(result: CellResult): void {
    const { at } = this;
    const { prefix } = this.rows;
    at.copyTo(this.cellFrom ?? at.reader.tagFrom);
    at.write(resultXml(result, prefix).value + (this.isEmpty ? `</${prefix}c>` : ""));
    if (!this.isEmpty) at.skipTo(at.reader.tagFrom);
    this.cellFrom = null;
  }

  private closeCell(): void {
    const { at, change } = this;
    if (this.rows.row === null || this.state === "copied") return;
    if (this.state === "result" && isResult(change?.content)) return this.closeResult(change.content.result);
    at.copyTo(this.cellFrom ?? at.reader.tagFrom);
    at.skipTo(at.reader.tagTo);
    this.cellFrom = null;
    if (this.state === "replaced" && change !== undefined) at.write(this.changedCell(change, this.style));
  }

  private changedCell({ row, column, content }: CellChange, style: number): string {
    const { prefix } = this.rows;
    if (typeof content === "object" && content !== null && "formula" in content)
      this.formulas.isTouched = this.formulas.isLeft = true;
    this.uses.now.add(style);
    const { held, date1904 } = this.options;
    const place = { prefix, row, column, style, date1904 };
    if (!isHeld(content)) return cellXml(content ?? null, place);
    const text = held.at(content.like);
    return text === undefined ? cellXml(content.text, place) : heldXml(text, place);
  }
}
