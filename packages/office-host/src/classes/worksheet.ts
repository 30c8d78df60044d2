/** Worksheet. Its target is the sheet's id. */
import { parseAreas, parseRect } from "../addresses";
import { Area } from "../areas";
import { HostError } from "../errors";
import { ensureWorkbookWritable, sheetOf } from "../guards";
import { bind, type ClassTable } from "../class-table";
import type { HostObject } from "../host-object";
import type { HostContext } from "../host-context";
import { isOnSheet, rect, WHOLE_SHEET, type Rect } from "../rect";
import type { SheetInfo } from "../workbook-port";
import { areasFrom } from "./areas-from";
import { chartsClass } from "./charts";
import { namedArea } from "./names";
import { autoFilterClass, pageLayoutClass } from "./page-layout";
import { registrations, SHEET_EVENTS } from "./registrations";
import { checkSheetName } from "./worksheets";

function neighbour(host: HostContext, sheetId: string, step: 1 | -1, visibleOnly: boolean): SheetInfo | undefined {
  const sheets = host.workbook.sheets();
  const others = step === 1 ? sheets : [...sheets].reverse();
  return others
    .slice(others.findIndex(({ id }) => id === sheetId) + 1)
    .find(({ visibility }) => !visibleOnly || visibility === "Visible");
}

/** The areas of an address on this sheet; a sheet named in it has to be this one. */
function areasOn(host: HostContext, sheetId: string, address: string): Rect[] {
  const { name } = sheetOf(host, sheetId);
  return parseAreas(address).map((area) => {
    if (area.sheet !== undefined && area.sheet.toLowerCase() !== name.toLowerCase()) {
      throw new HostError("InvalidArgument", `${area.sheet} is another sheet`);
    }
    return area.rect;
  });
}

function rangeOf(host: HostContext, sheetId: string, address: string): HostObject {
  const named = parseRect(address) === undefined ? namedArea(host, address, sheetId) : undefined;
  if (named !== undefined) return host.make.range(named);
  const [first, ...more] = areasOn(host, sheetId, address);
  if (first === undefined || more.length > 0) throw new HostError("InvalidArgument", "one area wanted");
  return host.make.rangeAt(sheetId, first);
}

const usedRect = (host: HostContext, sheetId: string, valuesOnly: boolean): Rect | undefined =>
  host.workbook.usedRange(sheetOf(host, sheetId).id, valuesOnly);

function cellAt(host: HostContext, sheetId: string, cells: Rect): HostObject {
  if (!isOnSheet(cells)) throw new HostError("InvalidArgument", "off the sheet");
  return host.make.rangeAt(sheetId, cells);
}

const found = (host: HostContext, sheet: SheetInfo | undefined): HostObject => {
  if (sheet === undefined) throw new HostError("ItemNotFound");
  return host.make.worksheet(sheet.id);
};

export const worksheetClass: ClassTable<string> = {
  name: "Worksheet",
  // Registering an event reads the id without a load: it must always be there.
  identity: (id) => ({ Id: id }),
  properties: {
    Id: { get: (id) => id },
    Name: {
      get: (id, host) => sheetOf(host, id).name,
      set(id, value, host) {
        ensureWorkbookWritable(host);
        checkSheetName(host, String(value), id);
        host.workbook.renameSheet(id, String(value));
      },
    },
    Position: {
      get: (id, host) => host.workbook.sheets().findIndex((sheet) => sheet.id === id),
      set(id, value, host) {
        ensureWorkbookWritable(host);
        if (typeof value !== "number" || value < 0 || value >= host.workbook.sheets().length) {
          throw new HostError("InvalidArgument", "position");
        }
        host.workbook.moveSheet(id, value);
      },
    },
    Visibility: {
      get: (id, host) => sheetOf(host, id).visibility,
      set(id, value, host) {
        ensureWorkbookWritable(host);
        if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") {
          throw new HostError("InvalidArgument", String(value));
        }
        host.workbook.setVisibility(id, value);
      },
    },
  },
  navigation: {
    Protection: (id, host) => host.make.protection(id),
    Tables: (id, host) => host.make.tables({ sheetId: id }),
    Names: (id, host) => host.make.names(id),
    FreezePanes: (id, host) => host.make.freezePanes(id),
    Charts: (id, host) => bind(chartsClass, id, host),
    PageLayout: (id, host) => bind(pageLayoutClass, id, host),
    AutoFilter: (id, host) => bind(autoFilterClass, id, host),
  },
  methods: {
    ...registrations(...SHEET_EVENTS),
    Activate(id, _args, host) {
      if (sheetOf(host, id).visibility !== "Visible") throw new HostError("InvalidOperation", "the sheet is hidden");
      host.workbook.activateSheet(id);
    },
    Calculate(id, args, host) {
      const used = usedRect(host, id, false);
      host.calculations.now(args.flag(0) && used !== undefined ? [new Area(id, used)] : []);
    },
    Delete(id, _args, host) {
      ensureWorkbookWritable(host);
      const others = host.workbook.sheets().filter((sheet) => sheet.id !== id && sheet.visibility === "Visible");
      if (others.length === 0) throw new HostError("InvalidOperation", "a workbook needs a visible sheet");
      host.workbook.deleteSheet(id);
    },
    GetCell: (id, args, host) => cellAt(host, id, rect(args.integer(0), args.integer(1), 1, 1)),
    GetRange: (id, args, host) =>
      args.has(0) ? rangeOf(host, id, args.text(0)) : host.make.rangeAt(sheetOf(host, id).id, WHOLE_SHEET),
    GetRangeByIndexes: (id, args, host) =>
      cellAt(host, id, rect(args.integer(0), args.integer(1), args.integer(2), args.integer(3))),
    GetRanges(id, args, host) {
      const rects = args.has(0) ? areasOn(host, id, args.text(0)) : [WHOLE_SHEET];
      return host.make.rangeAreas(areasFrom(host, id, rects));
    },
    // An empty sheet has A1 as its used range, but no used range when asked for an object or null.
    GetUsedRange: (id, args, host) => host.make.rangeAt(id, usedRect(host, id, args.flag(0)) ?? rect(0, 0, 1, 1)),
    GetUsedRangeOrNullObject(id, args, host) {
      const used = usedRect(host, id, args.flag(0));
      return used === undefined ? null : host.make.rangeAt(id, used);
    },
    GetNext: (id, args, host) => found(host, neighbour(host, id, 1, args.flag(0))),
    GetPrevious: (id, args, host) => found(host, neighbour(host, id, -1, args.flag(0))),
    GetNextOrNullObject(id, args, host) {
      const next = neighbour(host, id, 1, args.flag(0));
      return next === undefined ? null : host.make.worksheet(next.id);
    },
    GetPreviousOrNullObject(id, args, host) {
      const previous = neighbour(host, id, -1, args.flag(0));
      return previous === undefined ? null : host.make.worksheet(previous.id);
    },
  },
};
