/**
 * What is said when a file cannot be read or a command was wrongly used, each with a way on.
 */
import type { SettingsFault } from "../rules/settings/settings-file";
import { settingsFaultWords } from "../rules/settings/words";

export type FileTrouble =
  | { readonly code: "not-found" }
  | { readonly code: "unreadable" }
  | { readonly code: "empty-file" }
  | { readonly code: "old-xls" }
  | { readonly code: "encrypted" }
  | { readonly code: "not-xlsx" }
  | { readonly code: "damaged" }
  | { readonly code: "too-large"; readonly sheet: string; readonly cells: number; readonly limit: number }
  | { readonly code: "empty-workbook" }
  | { readonly code: "no-roster"; readonly sheets: readonly string[] }
  | { readonly code: "no-such-sheet"; readonly name: string; readonly sheets: readonly string[] };

export function troubleWords(trouble: FileTrouble): string {
  switch (trouble.code) {
    case "not-found":
      return "找不到这个文件。请核对路径和文件名";
    case "unreadable":
      return "文件打不开：没有读取权限，或者它是一个文件夹";
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
    case "no-roster":
      return `没有找到花名册（看过：${trouble.sheets.join("、")}）。表头至少要有姓名或身份证号，再加单位、职称等两列以上`;
    case "no-such-sheet":
      return `没有名为“${trouble.name}”的工作表。本文件有：${trouble.sheets.join("、")}`;
  }
}

const count = (n: number): string => (n >= 10_000 ? `${Math.round(n / 10_000)}万` : String(n));

export type Misuse =
  | { readonly kind: "no-files" }
  | { readonly kind: "unknown-option"; readonly option: string }
  | { readonly kind: "value-missing"; readonly option: string }
  | { readonly kind: "not-a-date"; readonly value: string }
  | { readonly kind: "not-a-row"; readonly value: string }
  | { readonly kind: "no-such-row"; readonly row: number }
  | { readonly kind: "assume-form"; readonly value: string }
  | { readonly kind: "assume-field"; readonly field: string; readonly fields: readonly string[] }
  | { readonly kind: "assume-value"; readonly field: string; readonly value: string }
  | { readonly kind: "settings-unread"; readonly file: string }
  | { readonly kind: "settings-wrong"; readonly file: string; readonly fault: SettingsFault };

/** The workbook's kept answers and settings come from a newer version of this program. */
export const NEWER_STATE = "工作簿里保存的设置由更新版本写入，没有采用；请更新程序";

export function misuseWords(misuse: Misuse): string {
  switch (misuse.kind) {
    case "no-files":
      return "请给出要检查的文件，例如：npm run -s check -- 花名册.xlsx";
    case "unknown-option":
      return `没有 ${misuse.option} 这个选项`;
    case "value-missing":
      return `${misuse.option} 后面要跟一个值`;
    case "not-a-date":
      return `“${misuse.value}”不是日期。请写成 2020-12-31`;
    case "not-a-row":
      return `“${misuse.value}”不是行号。--explain 后面写工作表中的行号，如 5`;
    case "no-such-row":
      return `第${misuse.row}行没有人员。--explain 后面写人员所在的行号`;
    case "assume-form":
      return `“${misuse.value}”写法不对。请写成 字段=值，如 applyType=基层`;
    case "assume-field":
      return `没有“${misuse.field}”这个字段。可用：${misuse.fields.join("、")}`;
    case "assume-value":
      return `“${misuse.value}”不能作“${misuse.field}”的值`;
    case "settings-unread":
      return `设置文件 ${misuse.file} 打不开。请核对路径和文件名`;
    case "settings-wrong":
      return `设置文件 ${misuse.file}：${settingsFaultWords(misuse.fault)}`;
  }
}
