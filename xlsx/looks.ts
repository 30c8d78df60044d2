/** What a cell of a file looks like, as plain data: colours as `#rrggbb`, sizes in points. */
import type ExcelJS from "exceljs";

export interface CellLook {
  readonly format?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
  readonly wrapText?: true;
  readonly horizontal?: string;
  readonly vertical?: string;
  /** Sides that have a line: top, right, bottom, left. */
  readonly borders?: string;
}

/** Excel writes the built-in short date in the order of the system: year first in Chinese. */
const SHORT_DATE = "yyyy/m/d";
const BUILT_IN_SHORT_DATES = new Set(["mm-dd-yy", "m/d/yy", "m/d/yyyy"]);

/** The look of a cell; undefined when it has none of its own. */
export function lookOf(cell: ExcelJS.Cell): CellLook | undefined {
  const { numFmt, font, fill, alignment, border } = cell.style;
  const format = BUILT_IN_SHORT_DATES.has(numFmt ?? "") ? SHORT_DATE : numFmt;
  const sides = border && (["top", "right", "bottom", "left"] as const).filter((side) => border[side]?.style).join(" ");
  const background = fill?.type === "pattern" && fill.pattern === "solid" ? colorOf(fill.fgColor) : undefined;
  const look: Record<string, unknown> = {
    format: format === "General" ? undefined : format,
    fill: background,
    fontColor: colorOf(font?.color),
    fontName: font?.name,
    fontSize: font?.size,
    bold: font?.bold === true || undefined,
    italic: font?.italic === true || undefined,
    underline: Boolean(font?.underline) || undefined,
    strikethrough: font?.strike === true || undefined,
    wrapText: alignment?.wrapText === true || undefined,
    horizontal: alignment?.horizontal,
    vertical: alignment?.vertical,
    borders: sides === "" ? undefined : sides,
  };
  const set = Object.entries(look).filter(([, value]) => value !== undefined);
  return set.length === 0 ? undefined : (Object.fromEntries(set) as CellLook);
}

/** The Office theme, in the order of theme indexes: light 1, dark 1, light 2, dark 2, accents. */
const THEME = [
  "ffffff",
  "000000",
  "e7e6e6",
  "44546a",
  "4472c4",
  "ed7d31",
  "a5a5a5",
  "ffc000",
  "5b9bd5",
  "70ad47",
  "0563c1",
  "954f72",
];

/** `#rrggbb`; undefined for automatic colours. exceljs leaves `tint` out of its type. */
export function colorOf(color: (Partial<ExcelJS.Color> & { readonly tint?: number }) | undefined): string | undefined {
  if (color === undefined) return undefined;
  const argb = color.argb;
  if (typeof argb === "string" && /^[0-9a-f]{6,8}$/i.test(argb)) return `#${argb.slice(-6).toLowerCase()}`;
  const base = typeof color.theme === "number" ? THEME[color.theme] : undefined;
  return base === undefined ? undefined : tinted(base, color.tint ?? 0);
}

/** Tints lighten towards white, or darken. Channel by channel is near enough to look at. */
function tinted(base: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(base.slice(at, at + 2), 16));
  const changed = channels.map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  return `#${changed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
