/** Conditional formats. Rules of the kind `Custom` can be made and read; all other kinds are only listed. */
import type { Areas } from "../areas";
import { HostError } from "../errors";
import { ensureWritable, sheetOf } from "../guards";
import { bind, type ClassTable, type Property } from "../class-table";
import type { HostObject } from "../host-object";
import type { HostContext } from "../host-context";
import { intersection, type Rect } from "../rect";
import type { ConditionalFormatInfo } from "../workbook-port";
import { areasFrom } from "./areas-from";

interface FormatId {
  readonly sheetId: string;
  readonly id: string;
  /** Named by its place, before others: Excel cannot delete it by that name (#5222). */
  readonly firstOfSeveral?: true;
}

/**
 * A format that the sheet lists and does not have. Undoing a deletion leaves one behind: whatever is loaded or called
 * of it fails (#6396).
 */
const BROKEN = "{broken-format}";

function infoOf({ sheetId, id }: FormatId, host: HostContext): ConditionalFormatInfo {
  const info = host.workbook.conditionalFormats(sheetOf(host, sheetId).id).find((format) => format.id === id);
  if (info === undefined) throw new HostError("ItemNotFound", "the conditional format was deleted");
  return info;
}

function change(target: FormatId, host: HostContext, by: Partial<Omit<ConditionalFormatInfo, "id">>): void {
  ensureWritable(host, target.sheetId);
  host.workbook.updateConditionalFormat(target.sheetId, infoOf(target, host).id, by);
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument", "text wanted");
  return value;
}

const formula: Property<FormatId> = {
  get: (target, host) => infoOf(target, host).formula,
  set(target, value, host) {
    if (!text(value).startsWith("=")) throw new HostError("InvalidArgument", "a formula begins with =");
    change(target, host, { formula: text(value) });
  },
};

const ruleClass: ClassTable<FormatId> = {
  name: "ConditionalFormatRule",
  properties: { Formula: formula, FormulaLocal: formula },
};

const fillClass: ClassTable<FormatId> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      get: (target, host) => infoOf(target, host).fill ?? "",
      set: (target, value, host) => change(target, host, { fill: text(value).toUpperCase() }),
    },
  },
  methods: { Clear: (target, _args, host) => change(target, host, { fill: null }) },
};

const fontClass: ClassTable<FormatId> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: {
      get: (target, host) => infoOf(target, host).fontColor ?? "",
      set: (target, value, host) => change(target, host, { fontColor: text(value).toUpperCase() }),
    },
  },
};

const rangeFormatClass: ClassTable<FormatId> = {
  name: "ConditionalRangeFormat",
  navigation: {
    Fill: (target, host) => bind(fillClass, target, host),
    Font: (target, host) => bind(fontClass, target, host),
  },
};

const customClass: ClassTable<FormatId> = {
  name: "CustomConditionalFormat",
  navigation: {
    Rule: (target, host) => bind(ruleClass, target, host),
    Format: (target, host) => bind(rangeFormatClass, target, host),
  },
};

const areasOf = (target: FormatId, host: HostContext): Areas =>
  areasFrom(host, target.sheetId, infoOf(target, host).ranges);

const onlyRange = (target: FormatId, host: HostContext): HostObject | null => {
  const [first, ...more] = areasOf(target, host).areas;
  return first === undefined || more.length > 0 ? null : host.make.range(first);
};

const custom = (target: FormatId, host: HostContext): HostObject | null =>
  infoOf(target, host).type === "Custom" ? bind(customClass, target, host) : null;

const priority: Property<FormatId> = {
  get: ({ sheetId, id }, host) => host.workbook.conditionalFormats(sheetId).findIndex((format) => format.id === id),
  set(target, value, host) {
    if (typeof value !== "number" || value < 0) throw new HostError("InvalidArgument", "priority");
    ensureWritable(host, target.sheetId);
    host.workbook.moveConditionalFormat(target.sheetId, infoOf(target, host).id, value);
  },
};

