/** For each rule of oversight and each of the records somebody of whom it has something to say, and the plain side. */
import { COUNTY, DOCTOR, GRASSROOTS_TEACHER, TEACHER, YOUNG_TEACHER } from "./profiles";
import { shows, showsTwice, type Recipe } from "./recipe";

const ARRIVED = { obtainedBy: "急需引进", education: "硕士研究生", degree: "硕士" } as const;

export const OVERSIGHT_RECIPES: readonly Recipe[] = [
  shows("special-post-scope", "fails", TEACHER, COUNTY, { specialPost: "是", obtainedBy: "直评" }),
  shows("special-post-recovery", "fails", TEACHER, {
    specialPost: "是",
    obtainedBy: "直评",
    status: "调离",
    leftDate: "2019.12",
  }),
  shows("special-post-basis", "fails", TEACHER, { specialPost: "是", obtainedBy: "评审" }),
  shows("service-period", "holds", TEACHER, { obtainedBy: "交流", transferDate: "2013.08", joinedUnit: "2013.08" }),
  shows("service-period", "fails", TEACHER, {
    obtainedBy: "交流",
    heldDate: "2016.12",
    appointedDate: "2017.01",
    transferDate: "2016.08",
    joinedUnit: "2016.08",
    townshipYears: 3,
    status: "调离",
    leftDate: "2019.11",
  }),
  shows("mobility-period", "fails", TEACHER, COUNTY, ARRIVED, {
    heldTitle: "基层一级教师",
    heldDate: "2017.07",
    appointedDate: "2017.08",
    townshipYears: 2,
    postGrade: "专业技术十级",
  }),
  shows("mobility-available", "holds", GRASSROOTS_TEACHER, ARRIVED, { townshipYears: 6 }),
  shows("certificate-area", "fails", GRASSROOTS_TEACHER, COUNTY, { otherTitle: "无" }),
  shows("preference-withdrawn", "fails", TEACHER, { applyTitle: "高级教师", applyType: "全省统一", preference: "是" }),
  shows("series-open", "fails", TEACHER, {
    unit: "安平镇农技站",
    major: "农学",
    heldTitle: "农艺师",
    applyTitle: "基层高级农艺师",
  }),
  shows("improper-rejection", "fails", TEACHER, { rejectionReason: "论文数量不足", outcome: "不通过" }),
  shows("review-conflict", "fails", TEACHER, { "trainingHours:2018": 60, outcome: "通过" }),
  shows("timely-appointment", "fails", TEACHER, { heldDate: "2014.12", appointedDate: "" }),
  shows("post-training", "fails", TEACHER, {
    route: "县级及以上交流",
    fromUnit: "县第二中学",
    fromUnitLevel: "县直",
    transferDate: "2019.02",
    joinedUnit: "2019.02",
    heldDate: "2019.12",
    appointedDate: "2020.01",
    townshipYears: 1,
    postTraining: "否",
  }),
  shows("reference-factors", "holds", TEACHER, {
    "appraisals:2017": "优秀",
    "appraisals:2018": "优秀",
    commendations: "县级优秀教师",
  }),
  shows("exchange-available", "holds", GRASSROOTS_TEACHER),
  shows("direct-route-available", "holds", TEACHER, {
    route: "",
    townshipYears: 21,
    birthDate: "1973",
    workStart: "1996.07",
  }),
];

export const RECORD_RECIPES: readonly Recipe[] = [
  shows("id-number", "fails", YOUNG_TEACHER, { idNumber: "371500198903120318", birthDate: "1989.03", sex: "男" }),
  shows("id-birth", "fails", YOUNG_TEACHER, { idNumber: "371500198805230339", birthDate: "1989.05", sex: "男" }),
  shows("id-sex", "fails", YOUNG_TEACHER, { idNumber: "371500198911070412", birthDate: "1989.11", sex: "女" }),
  shows("date-order", "fails", TEACHER, { workStart: "2014.07" }),
  showsTwice(shows("duplicate-row", "fails", YOUNG_TEACHER), {}),
  shows("unreadable-cell", "fails", TEACHER, { sex: "未知" }),
  shows("ambiguous-date", "fails", TEACHER, { heldDate: 2015.1, appointedDate: 2015.1 }),
  shows("unknown-title", "open", DOCTOR, { heldTitle: "业务能手" }),
];
