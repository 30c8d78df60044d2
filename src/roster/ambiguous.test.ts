import { isoOf, type PartialDate } from "../core/calendar";
import { DEFAULT_SETTINGS } from "../rules/settings/settings";
import { sheet } from "../../test/support/sheet";
import { readRosters, type Roster } from "./read-roster";

function read(headers: string, ...rows: readonly string[]): Roster {
  const drawing = [`姓名 | 身份证号 | ${headers}`, ...rows.map((row) => `周安 | 371500198001010024 | ${row}`)].join(
    "\n",
  );
  const [roster] = readRosters(sheet(drawing), {
    assumed: [],
    directory: null,
    settings: DEFAULT_SETTINGS,
    defaultYear: 2020,
  });
  if (roster === undefined) throw new Error("a roster is expected");
  return roster;
}

/** The third column and those behind it. */
const fields = (roster: Roster): string =>
  roster.columns
    .filter(({ column }) => column > "B")
    .map(({ column, field, match }) => (match === "values" ? `${column} ${field}` : column))
    .join(" ");

test.each([
  [
    "beside the title held, 取得 is the one left",
    "现职称 | 聘任时间 | 时间",
    "二级教师 | 2012.09 | 2012.08",
    "C D E heldDate",
  ],
  [
    "beside the title held, 聘任 is the one left",
    "现职称 | 取得时间 | 时间",
    "二级教师 | 2012.09 | 2012.12",
    "C D E appointedDate",
  ],
  ["beside the title held, both are open", "现职称 | 时间", "二级教师 | 2012.09", "C"],
  [
    "beside the title held, both are taken",
    "取得时间 | 聘任时间 | 现职称 | 时间",
    "2012 | 2012 | 二级教师 | 2012",
    "C D E",
  ],
  ["beside the schooling it is none of ours", "学历 | 时间", "本科 | 2012.09", "C"],
  ["beside what is applied for", "申报职称 | 时间", "一级教师 | 2020.06", "C D applyDate"],
  ["beside where one came from", "原单位 | 时间", "县一中 | 2020.06", "C D transferDate"],
  ["cells that are no dates", "申报职称 | 时间", "一级教师 | 上午", "C"],
  ["levels beside the title held", "现职称 | 级别", "二级教师 | 初级", "C D heldLevel"],
  ["levels beside the title applied for", "申报职称 | 级别", "一级教师 | 中级", "C D applyLevel"],
  ["levels elsewhere, one title on the sheet", "级别 | 申报职称", "中级 | 一级教师", "C applyLevel D"],
  ["levels elsewhere, two titles on the sheet", "级别 | 申报职称 | 现职称", "中级 | 一级教师 | 二级教师", "D E"],
  ["grades of posts", "现职称 | 等级", "二级教师 | 专业技术十一级", "C D postGrade"],
  ["职称类别 of levels", "现职称 | 职称类别", "二级教师 | 初级", "C D heldLevel"],
  ["职称类别 of kinds", "现职称 | 职称类别", "二级教师 | 全省统一", "C D heldType"],
  ["职称类别 of series", "现职称 | 职称类别", "二级教师 | 教师", "C D heldSeries"],
  ["申报类别 of kinds", "申报类别 | 申报职称", "基层 | 一级教师", "C applyType D"],
  ["申报类别 of routes", "申报类别 | 申报职称", "直评10年 | 一级教师", "C route D"],
  ["申报类别 of levels", "申报类别 | 申报职称", "中级 | 一级教师", "C applyLevel D"],
  ["类别 of posts", "单位 | 类别", "柳河镇小学 | 专技", "C D postKind"],
  ["类别 of nothing we know", "单位 | 类别", "柳河镇小学 | 甲类", "C"],
  ["职务 that is a title", "单位 | 职务", "柳河镇小学 | 二级教师", "C D heldTitle"],
  ["职务 that is an office", "单位 | 职务", "柳河镇小学 | 教导主任", "C"],
  ["职务 beside the title held", "现职称 | 职务", "二级教师 | 一级教师", "C"],
  ["年限 beside the appointment", "聘任时间 | 年限", "2012.09 | 8", "C D heldYears"],
  ["年限 beside the township years' beginning", "到乡镇工作时间 | 年限", "2012.09 | 8", "C D townshipYears"],
  ["专业 beside the schooling", "学历 | 专业", "本科 | 数学", "C D major"],
  ["合计 beside hours", "2018年学时 | 2019年学时 | 合计", "90 | 96 | 186", "C D E trainingHours"],
  ["状态 that is one", "单位 | 状态", "柳河镇小学 | 在岗", "C D"],
  ["状态 of the form", "单位 | 状态", "柳河镇小学 | 已提交", "C"],
  ["单位性质 that is its level", "单位 | 单位性质", "柳河镇小学 | 乡镇", "C D"],
  ["单位性质 that is how it is paid for", "单位 | 单位性质", "柳河镇小学 | 全额拨款", "C"],
  ["单位性质 still to be filled", "单位 | 单位性质", "柳河镇小学 | 待定", "C D"],
  ["申报类型 of kinds", "申报类型 | 申报职称", "基层 | 一级教师", "C D"],
  ["申报类型 of routes", "申报类型 | 申报职称", "直评10年 | 一级教师", "C route D"],
  ["评审类别 of kinds", "评审类别 | 申报职称", "基层 | 一级教师", "C applyType D"],
  ["职称类型 of levels", "现职称 | 职称类型", "二级教师 | 初级", "C D heldLevel"],
  ["岗位性质 that is its kind", "单位 | 岗位性质", "柳河镇小学 | 教学岗", "C"],
  ["继续教育 of hours", "单位 | 继续教育", "柳河镇小学 | 96", "C D"],
  ["继续教育 in words", "单位 | 继续教育", "柳河镇小学 | 已完成", "C"],
  ["a year of grades", "单位 | 2018年", "柳河镇小学 | 合格", "C D appraisals"],
  ["a year of hours", "单位 | 2018年", "柳河镇小学 | 90学时", "C D trainingHours"],
  ["a year of numbers", "单位 | 2018年", "柳河镇小学 | 96", "C"],
])("%s", (_, headers, row, expected) => {
  expect(fields(read(headers, row))).toBe(expected);
});

