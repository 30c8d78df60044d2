/** Workbooks that count days from 1904: nothing but the text of a date cell tells, and every day is the same. */
import { day, serialOf } from "../../src/core/calendar";
import { countsFrom1904 } from "../../src/workbook/date-system";
import { closeWorkbooks } from "office-host/testing";
import { rect } from "office-host";
import { answerOf, openAddin, type Addin } from "../support/addin";

afterEach(() => closeWorkbooks());

const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书", "学历", "2019年学时"];
/** Five years held on 1 November 2023: too early at the end of 2022, counted four years later or earlier it is not. */
const HELD = day(2018, 11, 1);
const FROM_1904 = 1_462;

async function opened(date1904: boolean): Promise<Addin> {
  const held = serialOf(HELD) - (date1904 ? FROM_1904 : 0);
  const person = ["王小明", "某镇中学", "乡镇", "一级教师", held, "基层一级教师", "是", "本科", 90];
  const sheet = { name: "花名册", merges: [], values: [["某县2022年度教师职称申报花名册"], HEADERS, person] };
  const addin = await openAddin([sheet], { date1904 });
  addin.workbook.writeNumberFormats(addin.sheetId, rect(2, 4, 1, 1), [["yyyy/m/d"]]);
  return addin;
}

describe.each([
  ["1900", false, 0],
  ["1904", true, FROM_1904],
])("days from %s", (_what, date1904, less) => {
  test("a row is judged by the same days", async () => {
    const addin = await opened(date1904);
    expect(answerOf(await addin.call("VERDICT", "花名册", "A3:I3"))).toBe("不符合");
    const [before, on] = [day(2023, 10, 31), day(2023, 11, 1)].map((one) => serialOf(one) - less);
    expect(answerOf(await addin.call("VERDICT", "花名册", "A3:I3", null, before ?? 0))).toBe("不符合");
    expect(answerOf(await addin.call("VERDICT", "花名册", "A3:I3", null, on ?? 0))).toBe("符合");
  });

  test("with the header given too", async () => {
    const addin = await opened(date1904);
    expect(answerOf(await addin.call("WHY", "花名册", "A3:I3", [HEADERS]))).toMatch(/2018年11月.*2023-11-01起满足/u);
  });

  test("a day that is answered is the same day there", async () => {
    const addin = await opened(date1904);
    expect(answerOf(await addin.call("EARLIEST", "花名册", "A3:I3"))).toBe(serialOf(day(2023, 11, 1)) - less);
    const { host } = addin;
    expect(answerOf(await host.invokeFunction("JCDATE", ["2018.11.1"]))).toBe(serialOf(HELD) - less);
    expect(answerOf(await host.invokeFunction("JCDATE", [serialOf(HELD) - less]))).toBe(serialOf(HELD) - less);
    expect(answerOf(await host.invokeFunction("IDBIRTH", ["371500196904100100"]))).toBe(
      serialOf(day(1969, 4, 10)) - less,
    );
  });

  test("years between two days, one of them written", async () => {
    const { host } = await opened(date1904);
    expect(answerOf(await host.invokeFunction("FULLYEARS", [serialOf(HELD) - less, "2023-11-01"]))).toBe(5);
    expect(answerOf(await host.invokeFunction("FULLYEARS", [serialOf(HELD) - less, "2023-10-31"]))).toBe(4);
  });
});

test("an error is an error in either", async () => {
  const { host } = await opened(true);
  expect(answerOf(await host.invokeFunction("JCDATE", ["去年"]))).toBe("#VALUE! 日期“去年”看不懂");
});

test.each<[what: string, value: unknown, text: string, expected: boolean | null]>([
  ["the text of the same day", 43_405, "2018/11/1", false],
  ["the text of a day four years later", 41_943, "2018/11/1", true],
  ["a month only, four years later", 41_943, "2018年11月", true],
  ["a month only", 43_405, "2018年11月", false],
  ["a number as such", 41_943, "41943", null],
  ["a number with a separator", 41_943, "41,943", null],
  ["hours", 96, "96", null],
  ["a text", "2018/11/1", "2018/11/1", null],
  ["a column too narrow", 41_943, "########", null],
])("by %s", (_what, value, text, expected) => expect(countsFrom1904([[value]], [[text]])).toBe(expected));
