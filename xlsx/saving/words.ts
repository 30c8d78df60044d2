/** What is said of a workbook that was saved, and of one that was not. */
import { rectAddress } from "../../src/core/positions";
import type { NotWritten, SheetLeftOut } from "./left-out";
import type { SavingRemark, SavingTrouble } from "./save-workbook";

const NAMES: Readonly<Record<SheetLeftOut, string>> = {
  protection: "工作表保护",
  "table-filter": "表格上的筛选",
  "color-filter": "按颜色的筛选",
  "tab-color": "工作表标签的颜色",
  gridlines: "网格线",
  "range-protection": "保护行列",
};

const WITH_NAMES: Readonly<Record<Extract<SavingRemark, { readonly code: "not-renamed" }>["what"], string>> = {
  drawing: "图片和图形",
  chart: "图表",
  control: "控件",
  table: "表格",
  "pivot-table": "数据透视表",
};

const NOT_MOVED: Readonly<Record<Extract<SavingRemark, { readonly code: "not-moved" }>["what"], string>> = {
  comments: "批注",
  drawing: "图片和图形",
  chart: "图表",
  control: "控件",
  "pivot-table": "数据透视表",
};

/** Of something that goes into no file, as it is done. */
export const notWrittenWords = (what: NotWritten): string =>
  what === "left-behind"
    ? "剪切到另一张工作表时，格子上原有的链接和批注不会跟过去，仍留在原来的格子上；要一起移过去，请先撤销，保存以后在 Excel 或 WPS 里剪切"
    : `${what === "names" ? "新起的名称" : NAMES[what]}只在这个页面里有效，不会写进文件；要留在文件里，请保存以后在 Excel 或 WPS 里再设一次`;

/** What was left out of a sheet is one sentence. */
export function savingRemarkWords(all: readonly SavingRemark[]): readonly string[] {
  const bySheet = new Map<string, string[]>();
  const sentences: string[] = [];
  for (const one of all) {
    switch (one.code) {
      case "new-file":
        sentences.push(
          "原文件不是 .xlsx，已写成新的 .xlsx：单元格、公式、列宽、行高、合并、冻结和标记都在；隐藏、筛选、表格样式和打印设置没有带过来",
        );
        break;
      case "not-renamed":
        sentences.push(`${WITH_NAMES[one.what]}里有一处读不出来，可能仍写着工作表原来的名称，请在 Excel 或 WPS 里核对`);
        break;
      case "not-moved":
        sentences.push(
          `工作表“${one.sheet}”：${NOT_MOVED[one.what]}没有随增删的行列移动，请在 Excel 或 WPS 里核对位置`,
        );
        break;
      case "formula-ended":
        sentences.push(`工作表“${one.sheet}”：${rectAddress(one.area)} 的数组公式改动过，已换成它的结果`);
        break;
      case "names":
        sentences.push(`新起的名称（${one.names.join("、")}）没有写进文件，请在 Excel 或 WPS 里再起一次`);
        break;
      case "protection":
      case "table-filter":
      case "color-filter":
      case "tab-color":
      case "gridlines":
      case "range-protection":
        bySheet.set(one.sheet, [...(bySheet.get(one.sheet) ?? []), NAMES[one.code]]);
        break;
    }
  }
  for (const [sheet, names] of bySheet)
    sentences.push(`工作表“${sheet}”：${names.join("、")}的改动没有写进文件，请在 Excel 或 WPS 里再改一次`);
  return sentences;
}

export function savingTroubleWords(trouble: SavingTrouble): string {
  switch (trouble.code) {
    case "signed":
      return "文件带有数字签名，写入会使签名失效，没有保存。请在 Excel 里去掉签名、另存一份，再打开那一份来改";
    case "too-large":
      return "写出的文件会超过 4 GB，没有保存。请把工作簿拆开";
    case "damaged":
      return `文件里有一处读不出来${trouble.part === null ? "" : `（${trouble.part}）`}，没有保存。请在 Excel 里打开原文件并另存一次，再打开那一份来改`;
  }
}
