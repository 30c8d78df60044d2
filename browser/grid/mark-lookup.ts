/** Which constant format colours a cell, found quickly: the grid asks for every cell it draws. */
import type { ConditionalFormatInfo, Rect } from "office-host";
import { isConstant } from "./conditional-marks";

export interface MarkLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
}

/** Rows of one bucket; tall rectangles stand in several. */
const BUCKET = 64;
/** Taller ones are kept apart, so that a format of a whole column does not fill thousands of buckets. */
const TALL = 64 * BUCKET;

interface Entry {
  readonly rect: Rect;
  readonly priority: number;
  readonly look: MarkLook;
}

const holds = ({ rect }: Entry, row: number, column: number): boolean =>
  row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;

export class MarkLookup {
  private readonly buckets = new Map<number, Entry[]>();
  private readonly tall: Entry[] = [];

  /** @param formats by priority, the first one first */
  constructor(formats: readonly ConditionalFormatInfo[]) {
    formats.forEach((format, priority) => {
      if (!isConstant(format)) return;
      const look = { fill: format.fill, fontColor: format.fontColor };
      for (const rect of format.ranges) this.add({ rect, priority, look });
    });
  }

  get isEmpty(): boolean {
    return this.buckets.size === 0 && this.tall.length === 0;
  }

  /** The colours of a cell; where formats overlap, the first one that gives a colour decides it. */
  at(row: number, column: number): MarkLook | undefined {
    const found = [...(this.buckets.get(Math.floor(row / BUCKET)) ?? []), ...this.tall].filter((entry) =>
      holds(entry, row, column),
    );
    if (found.length <= 1) return found[0]?.look;
    found.sort((a, b) => a.priority - b.priority);
    const first = (name: keyof MarkLook): string | null =>
      found.find(({ look }) => look[name] !== null)?.look[name] ?? null;
    return { fill: first("fill"), fontColor: first("fontColor") };
  }

  private add(entry: Entry): void {
    const { row, rows } = entry.rect;
    if (rows > TALL) {
      this.tall.push(entry);
      return;
    }
    for (let bucket = Math.floor(row / BUCKET); bucket <= Math.floor((row + rows - 1) / BUCKET); bucket++) {
      const entries = this.buckets.get(bucket);
      if (entries === undefined) this.buckets.set(bucket, [entry]);
      else entries.push(entry);
    }
  }
}
