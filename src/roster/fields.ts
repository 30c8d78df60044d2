/**
 * The fields of a roster and the headers by which they go. `headers` stand alone; `under` are short headers that mean
 * the field only below a group header (现任专业技术职务 over 名称, 取得时间).
 *
 * To teach the reader a new header, add it here.
 */

export type ColumnField =
  | "seq"
  | "name"
  | "idNumber"
  | "sex"
  | "birthDate"
  | "unit"
  | "unitLevel"
  | "status"
  | "postKind"
  | "postGrade"
  | "targetPostGrade"
  | "workStart"
  | "professionStart"
  | "professionYears"
  | "townshipStart"
  | "townshipYears"
  | "workHistory"
  | "education"
  | "degree"
  | "major"
  | "majorMatches"
  | "profession"
  | "heldTitle"
  | "heldType"
  | "heldLevel"
  | "heldSeries"
  | "heldDate"
  | "appointedDate"
  | "heldYears"
  | "otherTitle"
  | "otherType"
  | "otherLevel"
  | "otherDate"
  | "applyTitle"
  | "applyType"
  | "applyLevel"
  | "applySeries"
  | "applyMajor"
  | "applyYear"
  | "applyDate"
  | "route"
  | "joinedUnit"
  | "schoolStage"
  | "obtainedBy"
  | "specialPost"
  | "fromUnit"
  | "fromUnitLevel"
  | "transferDate"
  | "leftDate"
  | "urgentNeed"
  | "voluntary"
  | "gpTraining"
  | "gpTrainingDate"
  | "outstanding"
  | "examScores"
  | "passMarks"
  | "appraisals"
  | "trainingHours"
  | "training"
  | "postTraining"
  | "commendations"
  | "discipline"
  | "fraud"
  | "pledge"
  | "preference"
  | "outcome"
  | "rejectionReason"
  | "remarks";

export type Group = "held" | "other" | "apply" | "education" | "gp" | "appraisals" | "trainingHours" | "transfer";

export interface FieldSpec {
  readonly id: ColumnField;
  readonly headers: readonly string[];
  readonly under?: readonly (readonly [Group, readonly string[]])[];
}

const field = (id: ColumnField, headers: string, ...under: readonly (readonly [Group, string])[]): FieldSpec => ({
  id,
  headers: headers === "" ? [] : headers.split(" "),
  under: under.map(([group, names]) => [group, names.split(" ")]),
});

