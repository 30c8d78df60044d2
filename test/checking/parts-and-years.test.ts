/** What a sheet leaves to its lines and to the other sheets: pane and functions answer as the command line does. */
import { Session } from "../../src/checking/session";
import { closeWorkbooks } from "office-host/testing";
import { answerOf, openAddin, type Addin } from "../support/addin";

afterEach(() => closeWorkbooks());

const HEADERS = ["姓名", "身份证号", "单位", "单位层级", "现职称", "现职称类型", "取得时间", "申报职称", "学历"];
/** Obtained in November 2018: of the other kind and the same level there is a lock for five years. */
const person = (name: string): readonly string[] => [
  name,
  "371500198001010012",
  "柳河镇中心小学",
  "乡镇",
  "一级教师",
  "全省统一",
  "2018-11-05",
  "一级教师",
  "本科",
];
const sheet = (name: string, ...values: readonly (readonly string[])[]) => ({ name, merges: [], values });

const shown = (pane: Session): readonly string[] =>
  (pane.current().result?.people ?? []).map(({ row, assessment: { findings } }) =>
    [
      row,
      ...findings
        .filter(({ rule }) => rule === "one-type-per-year" || rule === "five-year-lock")
        .map(({ rule }) => rule),
    ].join(" "),
  );

async function checked({ heads }: Addin): Promise<Session> {
  const pane = new Session(heads);
  await pane.look();
  await pane.check();
  return pane;
}

describe("parts under one header", () => {
  const PARTS = sheet(
    "花名册",
    ["2020年度教师职称申报花名册"],
    HEADERS,
    ["一、申报基层职称人员"],
    person("周安"),
    ["二、申报全省统一职称人员"],
    person("周安"),
  );

  test("the same person in both breaks one kind per year; only the part of the other kind is locked", async () => {
    const pane = await checked(await openAddin([PARTS]));
    expect(shown(pane)).toEqual(["4 five-year-lock one-type-per-year", "6 one-type-per-year"]);
    expect(pane.current().result?.rosters.map(({ table, headerRows }) => [table, headerRows])).toEqual([
      ["A3:I4", [2]],
      ["A5:I6", [2]],
    ]);
  });

  test.each<[string, string[][]]>([
    ["found", []],
    ["given", [HEADERS]],
  ])("a function over both answers for each by its own line, its header %s", async (_, given) => {
    const addin = await openAddin([PARTS]);
    const answers = await addin.call("WHY", "花名册", "A3:I6", ...(given.length === 0 ? [] : [given]));
    expect([0, 1, 2, 3].map((row) => answerOf(answers, row))).toEqual([
      "",
      expect.stringContaining("2023-11-05起满足"),
      "",
      expect.not.stringContaining("2023-11-05"),
    ]);
    const one = await addin.call("WHY", "花名册", "A4:I4", ...(given.length === 0 ? [] : [given]));
    expect(answerOf(one)).toBe(answerOf(answers, 1));
  });
});

describe("a sheet without a year", () => {
  const sheets = (title: string) => [
    sheet("全省", ["职称申报花名册"], HEADERS, person("周安")),
    sheet("基层", [title], HEADERS, person("吴宁")),
  ];

  test("takes it over in the pane and for functions, and lets go of it when the other names another", async () => {
    const addin = await openAddin(sheets("2020年度教师职称申报花名册"));
    const pane = await checked(addin);
    const yearIn = (): unknown => pane.current().understood?.[0]?.facts.find(({ field }) => field === "applyYear");
    expect(yearIn()).toEqual({
      field: "applyYear",
      reading: { state: "known", value: 2020 },
      from: "workbook",
      cell: null,
    });
    expect(pane.current().result?.notes).toContainEqual({
      kind: "year-taken-over",
      rule: null,
      year: 2020,
      sheet: "基层",
    });
    await addin.call("VERDICT", "全省", "A3:I3");
    expect(await addin.heads.answersAreOutdated()).toBe(false);
    const [, other] = addin.workbook.sheets();
    addin.workbook.writeCells(other?.id ?? "", { row: 0, column: 0, rows: 1, columns: 1 }, [["教师职称申报花名册"]]);
    addin.heads.changed(other?.id ?? "", { top: 0, left: 0, bottom: 0, right: 0 });
    expect(await addin.heads.answersAreOutdated()).toBe(true);
    await pane.look();
    expect(yearIn()).toMatchObject({ from: "default" });
  });
});
