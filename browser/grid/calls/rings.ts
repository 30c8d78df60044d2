/**
 * Formulas that take in each other's cells: no cell of such a ring says anything to another, and waiting for one
 * another would never end. Which they are is worked out once for all of a ring, from those that are asked about.
 */
import { intersection, rect, type Rect } from "office-host";

/** Cells of a sheet. */
export interface SheetCells {
  readonly sheetName: string;
  readonly cells: Rect;
}

/** A formula, the cells it fills, and what it refers to. */
export interface ReadingFormula {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly fills: Rect;
  readonly reads: () => readonly SheetCells[];
}

/** The cells that the formulas of a ring fill; those of a formula by itself. */
export type Ring = readonly SheetCells[];

/** A formula, or a rectangle that formulas refer to: many refer to the same one. */
interface Node {
  readonly formula: ReadingFormula | undefined;
  readonly next: () => readonly Node[];
  /** In the order of coming across; the lowest that is reached from here. */
  order: number;
  lowest: number;
  isOpen: boolean;
}

const nodeOf = (formula: ReadingFormula | undefined, next: () => readonly Node[]): Node => ({
  formula,
  next,
  order: -1,
  lowest: -1,
  isOpen: false,
});

export class Rings {
  /** By sheet and by each row that they fill. */
  private readonly rows = new Map<string, Map<number, ReadingFormula[]>>();
  /** Made for those that are come across: one edit asks about few of many formulas. */
  private readonly nodes = new Map<ReadingFormula, Node>();
  private readonly ranges = new Map<string, Node>();
  private readonly found = new Map<Node, Ring>();
  private met = 0;

  constructor(formulas: Iterable<ReadingFormula>) {
    for (const formula of formulas) {
      const { sheetName, fills } = formula;
      const ofSheet = this.rows.get(sheetName) ?? new Map<number, ReadingFormula[]>();
      this.rows.set(sheetName, ofSheet);
      for (let line = fills.row; line < fills.row + fills.rows; line++) {
        const others = ofSheet.get(line);
        if (others === undefined) ofSheet.set(line, [formula]);
        else others.push(formula);
      }
    }
  }

  /** The ring that the formula of a cell stands in; that cell alone where it stands in none. */
  of(sheetName: string, row: number, column: number): Ring {
    const here = this.rows.get(sheetName)?.get(row);
    const formula = here?.find((one) => one.row === row && one.column === column);
    if (formula === undefined) return [{ sheetName, cells: rect(row, column, 1, 1) }];
    const node = this.node(formula);
    if (!this.found.has(node)) this.explore(node);
    return this.found.get(node) ?? [];
  }

  private node(formula: ReadingFormula): Node {
    const known = this.nodes.get(formula);
    if (known !== undefined) return known;
    const node = nodeOf(formula, () => formula.reads().map((range) => this.range(range)));
    this.nodes.set(formula, node);
    return node;
  }

  private range({ sheetName, cells }: SheetCells): Node {
    const key = `${sheetName} ${cells.row} ${cells.column} ${cells.rows} ${cells.columns}`;
    const known = this.ranges.get(key);
    if (known !== undefined) return known;
    const node = nodeOf(undefined, () => this.within(sheetName, cells));
    this.ranges.set(key, node);
    return node;
  }

  private within(sheetName: string, cells: Rect): readonly Node[] {
    const rows = this.rows.get(sheetName);
    if (rows === undefined) return [];
    const isTaller = cells.rows > rows.size;
    const lines = isTaller ? rows.keys() : Array.from({ length: cells.rows }, (_, i) => cells.row + i);
    const inside = new Set<ReadingFormula>();
    for (const line of lines) {
      if (line < cells.row || line >= cells.row + cells.rows) continue;
      for (const formula of rows.get(line) ?? [])
        if (intersection(formula.fills, cells) !== undefined) inside.add(formula);
    }
    return [...inside].map((formula) => this.node(formula));
  }

  /** Tarjan's walk, without recursion: each formula and each rectangle is gone through once. */
  private explore(from: Node): void {
    const open: Node[] = [];
    const path: { readonly node: Node; readonly next: readonly Node[]; at: number }[] = [];
    const enter = (node: Node): void => {
      node.order = node.lowest = this.met++;
      node.isOpen = true;
      open.push(node);
      path.push({ node, next: node.next(), at: 0 });
    };
    enter(from);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { node } = step;
      const next = step.next[step.at++];
      if (next === undefined) {
        path.pop();
        const before = path.at(-1)?.node;
        if (before !== undefined) before.lowest = Math.min(before.lowest, node.lowest);
        if (node.lowest === node.order) this.close(open.splice(open.lastIndexOf(node)));
      } else if (next.order < 0) enter(next);
      else if (next.isOpen) node.lowest = Math.min(node.lowest, next.order);
    }
  }

  private close(nodes: readonly Node[]): void {
    const formulas = nodes.flatMap(({ formula }) => formula ?? []);
    const ring = formulas.map(({ sheetName, fills }) => ({ sheetName, cells: fills }));
    for (const node of nodes) {
      node.isOpen = false;
      if (node.formula !== undefined) this.found.set(node, ring);
    }
  }
}

/** Values of cells, the first of which stands there, without those that the rectangles hold. */
export function without<Value>(
  values: readonly (readonly Value[])[],
  at: { readonly row: number; readonly column: number },
  blanked: readonly Rect[],
): readonly (readonly (Value | null)[])[] {
  const whole = rect(at.row, at.column, values.length, values[0]?.length ?? 0);
  const shared = blanked.flatMap((one) => intersection(one, whole) ?? []);
  if (shared.length === 0) return values;
  const lines = new Map<number, (Value | null)[]>();
  for (const { row, column, rows, columns } of shared) {
    for (let i = row - at.row; i < row - at.row + rows; i++) {
      const line = lines.get(i) ?? [...(values[i] ?? [])];
      lines.set(i, line.fill(null, column - at.column, column - at.column + columns));
    }
  }
  return values.map((line, i) => lines.get(i) ?? line);
}
