/**
 * Cells as they are written. Texts stand in their cells: the list of shared strings stays as it is, so that a change of
 * a cell touches one part, and nothing has to be counted. Excel moves them into the list when it saves.
 */
import { columnLetters, type Area } from "../../reading/addresses";
import type { CellContent, CellResult, NewContent } from "../sheet-changes";
import { attributesXml, escapeText, escapeXml } from "../xml/markup";
import { encoded, type Piece } from "../zip/utf8";
import type { HeldText } from "./held-texts";

const DAYS_1904 = 1_462;

interface CellStyleAndPlace {
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
export function cellXml(content: NewContent, { prefix: p, row, column, style, date1904 }: CellStyleAndPlace): string {
  const start = `${startOf(column, p)}${row + 1}`;
  if (content === null || content === "") return style === 0 ? "" : `${start}${styled(style)}/>`;
  if (typeof content === "string") return start + textStart(style, p, content) + escapeText(content) + textEnd(p);
  return start + styled(style) + valueXml(content, p, date1904);
}

/** One that holds what another did. */
export const heldXml = (held: HeldText, { prefix: p, row, column, style }: CellStyleAndPlace): string =>
  `${startOf(column, p)}${row + 1}${styled(style)}${attributesXml(held.attributes)}>${held.xml}</${p}c>`;

const startOf = (column: number, p: string): string => `<${p}c r="${columnLetters(column)}`;
const styled = (style: number): string => (style === 0 ? '"' : `" s="${style}"`);
const textStart = (style: number, p: string, text: string): string =>
  `${styled(style)} t="inlineStr"><${p}is><${p}t${isLostUnsaid(text) ? ' xml:space="preserve"' : ""}>`;
const textEnd = (p: string): string => `</${p}t></${p}is></${p}c>`;

const SPACE = 32;

/**
 * Whether a text has white space that readers take for that of the markup, unless it is said to be of the text: what
 * stands around it, and breaks and tabs within. Of a million texts few have: it is said of those alone.
 */
const isLostUnsaid = (text: string): boolean =>
  isSpace(text, 0) || isSpace(text, text.length - 1) || text.includes("\n") || text.includes("\t");

/** Those of other scripts too, which some trim: no-break and full-width ones. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= SPACE || (code > 127 && text.charAt(at).trim() === "");
}

/** Writes cells in pieces: of a million texts, what is around them is encoded once. */
export class CellWriter {
  private readonly starts: Uint8Array[] = [];
  private readonly textStarts = { plain: [] as Uint8Array[], spaced: [] as Uint8Array[] };
  private readonly textEnd = encoded(textEnd(""));
  private row = -1;
  private rowName = "";

  constructor(
    private readonly put: (piece: Piece) => void,
    private readonly date1904: boolean,
  ) {}

  write(row: number, column: number, style: number, content: NewContent): void {
    const { put, date1904 } = this;
    if (typeof content !== "string" || content === "")
      return put(cellXml(content, { prefix: "", row, column, style, date1904 }));
    if (row !== this.row) {
      this.row = row;
      this.rowName = String(row + 1);
    }
    put((this.starts[column] ??= encoded(startOf(column, ""))));
    put(this.rowName);
    const starts = this.textStarts[isLostUnsaid(content) ? "spaced" : "plain"];
    put((starts[style] ??= encoded(textStart(style, "", content))));
    put(escapeText(content));
    put(this.textEnd);
  }
}

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
