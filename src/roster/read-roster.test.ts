import { isoOf, type PartialDate } from "../core/calendar";
import type { Applicant } from "../rules/applicant";
import type { Reading } from "../core/reading";
import { idNumber, oneRoster, READ_OPTIONS } from "../../test/support/one-roster";
import { say } from "../../test/support/say";
import { cell, sheet } from "../../test/support/sheet";
import type { FactId } from "../fields";
import { readAnswer } from "./answer";
import { readRosters, type Roster } from "./read-roster";

const shown = (value: unknown): string => {
  if (typeof value !== "object" || value === null) return String(value);
  if ("year" in value) return isoOf(value as PartialDate);
  if ("text" in value) return String(value.text);
  if ("route" in value) return String(value.route);
  return "kind" in value ? String(value.kind) : JSON.stringify(value);
};
const fact = (applicant: Applicant | undefined, field: FactId): string =>
  applicant === undefined ? "nobody" : say(applicant.facts[field] as Reading<unknown>, shown);

const SCHOOLS = sheet(
  `
  某县2020年度基层中级职称申报花名册（教师系列） | | | | | | | | |
  填报单位（盖章）：某县教体局 | | | | | 填报时间：2020年6月 日 | | | |
  序号 | 姓  名 | 身份证号* | 单位       | 现任专业技术职务 |          | 申报职称 | 2019年学时 | 联系电话 | 承诺书
       |        |           |            | 名称             | 取得时间 |          |            |          |
  1    | 周安   | ${idNumber(12)} | 柳河镇小学 | 二级教师         | 2015.12  | 一级教师 | 96         | 1234567  | 是
  2    | 吴宁   | ${idNumber(25)} |            | 中学二级         | 2016年   |          | 无         |          | 否
       | 合计   | 2人       |            |                  |          |          |            |          |
  `,
  ["A1:J1", "A2:E2", "F2:J2", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:G4", "D5:D6"],
);

describe("a roster of a school district", () => {
  const roster = oneRoster(SCHOOLS);
  const [zhou, wu] = roster.applicants;

  test("where it stands and what was not read", () => {
    expect({
      table: roster.table,
      headerRows: roster.headerRows,
      rows: roster.applicants.map(({ row }) => row),
      skipped: roster.skipped,
      unmatched: roster.unmatched,
      questions: roster.questions,
    }).toEqual({
      table: "A3:J6",
      headerRows: [3, 4],
      rows: [5, 6],
      skipped: [{ row: 7, why: "footer" }],
      unmatched: [{ column: "I", header: "联系电话" }],
      questions: [{ about: "unitLevel", kind: "all-township" }],
    });
  });

  test("how each column was understood", () => {
    expect(roster.columns.map(({ column, field, match, by, year }) => [column, field, match, by, year])).toEqual([
      ["A", "seq", "exact", "header", null],
      ["B", "name", "folded", "header", null],
      ["C", "idNumber", "folded", "header", null],
      ["D", "unit", "exact", "header", null],
      ["E", "heldTitle", "exact", "group", null],
      ["F", "heldDate", "exact", "group", null],
      ["G", "applyTitle", "exact", "header", null],
      ["H", "trainingHours", "exact", "year", 2019],
      ["J", "pledge", "exact", "header", null],
    ]);
  });

  test.each([
    ["the ID number", "idNumber", idNumber(12), idNumber(25)],
    ["the unit, merged down over both", "unit", "柳河镇小学", "柳河镇小学"],
    ["the level, from the title's name", "heldLevel", "assistant", "assistant"],
    ["the series, from the title's name", "heldSeries", "teaching", "teaching"],
    ["the kind held: a plain name counts as 全省统一", "heldType", "provincial ?assumed", "provincial ?assumed"],
    ["the date, as precise as written", "heldDate", "2015-12", "2016"],
    ["the level applied for, from the cell, else from the sheet's title", "applyLevel", "intermediate", "intermediate"],
    ["the kind applied for, from the sheet's title", "applyType", "grassroots", "grassroots"],
    ["the series applied for, from the cell, else from the sheet's title", "applySeries", "teaching", "teaching"],
    ["the year, from the sheet's title", "applyYear", "2020", "2020"],
    ["the date of the application, from the line above", "applyDate", "2020-06", "2020-06"],
    ["the pledge", "pledge", "yes", "no"],
    ["no column for the status", "status", "absent", "absent"],
    ["no column for another title: there is none", "otherLevel", "none", "none"],
  ] as const)("%s", (_, field, first, second) => {
    expect([fact(zhou, field), fact(wu, field)]).toEqual([first, second]);
  });

  test("hours of a year, with their column", () => {
    expect(zhou?.trainingHours).toEqual([
      { year: 2019, total: false, column: 7, reading: { state: "known", value: 96 } },
    ]);
    expect(wu?.trainingHours.map(({ reading }) => reading.state)).toEqual(["blank"]);
  });

  test.each([
    ["a fact with a column", "heldDate", ["F6"]],
    ["a fact taken from the title's cell", "heldLevel", ["E6"]],
    ["a fact of the sheet", "applyYear", ["A1"]],
    ["a date of the sheet", "applyDate", ["F2"]],
    ["no column", "status", []],
  ] as const)("the cell of %s", (_, field, cells) => {
    expect(wu?.cells(field)).toEqual(cells.map(cell));
  });
});

describe("what states a fact", () => {
  const roster = (header: string, row: string, above = "职称申报花名册"): Roster =>
    oneRoster(sheet(`${above}\n姓名 | 身份证号 | ${header}\n周安 | ${idNumber(12)} | ${row}`));
  type Row = readonly [sentence: string, title: string, header: string, row: string, field: FactId, expected: string];
  const rows: readonly Row[] = [
    ["a column before the title", "2020年度花名册", "申报年度", "2021", "applyYear", "2021"],
    ["the title where the column is blank", "2019年度花名册", "申报年度", "", "applyYear", "2019"],
    ["a column that cannot be read is not replaced", "2019年度花名册", "申报年度", "去年", "applyYear", "unreadable"],
    ["the year of the day of filing", "填报时间：2021年6月", "现职称", "一级教师", "applyYear", "2021"],
    ["the default year where nothing states one", "花名册", "现职称", "一级教师", "applyYear", "2020 ?assumed"],
    [
      "the word in the cell before the title",
      "基层中级职称",
      "申报职称",
      "一级教师（全省统一）",
      "applyType",
      "provincial",
    ],
    [
      "a level in its column, with the name",
      "花名册",
      "现职称 | 职称级别",
      "二级教师 | 初级",
      "heldLevel",
      "assistant",
    ],
    [
      "a level in its column, against the name",
      "花名册",
      "现职称 | 职称级别",
      "一级教师 | 副高级",
      "heldLevel",
      "intermediate or associate-senior",
    ],
    [
      "a level in its column, the name unknown",
      "花名册",
      "现职称 | 职称级别",
      "某某师 | 中级",
      "heldLevel",
      "intermediate",
    ],
    ["no title held", "花名册", "现职称", "无", "heldLevel", "none"],
    ["a stroke is not “none”", "花名册", "现职称", "/", "heldLevel", "blank"],
    ["a date beside the title", "花名册", "现职称", "一级教师（2012.09）", "heldDate", "2012-09"],
    [
      "a date of its own column first",
      "花名册",
      "现职称 | 取得时间",
      "一级教师（2012.09） | 2013.01",
      "heldDate",
      "2013-01",
    ],
    ["技师 where the sheet is of 卫生", "卫生系列职称申报花名册", "现职称", "技师", "heldLevel", "assistant"],
    ["技师 where it is not", "教师系列职称申报花名册", "现职称", "技师", "heldLevel", "unreadable"],
    [
      "a plain kind beside the column for it",
      "花名册",
      "现职称 | 现职称类型",
      "一级教师 | 基层",
      "heldType",
      "grassroots",
    ],
    [
      "a kind in the name that the column contradicts",
      "花名册",
      "现职称 | 现职称类型",
      "基层一级教师 | 全省统一",
      "heldType",
      "grassroots or provincial",
    ],
    [
      "the title's series where the name tells none",
      "教师系列职称申报花名册",
      "申报职称",
      "副高级",
      "applySeries",
      "teaching",
    ],
    [
      "a series that the row contradicts, whatever the title says",
      "教师系列职称申报花名册",
      "申报职称 | 申报系列",
      "一级教师 | 卫生",
      "applySeries",
      "teaching or health",
    ],
    ["the higher of two schoolings", "花名册", "学历 | 最高学历", "大专 | 本科", "education", "bachelor"],
    [
      "two columns of one date that differ",
      "花名册",
      "取得时间 | 资格取得时间",
      "2015.01 | 2016.01",
      "heldDate",
      "2015-01 or 2016-01",
    ],
    [
      "two columns of one date that agree",
      "花名册",
      "取得时间 | 资格取得时间",
      "2015.01 | 2015年1月",
      "heldDate",
      "2015-01",
    ],
    ["misconduct beside a blank", "花名册", "违法违纪 | 受处分情况", " | 有", "discipline", "found"],
    ["none beside a blank leaves it open", "花名册", "违法违纪 | 受处分情况", "无 | ", "discipline", "blank"],
    [
      "words beside none are for a person to weigh",
      "花名册",
      "违法违纪 | 受处分情况",
      "无 | 警告",
      "discipline",
      "described",
    ],
    ["misconduct in one of two columns", "花名册", "违法违纪 | 受处分情况", "无 | 有", "discipline", "found"],
    [
      "系列 alone is the held one's, though the name is not known",
      "花名册",
      "现职称 | 系列",
      "某某师 | 卫生",
      "heldSeries",
      "health",
    ],
  ];
  test.each(rows)("%s", (_, above, header, row, field, expected) => {
    expect(fact(roster(header, row, above).applicants[0], field)).toBe(expected);
  });

  test("two columns for one field are asked about", () => {
    expect(roster("取得时间 | 资格取得时间", "2015.01 | 2016.01").questions).toContainEqual({
      about: "heldDate",
      kind: "two-columns",
      columns: ["C", "D"],
    });
  });

  test("two columns of schooling are not", () => {
    expect(roster("学历 | 最高学历", "大专 | 本科").questions).toEqual([]);
  });

  test("what the user says stands before the title", () => {
    const said = oneRoster(sheet(`2019年度花名册\n姓名 | 身份证号 | 现职称\n周安 | ${idNumber(12)} | 一级教师`), {
      assumed: [{ field: "applyYear", reading: { state: "known", value: 2022 }, from: "user", cell: null }],
    });
    expect(fact(said.applicants[0], "applyYear")).toBe("2022");
  });
});

test("the columns below another title do not change the one held", () => {
  const roster = oneRoster(
    sheet(
      `
      姓名 | 身份证号  | 现职称   | 取得时间 | 其他专业技术职务 |      |      |
           |           |          |          | 职务             | 系列 | 级别 | 聘任时间
      周安 | ${idNumber(12)} | 一级教师 | 2015.12  | 主治医师         | 卫生 | 中级 | 2018.03
      `,
      ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:H1"],
    ),
  );
  const [zhou] = roster.applicants;
  expect(
    (["heldSeries", "heldDate", "otherSeries", "otherLevel", "otherDate"] as const).map((field) => fact(zhou, field)),
  ).toEqual(["teaching", "2015-12", "health", "intermediate", "2018-03"]);
  expect(roster.unmatched).toEqual([]);
});

describe("two rosters on one sheet", () => {
  test("each has the facts of its own title", () => {
    const rosters = readRosters(
      sheet(`
        2020年度基层中级职称申报花名册 | |
        姓名 | 身份证号 | 现职称
        周安 | ${idNumber(12)} | 二级教师
        填表人：李明 填表日期：2019.5 | |
        2021年度基层副高级职称申报花名册 | |
        姓名 | 身份证号 | 现职称
        吴宁 | ${idNumber(25)} | 一级教师
        `),
      READ_OPTIONS,
    );
    const facts = rosters.map(({ applicants: [first] }) =>
      (["applyYear", "applyLevel", "applyDate"] as const).map((field) => fact(first, field)).join(" "),
    );
    expect(facts).toEqual(["2020 intermediate absent", "2021 associate-senior absent"]);
  });

  test("a footer of the first says nothing of the second", () => {
    const [, second] = readRosters(
      sheet(`
        姓名 | 身份证号 | 现职称
        周安 | ${idNumber(12)} | 二级教师
        填表人：李明 填表日期：2019.5 | |
        序号 | 姓名 | 身份证号 | 申报职称
        1 | 吴宁 | ${idNumber(25)} | 一级教师
        `),
      READ_OPTIONS,
    );
    expect(fact(second?.applicants[0], "applyDate")).toBe("absent");
  });
});

test.each<[what: string, group: string, header: string, expected: string]>([
  ["a short header below a group that gives it its meaning", "现任", "职务", "现任·职务"],
  ["below one that is spelled out", "现任专业技术职务", "职务", "现任专业技术职务·职务"],
  ["below one that we do not know, where the cells decided", "基本情况", "职务", "基本情况·职务"],
  ["a header that says all itself", "基本情况", "现职称", "现职称"],
])("a column is named with its group where it says too little: %s", (_what, group, header, expected) => {
  const cells = sheet(
    `
    姓名 | 工作单位   | ${group} |          | 申报职称
         |            | ${header} | 聘任时间 |
    周安 | 柳河镇小学 | 二级教师 | 2015.12  | 一级教师
    吴宁 | 柳河镇小学 |          | 2016.09  | 一级教师
    `,
    ["A1:A2", "B1:B2", "C1:D1", "E1:E2"],
  );
  const roster = oneRoster(cells);
  expect([roster.headerOf("heldTitle"), fact(roster.applicants[1], "heldTitle")]).toEqual([expected, "blank"]);
});

test("a year that cannot be read is asked for, unless the day of applying tells it", () => {
  const cells = sheet(`
    姓名 | 工作单位   | 现职称   | 申报年度 | 申报日期
    周安 | 柳河镇小学 | 二级教师 | 1999     | 2020.09.10
    吴宁 | 柳河镇小学 | 二级教师 | 去年     |
    郑安 | 柳河镇小学 | 二级教师 | 20       |
    王宁 | 柳河镇小学 | 二级教师 | 去年     |
    `);
  const asked = oneRoster(cells).questions.filter(({ kind }) => kind === "unreadable-year");
  expect(asked).toMatchObject([{ raws: ["去年", "20"], cells: [{ row: 2 }, { row: 3 }, { row: 4 }] }]);
});

describe("answers for a whole sheet are read as cells are", () => {
  test.each([
    ["applyLevel", "副高", "associate-senior"],
    ["applyType", "基层", "grassroots"],
    ["unitLevel", "乡镇", "township"],
    ["applyDate", "2020.6", "2020-06"],
  ] as const)("%s %s → %s", (field, text, expected) => {
    const reading = readAnswer(field, text);
    expect(reading === null ? "no rule uses it" : say(reading, shown)).toBe(expected);
  });
  test("a field that no rule uses takes none", () => {
    expect(readAnswer("seq", "1")).toBeNull();
  });
});