export const conditionalFormatClass: ClassTable<FormatId> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: (target, host) => infoOf(target, host).id },
    Type: { get: (target, host) => infoOf(target, host).type },
    Priority: priority,
    StopIfTrue: {
      get: (target, host) => infoOf(target, host).stopIfTrue,
      set: (target, value, host) => change(target, host, { stopIfTrue: value === true }),
    },
  },
  navigation: {
    Custom(target, host) {
      const found = custom(target, host);
      if (found === null) throw new HostError("ItemNotFound", `a rule of type ${infoOf(target, host).type}`);
      return found;
    },
    CustomOrNullObject: custom,
  },
  methods: {
    Delete(target, _args, host) {
      ensureWritable(host, target.sheetId);
      if (target.firstOfSeveral === true) throw new HostError("ItemNotFound");
      host.workbook.deleteConditionalFormat(target.sheetId, infoOf(target, host).id);
    },
    GetRange(target, _args, host) {
      const range = onlyRange(target, host);
      if (range === null) throw new HostError("InvalidOperation", "it applies to several ranges");
      return range;
    },
    GetRangeOrNullObject: (target, _args, host) => onlyRange(target, host),
    GetRanges: (target, _args, host) => host.make.rangeAreas(areasOf(target, host)),
  },
};

const meets = ({ ranges }: ConditionalFormatInfo, rects: readonly Rect[]): boolean =>
  ranges.some((range) => rects.some((rect) => intersection(range, rect) !== undefined));

/** The formats that touch any of the areas. */
function listed(areas: Areas, host: HostContext): FormatId[] {
  const { rects, sheetId } = areas;
  const formats = host.workbook
    .conditionalFormats(sheetOf(host, sheetId).id)
    .filter((format) => meets(format, rects))
    .map(({ id }) => ({ sheetId, id }));
  return host.behaviours.brokenFormat ? [...formats, { sheetId, id: BROKEN }] : formats;
}

/** One of them: the others, of many areas each, need not be looked at. */
function named(areas: Areas, id: unknown, host: HostContext): FormatId | undefined {
  const { rects, sheetId } = areas;
  if (id === BROKEN && host.behaviours.brokenFormat) return { sheetId, id: BROKEN };
  const format = host.workbook.conditionalFormats(sheetOf(host, sheetId).id).find((one) => one.id === id);
  return format !== undefined && meets(format, rects) ? { sheetId, id: format.id } : undefined;
}

function inPlace(areas: Areas, index: number, host: HostContext): HostObject {
  const all = listed(areas, host);
  const target = all[index];
  if (target === undefined) throw new HostError("ItemNotFound");
  const unnamed = host.behaviours.brokenFormat && index === 0 && all.length > 1;
  return bind(conditionalFormatClass, unnamed ? { ...target, firstOfSeveral: true } : target, host);
}

const found = (target: FormatId | undefined, host: HostContext): HostObject => {
  if (target === undefined) throw new HostError("ItemNotFound");
  return host.make.conditionalFormat(target.sheetId, target.id);
};

export const conditionalFormatsClass: ClassTable<Areas> = {
  name: "ConditionalFormatCollection",
  items: (areas, host) => listed(areas, host).map((target) => found(target, host)),
  indexer: (areas, key, host) => found(named(areas, key, host), host),
  methods: {
    Add(areas, args, host) {
      const type = args.text(0);
      // The client passes any text on; only this kind can be made here.
      if (type !== "Custom") throw new HostError("InvalidArgument", `conditional format ${type}`);
      ensureWritable(host, areas.sheetId);
      const id = host.workbook.addConditionalFormat(areas.sheetId, {
        type,
        ranges: areas.rects,
        formula: "",
        fill: null,
        fontColor: null,
        stopIfTrue: false,
      });
      return host.make.conditionalFormat(areas.sheetId, id);
    },
    GetCount: (areas, _args, host) => listed(areas, host).length,
    GetItemAt: (areas, args, host) => inPlace(areas, args.integer(0), host),
    GetItemOrNullObject(areas, args, host) {
      const target = named(areas, args.text(0), host);
      return target === undefined ? null : found(target, host);
    },
  },
};
