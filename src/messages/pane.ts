/**
 * The pane's own words.
 */
import type { ColumnUse } from "../roster/read-roster";

export const PANE = {
  tabCheck: "检查",
  check: "检查",
  checkAgain: "重新检查",
  cancel: "取消",
  looking: "正在看这张表…",
  emptySheet: "这张工作表是空的",
  noRoster: "没有认出花名册",
  noRosterHelp: "表头至少要有姓名或身份证号，再加单位、职称等两列以上。切换到有花名册的工作表，或补上表头后再看。",
  understood: "怎么认的表",
  columnsUsed: "列对应",
  unmatched: "没有用到的列",
  sheetFacts: "整表信息",
  nothingWrong: "没有发现问题",
  noOneListed: "没有需要看的人员",
  showAll: "全部",
  onlyFindings: "有问题的",
  back: "返回",
  previous: "上一个",
  next: "下一个",
  mark: "标色",
  clear: "清除标记",
  marked: (cells: number): string => `已标 ${cells} 格`,
  legend: "图例",
  outdated: "检查后表格有改动，结果可能过期",
  stateIsNewer: "本工作簿的设置由更新版本写入，未作改动",
  unjudged: (n: number): string => `未核 ${n} 项`,
  notes: "说明",
  dismiss: "知道了",
  route: "途径",
  earliest: (date: string): string => `最早 ${date} 可报`,
  where: "表中",
  whenMet: "何时满足",
  todo: "怎么办",
  row: (n: number): string => `第 ${n} 行`,
  people: (n: number, longer: boolean): string => `${n} 人${longer ? "以上" : ""}`,
  position: (at: number, of: number): string => `${at} / ${of}`,
  moreFindings: (n: number): string => `等 ${n} 项`,
  progress: (rows: number, total: number): string =>
    total === 0 ? "正在读取…" : `正在检查 ${rows.toLocaleString("zh-CN")} / ${total.toLocaleString("zh-CN")} 行`,
  noName: "（没有姓名）",
  resultOf: (sheet: string): string => `${sheet} 的检查结果`,
} as const;

/** How the columns were matched: 列对应 26 列（名称相同 24，略去空格标注 2），1 列未用. */
export function columnsSummary(columns: readonly ColumnUse[], unmatched: number): string {
  const folded = columns.filter(({ match }) => match === "folded").length;
  const parts = [`列对应 ${columns.length} 列`, folded > 0 ? `其中 ${folded} 列略去空格标注后认出` : ""];
  return [...parts, unmatched > 0 ? `${unmatched} 列未用` : ""].filter((part) => part !== "").join("，");
}
