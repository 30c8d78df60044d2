/** What holds of every sheet, whatever its cells say and however its columns stand. */
import * as fc from "fast-check";
import type { SheetCells } from "../core/cells";
import { FIELDS } from "../fields";
import { idNumber, oneRoster, READ_OPTIONS } from "../../test/support/one-roster";
import { readRosters } from "./read-roster";
import { runs } from "../../test/support/properties";

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
        for (const roster of readRosters({ ...cells, values: rows }, READ_OPTIONS))
          for (const applicant of roster.applicants)
            expect(Object.values(applicant.facts).every(({ state }) => typeof state === "string")).toBe(true);
      }),
      { numRuns: runs(300) },
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
    fc.integer({ min: 1, max: 999 }).map(idNumber),
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
    oneRoster(cells).applicants.map(({ row, facts, trainingHours, appraisals }) => ({
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
      { numRuns: runs(60) },
    );
  });
});
