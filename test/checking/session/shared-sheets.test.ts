/** Posts and the directory of units: everybody is judged by them, so an edit there concerns every result. */
import { rect } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { checkedAnew, openSession, told, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

const ROSTER = {
  name: "花名册",
  merges: [],
  values: [
    ["2020年度教师职称申报花名册"],
    ["姓名", "单位", "现职称", "取得时间", "申报职称", "申报类型"],
    ["王小明", "某镇中学", "二级教师", "2012.11", "基层一级教师", "基层"],
    ["李小红", "某乡小学", "二级教师", "2012.11", "基层一级教师", "基层"],
  ],
};
const POSTS = {
  name: "岗位设置",
  merges: [],
  values: [
    ["单位", "级别", "空岗数"],
    ["某镇中学", "中级", 3],
  ],
};
const UNITS = {
  name: "基层单位目录",
  merges: [],
  values: [
    ["单位名称", "纳入时间"],
    ["某镇中学", "2010.1"],
    ["某乡小学", "2010.1"],
  ],
};
const BLANK = { name: "空表", merges: [], values: [["备忘"]] };

const idOf = ({ workbook }: Pane, name: string): string => workbook.sheets().find((one) => one.name === name)?.id ?? "";

const write = (pane: Pane, sheet: string, row: number, column: number, values: readonly (readonly unknown[])[]) =>
  pane.workbook.writeCells(
    idOf(pane, sheet),
    rect(row, column, values.length, values[0]?.length ?? 0),
    values as string[][],
  );

const bring = async (pane: Pane, sheet: string): Promise<void> => {
  pane.workbook.activateSheet(idOf(pane, sheet));
  await pane.settled();
};

async function checked(): Promise<Pane> {
  const pane = await openSession([ROSTER, POSTS, UNITS, BLANK], true);
  await pane.session.check();
  await pane.settled();
  return pane;
}

const toldNow = ({ session }: Pane): unknown => {
  const { result } = session.current();
  return result === null ? null : told(result);
};

const EDITS: readonly (readonly [string, (pane: Pane) => void, string])[] = [
  ["posts that are filled by now", (pane) => write(pane, "岗位设置", 1, 2, [[0]]), "岗位设置"],
  [
    "another unit in the table of posts",
    (pane) => write(pane, "岗位设置", 2, 0, [["某乡小学", "中级", 0]]),
    "岗位设置",
  ],
  ["a unit that is listed no longer", (pane) => write(pane, "基层单位目录", 2, 0, [["某乡中学"]]), "基层单位目录"],
  [
    "a header by which it is no directory",
    (pane) => write(pane, "基层单位目录", 0, 0, [["备注", "备注"]]),
    "基层单位目录",
  ],
  [
    "posts on a sheet that held none",
    (pane) =>
      write(pane, "空表", 0, 0, [
        ["单位", "级别", "空岗数"],
        ["某乡小学", "中级", 0],
      ]),
    "空表",
  ],
];

describe.each(EDITS)("%s", (_what, act, sheet) => {
  test("whoever stays with the roster is told at once, and a check reads them anew", async () => {
    const pane = await checked();
    const before = toldNow(pane);
    act(pane);
    await pane.settled();
    expect(pane.session.current().outdated).toBe(true);
    await pane.session.checkAgain();
    expect(pane.session.current().outdated).toBe(false);
    expect(toldNow(pane)).not.toEqual(before);
    expect(toldNow(pane)).toEqual(await checkedAnew(pane));
  });

  test("who edits there and comes back is told", async () => {
    const pane = await checked();
    await bring(pane, sheet);
    act(pane);
    await pane.settled();
    await bring(pane, "花名册");
    expect(pane.session.current()).toMatchObject({ sheet: "花名册", outdated: true });
  });

  test("with 实时检查 on everybody is judged anew, there and after coming back", async () => {
    for (const isAway of [false, true]) {
      const pane = await checked();
      pane.session.setLive(true);
      const before = toldNow(pane);
      if (isAway) await bring(pane, sheet);
      act(pane);
      await pane.settled();
      if (isAway) await bring(pane, "花名册");
      expect(pane.session.current()).toMatchObject({ outdated: false, trouble: null });
      expect(toldNow(pane)).not.toEqual(before);
      expect(toldNow(pane)).toEqual(await checkedAnew(pane));
    }
  });
});

test("what is written on a sheet that nobody is judged by leaves the result as it is", async () => {
  const pane = await checked();
  write(pane, "空表", 0, 0, [["买纸"]]);
  write(pane, "空表", 900, 0, [["买笔"]]);
  await pane.settled();
  expect(pane.session.current().outdated).toBe(false);
});

test("posts edited while the rows are read: what was read may be what was there before", async () => {
  const pane = await openSession([ROSTER, POSTS], true);
  const unsubscribe = pane.session.subscribe(() => {
    if (pane.session.current().phase.kind !== "checking") return;
    unsubscribe();
    write(pane, "岗位设置", 1, 2, [[0]]);
  });
  await pane.session.check();
  await pane.settled();
  expect(pane.session.current().outdated).toBe(true);
  await pane.session.checkAgain();
  expect(toldNow(pane)).toEqual(await checkedAnew(pane));
});
