import { groupOf, matchHeader, matchLoosely } from "./columns";
import { FIELDS, type ColumnField } from "../fields";
import { HEADERS } from "../../test/roster/known-headers";

const spelled = (text: string): string => text.replace(/_/gu, " ").replace(/⏎/gu, "\n");
const alone = (text: string): ColumnField | null => matchHeader({ text, group: null })?.field ?? null;
const under = (group: string, text: string): ColumnField | null => matchHeader({ text, group })?.field ?? null;

const EVERY = Object.entries(HEADERS).flatMap(([field, headers]) =>
  headers.split(" ").map((header) => [spelled(header), field] as const),
);

test.each(EVERY)("%s is %s", (header, field) => {
  expect(alone(header)).toBe(field);
});

test.each(EVERY)("%s is %s with an asterisk, a colon, wide brackets and a note", (header, field) => {
  for (const dressed of [`${header}*`, `${header}：`, ` ${header} `, `${header}（必填）`, `${header}【必填】`])
    expect({ dressed, field: alone(dressed) }).toEqual({ dressed, field });
});

test.each(FIELDS.map(({ id, label }) => [id, label] as const))("%s goes by its own label, %s", (field, label) =>
  expect(alone(label)).toBe(field),
);

describe("said alone, these could be anything", () => {
  test.each([
    ..."时间 级别 类型 类别 专业 职务 年限 等级 合计 名称 层次".split(" "),
    // A pay field.
    "是否特殊岗位",
    // Usually a class of level; and a type or a route, by its values.
    "职称类别",
    "申报类别",
    "联系电话",
    "毕业时间",
    "",
  ])("“%s” is no column of ours", (header) => {
    expect(matchHeader({ text: header, group: null })).toBeNull();
  });
});

describe("below a group header", () => {
  test.each([
    ["现任专业技术职务", "名称", "heldTitle"],
    ["现任专业技术职务", "职务", "heldTitle"],
    ["现任专业技术职务", "级别", "heldLevel"],
    ["现任专业技术职务", "等级", "heldLevel"],
    ["现任专业技术职务", "类型", "heldType"],
    ["现任专业技术职务", "系列", "heldSeries"],
    ["现任专业技术职务", "取得时间", "heldDate"],
    ["现任专业技术职务", "批准时间", "heldDate"],
    ["现任专业技术职务", "聘任时间", "appointedDate"],
    ["现任专业技术职务", "首聘时间", "appointedDate"],
    ["现任专业技术职务", "年限", "heldYears"],
    ["现职称情况", "名称", "heldTitle"],
    ["现有职称", "取得⏎时间", "heldDate"],
    ["其他专业技术职务", "职务", "otherTitle"],
    ["其他专业技术职务", "级别", "otherLevel"],
    ["其他专业技术职务", "聘任时间", "otherDate"],
    ["其他专业技术职务", "取得时间", "otherDate"],
    ["其他专业技术职务", "类型", "otherType"],
    ["申报情况", "职称", "applyTitle"],
    ["申报情况", "级别", "applyLevel"],
    ["申报情况", "系列", "applySeries"],
    ["申报情况", "专业", "applyMajor"],
    ["申报情况", "类型", "applyType"],
    ["申报情况", "方式", "route"],
    ["申报职称", "名称", "applyTitle"],
    ["全日制教育", "学历", "education"],
    ["全日制教育", "学位", "degree"],
    ["在职教育", "学历", "education"],
    ["在职教育", "学位", "degree"],
    ["在职教育", "毕业院校系及专业", "major"],
    ["全科医生规范化培训", "合格时间", "gpTrainingDate"],
    // A group says nothing of these: they are what they are alone.
    ["申报情况", "备注", "remarks"],
    ["基本情况", "姓名", "name"],
    ["单位", "名称", "unit"],
    ["单位情况", "层级", "unitLevel"],
    ["学校", "名称", "unit"],
    ["现专业技术职务任职资格", "名称", "heldTitle"],
    ["现聘专业技术职务", "聘任时间", "appointedDate"],
    ["考试成绩", "基础知识", "examScores"],
    ["考试成绩", "专业实践能力", "examScores"],
    ["合格标准", "相关专业知识", "passMarks"],
    ["考试成绩", "合格标准", "passMarks"],
    ["基础知识", "成绩", "examScores"],
    ["基础知识", "合格线", "passMarks"],
    ["考试成绩", "备注", "remarks"],
    ["其他专业技术职务", "系列", "otherSeries"],
    ["其他专业技术职务", "职称系列", "otherSeries"],
  ])("%s over %s is %s", (group, header, field) => {
    expect(under(group, spelled(header))).toBe(field);
  });

  test.each([
    ["其他专业技术职务", "首聘时间"],
    ["其他专业技术职务", "任职年限"],
    ["其他专业技术职务", "取得方式"],
    ["基本情况", "时间"],
    ["全日制教育", "时间"],
    // The sum over subjects is no subject's mark.
    ["考试成绩", "总分"],
    ["基本情况", "成绩"],
  ])("%s over %s is not a fact of the title held", (group, header) => {
    expect(under(group, header)).toBeNull();
  });
});

