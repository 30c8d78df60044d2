/**
 * The columns of the sample roster, from left to right: those that rosters of every series have first, then those of
 * single routes, of oversight, those of requirements that were added (`by-cases.ts`), and the last one for whoever
 * teaches. The person of the README stands under B, C, K, L, N, O and R.
 */
import type { ColumnField } from "../../fields";

/** A field; of a family of columns with its year or its subject behind the colon. */
export type ColumnKey = ColumnField | `appraisals:${number}` | `trainingHours:${number}`;

/** What stands in the cells of a person; a column that is left out is blank. */
export type Cells = Readonly<Partial<Record<ColumnKey, string | number>>>;

export interface SampleColumn {
  readonly key: ColumnKey;
  readonly header: string;
}

/** The year that the sample applies in, and the years before it that it gives. */
export const SAMPLE_YEAR = 2020;
export const SAMPLE_YEARS = [2015, 2016, 2017, 2018, 2019] as const;

const column = (key: ColumnKey, header: string): SampleColumn => ({ key, header });

export const WRITTEN_COLUMNS: readonly SampleColumn[] = [
  column("seq", "序号"),
  column("unit", "单位"),
  column("name", "姓名"),
  column("idNumber", "身份证号"),
  column("sex", "性别"),
  column("birthDate", "出生年月"),
  column("workStart", "参加工作时间"),
  column("education", "学历"),
  column("degree", "学位"),
  column("major", "所学专业"),
  column("heldTitle", "现任专业技术职务"),
  column("heldDate", "取得时间"),
  column("appointedDate", "聘任时间"),
  column("applyTitle", "拟申报职称"),
  column("applyType", "申报类型"),
  column("route", "申报方式"),
  column("townshipYears", "乡镇专业技术工作年限"),
  column("unitLevel", "单位性质"),
  column("status", "人员状态"),
  column("postKind", "岗位类别"),
  column("postGrade", "岗位等级"),
  ...SAMPLE_YEARS.map((year) => column(`appraisals:${year}`, `${year}年度考核`)),
  ...SAMPLE_YEARS.map((year) => column(`trainingHours:${year}`, `${year}年学时`)),
  column("training", "培训经历"),
  column("postTraining", "岗前培训"),
  column("majorMatches", "专业是否相符"),
  column("commendations", "荣誉称号"),
  column("discipline", "违法违纪"),
  column("fraud", "学术不端"),
  column("pledge", "是否签订承诺书"),
  column("otherTitle", "另一类职称"),
  column("otherDate", "另一类职称取得时间"),
  column("fromUnit", "原单位"),
  column("fromUnitLevel", "原单位层级"),
  column("transferDate", "交流时间"),
  column("joinedUnit", "进入本单位时间"),
  column("gpTraining", "全科规培合格"),
  column("gpTrainingDate", "规培合格时间"),
  column("urgentNeed", "是否急需"),
  column("voluntary", "是否自愿"),
  column("outstanding", "业绩突出"),
  column("examScores", "考试成绩"),
  column("passMarks", "合格标准"),
  column("obtainedBy", "取得方式"),
  column("specialPost", "特设岗位"),
  column("leftDate", "离开时间"),
  column("preference", "基层倾斜"),
  column("outcome", "审查结果"),
  column("rejectionReason", "不通过原因"),
  column("remarks", "备注"),
];
