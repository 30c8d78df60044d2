import { isPart, isTitle, titleLevel, titleSeries, titleType, titleYear, yearOfSheet } from "./title-facts";

/** What a title states: year, kind, level, series; a stroke where it states none. */
const TITLES: readonly (readonly [title: string, stated: string])[] = [
  ["某县2020年度基层中级职称申报花名册(教师系列)", "2020 grassroots intermediate teaching"],
  ["2020年度基层高级", "2020 grassroots - -"],
  ["基层高级职称申报表(2020)", "2020 grassroots - -"],
  ["基层职称申报花名册【2021】", "2021 grassroots - -"],
  ["2020职称申报汇总表", "2020 - - -"],
  ["20年度职称评审人员名单", "2020 - - -"],
  ["竞聘上岗人员登记表(2021年度)", "2021 - - -"],
  ["2021年度", "2021 - - -"],
  ["2021年某县中小学教师", "2021 - - teaching"],
  ["某县教师(2021)", "2021 - - teaching"],
  // The number of a document is no year.
  ["聊人社字〔2020〕57号职称申报花名册", "- - - -"],
  ["依聊人社字〔2020〕57号2021年度职称申报花名册", "2021 - - -"],
  // Two years leave it open.
  ["2019年、2020年职称申报花名册", "- - - -"],
  ["基层高中级职称申报花名册", "- grassroots - -"],
  ["基层副高级及以上职称申报花名册", "- grassroots - -"],
  ["基层中、高级职称申报花名册", "- grassroots - -"],
  ["基层副高级职称申报花名册", "- grassroots associate-senior -"],
  ["基层卫生、教师系列职称申报花名册", "- grassroots - -"],
  ["教师系列和卫生系列职称申报花名册", "- - - -"],
  ["某县教育局农业系列职称申报花名册", "- - - agriculture"],
  ["非基层职称申报花名册", "- provincial - -"],
];

test.each(TITLES)("%s: %s", (title, stated) => {
  const facts = [titleYear(title), titleType(title), titleLevel(title), titleSeries(title)];
  expect(isTitle(title)).toBe(true);
  expect(facts.map((fact) => fact ?? "-").join(" ")).toBe(stated);
});

test.each([
  "填报单位:某县教体局",
  "填报时间:2020年6月",
  "说明:2020年度申报人员须逐级推荐",
  "柳河镇",
  "附件2",
  "2020年6月",
  "2020年12月31日",
])("%s is no title", (text) => expect(isTitle(text)).toBe(false));

test.each([
  ["2020年度", 2020],
  ["2020", 2020],
  ["2021年申报", 2021],
  ["2021 职称", 2021],
  ["2019年考核", null],
  ["花名册", null],
])("a sheet called %s is of the year %s", (name, year) => expect(yearOfSheet(name)).toBe(year));

test.each([
  ["一、申报基层职称人员", true],
  ["(二)申报全省统一职称人员", true],
  ["2.基层中级", true],
  ["2020年度职称申报花名册", false],
])("%s is a part of a title: %s", (text, expected) => expect(isPart(text)).toBe(expected));
