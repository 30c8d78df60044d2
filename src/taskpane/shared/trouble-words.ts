/**
 * What is said of what stood in the way of a request to Excel: calmly, with a way on.
 */
import type { Trouble } from "../../workbook/troubles";

export const TROUBLE = {
  retry: "再试一次",
  copyDiagnostics: "复制诊断信息",
  copied: "诊断信息已复制，其中没有人员信息",
  copyByHand: "不能自动复制。请全选下面的文字，按 Ctrl+C 复制；其中没有人员信息",
  diagnostics: "诊断信息",
  dismiss: "知道了",
} as const;

export function excelTroubleWords(trouble: Trouble): string {
  switch (trouble.kind) {
    case "editing":
      return "正在编辑单元格。按回车结束编辑后再试";
    case "locked":
      return "工作表受保护，或工作簿是只读的，没有做任何改动。请取消保护或另存一份后再试";
    case "too-large":
      return "内容太多，一次传不完。请减少无用的行和列，或按单位分成几张表";
    case "state-full":
      return "要保存在本工作簿里的内容超过 200 kB，没有保存，原来的不变。请在“设置”的“本簿中本工具的内容”里移除不用的";
    case "gone":
      return "这张工作表已改名或删除。请切换到要检查的工作表";
    case "not-supported":
      return `当前 Excel 版本不支持这项操作（${trouble.code}）。请升级到 Office 2021 或更新版本`;
    case "failed":
      return `Excel 没有完成这项操作（${trouble.code}）。表格没有改动，请再试一次`;
  }
}
