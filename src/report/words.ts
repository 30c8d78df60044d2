/** What stands on reports and lists beside what the rules say. */
import { isoOf, type Day } from "../core/calendar";
import { withoutIds } from "../core/hidden-ids";
import { MADE_BY_US } from "../roster/made-by-us";
import type { Assessment } from "../rules/engine/assessment";
import type { Condition, ConditionOutcome } from "../rules/engine/explain";
import { SEVERITY_LABELS, VERDICT_LABELS } from "../rules/engine/labels";
import { isPartlyJudged } from "../rules/engine/words";
import { SEVERITIES } from "../rules/ids";
import { SETTING_NAMES } from "../rules/settings/words";
import type { Settings } from "../rules/settings/settings";
import type { Comparison } from "./comparison";
import type { FigureInForce } from "./figures-in-force";
import { verdictsIn, type Tallies } from "./tallies";

export const REPORT = {
  basis: (today: Day): string =>
    `${MADE_BY_US}，依据聊人社字〔2020〕57号，${isoOf(today)} 检查。点蓝色的行号、单元格可转到原处；“未核”的项目没有检查，须人工核对`,
  source: (sheet: string, table: string, people: number): string =>
    `来源：工作表“${withoutIds(sheet)}” ${table}，${people}人`,
  until: (day: string | null): string => (day === null ? "算到各人申报年度的计算截止日" : `算到 ${day}`),
  ofSheet: (sheet: string, words: string): string => `工作表“${withoutIds(sheet)}”：${words}`,
  result: (counts: string): string => `结论：${counts}`,
  nobody: "没有人员",
  open: (words: string): string => `待确认：${words}`,
  figures: "采用的数值",
  otherwise: (names: readonly string[]): string => `本单位另有设置：${names.join("、")}`,
  byVerdict: "按结论",
  byRule: "按规则（每人按其中最重的一项计）",
  byUnit: "按单位",
  details: "逐项明细",
  people: "人数",
  verdict: "结论",
  rule: "规则",
  unit: "单位",
  noUnit: "（没有单位）",
  chartOfVerdicts: "各结论的人数",
  chartOfRules: (first: number | null): string => `各规则涉及的人数${first === null ? "" : `（前${first}项）`}`,
  tooMany: (count: number, room: number): string => `共${count}条，一张工作表放不下，只列出前${room}条`,
  tooManyLinks: (linked: number): string => `条目太多，只有前${linked}条可以点击，其余请按行号、单元格查找`,
  toRow: "点击转到这一行",
  toCell: "点击转到这一格",
  nothingFound: "没有违规、缺项和提醒",
  unitTitle: (unit: string): string => `${unit}：需要核对、更正的事项`,
  unitBasis: (today: Day): string =>
    `${MADE_BY_US}，依据聊人社字〔2020〕57号，${isoOf(today)} 检查。请逐条核对，在“更正情况”栏写明后退回`,
  unitSheet: "无单位",
  unitFiles: "按单位",
  nothingToCorrect: "没有需要更正的",
  corrected: "更正情况",
  noticeTitle: "公示名单",
  noticeBasis: (today: Day, verdict: string, people: number): string =>
    `${MADE_BY_US}，${isoOf(today)} 检查，结论为“${verdict}”的${people}人`,
  noticeHeaders: ["序号", "姓名", "单位", "现职称", "申报职称", "申报级别"],
  idNumber: "身份证号",
  personTitle: (name: string): string => `个人说明：${name}`,
  personBasis: (today: Day): string => `${MADE_BY_US}，依据聊人社字〔2020〕57号，${isoOf(today)} 检查`,
  place: (sheet: string, row: number): string => `工作表“${withoutIds(sheet)}”第${row}行`,
  route: "途径",
  earliest: "最早可报",
  asOf: "算到",
  toDo: "需要处理的",
  nothingToDo: "没有需要处理的",
  toDoHeaders: ["类别", "问题", "条款", "单元格", "何时满足", "怎么办"],
  conditions: "逐项条件",
  conditionHeaders: ["结果", "条件", "条款", "单元格", "表中认读为"],
  facts: "表中的信息",
  factHeaders: ["列", "认读为"],
  comparisonSheet: "比较结果",
  comparisonTitle: (before: string, after: string): string => `比较：${before} → ${after}`,
  comparisonBasis: (today: Day): string =>
    `${MADE_BY_US}，${isoOf(today)} 检查。按身份证号对应，没有的按姓名和单位对应`,
  comparisonCounts: ({ joined, left, changed, same }: Comparison): string =>
    `新增 ${joined.length}人，减少 ${left.length}人，有变化 ${changed.length}人，没有变化 ${same}人`,
  comparisonTurned: (turned: readonly (readonly [string, number])[]): string =>
    turned.length === 0
      ? "结论没有变化"
      : `结论变化：${turned.map(([words, count]) => `${words} ${count}人`).join("，")}`,
  comparisonHeaders: ["变化", "姓名", "单位", "之前", "之后", "之前结论", "之后结论", "变化的内容"],
  turned: "结论变化",
  changed: "内容变化",
  joined: "新增",
  left: "减少",
  row: (row: number): string => `第${row}行`,
  factChanged: (label: string, before: string, after: string): string =>
    before === after
      ? `${label} ${after}（改动在遮住的几位）`
      : `${label} ${before === "" ? "空白" : before} → ${after === "" ? "空白" : after}`,
  solved: (rules: readonly string[]): string => `已解决：${rules.join("、")}`,
  arisen: (rules: readonly string[]): string => `新出现：${rules.join("、")}`,
} as const;

/** 符合 3人，不符合 1人 */
export const countsWords = (tallies: Pick<Tallies, "byVerdict">): string =>
  verdictsIn(tallies)
    .map((verdict) => `${VERDICT_LABELS[verdict]} ${tallies.byVerdict[verdict]}人`)
    .join("，") || REPORT.nobody;

export function earliestWords({ verdict, earliest }: Pick<Assessment, "verdict" | "earliest">): string {
  if (verdict === "eligible") return "现可报";
  return earliest === null ? "" : isoOf(earliest);
}

/** 取得一类职称后，多少年内不得报另一类同级 3年（本单位设置，原为5年） */
export const figureWords = ({ name, value, unit, instead }: FigureInForce): string =>
  `${name} ${value}${unit}${instead === null ? "" : `（本单位设置，原为${instead}${unit}）`}`;

/** What became of a condition. */
const OUTCOME_LABELS: Readonly<Record<ConditionOutcome, string>> = {
  met: "满足",
  "not-met": "不满足",
  "cannot-tell": "待核",
  "not-applicable": "不适用",
  lifted: "不要求",
  "not-judged": "未核",
};

/** Met, and something is worth a look all the same, or not all of it was judged: 满足 alone would say too much. */
export function outcomeLabel(condition: Pick<Condition, "outcome" | "findings" | "unjudged" | "isEarned">): string {
  const { outcome, findings, isEarned } = condition;
  const [gravest] = SEVERITIES.filter((severity) => findings.some((one) => one.severity === severity));
  if (outcome === "met" && gravest !== undefined) return SEVERITY_LABELS[gravest];
  if (outcome === "not-applicable" && !isEarned) return "未满足";
  return outcome === "met" && isPartlyJudged(condition) ? "部分未核" : OUTCOME_LABELS[outcome];
}

export const settingWords = (key: keyof Settings): string => SETTING_NAMES[key].replace(/：.*$/u, "");