test.each([
  ["取得时间", "heldDate"],
  ["职称取得时间", "heldDate"],
  ["现职称取得时间", "heldDate"],
  ["聘任时间", "appointedDate"],
  ["现任专业技术职务首聘时间", "appointedDate"],
  ["现任专业技术职务取得时间", "heldDate"],
  ["现任专业技术职务聘任时间", "appointedDate"],
  ["现职称聘任时间", "appointedDate"],
  ["专业技术职务资格取得时间", "heldDate"],
  ["其他专业技术职务取得时间", "otherDate"],
])("obtained is not appointed: %s is %s", (header, field) => {
  expect(alone(header)).toBe(field);
});

describe("one column per year", () => {
  test.each([
    ["2018年学时", null, "trainingHours", 2018, false],
    ["2018年度继续教育学时", null, "trainingHours", 2018, false],
    ["2018年继续教育", null, "trainingHours", 2018, false],
    ["2018年度考核结果", null, "appraisals", 2018, false],
    ["2018年考核", null, "appraisals", 2018, false],
    ["2018年", "年度考核结果", "appraisals", 2018, false],
    ["2017", "近三年考核结果", "appraisals", 2017, false],
    ["2018年度", "继续教育学时", "trainingHours", 2018, false],
    ["合计", "继续教育学时", "trainingHours", null, true],
    ["合计学时", null, "trainingHours", null, true],
    ["继续教育学时", null, "trainingHours", null, false],
    // One column for several years is never judged as the hours of one.
    ["继续教育学时 2018/2019/2020*", null, "trainingHours", null, true],
    ["继续教育学时（2018-2020年）", null, "trainingHours", null, true],
    ["学时（近三年）", null, "trainingHours", null, true],
    ["学时（2019年）", null, "trainingHours", 2019, false],
    ["学时（二〇一九年）", null, "trainingHours", 2019, false],
    ["二〇一九年度考核结果", null, "appraisals", 2019, false],
    ["二○一九年", "年度考核", "appraisals", 2019, false],
    ["年度考核结果(2019)", null, "appraisals", 2019, false],
    ["近三年考核结果 2018/2019/2020", null, "appraisals", null, false],
  ] as const)("%s under %s is %s of %s, a total: %s", (text, group, field, year, total) => {
    expect(matchHeader({ text, group })).toMatchObject({ field, year, total });
  });

  test.each([
    ["18年考核", null, null, "appraisals", 2018, false],
    ["18年学时", null, null, "trainingHours", 2018, false],
    ["年度考核结果2019", null, null, "appraisals", 2019, false],
    ["18年", "年度考核结果", null, "appraisals", 2018, false],
    ["2018年学时合计", null, null, "trainingHours", 2018, false],
    ["2018年总学时", null, null, "trainingHours", 2018, false],
    // 公需 and 专业 are parts of a year's hours; only their total is held against the figure.
    ["2018年公需学时", null, null, "trainingHours", 2018, true],
    ["2018年专业科目学时", null, null, "trainingHours", 2018, true],
    ["公需课学时", null, null, "trainingHours", null, true],
    ["公需", "继续教育学时", 2018, "trainingHours", 2018, true],
    ["2018年专业", "继续教育学时", null, "trainingHours", 2018, true],
    ["合计", "继续教育学时", 2018, "trainingHours", 2018, false],
    ["2018年合计", "继续教育学时", null, "trainingHours", 2018, false],
    ["学时", "2018年", 2018, "trainingHours", 2018, false],
    ["考核结果", "2018年度", 2018, "appraisals", 2018, false],
  ] as const)("%s under %s of %s is %s of %s, not judged: %s", (text, group, above, field, year, total) => {
    expect(matchHeader({ text, group, year: above })).toMatchObject({ field, year, total });
  });

  test.each([
    ["近三年考核结果\n2018/2019/2020", [2018, 2019, 2020]],
    ["年度考核（2018-2020年）", [2018, 2019, 2020]],
    ["考核结果18、19、20年", [2018, 2019, 2020]],
    ["近三年考核结果", []],
  ])("%s lists %j", (text, years) => {
    expect(matchHeader({ text, group: null })).toMatchObject({ field: "appraisals", year: null, years });
  });

  test.each(["2018年", "2017"])("%s alone is hours or appraisals: not ours to say", (header) => {
    expect(alone(header)).toBeNull();
  });
});

