import { foremost } from "./combine";
import { field } from "./field";
import { YES_NO_LABELS } from "./labels";
import { readMention, readYesNo, type OwnWords } from "./readers/answers";

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

const TAKEN_PART: OwnWords = {
  yes: /^已?(?:参加|培训|参训|参加培训|岗前培训|参加岗前培训|完成)过?$/u,
  no: /^(?:未|没|没有|尚未|未曾|不)(?:参加|培训|参训|参加培训|岗前培训|参加岗前培训|完成)过?$/u,
};

/** 岗前培训 — was it taken part in? */
export const postTraining = field({
  id: "postTraining",
  label: "岗前培训",
  headers: "岗前培训 是否参加岗前培训 岗前培训情况 是否岗前培训 是否经过岗前培训 新取得职称岗前培训",
  hint: "填“是”或“否”",
  examples: { 未: "no", 已参加: "yes", 未培训: "no", 计划参加: "?" },
  read: (header) => (value) => readYesNo(value, header, TAKEN_PART),
  labels: YES_NO_LABELS,
});
