/**
 * Cells as they are written. Texts stand in their cells: the list of shared strings stays as it is, so that a change of
 * a cell touches one part, and nothing has to be counted. Excel moves them into the list when it saves.
 */
import { columnLetters, type Area } from "../../reading/addresses";
import type { CellContent, CellResult } from "../changes";
import { escapeText, escapeXml } from "../xml/markup";

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
export function cellXml(content: CellContent, { row, column, style, ...cells }: CellStyleAndPlace): string {
  let xml = "";
  const writer = new CellWriter(cells, (piece) => (xml += piece));
  writer.write(row, column, style, content);
  return xml;
}

/** Writes cells in pieces: of a million cells, those that are put together last are put together once. */
export class CellWriter {
  /** What a cell of a column begins with, and one of a style with a text in it goes on with: few, and asked for often. */
  private readonly starts: string[] = [];
  private readonly textStarts: string[] = [];
  private readonly textEnd: string;
  private row = -1;
  private rowName = "";

  constructor(
    private readonly cells: Pick<CellStyleAndPlace, "prefix" | "date1904">,
    private readonly put: (piece: string) => void,
  ) {
    const { prefix: p } = cells;
    this.textEnd = `</${p}t></${p}is></${p}c>`;
  }

  write(row: number, column: number, style: number, content: CellContent): void {
    const { put } = this;
    const isBlank = content === null || content === "";
    if (isBlank && style === 0) return;
    const { prefix: p, date1904 } = this.cells;
    if (row !== this.row) {
      this.row = row;
      this.rowName = String(row + 1);
    }
    put((this.starts[column] ??= `<${p}c r="${columnLetters(column)}`));
    put(this.rowName);
    if (typeof content === "string" && !isBlank) {
      put((this.textStarts[style] ??= `${styled(style)} t="inlineStr"><${p}is><${p}t xml:space="preserve">`));
      put(escapeText(content));
      put(this.textEnd);
    } else put(styled(style) + (isBlank ? "/>" : valueXml(content, p, date1904)));
  }
}

const styled = (style: number): string => (style === 0 ? '"' : `" s="${style}"`);

/** The rest of a cell that holds no text of its own. */
function valueXml(content: CellContent, p: string, date1904: boolean): string {
  if (typeof content === "object" && content !== null && "formula" in content) {
    const { type, value } = resultXml(content.result ?? null, p);
    const over = content.area === undefined ? "" : ` t="array" ref="${areaAddress(content.area)}"`;
    return `${typed(type)}><${p}f${over}>${escapeXml(content.formula)}</${p}f>${value}</${p}c>`;
  }
  const { type, value } = resultXml(plainOf(content, date1904), p);
  return `${typed(type)}>${value}</${p}c>`;
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
