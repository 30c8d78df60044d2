/** RangeAreas, and the collection of its ranges. */
import { formatAddress, parseAreas } from "../addresses";
import type { Areas } from "../areas";
import type { Arguments } from "../arguments";
import { HostError } from "../errors";
import { sheetOf } from "../guards";
import type { ClassTable } from "../class-table";
import type { HostObject } from "../host-object";
import type { HostContext } from "../host-context";
import {
  cellCount,
  intersection,
  isEntireColumns,
  isEntireRows,
  isOnSheet,
  MAX_COLUMNS,
  MAX_ROWS,
  rect,
  type Rect,
} from "../rect";
import { areasFrom } from "./areas-from";
import { clearAreas } from "./clear";

const addressOf = (areas: Areas, host: HostContext): string => {
  const { name } = sheetOf(host, areas.sheetId);
  return areas.rects.map((rect) => formatAddress(name, rect)).join(",");
};

/** Other areas made from each rectangle; those that come to nothing are left out, and null stands for none at all. */
function mapped(areas: Areas, host: HostContext, step: (rect: Rect) => Rect[]): HostObject | null {
  const rects = areas.rects.flatMap(step);
  if (rects.some((rect) => !isOnSheet(rect))) throw new HostError("InvalidArgument", "off the sheet");
  return rects.length === 0 ? null : host.make.rangeAreas(areasFrom(host, areas.sheetId, rects));
}

const needed = (object: HostObject | null): HostObject => {
  if (object === null) throw new HostError("ItemNotFound");
  return object;
};

function shared(areas: Areas, args: Arguments, host: HostContext): HostObject | null {
  const others = args.areas(0)?.rects ?? parseAreas(args.text(0)).map(({ rect }) => rect);
  return mapped(areas, host, (rect) =>
    others.map((other) => intersection(rect, other)).filter((both) => both !== undefined),
  );
}

function used(areas: Areas, args: Arguments, host: HostContext): HostObject | null {
  const all = host.workbook.usedRange(areas.sheetId, args.flag(0));
  return mapped(areas, host, (rect) => {
    const part = all && intersection(rect, all);
    return part === undefined ? [] : [part];
  });
}

export const rangeAreasClass: ClassTable<Areas> = {
  name: "RangeAreas",
  identity: ({ referenceId }) => (referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  properties: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ rects }) => rects.reduce((sum, rect) => sum + cellCount(rect), 0) },
    IsEntireColumn: { get: ({ rects }) => rects.every(isEntireColumns) },
    IsEntireRow: { get: ({ rects }) => rects.every(isEntireRows) },
  },
  navigation: {
    Areas: (areas, host) => host.make.rangeCollection(areas),
    ConditionalFormats: (areas, host) => host.make.conditionalFormats(areas),
    Format: (areas, host) => host.make.format(areas),
    Worksheet: ({ sheetId }, host) => host.make.worksheet(sheetId),
  },
  methods: {
    _KeepReference: (areas, _args, host) => host.references.keep(areas),
    Calculate: ({ areas }, _args, host) => host.calculations.now(areas),
    SetDirty: ({ areas }, _args, host) => host.calculations.markDirty(areas),
    Clear: (areas, args, host) => clearAreas(areas, args, host),
    GetEntireRow: (areas, _args, host) => mapped(areas, host, (r) => [rect(r.row, 0, r.rows, MAX_COLUMNS)]),
    GetEntireColumn: (areas, _args, host) => mapped(areas, host, (r) => [rect(0, r.column, MAX_ROWS, r.columns)]),
    GetOffsetRangeAreas: (areas, args, host) =>
      mapped(areas, host, (r) => [{ ...r, row: r.row + args.integer(0), column: r.column + args.integer(1) }]),
    GetIntersection: (areas, args, host) => needed(shared(areas, args, host)),
    GetIntersectionOrNullObject: shared,
    GetUsedRangeAreas: (areas, args, host) => needed(used(areas, args, host)),
    GetUsedRangeAreasOrNullObject: used,
  },
};

const at = (areas: Areas, index: number, host: HostContext): HostObject => {
  const area = areas.areas[index];
  if (area === undefined) throw new HostError("InvalidArgument", `no area ${index}`);
  return host.make.range(area);
};

export const rangeCollectionClass: ClassTable<Areas> = {
  name: "RangeCollection",
  items: (areas, host) => areas.areas.map((area) => host.make.range(area)),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (areas, args, host) => at(areas, args.integer(0), host),
  },
};
