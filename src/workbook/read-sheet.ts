/**
 * Reads sheets into plain cells: values in blocks of rows, sized to what the host hands over at once, and the merged
 * areas. One sync a block; nothing is written.
 */
import type { Rect, SheetCells } from "../roster/cells";
import { parseAddress, parseCells, rangeAddress } from "./addresses";
import { codeOf } from "./excel";

/** Cells of one read: well below Excel's 5 million, and below 5 MB a response on the web for usual texts. */
const CELLS_PER_READ = 60_000;
const MOST_ROWS_PER_READ = 5_000;

export interface SheetExtent {
  readonly id: string;
  readonly name: string;
  /** Around all values; null on an empty sheet. */
  readonly used: Rect | null;
}

/** Every sheet of the workbook with the area its values take, in the order of the tabs. */
export async function sheetExtents(context: Excel.RequestContext): Promise<readonly SheetExtent[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name");
  await context.sync();
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
  await context.sync();
  return sheets.items.map(({ id, name }, i) => {
    const range = used[i];
    return {
      id,
      name,
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
 * @param rows at most so many rows from the top; all of them when left out
 * @param onProgress called after every block
 */
export async function readSheet(
  context: Excel.RequestContext,
  { name, used }: SheetExtent,
  rows = Infinity,
  onProgress: (progress: ReadProgress) => void = () => undefined,
): Promise<SheetCells> {
  if (used === null) return { name, values: [], merges: [] };
  const area: Rect = { top: 0, left: 0, right: used.right, bottom: Math.min(used.bottom, rows - 1) };
  const values = await readBlocks(context, name, area, onProgress);
  return { name, values, merges: await readMerges(context, name, area) };
}

/** The values of a rectangle. A block that is too large for the host is halved and asked for again. */
async function readBlocks(
  context: Excel.RequestContext,
  name: string,
  area: Rect,
  onProgress: (progress: ReadProgress) => void,
): Promise<unknown[][]> {
  const width = area.right - area.left + 1;
  const total = area.bottom - area.top + 1;
  let size = Math.max(1, Math.min(MOST_ROWS_PER_READ, Math.floor(CELLS_PER_READ / width)));
  const values: unknown[][] = [];
  while (values.length < total) {
    const top = area.top + values.length;
    const block = { ...area, top, bottom: Math.min(area.bottom, top + size - 1) };
    const read = await readBlock(context, name, block);
    if (read === null) {
      size = Math.ceil(size / 2);
      continue;
    }
    for (const row of read) values.push(row);
    onProgress({ rows: values.length, total });
  }
  return values;
}

/** One block in one request; null when it is more than the host hands over (Excel throws, or gives null). */
async function readBlock(context: Excel.RequestContext, name: string, block: Rect): Promise<unknown[][] | null> {
  const range = context.workbook.worksheets.getItem(name).getRange(rangeAddress(block)).load("values");
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === "ResponsePayloadSizeLimitExceeded" && block.bottom > block.top) return null;
    throw error;
  }
  return range.values as unknown[][] | null;
}

/** Merged areas within rows; where there are more than Excel lists at once, each half is asked for by itself. */
async function readMerges(context: Excel.RequestContext, name: string, area: Rect): Promise<readonly Rect[]> {
  const range = context.workbook.worksheets.getItem(name).getRange(rangeAddress(area));
  const merged = range.getMergedAreasOrNullObject().load("address");
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === null || area.top === area.bottom) throw error;
    const middle = Math.floor((area.top + area.bottom) / 2);
    const upper = await readMerges(context, name, { ...area, bottom: middle });
    return [...upper, ...(await readMerges(context, name, { ...area, top: middle + 1 }))];
  }
  return merged.isNullObject ? [] : rectsOf(merged.address);
}

/** `表!A1:B2,表!C3:C5` */
function rectsOf(addresses: string): readonly Rect[] {
  return addresses.split(",").flatMap((address) => {
    const rect = parseCells(address.slice(address.lastIndexOf("!") + 1));
    return rect === null ? [] : [rect];
  });
}
