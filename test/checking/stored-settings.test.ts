/** Settings kept in the workbook hold for the pane and for the functions alike; broken ones give the defaults. */
import { Session } from "../../src/checking/session";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";
import { EMPTY_STATE, withSettings, type WorkbookState } from "../../src/roster/workbook-state";
import { changeStoredState } from "../../src/workbook/stored-state";
import { closeWorkbooks } from "office-host/testing";
import { answerOf, openAddin } from "../support/addin";

afterEach(() => closeWorkbooks());

const SHEET = {
  name: "花名册",
  merges: [],
  values: [
    ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "申报年度"],
    ["李小红", "某镇中学", "乡镇", "一级教师", "2017.11", "基层一级教师", "2020"],
  ],
};

async function judgedWith(state: WorkbookState): Promise<readonly unknown[]> {
  const addin = await openAddin([SHEET]);
  await changeStoredState(() => state);
  const session = new Session(addin.heads);
  await session.look();
  await session.check();
  const facts = await addin.heads.workbookFacts();
  const fault = facts.ok ? (facts.value.settingsFault?.kind ?? null) : "trouble";
  expect(session.current().settingsFault?.kind ?? null).toBe(fault);
  const [person] = session.current().result?.people ?? [];
  const isLocked = person?.assessment.findings.some(({ rule }) => rule === "five-year-lock");
  return [isLocked, answerOf(await addin.call("WHY", SHEET.name, "A2:G2")), fault];
}

test("the notice's five years, where nothing is kept", async () =>
  expect(await judgedWith(EMPTY_STATE)).toEqual([true, expect.stringContaining("未满5年"), null]));

test("two years, where the workbook says so", async () =>
  expect(await judgedWith(withSettings(EMPTY_STATE, { ...DEFAULT_SETTINGS, figures: { "lock-years": 2 } }))).toEqual([
    false,
    expect.not.stringContaining("未满"),
    null,
  ]));

test("settings that cannot be used give the defaults, and the fault is there to be said", async () =>
  expect(await judgedWith({ ...EMPTY_STATE, settings: { version: 1, figures: { "lock-years": "2" } } })).toEqual([
    true,
    expect.stringContaining("未满5年"),
    "wrong",
  ]));
