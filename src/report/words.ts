/** What stands on reports and lists beside what the rules say. */
import { isoOf, type Day } from "../core/calendar";
import { MADE_BY_US } from "../roster/made-by-us";
import type { Assessment } from "../rules/engine/assessment";
import { VERDICT_LABELS } from "../rules/engine/labels";
import { SETTING_NAMES } from "../rules/settings/words";
import type { Settings } from "../rules/settings/settings";
import type { FigureInForce } from "./figures-in-force";
import { verdictsIn, type Tallies } from "./tallies";

export const REPORT = {
  basis: (today: Day): string =>
    `${MADE_BY_US}，依据聊人社字〔2020〕57号，${isoOf(today)} 检查。点蓝色的行号、单元格可转到原处；“未核”的项目没有检查，须人工核对`,
  source: (sheet: string, table: string, people: number): string => `来源：工作表“${sheet}” ${table}，${people}人`,
  until: (day: string | null): string => (day === null ? "算到各人申报年度的计算截止日" : `算到 ${day}`),
  ofSheet: (sheet: string, words: string): string => `工作表“${sheet}”：${words}`,
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

export const settingWords = (key: keyof Settings): string => SETTING_NAMES[key].replace(/：.*$/u, "");
