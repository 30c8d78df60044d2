/**
 * Cells that many functions ask for at the same time, read together: whoever asks while nothing is under way waits a
 * moment for the others, whoever asks while a read is under way goes with the next one.
 */
import type { Rect } from "../core/positions";
import type { SheetRange } from "./addresses";
import { rangeAddress } from "./addresses";
import { withExcel } from "./excel";

type Values = readonly (readonly unknown[])[];

interface Waiting {
  readonly at: SheetRange;
  readonly answer: (values: Values | null) => void;
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

  /** What the cells of a rectangle have; null where it cannot be read. */
  readIn(at: SheetRange): Promise<Values | null> {
    return new Promise((answer) => {
      this.waiting.push({ at, answer });
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
        const same = bySheet.get(one.at.sheet);
        if (same === undefined) bySheet.set(one.at.sheet, [one]);
        else same.push(one);
      }
      for (const [sheet, asked] of bySheet) await answerAll(this.property, sheet, asked);
    }
    this.under = false;
  }
}

async function answerAll(property: CellProperty, sheet: string, asked: readonly Waiting[]): Promise<void> {
  const blocks = together(asked.map(({ at }) => at.rect));
  const read = await readBlocks(property, sheet, blocks);
  for (const { at, answer } of asked) {
    const { top, bottom, left, right } = at.rect;
    const i = blocks.findIndex((block) => block.top <= top && bottom <= block.bottom);
    const [block, values] = [blocks[i], read?.[i]];
    answer(
      block === undefined || values === undefined
        ? null
        : values
            .slice(top - block.top, bottom - block.top + 1)
            .map((row) => row.slice(left - block.left, right - block.left + 1)),
    );
  }
}

/** Few rectangles that cover these: rows near each other are one, over the columns of all. */
function together(rects: readonly Rect[]): readonly Rect[] {
  const left = Math.min(...rects.map((rect) => rect.left));
  const right = Math.max(...rects.map((rect) => rect.right));
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
