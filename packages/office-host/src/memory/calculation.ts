/**
 * Calculates the formulas of an add-in in a workbook in memory as Excel does: calls of its functions are made when what
 * they refer to changes, cells are #BUSY! until the first answer comes and old while others do, results spill or say
 * #SPILL!, and nobody hears of a changed result but `onCalculated`. A formula over its own cell is 0. Formulas that are
 * anything else keep their values.
 */
import { formatAddress } from "../addresses";
import type { Stale } from "../calculations";
import { isCellError } from "../cell-values";
import type { InvocationPlace } from "../custom-functions";
import type { FunctionArgument, FunctionMetadata, FunctionResult } from "../function-values";
import type { MemoryWorkbook } from "../memory-workbook";
import type { FormulasOnOpen } from "../profiles";
import { contains, intersection, rect, type Rect } from "../rect";
import { isUnbounded } from "../limits";
import { shiftRect } from "../shift";
import type { CellValue, WorkbookNotice } from "../workbook-port";
import { asForeign, callOf, isForeign, moveReferences, type FunctionCall } from "./formula-call";
import { place, unspill } from "./spilling";
import { structuredCells, type Cells } from "./structured-reference";

export interface CalculationOptions {
  readonly workbook: MemoryWorkbook;
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
  readonly formulasOnOpen: FormulasOnOpen;
  invoke(
    name: string,
    args: readonly (FunctionArgument | undefined)[],
    place: InvocationPlace,
  ): Promise<FunctionResult>;
}

const BUSY = { error: "#BUSY!" } as const;

interface Formula {
  readonly text: string;
  readonly at: Cells;
}

/** An argument with the cells it stands for; none where it is no reference. */
interface Given {
  readonly value: FunctionArgument | undefined;
  readonly cells: Cells | undefined;
}

const keyOf = ({ sheetId, rect: { row, column } }: Cells): string => `${sheetId} ${row} ${column}`;

export class MemoryCalculation {
  /** Calls made so far, by the cells they were made for. */
  readonly calls: string[] = [];
  private readonly running = new Map<string, number>();
  private readonly read = new Map<string, FunctionCall | undefined>();
  private turn = 0;
  private waiters: (() => void)[] = [];
  private readonly unsubscribe: () => void;

  constructor(private readonly options: CalculationOptions) {
    this.unsubscribe = options.workbook.subscribe((notice) => this.follow(notice));
  }

  /** What happens to the formulas of a workbook that is opened. */
  open(): void {
    const { workbook, formulasOnOpen, namespace } = this.options;
    switch (formulasOnOpen) {
      case "calculated":
        return this.calculate("everything");
      case "as-saved":
        return this.all().forEach((formula) => this.isVolatile(formula) && this.call(formula));
      case "foreign":
        for (const { text, at } of this.all()) {
          if (this.callIn(text) === undefined) continue;
          workbook.setFormula(at.sheetId, at.rect.row, at.rect.column, asForeign(text, namespace));
          unspill(workbook, at);
          workbook.setCalculated(at.sheetId, at.rect.row, at.rect.column, { error: "#NAME?" });
        }
    }
  }

  calculate(stale: Stale): void {
    for (const formula of this.all()) {
      const { sheetId, rect: cell } = formula.at;
      const isStale =
        stale === "everything" ||
        stale.some((area) => area.sheetId === sheetId && intersection(area.rect, cell) !== undefined);
      if (isStale) this.call(formula);
    }
  }

  /** Resolves when no function is under way. */
  settled(): Promise<void> {
    return this.running.size === 0 ? Promise.resolve() : new Promise((resolve) => this.waiters.push(resolve));
  }

  dispose(): void {
    this.unsubscribe();
    this.running.clear();
    for (const resolve of this.waiters.splice(0)) resolve();
  }

  private all(): Formula[] {
    const { workbook } = this.options;
    return workbook.sheets().flatMap(({ id }) =>
      workbook.formulas(id).map(({ row, column, value }) => ({
        text: value,
        at: { sheetId: id, rect: rect(row, column, 1, 1) },
      })),
    );
  }

  private callIn(text: string): FunctionCall | undefined {
    if (!this.read.has(text)) this.read.set(text, callOf(text, this.options.namespace));
    return this.read.get(text);
  }

  private isVolatile({ text }: Formula): boolean {
    const call = this.callIn(text);
    return call?.volatile === true || (call !== undefined && this.metadataOf(call)?.options?.volatile === true);
  }

  private metadataOf({ name: called }: FunctionCall): FunctionMetadata | undefined {
    return this.options.functions.find(({ id, name = id }) => name.toUpperCase() === called);
  }

  private follow(notice: WorkbookNotice): void {
    switch (notice.kind) {
      case "cells":
      case "sorted":
        return this.touched(notice.sheetId, notice.rect);
      case "inserted":
      case "deleted":
        return this.moved(notice);
      case "formats":
      case "calculated":
      case "rows-hidden":
      case "selection":
      case "activated":
      case "sheet-added":
      case "sheet-deleted":
      case "protection":
    }
  }

