/** The words of 报告与名单: what can be made, and what came of it. */
import { MADE_BY_US } from "../../roster/made-by-us";

const n = (count: number): string => count.toLocaleString("zh-CN");

const leftWords = (left: number): string => (left === 0 ? "" : `；列中有 ${n(left)} 格是您填写的，没有动`);

export const REPORTS = {
  title: "报告与名单",
  back: "返回",
  scope: "范围",
  thisSheet: (sheet: string): string => `本表（${sheet}）`,
  allSheets: (count: number): string => `检查过的全部 ${n(count)} 张`,
  visibleOnly: "已打开“只看可见行”：本表只算可见的行。",
  outdated: "检查后表格有改动：先重新检查，再生成。",
  locked: "工作簿是只读的，不能生成。请另存一份后再试。",
  working: "正在生成…",
  made: (sheet: string): string => `已生成工作表“${sheet}”`,
  open: "打开",
  dismiss: "知道了",
  nobody: "没有人员，没有可写的",
  newerState: "本工作簿的设置由更新版本写入，不能记下新的工作表，没有生成。请更新本助手",
  isOurs: `生成的表写有“${MADE_BY_US}”，不会当作花名册检查。已有的表不覆盖，同名的加编号。`,
  report: "审核报告",
  reportHelp: "来源和口径，按结论、规则、单位的人数和图，逐条的问题（可点回单元格）。A4 横向，可直接打印。",
  makeReport: "生成审核报告",
  results: "结果列",
  resultsHelp:
    "在本表右侧写入“结论”“最早可报”“问题”三列，再写入时更新。只写在空白的列里，不覆盖数据，也不算作花名册的列。",
  writeResults: "写入结果列",
  removeResults: "取回结果列",
  resultsWritten: (people: number, columns: readonly string[], left: number): string =>
    `已写入 ${n(people)} 人的结果（${columns.join("、")}）${leftWords(left)}`,
  resultsRemoved: (count: number, left: number): string =>
    count === 0 ? "本表没有结果列" : `已取回结果列${leftWords(left)}`,
} as const;
