/** The words of 本簿中本工具的内容. */
import type { Removed, Trace } from "../../checking/traces/trace";
import { FUNCTIONS_TAB } from "../functions/words";

const n = (count: number): string => count.toLocaleString("zh-CN");

/** More addresses would make a line a page. */
const PLACES_NAMED = 3;

export const OURS = {
  heading: "本簿中本工具的内容",
  looking: "正在看…",
  nothing: "本工作簿里没有本工具留下的内容。",
  help: "本工具写进本工作簿的都在这里。移除后，工作簿和没有用过本工具一样；花名册里您自己填的内容不动。",
  remove: "移除",
  removeThat: (what: string): string => `移除：${what}`,
  removeAll: "全部移除…",
  sure: "移除后找不回来。移除吗？",
  sureAll: "上面列出的都会移除，审核记录、报告和设置也在内，找不回来。移除吗？",
  ofFormulas: "JC 公式算出的结果要留下吗？留下的，公式换成现在的结果（固化）；不留的，公式和它们的列一起删除。",
  keepResults: "固化后移除",
  withResults: "连结果一起移除",
  cancel: "取消",
  working: "正在移除…",
  removed: (what: string): string => `已移除：${what}`,
  allRemoved: "已全部移除",
} as const;

/** What is kept, by the parts of the state. */
const KEPT: Readonly<Record<string, string>> = {
  answers: "对各表的回答",
  settings: "设置",
  mappings: "对列的指定",
  frozen: "固化的公式",
  merges: "合并单元格的位置",
  aside: "用不了的旧设置",
  results: "结果列的位置",
  ourSheets: "生成的工作表的名单",
  ourColumns: "填入的公式列的位置",
  official: "通知原文",
};

function placesWords(places: readonly string[]): string {
  const named = places.slice(0, PLACES_NAMED).join("、");
  return places.length > PLACES_NAMED ? `${named}等 ${n(places.length)} 处` : named;
}

/** 花名册：JC 公式 48 格（AD4:AD51） */
export function traceWords({ kind, sheet, places, count }: Trace): string {
  const on = sheet === null ? "" : `${sheet}：`;
  switch (kind) {
    case "formulas":
      return `${on}JC 公式 ${n(count)} 格（${placesWords(places)}）`;
    case "results":
      return `${on}结果列（${placesWords(places)}）`;
    case "marks":
      return `${on}标色 ${n(count)} 条`;
    case "sheet":
      return `工作表“${sheet ?? ""}”`;
    case "copy":
      return `工作表“${sheet ?? ""}”（本工具生成，从别处复制来的）`;
    case "name":
      return `名称 ${placesWords(places)}`;
    case "state":
      return `保存在工作簿里的：${places.map((part) => KEPT[part] ?? part).join("、") || "空的记录"}（${sizeWords(count)}）`;
    case "unread":
      return `读不出来的设置和回答 ${n(count)} 份`;
    case "newer":
      return "更新版本写入的设置和回答，请用那个版本移除";
  }
}

const sizeWords = (bytes: number): string => (bytes < 1_000 ? `${bytes} 字节` : `${(bytes / 1_000).toFixed(1)} kB`);

/** Of what is left of it. @param count null where that was not counted */
export function leftWords(trace: Trace, count: number | null): string {
  const some = count === null ? "有的" : `有 ${n(count)} 处`;
  if (trace.kind === "marks")
    return `${trace.sheet ?? ""}：${some}条件格式 Excel 读不出来或不让删除，没有动，里面可能有本工具的标记。请点“开始 → 条件格式 → 管理规则”手动删除`;
  return `${traceWords(trace)}：${some}单元格后来改过，没有动`;
}

/** Why nothing of it went. */
export const stoppedWords = (trace: Trace, by: Extract<Removed, { kind: "unsettled" | "newer-state" }>): string =>
  by.kind === "unsettled"
    ? `${trace.sheet ?? ""}：${FUNCTIONS_TAB.unsettled(by.cells)}。没有移除；不要结果的，请选“连结果一起移除”`
    : FUNCTIONS_TAB.newerState;
