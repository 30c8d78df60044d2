/** What is said when rows of the grid are about to be sorted. */
import type { SortNotice } from "../grid/sort-limits";

export function sortWords(notice: SortNotice): string {
  switch (notice.kind) {
    case "limited":
      return `只给第${notice.first}行到第${notice.last}行排序，其余各行（标题、表头、合计等）没有动。不对可以撤销，选好要排的行再排`;
    case "first-row":
      return `没有认出表头，第${notice.row}行也一起排序。它如果是表头，请撤销，只选数据所在的行再排`;
  }
}
