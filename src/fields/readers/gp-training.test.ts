import { say } from "../../../test/support/say";
import { readGpTraining } from "./gp-training";

test.each([
  ["全科规培", "是", "passed"],
  ["全科专业住院医师规范化培训合格", "√", "passed"],
  ["全科医生规范化培训是否合格", "是", "passed"],
  ["全科规培", "合格", "passed"],
  ["规培证书", "是", "passed-unclear"],
  ["是否获得国家住院医师规范化培训合格证书", "是", "passed-unclear"],
  ["规培证书", "全科", "unreadable"],
  ["规培证书", "全科规培合格", "passed"],
  ["规培合格", "全科专业住院医师规范化培训合格", "passed"],
  ["规培合格", "外科规培合格", "other-training"],
  ["全科规培", "转岗培训合格", "other-training"],
  ["全科规培", "全科医生转岗培训合格", "other-training"],
  ["全科转岗培训合格", "是", "other-training"],
  ["全科规培", "培训合格", "passed"],
  ["是否全科医生", "是", "registered-only"],
  ["是否全科医生", "规培合格", "passed"],
  ["是否注册为全科医学专业", "是", "registered-only"],
  ["全科规培", "已注册", "registered-only"],
  ["全科规培", "否", "no"],
  ["全科规培", "未取得", "no"],
  ["全科规培", "规培中", "no"],
  ["全科规培", "待定", "unreadable"],
  ["全科规培", "", "blank"],
])("under %s, %s → %s", (header, value, expected) => expect(say(readGpTraining(value, header))).toBe(expected));
