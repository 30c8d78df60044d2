/**
 * References to tables, such as `花名册[@姓名]` or `T[[#此行],[A]:[C]]`. The grid's formula engine does not read most of
 * them: it gets plain addresses instead, and the cell keeps the text, written as Excel writes it.
 */
import { columnLetters, formatSheetName, type Rect } from "office-host";
import { pieces } from "./formula-pieces";

export interface TableShape {
  readonly name: string;
  readonly sheetName: string;
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly columns: readonly string[];
}

export interface Rewritten {
  /** With plain addresses. */
  readonly plain: string;
  /** As Excel writes it back. */
  readonly text: string;
}

type Part = "all" | "data" | "headers" | "totals" | "row";

const PARTS: Readonly<Record<string, Part>> = {
  "#all": "all",
  "#全部": "all",
  "#data": "data",
  "#数据": "data",
  "#headers": "headers",
  "#标题": "headers",
  "#totals": "totals",
  "#汇总": "totals",
  "#总计": "totals",
  "#this row": "row",
  "#此行": "row",
};

interface Inside {
  readonly parts: readonly Part[];
  /** First and last column by name; undefined for all columns. */
  readonly columns: readonly [string, string] | undefined;
}

const unescape = (name: string): string => name.replace(/'(['[\]#@])/g, "$1");
const escape = (name: string): string => name.replace(/(['[\]#@])/g, "'$1");

/** The bracketed items of `[#此行],[A]:[C]`, with what stands between them. */
const ITEM = /\s*\[((?:'.|[^'\]])*)\]\s*([,:]?)/gy;

function readInside(text: string): Inside | undefined {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed === "@") return { parts: trimmed === "@" ? ["row"] : [], columns: undefined };
  if (trimmed.startsWith("@")) {
    const rest = readInside(trimmed.slice(1));
    return rest && { parts: ["row", ...rest.parts], columns: rest.columns };
  }
  if (!trimmed.startsWith("[")) {
    const part = PARTS[trimmed.toLowerCase()];
    if (part !== undefined) return { parts: [part], columns: undefined };
    const name = unescape(trimmed);
    return trimmed.startsWith("#") ? undefined : { parts: [], columns: [name, name] };
  }
  const parts: Part[] = [];
  const names: string[] = [];
  let end = 0;
  for (const match of trimmed.matchAll(ITEM)) {
    end = match.index + match[0].length;
    const item = match[1] ?? "";
    const part = PARTS[item.trim().toLowerCase()];
    if (part === undefined) names.push(unescape(item));
    else parts.push(part);
  }
  const [first, last = first] = names;
  if (end !== trimmed.length || names.length > 2) return undefined;
  return { parts, columns: first === undefined || last === undefined ? undefined : [first, last] };
}

/** First and last row of the parts, zero-based; undefined when the table has no such part, or the row is not in it. */
function rowsOf(table: TableShape, parts: readonly Part[], row: number): [number, number] | undefined {
  const { rect } = table;
  const last = rect.row + rect.rows - 1;
  const data: [number, number] = [rect.row + (table.showHeaders ? 1 : 0), last - (table.showTotals ? 1 : 0)];
  const spans = (parts.length === 0 ? (["data"] as const) : parts).map((part): [number, number] | undefined => {
    switch (part) {
      case "all":
        return [rect.row, last];
      case "data":
        return data;
      case "headers":
        return table.showHeaders ? [rect.row, rect.row] : undefined;
      case "totals":
        return table.showTotals ? [last, last] : undefined;
      case "row":
        return row >= data[0] && row <= data[1] ? [row, row] : undefined;
    }
  });
  const found = spans.filter((span) => span !== undefined);
  if (found.length < spans.length) return undefined;
  return [Math.min(...found.map(([from]) => from)), Math.max(...found.map(([, to]) => to))];
}

function plainOf(table: TableShape, inside: Inside, row: number, sheetName: string): string {
  const rows = rowsOf(table, inside.parts, row);
  const index = (name: string): number =>
    table.columns.findIndex((column) => column.trim().toLowerCase() === name.trim().toLowerCase());
  const [first, last] = inside.columns?.map(index) ?? [0, table.rect.columns - 1];
  if (rows === undefined || first === undefined || last === undefined || first < 0 || last < 0) return "#REF!";
  const left = columnLetters(table.rect.column + Math.min(first, last));
  const right = columnLetters(table.rect.column + Math.max(first, last));
  // Filled down, pasted or sorted, a formula goes on meaning the row that it stands in.
  const fixed = inside.parts.includes("row") ? "" : "$";
  const from = `$${left}${fixed}${rows[0] + 1}`;
  const to = `$${right}${fixed}${rows[1] + 1}`;
  const sheet = table.sheetName === sheetName ? "" : `${formatSheetName(table.sheetName)}!`;
  return sheet + (from === to ? from : `${from}:${to}`);
}

const ENGLISH: Readonly<Record<Part, string>> = {
  all: "#All",
  data: "#Data",
  headers: "#Headers",
  totals: "#Totals",
  row: "#This Row",
};

const SIMPLE_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** As Excel gives it in `formulas`: `T[@]`, `T[@col]`, `T[@[my col]]`, `T[[#Headers],[a]:[b]]`. */
function excelText(table: TableShape, { parts, columns }: Inside): string {
  const [first, last] = columns ?? [];
  const oneRow = parts.length === 1 && parts[0] === "row";
  if (first === undefined || last === undefined) {
    if (oneRow) return `${table.name}[@]`;
    const inner = parts.map((part) => (parts.length === 1 ? ENGLISH[part] : `[${ENGLISH[part]}]`));
    return `${table.name}[${inner.join(",")}]`;
  }
  const names = first === last ? `[${escape(first)}]` : `[${escape(first)}]:[${escape(last)}]`;
  if (oneRow) return `${table.name}[@${first === last && SIMPLE_NAME.test(first) ? escape(first) : names}]`;
  if (parts.length === 0) return `${table.name}[${first === last ? escape(first) : names}]`;
  return `${table.name}[${[...parts.map((part) => `[${ENGLISH[part]}]`), names].join(",")}]`;
}

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Puts addresses in the place of references to tables. Undefined when the formula has none.
 * A reference without a name, such as `[@姓名]`, means the table around the formula; one that finds nothing is `#REF!`.
 */
export function rewriteStructured(
  formula: string,
  place: FormulaPlace,
  tables: readonly TableShape[],
): Rewritten | undefined {
  let plain = "";
  let text = "";
  let found = false;
  for (const piece of pieces(formula)) {
    const inside =
      piece.kind === "structured" ? readInside(piece.inside) : piece.kind === "name" ? ALL_DATA : undefined;
    const table =
      piece.kind === "structured"
        ? tableFor(piece.table, place, tables)
        : piece.kind === "name"
          ? named(piece.text, tables)
          : undefined;
    if (inside === undefined || table === undefined) {
      plain += piece.text;
      text += piece.text;
      continue;
    }
    found = true;
    plain += plainOf(table, inside, place.row, place.sheetName);
    text += piece.kind === "name" ? table.name : excelText(table, inside);
  }
  return found ? { plain, text } : undefined;
}

/** A table's name alone stands for its data. */
const ALL_DATA: Inside = { parts: [], columns: undefined };

const named = (name: string, tables: readonly TableShape[]): TableShape | undefined =>
  tables.find((table) => table.name.toLowerCase() === name.toLowerCase());

function tableFor(name: string, place: FormulaPlace, tables: readonly TableShape[]): TableShape | undefined {
  if (name !== "") return named(name, tables);
  const { row, column, sheetName } = place;
  return tables.find(
    ({ rect, sheetName: on }) =>
      on === sheetName &&
      row >= rect.row &&
      row < rect.row + rect.rows &&
      column >= rect.column &&
      column < rect.column + rect.columns,
  );
}
