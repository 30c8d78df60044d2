/** The words around the notice's own text: what it says is the bureau's. */
import type { DocumentTrouble } from "../../../teaching/official";
import type { KeptIn } from "./use-official";

const n = (count: number): string => count.toLocaleString("zh-CN");

export const OFFICIAL = {
  heading: "通知原文",
  help: "把单位手里的通知原文（.txt 或 .docx）载入，按原文的编号与转述逐段对照。原文不外传，随时可以移除。",
  intoWorkbook: "载入，存在本工作簿…",
  intoMachine: "载入，只存在这台电脑…",
  whereWorkbook: "存在本工作簿里的，同事打开也能看；只存在这台电脑的，打开哪个工作簿都能看。",
  choose: "选择通知原文",
  reading: "正在读…",
  kept: (name: string, where: KeptIn): string => `${name}，${where === "workbook" ? "存在本工作簿" : "存在这台电脑"}`,
  matched: (count: number, of: number): string =>
    count === of ? `${n(of)} 段都对上了` : `${n(of)} 段中对上 ${n(count)} 段`,
  missing: (ids: readonly string[]): string => `原文里没有找到：${ids.join("、")}`,
  few: "对上的不多，可能不是这份通知，请看一看。",
  others: (count: number): string => `没有对上的原文 ${n(count)} 段`,
  remove: "移除原文",
  removed: "原文已移除",
  notKept: "没有存成",
  ours: "转述",
  theirs: "原文",
} as const;

const TROUBLES: Readonly<Record<DocumentTrouble, string>> = {
  "old-or-encrypted":
    "这是老版本的 Word 文件（.doc、.wps），或者设了密码、被加密。请用 Word 或 WPS 打开，另存为不加密的 .docx",
  pdf: "这是 PDF。请用 Word 或 WPS 打开，另存为 .docx，或者把文字复制到记事本存成 .txt",
  "rich-text": "这是 RTF 文件。请用 Word 或 WPS 打开，另存为 .docx",
  "web-page": "这是网页。请把正文复制到记事本，存成 .txt",
  "not-word": "这个文件里没有 Word 文档。请选 .docx 或 .txt",
  damaged: "文件损坏，读不出来。请用 Word 或 WPS 打开，另存一份再载入",
  "not-text": "认不出里面的文字。请选 .docx，或者另存为 UTF-8 的 .txt",
  empty: "文件里没有文字（图片上的字读不出来）",
  "no-numbers": "没有找到“一、”“（一）”这样的编号，对不上。请确认是通知的正文",
  "too-large": "文件太大，不像一份通知。请只留正文再载入",
};

export const documentTroubleWords = (trouble: DocumentTrouble): string => `${TROUBLES[trouble]}。没有载入。`;