test.each([
  ["申报职称级别", "applyLevel"],
  ["申报职称系列", "applySeries"],
  ["现任专业技术职务级别", "heldLevel"],
  ["申报职称类别", null],
])("a group and its sub header in one: %s is %s", (header, field) => {
  expect(alone(header)).toBe(field);
});

test.each([
  ["姓名", "exact"],
  ["姓  名", "folded"],
  ["姓名*", "folded"],
  ["性别 1-男 0-女", "folded"],
  ["出身年月", "folded"],
])("how sure %s is: %s", (header, match) => {
  expect(matchHeader({ text: header, group: null })?.match).toBe(match);
});

test.each([
  ["现任专业技术职务", "held"],
  ["其他专业技术职务", "other"],
  ["申报情况", "apply"],
  ["全日制教育", "education"],
  ["近三年年度考核", "appraisals"],
  ["继续教育学时", "trainingHours"],
  ["基本情况", null],
])("%s heads the group %s", (header, group) => {
  expect(groupOf(header)).toBe(group);
});

describe("nearly ours", () => {
  test.each([
    ["取得日期", "heldDate", "取得时间"],
    ["职称取得年月", "heldDate", "职称取得时间"],
    ["聘任日期", "appointedDate", "聘任时间"],
    ["参加工做时间", "workStart", "参加工作时间"],
    ["参加工作的时间", "workStart", "参加工作时间"],
    ["本人学历", "education", "学历"],
    ["教师职称", "heldTitle", "职称"],
    ["教职工姓名", "name", "姓名"],
    ["乡镇工作年数", "townshipYears", "乡镇工作年限"],
    ["身份正号码", "idNumber", "身份证号码"],
    ["审查意见", "outcome", "审核意见"],
    ["奖励情况", "commendations", "奖惩情况"],
    ["调离时间", "leftDate", "调出时间"],
    ["现任教学段", "schoolStage", "任教学段"],
    ["所属单位", "unit", "所在单位"],
  ])("%s is taken for %s, for it looks like %s", (text, field, like) => {
    expect(matchLoosely({ text, group: null })).toMatchObject({ field, like, match: "fuzzy" });
  });

  test.each([
    "是否特殊岗位",
    "特殊岗位津贴",
    "职称类别",
    "申报类别",
    "申报职称类别",
    "毕业时间",
    "入党时间",
    "离职原因",
    "任教班级",
    "证书号码",
    "单位代码",
    "联系电话",
    "手机号码",
    "培训经费",
    "学位证书编号",
    "工作地点",
    "考试时间",
    "拟聘时间",
    "转正时间",
    "工龄",
    "民族",
    "政治面貌",
    "所在科室",
    "申报组别",
    "工资级别",
    "时间",
    "级别",
    "电子邮箱",
    "家庭住址",
    "毕业院校",
    "毕业学校",
    "是否在编",
    "是否班主任",
    "课时数",
    "周课时",
  ])("%s is not", (text) => {
    expect(matchHeader({ text, group: null }) ?? matchLoosely({ text, group: null })).toBeNull();
  });

  test("no header of one field is taken for another's", () => {
    for (const { id, headers } of FIELDS)
      for (const header of headers) {
        const near = matchLoosely({ text: header, group: null });
        expect([header, near?.field ?? id]).toEqual([header, id]);
      }
  });

  test("below a group that we know only its own headers count", () => {
    expect(matchLoosely({ text: "首聘日期", group: "其他专业技术职务" })).toBeNull();
    expect(matchLoosely({ text: "取得日期", group: "现任专业技术职务" })).toMatchObject({ field: "heldDate" });
  });
});
