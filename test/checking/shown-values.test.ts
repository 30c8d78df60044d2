/**
 * Numbers are read as their cells show them, in the pane and by functions: a day shown as 1980年3月 is known to the
 * month, 2018.1 with two decimals is October.
 */
import { day, serialOf } from "../../src/core/calendar";
import { PROFILE_NAMES, rect, type Profile } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { openAddin } from "../support/addin";
import { startSession, type Pane } from "../support/session";

afterEach(() => closeWorkbooks());

const NAME = "花名册";
const HEADERS = [
  "姓名",
  "身份证号",
  "出生年月",
  "单位",
  "单位性质",
  "现职称",
  "取得时间",
  "申报职称",
  "学历",
  "承诺书",
];
const MONTH = 'yyyy"年"m"月"';
const FROM_1904 = 1_462;
const ID = "371500198003120012";

interface Written {
  readonly birth?: string;
  readonly held?: string;
  readonly date1904?: boolean;
  readonly profile?: Profile;
}

/** Born on the 12th by the ID number, on the 15th by the cell; 2018.1 is January or October. */
async function opened({ birth = "General", held = "General", date1904 = false, profile }: Written): Promise<Pane> {
  const born = serialOf(day(1980, 3, 15)) - (date1904 ? FROM_1904 : 0);
  const person = ["王小明", ID, born, "某镇中学", "乡镇", "一级教师", 2018.1, "基层一级教师", "本科", "是"];
  const values = [["某县2022年度教师职称申报花名册"], HEADERS, person];
  const addin = await openAddin([{ name: NAME, merges: [], values }], {
    date1904,
    ...(profile === undefined ? {} : { profile }),
  });
  addin.workbook.writeNumberFormats(addin.sheetId, rect(2, 2, 1, 1), [[birth]]);
  addin.workbook.writeNumberFormats(addin.sheetId, rect(2, 6, 1, 1), [[held]]);
  return startSession(addin);
}

/** What the pane and a formula say of the two dates. */
async function said(
  pane: Pane,
): Promise<{ readonly birth: unknown; readonly held: unknown; readonly findings: string }> {
  await pane.session.check();
  const facts = pane.session.current().result?.people[0]?.applicant.facts;
  return {
    birth: facts?.birthDate,
    held: facts?.heldDate,
    findings: JSON.stringify(await pane.call("FINDINGS", NAME, "A3:J3")),
  };
}

const MARCH = { state: "known", value: { year: 1980, month: 3, day: null } };
const MARCH_15 = { state: "known", value: { year: 1980, month: 3, day: 15 } };
const OCTOBER = { state: "known", value: { year: 2018, month: 10, day: null } };
const DIFFERS = /与身份证号中的1980年3月12日不一致/u;

describe.each(PROFILE_NAMES)("%s", (profile) => {
  test("a month that is shown is a month, two decimals are October", async () => {
    const { birth, held, findings } = await said(await opened({ birth: MONTH, held: "0.00", profile }));
    expect([birth, held]).toEqual([MARCH, OCTOBER]);
    expect(findings).not.toMatch(DIFFERS);
    expect(findings).toMatch(/2018年10月取得/u);
  });

  test("a day that is shown is a day, and one decimal says less", async () => {
    const { birth, held, findings } = await said(await opened({ birth: "yyyy/m/d", profile }));
    expect(birth).toEqual(MARCH_15);
    expect(held).toMatchObject({ state: "ambiguous" });
    expect(findings).toMatch(DIFFERS);
  });
});

test("days that count from 1904 are the same months", async () => {
  const { birth, findings } = await said(await opened({ birth: MONTH, held: "0.00", date1904: true }));
  expect(birth).toEqual(MARCH);
  expect(findings).not.toMatch(DIFFERS);
});

test("what is typed while the sheet is checked live is read as it is shown", async () => {
  const pane = await opened({ birth: MONTH, held: "0.00" });
  await pane.session.check();
  pane.session.setLive(true);
  pane.workbook.writeCells(pane.sheetId, rect(2, 2, 1, 1), [[serialOf(day(1981, 4, 15))]]);
  await pane.settled();
  const [first] = pane.session.current().result?.people ?? [];
  expect(first?.applicant.facts.birthDate).toEqual({ state: "known", value: { year: 1981, month: 4, day: null } });
});
