import { foremost } from "./combine";
import { field } from "./field";
import { YES_NO_LABELS } from "./labels";
import { readMention, readYesNo } from "./readers/answers";

/** 培训经历 — what was learned in training, or that there was none; one column that tells of some is enough. */
export const training = field({
  id: "training",
  label: "培训经历",
  headers: "培训经历 培训情况 学习培训经历",
  hint: "填培训内容，没有的填“无”",
  examples: { 合格: "some" },
  read: () => readMention,
  combine: foremost(({ kind }) => (kind === "some" ? 0 : 1)),
  inSeveralColumns: true,
});

/** 岗前培训 — was it taken part in? */
export const postTraining = field({
  id: "postTraining",
  label: "岗前培训",
  headers: "岗前培训 是否参加岗前培训",
  hint: "填“是”或“否”",
  examples: { 未: "no" },
  read: (header) => (value) => readYesNo(value, header),
  labels: YES_NO_LABELS,
});
