/** What is drawn of a check of all sheets: numbers, sheets passed over, what may be pressed. */
import { closeWorkbooks } from "office-host/testing";
import { Session, type SessionState } from "../../src/checking/session";
import { SheetHeader } from "../../src/taskpane/check/SheetHeader";
import { foundOn, totalOf } from "../../src/taskpane/check/workbook/found";
import { SheetFindings } from "../../src/taskpane/check/workbook/SheetFindings";
import { Workbook } from "../../src/taskpane/check/workbook/Workbook";
import { CHECK } from "../../src/taskpane/check/words";
import { openAddin } from "../support/addin";
import { buttonsOf, drawn, textOf } from "../support/drawn";

const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书"];
const roster = (name: string, ...pledges: readonly string[]) => ({
  name,
  merges: [],
  values: [
    ["2020年度职称申报花名册"],
    HEADERS,
    ...pledges.map((pledge, i) => [`甲${i + 1}`, "某镇中学", "乡镇", "二级教师", "2010.11", "基层一级教师", pledge]),
  ],
});

let session: Session;
let looked: SessionState;
let checked: SessionState;
beforeAll(async () => {
  const addin = await openAddin([
    roster("东镇", "是", "否"),
    roster("西镇", ""),
    { name: "说明", merges: [], values: [["填表说明"]] },
  ]);
  session = new Session(addin.heads);
  await session.look();
  looked = session.current();
  await session.workbook.check();
  checked = session.current();
});
afterAll(() => closeWorkbooks());

const page = (state: SessionState): string =>
  drawn(session, <Workbook state={state} onBack={() => undefined} onOpen={() => undefined} />);

const checking = { kind: "checking", progress: { rows: 3, total: 8 } } as const;

test("all of them, and each", () => {
  const text = textOf(page(checked));
  expect(text).toContain("2 张有花名册，共 3 人；跳过 1 张没有花名册的（说明）");
  expect(text).toMatch(/东镇 2 人 打开 .*西镇 1 人 打开/u);
  const found = foundOn(checked.workbook, session.stateOf);
  const { people, counts } = totalOf(found);
  expect([people, Object.values(counts).reduce((sum, count) => sum + count)]).toEqual([3, 3]);
});

test.each<[string, () => SessionState, readonly string[]]>([
  [
    "done: each is opened, listed, all are checked again",
    () => checked,
    ["‹ 返回 东镇", "重新检查", "打开", "列出有问题的 2 人", "打开", "列出有问题的 1 人"],
  ],
  [
    "under way: what was found so far shows, and can be called off",
    () => {
      const [first] = foundOn(checked.workbook, session.stateOf);
      const sheets = first === undefined ? [] : [first.result];
      return {
        ...checked,
        phase: checking,
        workbook: { kind: "checking", found: { sheets, passedOver: [], hidden: [] } },
      };
    },
    ["取消", "打开 · 不可用"],
  ],
  [
    "a hidden sheet cannot be opened",
    () => {
      if (checked.workbook?.kind !== "checked") throw new Error("the workbook was not checked");
      return { ...checked, workbook: { ...checked.workbook, hidden: ["西镇"] } };
    },
    ["‹ 返回 东镇", "重新检查", "打开", "列出有问题的 2 人", "打开 · 不可用", "列出有问题的 1 人"],
  ],
])("%s", (_, state, buttons) => expect(buttonsOf(page(state()))).toEqual(buttons));

test("a sheet that bears another name since is not left out without a word", () => {
  if (checked.workbook?.kind !== "checked") throw new Error("the workbook was not checked");
  const workbook = { ...checked.workbook, sheets: ["东镇", "北镇"] };
  expect(textOf(page({ ...checked, workbook }))).toContain("另有 1 张检查后改名、删除或清空了，请重新检查");
});

test("what was edited since is said", () => {
  const [found] = foundOn(checked.workbook, () => ({ ...checked, outdated: true }));
  expect(found?.isOutdated).toBe(true);
});

test("a sheet without faults says so", () => {
  const [found] = foundOn(checked.workbook, session.stateOf);
  if (found === undefined) throw new Error("nothing was found");
  expect(textOf(drawn(session, <SheetFindings found={found} listed={[]} onOpen={() => undefined} />))).toBe(
    "没有发现问题",
  );
});

describe("the way there", () => {
  const links = (state: SessionState): readonly string[] =>
    buttonsOf(
      drawn(
        session,
        <SheetHeader
          state={state}
          isUnderstandingShown={false}
          onUnderstanding={() => undefined}
          onAllSheets={() => undefined}
        />,
      ),
    ).filter((one) => one.includes("全部工作表"));

  test.each<[string, () => SessionState, readonly string[]]>([
    ["three sheets with something on them", () => looked, ["检查全部工作表（3 张）"]],
    ["a single one: there is nothing else to check", () => ({ ...looked, sheetCount: 1 }), []],
    ["not while a check runs", () => ({ ...looked, phase: checking }), []],
    ["once they are checked, back to what was found", () => checked, ["全部工作表的结果"]],
  ])("%s", (_, state, expected) => expect(links(state())).toEqual(expected));
});

test.each([
  [["说明"], "跳过 1 张没有花名册的（说明）"],
  [["一", "二", "三", "四", "五"], "跳过 5 张没有花名册的（一、二、三、四、五）"],
  [["一", "二", "三", "四", "五", "六"], "跳过 6 张没有花名册的（一、二、三、四、五等）"],
])("sheets passed over are counted, and named while they are few: %j", (sheets, words) =>
  expect(CHECK.passedOver(sheets)).toBe(words),
);
