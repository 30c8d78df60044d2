/**
 * What can be wrong with a workbook file, and what to say of it: calmly, with a way on.
 */
import type { ForeignKind } from "./kinds/signatures";

export type WorkbookTrouble =
  | { readonly code: "empty-file" }
  | { readonly code: "encrypted" }
  /** By a program of the office, which encrypts every file that leaves it. */
  | { readonly code: "locked" }
  | { readonly code: "not-xlsx"; readonly what: ForeignKind }
  | { readonly code: "damaged"; readonly sheet: string | null }
  | {
      readonly code: "too-large";
      /** `file`: its bytes as they are; `size`: what they inflate to; `time`: seconds; `memory`: megabytes. */
      readonly what: "cells" | "size" | "sheets" | "file" | "time" | "memory";
      readonly sheet: string | null;
      readonly limit: number;
    }
  | { readonly code: "unsafe" }
  | { readonly code: "empty-workbook" };

export function workbookTroubleWords(trouble: WorkbookTrouble): string {
  switch (trouble.code) {
    case "empty-file":
      return "文件是空的（0字节）。请重新保存或重新下载";
    case "encrypted":
      return "文件设有打开密码。请打开后取消密码（文件→信息→保护工作簿），保存后再检查";
    case "locked":
      return "文件像是被单位的加密软件加密了，这里读不出来。请先用加密软件解密或申请外发，再打开解密后的文件";
    case "not-xlsx":
      return foreignWords(trouble.what);
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

const SAVE_AS = "请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”再检查";

function foreignWords(what: ForeignKind): string {
  switch (what) {
    case "pdf":
      return "这是 PDF，不是表格文件。请找制表的人要原来的 Excel 文件，或用 WPS 的“PDF 转 Excel”转换、核对后再检查";
    case "ofd":
      return "这是 OFD 版式文件，不是表格文件。请找制表的人要原来的 Excel 文件再检查";
    case "image":
      return "这是图片，不是表格文件。请找制表的人要原来的 Excel 文件，或录入 Excel 后再检查";
    case "word":
    case "rtf":
      return "这是文字文档，不是表格文件。请把其中的表复制到 Excel 或 WPS 表格里，保存后再检查";
    case "slides":
      return "这是演示文稿，不是表格文件。请把其中的表复制到 Excel 或 WPS 表格里，保存后再检查";
    case "archive":
      return "这是压缩包。请先解压，再打开里面的表格文件";
    case "numbers":
      return "这是苹果 Numbers 表格。请在 Numbers 中“导出为 Excel”再检查";
    case "compound":
      return `这是旧格式的文档，里面没有读得懂的工作簿（如老版本的 .et）。${SAVE_AS}`;
    case "web-archive":
      return `这是“单个文件网页”（.mht）。${SAVE_AS}`;
    case "web-page":
      return "这是网页，里面没有表格（可能是没登录就下载，或者只存了框架页）。请重新导出，选 Excel 格式";
    case "xml":
      return `这是 XML 文件，不是工作簿。${SAVE_AS}`;
    case "unknown":
      return `这不是表格文件，或者已经损坏。能打开的话，${SAVE_AS}；打不开的话，请重新导出或重新下载`;
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
    case "file":
      return `文件太大（超过${Math.round(limit / 1_000_000)}兆）。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（*.xlsx）”，再按单位拆成几个文件`;
    case "time":
      return `读了${limit}秒还没有读完，没有检查：文件太大，或者已经损坏。${SAVE_AS}`;
    case "memory":
      return `文件太大，或者已经损坏，读的时候内存不够，没有检查。${SAVE_AS}`;
  }
}

const count = (n: number): string => (n >= 10_000 ? `${Math.round(n / 10_000)}万` : String(n));
