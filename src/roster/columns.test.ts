import { groupOf, matchHeader, matchLoosely } from "./columns";
import { FIELDS, type ColumnField } from "../fields";

/** Headers of a field, one per space; `_` stands for a space and `⏎` for a line break within a header. */
const HEADERS: Readonly<Partial<Record<ColumnField, string>>> = {
  seq: "序号 排_序 编号 顺序号",
  name: "姓名 姓__名 姓名* 姓名全称 教师姓名 申报人",
  idNumber: "身份证号 身份证号码 身份证号码（文本格式） 身份证 证件号码* 证件号 公民身份号码",
  sex: "性别 性别* 性别_1-男_0-女 性别13",
  birthDate: "出生年月 出生日期* 出生⏎年月 出生时间 出身年月 出生日期（yyyy-MM-dd）",
  unit: "单位 单位名称* 单位全称（按照单位公章） 工作单位 现工作单位 所在单位 学校名称 所在学校 机构名称 申报单位 学校 用人单位 任职单位",
  unitLevel: "单位层级 单位类别 单位性质 所在乡镇 单位级别 是否乡镇单位 是否基层单位 是否乡镇",
  townshipAllowance: "乡镇工作补贴 是否发放乡镇工作补贴 乡镇补贴 是否享受乡镇补贴 有无乡镇补贴",
  status: "人员状态* 人员状态 状态 在职状态 在岗状态 2025年9月在岗状态 变动类型 在岗情况 是否在岗 员工状态 在职情况",
  postKind: "岗位类别 岗位 工作岗位 专业技术岗位分类 人员身份* 专技/管理/工勤 现任岗位类别",
  postGrade: "岗位等级 现聘专业技术岗位 专业技术职务聘用岗位 岗位工资级别* 聘用岗位等级 专业技术岗位等级 现任岗位等级",
  targetPostGrade: "拟聘岗位等级 拟聘岗位",
  workStart: "参加工作时间* 参加工作⏎时间 工作时间 参加工作年月 开始工作时间",
  professionStart: "从事专业技术工作时间 参加教育工作时间 从事专业时间",
  professionYears: "从事申报专业工作年限 专业工作年限 从事本专业年限 教龄",
  townshipStart: "乡镇工作起始时间 乡镇从事专业技术工作时间 到乡镇工作时间",
  townshipYears:
    "乡镇工作年限 乡镇工作年限（年） 基层工作年限 乡镇专业技术工作年限 农村任教年限 在乡镇累计工作年限 乡镇任教年限 农村学校任教年限 乡镇教龄",
  workHistory: "工作经历 工作简历",
  education: "学历 最高学历 学历(位)14 学历（位） 符合申报条件学历 文化程度 最高学历学位 学历学位 学历/学位",
  degree: "学位 最高学位 学位类别 非学历教育最高学位",
  major: "所学专业 毕业专业 毕业院校及专业",
  majorMatches: "专业是否相符 所学专业与申报专业是否一致",
  profession: "从事专业 现从事专业 现从事何种专业技术工作 申报学科/从事专业 任教学科",
  heldTitle:
    "现任专业技术职务 职称 现职称 现持有最高职称 专业技术资格 专业技术职务资格 技术职称 职称(职业资格) 职称（职业资格） 现职务名称 专业技术职务 专业技术职称 专业技术职务（职称） 职称/专业技术职务 任职资格 现专业技术职务任职资格 现聘职务 现聘专业技术职务",
  heldType: "职称类型 现职称类型 是否基层职称",
  heldLevel: "职称级别 职称等级 资格级别",
  heldSeries: "职称系列 系列 系列3",
  heldDate:
    "取得时间 资格取得时间 职称取得时间 资格评定时间 评职时间 职称证发证时间 批准时间 专业技术职务任职资格取得时间 现任职资格取得时间 取得资格时间 职称评审时间",
  appointedDate:
    "聘任时间 聘任时间及年限 聘用时间 首聘时间 现任专业技术职务首聘时间 任职时间 任现职时间 聘任现职时间 现任专业技术职务开始时间 聘任起始时间 受聘时间",
  heldYears: "任职年限 聘任年限 任现职级年限",
  otherTitle: "另一类职称 其他专业技术职务",
  otherDate: "另一类职称取得时间",
  applyTitle:
    "申报职称 拟申报职称 申报专业技术职务 申报资格 申报任职资格 拟评审资格 拟晋升职称 评审职称 报评职称 参评职称",
  applyType: "申报类型 申报职称类型(全省统一/基层) 申报职称类型（全省统一/基层） 评审类型",
  applyLevel: "申报级别 拟申报职称层次 申报等级",
  applySeries: "申报系列",
  applyMajor: "申报专业",
  applyYear: "申报年度 评审年度 年度",
  applyDate: "申报日期 申报时间",
  route: "申报方式 申报途径 直评类别 是否直评 适用政策 是否直评直聘",
  joinedUnit: "进入本单位时间 来院时间 来我校时间 入职时间 到本单位工作时间",
  schoolStage: "学段 2025年9月编制所在学段 学校类型",
  obtainedBy: "取得方式 取得途径",
  specialPost: "特设岗位 是否特设岗位 岗位性质(常设/特设) 岗位性质（常设/特设）",
  fromUnit: "交流来源 交流单位全称 原单位",
  fromUnitLevel: "来源单位层级 原单位级别",
  fromPostKind: "原岗位类别 原岗位 原身份 来源岗位类别 原人员身份",
  transferDate: "交流开始时间 流入时间 调入时间",
  leftDate: "离开时间 流出时间 调出时间 离开乡镇时间 减少时间",
  urgentNeed: "急需 是否基层急需 是否急需紧缺 是否急需",
  voluntary: "自愿 是否本人自愿 是否自愿",
  gpTraining:
    "全科规培 全科规培合格 全科专业住院医师规范化培训合格 是否获得国家住院医师规范化培训合格证书 是否全科医生 是否注册为全科医学专业",
  gpTrainingDate: "规培合格时间 全科规培合格时间",
  outstanding: "业绩突出 成绩突出 工作成绩突出 是否成绩突出",
  examScores: "考试成绩 各科成绩 基础知识成绩 专业实践能力考试成绩",
  passMarks: "合格标准 合格分数线 基础知识合格标准",
  appraisals:
    "年度考核 年度考核结果 考核结果 近三年考核结果⏎2018/2019/2020 任现职以来各年度考核结果 近3年考核情况 近一年考核情况 近三年年度考核 近5年年度考核结果",
  trainingHours: "继续教育学时 学时 完成学时数 合计学时",
  training: "培训经历 培训情况 学习培训经历",
  postTraining: "岗前培训 是否参加岗前培训",
  commendations: "奖惩情况 荣誉称号 成果及受奖 获奖情况 表彰奖励",
  discipline:
    "违法违纪 受处分情况 不存在一票否决情形 无违法违纪证明 诚信情况 是否遵纪守法 是否存在违法违纪等一票否决的情况 是否存在“一票否决”的情况",
  fraud: "学术造假 学术不端 学历造假",
  pledge: "承诺书 个人承诺 是否签订承诺书 是否签订诚信承诺书 是否承诺无违法违纪",
  preference: "是否享受基层倾斜",
  outcome: "审查结果 审核意见 材料审核结果 学历资历审查情况 评审结果",
  rejectionReason: "退审原因 不通过原因 未通过原因",
  remarks: "备注 备注一 说明",
};

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
  ])("%s over %s is %s", (group, header, field) => {
    expect(under(group, spelled(header))).toBe(field);
  });

  test.each([
    ["其他专业技术职务", "系列"],
    ["其他专业技术职务", "职称系列"],
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
