/** A file as the other version of a roster: judged as everywhere, by the settings of the workbook that is open. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { closeWorkbooks } from "office-host/testing";
import { judgeSheets } from "../../../cli/check-file";
import { parseOptions } from "../../../cli/options";
import { judgedFile, type PlainWorkbook } from "../../../src/checking/reports/other-file";
import { makeComparison } from "../../../src/checking/reports/make-report";
import { reportSource } from "../../../src/checking/reports/source";
import { timingNow } from "../../../src/checking/session/desk";
import type { ReportSource } from "../../../src/report/source";
import { EMPTY_STATE, stateOf, type WorkbookState } from "../../../src/roster/workbook-state";
import { DEFAULT_SETTINGS } from "../../../src/rules/settings/settings";
import { ownSettings } from "../../../src/rules/settings/settings-file";
import { readWorkbook } from "../../../xlsx/read-workbook";
import { openSession, SHEET, WITHOUT_LEVEL } from "../../support/session";

afterEach(() => closeWorkbooks());

const ON = { year: 2023, month: 11, day: 1 };
const ROSTER = { ...SHEET, name: "花名册" };
const HERE = { directory: null, posts: null, settings: DEFAULT_SETTINGS };
const kept = (state: Partial<WorkbookState> = {}): PlainWorkbook["kept"] => ({
  kind: "state",
  state: { ...EMPTY_STATE, ...state },
});
const options = { fileName: "旧.xlsx", sheet: "花名册", here: HERE, asOf: null };

const said = (source: ReportSource | null): unknown =>
  source?.tables.flatMap(({ roster, people }) =>
    people.map(({ applicant, assessment }) => [roster.sheet, applicant.row, assessment]),
  );
const verdicts = (source: ReportSource | null): unknown =>
  source?.tables.flatMap(({ people }) => people.map(({ assessment }) => assessment.verdict));

test.each(["schools-2020.xlsx", "hospitals-2021.xlsx", "agriculture-2022.xlsx"])(
  "%s: everybody has the verdict of the command line",
  async (name) => {
    const path = join(__dirname, "..", "..", "fixtures", "rosters", name);
    const file = await readWorkbook(readFileSync(path));
    const parsed = parseOptions([path]);
    if (!file.ok || !parsed.ok) throw new Error("the file was not read");
    const source = await judgedFile(file, { ...options, fileName: name, sheet: null });
    const judged = judgeSheets(file.sheets, parsed.options, timingNow(), stateOf(file.kept), DEFAULT_SETTINGS);
    expect(said(source)).toEqual(
      judged.flatMap(({ roster, assessments }) =>
        roster.applicants.map(({ row }, i) => [roster.sheet, row, assessments[i]]),
      ),
    );
    expect(source?.file).toBe(name);
  },
);

test("judged up to the day that is set for the sheet it is compared with", async () => {
  const file = { sheets: [ROSTER], kept: kept() };
  const days = async (asOf: typeof ON | null): Promise<unknown> =>
    (await judgedFile(file, { ...options, asOf }))?.tables.flatMap(({ people }) =>
      people.map(({ assessment }) => assessment.asOf.year),
    );
  expect(new Set((await days(ON)) as number[])).toEqual(new Set([2023]));
  expect(await days(null)).not.toContain(2023);
});

test.each<readonly [string, readonly (typeof ROSTER)[], readonly string[] | null]>([
  ["a roster on a sheet of the same name: that one", [{ ...ROSTER, name: "第二批" }, ROSTER], ["花名册"]],
  [
    "none of that name: all of them",
    [
      { ...ROSTER, name: "甲" },
      { ...ROSTER, name: "乙" },
    ],
    ["甲", "乙"],
  ],
  [
    "a sheet of that name without a roster",
    [
      { ...ROSTER, values: [["说明"]] },
      { ...ROSTER, name: "乙" },
    ],
    ["乙"],
  ],
  ["no roster anywhere", [{ ...ROSTER, values: [["说明"]] }], null],
  ["headers, and nobody below them", [{ ...ROSTER, values: SHEET.values.slice(0, 2) }], null],
  ["nothing", [], null],
])("what of the file is taken: %s", async (_, sheets, taken) => {
  const source = await judgedFile({ sheets, kept: kept() }, options);
  expect(source?.tables.map(({ roster }) => roster.sheet) ?? null).toEqual(taken);
});

test("the settings here hold, not those of the file; what was answered of the file's sheet stands in the file", async () => {
  const sheets = [{ ...WITHOUT_LEVEL, name: "花名册" }];
  const shortLock = { ...DEFAULT_SETTINGS, figures: { "lock-years": 1 } };
  const own = { settings: ownSettings(shortLock), answers: { 花名册: { unitLevel: "乡镇" } } };
  const asked = await judgedFile({ sheets, kept: kept() }, options);
  const answered = await judgedFile({ sheets, kept: kept(own) }, options);
  expect(said(asked)).not.toEqual(said(answered));
  expect(said(answered)).toEqual(
    said(await judgedFile({ sheets, kept: kept({ answers: { 花名册: { unitLevel: "乡镇" } } }) }, options)),
  );
  const shorter = { ...HERE, settings: shortLock };
  const judged = await judgedFile({ sheets: [ROSTER], kept: kept() }, { ...options, here: shorter });
  expect(verdicts(judged)).not.toEqual(verdicts(await judgedFile({ sheets: [ROSTER], kept: kept() }, options)));
});

test("beside the sheet in front: what changed, the roster here a click away, the file's not", async () => {
  const pane = await openSession([ROSTER]);
  await pane.session.check();
  const { result } = pane.session.current();
  const facts = await pane.session.heads.workbookFacts();
  if (result === null || !facts.ok) throw new Error("not checked");
  const [title = [], headers = [], first = [], ...others] = SHEET.values;
  const values = [title, headers, [...first.slice(0, 4), "2012.11", ...first.slice(5)], ...others.slice(1)];
  const before = await judgedFile({ sheets: [{ ...ROSTER, values }], kept: kept() }, { ...options, here: facts.value });
  const after = await reportSource([result]);
  if (before === null || !after.ok) throw new Error("no versions");
  const names = { before: "旧.xlsx", after: "花名册", linked: { before: false, after: true } };
  const made = await makeComparison(before, after.value, names);
  expect(made).toMatchObject({ ok: true, value: { name: "比较结果" } });
  const id = pane.workbook.sheets().find(({ name }) => name === "比较结果")?.id ?? "";
  const rows = pane.workbook.readValues(id, { row: 0, column: 0, rows: 7, columns: 8 });
  expect(rows[0]?.[0]).toBe("比较：旧.xlsx → 花名册");
  expect(rows[2]?.[0]).toBe("新增 1人，减少 0人，有变化 1人，没有变化 1人");
  const { links } = pane.workbook.extras.extras(id);
  expect(links.map(({ reference }) => reference).every((to) => to.startsWith("'花名册'!"))).toBe(true);
});
