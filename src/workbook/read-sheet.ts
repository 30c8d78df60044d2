/**
 * Reads sheets into plain cells: values as their cells show them, in blocks of rows, sized to what the host hands over
 * at once. Nothing is written. Merged areas are read apart, and only when the user has asked for something: that clears
 * undo.
 */
import type { SheetCells } from "../core/cells";
import type { Rect, RowSpan } from "../core/positions";
import { parseAddress, rangeAddress } from "./addresses";
import { codeOf } from "./excel";
import { propertiesOf, readOf, shownValues } from "./shown-values";

type Rows = readonly (readonly unknown[])[];

/** Cells of one read: well below Excel's 5 million, and below 5 MB a response on the web for usual texts. */
const CELLS_PER_READ = 60_000;
const MOST_ROWS_PER_READ = 5_000;

export interface SheetExtent {
  readonly id: string;
  readonly name: string;
  /** Nobody can go there before it is shown again. */
  readonly isHidden: boolean;
  /** Around all values; null on an empty sheet. */
  readonly used: Rect | null;
}

/** Every sheet of the workbook with the area its values take, in the order of the tabs. */
export async function sheetExtents(context: Excel.RequestContext): Promise<readonly SheetExtent[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
  await context.sync();
  return sheets.items.map(({ id, name, visibility }, i) => {
    const range = used[i];
    return {
      id,
      name,
      isHidden: visibility !== "Visible",
      used: range === undefined || range.isNullObject ? null : (parseAddress(range.address)?.rect ?? null),
    };
  });
}

export interface ReadProgress {
  readonly rows: number;
  readonly total: number;
}

/**
 * Reads a sheet's values from A1 to the end of what is used.
 *
 * @param merges what is known of its merged areas
 * @param is1904 whether the workbook counts days from 1904
 * @param rows at most so many rows from the top; all of them when left out
 * @param onProgress called after every block
 */
export async function readSheet(
  context: Excel.RequestContext,
  { name, used }: SheetExtent,
  merges: readonly Rect[],
  is1904: boolean,
  rows = Infinity,
  onProgress: (progress: ReadProgress) => void = () => undefined,
): Promise<SheetCells> {
  if (used === null) return { name, values: [], merges: [] };
  const area: Rect = { top: 0, left: 0, right: used.right, bottom: Math.min(used.bottom, rows - 1) };
  return { name, values: await readBlocks(context, name, area, is1904, onProgress), merges };
}

/** The first rows of several sheets, as many of them in one request as the host hands over. */
export async function readTops(
  context: Excel.RequestContext,
  extents: readonly SheetExtent[],
  rows: number,
  is1904: boolean,
): Promise<readonly SheetCells[]> {
  const tops: SheetCells[] = [];
  const areaOf = ({ used }: SheetExtent): Rect | null =>
    used === null ? null : { top: 0, left: 0, right: used.right, bottom: Math.min(used.bottom, rows - 1) };
  for (const together of batchesOf(extents, (extent) => sizeOf(areaOf(extent)), CELLS_PER_READ)) {
    const asked = together.flatMap((extent) => {
      const rect = areaOf(extent);
      return rect === null ? [] : [{ name: extent.name, rect }];
    });
    const read = await readRects(context, asked, is1904);
    const values = new Map(asked.map(({ name }, i) => [name, read[i] ?? []]));
    for (const { name } of together) tops.push({ name, values: values.get(name) ?? [], merges: [] });
  }
  return tops;
}

const sizeOf = (area: Rect | null): number =>
  area === null ? 0 : (area.bottom - area.top + 1) * (area.right - area.left + 1);

/** Split where together they are more than one request hands over. */
export function batchesOf<T>(all: readonly T[], cellsOf: (one: T) => number, most: number): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let cells = Infinity;
  for (const one of all) {
    cells += cellsOf(one);
    if (cells > most) {
      batches.push([]);
      cells = cellsOf(one);
    }
    batches.at(-1)?.push(one);
  }
  return batches;
}