export const FIELDS: readonly FieldSpec[] = [
  field("seq", "序号 排序 编号 顺序号"),
  field("name", "姓名 姓名全称 教师姓名 申报人 申报人姓名 人员姓名"),
  field("idNumber", "身份证号 身份证号码 身份证 证件号码 证件号 公民身份号码 公民身份证号 居民身份证号"),
  field("sex", "性别"),
  field("birthDate", "出生年月 出生日期 出生时间 出生年月日"),
  field("unit", "单位 单位名称 单位全称 工作单位 现工作单位 所在单位 学校名称 所在学校 机构名称 申报单位"),
  field("unitLevel", "单位层级 单位类别 单位性质 所在乡镇 单位级别 是否乡镇单位 是否基层单位"),
  field("status", "人员状态 状态 在职状态 在岗状态 变动类型"),
  field("postKind", "岗位类别 岗位 工作岗位 专业技术岗位分类 人员身份 专技/管理/工勤"),
  field("postGrade", "岗位等级 现聘专业技术岗位 专业技术职务聘用岗位 岗位工资级别 聘用岗位等级 现聘岗位 现聘岗位等级"),
  field("targetPostGrade", "拟聘岗位 拟聘岗位等级"),
  field("workStart", "参加工作时间 工作时间 参加工作年月 开始工作时间 参加工作日期"),
  field("professionStart", "从事专业技术工作时间 参加教育工作时间 从事专业时间 从教时间 任教时间"),
  field("professionYears", "从事专业年限 从事申报专业工作年限 专业工作年限 从事本专业年限 教龄"),
  field("townshipStart", "乡镇工作起始时间 乡镇从事专业技术工作时间 到乡镇工作时间"),
  field("townshipYears", "乡镇专业技术工作年限 乡镇工作年限 基层工作年限 农村任教年限 农村工作年限 在乡镇累计工作年限"),
  field("workHistory", "工作经历 工作简历 个人简历"),
  field("education", "学历 最高学历 学历(位) 符合申报条件学历 文化程度 最高学历学位", [
    "education",
    "学历 学历层次 全日制教育 在职教育 全日制 在职 国民教育",
  ]),
  field("degree", "学位 最高学位 学位类别 非学历教育最高学位", ["education", "学位"]),
  field("major", "所学专业 毕业专业 毕业院校及专业", ["education", "专业 所学专业 毕业院校及专业 毕业院校系及专业"]),
  field("majorMatches", "专业是否相符 所学专业与申报专业是否一致"),
  field("profession", "从事专业 现从事专业 现从事何种专业技术工作 申报学科/从事专业 任教学科"),
  field(
    "heldTitle",
    "现任专业技术职务 现专业技术职务 职称 现职称 现有职称 现持有最高职称 专业技术资格 专业技术职务资格 技术职称 职称(职业资格) 现职务名称 现任职称 已取得职称",
    ["held", "名称 职称 职务 职称名称 职务名称 资格 资格名称 专业技术职务 现职称"],
  ),
  field("heldType", "职称类型 现职称类型 是否基层职称", ["held", "类型 职称类型 是否基层"]),
  field("heldLevel", "职称级别 职称等级 资格级别 现职称级别", ["held", "级别 等级 层次 职称级别"]),
  field("heldSeries", "职称系列 系列", ["held", "系列 职称系列"]),
  field(
    "heldDate",
    "取得时间 资格取得时间 职称取得时间 资格评定时间 评定时间 评职时间 职称证发证时间 批准时间 现职称取得时间 取得职称时间",
    ["held", "取得时间 批准时间 评定时间 资格取得时间 资格时间 发证时间"],
  ),
  field("appointedDate", "聘任时间 聘任时间及年限 聘用时间 首聘时间 现任专业技术职务首聘时间 任职时间", [
    "held",
    "聘任时间 聘用时间 首聘时间 任职时间",
  ]),
  field("heldYears", "任职年限 聘任年限 任现职级年限", ["held", "年限 任职年限 聘任年限"]),
  field("otherTitle", "另一类职称 其他专业技术职务 其他职称", ["other", "职务 名称 职称 职称名称 职务名称"]),
  field("otherType", "另一类职称类型", ["other", "类型"]),
  field("otherLevel", "另一类职称级别", ["other", "级别 等级 层次"]),
  field("otherDate", "另一类职称取得时间", ["other", "取得时间 聘任时间 时间"]),
  field("applyTitle", "申报职称 拟申报职称 申报专业技术职务 申报资格 申报任职资格 拟评审资格 拟申报资格 申报职称名称", [
    "apply",
    "名称 职称 职称名称 职务 资格 资格名称 申报职称 专业技术职务",
  ]),
  field("applyType", "申报类型 申报职称类型 申报职称类型(全省统一/基层) 评审类型", ["apply", "类型 职称类型 申报类型"]),
  field("applyLevel", "申报级别 拟申报职称层次 申报等级 申报层次", ["apply", "级别 层次 等级 申报级别"]),
  field("applySeries", "申报系列", ["apply", "系列 申报系列"]),
  field("applyMajor", "申报专业", ["apply", "专业 申报专业"]),
  field("applyYear", "申报年度 评审年度 年度", ["apply", "年度"]),
  field("applyDate", "申报日期 申报时间", ["apply", "日期 时间 申报日期 申报时间"]),
  field("route", "申报方式 申报途径 直评类别 是否直评 适用政策", ["apply", "途径 方式 申报方式 申报途径"]),
  field("joinedUnit", "进入本单位时间 来院时间 来我校时间 入职时间 到本单位工作时间"),
  field("schoolStage", "学段 编制所在学段 学校类型"),
  field("obtainedBy", "取得方式 取得途径", ["held", "取得方式 取得途径"]),
  field("specialPost", "特设岗位 是否特设岗位 岗位性质"),
  field("fromUnit", "交流来源 交流单位全称 原单位 来源单位", ["transfer", "原单位 来源单位"]),
  field("fromUnitLevel", "来源单位层级", ["transfer", "来源单位层级 层级"]),
  field("transferDate", "交流开始时间 流入时间 调入时间", ["transfer", "开始时间 交流开始时间 时间"]),
  field("leftDate", "离开时间 流出时间 调出时间 离开乡镇时间 减少时间"),
  field("urgentNeed", "急需 基层急需 是否基层急需 是否急需紧缺"),
  field("voluntary", "自愿 本人自愿 是否本人自愿"),
  field("gpTraining", "全科规培 是否获得国家住院医师规范化培训合格证书 是否全科医生 是否注册为全科医学专业", [
    "gp",
    "是否合格 合格 合格证书",
  ]),
  field("gpTrainingDate", "规培合格时间", ["gp", "合格时间 时间"]),
  field("outstanding", "业绩突出 是否成绩突出"),
  field("examScores", "考试成绩 各科成绩"),
  field("passMarks", "合格标准"),
  field(
    "appraisals",
    "年度考核 年度考核结果 考核结果 近三年考核结果 任现职以来各年度考核结果 考核等次 年度考核等次 近五年考核结果",
  ),
  field("trainingHours", "继续教育学时 学时 完成学时数 合计学时 总学时"),
  field("training", "培训经历 培训情况 学习培训经历"),
  field("postTraining", "岗前培训 是否参加岗前培训"),
  field("commendations", "奖惩情况 荣誉称号 成果及受奖 获奖情况 表彰奖励"),
  field("discipline", "违法违纪 受处分情况 是否违法违纪 有无违法违纪 是否受过处分"),
  field("fraud", "学术造假 学术不端 学历造假 是否学术不端"),
  field("pledge", "承诺书 个人承诺 是否签订承诺书 是否签署承诺书 个人承诺书"),
  field("preference", "是否享受基层倾斜 基层倾斜"),
  field("outcome", "审查结果 审核意见 材料审核结果 学历资历审查情况"),
  field("rejectionReason", "退审原因 不通过原因"),
  field("remarks", "备注 备注一 说明"),
];

