/**
 * The names of things, as a clerk says them.
 */
import type { AppraisalGrade, Degree, GpTraining, PostKind, School, Sex, UnitLevel, YesNo } from "../rules/applicant";
import type { Verdict, RuleId, Severity, RouteId } from "../rules/ids";
import type { HeldLevel } from "../rules/applicant";
import type { EducationColumn } from "../rules/standards/base-conditions";
import type { Series, TitleType } from "../rules/standards/levels";
import type { ColumnField } from "../roster/fields";
import type { SkipReason } from "../roster/table";

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  eligible: "符合",
  ineligible: "不符合",
  undetermined: "待核",
  "not-applying": "仅监管",
};

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  violation: "违规",
  missing: "缺项",
  caution: "提醒",
  benefit: "可享",
};

export const RULE_NAMES: Readonly<Record<RuleId, string>> = {
  "township-post": "属基层专业技术岗位",
  "in-service": "在职在岗",
  "one-type-per-year": "同年度只报一类",
  "five-year-lock": "取得一类5年内不报另一类同级",
  "grassroots-ladder": "基层职称只可晋升高一级基层职称",
  "level-ladder": "逐级申报",
  "examined-level": "以考代评层级",
  "base-tenure": "任职年限",
  "post-quota": "岗位结构比例",
  "training-hours": "每年继续教育不少于90学时",
  "training-experience": "申报中、高级须有学习培训经历",
  appraisal: "年度考核",
  "major-match": "所学专业",
  "integrity-veto": "一票否决",
  pledge: "个人承诺",
  "route-claim": "所报途径成立",
  "special-post-scope": "特设岗位只用于基层",
  "special-post-recovery": "特设岗位自动收回",
  "special-post-basis": "特设岗位依据",
  "service-period": "交流人员服务期5年",
  "mobility-period": "引进人员流动",
  "mobility-available": "引进满5年可流动",
  "certificate-area": "基层职称离开无效",
  "preference-withdrawn": "不再单独倾斜",
  "series-open": "系列尚未建立",
  "improper-rejection": "不得以论文、专业为由否决",
  "review-conflict": "审查结果与规则不一致",
  "timely-appointment": "及时聘用",
  "post-training": "新取得中、高级岗前培训",
  "reference-factors": "重要参考",
  "exchange-available": "可换发",
  "direct-route-available": "可走直评直聘",
  "id-number": "身份证号",
  "id-birth": "出生年月与身份证号不一致",
  "id-sex": "性别与身份证号不一致",
  "date-order": "时间先后",
  "duplicate-row": "重复申报",
  "unreadable-cell": "看不懂的单元格",
  "ambiguous-date": "日期有歧义",
  "unknown-title": "职称名称认不出",
};

export const ROUTE_NAMES: Readonly<Record<RouteId, string>> = {
  normal: "正常申报",
  veteran: "直评（10/20/30年）",
  transfer: "县级及以上交流",
  "general-practitioner": "全科医生认定",
  talent: "急需引进",
  doctor: "博士直报正高",
  exchange: "换发全省统一证书",
  "exam-margin": "以考代评5分",
};

export const LEVEL_LABELS: Readonly<Record<HeldLevel, string>> = {
  technician: "员级",
  assistant: "助理级",
  intermediate: "中级",
  "associate-senior": "副高级",
  senior: "正高级",
  none: "无",
};

export const TYPE_LABELS: Readonly<Record<TitleType, string>> = { grassroots: "基层", provincial: "全省统一" };

export const SERIES_LABELS: Readonly<Record<Series, string>> = {
  teaching: "教师",
  health: "卫生",
  agriculture: "农业",
  engineering: "工程",
  statistics: "统计",
  economics: "经济",
  accounting: "会计",
  auditing: "审计",
  library: "图书文博档案",
  lecturing: "讲师",
  research: "研究",
  "political-work": "政工",
  "social-work": "社会工作",
};

export const SCHOOL_LABELS: Readonly<Record<School, string>> = {
  doctoral: "博士研究生",
  master: "硕士研究生",
  graduate: "研究生",
  "double-bachelor": "双学士",
  bachelor: "本科",
  college: "大专",
  secondary: "中专（中师、中技）",
  "high-school": "高中及以下",
};

