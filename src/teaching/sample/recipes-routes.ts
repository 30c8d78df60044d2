/** For each route somebody for whom it holds and somebody who misses it by a hair. */
import { DOCTOR, GRASSROOTS_TEACHER, NEWCOMER, NURSE, TEACHER, YOUNG_TEACHER } from "./profiles";
import { shows, type Recipe } from "./recipe";

const VETERAN = { unit: "王庄镇中学", route: "直评20年", birthDate: "1974", workStart: "1996.07" } as const;
const TRANSFER = {
  route: "县级及以上交流",
  fromUnit: "县第二中学",
  fromUnitLevel: "县直",
  transferDate: "2019.08",
  joinedUnit: "2019.08",
  heldDate: "2017.12",
  appointedDate: "2018.01",
  townshipYears: 1,
} as const;
const PRACTITIONER = {
  route: "全科认定",
  gpTraining: "全科规培合格",
  gpTrainingDate: "2010.06",
  heldDate: "2009.05",
  appointedDate: "2009.06",
  joinedUnit: "2006.07",
  birthDate: "1981",
  workStart: "2006.07",
} as const;
const TALENT = {
  route: "急需引进",
  education: "硕士研究生",
  degree: "硕士",
  urgentNeed: "是",
  voluntary: "是",
  birthDate: "1991",
  workStart: "2017.07",
  heldDate: "2018.07",
  appointedDate: "2018.08",
  joinedUnit: "2020.03",
  townshipYears: 0,
} as const;
const DOCTORATE = { route: "博士直报", outstanding: "是", applyTitle: "基层正高级教师" } as const;
const EXCHANGE = { route: "换发", applyTitle: "一级教师", applyType: "全省统一" } as const;
const EXAM = { route: "以考代评", passMarks: "60" } as const;

export const ROUTE_RECIPES: readonly Recipe[] = [
  shows("normal", "holds", TEACHER),
  shows("normal", "fails", TEACHER, { heldDate: "2018.12", appointedDate: "2019.01" }),
  shows("veteran", "holds", TEACHER, VETERAN, { townshipYears: 20 }),
  shows("veteran", "fails", TEACHER, VETERAN, { townshipYears: "19年11个月", unit: "胡屯镇中学" }),
  shows("transfer", "holds", TEACHER, TRANSFER, { birthDate: "1976", workStart: "1998.07" }),
  shows("transfer", "fails", TEACHER, TRANSFER, { sex: "男", birthDate: "1963.12", workStart: "1985.07" }),
  shows("general-practitioner", "holds", DOCTOR, PRACTITIONER),
  shows("general-practitioner", "fails", DOCTOR, PRACTITIONER, { gpTrainingDate: "2011.01" }),
  shows("talent", "holds", YOUNG_TEACHER, TALENT),
  shows("talent", "fails", YOUNG_TEACHER, TALENT, { voluntary: "否" }),
  shows("doctor", "holds", NEWCOMER, DOCTORATE),
  shows("doctor", "fails", NEWCOMER, DOCTORATE, { outstanding: "否" }),
  shows("exchange", "holds", GRASSROOTS_TEACHER, EXCHANGE),
  shows("exchange", "fails", GRASSROOTS_TEACHER, EXCHANGE, { heldDate: "2016.01", appointedDate: "2016.01" }),
  shows("exam-margin", "holds", NURSE, EXAM, { examScores: "基础55、实践58" }),
  shows("exam-margin", "fails", NURSE, EXAM, { examScores: "基础58、实践54.5" }),
];
