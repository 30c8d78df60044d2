import { gravest } from "./combine";
import { field, type Fact } from "./field";
import { readMisconduct, type Misconduct } from "./readers/answers";
import { polarityOf } from "./readers/polarity";

const asked: Fact<string, Misconduct>["read"] = (header, _series, _group, said) => {
  const polarity = said ?? polarityOf(header);
  return (value) => readMisconduct(value, polarity, header);
};

/** 违法违纪 — of several columns the gravest counts. */
export const discipline = field({
  id: "discipline",
  label: "违法违纪",
  headers: "违法违纪 受处分情况 是否违法违纪 有无违法违纪 是否受过处分",
  hint: "填“无”，有的写明种类和日期",
  examples: { 警告处分: "described" },
  read: asked,
  polarity: polarityOf,
  combine: gravest,
  inSeveralColumns: true,
});

/** 学术造假 — of several columns the gravest counts. */
export const fraud = field({
  id: "fraud",
  label: "学术造假",
  headers: "学术造假 学术不端 学历造假 是否学术不端 学历学位是否真实 学历是否真实",
  hint: "填“无”，有的写明种类和日期",
  examples: { 有: "found" },
  read: asked,
  polarity: polarityOf,
  combine: gravest,
  inSeveralColumns: true,
});
