/**
 * The words of the tab 函数.
 */

import type { OpenCells } from "../../checking/open-results";
import type { Unsettled } from "../../checking/settled-formulas";

const CELLS_NAMED = 3;

function adviceFor(cells: readonly Unsettled[]): string {
  const shown = new Set(cells.map(({ shows }) => shows));
  if (shown.has("#SPILL!")) return "请清空结果要占的单元格后再试";
  if (shown.has("#NAME?")) return "请点“重新填入公式”，仍然如此的请重新打开工作簿";
  return "请等算完，或检查公式的参数后再试";
}

/** `填 W4、X4、Y4等 5 格`. */
function cellsNamed(todo: string, cells: readonly string[]): string {
  if (cells.length === 0) return "";
  return `${todo} ${cells.slice(0, CELLS_NAMED).join("、")}${cells.length > CELLS_NAMED ? `等 ${cells.length} 格` : ""}`;
}

export const FUNCTIONS_TAB = {
  heading: "JC 函数",
  dismiss: "知道了",
  intro: "在单元格里直接写公式。日期结果请把单元格设成 yyyy-mm-dd。",
  noFunctions:
    "这个版本的 Excel 没有自定义函数，写在单元格里的 JC 公式算不出来。检查、标色照常可用；要用函数，请升级到 Microsoft 365",
  rows: "逐人",
  row: "一个人的明细",
  cells: "通用",
  arguments: "参数",
  example: "本表可用的例子",
  fill: "填到表右侧",
  fillHint: "在表右侧第一个空列写一个公式，结果铺满每一行",
  freeze: "固化结果",
  freezeHint: "用当前结果替换本表的 JC 公式，发给没有本助手的人",
  refill: "重新填入公式",
  cancel: "取消",
  working: "正在处理…",
  noRoster: "这张表没有认出花名册，不知道填在哪里",
  filled: (cell: string, rows: number, isAgain: boolean): string =>
    isAgain ? `${cell} 已有这个函数，已更新，${rows} 行` : `已填入 ${cell}，${rows} 行`,
  /** What stands in the place of a result that is open. */
  open: ({ toFill, toCheck }: OpenCells): string => {
    const todo = [cellsNamed("填", toFill), cellsNamed("核对", toCheck)].filter((part) => part !== "").join("；");
    return todo === "" ? "待核" : `待核：${todo}`;
  },
  undo: "撤销",
  undone: "已去掉刚填入的列",
  notUndone: "那一列已经改过，没有动",
  copy: "复制",
  copied: "已复制",
  copyByHand: "不能自动复制，请选中公式按 Ctrl+C",
  noExample: "本表没有认出花名册，没有可用的例子",
  blocked: (column: string, cell: string): string => `${column} 列的 ${cell} 有内容，结果铺不下去，没有写入`,
  isTable: (table: string, fits: boolean): string =>
    fits
      ? `花名册是 Excel 表格“${table}”，铺满的公式不能放在表格里。要作为表格的一列（每行一个公式，以后加行也会跟着填），还是填在表格外面？`
      : `花名册是 Excel 表格“${table}”，铺满的公式不能放在表格里，也不能紧挨着表格。要填在表格外面吗？`,
  fillInTable: "作为表格的一列",
  fillElsewhere: (column: string): string => `改填 ${column} 列`,
  frozen: (cells: number): string => (cells === 0 ? "本表没有 JC 公式" : `已固化 ${cells} 格，公式已记在工作簿里`),
  refilled: (cells: number, changed: number): string =>
    [
      cells === 0 && changed === 0 ? "没有固化过的公式" : `已重新填入 ${cells} 格`,
      changed === 0 ? "" : `${changed} 格在固化后改动或移动过，没有动`,
    ]
      .filter((part) => part !== "")
      .join("；"),
  newerState: "本工作簿的设置由更新版本写入，公式记不下来，没有固化",
  unsettled: (cells: readonly Unsettled[]): string =>
    cells.length === 0
      ? "Excel 还没有算完，没有固化。算完后（手动计算的，按 F9）再点“固化结果”"
      : `${cells
          .slice(0, CELLS_NAMED)
          .map(({ cell, shows }) => `${cell} ${shows}`)
          .join(
            "、",
          )}${cells.length > CELLS_NAMED ? ` 等 ${cells.length} 格` : ""}没有结果，没有固化。${adviceFor(cells)}`,
  versionsDiffer: (metadata: string, code: string): string =>
    `函数说明是 ${metadata} 版，程序是 ${code} 版。请关闭 Excel 后重新打开；仍然如此的，请管理员更新服务器上的全部文件`,
} as const;
