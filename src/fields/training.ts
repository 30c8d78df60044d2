import { foremost } from "./combine";
import { field } from "./field";
import { YES_NO_LABELS } from "./labels";
import { readMention, readYesNo } from "./readers/answers";

/** 培训经历 — what was learned in training, or that there was none; one column that tells of some is enough. */
export const training = field({
  id: "training",
  label: "培训经历",
  headers:
    "培训经历 培训情况 学习培训经历 学习培训情况 参加培训情况 参加学习培训情况 专业培训经历 " +
    "本专业培训经历 专业学习培训经历 本专业学习培训经历 接受本专业学习培训经历 进修经历 进修培训情况 " +
    "培训进修情况 业务培训情况 近年来培训情况 是否参加培训",
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
  headers: "岗前培训 是否参加岗前培训 岗前培训情况 是否岗前培训 是否经过岗前培训 新取得职称岗前培训",
  hint: "填“是”或“否”",
  examples: { 未: "no" },
  read: (header) => (value) => readYesNo(value, header),
  labels: YES_NO_LABELS,
});
