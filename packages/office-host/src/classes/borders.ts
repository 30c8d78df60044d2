/** RangeBorderCollection: the lines around the cells of areas and between them. Told apart is whether there is one. */
import type { Areas } from "../areas";
import { bind, type ClassTable } from "../class-table";
import { HostError } from "../errors";
import { ensureWritable } from "../guards";
import type { HostContext } from "../host-context";
import { intersection, rect as rectOf, type Rect } from "../rect";
import type { CellStyle } from "../workbook-port";

export type BorderName = Extract<keyof CellStyle, `border${string}`>;

/** Cells of a rectangle, and which of their sides has the line. */
type Part = readonly [side: BorderName, cells: Rect];

const nothing = (cells: Rect | undefined): readonly Rect[] => (cells === undefined ? [] : [cells]);
const on = (side: BorderName, rect: Rect, cells: Rect): readonly Part[] =>
  nothing(intersection(rect, cells)).map((part) => [side, part]);

/** What each name of Excel's means of a rectangle; between cells it is a side of both. */
const PARTS: Readonly<Record<string, (rect: Rect) => readonly Part[]>> = {
  EdgeTop: (r) => on("borderTop", r, rectOf(r.row, r.column, 1, r.columns)),
  EdgeBottom: (r) => on("borderBottom", r, rectOf(r.row + r.rows - 1, r.column, 1, r.columns)),
  EdgeLeft: (r) => on("borderLeft", r, rectOf(r.row, r.column, r.rows, 1)),
  EdgeRight: (r) => on("borderRight", r, rectOf(r.row, r.column + r.columns - 1, r.rows, 1)),
  InsideHorizontal: (r) =>
    r.rows < 2
      ? []
      : [
          ...on("borderBottom", r, rectOf(r.row, r.column, r.rows - 1, r.columns)),
          ...on("borderTop", r, rectOf(r.row + 1, r.column, r.rows - 1, r.columns)),
        ],
  InsideVertical: (r) =>
    r.columns < 2
      ? []
      : [
          ...on("borderRight", r, rectOf(r.row, r.column, r.rows, r.columns - 1)),
          ...on("borderLeft", r, rectOf(r.row, r.column + 1, r.rows, r.columns - 1)),
        ],
};

interface Border {
  readonly areas: Areas;
  readonly name: string;
}

const partsOf = ({ areas, name }: Border): readonly Part[] => areas.rects.flatMap((rect) => PARTS[name]?.(rect) ?? []);

/** `Continuous`, `None`, or null where the cells differ. */
function styleOf(border: Border, host: HostContext): string | null {
  const seen = new Set(
    partsOf(border).flatMap(([side, cells]) =>
      host.workbook.readStyle(border.areas.sheetId, cells, side).flatMap((row) => row.map((one) => one === true)),
    ),
  );
  if (seen.size > 1) return null;
  return seen.has(true) ? "Continuous" : "None";
}

const borderClass: ClassTable<Border> = {
  name: "RangeBorder",
  properties: {
    SideIndex: { get: ({ name }) => name },
    Style: {
      get: styleOf,
      set(border, value, host) {
        const { sheetId } = border.areas;
        ensureWritable(host, sheetId);
        if (value !== "Continuous" && value !== "None") throw new HostError("InvalidArgument", String(value));
        const line = value === "Continuous" ? true : null;
        for (const [side, cells] of partsOf(border)) host.workbook.writeStyle(sheetId, cells, side, line);
      },
    },
  },
};

export const bordersClass: ClassTable<Areas> = {
  name: "RangeBorderCollection",
  items: (areas, host) => Object.keys(PARTS).map((name) => bind(borderClass, { areas, name }, host)),
  indexer(areas, key, host) {
    const name = String(key);
    if (PARTS[name] === undefined) throw new HostError("InvalidArgument", name);
    return bind(borderClass, { areas, name }, host);
  },
};
