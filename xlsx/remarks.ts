/** What is to be said of a file that was read: not wrong with it, but worth knowing where something looks odd. */
import { cellAddress, rectAddress, type CellPlace, type Rect } from "../src/core/positions";

export type ReadingRemark =
  | { readonly code: "overlapping-merges"; readonly sheet: string; readonly areas: readonly Rect[] }
  | {
      readonly code: "uncalculated";
      readonly sheet: string;
      readonly cells: readonly CellPlace[];
      readonly count: number;
    }
  | {
      readonly code: "hidden-rows";
      readonly sheet: string;
      readonly rows: readonly number[];
      readonly byFilter: boolean;
    }
  | { readonly code: "outside"; readonly sheet: string; readonly count: number }
  | { readonly code: "far-cells"; readonly sheet: string; readonly cells: readonly CellPlace[]; readonly count: number }
  | { readonly code: "passed-over"; readonly sheet: string }
  | { readonly code: "unreadable-characters"; readonly sheet: string; readonly count: number };

/** So many places are named; of the others the number is told. */
export const MOST_NAMED = 5;

export function remarkWords(remark: ReadingRemark): string {
  switch (remark.code) {
    case "overlapping-merges":
      return `合并区域互相重叠（${named(remark.areas.map(rectAddress), remark.areas.length)}），没有按合并读，各格照原样`;
    case "uncalculated":
      return `${cellsOf(remark)}的公式还没有算过，文件里没有结果。请用 Excel 或 WPS 打开，保存一次再检查`;
    case "hidden-rows":
      return `有${remark.rows.length}行被${remark.byFilter ? "筛选" : ""}隐藏（${named(
        remark.rows.map((row) => `第${row + 1}行`),
        remark.rows.length,
      )}），也检查了`;
    case "outside":
      return `有${remark.count}个单元格超出 Excel 的行列上限，没有读`;
    case "far-cells":
      return `${cellsOf(remark)}离表太远，没有看。不用的话请删去那些列`;
    case "passed-over":
      return "这张工作表在文件里找不到内容，没有读";
    case "unreadable-characters":
      return `有${remark.count}个字读不出（显示为�）。请在导出时选 UTF-8，或另存为“Excel 工作簿（*.xlsx）”再检查`;
  }
}

const cellsOf = ({ cells, count }: { readonly cells: readonly CellPlace[]; readonly count: number }): string =>
  named(cells.map(cellAddress), count);

/** `H5、H6 等 12 处` */
function named(places: readonly string[], count: number): string {
  const first = places.slice(0, MOST_NAMED).join("、");
  return count > Math.min(places.length, MOST_NAMED) ? `${first}等${count}处` : first;
}

/** The cells that a remark names. */
export function remarkCells(remark: ReadingRemark): readonly string[] {
  switch (remark.code) {
    case "overlapping-merges":
      return remark.areas.map(rectAddress);
    case "uncalculated":
    case "far-cells":
      return remark.cells.map(cellAddress);
    case "hidden-rows":
    case "outside":
    case "passed-over":
    case "unreadable-characters":
      return [];
  }
}