/** What stands in rectangles of several sheets, in one request. */
export async function readRects(
  context: Excel.RequestContext,
  asked: readonly { readonly name: string; readonly rect: Rect }[],
  is1904: boolean,
): Promise<readonly (readonly (readonly unknown[])[])[]> {
  const cells = asked.reduce((sum, { rect }) => sum + sizeOf(rect), 0);
  const ranges = asked.map(({ name, rect }) => ({
    ...{ name, rect },
    range: context.workbook.worksheets.getItem(name).getRange(rangeAddress(rect)).load(propertiesOf(cells)),
  }));
  if (ranges.length > 0) await context.sync();
  const read = ranges.map(({ range, ...area }) => ({ ...area, ...readOf(range, cells) }));
  return shownValues(context, read, is1904);
}

/** The values of a rectangle. */
async function readBlocks(
  context: Excel.RequestContext,
  name: string,
  area: Rect,
  is1904: boolean,
  onProgress: (progress: ReadProgress) => void,
): Promise<readonly (readonly unknown[])[]> {
  const total = area.bottom - area.top + 1;
  const values: (readonly unknown[])[] = [];
  for await (const block of blocksOf(context, name, area, is1904)) {
    for (const row of block) values.push(row);
    onProgress({ rows: values.length, total });
  }
  return values;
}

/**
 * The values of a rectangle, block by block: while one is worked on the next is on its way. A block that is too large
 * for the host is halved and asked for again.
 */
export async function* blocksOf(
  context: Excel.RequestContext,
  name: string,
  area: Rect,
  is1904: boolean,
): AsyncGenerator<readonly (readonly unknown[])[], void, void> {
  const width = area.right - area.left + 1;
  let size = Math.max(1, Math.min(MOST_ROWS_PER_READ, Math.floor(CELLS_PER_READ / width)));
  let top = area.top;
  const ask = (): Promise<Rows | null> =>
    readBlock(context, name, { ...area, top, bottom: Math.min(area.bottom, top + size - 1) }, is1904);
  let coming: Promise<Rows | null> | null = ask();
  try {
    while (coming !== null) {
      const read: Rows | null = await coming;
      if (read === null) size = Math.ceil(size / 2);
      else top += read.length;
      coming = top <= area.bottom ? ask() : null;
      if (read !== null) yield read;
    }
  } finally {
    // Nobody waits any more for what is on its way: it has to end before the context does, and its failure is nobody's.
    await coming?.catch(() => null);
  }
}

/** One block in one request; null when it is more than the host hands over (Excel throws, or gives null). */
async function readBlock(
  context: Excel.RequestContext,
  name: string,
  block: Rect,
  is1904: boolean,
): Promise<Rows | null> {
  const cells = sizeOf(block);
  const range = context.workbook.worksheets.getItem(name).getRange(rangeAddress(block)).load(propertiesOf(cells));
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === "ResponsePayloadSizeLimitExceeded" && block.bottom > block.top) return null;
    throw error;
  }
  const read = readOf(range, cells);
  if (read.values === null) return null;
  const [shown = null] = await shownValues(context, [{ name, rect: block, ...read }], is1904);
  return shown;
}

/** So many rows are asked for together; more go block by block. */
const ROWS_TOGETHER = 1_000;

/**
 * Some rows of a sheet up to a column, each at its place: few of them in one request, however scattered.
 *
 * @param right the last column (0-based)
 */
export async function readRows(
  context: Excel.RequestContext,
  name: string,
  spans: readonly RowSpan[],
  right: number,
  is1904: boolean,
): Promise<unknown[][]> {
  const values: unknown[][] = [];
  const isShort = ({ top, bottom }: RowSpan): boolean => bottom - top < ROWS_TOGETHER;
  const short = spans.filter(isShort).map((span) => ({ name, rect: { ...span, left: 0, right } }));
  const read = await readRects(context, short, is1904);
  for (const [i, { rect }] of short.entries()) read[i]?.forEach((row, r) => (values[rect.top + r] = [...row]));
  for (const span of spans.filter((one) => !isShort(one))) {
    let row = span.top;
    for await (const block of blocksOf(context, name, { ...span, left: 0, right }, is1904))
      for (const read of block) values[row++] = [...read];
  }
  return values;
}
