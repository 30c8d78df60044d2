/**
 * What is said when a file cannot be checked, each with a way on.
 */
import { withoutIds } from "../src/core/hidden-ids";
import { workbookTroubleWords, type WorkbookTrouble } from "../xlsx/troubles";

export interface HeadedSheet {
  readonly sheet: string;
  /** 1-based. */
  readonly rows: readonly number[];
}

export type FileTrouble =
  | WorkbookTrouble
  | { readonly code: "not-found" }
  | { readonly code: "unreadable" }
  /** Where one file is wanted. */
  | { readonly code: "folder" }
  /** A folder or a pattern that stands for no file. */
  | { readonly code: "no-workbooks" }
  /** A list or a report of ours, with nobody to be judged on it. */
  | { readonly code: "made-by-us" }
  | { readonly code: "failed"; readonly error: string }
  /** `headed`: sheets on which a header was recognised, with nobody below. */
  | { readonly code: "no-roster"; readonly sheets: readonly string[]; readonly headed: readonly HeadedSheet[] }
  | { readonly code: "no-such-sheet"; readonly name: string; readonly sheets: readonly string[] };

export const fileTroubleWords = (trouble: FileTrouble): string => withoutIds(troubleText(trouble));

function troubleText(trouble: FileTrouble): string {
  switch (trouble.code) {
    case "not-found":
      return "找不到这个文件。请核对路径和文件名";
    case "unreadable":
      return "打不开：没有读取权限，或者正被别的程序占用";
    case "folder":
      return "这是一个文件夹。请写出其中的一个文件";
    case "no-workbooks":
      return "这里没有工作簿（.xlsx、.xls、.et、.ods、.csv 等）。请核对文件夹，或者文件名的写法";
    case "made-by-us":
      return "没有找到花名册：这是本工具写出的清单。请检查原来的花名册";
    case "failed":
      return `程序在这个文件上出了错（${trouble.error}），没有检查；其他文件不受影响。请把这句话告诉维护人员`;
    case "no-roster":
      if (trouble.headed.length > 0)
        return `${trouble.headed.map(({ sheet, rows }) => `“${sheet}”第${rows.join("、")}行的表头认出来了`).join("，")}，下面没有人。请在表头下面每人填一行`;
      return `没有找到花名册（看过：${sheetsNamed(trouble.sheets)}）。表头至少要有姓名或身份证号，再加单位、职称等两列以上`;
    case "no-such-sheet":
      return `没有名为“${trouble.name}”的工作表。本文件有：${sheetsNamed(trouble.sheets)}`;
    case "empty-file":
    case "encrypted":
    case "locked":
    case "not-xlsx":
    case "damaged":
    case "too-large":
    case "unsafe":
    case "empty-workbook":
      return workbookTroubleWords(trouble);
  }
}

const MOST_SHEETS_NAMED = 10;

/** `一月、二月 … 等300张` */
const sheetsNamed = (sheets: readonly string[]): string =>
  sheets.length <= MOST_SHEETS_NAMED
    ? sheets.join("、")
    : `${sheets.slice(0, MOST_SHEETS_NAMED).join("、")}等${sheets.length}张`;

/** The workbook's kept answers and settings come from a newer version of this program. */
export const NEWER_STATE = "工作簿里保存的设置由更新版本写入，没有采用；请更新程序";
