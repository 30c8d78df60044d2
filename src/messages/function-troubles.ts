/**
 * What a JC function says when it was not used as it is meant, or when what it was given leaves the answer open.
 */
import type { PartialDate } from "../core/calendar";
import type { IdFault } from "../rules/standards/id-number";
import type { Level } from "../rules/standards/levels";
import { dateWords } from "../core/date-words";
import { LEVEL_LABELS } from "../rules/standards/labels";

/** What an argument is, by the name that Excel's help gives it. */
export type Asked =
  | "date"
  | "from"
  | "to"
  | "birth"
  | "sex"
  | "post"
  | "level"
  | "id"
  | "title"
  | "scores"
  | "marks"
  | "clause"
  | "unit"
  | "posts"
  | "roster";

const ASKED: Readonly<Record<Asked, string>> = {
  date: "日期",
  from: "起始日期",
  to: "截止日期",
  birth: "出生日期",
  sex: "性别",
  post: "岗位类别",
  level: "职称级别",
  id: "身份证号",
  title: "职称",
  scores: "考试成绩",
  marks: "合格标准",
  clause: "条款",
  unit: "单位",
  posts: "岗位设置",
  roster: "花名册",
};

export type FunctionTrouble =
  | { readonly kind: "no-header" }
  | { readonly kind: "workbook-unread" }
  | { readonly kind: "nobody" }
  | { readonly kind: "one-row-wanted" }
  | { readonly kind: "not-a-day"; readonly raw: string }
  | { readonly kind: "blank"; readonly asked: Asked }
  | { readonly kind: "unreadable"; readonly asked: Asked; readonly raw: string }
  | { readonly kind: "date-ambiguous"; readonly raw: string; readonly dates: readonly PartialDate[] }
  | { readonly kind: "month-missing"; readonly asked: Asked; readonly date: PartialDate }
  | { readonly kind: "dates-reversed" }
  | { readonly kind: "years-open"; readonly fewest: number; readonly most: number }
  | { readonly kind: "retirement-open"; readonly asked: readonly Asked[] }
  | { readonly kind: "id-fault"; readonly fault: IdFault }
  | { readonly kind: "title-unknown"; readonly raw: string }
  | { readonly kind: "title-ambiguous"; readonly raw: string; readonly levels: readonly Level[] }
  | { readonly kind: "margin" }
  | { readonly kind: "no-posts" }
  | { readonly kind: "posts-not-listed"; readonly unit: string; readonly levels: readonly Level[] }
  | { readonly kind: "vacancies-unclear"; readonly unit: string; readonly levels: readonly Level[] }
  | { readonly kind: "clause-unknown"; readonly raw: string };

export function functionTroubleWords(trouble: FunctionTrouble): string {
  switch (trouble.kind) {
    case "no-header":
      return "在这一行上方没有找到表头。表头至少要有姓名或身份证号，再加单位、职称等两列以上；也可把表头作为第二个参数";
    case "workbook-unread":
      return "读不到工作表，找不到表头。请把表头（1至3行，列与人员行相同）作为第二个参数";
    case "nobody":
      return "这一行看不出是哪个人：要有姓名，以及身份证号、单位或职称";
    case "one-row-wanted":
      return "这个函数一次只看一个人：请只给一行。要看多人的，用 JC.VERDICT 或 JC.WHY";
    case "not-a-day":
      return `计算截止日“${trouble.raw}”不是日期。请写成 2020-12-31 或引用日期单元格`;
    case "blank":
      return `${ASKED[trouble.asked]}是空的`;
    case "unreadable":
      return `${ASKED[trouble.asked]}${trouble.raw === "" ? "" : `“${trouble.raw}”`}看不懂`;
    case "date-ambiguous":
      return `“${trouble.raw}”可能是${trouble.dates.map(dateWords).join("，也可能是")}。请写成 2011-01 这样，或设成日期格式`;
    case "month-missing":
      return `${ASKED[trouble.asked]}只写了${dateWords(trouble.date)}，缺月份`;
    case "dates-reversed":
      return "起始日期在截止日期之后";
    case "years-open":
      return `日期写得不够细，可能满${trouble.fewest}年，也可能满${trouble.most}年。请写到月或日`;
    case "retirement-open":
      return `退休日期看不出，取决于${trouble.asked.map((one) => ASKED[one]).join("、")}`;
    case "id-fault":
      return idFaultWords(trouble.fault);
    case "title-unknown":
      return `职称“${trouble.raw}”的级别认不出`;
    case "title-ambiguous":
      return `“${trouble.raw}”可能是${levelsWords(trouble.levels, "，也可能是")}`;
    case "clause-unknown":
      return `没有“${trouble.raw}”这个条款或规则。请写成 三（四）第2段，或规则编号如 five-year-lock`;
    case "no-posts":
      return "这不是岗位设置表：要连表头一起给，有单位、级别和空岗数（或核准数、现聘数）";
    case "posts-not-listed":
      return `岗位设置表中没有“${trouble.unit}”的${levelsWords(trouble.levels)}岗位`;
    case "vacancies-unclear":
      return `“${trouble.unit}”的${levelsWords(trouble.levels)}空岗数没有填，或者看不懂`;
    case "margin":
      return "允许低于合格标准的分数要是0或正数";
  }
}

const levelsWords = (levels: readonly Level[], between = "或"): string =>
  levels.map((level) => LEVEL_LABELS[level]).join(between);

function idFaultWords(fault: IdFault): string {
  switch (fault.kind) {
    case "precision-lost":
      return "身份证号按数字存放，最后几位已被 Excel 丢失。请把列设成文本后重新录入";
    case "old-form":
      return "这是15位旧身份证号，没有校验码";
    case "length":
      return `身份证号是${fault.length}位，应为18位`;
    case "characters":
      return "身份证号中有不该有的字符";
    case "impossible-date":
      return "身份证号中的出生日期不存在";
    case "check-character":
      return "身份证号的校验码不对";
  }
}