/** Families of columns, and facts of which the higher or any counts, may stand in several columns. */
const MANY_COLUMNS: readonly ColumnField[] = [
  "trainingHours",
  "appraisals",
  "examScores",
  "passMarks",
  "commendations",
  "education",
  "degree",
  "training",
  "discipline",
  "fraud",
];

export const isManyColumned = (field: ColumnField): boolean => MANY_COLUMNS.includes(field);

/** Group headers, folded, in the order they are tried. */
export const GROUPS: readonly (readonly [Group, RegExp])[] = [
  ["other", /^(?:其他|其它|另一类)(?:专业技术职务|职称|资格)/u],
  ["apply", /^(?:拟?申报|拟评)(?:情况|信息|职称|资格|专业技术职务|任职资格|内容)*$/u],
  [
    "held",
    /^(?:现|现任|现有|现聘|已取得|已有|现持有)?(?:专业技术职务|专业技术资格|职称|任职资格|资格)(?:情况|信息)?$/u,
  ],
  ["education", /^(?:全日制|在职|最高|第一|毕业)?(?:教育|学历)(?:情况|信息|学位)?$/u],
  ["gp", /全科|规培|规范化培训/u],
  ["appraisals", /考核/u],
  ["trainingHours", /学时|继续教育/u],
  ["transfer", /交流/u],
];
