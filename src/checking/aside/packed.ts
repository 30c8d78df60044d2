/**
 * What a worker found, on its way to the pane. Of a thousand people most are found alike: each finding goes over once,
 * and then by its number; so does what stands above the findings. The cells alone are everybody's own, and even these
 * are most people's, counted from the person's row.
 */
import type { Position } from "../../core/positions";
import type { Assessment } from "../../rules/engine/assessment";
import type { Finding } from "../../rules/finding";

/** A cell as it is the same for many: on the person's own sheet its row is counted from the person's. */
interface Place extends Position {
  readonly isBelow: boolean;
}

/** The assessments of some people, in their order. */
export interface Packed {
  /** What was not sent before, in the order of its numbers; nothing is found in them, and none has cells. */
  readonly states: readonly Assessment[];
  readonly findings: readonly Finding[];
  readonly places: readonly (readonly Place[])[];
  /** Of each person the number of the state, how many findings, and of each its number and that of its places. */
  readonly codes: Int32Array;
}

const NO_CELLS: readonly Position[] = [];
const NO_FINDINGS: readonly Finding[] = [];

/** Numbers things: those that are written alike are one. */
class Numbered<T> {
  private readonly numbers = new Map<string, number>();
  private added: T[] = [];

  numberOf(key: string, thing: () => T): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      this.numbers.set(key, (number = this.numbers.size));
      this.added.push(thing());
    }
    return number;
  }

  /** What was added since this was asked last. */
  news(): readonly T[] {
    const { added } = this;
    this.added = [];
    return added;
  }
}

export class Packer {
  private readonly states = new Numbered<Assessment>();
  private readonly findings = new Numbered<Finding>();
  private readonly places = new Numbered<readonly Place[]>();

  constructor(private readonly sheet: string) {}

  /** @param rows of each the person's row (1-based) */
  packed(assessments: readonly Assessment[], rows: readonly number[]): Packed {
    const codes: number[] = [];
    assessments.forEach((assessment, i) => {
      const state = { ...assessment, findings: NO_FINDINGS };
      codes.push(
        this.states.numberOf(JSON.stringify(state), () => state),
        assessment.findings.length,
      );
      for (const finding of assessment.findings) {
        const alike = { ...finding, cells: NO_CELLS };
        codes.push(
          this.findings.numberOf(JSON.stringify(alike), () => alike),
          this.placesOf(finding.cells, rows[i] ?? 0),
        );
      }
    });
    return {
      states: this.states.news(),
      findings: this.findings.news(),
      places: this.places.news(),
      codes: Int32Array.from(codes),
    };
  }

  private placesOf(cells: readonly Position[], row: number): number {
    let key = "";
    for (const cell of cells)
      key += this.isBelow(cell, row) ? `${cell.row - row},${cell.column};` : JSON.stringify(cell);
    return this.places.numberOf(key, () =>
      cells.map(({ sheet, row: at, column }, i) => {
        const isBelow = this.isBelow(cells[i] as Position, row);
        return { sheet, row: isBelow ? at - row : at, column, isBelow };
      }),
    );
  }

  /** Title and header stand above everybody. */
  private isBelow(cell: Position, row: number): boolean {
    return cell.sheet === this.sheet && cell.row >= row - 1;
  }
}

export class Unpacker {
  private readonly states: Assessment[] = [];
  private readonly findings: Finding[] = [];
  private readonly places: (readonly Place[])[] = [];

  /** @param rows of each the person's row (1-based) */
  unpacked({ states, findings, places, codes }: Packed, rows: readonly number[]): readonly Assessment[] {
    for (const one of states) this.states.push(one);
    for (const one of findings) this.findings.push(one);
    for (const one of places) this.places.push(one);
    let at = 0;
    const next = (): number => codes[at++] ?? 0;
    return rows.map((row) => {
      const state = this.states[next()] as Assessment;
      const count = next();
      if (count === 0) return state;
      const found = new Array<Finding>(count);
      for (let i = 0; i < count; i++) {
        const finding = this.findings[next()] as Finding;
        found[i] = { ...finding, cells: cellsOf(this.places[next()] as readonly Place[], row) };
      }
      return { ...state, findings: found };
    });
  }
}

const cellsOf = (places: readonly Place[], row: number): readonly Position[] =>
  places.map(({ sheet, row: of, column, isBelow }) => ({ sheet, row: isBelow ? of + row : of, column }));
