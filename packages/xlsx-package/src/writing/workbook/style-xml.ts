/** Fonts, fills, borders, looks of conditional formats, as styles write them. */
import { BUILT_IN_FORMATS } from "../../reading/number-formats";
import type { FormatLook, NewLook } from "../sheet-changes";
import type { Element } from "../xml/tree";
import { escapeXml } from "../xml/markup";

/** What these numbers mean hangs on the language of who opens the workbook. */
const isOfLanguage = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 81);

/** The number by which a format goes that needs no telling. */
export function builtInFormat(code: string): number | undefined {
  const found = Object.entries(BUILT_IN_FORMATS).find(([id, known]) => known === code && !isOfLanguage(Number(id)));
  return found === undefined ? undefined : Number(found[0]);
}

/** `#rrggbb` → `FFRRGGBB`. */
const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;
const escaped = (text: string): string => escapeXml(text);

/** @param base the font that it is like, where there is one */
export function fontXml(look: NewLook, base: Element | undefined, p: string): string {
  const of = (name: string): Element | undefined => base?.children.find((child) => child.name === name);
  const value = (name: string): string | undefined => of(name)?.attributes.get("val");
  const isOn = (name: string): boolean => of(name) !== undefined && !["0", "false"].includes(value(name) ?? "1");
  const color = of("color");
  const colorAttributes = [...(color?.attributes ?? [])].map(([name, text]) => ` ${name}="${escaped(text)}"`).join("");
  const kept = (name: string): string => {
    const text = value(name);
    return text === undefined ? "" : `<${p}${name} val="${escaped(text)}"/>`;
  };
  return [
    `<${p}font>`,
    (look.bold ?? isOn("b")) ? `<${p}b/>` : "",
    (look.italic ?? isOn("i")) ? `<${p}i/>` : "",
    (look.strikethrough ?? isOn("strike")) ? `<${p}strike/>` : "",
    (look.underline ?? isOn("u")) ? `<${p}u/>` : "",
    `<${p}sz val="${look.fontSize ?? escaped(value("sz") ?? "11")}"/>`,
    look.fontColor === undefined
      ? colorAttributes === ""
        ? ""
        : `<${p}color${colorAttributes}/>`
      : look.fontColor === null
        ? ""
        : `<${p}color rgb="${argb(look.fontColor)}"/>`,
    `<${p}name val="${escaped(look.fontName ?? value("name") ?? "Calibri")}"/>`,
    ...(look.fontName === undefined ? [kept("family"), kept("charset"), kept("scheme")] : []),
    `</${p}font>`,
  ].join("");
}

export const fillXml = (color: string, p: string): string =>
  `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(color)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

export function borderXml(p: string): string {
  const side = (name: string): string => `<${p}${name} style="thin"><${p}color auto="1"/></${p}${name}>`;
  return `<${p}border>${["left", "right", "top", "bottom"].map(side).join("")}<${p}diagonal/></${p}border>`;
}

export function lookXml({ fill, fontColor, bold }: FormatLook, p: string): string {
  const font =
    (bold === true ? `<${p}b/>` : "") + (fontColor === undefined ? "" : `<${p}color rgb="${argb(fontColor)}"/>`);
  return [
    `<${p}dxf>`,
    font === "" ? "" : `<${p}font>${font}</${p}font>`,
    // Excel takes the background of a pattern that it is not told for solid.
    fill === undefined
      ? ""
      : `<${p}fill><${p}patternFill><${p}bgColor rgb="${argb(fill)}"/></${p}patternFill></${p}fill>`,
    `</${p}dxf>`,
  ].join("");
}
