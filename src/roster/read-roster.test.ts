import * as fc from "fast-check";
import { DEFAULT_SETTINGS } from "../rules/settings/settings";
import { isoOf, type PartialDate } from "../core/calendar";
import type { Applicant } from "../rules/applicant";
import type { Reading } from "../core/reading";
import { checkCharacter } from "../rules/standards/id-number";
import { say } from "../../test/support/say";
import { sheet } from "../../test/support/sheet";
import type { SheetCells } from "../core/cells";
import { FIELDS, type FactId } from "../fields";
import { readAnswer } from "./answer";
import { readRosters, type Roster } from "./read-roster";
import type { ReadOptions } from "./read-options";

const OPTIONS: ReadOptions = { assumed: [], directory: null, settings: DEFAULT_SETTINGS, defaultYear: 2020 };

const id = (sequence: number): string => {
  const digits = `37150019800101${String(sequence).padStart(3, "0")}`;
  return digits + checkCharacter(digits);
};

const shown = (value: unknown): string => {
  if (typeof value !== "object" || value === null) return String(value);
  if ("year" in value) return isoOf(value as PartialDate);
  if ("text" in value) return String(value.text);
  if ("route" in value) return String(value.route);
  return "kind" in value ? String(value.kind) : JSON.stringify(value);
};
const fact = (applicant: Applicant | undefined, field: FactId): string =>
  applicant === undefined ? "nobody" : say(applicant.facts[field] as Reading<unknown>, shown);

const only = (cells: SheetCells, options: Partial<ReadOptions> = {}): Roster => {
  const rosters = readRosters(cells, { ...OPTIONS, ...options });
  const [roster] = rosters;
  if (roster === undefined || rosters.length > 1) throw new Error(`one roster expected, not ${rosters.length}`);
  return roster;
};

const SCHOOLS = sheet(
  `
  某县2020年度基层中级职称申报花名册（教师系列） | | | | | | | | |
  填报单位（盖章）：某县教体局 | | | | | 填报时间：2020年6月 日 | | | |
  序号 | 姓  名 | 身份证号* | 单位       | 现任专业技术职务 |          | 申报职称 | 2019年学时 | 联系电话 | 承诺书
       |        |           |            | 名称             | 取得时间 |          |            |          |
  1    | 周安   | ${id(12)} | 柳河镇小学 | 二级教师         | 2015.12  | 一级教师 | 96         | 1234567  | 是
  2    | 吴宁   | ${id(25)} |            | 中学二级         | 2016年   |          | 无         |          | 否
       | 合计   | 2人       |            |                  |          |          |            |          |
  `,
  ["A1:J1", "A2:E2", "F2:J2", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:G4", "D5:D6"],
);

describe("a roster of a school district", () => {
  const roster = only(SCHOOLS);
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
    ["the ID number", "idNumber", id(12), id(25)],
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
      { year: 2019, total: false, column: "H", reading: { state: "known", value: 96 } },
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
    expect(wu?.cells(field)).toEqual(cells);
  });
});

describe("what states a fact", () => {
  const roster = (header: string, row: string, above = "职称申报花名册"): Roster =>
    only(sheet(`${above}\n姓名 | 身份证号 | ${header}\n周安 | ${id(12)} | ${row}`));
  type Row = readonly [sentence: string, title: string, header: string, row: string, field: FactId, expected: string];
  const rows: readonly Row[] = [
    ["a column before the title", "2020年度花名册", "申报年度", "2021", "applyYear", "2021"],
    ["the title where the column is blank", "2019年度花名册", "申报年度", "", "applyYear", "2019"],
    ["a column that cannot be read is not replaced", "2019年度花名册", "申报年度", "去年", "applyYear", "unreadable"],
    ["the default year where nothing states one", "花名册", "现职称", "一级教师", "applyYear", "2020"],
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
    const said = only(sheet(`2019年度花名册\n姓名 | 身份证号 | 现职称\n周安 | ${id(12)} | 一级教师`), {
      assumed: [{ field: "applyYear", reading: { state: "known", value: 2022 }, from: "user", cell: null }],
    });
    expect(fact(said.applicants[0], "applyYear")).toBe("2022");
  });
});

