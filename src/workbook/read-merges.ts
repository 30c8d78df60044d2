/**
 * Merged areas of sheets. Excel forgets what could be undone when they are read (#5918): nobody does so on the way, but
 * only where the user has asked for something.
 */
import type { Rect } from "../core/positions";
import { parseCells, rangeAddress } from "./addresses";
import { codeOf } from "./excel";
import type { SheetExtent } from "./read-sheet";

/** Merged cells beside all values are in the way of what is to be written there. */
const COLUMNS_BESIDE = 50;

/** Those of several sheets, in their order: in one request, unless one of them has more than Excel lists. */
export async function readMergesOf(
  context: Excel.RequestContext,
  extents: readonly SheetExtent[],
): Promise<readonly (readonly Rect[])[]> {
  const areas = extents.map(({ name, used }) =>
    used === null ? null : { name, area: { top: 0, left: 0, bottom: used.bottom, right: used.right + COLUMNS_BESIDE } },
  );
  const asked = areas.map((one) => {
    if (one === null) return null;
    const range = context.workbook.worksheets.getItem(one.name).getRange(rangeAddress(one.area));
    return range.getMergedAreasOrNullObject().load("address");
  });
  try {
    if (asked.some((one) => one !== null)) await context.sync();
    return asked.map((merged) => (merged === null || merged.isNullObject ? [] : rectsOf(merged.address)));
  } catch (error) {
    if (codeOf(error) === null) throw error;
    const found: (readonly Rect[])[] = [];
    for (const one of areas) found.push(one === null ? [] : await readMerges(context, one.name, one.area));
    return found;
  }
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
