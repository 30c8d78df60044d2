/**
 * What is said of a column of ours that does not show a result for everybody.
 */
import type { UncoveredColumn } from "../../checking/filled-columns";

export function uncoveredWords({ column, to, missing, taken }: UncoveredColumn): string {
  const short = missing === 0 ? "" : `${column} 列的公式只到第 ${to} 行，下面还有 ${missing} 人没有结果`;
  if (taken === null) return short === "" ? `${column} 列的结果铺不下去。请清空公式下面的单元格` : short;
  const blocked = missing === 0 ? `${column} 列的结果铺不下去：${taken} 有内容` : `；${taken} 有内容，补不下去`;
  return `${short}${blocked}。请先移走或清空这一格`;
}

export const extendWords = ({ last }: UncoveredColumn): string => `补到第 ${last} 行`;
