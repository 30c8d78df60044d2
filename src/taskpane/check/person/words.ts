/** The words around one person; the findings bring their own. */
import type { PersonChange } from "../../../checking/person-change";
import { VERDICT_LABELS } from "../../../rules/engine/labels";

const n = (count: number): string => count.toLocaleString("zh-CN");

export const PERSON = {
  back: "返回",
  backHere: "‹ 返回刚才的问题",
  previous: "上一个",
  next: "下一个",
  route: "途径",
  direct: (routes: readonly string[]): string => `另可走：${routes.join("、")}`,
  earliest: (date: string): string => `最早 ${date} 可报`,
  clause: (number: string): string => `条款 ${number}`,
  policy: (number: string): string => `在“政策”中看${number} ›`,
  where: "表中",
  says: (header: string, text: string): string => (text === "" ? `${header}：空白` : `${header}：${text}`),
  whenMet: "何时满足",
  todo: "怎么办",
  met: (count: number): string => `已满足 ${count} 项`,
  others: (count: number): string => `不适用、不要求或未核 ${count} 项`,
  asRead: "原文与认读",
  readHeaders: ["列", "表中原文", "认读为"],
  blank: "空白",
  notRead: "看不懂",
  notUsed: "—",
  /** 王小明：不符合 → 符合 */
  change({ name, from, to, problems: [before, after] }: PersonChange): string {
    const verdicts = from === to ? `仍为${VERDICT_LABELS[to]}` : `${VERDICT_LABELS[from]} → ${VERDICT_LABELS[to]}`;
    return `${name}：${verdicts}${before === after ? "" : `，问题 ${n(before)} → ${n(after)} 项`}`;
  },
  elsewhere: (row: number, name: string): string =>
    `第 ${row} 行现在${name === "" ? "没有人员" : `是“${name}”`}，下面是检查时在这一行的人的结果。请重新检查`,
  waiting: "正在读取…",
  row: (row: number): string => `第 ${row} 行`,
  position: (at: number, of: number): string => `${n(at)} / ${n(of)}`,
} as const;
