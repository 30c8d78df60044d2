/** The words of 大屏. */
const n = (count: number): string => count.toLocaleString("zh-CN");

export const PROJECTOR = {
  walk: "逐人讲",
  stepping: "换人、换问题",
  notChecked: "检查本表后，这里可以逐人、逐个问题讲。",
  person: (name: string, row: number): string => `${name}（第 ${n(row)} 行）`,
  place: (at: number, of: number): string => `第 ${n(at)} 人，共 ${n(of)} 人`,
  finding: (at: number, of: number): string => `问题 ${n(at)} / ${n(of)}`,
  askVerdict: "符合、不符合，还是待核？",
  showFinding: "看这个问题",
  steps: {
    "previous-person": "上一人",
    "next-person": "下一人",
    "previous-finding": "上一个问题",
    "next-finding": "下一个问题",
  },
  keys: "按键：← → 换人，PageUp、PageDown（翻页笔）换问题；正在填写时不换。",
} as const;