test.each([
  ["现职称 | 时间", "二级教师 | 2012.09", "heldDate appointedDate"],
  ["级别 | 申报职称 | 现职称", "中级 | 一级教师 | 二级教师", "heldLevel applyLevel"],
  ["单位 | 年限", "柳河镇小学 | 8", "townshipYears heldYears professionYears"],
  ["单位 | 2018年", "柳河镇小学 | 96", "trainingHours"],
])("what is open is asked: %s", (headers, row, expected) => {
  const asked = read(headers, row).questions.flatMap((one) => (one.kind === "unclear-column" ? one.fields : []));
  expect(asked.join(" ")).toBe(expected);
});

test("most cells decide, not all of them", () => {
  const rows = ["二级教师 | 初级", "一级教师 | 中级", "二级教师 | 初级", "二级教师 | 初级", "某某 | 待定"];
  expect(fields(read("现职称 | 级别", ...rows))).toBe("C D heldLevel");
  expect(fields(read("现职称 | 级别", ...rows, "某某 | 待定"))).toBe("C");
});

test("a header that is only nearly ours needs cells that read as its field", () => {
  expect(fields(read("现职称 | 取得日期", "二级教师 | 2012.09"))).toBe("C D");
  expect(fields(read("现职称 | 取得日期", "二级教师 | 见证书"))).toBe("C");
});

test("the date is the column's", () => {
  const [zhou] = read("现职称 | 聘任时间 | 时间", "二级教师 | 2012.09 | 2012.08").applicants;
  const date = zhou?.facts.heldDate;
  expect(date?.state === "known" ? isoOf(date.value as PartialDate) : date?.state).toBe("2012-08");
});
