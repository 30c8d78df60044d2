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
  readonly format: ConditionalFormatInfo;
  readonly look: MarkLook;
}

const holds = ({ rect }: Entry, row: number, column: number): boolean =>
  row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;

export class MarkLookup {
  private readonly buckets = new Map<number, Entry[]>();
  private tall: Entry[] = [];
  private priorities: ReadonlyMap<ConditionalFormatInfo, number> = new Map();

  /** @param formats by priority, the first one first */
  constructor(formats: readonly ConditionalFormatInfo[]) {
    this.follow(formats);
  }

  /** These are the formats now: of those that stayed nothing is entered anew. */
  follow(formats: readonly ConditionalFormatInfo[]): void {
    const now = new Map(formats.map((format, priority) => [format, priority]));
    const gone = [...this.priorities.keys()].filter((format) => !now.has(format));
    const isMost = 2 * gone.length > this.priorities.size;
    if (isMost) this.clear();
    else for (const format of gone) this.remove(format);
    for (const format of formats)
      if (isConstant(format) && (isMost || !this.priorities.has(format))) {
        const look = { fill: format.fill, fontColor: format.fontColor };
        for (const rect of format.ranges) this.add({ rect, format, look });
      }
    this.priorities = now;
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
    const priority = ({ format }: Entry): number => this.priorities.get(format) ?? Infinity;
    found.sort((a, b) => priority(a) - priority(b));
    const first = (name: keyof MarkLook): string | null =>
      found.find(({ look }) => look[name] !== null)?.look[name] ?? null;
    return { fill: first("fill"), fontColor: first("fontColor") };
  }

  private add(entry: Entry): void {
    if (isTall(entry.rect)) {
      this.tall.push(entry);
      return;
    }
    for (const bucket of bucketsOf(entry.rect)) {
      const entries = this.buckets.get(bucket);
      if (entries === undefined) this.buckets.set(bucket, [entry]);
      else entries.push(entry);
    }
  }

  private remove(format: ConditionalFormatInfo): void {
    const isOther = (entry: Entry): boolean => entry.format !== format;
    this.tall = this.tall.filter(isOther);
    for (const bucket of new Set(format.ranges.filter((rect) => !isTall(rect)).flatMap(bucketsOf))) {
      const left = (this.buckets.get(bucket) ?? []).filter(isOther);
      if (left.length > 0) this.buckets.set(bucket, left);
      else this.buckets.delete(bucket);
    }
  }

  private clear(): void {
    this.buckets.clear();
    this.tall = [];
  }
}

const isTall = ({ rows }: Rect): boolean => rows > TALL;

function bucketsOf({ row, rows }: Rect): readonly number[] {
  const [first, last] = [Math.floor(row / BUCKET), Math.floor((row + rows - 1) / BUCKET)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
