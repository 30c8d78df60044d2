/** Sheets that are known to be no rosters: the pane says what they are, and leads back to the roster. */
import { closeWorkbooks } from "office-host/testing";
import { makeReport, makeUnitSheets } from "../../../src/checking/reports/make-report";
import { otherSheets } from "../../../src/checking/reports/other-version";
import { reportSource } from "../../../src/checking/reports/source";
import { RECORD_HEADERS } from "../../../src/roster/review-record";
import { FirstSight } from "../../../src/taskpane/check/FirstSight";
import { drawn, textOf } from "../../support/drawn";
import { openSession, SHEET, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

const sheetOf = (name: string, ...values: readonly (readonly (string | number)[])[]) => ({ name, merges: [], values });
const ROSTER = { ...SHEET, name: "花名册" };
const RECORD = sheetOf("审核记录", Object.values(RECORD_HEADERS), ["王小明", "某镇中学"]);
const DIRECTORY = sheetOf("基层单位目录", ["单位名称", "纳入时间"], ["某镇中学", "2019.1"], ["某镇小学", "2019.1"]);
const POSTS = sheetOf("岗位设置", ["单位", "级别", "空岗数"], ["某镇中学", "中级", 0]);
const COPIED = sheetOf("旧报告", ["审核报告"], ["由基层职称助手生成，2025-11-27 检查"], ["姓名", "单位", "现职称"]);
const OTHER = sheetOf("说明", ["填表说明"], ["一、姓名按身份证填写"]);

const said = ({ session }: Pane): string => {
  const text = textOf(drawn(session, <FirstSight state={session.current()} />));
  return text;
};

test.each([
  ["a report of another workbook", COPIED, "本工具生成的表：审核报告 这张表不是花名册，不用检查。 回到“花名册”"],
  ["the record of reviews", RECORD, "本工具的审核记录 每次审核在这里记一行。这张表不是花名册，不用检查。 回到“花名册”"],
  ["the directory", DIRECTORY, "单位目录，2 个单位 检查花名册时会查这张表，它本身不用检查。 回到“花名册”"],
  ["the table of posts", POSTS, "岗位设置，1 项 检查花名册时会查这张表，它本身不用检查。 回到“花名册”"],
])("%s", async (_, sheet, words) => {
  const pane = await openSession([sheet, OTHER, ROSTER]);
  expect(said(pane)).toBe(words);
  await pane.session.workbook.open(pane.session.current().rosterSheet ?? "");
  expect(pane.session.current()).toMatchObject({ sheet: "花名册", noRoster: null });
});

test("another sheet without a roster is asked about as before", async () => {
  const pane = await openSession([OTHER, ROSTER]);
  expect(pane.session.current()).toMatchObject({ noRoster: null, rosterSheet: null });
  expect(said(pane)).toContain("没有认出花名册");
});

test("without a roster anywhere there is no way back", async () => {
  const pane = await openSession([COPIED, OTHER]);
  expect(said(pane)).toBe("本工具生成的表：审核报告 这张表不是花名册，不用检查。");
});

test("the way back leads to the roster that the user came from; what we made is neither counted nor compared with", async () => {
  const second = { ...ROSTER, name: "第二批" };
  const pane = await openSession([ROSTER, second, DIRECTORY, OTHER]);
  const { session } = pane;
  await session.workbook.open("第二批");
  await session.look();
  await session.check();
  const { result } = session.current();
  if (result === null) throw new Error("nothing was checked");
  const source = await reportSource([result]);
  if (!source.ok) throw new Error("no source");
  await makeReport(source.value);
  await makeUnitSheets(source.value);
  session.heads.forget();
  await session.workbook.open("审核报告");
  await session.look();
  expect(session.current()).toMatchObject({
    noRoster: { kind: "made-by-us", title: "审核报告：book.xlsx" },
    rosterSheet: "第二批",
    sheetCount: 4,
  });
  expect(await otherSheets(session.heads, "第二批")).toEqual(["花名册"]);
  await session.workbook.check();
  expect(session.current().workbook).toMatchObject({
    sheets: ["花名册", "第二批"],
    passedOver: ["基层单位目录", "说明"],
  });
});
