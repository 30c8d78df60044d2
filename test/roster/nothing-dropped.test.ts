/**
 * Whatever stands below a roster's header is read into a fact, listed as a column that was not used, or reported with
 * its row: no cell is lost on the way.
 */
import * as fc from "fast-check";
import type { Applicant } from "../../src/rules/applicant";
import { isEmpty, textOf, type SheetCells } from "../../src/core/cells";
import { columnIndex } from "../../src/core/positions";
import { FIELDS, isRead, type FactId } from "../../src/fields";
import { readRosters, type Roster } from "../../src/roster/read-roster";
import { OPTIONS } from "./understanding";
import { runs } from "../support/properties";
import { sheet } from "../support/sheet";

/** What clerks write where there is nothing to say. */
const SAYS_NOTHING = /^(?:[\s/\\—–\-_一~\u200b\ufeff]*|无|暂无|没有|0|['`’]0?)$/u;

const WORDS = (
  "周安 吴宁 柳河镇小学 一级教师 一级教师（2012.09） 2011.1 2020年6月 无 / — 0 #N/A 基层 基层、全省统一 直评10年 12年6个月 合格 不合格 " +
  "2017合格、2018优秀 90 201003~201508某镇中学 2010.3—2015.8 本科 双学士 同等学力申硕 是 √ 乡镇 镇街 中级 合计 注：1 填表人： 二〇一五年十月 " +
  "371500198001010024 1"
).split(" ");
const HEADERS = [
  ...FIELDS.flatMap(({ headers: [header] }) => (header === undefined ? [] : [header])),
  ..."时间 级别 类别 2018年 2019 联系电话 籍贯 学时2018/2019 取得日期 本人学历 2018年公需学时".split(" "),
  "",
];

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, "", " ", 2011.05, 20090701, 37803, 96, 2019, true) },
  { weight: 1, arbitrary: fc.oneof(fc.string({ unit: "grapheme" }), fc.double(), fc.integer()) },
);

const anySheet = fc
  .tuple(fc.subarray(HEADERS), fc.nat(1_000))
  .chain(([headers, seed]) => {
    const all = ["姓名", "身份证号", "现职称", ...headers.slice(0, 9)];
    const width = all.length + 1;
    const people = fc.array(fc.array(cell, { minLength: 1, maxLength: width }), { minLength: 1, maxLength: 6 });
    const down = fc.array(fc.tuple(fc.nat(6), fc.nat(2), fc.nat(width)), { maxLength: 3 });
    return fc.tuple(fc.constant(all), people, down, fc.constant(seed));
  })
  .map(([headers, rows, down]): SheetCells => {
    const merges = down.map(([row, more, column]) => ({
      top: row + 2,
      bottom: row + 2 + more,
      left: column,
      right: column,
    }));
    const first = ["周安", "371500198001010024", "二级教师"];
    return { name: "花名册", values: [["2020年度职称申报花名册"], headers, first, ...rows], merges };
  });

const isCovered = ({ merges }: SheetCells, row: number, column: number): boolean =>
  merges.some((m) => m.left <= column && column <= m.right && m.top <= row && row <= m.bottom && row !== m.top);

/** Cells below the header of which nothing can be said. */
function lostCells(sheet: SheetCells, roster: Roster): readonly string[] {
  const skipped = new Set(roster.skipped.map(({ row }) => row - 1));
  const lost: string[] = [];
  let person: Applicant | undefined;
  for (let row = roster.header.bottom + 1; row <= roster.header.end; row++) {
    person = roster.applicants.find((one) => one.row === row + 1) ?? person;
    if (skipped.has(row)) continue;
    sheet.values[row]?.forEach((value, column) => {
      if (isEmpty(value) || isCovered(sheet, row, column)) return;
      if (person === undefined || !isAccounted(roster, person, column, value)) lost.push(`${row + 1}/${column + 1}`);
    });
  }
  return lost;
}

function isAccounted(roster: Roster, person: Applicant, column: number, value: unknown): boolean {
  if (roster.unmatched.some(({ column: letters }) => columnIndex(letters) === column)) return true;
  const use = roster.columns.find(({ column: letters }) => columnIndex(letters) === column);
  if (use === undefined) return false;
  const text = textOf(value).normalize("NFKC").trim();
  if (SAYS_NOTHING.test(text) || Object.is(value, -0)) return true;
  const { field } = use;
  // Numbers, remarks and majors are shown as understood, though no rule reads them.
  if (!isRead(field)) return true;
  const yearly = [...person.trainingHours, ...person.appraisals].filter((one) => one.column === column);
  if (yearly.length > 0) return yearly.some(({ reading }) => reading.state !== "blank");
  const marks = [...person.examScores, ...person.passMarks].find((one) => one.column === column);
  if (marks !== undefined) return marks.reading.state !== "blank";
  const { state } = person.facts[field as FactId];
  return state !== "blank" && state !== "absent";
}

/** What the property below has found before. */
test.each<[string, SheetCells]>([
  [
    "a cell merged down that begins on a further line of somebody",
    sheet(
      `
      2020年度职称申报花名册
      姓名 | 身份证号           | 现职称
      周安 | 371500198001010024 | 二级教师
           |                    |
      周安 | 周安               |
      0    |                    | 周安
      `,
      ["A4:A6", "C6:C7"],
    ),
  ],
])("no cell is lost: %s", (_what, cells) => {
  for (const roster of readRosters(cells, OPTIONS)) expect(lostCells(cells, roster)).toEqual([]);
});

test("every cell below a header is used, listed, or reported", () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      for (const roster of readRosters(sheet, OPTIONS)) expect(lostCells(sheet, roster)).toEqual([]);
    }),
    { numRuns: runs(500) },
  );
});
