/** The words of reviews: in the record that everybody reads, and in the pane. */
import { withoutIds } from "../../core/hidden-ids";
import { visible } from "../../core/invisible";
import type { RecordColumn } from "../../roster/review-record";
import type { Decision, FactChange, Review, ReviewCounts, ReviewState, Unread } from "./review";

export const RECORD_NAME = "审核记录";

/** How many of Excel's characters each column of the record shows; a Chinese one takes two. */
export const COLUMN_WIDTHS: Readonly<Record<RecordColumn, number>> = {
  name: 10,
  unit: 20,
  id: 20,
  rule: 24,
  cells: 12,
  found: 50,
  decision: 10,
  remark: 30,
  reviewer: 10,
  time: 20,
  basis: 40,
  code: 12,
};

export const DECISION_LABELS: Readonly<Record<Decision, string>> = {
  pass: "通过",
  return: "退回",
  doubt: "存疑",
  ignore: "忽略此项",
  withdraw: "撤回",
};

/** What people may write by hand for it. */
export const DECISION_SPELLINGS: Readonly<Record<string, Decision>> = {
  ...Object.fromEntries(Object.entries(DECISION_LABELS).map(([decision, label]) => [label, decision as Decision])),
  忽略: "ignore",
  撤销: "withdraw",
};

export const REVIEW_STATE_LABELS: Readonly<Record<ReviewState, string>> = {
  open: "未审核",
  passed: "已通过",
  ignored: "已忽略",
  returned: "已退回",
  doubtful: "存疑",
  expired: "已过期",
};

const n = (count: number): string => count.toLocaleString("zh-CN");

/** More rows would be a list of their own. */
const NAMED_ROWS = 5;

const WHY_UNREAD: Readonly<Record<Unread["why"], string>> = {
  "no-code": "没有校验码，可能是手工添加的",
  "broken-code": "校验码被改动过",
  "newer-code": "由更新版本写入",
  "no-decision": "审核结论不是通过、退回、存疑、忽略此项或撤回",
};

/** What changed since: `取得时间：2018-11 → 2012-11`. */
export function changeWords({ label, before, after }: FactChange): string {
  if (label === REVIEW.gone) return label;
  if (after === null) return `${label}${REVIEW.masked}`;
  const now = after === "" ? REVIEW.blank : after;
  return withoutIds(before === null ? `${label}：现为${now}` : `${label}：${before} → ${now}`);
}

/** `退回 · 张三 · 2026-11-27 14:03`; signs that turn the direction would turn what stands beside the name. */
export const standingWords = ({ decision, reviewer, time }: Review): string =>
  [DECISION_LABELS[decision], visible(reviewer) || REVIEW.nobody, time === "" ? REVIEW.noTime : time.slice(0, -3)].join(
    " · ",
  );

export const REVIEW = {
  counts: ({ reviewed, of, expired }: ReviewCounts): string =>
    `已审核 ${n(reviewed)} / ${n(of)} 人${expired > 0 ? `，${n(expired)} 人已过期` : ""}`,
  expired: (changes: readonly string[]): string => `已过期（${changes.join("；")}）`,
  nobody: "（没有署名）",
  noTime: "时间看不懂",
  said: "检查结论",
  wholePerson: "（整个人）",
  blank: "空白",
  gone: "检查已没有这一项",
  masked: "已改",
  unread(rows: readonly Unread[]): readonly string[] {
    const whys = [...new Set(rows.map(({ why }) => why))];
    return whys.map((why) => {
      const those = rows.filter((one) => one.why === why);
      const named = those.slice(0, NAMED_ROWS).map(({ row }) => row);
      const more = those.length > NAMED_ROWS ? `等 ${n(those.length)} 行` : "行";
      return `“${those[0]?.sheet ?? RECORD_NAME}”第 ${named.join("、")} ${more}看不懂，没有采用，也没有改动：${WHY_UNREAD[why]}`;
    });
  },
} as const;
