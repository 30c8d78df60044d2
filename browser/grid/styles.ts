/** Formats of cells: as the grid writes them, and by the port's names. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { CellStyle, StyleName } from "office-host";

/** Fonts of a Chinese office, and what stands in for them elsewhere. */
export const FONTS =
  '"微软雅黑", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei", sans-serif';

/** A font of the file comes first; the grid draws with what follows when the machine has none of that name. */
const withFallback = (name: string): string => `"${name}", ${FONTS}`;
const firstFont = (families: string): string => (families.split(",")[0] ?? "").trim().replace(/^"|"$/g, "");

const HORIZONTAL: readonly [string, HorizontalAlign][] = [
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
];
const VERTICAL: readonly [string, VerticalAlign][] = [
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Bottom", VerticalAlign.BOTTOM],
];

const nameIn = <T>(list: readonly [string, T][], value: Nullable<T>): string | null =>
  list.find(([, code]) => code === value)?.[0] ?? null;
const codeIn = <T>(list: readonly [string, T][], name: string | null): T | null =>
  list.find(([listed]) => listed === name)?.[1] ?? null;

const yes = (flag: Nullable<BooleanNumber>): boolean | null =>
  flag === undefined || flag === null ? null : flag === BooleanNumber.TRUE;
const flag = (on: boolean | null): BooleanNumber | null =>
  on === null ? null : on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
const line = (on: boolean): { s: BooleanNumber } | null => (on ? { s: BooleanNumber.TRUE } : null);

/** The thin line of a table; a file's own lines are drawn so too. */
export const THIN_LINE = { s: BorderStyleTypes.THIN, cl: { rgb: "#808080" } };

const side = (of: "t" | "r" | "b" | "l"): Access["borderTop"] => ({
  read: (s) => (s.bd?.[of]?.s ? true : null),
  write: (v) => ({ bd: { [of]: v === true ? THIN_LINE : null } }),
});

/** Each name: how it is read from the grid's style, and what has to be set for it; null sets it back. */
type Access = {
  readonly [K in StyleName]: {
    read(style: IStyleData): CellStyle[K];
    write(value: CellStyle[K]): { readonly [P in keyof IStyleData]?: IStyleData[P] | null };
  };
};

const ACCESS: Access = {
  fill: { read: (s) => s.bg?.rgb ?? null, write: (v) => ({ bg: v === null ? null : { rgb: v } }) },
  fontColor: { read: (s) => s.cl?.rgb ?? null, write: (v) => ({ cl: v === null ? null : { rgb: v } }) },
  fontName: {
    read: (s) => (s.ff ? firstFont(s.ff) : null),
    write: (v) => ({ ff: v === null ? null : withFallback(v) }),
  },
  fontSize: { read: (s) => s.fs ?? null, write: (v) => ({ fs: v }) },
  bold: { read: (s) => yes(s.bl), write: (v) => ({ bl: flag(v) }) },
  italic: { read: (s) => yes(s.it), write: (v) => ({ it: flag(v) }) },
  underline: {
    read: (s) => (yes(s.ul?.s) === true ? "Single" : null),
    write: (v) => ({ ul: line(v !== null && v !== "None") }),
  },
  strikethrough: { read: (s) => yes(s.st?.s), write: (v) => ({ st: line(v === true) }) },
  wrapText: {
    read: (s) => (s.tb === undefined || s.tb === null ? null : s.tb === WrapStrategy.WRAP),
    write: (v) => ({ tb: v === null ? null : v ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  },
  horizontalAlignment: { read: (s) => nameIn(HORIZONTAL, s.ht), write: (v) => ({ ht: codeIn(HORIZONTAL, v) }) },
  verticalAlignment: { read: (s) => nameIn(VERTICAL, s.vt), write: (v) => ({ vt: codeIn(VERTICAL, v) }) },
  borderTop: side("t"),
  borderRight: side("r"),
  borderBottom: side("b"),
  borderLeft: side("l"),
};

export const readStyleOf = <K extends StyleName>(style: Nullable<IStyleData>, name: K): CellStyle[K] | null =>
  style === null || style === undefined ? null : ACCESS[name].read(style);

/** The change of a style that gives the name this value. Null sets it back, which the grid's types do not say. */
export const styleChange = <K extends StyleName>(name: K, value: CellStyle[K]): IStyleData =>
  ACCESS[name].write(value) as IStyleData;

/** The change of a style that gives it this number format. */
export const formatChange = (pattern: string): IStyleData =>
  (pattern === "General" ? { n: null } : { n: { pattern } }) as IStyleData;

export const GENERAL = "General";
export const formatOf = (style: Nullable<IStyleData>): string | undefined => style?.n?.pattern;
