/** How to fill a cell so that it can be read. */
import type { FieldId } from "../rules/applicant";

export function hintFor(field: FieldId): string {
  switch (field) {
    case "birthDate":
    case "workStart":
    case "townshipStart":
    case "transferDate":
    case "gpTrainingDate":
    case "heldDate":
    case "appointedDate":
    case "otherDate":
    case "applyDate":
    case "professionStart":
    case "joinedUnit":
    case "leftDate":
      return "写成 2016.09 或 2016-09-01 的样子";
    case "heldTitle":
    case "heldLevel":
    case "heldType":
    case "heldSeries":
      return "填职称全名，没有的填“无”";
    case "otherTitle":
    case "otherLevel":
    case "otherType":
      return "填另一类职称全名，没有的填“无”";
    case "applyTitle":
      return "填申报职称全名，如“基层高级教师”";
    case "applyType":
      return "填“基层”或“全省统一”";
    case "applyLevel":
      return "填员级、助理级、中级、副高级或正高级";
    case "applySeries":
      return "填系列，如教师、卫生、农业";
    case "applyYear":
      return "填四位年份";
    case "unitLevel":
    case "fromUnitLevel":
      return "填“乡镇”或“县直”等";
    case "unit":
      return "填单位全称";
    case "postKind":
      return "填专业技术、管理或工勤";
    case "status":
      return "填在岗、调离、退休、借调等";
    case "education":
      return "填本科、大专等";
    case "degree":
      return "填学士、硕士、博士或无";
    case "training":
      return "填培训内容，没有的填“无”";
    case "discipline":
    case "fraud":
      return "填“无”或“有”";
    case "majorMatches":
    case "gpTraining":
    case "urgentNeed":
    case "voluntary":
    case "specialPost":
    case "postTraining":
    case "preference":
      return "填“是”或“否”";
    case "pledge":
      return "本人签订后填“是”";
    case "route":
      return "填“正常”或所走的途径";
    case "heldYears":
    case "townshipYears":
      return "填年数";
    case "sex":
      return "填男或女";
    case "name":
    case "idNumber":
    case "schoolStage":
    case "workHistory":
      return "一行一段，如 201003~201508 某镇中学";
    case "postGrade":
    case "targetPostGrade":
      return "填专业技术岗位等级，如 专业技术七级";
    case "examScores":
    case "passMarks":
      return "每科填一个分数";
    case "obtainedBy":
      return "填评审、认定、考试或所走的途径";
    case "commendations":
    case "outcome":
    case "rejectionReason":
    case "remarks":
    case "fromUnit":
    case "outstanding":
    case "trainingHours":
    case "appraisals":
      return "补填";
  }
}
