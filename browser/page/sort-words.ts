/** What is said when rows of the grid have been sorted. */
import type { SortNotice } from "../grid/sort-limits";

export function sortWords({ limited, firstRow, leavesColumns, hiddenRows }: SortNotice): string {
  const said: string[] = [];
  if (limited !== null)
    said.push(`只给第${limited.first}行到第${limited.last}行排了序，其余各行（标题、表头、合计等）没有动`);
  if (firstRow !== null) said.push(`没有认出表头，第${firstRow}行也一起排了`);
  if (leavesColumns) said.push("只排了选中的这几列，同一行里别的列没有跟着动，人和数据可能对不上");
  if (hiddenRows > 0) said.push(`中间看不见的${hiddenRows}行（隐藏的、筛选掉的）留在原来的位置，没有参加排序`);
  return `${said.join("；")}。不对可以撤销，选好要排的行和列再排`;
}
