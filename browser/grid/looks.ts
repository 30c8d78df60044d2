/** Looks of a file as the grid's styles, and back. */
import type { IStyleData } from "@univerjs/core";
import type { CellLook } from "../../xlsx/looks";
import { formatChange, formatOf, readStyleOf, styleChange, THIN_LINE } from "./styles";

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
  distributed: "Distributed",
  centerContinuous: "Center",
};
const VERTICAL: Readonly<Record<string, string>> = { top: "Top", middle: "Center", bottom: "Bottom" };
const SIDES: Readonly<Record<string, "t" | "r" | "b" | "l">> = { top: "t", right: "r", bottom: "b", left: "l" };

export function styleOf(look: CellLook): IStyleData {
  const sides = look.borders?.split(" ").flatMap((side) => SIDES[side] ?? []) ?? [];
  const horizontal = HORIZONTAL[look.horizontal ?? ""];
  return {
    ...(look.format === undefined ? {} : formatChange(look.format)),
    ...(look.fill === undefined ? {} : styleChange("fill", look.fill)),
    ...(look.fontColor === undefined ? {} : styleChange("fontColor", look.fontColor)),
    ...(look.fontName === undefined ? {} : styleChange("fontName", look.fontName)),
    ...(look.fontSize === undefined ? {} : styleChange("fontSize", look.fontSize)),
    ...(look.bold === undefined ? {} : styleChange("bold", true)),
    ...(look.italic === undefined ? {} : styleChange("italic", true)),
    ...(look.underline === undefined ? {} : styleChange("underline", "Single")),
    ...(look.strikethrough === undefined ? {} : styleChange("strikethrough", true)),
    ...(look.wrapText === undefined ? {} : styleChange("wrapText", true)),
    ...(horizontal === undefined ? {} : styleChange("horizontalAlignment", horizontal)),
    ...styleChange("verticalAlignment", VERTICAL[look.vertical ?? ""] ?? "Bottom"),
    ...(sides.length === 0 ? {} : { bd: Object.fromEntries(sides.map((side) => [side, THIN_LINE])) }),
  };
}

/** What of a style a file can have. */
export function lookOfStyle(style: IStyleData): CellLook {
  const format = formatOf(style);
  const fill = colorOf(readStyleOf(style, "fill"));
  const fontColor = colorOf(readStyleOf(style, "fontColor"));
  const fontName = readStyleOf(style, "fontName");
  const fontSize = readStyleOf(style, "fontSize");
  const horizontal = keyOf(HORIZONTAL, readStyleOf(style, "horizontalAlignment"));
  const vertical = keyOf(VERTICAL, readStyleOf(style, "verticalAlignment"));
  const sides = Object.keys(SIDES).filter((side) => style.bd?.[SIDES[side] ?? "t"]?.s);
  return {
    ...(format === undefined || format === "" ? {} : { format }),
    ...(fill === null ? {} : { fill }),
    ...(fontColor === null ? {} : { fontColor }),
    ...(fontName === null || fontName === "" ? {} : { fontName }),
    ...(fontSize === null ? {} : { fontSize }),
    ...(readStyleOf(style, "bold") === true ? { bold: true } : {}),
    ...(readStyleOf(style, "italic") === true ? { italic: true } : {}),
    ...(readStyleOf(style, "underline") === "Single" ? { underline: true } : {}),
    ...(readStyleOf(style, "strikethrough") === true ? { strikethrough: true } : {}),
    ...(readStyleOf(style, "wrapText") === true ? { wrapText: true } : {}),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined || vertical === "bottom" ? {} : { vertical }),
    ...(sides.length === 0 ? {} : { borders: sides.join(" ") }),
  };
}

const keyOf = (names: Readonly<Record<string, string>>, value: string | null): string | undefined =>
  Object.keys(names).find((name) => names[name] === value);

const RGB = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/iu;

/** Pasted cells have colours as pages write them. */
function colorOf(color: string | null): string | null {
  if (color === null || /^#[0-9a-f]{6}$/iu.test(color)) return color;
  const parts = RGB.exec(color)?.slice(1).map(Number);
  if (parts !== undefined) return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/iu.exec(color)?.slice(1);
  return short === undefined ? null : `#${short.map((digit) => digit + digit).join("")}`;
}
