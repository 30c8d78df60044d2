/**
 * Formulas of cells that stay. One that cells share is written once; when the cell that has it becomes another, or
 * cells move, each of the others gets it as its own. A formula over several cells ends when one of them becomes
 * another.
 */
import { areaOf, type Area } from "../../reading/addresses";
import { movedFormula } from "../../reading/shared-formulas";
import type { Attributes } from "../../xml/attributes";
import type { Place } from "../sheet-changes";
import { escapeXml, opened, withAttributes, type AttributeChanges } from "../xml/markup";
import type { Rewriter } from "../xml/rewriter";
import { movedArea, type SheetMap } from "./axis-map";
import { cellAddress } from "./cell-xml";
import type { CellPlan } from "./cell-plan";
import { formulaAfter } from "./formula-after";

interface Shared extends Place {
  readonly text: string;
}

interface Formula {
  readonly from: number;
  readonly rawName: string;
  readonly tag: string;
  readonly tagTo: number;
  readonly shared: string | null;
  /** Of a formula over several cells. */
  readonly area: Area | null;
}

export interface FormulaOptions {
  /** What the sheet is called: references name it. */
  readonly sheet: string;
  readonly map: SheetMap;
  readonly plan: CellPlan;
}

export class FormulaEditor {
  wantsText = false;
  /** From where the formula is kept that may become another. */
  keptFrom: number | null = null;
  /** The cell that is gone through, as its place was. */
  cell: Place = { row: 0, column: 0 };
  /** Whether there are any at all. */
  hasAny = false;
  /** Whether there are any afterwards; those that are put in say it themselves. */
  isLeft = false;
  /** Whether one came, went or became another. */
  isTouched = false;
  /** Areas of formulas over several cells that have ended: their cells keep their values. */
  readonly ended: Area[] = [];
  private readonly shared = new Map<string, Shared>();
  /** Those whose first cell is gone. */
  private readonly broken = new Set<string>();
  private formula: Formula | null = null;
  private text = "";

  constructor(
    private readonly at: Rewriter,
    private readonly options: FormulaOptions,
    /** Cells move: every formula stands for itself then. */
    private readonly isMoved: boolean,
  ) {}

  open(attributes: Attributes, stays: boolean): void {
    const { reader, tag } = this.at;
    const type = attributes.get("t");
    const shared = type === "shared" ? (attributes.get("si") ?? "") : null;
    const area = type === "array" || type === "dataTable" ? areaOf(attributes.get("ref") ?? "") : null;
    this.hasAny = true;
    this.isLeft ||= stays;
    this.isTouched ||= !stays;
    this.text = "";
    this.wantsText = shared !== null || this.isMoved;
    this.formula = { from: reader.tagFrom, rawName: reader.rawName, tag, tagTo: reader.tagTo, shared, area };
    if (stays && (shared !== null || area !== null || this.isMoved)) this.keptFrom = reader.tagFrom;
  }

  take(piece: string): void {
    this.text += piece;
  }

  close(stays: boolean): void {
    const { formula } = this;
    this.wantsText = false;
    this.formula = null;
    if (formula?.shared != null) this.closeShared(formula, formula.shared, stays);
    else if (formula?.area != null) this.closeOverSeveral(formula, formula.area, stays);
    else if (formula !== null && stays && this.isMoved) this.closeMoved(formula);
    this.keptFrom = null;
  }

  private closeMoved(formula: Formula): void {
    const moved = this.after(this.text);
    if (moved !== this.text) this.replace(formula, {}, moved);
  }

  private after(text: string): string {
    const { sheet, map } = this.options;
    return this.isMoved ? formulaAfter(text, sheet, sheet, map) : text;
  }

  private closeShared(formula: Formula, id: string, stays: boolean): void {
    const isFirst = this.text !== "";
    if (isFirst) {
      this.shared.set(id, { ...this.cell, text: this.text });
      this.broken.delete(id);
      if (!stays) this.broken.add(id);
    }
    if (!stays || !(this.isMoved || (!isFirst && this.broken.has(id)))) return;
    const first = this.shared.get(id);
    // Its first cell is missing: what it is nobody can tell.
    if (first === undefined) return;
    const { row, column } = this.cell;
    const own = movedFormula(first.text, row - first.row, column - first.column);
    this.replace(formula, { t: null, ref: null, si: null }, this.after(own));
  }

  private closeOverSeveral(formula: Formula, area: Area, stays: boolean): void {
    const isOne = area.top === area.bottom && area.left === area.right;
    const moved = movedArea(this.options.map, area);
    const isWhole =
      moved !== null &&
      moved.bottom - moved.top === area.bottom - area.top &&
      moved.right - moved.left === area.right - area.left;
    if (!stays) {
      if (!isOne) this.ended.push(moved ?? area);
      return;
    }
    if (!isWhole || (!isOne && this.options.plan.touches(moved))) {
      this.ended.push(moved ?? area);
      this.isTouched = true;
      this.at.copyTo(formula.from);
      this.at.skipTo(this.at.reader.tagTo);
    } else if (this.isMoved) {
      const ref = `${cellAddress(moved.top, moved.left)}:${cellAddress(moved.bottom, moved.right)}`;
      this.replace(formula, { ref }, this.after(this.text));
    }
  }

  private replace({ from, rawName, tag }: Formula, changes: AttributeChanges, text: string): void {
    const { at } = this;
    const changed = withAttributes(tag, changes);
    const isEmpty = changed.endsWith("/>");
    at.copyTo(from);
    at.write(`${isEmpty ? opened(changed) : changed}${escapeXml(text)}</${rawName}>`);
    at.skipTo(at.reader.tagTo);
    this.isTouched = true;
  }
}