export const EDUCATION_LABELS: Readonly<Record<EducationColumn, string>> = {
  doctor: "博士",
  master: "硕士",
  bachelor: "本科",
  college: "大专",
  secondary: "中专",
};

export const DEGREE_LABELS: Readonly<Record<Degree, string>> = {
  doctor: "博士",
  master: "硕士",
  "double-bachelor": "双学士",
  bachelor: "学士",
  none: "无",
};
export const POST_LABELS: Readonly<Record<PostKind, string>> = {
  professional: "专业技术",
  management: "管理",
  worker: "工勤",
};
export const UNIT_LEVEL_LABELS: Readonly<Record<UnitLevel, string>> = { township: "乡镇", other: "非乡镇" };
export const YES_NO_LABELS: Readonly<Record<YesNo, string>> = { yes: "是", no: "否" };

export const SEX_LABELS: Readonly<Record<Sex, string>> = { male: "男", female: "女" };
export const GP_TRAINING_LABELS: Readonly<Record<GpTraining, string>> = {
  passed: "合格",
  "registered-only": "只有注册",
  no: "没有",
};
export const APPRAISAL_LABELS: Readonly<Record<AppraisalGrade, string>> = {
  excellent: "优秀",
  qualified: "合格",
  "basically-qualified": "基本合格",
  unqualified: "不合格",
  ungraded: "未定等次",
  "not-appraised": "未参加",
};

export const FIELD_LABELS: Readonly<Record<ColumnField, string>> = {
  seq: "序号",
  name: "姓名",
  idNumber: "身份证号",
  sex: "性别",
  birthDate: "出生年月",
  unit: "工作单位",
  unitLevel: "单位层级",
  status: "人员状态",
  postKind: "岗位类别",
  postGrade: "岗位等级",
  targetPostGrade: "拟聘岗位等级",
  workStart: "参加工作时间",
  professionStart: "从事专业技术工作时间",
  professionYears: "从事专业年限",
  townshipStart: "乡镇工作起始时间",
  townshipYears: "乡镇专业技术工作年限",
  workHistory: "工作经历",
  education: "学历",
  degree: "学位",
  major: "所学专业",
  majorMatches: "专业是否相符",
  profession: "从事专业",
  heldTitle: "现职称",
  heldType: "现职称类型",
  heldLevel: "职称级别",
  heldSeries: "职称系列",
  heldDate: "取得时间",
  appointedDate: "聘任时间",
  heldYears: "任职年限",
  otherTitle: "另一类职称",
  otherType: "另一类职称类型",
  otherLevel: "另一类职称级别",
  otherDate: "另一类职称取得时间",
  applyTitle: "申报职称",
  applyType: "申报类型",
  applyLevel: "申报级别",
  applySeries: "申报系列",
  applyMajor: "申报专业",
  applyYear: "申报年度",
  applyDate: "申报日期",
  route: "申报方式",
  joinedUnit: "进入本单位时间",
  schoolStage: "学段",
  obtainedBy: "取得方式",
  specialPost: "特设岗位",
  fromUnit: "交流来源",
  fromUnitLevel: "来源单位层级",
  transferDate: "交流开始时间",
  leftDate: "离开时间",
  urgentNeed: "急需",
  voluntary: "自愿",
  gpTraining: "全科规培",
  gpTrainingDate: "规培合格时间",
  outstanding: "业绩突出",
  examScores: "考试成绩",
  passMarks: "合格标准",
  appraisals: "年度考核",
  trainingHours: "继续教育学时",
  training: "培训经历",
  postTraining: "岗前培训",
  commendations: "表彰奖励",
  discipline: "违法违纪",
  fraud: "学术造假",
  pledge: "个人承诺",
  preference: "基层倾斜",
  outcome: "审查结果",
  rejectionReason: "不通过原因",
  remarks: "备注",
};

export const SKIP_LABELS: Readonly<Record<SkipReason, string>> = {
  blank: "空行",
  footer: "表尾或合计",
  "repeated-header": "重复的表头",
  "no-name": "没有姓名",
  "not-a-person": "看不出是人员",
  "unread-line": "同一人的续行，其中有与首行不同的内容未采用",
};