test("the columns below another title do not change the one held", () => {
  const roster = only(
    sheet(
      `
      姓名 | 身份证号  | 现职称   | 取得时间 | 其他专业技术职务 |      |      |
           |           |          |          | 职务             | 系列 | 级别 | 聘任时间
      周安 | ${id(12)} | 一级教师 | 2015.12  | 主治医师         | 卫生 | 中级 | 2018.03
      `,
      ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:H1"],
    ),
  );
  const [zhou] = roster.applicants;
  expect((["heldSeries", "heldDate", "otherLevel", "otherDate"] as const).map((field) => fact(zhou, field))).toEqual([
    "teaching",
    "2015-12",
    "intermediate",
    "2018-03",
  ]);
  expect(roster.unmatched).toEqual([{ column: "F", header: "系列" }]);
});

describe("two rosters on one sheet", () => {
  test("each has the facts of its own title", () => {
    const rosters = readRosters(
      sheet(`
        2020年度基层中级职称申报花名册 | |
        姓名 | 身份证号 | 现职称
        周安 | ${id(12)} | 二级教师
        填表人：李明 填表日期：2019.5 | |
        2021年度基层副高级职称申报花名册 | |
        姓名 | 身份证号 | 现职称
        吴宁 | ${id(25)} | 一级教师
        `),
      OPTIONS,
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
        周安 | ${id(12)} | 二级教师
        填表人：李明 填表日期：2019.5 | |
        序号 | 姓名 | 身份证号 | 申报职称
        1 | 吴宁 | ${id(25)} | 一级教师
        `),
      OPTIONS,
    );
    expect(fact(second?.applicants[0], "applyDate")).toBe("absent");
  });
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

/** Everything a cell may hold, words that readers look for among them. */
const WORDS = (
  "姓名 身份证号 单位 现职称 申报职称 取得时间 学历 合计 注：1 填表人： 职称申报花名册 2020年度基层中级职称申报花名册 " +
  "一级教师（2012.09） 2011.1 2020年6月 无 / — #N/A 基层 直评10年 12年6个月 constructor __proto__ 371500198001010024"
).split(" ");
const anyCell = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, "", 0, true, Number.NaN, Infinity, -1, 1e300, ...WORDS),
  fc.string({ unit: "grapheme" }),
  fc.double(),
  fc.integer(),
);

describe("whatever the cells hold", () => {
  const readers = FIELDS.flatMap((field) =>
    field.kind === "shown" ? [] : [[field.id, field.read(field.headers[0] ?? "", null)] as const],
  );

  test.each(readers)("the reader of %s answers", (_, read) => {
    const states = ["known", "ambiguous", "blank", "unreadable"];
    fc.assert(fc.property(fc.oneof(anyCell, fc.anything()), (value) => states.includes(read(value).state)));
  });

  test("a sheet is read", () => {
    const position = fc.nat(12);
    const anyRect = fc.tuple(position, position, position, position).map(([a, b, c, d]) => ({
      top: Math.min(a, b),
      bottom: Math.max(a, b),
      left: Math.min(c, d),
      right: Math.max(c, d),
    }));
    const anySheet = fc.record({
      name: fc.constantFrom("Sheet1", "花名册", "基层单位目录"),
      values: fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 12 }),
      merges: fc.array(anyRect, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(anySheet, fc.boolean(), (cells, withHeader) => {
        const header = ["姓名", "身份证号", "单位", "现职称", "取得时间", "申报职称", "2019年学时", "备注"];
        const rows = withHeader ? [header, ...cells.values] : cells.values;
        for (const roster of readRosters({ ...cells, values: rows }, OPTIONS))
          for (const applicant of roster.applicants)
            expect(Object.values(applicant.facts).every(({ state }) => typeof state === "string")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the order of columns, and columns nobody knows, change no fact", () => {
  /** Headers and the spellings their cells take. */
  const COLUMNS: readonly (readonly [header: string, cells: readonly unknown[]])[] = [
    ["序号", [1, 2, "3", ""]],
    ["性别", ["男", "女", ""]],
    ["出生年月", ["1980.01", 198001, 1980.1, "80年1月", ""]],
    ["单位", ["柳河镇小学", "杨集乡卫生院", "城关中学"]],
    ["所在乡镇", ["柳河镇", "城区", ""]],
    ["人员状态", ["在职", "退休", "借调", "待定", ""]],
    ["岗位类别", ["专技", "管理", "/"]],
    ["参加工作时间", ["2003.07", 37803, "无"]],
    ["乡镇工作年限（年）", [12, "12年6个月", "十二年", ""]],
    ["学历", ["本科", "大专", "研究生", ""]],
    ["学位", ["学士", "无", ""]],
    ["现职称", ["二级教师", "医师", "小学高级（2012.09）", "无", "某某师", ""]],
    ["职称级别", ["初级", "中级", ""]],
    ["职称取得时间", ["2015.12", 2015.1, 2015.05, "去年", ""]],
    ["聘任时间", ["2016.01", ""]],
    ["申报职称", ["一级教师", "基层主治医师", "副高", ""]],
    ["申报类型", ["基层", "全省统一", ""]],
    ["申报方式", ["正常", "直评10年", "换证", ""]],
    ["2019年学时", [96, "无", ""]],
    ["2018年学时", ["90学时", 0]],
    ["2019年考核", ["合格", "优秀", "不合格", ""]],
    ["培训经历", ["无", "2019年全科培训", ""]],
    ["违法违纪", ["无", "有", "警告", ""]],
    ["承诺书", ["是", "未签", ""]],
    ["备注", ["注：2019年调入", "合计两年", ""]],
  ];
  /** In a column that nobody knows even these are no footers, for the row has a name and an ID number. */
  const footers = fc.constantFrom("合计", "审核人：王红", "注：1.见附件", "备注：无");
  const UNKNOWN = ["联系电话", "毕业时间", "籍贯", "民族", "电子邮箱"];

  const person = fc.tuple(
    fc.constantFrom("周安", "吴宁", "郑平", "欧阳明"),
    fc.integer({ min: 1, max: 999 }).map(id),
    ...COLUMNS.map(([, cells]) => fc.constantFrom(...cells)),
  );
  const headers = ["姓名", "身份证号", ...COLUMNS.map(([header]) => header)];
  const titled = (rows: readonly (readonly unknown[])[]): SheetCells => ({
    name: "花名册",
    values: [["某县2020年度基层中级职称申报花名册"], ...rows],
    merges: [],
  });
  /** Facts alone: cells and letters move with the columns. */
  const factsOf = (cells: SheetCells): unknown =>
    only(cells).applicants.map(({ row, facts, trainingHours, appraisals }) => ({
      row,
      facts,
      families: [...trainingHours, ...appraisals]
        .map(({ year, total, reading }) => ({ year, total, reading }))
        .sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || JSON.stringify(a).localeCompare(JSON.stringify(b))),
    }));

  test("shuffled, and among others", () => {
    const someone = fc.array(person, { minLength: 1, maxLength: 4 });
    const order = fc.shuffledSubarray([...headers.keys()], { minLength: headers.length });
    const strangers = fc.array(
      fc.tuple(fc.constantFrom(...UNKNOWN), fc.nat(headers.length), fc.oneof(fc.string(), footers)),
      {
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(someone, order, strangers, (people, columns, added) => {
        const shuffled = [headers, ...people].map((row: readonly unknown[], r) => {
          const moved = columns.map((index) => row[index]);
          for (const [header, at, text] of added) moved.splice(at, 0, r === 0 ? header : text);
          return moved;
        });
        expect(factsOf(titled(shuffled))).toEqual(factsOf(titled([headers, ...people])));
      }),
      { numRuns: 60 },
    );
  });
});
