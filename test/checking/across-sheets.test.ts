/** The pane's check knows the people of the other sheets, and the posts. */
import { Session } from "../../src/checking/session";
import { addressOn } from "../../src/core/positions";
import { closeWorkbooks } from "office-host/testing";
import { openAddin } from "../support/addin";

afterEach(() => closeWorkbooks());

const HEADERS = ["姓名", "身份证号", "单位", "单位性质", "现职称", "取得时间", "申报职称", "申报类型", "申报年度"];
const roster = (name: string, ...people: readonly (readonly string[])[]) => ({
  name,
  merges: [],
  values: [HEADERS, ...people],
});
const person = (name: string, id: string, type: string): readonly string[] => [
  name,
  id,
  "某镇中学",
  "乡镇",
  "二级教师",
  "2012.11",
  "一级教师",
  type,
  "2020",
];
const A = "371500198905020339";
const B = "37150019920827037X";
const POSTS = {
  name: "岗位设置",
  merges: [],
  values: [
    ["单位", "级别", "空岗数"],
    ["某镇中学", "中级", 0],
  ],
};

async function found(...sheets: Parameters<typeof openAddin>[0]): Promise<readonly string[]> {
  const { heads } = await openAddin(sheets);
  const session = new Session(heads);
  await session.look();
  const seen: number[] = [];
  const stop = session.subscribe(() => {
    const { phase } = session.current();
    if (phase.kind === "checking") seen.push(phase.progress.rows);
  });
  await session.check();
  stop();
  // What is read of the other sheets goes on where this one ended.
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  return (session.current().result?.people ?? []).map(({ name, assessment, verdict }) =>
    [
      name,
      verdict,
      ...assessment.findings
        .filter(({ rule }) => rule === "one-type-per-year" || rule === "post-quota")
        .map(({ cells }) => cells.map((cell) => addressOn(sheets[0]?.name ?? "", cell)).join()),
    ].join(" "),
  );
}

test("the same person on another sheet", async () => {
  expect(
    await found(
      roster("基层", person("甲", A, "基层"), person("乙", B, "基层")),
      roster("全省", person("甲", A, "全省统一")),
    ),
  ).toEqual(["甲 ineligible H2,全省!H2", expect.stringMatching(/^乙 \S+$/u)]);
});

test("posts that are all filled", async () => {
  expect(await found(roster("基层", person("甲", A, "基层")), POSTS)).toEqual(["甲 ineligible C2,G2,岗位设置!C2"]);
});

test("a workbook of one sheet", async () => {
  expect(await found(roster("基层", person("甲", A, "基层")))).toEqual([expect.stringMatching(/^甲 \S+$/u)]);
});
