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
import { IN_PARTS, PRINTED } from "../support/printed-sheets";

const ROSTERS = join(__dirname, "..", "fixtures", "rosters");
const OPTIONS: ReadOptions = { assumed: [], directory: null, settings: DEFAULT_SETTINGS, defaultYear: 2026 };
const TIMING = { asOf: null, today: { year: 2026, month: 11, day: 23 } };

async function inBlocks(sheet: SheetCells, size: number): Promise<SheetJudge> {
  const judge = new SheetJudge(sheet.name, sheet.merges, OPTIONS, TIMING, new Slices(new AbortController().signal));
  for (let row = 0; row < sheet.values.length; row += size) await judge.add(sheet.values.slice(row, row + size));
  await judge.finish();
  return judge;
}

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
