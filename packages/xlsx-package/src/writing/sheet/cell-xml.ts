/**
 * Cells as they are written. Texts stand in their cells: the list of shared strings stays as it is, so that a change of
 * a cell touches one part, and nothing has to be counted. Excel moves them into the list when it saves.
 */
import { columnLetters, type Area } from "../../reading/addresses";
import type { CellContent, CellResult, NewContent } from "../sheet-changes";
import { attributesXml, escapeText, escapeXml } from "../xml/markup";
import { isLostUnsaid } from "./white-space";
import type { HeldText } from "./held-texts";

const DAYS_1904 = 1_462;

interface CellStyle {
  /** With its colon, or nothing. */
  readonly prefix: string;
  readonly style: number;
  readonly date1904: boolean;
}

interface CellStyleAndPlace extends CellStyle {
  readonly row: number;
  readonly column: number;
}

/** Whether the formula that stands there stays, and only what it comes to is another. */
export const isResult = (content: CellContent | undefined): content is { readonly result: CellResult } =>
  typeof content === "object" && content !== null && "result" in content && !("formula" in content);

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export function cellXml(content: NewContent, { row, column, ...look }: CellStyleAndPlace): string {
  return isNothing(content, look.style) ? "" : `${startOf(column, look.prefix)}${row + 1}${restXml(content, look)}`;
}

/** A blank cell without a look of its own is not written. */
export const isNothing = (content: NewContent, style: number): boolean =>
  style === 0 && (content === null || content === "");

/** A cell from behind its address. */
export function restXml(content: NewContent, { prefix: p, style, date1904 }: CellStyle): string {
  if (content === null || content === "") return `${styled(style)}/>`;
  if (typeof content === "string") return textStart(style, p, isLostUnsaid(content)) + escapeText(content) + textEnd(p);
  return styled(style) + valueXml(content, p, date1904);
}

/** One that holds what another did. */
export const heldXml = (held: HeldText, { prefix: p, row, column, style }: CellStyleAndPlace): string =>
  `${startOf(column, p)}${row + 1}${styled(style)}${attributesXml(held.attributes)}>${held.xml}</${p}c>`;

export const startOf = (column: number, p: string): string => `<${p}c r="${columnLetters(column)}`;
const styled = (style: number): string => (style === 0 ? '"' : `" s="${style}"`);
/** @param isKept whether its white space is said to be its own */
export const textStart = (style: number, p: string, isKept: boolean): string =>
  `${styled(style)} t="inlineStr"><${p}is><${p}t${isKept ? ' xml:space="preserve"' : ""}>`;
export const textEnd = (p: string): string => `</${p}t></${p}is></${p}c>`;

/** The rest of a cell that holds no text of its own. */
function valueXml(content: NewContent, p: string, date1904: boolean): string {
  if (typeof content === "object" && content !== null && "formula" in content) {
    const { type, value } = resultXml(content.result ?? null, p);
    const over = content.area === undefined ? "" : ` t="array" ref="${areaAddress(content.area)}"`;
    return `${typed(type)}><${p}f${over}>${escapeXml(content.formula)}</${p}f>${value}</${p}c>`;
  }
  const { type, value } = resultXml(plainOf(content, date1904), p);
  return `${typed(type)}>${value}</${p}c>`;
}

type Valued = Exclude<NewContent, { readonly formula: string }>;

function plainOf(content: Valued, date1904: boolean): CellResult {
  if (typeof content !== "object" || content === null) return content;
  if ("day" in content) return content.day - (date1904 ? DAYS_1904 : 0);
  return isResult(content) ? content.result : content;
}

const typed = (type: string | null): string => (type === null ? "" : ` t="${type}"`);

/** What a formula comes to, as its cell says it: of which type, and the value. */
export function resultXml(result: CellResult, p: string): { readonly type: string | null; readonly value: string } {
  const value = (text: string): string => `<${p}v>${text}</${p}v>`;
  if (result === null) return { type: null, value: "" };
  if (typeof result === "number") {
    if (!Number.isFinite(result)) throw new Error(`no cell holds the number ${result}`);
    return { type: null, value: value(String(result === 0 ? 0 : result)) };
  }
  if (typeof result === "boolean") return { type: "b", value: value(result ? "1" : "0") };
  if (typeof result === "string") return { type: "str", value: value(escapeText(result)) };
  return { type: "e", value: value(escapeXml(result.error)) };
}

/** `B2`, `B2:C9`. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = `${columnLetters(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom + 1}`;
}

/** `$B$2:$C$9`, as formulas name what stays where it is. */
export const absoluteAddress = ({ top, left, bottom, right }: Area): string =>
  `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;

/** A sheet's name as formulas write it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
