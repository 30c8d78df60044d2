/** What is said when rows of the grid are about to be sorted. */
import type { SortNotice } from "../grid/sort-limits";

export function sortWords({ limited, firstRow, leavesColumns, leavesLinks }: SortNotice): string {
  const said: string[] = [];
  if (limited !== null)
    said.push(`只给第${limited.first}行到第${limited.last}行排序，其余各行（标题、表头、合计等）不动`);
  if (firstRow !== null) said.push(`没有认出表头，第${firstRow}行也一起排序`);
  if (leavesColumns) said.push("只排选中的这几列，同一行里别的列不跟着动，人和数据可能对不上");
  if (leavesLinks) said.push("单元格里的链接留在原处，不跟着动");
  return `${said.join("；")}。不对可以撤销，选好要排的行和列再排`;
}
