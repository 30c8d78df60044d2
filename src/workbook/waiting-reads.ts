/**
 * Cells that many functions ask for at the same time, read together: whoever asks while nothing is under way waits a
 * moment for the others, whoever asks while a read is under way goes with the next one.
 */
import type { Rect } from "../core/positions";
import { rangeAddress } from "./addresses";
import { withExcel } from "./excel";

type Values = readonly (readonly unknown[])[];

/** Cells that were read, asked for one by one by their place on the sheet (0-based). */
export interface CellsRead {
  at(row: number, column: number): unknown;
}

interface Waiting {
  readonly sheet: string;
  readonly rects: readonly Rect[];
  readonly answer: (cells: CellsRead | null) => void;
}

/** Calls of one calculation arrive in several messages, one right after the other. */
const PAUSE_MS = 5;
/** Cells of one request: below what Excel on the web hands over at once. */
const CELLS_PER_REQUEST = 60_000;
/** So many rows that nobody asked for are read along, rather than asking for another range. */
const ROWS_BETWEEN = 64;

/** What is read of cells. */
export type CellProperty = "values" | "numberFormat";

export class WaitingReads {
  private waiting: Waiting[] = [];
  private under = false;

  constructor(private readonly property: CellProperty) {}

  /** What the cells of some rectangles have; null where they cannot be read. */
  readIn(sheet: string, rects: readonly Rect[]): Promise<CellsRead | null> {
    return new Promise((answer) => {
      this.waiting.push({ sheet, rects, answer });
      if (!this.under) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.under = true;
    while (this.waiting.length > 0) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      const batch = this.waiting;
      this.waiting = [];
      const bySheet = new Map<string, Waiting[]>();
      for (const one of batch) {
        const same = bySheet.get(one.sheet);
        if (same === undefined) bySheet.set(one.sheet, [one]);
        else same.push(one);
      }
      for (const [sheet, asked] of bySheet) await answerAll(this.property, sheet, asked);
    }
    this.under = false;
  }
}

async function answerAll(property: CellProperty, sheet: string, asked: readonly Waiting[]): Promise<void> {
  const strips = stripsOf(asked.flatMap(({ rects }) => rects));
  const read = await readBlocks(
    property,
    sheet,
    strips.flatMap(({ blocks }) => blocks),
  );
  const cells = read === null ? null : new StripsRead(strips, read);
  for (const { answer } of asked) answer(cells);
}

/** Columns side by side, and the rows of them, from the top. */
interface Strip {
  readonly left: number;
  readonly right: number;
  readonly blocks: readonly Rect[];
}

class StripsRead implements CellsRead {
  private readonly values = new Map<Rect, Values>();

  constructor(
    private readonly strips: readonly Strip[],
    read: readonly Values[],
  ) {
    for (const [i, block] of strips.flatMap(({ blocks }) => blocks).entries()) this.values.set(block, read[i] ?? []);
  }

  at(row: number, column: number): unknown {
    const strip = this.strips.find(({ left, right }) => left <= column && column <= right);
    const block = strip === undefined ? undefined : lastFrom(strip.blocks, row);
    return block === undefined ? undefined : this.values.get(block)?.[row - block.top]?.[column - block.left];
  }
}

/** The last block that begins in a row or above it. */
function lastFrom(blocks: readonly Rect[], row: number): Rect | undefined {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.top ?? Infinity) <= row) low = middle;
    else high = middle - 1;
  }
  return blocks[low];
}

/** Few rectangles that cover these. Columns that nobody asked for between others are not read along. */
function stripsOf(rects: readonly Rect[]): readonly Strip[] {
  const byColumn = new Map<number, Rect[]>();
  for (const rect of rects) {
    const same = byColumn.get(rect.left);
    if (same === undefined) byColumn.set(rect.left, [rect]);
    else same.push(rect);
  }
  const spans: { readonly left: number; right: number; readonly rects: Rect[][] }[] = [];
  for (const [left, own] of [...byColumn].sort(([a], [b]) => a - b)) {
    const right = own.reduce((most, rect) => Math.max(most, rect.right), left);
    const last = spans.at(-1);
    if (last === undefined || left > last.right + 1) spans.push({ left, right, rects: [own] });
    else {
      last.right = Math.max(last.right, right);
      last.rects.push(own);
    }
  }
  return spans.map(({ left, right, rects: own }) => ({ left, right, blocks: blocksIn(own.flat(), left, right) }));
}

/** Rows near each other are one. */
function blocksIn(rects: readonly Rect[], left: number, right: number): readonly Rect[] {
  const blocks: Rect[] = [];
  for (const { top, bottom } of [...rects].sort((a, b) => a.top - b.top)) {
    const last = blocks.at(-1);
    if (last !== undefined && top <= last.bottom + ROWS_BETWEEN)
      blocks[blocks.length - 1] = { ...last, bottom: Math.max(last.bottom, bottom) };
    else blocks.push({ top, bottom, left, right });
  }
  return blocks;
}

/** All of them in as few requests as their size allows; null when Excel does not hand them over. */
async function readBlocks(
  property: CellProperty,
  sheet: string,
  blocks: readonly Rect[],
): Promise<readonly Values[] | null> {
  const parts = blocks.flatMap((block, i) => inParts(block).map((rect): Part => ({ block: i, rect })));
  const attempt = await withExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const rows = blocks.map((): (readonly unknown[])[] => []);
    for (const some of byRequest(parts))
      for (const { block, values } of await readParts(property, context, worksheet, some)) rows[block]?.push(...values);
    return rows;
  });
  return attempt.ok ? attempt.value : null;
}

/** Some rows of a block. */
interface Part {
  readonly block: number;
  readonly rect: Rect;
}

async function readParts(
  property: CellProperty,
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  parts: readonly Part[],
): Promise<readonly { readonly block: number; readonly values: Values }[]> {
  const ranges = parts.map(({ rect }) => worksheet.getRange(rangeAddress(rect)).load(property));
  await context.sync();
  return ranges.map((range, i) => ({ block: parts[i]?.block ?? -1, values: range[property] as unknown[][] }));
}

const widthOf = ({ left, right }: Rect): number => right - left + 1;
const sizeOf = ({ rect }: Part): number => widthOf(rect) * (rect.bottom - rect.top + 1);

function inParts(block: Rect): readonly Rect[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_REQUEST / widthOf(block)));
  const parts: Rect[] = [];
  for (let top = block.top; top <= block.bottom; top += rows)
    parts.push({ ...block, top, bottom: Math.min(block.bottom, top + rows - 1) });
  return parts;
}

function byRequest(parts: readonly Part[]): readonly (readonly Part[])[] {
  const requests: Part[][] = [];
  let cells = Infinity;
  for (const part of parts) {
    cells += sizeOf(part);
    if (cells <= CELLS_PER_REQUEST) requests[requests.length - 1]?.push(part);
    else {
      requests.push([part]);
      cells = sizeOf(part);
    }
  }
  return requests;
}
