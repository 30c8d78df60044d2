/** The words around what is taught: what a rule asks, says and reckons with comes from the rule. */
import { isoOf } from "../../core/calendar";
import type { Assessment } from "../../rules/engine/assessment";

const n = (count: number): string => count.toLocaleString("zh-CN");

export const POLICY = {
  sections: "政策的内容",
  clauses: "条款",
  trial: "试一试",
  time: "时间轴",
  exercise: "练习",
  samples: "示例",
  heading: "通知逐段",
  intro: "聊人社字〔2020〕57号，按段落编号；文字是我们的转述，以原文为准。",
  search: "查找条款、规则，如 三（四）2、特设岗位",
  nothingFound: "没有找到。可以换个词，或者写段落编号",
  paragraphs: (count: number): string => `${n(count)} 段`,
  by: "由这些规则、途径检查",
  notJudged: (why: string): string => `不逐人检查：${why}`,
  figures: "现行数值",
  figureFrom: (from: string, source: string): string => `${from}起，${source}`,
  ownFigure: "本单位自定",
  concerned: (count: number): string => `本表涉及 ${n(count)} 人`,
  concernsNobody: "本表没有涉及的人",
  notChecked: "检查本表后，这里列出涉及哪些人",
  check: "检查本表",
  more: (count: number): string => `再列 ${n(count)} 人`,
  backTo: (section: string): string => `‹ 返回“${section}”`,
  earliest: (when: string): string => `最早可报：${when}`,
  readings: "解读",
  examples: "例子",
  passes: "没有问题的例子",
  fails: "有问题的例子",
  exampleOf: (title: string, on: string): string => `${title}，算到 ${on}`,
  decides: "← 起决定作用",
  blank: "（空白）",
  judging: "正在判断…",
  showAnswer: "看答案",
  sampleHeading: "示例花名册",
  sampleIntro:
    "六十来个虚构的人，每条规则、每条途径都有满足的和不满足的；最后一列“看点”写明各人看什么。另有单位目录和岗位设置两张表。",
  insertSample: "插入示例花名册",
  othersThere:
    "工作簿里已有内容。示例的单位目录、岗位设置对整个工作簿有效，会影响已有花名册的检查。最好在新建的空白工作簿里插入。",
  insertAll: "三张都插入",
  insertRoster: "只插入花名册",
  cancel: "取消",
  blankHeading: "空白花名册",
  blankIntro: "表头都能认准，第三行写明怎样填（不作为人员），几列有下拉选项。",
  insertBlank: "插入空白花名册",
  inserted: (names: readonly string[]): string => `已插入：${names.join("、")}`,
  projector: "大屏",
  projectorHint: "放大文字，逐人讲，答案点开才显示",
} as const;

export const EARLIEST = { now: "现在就可报", never: "等时间解决不了", open: "待核，补齐后才知道" } as const;

/** From when somebody may apply; null of somebody who does not. Whoever may today waits for no day. */
export function earliestWords({ verdict, earliest }: Pick<Assessment, "verdict" | "earliest">): string | null {
  switch (verdict) {
    case "eligible":
      return EARLIEST.now;
    case "ineligible":
    case "undetermined":
      if (earliest !== null) return isoOf(earliest);
      return verdict === "undetermined" ? EARLIEST.open : EARLIEST.never;
    case "not-applying":
      return null;
  }
}
