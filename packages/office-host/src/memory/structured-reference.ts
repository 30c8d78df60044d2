/** `表1[@]`, `[@[姓名]:[备注]]`, `表1[[#Headers],[姓名]:[备注]]` … as the cells they stand for. */
import { wireValue } from "../cell-values";
import { contains, intersection, rect, type Rect } from "../rect";
import type { TableInfo, WorkbookPort } from "../workbook-port";

export interface Cells {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** @param at the cell of the formula, for @ and for a table that is not named; undefined where there is no such cell */
export function structuredCells(text: string, at: Cells, workbook: WorkbookPort): Cells | undefined {
  const [, name = "", inner = ""] = /^([^[]*)\[([\s\S]*)\]$/u.exec(text) ?? [];
  const table = workbook
    .tables()
    .find((one) =>
      name === ""
        ? one.sheetId === at.sheetId && contains(one.rect, at.rect)
        : one.name.toLowerCase() === name.toLowerCase(),
    );
  if (table === undefined) return undefined;
  const [names = []] = workbook.readValues(table.sheetId, { ...table.rect, rows: 1 });
  const columns = columnsOf(
    inner,
    names.map((value) => String(wireValue(value))),
  );
  const rows = rowsOf(inner, table, at);
  if (columns === undefined || rows === undefined) return undefined;
  const [first, last] = columns;
  return { sheetId: table.sheetId, rect: rect(rows.row, table.rect.column + first, rows.rows, last - first + 1) };
}

function rowsOf(
  inner: string,
  { rect: all, sheetId, showHeaders, showTotals }: TableInfo,
  at: Cells,
): Rect | undefined {
  const header = showHeaders ? 1 : 0;
  const body = rect(all.row + header, all.column, all.rows - header - (showTotals ? 1 : 0), all.columns);
  if (/#headers/iu.test(inner)) return { ...all, rows: 1 };
  if (/#all/iu.test(inner)) return all;
  if (!inner.startsWith("@") && !/#this row/iu.test(inner)) return body;
  const row = { ...body, row: at.rect.row, rows: 1 };
  return sheetId === at.sheetId && intersection(row, body) !== undefined ? row : undefined;
}

/** First and last column, counted from the left of the table; all of them when none is named. */
function columnsOf(inner: string, names: readonly string[]): readonly [number, number] | undefined {
  const plain = inner.replace(/^@/u, "").replace(/\[?#(?:headers|all|data|this row)\]?,?/iu, "");
  const asked = plain.split(/\]?:\[?/u).map((part) => part.replace(/^\[|\]$/gu, ""));
  if (asked.length === 1 && asked[0] === "") return [0, names.length - 1];
  const [first = -1, last = first] = asked.map((one) => names.indexOf(one));
  return first < 0 || last < 0 ? undefined : [Math.min(first, last), Math.max(first, last)];
}
