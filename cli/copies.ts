/** What became of a marked copy that was asked for, and what is said of it. */
import { withoutIds } from "../src/core/hidden-ids";
import type { MarkingTrouble } from "../xlsx/marking/marked-copy";
import type { WritingTrouble } from "./write-beside";

export type CopyTrouble = MarkingTrouble | WritingTrouble;

export type CopyResult =
  | {
      readonly ok: true;
      readonly file: string;
      readonly marked: number;
      readonly report: string;
      readonly findings: number;
    }
  | { readonly ok: false; readonly trouble: CopyTrouble };

export const copyWords = ({ file, marked, report, findings }: Extract<CopyResult, { ok: true }>): string =>
  `已写入 ${withoutIds(file)}：标记${marked}格，工作表“${report}”列出${findings}条`;

export const copyTroubleWords = (trouble: CopyTrouble): string => withoutIds(troubleText(trouble));

function troubleText(trouble: CopyTrouble): string {
  switch (trouble.code) {
    case "not-patchable":
      return "这种格式的文件不能加标记。请用 Excel 或 WPS 另存为 .xlsx，再带 --out 检查一次";
    case "signed":
      return "文件带有数字签名，加标记会使签名失效，没有写。请用没有签名的文件，或在 Excel 里去掉签名后再带 --out 检查";
    case "too-large-to-write":
      return "加上标记后文件超过 4 GB，没有写。请把工作簿拆开后再检查";
    case "damaged-part":
      return `文件里有一处读不出来${trouble.part === null ? "" : `（${trouble.part}）`}，没有写标记副本。请在 Excel 里打开并另存一次，再带 --out 检查`;
    case "no-folder":
      return `文件夹 ${trouble.folder} 建不起来：上级是一个文件，或者名称不对、太长。请换一个文件夹`;
    case "read-only":
      return `文件夹 ${trouble.folder} 不能写入：只读，或者没有权限。请换一个可以写入的文件夹`;
    case "no-room":
      return `磁盘空间不够，没有写到 ${trouble.folder}。请清出空间或换一个磁盘`;
    case "not-written":
      return `没有写到 ${trouble.folder}（${trouble.error}）。请换一个文件夹再试`;
  }
}
