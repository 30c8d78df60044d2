/**
 * What is said of columns: what one was taken for, and that one of ours does not show a result for everybody.
 */
import type { UncoveredColumn } from "../../checking/filled-columns";
import { labelOf } from "../../fields";
import type { ColumnUse } from "../../roster/roster-head";
import { matchWords } from "../../roster/match-words";

/** 姓名 where the header says just that; else why the column was taken for the field. */
export function columnWords(use: ColumnUse): string {
  const label = labelOf(use.field);
  if (use.by === "header" && use.match === "exact" && use.header === label && use.years.length === 0) return label;
  return `${label}${use.year === null ? "" : ` ${use.year}`}：${matchWords(use)}`;
}

export function uncoveredWords({ column, to, missing, taken }: UncoveredColumn): string {
  const short = missing === 0 ? "" : `${column} 列的公式只到第 ${to} 行，下面还有 ${missing} 人没有结果`;
  if (taken === null) return short === "" ? `${column} 列的结果铺不下去。请清空公式下面的单元格` : short;
  const blocked = missing === 0 ? `${column} 列的结果铺不下去：${taken} 有内容` : `；${taken} 有内容，补不下去`;
  return `${short}${blocked}。请先移走或清空这一格`;
}

export const extendWords = ({ last }: UncoveredColumn): string => `补到第 ${last} 行`;
