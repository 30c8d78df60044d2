/**
 * What can be wrong with a workbook file, and what to say of it: calmly, with a way on.
 */

export type WorkbookTrouble =
  | { readonly code: "empty-file" }
  | { readonly code: "old-xls" }
  | { readonly code: "encrypted" }
  | { readonly code: "not-xlsx" }
  | { readonly code: "damaged" }
  | { readonly code: "too-large"; readonly sheet: string; readonly cells: number; readonly limit: number }
  | { readonly code: "empty-workbook" };

export function workbookTroubleWords(trouble: WorkbookTrouble): string {
  switch (trouble.code) {
    case "empty-file":
      return "文件是空的（0字节）。请重新保存或重新下载";
    case "old-xls":
      return "这是旧版 .xls 文件。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”再检查";
    case "encrypted":
      return "文件设有打开密码。请打开后取消密码（文件→信息→保护工作簿），保存后再检查";
    case "not-xlsx":
      return "这不是 xlsx 工作簿。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”再检查";
    case "damaged":
      return "工作簿已损坏，读不出来。请在 Excel 中用“打开并修复”，另存后再检查";
    case "too-large":
      return `工作表“${trouble.sheet}”太大（约${count(trouble.cells)}个单元格，上限${count(trouble.limit)}）。请删去多余的空行空列，或按单位拆成几个文件`;
    case "empty-workbook":
      return "工作簿里没有内容";
  }
}

const count = (n: number): string => (n >= 10_000 ? `${Math.round(n / 10_000)}万` : String(n));
