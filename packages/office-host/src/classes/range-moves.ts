/** The methods of a range that lead to other ranges. */
import { parseAreas } from "../addresses";
import type { Area } from "../areas";
import type { Arguments } from "../arguments";
import { HostError } from "../errors";
import type { HostObject } from "../host-object";
import type { HostContext } from "../host-context";
import {
  boundingRect,
  contains,
  intersection,
  isOnSheet,
  MAX_COLUMNS,
  MAX_ROWS,
  rect,
  sameRect,
  type Rect,
} from "../rect";
import { areasFrom } from "./areas-from";

type Move = (area: Area, args: Arguments, host: HostContext) => unknown;

/** A range on the same sheet; InvalidArgument when it would leave the sheet. */
const to =
  (step: (from: Rect, args: Arguments) => Rect): Move =>
  (area, args, host) => {
    const target = step(area.rect, args);
    if (!isOnSheet(target)) throw new HostError("InvalidArgument", "off the sheet");
    return host.make.rangeAt(area.sheetId, target);
  };

/** The other range of an argument that may be an object or an address. */
function other(area: Area, args: Arguments): Rect {
  const given = args.area(0);
  if (given === undefined) {
    const [first] = parseAreas(args.text(0));
    if (first === undefined) throw new HostError("InvalidArgument", "no range");
    return first.rect;
  }
  if (given.sheetId !== area.sheetId) throw new HostError("InvalidArgument", "a range of another sheet");
  return given.rect;
}

function used(area: Area, args: Arguments, host: HostContext): Rect | undefined {
  const sheet = host.workbook.usedRange(area.sheetId, args.flag(0));
  return sheet === undefined ? undefined : intersection(area.rect, sheet);
}

function mergedAreas(area: Area, host: HostContext): HostObject | null {
  // Only merges whose top left cell is inside are found, as in Excel.
  const merges = host.workbook
    .merges(area.sheetId)
    .filter((merge) => contains(area.rect, rect(merge.row, merge.column, 1, 1)));
  if (merges.length === 0) return null;
  if (merges.length > MAX_MERGED_AREAS) throw new HostError("RangeExceedsLimit", `${merges.length} merged areas`);
  return host.make.rangeAreas(areasFrom(host, area.sheetId, merges));
}

/** Excel returns no more merged areas than this. */
const MAX_MERGED_AREAS = 512;

const needed = (object: HostObject | null): HostObject => {
  if (object === null) throw new HostError("ItemNotFound");
  return object;
};

const orNull = (host: HostContext, area: Area, found: Rect | undefined): HostObject | null =>
  found === undefined ? null : host.make.rangeAt(area.sheetId, found);

function spill(area: Area, host: HostContext): ReturnType<HostContext["workbook"]["spillAt"]> {
  if (area.rect.rows > 1 || area.rect.columns > 1) throw new HostError("InvalidArgument", "one cell wanted");
  return host.workbook.spillAt(area.sheetId, area.rect.row, area.rect.column);
}

/** Only the cell with the formula spills; the others are spilled into. */
const spilledTo = (area: Area, host: HostContext): HostObject | null => {
  const found = spill(area, host);
  return orNull(host, area, found && sameRect(found.anchor, area.rect) ? found.rect : undefined);
};

const spilledFrom = (area: Area, host: HostContext): HostObject | null => orNull(host, area, spill(area, host)?.anchor);

/** `count` rows above (negative: below), as getRowsAbove and its relatives count. */
const beside = (from: Rect, side: "above" | "below" | "before" | "after", count: number): Rect => {
  if (count < 0) return beside(from, OPPOSITE[side], -count);
  switch (side) {
    case "above":
      return rect(from.row - count, from.column, count, from.columns);
    case "below":
      return rect(from.row + from.rows, from.column, count, from.columns);
    case "before":
      return rect(from.row, from.column - count, from.rows, count);
    case "after":
      return rect(from.row, from.column + from.columns, from.rows, count);
  }
};
const OPPOSITE = { above: "below", below: "above", before: "after", after: "before" } as const;

export const moveMethods: Readonly<Record<string, Move>> = {
  GetCell: to((r, args) => rect(r.row + args.integer(0), r.column + args.integer(1), 1, 1)),
  GetRow: to((r, args) => rect(r.row + args.integer(0), r.column, 1, r.columns)),
  GetColumn: to((r, args) => rect(r.row, r.column + args.integer(0), r.rows, 1)),
  GetLastRow: to((r) => rect(r.row + r.rows - 1, r.column, 1, r.columns)),
  GetLastColumn: to((r) => rect(r.row, r.column + r.columns - 1, r.rows, 1)),
  GetLastCell: to((r) => rect(r.row + r.rows - 1, r.column + r.columns - 1, 1, 1)),
  GetEntireRow: to((r) => rect(r.row, 0, r.rows, MAX_COLUMNS)),
  GetEntireColumn: to((r) => rect(0, r.column, MAX_ROWS, r.columns)),
  GetOffsetRange: to((r, args) => rect(r.row + args.integer(0), r.column + args.integer(1), r.rows, r.columns)),
  GetResizedRange: to((r, args) => rect(r.row, r.column, r.rows + args.integer(0), r.columns + args.integer(1))),
  GetAbsoluteResizedRange: to((r, args) => rect(r.row, r.column, args.integer(0), args.integer(1))),
  GetRowsAbove: to((r, args) => beside(r, "above", args.integer(0, 1))),
  GetRowsBelow: to((r, args) => beside(r, "below", args.integer(0, 1))),
  GetColumnsBefore: to((r, args) => beside(r, "before", args.integer(0, 1))),
  GetColumnsAfter: to((r, args) => beside(r, "after", args.integer(0, 1))),
  GetBoundingRect: (area, args, host) => host.make.rangeAt(area.sheetId, boundingRect(area.rect, other(area, args))),
  GetIntersection: (area, args, host) => needed(orNull(host, area, intersection(area.rect, other(area, args)))),
  GetIntersectionOrNullObject: (area, args, host) => orNull(host, area, intersection(area.rect, other(area, args))),
  GetUsedRange: (area, args, host) =>
    host.make.rangeAt(area.sheetId, used(area, args, host) ?? rect(area.rect.row, area.rect.column, 1, 1)),
  GetUsedRangeOrNullObject: (area, args, host) => orNull(host, area, used(area, args, host)),
  GetMergedAreas: (area, _args, host) => needed(mergedAreas(area, host)),
  GetMergedAreasOrNullObject: (area, _args, host) => mergedAreas(area, host),
  GetSpillingToRange: (area, _args, host) => needed(spilledTo(area, host)),
  GetSpillingToRangeOrNullObject: (area, _args, host) => spilledTo(area, host),
  GetSpillParent: (area, _args, host) => needed(spilledFrom(area, host)),
  GetSpillParentOrNullObject: (area, _args, host) => spilledFrom(area, host),
  GetTables: (area, args, host) =>
    host.make.tables({ sheetId: area.sheetId, rect: area.rect, fullyContained: args.flag(0) }),
};
