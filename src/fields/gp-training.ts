import { readDate } from "../core/date-grammar";
import { field } from "./field";
import { GP_TRAINING_LABELS } from "./labels";
import { readGpTraining } from "./readers/gp-training";

/** 全科规培 — was the training as resident in general practice passed? A registration alone shows none. */
export const gpTraining = field({
  id: "gpTraining",
  label: "全科规培",
  headers:
    "全科规培 全科规培合格 是否全科规培合格 规培合格 规培证书 规培合格证书 全科专业住院医师规范化培训合格 " +
    "全科专业住院医师规范化培训 全科医生规范化培训 全科医生规范化培训合格 住院医师规范化培训合格证书 " +
    "是否获得国家住院医师规范化培训合格证书 是否全科医生 是否注册为全科医学专业 是否全科规培 全科规培证书 " +
    "是否取得全科规培证 全科医师规范化培训 全科住院医师规范化培训 全科专业住院医师规范化培训合格证书 " +
    "是否全科规范化培训合格",
  under: { gp: "是否合格 合格 合格证书" },
  hint: "填“全科规培合格”或“否”",
  examples: { 注册: "registered-only", 转岗培训合格: "other-training" },
  read: (header, _series, group) => (value) => readGpTraining(value, `${group ?? ""}${header}`),
  labels: GP_TRAINING_LABELS,
  blankMeans: "not-marked",
});

/** 规培合格时间. */
export const gpTrainingDate = field({
  id: "gpTrainingDate",
  label: "规培合格时间",
  headers:
    "规培合格时间 全科规培合格时间 全科规培时间 规培时间 规培证书取得时间 规培合格证取得时间 规培结业时间 " +
    "规范化培训合格时间",
  under: { gp: "合格时间 时间" },
  hint: "写成 2016.09 或 2016-09-01 的样子",
  examples: { "2015.07": "2015-7", "2010.03-至今": "?" },
  read: () => readDate,
  blankMeans: "not-marked",
});
