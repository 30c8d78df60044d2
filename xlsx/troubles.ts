/**
 * What can be wrong with a workbook file, and what to say of it: calmly, with a way on.
 */

export type WorkbookTrouble =
  | { readonly code: "empty-file" }
  | { readonly code: "old-xls" }
  | { readonly code: "encrypted" }
  | { readonly code: "not-xlsx" }
  | { readonly code: "damaged"; readonly sheet: string | null }
  | {
      readonly code: "too-large";
      readonly what: "cells" | "size" | "sheets";
      readonly sheet: string | null;
      readonly limit: number;
    }
  | { readonly code: "unsafe" }
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
      return `${trouble.sheet === null ? "工作簿" : `工作表“${trouble.sheet}”`}已损坏，读不出来。请在 Excel 中用“打开并修复”，另存后再检查`;
    case "too-large":
      return tooLargeWords(trouble);
    case "unsafe":
      return "文件里有不该有的内容（XML 实体声明），没有打开。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”再检查";
    case "empty-workbook":
      return "工作簿里没有内容";
  }
}

function tooLargeWords({ what, sheet, limit }: Extract<WorkbookTrouble, { code: "too-large" }>): string {
  const where = sheet === null ? "工作簿" : `工作表“${sheet}”`;
  switch (what) {
    case "cells":
      return `${where}太大（有内容的单元格超过${count(limit)}个）。请删去多余的行列，或按单位拆成几个文件`;
    case "size":
      return `${where}太大，解压后远超正常大小，没有打开。请在 Excel 中删去多余的行列，另存后再检查`;
    case "sheets":
      return `工作表太多（超过${count(limit)}张）。请拆成几个文件`;
  }
}

const count = (n: number): string => (n >= 10_000 ? `${Math.round(n / 10_000)}万` : String(n));
