/**
 * Cells as they are written. Texts stand in their cells: the list of shared strings stays as it is, so that a change of
 * a cell touches one part, and nothing has to be counted. Excel moves them into the list when it saves.
 */
import { columnLetters, type Area } from "../../reading/addresses";
import type { CellContent, CellResult } from "../changes";
import { escapeText, escapeXml } from "../xml/markup";

const DAYS_1904 = 1_462;

export interface CellStyleAndPlace {
  /** With its colon, or nothing. */
  readonly prefix: string;
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly date1904: boolean;
}

/** Whether the formula that stands there stays, and only what it comes to is another. */
export const isResult = (content: CellContent | undefined): content is { readonly result: CellResult } =>
  typeof content === "object" && content !== null && "result" in content && !("formula" in content);

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** Nothing for a blank cell without a look of its own. */
export function cellXml(content: CellContent, at: CellStyleAndPlace): string {
  let xml = "";
  putCell(content, at, (piece) => (xml += piece));
  return xml;
}

/** The same in pieces: of a million cells, those that are put together last are put together once. */
export function putCell(content: CellContent, at: CellStyleAndPlace, put: (piece: string) => void): void {
  const { prefix: p, date1904, style } = at;
  const isBlank = content === null || content === "";
  if (isBlank && style === 0) return;
  put(`<${p}c r="`);
  put(columnLetters(at.column));
  put(String(at.row + 1));
  put(style === 0 ? '"' : `" s="${style}"`);
  if (isBlank) put("/>");
  else if (typeof content === "string") {
    put(` t="inlineStr"><${p}is><${p}t xml:space="preserve">`);
    put(escapeText(content));
    put(`</${p}t></${p}is></${p}c>`);
  } else if (typeof content === "object" && "formula" in content) {
    const { type, value } = resultXml(content.result ?? null, p);
    const over = content.area === undefined ? "" : ` t="array" ref="${areaAddress(content.area)}"`;
    put(`${typed(type)}><${p}f${over}>${escapeXml(content.formula)}</${p}f>${value}</${p}c>`);
  } else {
    const { type, value } = resultXml(plainOf(content, date1904), p);
    put(`${typed(type)}>${value}</${p}c>`);
  }
}

function plainOf(content: Exclude<CellContent, { readonly formula: string }>, date1904: boolean): CellResult {
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
