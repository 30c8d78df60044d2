/** A formula that is a call of a function of an add-in: `=JC.WHY(A3:H3, $A$2:$H$2)`. */
import { formatRect, parseRect, splitSheet } from "../addresses";
import type { Rect } from "../rect";
import type { CellValue } from "../workbook-port";

export type CallArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: CellValue }
  /** @property sheet undefined for the sheet of the formula */
  | { readonly kind: "range"; readonly sheet: string | undefined; readonly rect: Rect }
  /** `表1[@]` and its relatives, as written. */
  | { readonly kind: "structured"; readonly text: string };

export interface FunctionCall {
  readonly name: string;
  readonly args: readonly CallArgument[];
  /** It holds TODAY(): calculated with every calculation. */
  readonly volatile: boolean;
}

/** What Excel writes in the place of a function whose add-in was absent when the workbook was saved. */
export const foreignName = (namespace: string, name: string): string => `_xldudf_${namespace}_${name}`;

export const isForeign = (formula: string): boolean => /^=\s*_xldudf_/iu.test(formula);

/** Text, quoted sheet names and brackets stay whole. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|[^"'[\]]/gu;

/** The call a formula is; undefined when it is something else, or a call of another add-in. */
export function callOf(formula: string, namespace: string): FunctionCall | undefined {
  const [, name, inner] = /^=\s*@?\s*([\w.]+)\(([\s\S]*)\)\s*$/u.exec(formula) ?? [];
  const prefix = `${namespace}.`.toUpperCase();
  if (name === undefined || inner === undefined || !name.toUpperCase().startsWith(prefix)) return undefined;
  const args: string[] = [""];
  let depth = 0;
  for (const piece of inner.match(PIECES) ?? []) {
    if (piece === "(") depth += 1;
    if (piece === ")") depth -= 1;
    // It ends before the formula does: a call is only part of it.
    if (depth < 0) return undefined;
    if (piece === "," && depth === 0) args.push("");
    else args[args.length - 1] += piece;
  }
  const read = inner.trim() === "" ? [] : args.map((text) => argumentOf(text.trim()));
  return {
    name: name.slice(prefix.length).toUpperCase(),
    args: read,
    volatile: args.some((text) => /^today\(\)$/iu.test(text.trim())),
  };
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

function argumentOf(text: string): CallArgument {
  if (text === "") return { kind: "omitted" };
  if (/^"(?:[^"]|"")*"$/u.test(text)) return { kind: "value", value: text.slice(1, -1).replaceAll('""', '"') };
  if (/^[+-]?\d+(?:\.\d+)?$/u.test(text)) return { kind: "value", value: Number(text) };
  if (/^(?:true|false)$/iu.test(text)) return { kind: "value", value: text.toLowerCase() === "true" };
  if (/^today\(\)$/iu.test(text)) return { kind: "value", value: Math.floor((Date.now() - EPOCH) / DAY) };
  const { sheet, cells } = splitSheet(text);
  const rect = parseRect(cells);
  if (rect !== undefined) return { kind: "range", sheet, rect };
  if (/\[.*\]$/u.test(text)) return { kind: "structured", text };
  throw new Error(`the workbook in memory does not calculate ${text}`);
}

const REFERENCE =
  /("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(.[\]])/gu;

/** The formula after cells of a sheet moved. @param moved where a rectangle is now; undefined when it is gone */
export function moveReferences(
  formula: string,
  own: string,
  changed: string,
  moved: (rect: Rect) => Rect | undefined,
): string {
  return formula.replace(
    REFERENCE,
    (all: string, text: string | undefined, sheet: string | undefined, cells: string) => {
      const rect = text === undefined ? parseRect(cells) : undefined;
      const of = sheet === undefined ? own : splitSheet(`${sheet}A1`).sheet;
      if (rect === undefined || of !== changed) return all;
      const now = moved(rect);
      if (now === undefined) return `${sheet ?? ""}#REF!`;
      return `${sheet ?? ""}${dollarsLike(cells, formatRect(now))}`;
    },
  );
}

/** The dollar signs stay where they were: `$A$3:H4`. */
function dollarsLike(before: string, after: string): string {
  const marks = before
    .split(":")
    .map((part) => [part.startsWith("$"), /\d/u.test(part) && /\$\d/u.test(part)] as const);
  return after
    .split(":")
    .map((part, i) => {
      const [column, row] = marks[Math.min(i, marks.length - 1)] ?? [false, false];
      return part.replace(/^([A-Z]+)(\d+)$/u, `${column ? "$$" : ""}$1${row ? "$$" : ""}$2`);
    })
    .join(":");
}

/** A formula as Excel saves it where the add-in is absent. */
export const asForeign = (formula: string, namespace: string): string =>
  formula.replace(new RegExp(`(?<![\\w.])${namespace}\\.(\\w+)(?=\\()`, "giu"), (_, name: string) =>
    foreignName(namespace, name),
  );
