/** A sheet judged block by block gives what reading and judging it whole gives. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { SheetJudge } from "../../src/checking/judge-sheet";
import { Slices } from "../../src/checking/slices";
import type { SheetCells } from "../../src/core/cells";
import type { ReadOptions } from "../../src/roster/read-options";
import { readRosters } from "../../src/roster/read-roster";
import { assess } from "../../src/rules/engine/assess";
import { notesOfRows, planFor } from "../../src/rules/engine/plan";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";
import { readWorkbook } from "../../xlsx/read-workbook";

const ROSTERS = join(__dirname, "..", "fixtures", "rosters");
const OPTIONS: ReadOptions = { assumed: [], directory: null, settings: DEFAULT_SETTINGS, defaultYear: 2026 };
const TIMING = { asOf: null, today: { year: 2026, month: 11, day: 23 } };

async function inBlocks(sheet: SheetCells, size: number): Promise<SheetJudge> {
  const judge = new SheetJudge(sheet.name, sheet.merges, OPTIONS, TIMING, new Slices(new AbortController().signal));
  for (let row = 0; row < sheet.values.length; row += size) await judge.add(sheet.values.slice(row, row + size));
  await judge.finish();
  return judge;
}

/** Two tables under one another, the first with its header on every page, lines below people, a footer and gaps. */
const PRINTED: SheetCells = {
  name: "打印",
  merges: [{ top: 22, left: 1, bottom: 25, right: 1 }],
  values: [
    ["2020年度基层职称申报花名册"],
    ["姓名", "单位", "现职称", "取得时间", "申报职称", "培训经历"],
    ...Array.from({ length: 9 }, (_, i) => [
      `王${"甲乙丙丁戊己庚辛壬"[i] ?? ""}`,
      "某镇中学",
      "一级教师",
      "2012",
      "基层高级教师",
      "国培",
    ]),
    ["", "", "", "", "", "市级培训"],
    ["姓名", "单位", "现职称", "取得时间", "申报职称", "培训经历"],
    ["李甲", "某镇中学", "一级教师", "2018", "高级教师", "国培"],
    [],
    [],
    ["李乙", "某镇中学", "一级教师", "2018", "高级教师", "国培"],
    ["合计：11人"],
    ["2021年度基层职称申报花名册"],
    ["填报单位：某镇"],
    ["姓名", "单位", "现职称", "取得时间", "申报职称"],
    ["", "", "一级教师"],
    ["赵甲", "某镇卫生院", "主治医师", "2012", "基层副主任医师"],
    ["赵乙", "", "主治医师", "2012", "基层副主任医师"],
    ["赵丙", "", "", "", "基层副主任医师"],
    ["赵丁", "", "主治医师", "2012", "基层副主任医师"],
    ["赵戊", "某镇卫生院", "主治医师", "2012", "基层副主任医师"],
  ],
};

/** Parts of one table under one header, the second page with its header again. */
const IN_PARTS: SheetCells = {
  name: "分段",
  merges: [{ top: 1, left: 0, bottom: 1, right: 4 }],
  values: [
    ["2020年度职称申报花名册"],
    ["填报单位：某镇"],
    ["姓名", "单位", "现职称", "取得时间", "申报职称"],
    ["一、申报基层职称人员"],
    ...Array.from({ length: 70 }, (_, i) => [
      `王${i % 2 === 0 ? "甲" : "乙"}${i}`,
      "某镇中学",
      "一级教师",
      "2012",
      "高级教师",
    ]),
    ["二、申报全省统一职称人员（2人）"],
    ["李甲", "某镇中学", "一级教师", "2012", "高级教师"],
    ["姓名", "单位", "现职称", "取得时间", "申报职称"],
    ["李乙", "某镇中学", "一级教师", "2012", "高级教师"],
    [],
    ["三、基层中级"],
    ["姓名", "单位", "现职称", "取得时间", "申报职称"],
    ["赵甲", "某镇中学", "二级教师", "2012", "一级教师"],
    ["四、全省统一高级"],
    ["赵乙", "某镇中学", "一级教师", "2012", "高级教师"],
  ],
};

async function fixtures(): Promise<readonly SheetCells[]> {
  const sheets: SheetCells[] = [PRINTED, IN_PARTS];
  for (const file of readdirSync(ROSTERS)) {
    const workbook = await readWorkbook(readFileSync(join(ROSTERS, file)));
    if (workbook.ok) sheets.push(...workbook.sheets);
  }
  return sheets;
}

test.each([1, 3, 7, 20, 1_000])("blocks of %d rows", async (size) => {
  for (const sheet of await fixtures()) {
    const judge = await inBlocks(sheet, size);
    const rosters = readRosters(sheet, OPTIONS);
    const assessed = rosters.map(({ applicants, context }) => {
      const plan = planFor(context);
      return { applicants, plan, assessments: applicants.map((applicant) => assess(applicant, plan, TIMING)) };
    });
    expect(judge.people.map(({ row, assessment }) => [row, assessment])).toEqual(
      assessed.flatMap(({ applicants, assessments }) => applicants.map(({ row }, i) => [row, assessments[i]])),
    );
    expect(
      judge
        .rosters()
        .map(({ table, facts, people, skipped, headerRows }) => [table, facts, people, skipped, headerRows]),
    ).toEqual(
      rosters.map(({ table, facts, applicants, skipped, headerRows }) => [
        table,
        facts,
        applicants.length,
        skipped,
        headerRows,
      ]),
    );
    const said = assessed.flatMap(({ plan, applicants, assessments }) => [
      ...plan.notes,
      ...notesOfRows(applicants, assessments),
    ]);
    const once = new Set(said.map((note) => JSON.stringify(note)));
    expect(new Set(judge.allNotes().map((note) => JSON.stringify(note)))).toEqual(once);
  }
});