  /** Cells were edited: formulas among them, those that refer to them, and spills they stand in. */
  private touched(sheetId: string, changed: Rect): void {
    const { workbook } = this.options;
    const broken = workbook.spills(sheetId).filter((spill) => intersection(spill, changed) !== undefined);
    const anchors = new Set<string>();
    for (const { row, column } of broken) {
      const anchor = { sheetId, rect: rect(row, column, 1, 1) };
      anchors.add(keyOf(anchor));
      unspill(workbook, anchor, changed);
      if (!contains(changed, anchor.rect)) workbook.setCalculated(sheetId, row, column, { error: "#SPILL!" });
    }
    for (const formula of this.all()) {
      const { at } = formula;
      const entered = at.sheetId === sheetId && intersection(at.rect, changed) !== undefined;
      const isStale = anchors.has(keyOf(at)) || this.refersTo(formula, sheetId, changed) || this.isVolatile(formula);
      if (entered) this.enter(formula);
      else if (isStale) this.call(formula);
    }
  }

  private enter(formula: Formula): void {
    const { workbook } = this.options;
    const { sheetId, rect: cell } = formula.at;
    const isCall = this.callIn(formula.text) !== undefined;
    if (isCall || isForeign(formula.text))
      workbook.setCalculated(sheetId, cell.row, cell.column, isCall ? BUSY : { error: "#NAME?" });
    this.call(formula);
  }

  private moved({ kind, sheetId, rect: change, ...notice }: WorkbookNotice & { kind: "inserted" | "deleted" }): void {
    const { workbook } = this.options;
    const nameOf = (id: string): string => workbook.sheets().find((one) => one.id === id)?.name ?? "";
    const to = (r: Rect): Rect | undefined => shiftRect(r, change, notice.shift);
    this.running.clear();
    for (const { text, at } of this.all()) {
      const now = moveReferences(text, nameOf(at.sheetId), nameOf(sheetId), to);
      if (now === text) continue;
      workbook.setFormula(at.sheetId, at.rect.row, at.rect.column, now);
      this.call({ text: now, at });
    }
    if (kind === "deleted") this.wake();
  }

  private refersTo({ text, at }: Formula, sheetId: string, changed: Rect): boolean {
    return this.given(text, at).some(
      ({ cells }) => cells?.sheetId === sheetId && intersection(cells.rect, changed) !== undefined,
    );
  }

  private cellsOf(argument: FunctionCall["args"][number], at: Cells): Cells | undefined {
    const { workbook } = this.options;
    if (argument.kind === "structured") return structuredCells(argument.text, at, workbook);
    if (argument.kind !== "range") return undefined;
    const sheet = argument.sheet?.toLowerCase();
    const sheetId =
      sheet === undefined ? at.sheetId : workbook.sheets().find(({ name }) => name.toLowerCase() === sheet)?.id;
    return sheetId === undefined ? undefined : { sheetId, rect: argument.rect };
  }

  private given(text: string, at: Cells): Given[] {
    const { workbook } = this.options;
    return (this.callIn(text)?.args ?? []).map((argument): Given => {
      if (argument.kind === "omitted") return { value: undefined, cells: undefined };
      if (argument.kind === "value") return { value: argument.value, cells: undefined };
      const cells = this.cellsOf(argument, at);
      if (cells === undefined) return { value: { error: "#REF!" }, cells };
      const used = workbook.usedRange(cells.sheetId, true) ?? rect(0, 0, 1, 1);
      const held = isUnbounded(cells.rect) ? intersection(cells.rect, used) : cells.rect;
      return { value: held === undefined ? null : workbook.readValues(cells.sheetId, held), cells };
    });
  }

  private call({ text, at }: Formula): void {
    const call = this.callIn(text);
    if (call === undefined) return;
    const { workbook, invoke } = this.options;
    const given = this.given(text, at);
    const addressOf = ({ sheetId, rect: cells }: Cells): string =>
      formatAddress(workbook.sheets().find(({ id }) => id === sheetId)?.name ?? "", cells);
    const isCircular = given.some(({ cells }) => cells?.sheetId === at.sheetId && contains(cells.rect, at.rect));
    if (isCircular) return workbook.setCalculated(at.sheetId, at.rect.row, at.rect.column, 0);
    const waits = given.some(({ value }) => Array.isArray(value) && value.flat().some(isBusy));
    // Called when what it waits for has come.
    if (waits) return workbook.setCalculated(at.sheetId, at.rect.row, at.rect.column, BUSY);
    const key = keyOf(at);
    const turn = ++this.turn;
    this.running.set(key, turn);
    this.calls.push(addressOf(at));
    const where = {
      address: addressOf(at),
      parameterAddresses: given.map(({ cells }) => (cells === undefined ? "" : addressOf(cells))),
    };
    const values = given.map(({ value }) => value);
    void invoke(this.metadataOf(call)?.id ?? "", values, where).then((result) => {
      // It was called again since, or its cells went elsewhere.
      if (this.running.get(key) !== turn) return;
      this.running.delete(key);
      const filled = place(workbook, at, result);
      workbook.tell({ kind: "calculated", sheetId: at.sheetId, rect: filled });
      for (const formula of this.all())
        if (!contains(filled, formula.at.rect) && this.refersTo(formula, at.sheetId, filled)) this.call(formula);
      this.wake();
    });
  }

  private wake(): void {
    if (this.running.size > 0) return;
    for (const resolve of this.waiters.splice(0)) resolve();
  }
}

const isBusy = (value: CellValue): boolean => isCellError(value) && value.error === BUSY.error;
