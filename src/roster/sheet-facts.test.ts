import { isoOf, type PartialDate } from "../core/calendar";
import { addressOn } from "../core/positions";
import { say } from "../../test/support/say";
import { factsAbove } from "./sheet-facts";

const shown = (value: unknown): string =>
  typeof value === "object" ? isoOf(value as PartialDate) : String(value as string | number);

/** What lines above a header state, as `field value`. */
const stated = (...lines: readonly string[]): readonly string[] =>
  factsAbove({ name: "花名册", values: lines.map((line) => [line]), merges: [] }, lines.length, -1).map(
    ({ field, reading }) => `${field} ${say(reading, shown)}`,
  );

test.each([
  [
    "year, kind, level and series in one title",
    "某县2020年度基层中级职称申报花名册（教师系列）",
    ["applyYear 2020", "applyType grassroots", "applyLevel intermediate", "applySeries teaching"],
  ],
  ["a year in Chinese digits", "某县二〇二一年度职称申报花名册", ["applyYear 2021"]],
  ["a year by itself", "教师职称申报花名册2021", ["applyYear 2021", "applySeries teaching"]],
  ["a document's number is no year", "某人社字〔2020〕57号职称申报花名册", []],
  [
    "the kind after 职称",
    "2021年度中级职称（基层）申报名单",
    ["applyYear 2021", "applyType grassroots", "applyLevel intermediate"],
  ],
  [
    "the kind before the name of a title",
    "2021年申报基层一级教师人员名单",
    ["applyYear 2021", "applyType grassroots", "applySeries teaching"],
  ],
  ["a kind for the whole province", "2020年度全省统一职称申报花名册", ["applyYear 2020", "applyType provincial"]],
  [
    "副高 is one level",
    "2021年基层副高级职称申报人员名单",
    ["applyYear 2021", "applyType grassroots", "applyLevel associate-senior"],
  ],
  ["正高 is one level", "2021年度正高级职称推荐名单", ["applyYear 2021", "applyLevel senior"]],
  ["高级 may be two levels", "2021年度基层高级职称申报名单", ["applyYear 2021", "applyType grassroots"]],
  ["初级 may be two levels", "2021年度初级职称申报名单", ["applyYear 2021"]],
  ["two levels are nobody's", "2021年度基层中、高级职称申报名单", ["applyYear 2021", "applyType grassroots"]],
  ["two levels are nobody's", "2021年度中级、副高级职称申报名单", ["applyYear 2021"]],
  [
    "基层 next to the series",
    "2020年基层卫生系列职称申报表",
    ["applyYear 2020", "applyType grassroots", "applySeries health"],
  ],
  ["基层 of units is not 基层 of titles", "2021年基层单位专业技术人员职称申报表", ["applyYear 2021"]],
  ["基层 of staff is not 基层 of titles", "2021年基层专业技术人员职称申报表", ["applyYear 2021"]],
  [
    "a hospital in a township says nothing of the kind",
    "乡镇卫生院2021年卫生系列职称申报情况汇总表",
    ["applyYear 2021", "applySeries health"],
  ],
  ["both kinds in a title are nobody's", "2020年度基层和全省统一职称申报花名册", ["applyYear 2020"]],
  ["both kinds with a stroke", "2020年度基层、全省统一职称申报花名册", ["applyYear 2020"]],
  [
    "基层 of units beside the kind",
    "2020年度基层单位全省统一职称申报花名册",
    ["applyYear 2020", "applyType provincial"],
  ],
  ["a school in the name is no series", "某镇中心小学2020年度职称申报名单", ["applyYear 2020"]],
  ["teachers in the title are", "2020年度中小学教师职称申报名单", ["applyYear 2020", "applySeries teaching"]],
  ["a title without a year", "职称申报花名册", []],
  ["a line that is neither title nor date", "附件2", []],
])("%s: %s", (_, title, expected) => {
  expect(stated(title)).toEqual(expected);
});

