/** RangeAreas, and the collection of its ranges. */
import { formatAddress } from "../addresses";
import type { Areas } from "../areas";
import { HostError } from "../errors";
import { sheetOf } from "../guards";
import type { ClassTable, HostObject } from "../host-object";
import type { HostContext } from "../host-context";
import { cellCount, isEntireColumns, isEntireRows } from "../rect";
import { clearAreas } from "./clear";

const addressOf = (areas: Areas, host: HostContext): string => {
  const { name } = sheetOf(host, areas.sheetId);
  return areas.rects.map((rect) => formatAddress(name, rect)).join(",");
};

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
    Calculate: () => null,
    Clear: (areas, args, host) => clearAreas(areas, args, host),
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
