/** The words around 练习: what is said of a person is the findings' own. */
import type { Mark } from "../../../teaching/exercise/marking";

const n = (count: number): string => count.toLocaleString("zh-CN");

export const EXERCISE = {
  heading: "练习",
  intro:
    "每轮 10 个虚构的人，看各人这一行，判断符合、不符合还是待核；不符合、待核的，再选是哪一条。只出看一行就能判断的，岗位数、同年度、重复不出题。答案不保存。",
  seed: "编号",
  seedHint: "编号相同，题目就相同；全班填同一个",
  seedWrong: "请填 1–999999 的整数",
  start: "开始",
  at: (index: number, of: number, seed: number): string => `第 ${n(index + 1)} 人，共 ${n(of)} 人；编号 ${seed}`,
  asOf: (day: string): string => `算到 ${day}`,
  verdict: "结论",
  clause: "哪一条",
  noClause: "说不准",
  choice: (id: string, names: readonly string[]): string => `${id} ${names.join("、")}`,
  decide: "确定",
  decided: (verdict: string, clause: string | null): string =>
    `您的判断：${verdict}${clause === null ? "" : ` ${clause}`}`,
  marks: {
    right: "对",
    "clause-wrong": "结论对，条款不对",
    wrong: "不对",
  } satisfies Readonly<Record<Mark, string>>,
  answer: (verdict: string): string => `应为：${verdict}`,
  next: "下一人",
  toScore: "看成绩",
  facts: "这一行",
  blank: (headers: readonly string[]): string => `空白：${headers.join("、")}`,
  score: "成绩",
  scored: (right: number, of: number, verdictRight: number): string =>
    `${n(of)} 人中，结论和条款都对 ${n(right)} 人；结论对 ${n(verdictRight)} 人。`,
  ofSeed: (seed: number): string => `编号 ${seed}`,
  byClause: "按条款",
  people: "人数",
  rightOnes: "答对",
  again: "这一轮重做",
  another: "换一轮",
} as const;