test.each([
  ["the day left out", "填报时间：2020年6月 日", ["applyDate 2020-06"]],
  ["to the day", "填报时间：2020年6月10日", ["applyDate 2020-06-10"]],
  ["with points", "填表日期: 2020.6.10", ["applyDate 2020-06-10"]],
  ["behind the unit", "填报单位（盖章）：某县人社局　　填报时间：2020年6月 日", ["applyDate 2020-06"]],
  ["nothing filled in", "填报时间：    年   月   日", []],
  ["a month that does not exist", "填报时间：2020年13月", []],
  ["a unit line is no title", "填报单位（盖章）：某县2020年职称办", []],
])("the line above the table, %s: %s", (_, line, expected) => {
  expect(stated(line)).toEqual(expected);
});

test.each([
  ["in a line of its own", "（全部为乡镇单位）", ["unitLevel township"]],
  ["in other words", "以下单位均为乡镇单位", ["unitLevel township"]],
  ["in the title", "2020年度职称申报名单（全部为乡镇单位）", ["unitLevel township", "applyYear 2020"]],
  ["denied", "以下单位不全部为乡镇单位", []],
  ["denied otherwise", "并非都是乡镇单位", []],
  ["township alone says nothing of all", "某乡镇", []],
])("all units are township units, %s: %s", (_, line, expected) => {
  expect(stated(line)).toEqual(expected);
});

test("several lines, and where each fact stands; the first to say something is heard", () => {
  const values = [
    ["附件2"],
    ["某县2020年度基层中级职称申报花名册（教师系列）"],
    ["填报单位：某县教体局", "", "填报时间：2020年6月 日"],
    ["2019年度职称申报花名册"],
  ];
  const facts = factsAbove({ name: "花名册", values, merges: [] }, 4, -1);
  expect(
    facts.map(({ field, from, cell }) => `${field} ${from} ${cell === null ? "" : addressOn("花名册", cell)}`),
  ).toEqual([
    "applyYear title A2",
    "applyType title A2",
    "applyLevel title A2",
    "applySeries title A2",
    "applyDate unit-line C3",
  ]);
});

test("only the lines between the roster above and the header", () => {
  const values = [["2019年度职称申报花名册"], ["2020年度职称申报花名册"], ["2021年度职称申报花名册"]];
  const facts = factsAbove({ name: "花名册", values, merges: [] }, 2, 0);
  expect(facts.map(({ reading }) => reading)).toEqual([{ state: "known", value: 2020 }]);
});

test.each([
  ["text in the next cell", ["填报单位：某镇", "填报时间：", "2020年9月20日"], "applyDate 2020-09-20"],
  ["a date in the next cell", ["填报时间", "", 44_094], "applyDate 2020-09-20"],
  ["eight digits", ["填报时间：20200920"], "applyDate 2020-09-20"],
  ["a month only", ["填报时间：2020年6月 日"], "applyDate 2020-06"],
])("the date of filing: %s", (_what, row, expected) =>
  expect(
    factsAbove({ name: "花名册", values: [row], merges: [] }, 1, -1).map(
      ({ field, reading }) => `${field} ${say(reading, shown)}`,
    ),
  ).toEqual([expected]),
);

test.each([
  ["a year", ["申报年度：2021年"], ["applyYear 2021"]],
  ["a year in the next cell", ["申报年度：", "2021"], ["applyYear 2021"]],
  ["a level", ["申报级别：", "", "中级"], ["applyLevel intermediate"]],
  ["a kind", ["申报类型：基层"], ["applyType grassroots"]],
  ["a series", ["申报系列：卫生"], ["applySeries health"]],
  ["the unit's level", ["单位层级：乡镇"], ["unitLevel township"]],
  ["the unit", ["填报单位（盖章）：柳河镇中心小学"], ["unit 柳河镇中心小学"]],
  [
    "the unit, with the date behind it",
    ["单位：杨集乡卫生院 填报时间：2021年6月"],
    ["unit 杨集乡卫生院", "applyDate 2021-06"],
  ],
  ["a bureau is nobody's unit", ["填报单位：某县教体局"], []],
  ["another label in the next cell is no value", ["申报年度：", "申报级别：中级"], ["applyLevel intermediate"]],
  ["a date in characters", ["填报时间：二〇二一年六月"], ["applyDate 2021-06"]],
])("facts that a line names: %s", (_, row, expected) => {
  expect(
    factsAbove({ name: "花名册", values: [row], merges: [] }, 1, -1).map(
      ({ field, reading }) => `${field} ${say(reading, shown)}`,
    ),
  ).toEqual(expected);
});
