/**
 * References to a row of a table by the names of its columns, as Excel writes them: 表1[@[姓名]:[申报职称]].
 */
import type { Rect } from "../core/positions";
import type { TableOnSheet } from "../workbook/tables";

/** Signs that mean something between brackets. */
const escaped = (name: string): string => name.replace(/['[\]#@]/gu, "'$&");

/** The cells of each row over these columns; null where they are not all the table's. */
export function rowReference({ name, rect, columns }: TableOnSheet, { left, right }: Rect): string | null {
  const [first, last] = [columns[left - rect.left], columns[right - rect.left]];
  if (first === undefined || last === undefined) return null;
  return `${name}[@[${escaped(first)}]:[${escaped(last)}]]`;
}

/** A table has no two columns of one name, capitals or not. */
export function freeTitle({ columns }: TableOnSheet, title: string): string {
  const taken = new Set(columns.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const name = n === 1 ? title : `${title}${n}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
