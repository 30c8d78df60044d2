/** RangeFormat with its fill and font. What is read is the cell's own format: conditional colours do not show here. */
import type { Areas } from "../areas";
import { HostError } from "../errors";
import { ensureWritable } from "../guards";
import { bind, type ClassTable, type Property } from "../class-table";
import type { HostContext } from "../host-context";
import type { CellStyle, StyleName } from "../workbook-port";
import { bordersClass } from "./borders";
import { formattedPart } from "./clear";

const NO_FILL = "#FFFFFF";

/** Cells without a fill read as white. */
export const fillShown = (fill: string | null): string => fill?.toUpperCase() ?? NO_FILL;

/** The one value all cells have, null when they differ. */
function uniform<K extends StyleName>(areas: Areas, name: K, shown: CellStyle[K], host: HostContext): unknown {
  let common: CellStyle[K] | undefined;
  for (const rect of areas.rects) {
    for (const row of host.workbook.readStyle(areas.sheetId, formattedPart(host, areas.sheetId, rect), name)) {
      for (const value of row) {
        const seen = value ?? shown;
        if (common === undefined) common = seen;
        else if (common !== seen) return null;
      }
    }
  }
  return common;
}

/** A format property that reads as `shown` where a cell has none of its own. */
function style<K extends StyleName>(
  name: K,
  shown: NonNullable<CellStyle[K]>,
  read: (value: unknown) => CellStyle[K],
): Property<Areas> {
  return {
    get: (areas, host) => uniform(areas, name, shown, host),
    set(areas, value, host) {
      ensureWritable(host, areas.sheetId);
      const wanted = read(value);
      for (const rect of areas.rects) host.workbook.writeStyle(areas.sheetId, rect, name, wanted);
    },
  };
}

const invalid = (value: unknown): HostError => new HostError("InvalidArgument", JSON.stringify(value)?.slice(0, 60));

/** The colour names of HTML are known to Excel too, but no add-in has asked for them here. */
function colour(value: unknown): string {
  const text = typeof value === "string" ? value.toUpperCase() : "";
  if (!/^#?[0-9A-F]{6}$/.test(text)) throw invalid(value);
  return text.startsWith("#") ? text : `#${text}`;
}
function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalid(value);
  return value;
}
function text(value: unknown): string {
  if (typeof value !== "string") throw invalid(value);
  return value;
}
function points(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0)) throw invalid(value);
  return value;
}

const fillClass: ClassTable<Areas> = {
  name: "RangeFill",
  properties: { Color: style("fill", NO_FILL, colour) },
  methods: {
    Clear(areas, _args, host) {
      ensureWritable(host, areas.sheetId);
      for (const rect of areas.rects) host.workbook.writeStyle(areas.sheetId, rect, "fill", null);
    },
  },
};

const fontClass: ClassTable<Areas> = {
  name: "RangeFont",
  properties: {
    Color: style("fontColor", "#000000", colour),
    Name: style("fontName", "Calibri", text),
    Size: style("fontSize", 11, points),
    Bold: style("bold", false, flag),
    Italic: style("italic", false, flag),
    Underline: style("underline", "None", text),
    Strikethrough: style("strikethrough", false, flag),
  },
};

/** Widths and heights: the same number everywhere, or null. */
const size = (
  read: (host: HostContext, sheetId: string, rect: Areas["rects"][number]) => number | null,
  write: (host: HostContext, sheetId: string, rect: Areas["rects"][number], points: number) => void,
): Property<Areas> => ({
  get(areas, host) {
    const sizes = areas.rects.map((rect) => read(host, areas.sheetId, rect));
    return sizes.every((one) => one === sizes[0]) ? (sizes[0] ?? null) : null;
  },
  set(areas, value, host) {
    ensureWritable(host, areas.sheetId);
    for (const rect of areas.rects) write(host, areas.sheetId, rect, points(value));
  },
});

const autofit =
  (what: "rows" | "columns") =>
  (areas: Areas, _args: unknown, host: HostContext): void => {
    ensureWritable(host, areas.sheetId);
    for (const rect of areas.rects) host.workbook.autofit(areas.sheetId, rect, what);
  };

export const formatClass: ClassTable<Areas> = {
  name: "RangeFormat",
  properties: {
    WrapText: style("wrapText", false, flag),
    HorizontalAlignment: style("horizontalAlignment", "General", text),
    VerticalAlignment: style("verticalAlignment", "Bottom", text),
    ColumnWidth: size(
      (host, sheetId, rect) => host.workbook.columnWidth(sheetId, rect),
      (host, sheetId, rect, wanted) => host.workbook.setColumnWidth(sheetId, rect, wanted),
    ),
    UseStandardWidth: {
      get: (areas, host) => areas.rects.every((rect) => host.workbook.isStandardWidth(areas.sheetId, rect)),
      set(areas, value, host) {
        ensureWritable(host, areas.sheetId);
        // What is not to be standard keeps the width that it has.
        if (flag(value)) for (const rect of areas.rects) host.workbook.setColumnWidth(areas.sheetId, rect, null);
      },
    },
    RowHeight: size(
      (host, sheetId, rect) => host.workbook.rowHeight(sheetId, rect),
      (host, sheetId, rect, wanted) => host.workbook.setRowHeight(sheetId, rect, wanted),
    ),
  },
  navigation: {
    Borders: (areas, host) => bind(bordersClass, areas, host),
    Fill: (areas, host) => bind(fillClass, areas, host),
    Font: (areas, host) => bind(fontClass, areas, host),
  },
  methods: {
    AutofitColumns: autofit("columns"),
    AutofitRows: autofit("rows"),
  },
};
