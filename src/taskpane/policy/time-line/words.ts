/** The words of 时间轴: what a condition is called comes from its rule. */
const n = (count: number): string => count.toLocaleString("zh-CN");

export const TIME = {
  heading: "时间轴",
  row: (row: number): string => `第 ${n(row)} 行`,
  help: "只让时间往前走，其他都不变：每个条件什么时候满足。在表中点别的人，这里跟着换。",
  nobody: "检查本表后，在表中点一个人，这里显示他的时间轴。",
  verdict: "结论",
  aloneOnly: "不含要与其他行核对的（同年度、岗位数、重复）",
  lane: (name: string, spans: readonly string[]): string => `${name}：${spans.join("；")}`,
  span: (from: string, words: string, clause: string): string =>
    `${from}起 ${words}${clause === "" ? "" : `〔${clause}〕`}`,
  table: "数据表",
  columns: ["日期", "条件", "变为", "条款"],
  nothingChanges: "以后十年没有变化",
  sheetHeading: "本表：各年够条件的人数",
  when: "年度",
  now: "现在就符合",
  year: (year: number): string => `${year}年起`,
  neverRow: "等时间解决不了",
  total: "合计",
  noLevel: "级别未写明",
} as const;
