import { readFormerPost, readPostKind, readSex, readStatus, readUnitLevel } from "./standing";
import { say } from "../../../test/support/say";

test.each([
  ["在职", "in-post"],
  ["在岗", "in-post"],
  ["在编在岗", "in-post"],
  ["正常", "in-post"],
  ["调入", "in-post"],
  ["在编不在岗", "away"],
  ["未在岗", "away"],
  ["借调", "away"],
  ["长期病休", "away"],
  ["停薪留职", "away"],
  ["退休", "left"],
  ["调离", "left"],
  ["调出", "left"],
  ["辞职", "left"],
  ["死亡", "left"],
  ["退休返聘", "extended"],
  ["延聘", "extended"],
  ["不在职", "unreadable"],
  ["待定", "unreadable"],
  ["", "blank"],
  ["/", "blank"],
])("人员状态 %s → %s", (text, expected) => {
  expect(say(readStatus(text), (status) => status.kind)).toBe(expected);
});

test.each([
  ["专业技术岗位", "professional"],
  ["专技", "professional"],
  ["专业技术人员", "professional"],
  ["教师", "professional"],
  ["管理", "management"],
  ["管理岗位", "management"],
  ["工勤", "worker"],
  ["工勤技能岗位", "worker"],
  ["技术工", "worker"],
  ["高级工", "worker"],
  ["其他", "unreadable"],
  ["", "blank"],
])("岗位类别 %s → %s", (text, expected) => {
  expect(say(readPostKind(text))).toBe(expected);
});

test.each([
  ["性别", "男", "male"],
  ["性别", "女", "female"],
  ["性别", "女性", "female"],
  ["性别 1-男 0-女", "1", "male"],
  ["性别 1-男 0-女", 1, "male"],
  ["性别 1-男 0-女", 0, "female"],
  ["性别（1男2女）", 2, "female"],
  ["性别 1-男 0-女", "女", "female"],
  ["性别 1-男 0-女", 2, "unreadable"],
  ["性别13", 1, "unreadable"],
  ["性别", 1, "unreadable"],
  ["性别", "", "blank"],
])("under %s, %s is %s", (header, value, expected) => {
  expect(say(readSex(value, header))).toBe(expected);
});

test.each([
  ["单位层级", "乡镇", "township"],
  ["单位层级", "乡镇级", "township"],
  ["单位层级", "基层", "township"],
  ["单位层级", "县直", "other"],
  ["单位层级", "县级", "other"],
  ["单位层级", "市直", "other"],
  ["单位层级", "城区", "other"],
  ["单位层级", "非乡镇", "other"],
  ["单位性质", "全额事业", "unreadable"],
  ["所在乡镇", "柳河镇", "township"],
  ["所在乡镇", "某县柳河镇", "township"],
  ["所在乡镇", "杨集乡", "township"],
  ["是否乡镇单位", "是", "township"],
  ["是否乡镇单位", "否", "other"],
  ["是否乡镇单位", "√", "township"],
  ["是否基层单位", "1", "township"],
  ["是否基层单位", "0", "other"],
  ["单位层级", "县直驻镇", "other"],
  ["单位层级", "县级派驻乡镇", "other"],
  ["单位层级", "市属驻乡单位", "other"],
  ["单位层级", "县属乡镇单位", "unreadable"],
  ["单位层级", "城镇", "unreadable"],
  ["单位层级", "乡镇？", "unreadable"],
  ["单位层级", "乡镇（待核实）", "unreadable"],
  ["单位层级", "镇街", "unreadable"],
  ["单位层级", "县管校聘", "unreadable"],
  ["单位层级", "县聘乡用", "unreadable"],
  ["单位层级", "县乡共管", "unreadable"],
  ["单位层级", "镇驻地", "unreadable"],
  ["单位层级", "乡镇卫生院（县管）", "unreadable"],
  ["单位层级", "县乡", "unreadable"],
  ["单位层级", "县、乡镇", "unreadable"],
  ["单位层级", "乡镇以上", "unreadable"],
  ["单位层级", "乡镇（街道）", "unreadable"],
  ["单位层级", "县乡级单位", "unreadable"],
  ["所在乡镇", "某市某县柳河镇", "township"],
  ["单位层级", "是", "unreadable"],
  ["单位层级", "", "blank"],
])("under %s, %s → %s", (header, value, expected) => {
  expect(say(readUnitLevel(value, header))).toBe(expected);
});

test.each([
  ["专业技术", "professional"],
  ["教师", "professional"],
  ["管理岗", "management"],
  ["工勤", "worker"],
  ["公务员", "civil-servant"],
  ["参公人员", "civil-servant"],
  ["参公管理", "civil-servant"],
  ["机关干部", "civil-servant"],
  ["非公务员", "unreadable"],
  ["待定", "unreadable"],
  ["", "blank"],
])("原岗位 %s → %s", (value, expected) => expect(say(readFormerPost(value))).toBe(expected));
