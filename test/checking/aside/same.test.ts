/** Whoever judges, the worker or the page or both by turns: what is found is the same, to the byte and in its order. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { rosterOf } from "../../../bench/sample-roster";
import { Aside, type JudgedWhere } from "../../../src/checking/aside/aside";
import { plainOptions, type Answered } from "../../../src/checking/aside/protocol";
import type { JudgeWorker } from "../../../src/checking/aside/sheet-aside";
import { SheetJudge } from "../../../src/checking/judge-sheet";
import { Slices } from "../../../src/checking/slices";
import type { SheetCells } from "../../../src/core/cells";
import { readOptions, yearsOn } from "../../../src/roster/known-of-workbook";
import type { ReadOptions } from "../../../src/roster/read-options";
import { directoryEntries, directoryOf } from "../../../src/roster/unit-directory";
import { EMPTY_STATE } from "../../../src/roster/workbook-state";
import { DEFAULT_SETTINGS } from "../../../src/rules/settings/settings";
import { readWorkbook } from "../../../xlsx/read-workbook";
import { nearWorker } from "../../support/near-worker";
import { IN_PARTS, PRINTED } from "../../support/printed-sheets";

const ROSTERS = join(__dirname, "..", "..", "fixtures", "rosters");
const TIMING = { asOf: null, today: { year: 2026, month: 11, day: 23 } };
/** As many rows as the shortest roster that a worker is started for. */
const LONG = 10_000;

/** What one judge has found, written out: what is left out of an object is told from what is undefined in it. */
const written = (judge: SheetJudge): string =>
  JSON.stringify(
    {
      people: judge.people.map(({ applicant, judging, knownAs, ...person }) => ({
        ...person,
        cells: applicant.cells("heldDate"),
        facts: applicant.facts,
        table: judging.head.header.top,
        isKnownAsSelf: knownAs === applicant,
      })),
      rosters: judge.rosters().map(({ table, people, firstRow, asOf, skipped, questions, facts, plan }) => ({
        ...{ table, people, firstRow, asOf, skipped, questions, facts, notes: plan.notes },
      })),
      notes: judge.allNotes(),
    },
    (_name, value: unknown) => (value === undefined ? "undefined" : value),
  );

async function judged(
  sheet: SheetCells,
  options: ReadOptions,
  size: number,
  start: (() => JudgeWorker) | null,
): Promise<{ readonly found: string; readonly where: JudgedWhere }> {
  const aside = new Aside(start);
  const plain = { name: sheet.name, merges: sheet.merges, options: plainOptions(options), timing: TIMING };
  const beside = await aside.begin(plain, LONG);
  const slices = new Slices(new AbortController().signal);
  const judge = new SheetJudge(sheet.name, sheet.merges, options, TIMING, slices, beside);
  for (let row = 0; row < sheet.values.length; row += size) {
    // As while the next block is on its way.
    await new Promise((resolve) => setTimeout(resolve));
    expect(await judge.add(sheet.values.slice(row, row + size))).toBe(true);
  }
  expect(await judge.finish()).toBe(true);
  beside?.end();
  return { found: written(judge), where: aside.where };
}

type Case = readonly [sheet: SheetCells, options: ReadOptions];

async function fixtures(): Promise<readonly Case[]> {
  const all: Case[] = [PRINTED, IN_PARTS].map((sheet) => [sheet, optionsAmong([sheet], sheet)] as const);
  for (const file of readdirSync(ROSTERS)) {
    const workbook = await readWorkbook(readFileSync(join(ROSTERS, file)));
    if (workbook.ok) for (const sheet of workbook.sheets) all.push([sheet, optionsAmong(workbook.sheets, sheet)]);
  }
  return all;
}

/** With the directory of units and the years of the other sheets. */
function optionsAmong(sheets: readonly SheetCells[], { name }: SheetCells): ReadOptions {
  const listed = sheets.flatMap((one) => directoryEntries(one) ?? []);
  const directory = listed.length === 0 ? null : directoryOf(listed);
  const known = { directory, settings: DEFAULT_SETTINGS, state: EMPTY_STATE };
  const years = sheets.flatMap((one) => yearsOn(known, one));
  return readOptions({ ...known, years }, name, TIMING.today.year);
}

/** How a worker may behave, and by whom people are found then. */
const WORKERS: readonly (readonly [string, JudgedWhere["kind"], () => JudgeWorker])[] = [
  ["judges whatever it is given", "aside", () => nearWorker()],
  ["cannot be loaded", "here", () => nearWorker({ breaksAt: 1 })],
  ["breaks down while it reads", "here", () => nearWorker({ breaksAt: 3 })],
  ["breaks down while it judges", "here", () => nearWorker({ breaksAt: 8 })],
  ["answers of others than those it was given", "here", () => nearWorker({ answers: ofOthers })],
];

function ofOthers(said: Answered, nth: number): Answered {
  return said.kind === "judged" && nth > 8 ? { ...said, people: said.people + 1 } : said;
}

/** What the page finds by itself, which does not depend on the blocks (see judge-sheet.test.ts). */
let cases: readonly (readonly [...Case, string])[] = [];
let many: readonly [...Case, string];

beforeAll(async () => {
  const alone = async ([sheet, options]: Case): Promise<readonly [...Case, string]> => {
    const { found, where } = await judged(sheet, options, 2_000, null);
    expect(where).toEqual({ kind: "here", why: "no-worker" });
    return [sheet, options, found];
  };
  cases = await Promise.all((await fixtures()).map(alone));
  const sheet = rosterOf(5_000);
  many = await alone([sheet, optionsAmong([sheet], sheet)]);
});

describe.each(WORKERS)("a worker that %s", (_manner, kind, start) => {
  test.each([7, 1_000])("the fixtures in blocks of %d rows", async (size) => {
    for (const [sheet, options, here] of cases) expect((await judged(sheet, options, size, start)).found).toBe(here);
  });

  test("5,000 people", async () => {
    const [sheet, options, here] = many;
    const { found, where } = await judged(sheet, options, 2_000, start);
    expect(found).toBe(here);
    expect(where.kind).toBe(kind);
    // A good part of them, not one by chance.
    if (where.kind === "aside") expect(where.people).toBeGreaterThan(2_000);
  });
});
