/** A workbook that counts days from 1904: the pane judges everybody as if it counted from 1900, and says so. */
import { day, serialOf } from "../../../src/core/calendar";
import { rect } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { openAddin } from "../../support/addin";
import { checkedAnew, startSession, told, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

const FROM_1904 = 1_462;
const DATES = "yyyy/m/d";
const NAME = "花名册";
const HEADERS = ["姓名", "身份证号", "单位", "现职称", "取得时间", "申报职称", "申报类型", "是否签订承诺书"];

interface Cells {
  readonly name: string;
  readonly values: readonly (readonly (string | number)[])[];
  /** Columns of dates. */
  readonly dates: readonly number[];
}

const person = (name: string, id: string, held: number, type = "基层"): readonly (string | number)[] => [
  ...[name, id, "某镇中学", "一级教师", held, type === "基层" ? "基层一级教师" : "一级教师", type, "是"],
];

/** Five years held on 1 November 2023, four years later or earlier otherwise. */
const sheetsOn = (held: (year: number) => number): readonly Cells[] => [
  {
    name: NAME,
    values: [
      ["某县2023年度教师职称申报花名册"],
      HEADERS,
      person("王小明", "371500198503040019", held(2018)),
      person("李小红", "371500198607120024", held(2020)),
    ],
    dates: [4],
  },
  {
    name: "另报",
    values: [
      ["某县2023年度教师职称申报花名册"],
      HEADERS,
      person("王小明", "371500198503040019", held(2012), "全省统一"),
    ],
    dates: [4],
  },
  {
    name: "基层单位目录",
    values: [
      ["单位名称", "纳入目录时间"],
      ["某镇中学", held(2021)],
    ],
    dates: [1],
  },
];

async function opened(date1904: boolean, sheets = sheetsOn): Promise<Pane> {
  const cells = sheets((year) => serialOf(day(year, 11, 1)) - (date1904 ? FROM_1904 : 0));
  const addin = await openAddin(
    cells.map(({ name, values }) => ({ name, merges: [], values })),
    { date1904 },
  );
  const { workbook } = addin;
  cells.forEach(({ dates, values }, i) => {
    const id = workbook.sheets()[i]?.id ?? "";
    for (const column of dates) workbook.writeNumberFormats(id, rect(0, column, values.length + 5, 1), DATES);
  });
  return startSession(addin);
}

const result = ({ session }: Pane): unknown => {
  const { result: found } = session.current();
  return found === null ? null : told(found);
};

test("it is said before a check; of a workbook as most are nothing is", async () => {
  expect((await opened(true)).session.current().countsFrom1904).toBe(true);
  expect((await opened(false)).session.current().countsFrom1904).toBe(false);
});

test("a check finds what it finds where days count from 1900, other sheets and the directory included", async () => {
  const found = async (date1904: boolean) => {
    const pane = await opened(date1904);
    await pane.session.check();
    const facts = await pane.heads.workbookFacts();
    return { result: result(pane), unit: facts.ok ? facts.value.directory?.lookUp("某镇中学") : null };
  };
  const as1900 = await found(false);
  expect(await found(true)).toEqual(as1900);
  expect(as1900).toMatchObject({ result: { counts: { ineligible: 2 } } });
  expect(as1900.unit).toMatchObject({
    kind: "listed",
    entries: [{ from: { state: "known", value: { year: 2021, month: 11, day: 1 } } }],
  });
});

test("an edited date is judged at once by the day that the cell shows", async () => {
  const pane = await opened(true);
  await pane.session.check();
  pane.session.setLive(true);
  pane.workbook.writeCells(pane.sheetId, rect(3, 4, 1, 1), [[serialOf(day(2015, 11, 1)) - FROM_1904]]);
  await pane.settled();
  const live = result(pane);
  const facts = pane.session.current().result?.people[1]?.applicant.facts;
  expect(facts?.heldDate).toMatchObject({ state: "known", value: { year: 2015, month: 11, day: 1 } });
  expect(live).toEqual(await checkedAnew(pane));
});

test("the first date of a sheet tells it", async () => {
  const pane = await opened(true, () => [{ name: NAME, values: [["某县2023年度花名册"], HEADERS], dates: [4] }]);
  expect(pane.session.current().countsFrom1904).toBe(false);
  const cells = [[...person("王小明", "371500198503040019", serialOf(day(2018, 11, 1)) - FROM_1904)]];
  pane.workbook.writeCells(pane.sheetId, rect(2, 0, 1, HEADERS.length), cells);
  await pane.settled();
  expect(pane.session.current().countsFrom1904).toBe(true);
  await pane.session.check();
  const [first] = pane.session.current().result?.people ?? [];
  expect(first?.applicant.facts.heldDate).toMatchObject({ value: { year: 2018, month: 11, day: 1 } });
});
