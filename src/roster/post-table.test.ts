import { addressOn, type Rect } from "../core/positions";
import { rect } from "../../test/support/sheet";
import { findHeaders } from "./header-block";
import { postEntries } from "./post-table";
import { postTableOf } from "./posts-by-unit";

const shown = (
  name: string,
  merges: readonly Rect[],
  values: readonly (readonly unknown[])[],
): readonly string[] | null =>
  postEntries({ name, values, merges })?.map(
    ({ unit, levels, vacant, cells }) =>
      `${unit} ${levels.join("/")} ${vacant.state === "known" ? vacant.value : vacant.state} ${cells.map((cell) => addressOn("", cell)).join()}`,
  ) ?? null;

test("one row per unit and level: vacancies as given, else approved less filled", () => {
  expect(
    shown(
      "岗位设置",
      [],
      [
        ["某县岗位设置情况表"],
        ["序号", "单位名称", "岗位等级", "核准数", "现聘数", "空岗数"],
        [1, "柳河镇中心小学", "中级", 10, 8, 2],
        [2, "", "副高级", "5", "5", ""],
        [3, "", "正高级", 1, "", ""],
        [4, "", "管理岗位", 3, 1, 2],
        ["", "小计", "", 16, 13, 2],
        [5, "杨集乡卫生院", "专业技术八级", 4, 4, "若干"],
        ["", "", "初级", 6, 8, "/"],
        ["", "", "合计", 10, 12, ""],
      ],
    ),
  ).toEqual([
    "柳河镇中心小学 intermediate 2 岗位设置!F3",
    "柳河镇中心小学 associate-senior 0 岗位设置!D4,岗位设置!E4",
    "柳河镇中心小学 senior blank 岗位设置!D5,岗位设置!E5",
    "杨集乡卫生院 intermediate unreadable 岗位设置!F8",
    "杨集乡卫生院 technician/assistant -2 岗位设置!D9,岗位设置!E9",
  ]);
});

test("levels across under two header rows", () => {
  expect(
    shown(
      "Sheet3",
      [rect("A1:A2"), rect("B1:D1"), rect("E1:G1")],
      [
        ["单位", "中级", "", "", "副高级岗位", "", ""],
        ["", "核准", "现聘", "空岗", "核准", "现聘", "空岗"],
        ["柳河镇中心小学", 10, 8, 2, 5, 5, 0],
      ],
    ),
  ).toEqual(["柳河镇中心小学 intermediate 2 Sheet3!D3", "柳河镇中心小学 associate-senior 0 Sheet3!G3"]);
});

test("levels across in one header row, special posts left out", () => {
  expect(
    shown(
      "Sheet3",
      [],
      [
        ["单位名称", "中级核准数", "中级现聘数", "中级特设岗位空岗数", "高级空岗数"],
        ["柳河镇中心小学", 10, 8, 5, 1],
      ],
    ),
  ).toEqual([
    "柳河镇中心小学 intermediate 2 Sheet3!B2,Sheet3!C2",
    "柳河镇中心小学 associate-senior/senior 1 Sheet3!E2",
  ]);
});

test.each([
  ["people's names make it a roster", ["姓名", "单位名称", "岗位等级", "空岗数"]],
  ["no figures", ["单位名称", "岗位等级", "备注"]],
  ["posts filled alone tell no vacancies", ["单位名称", "岗位等级", "现聘数"]],
  ["no units", ["岗位等级", "核准数", "现聘数"]],
  ["a directory of units", ["单位名称", "纳入时间", "调出时间"]],
])("not recognised: %s", (_what, headers) => {
  expect(shown("岗位设置", [], [headers, headers.map(() => "1")])).toBeNull();
});

test("it is never taken for a roster", () => {
  const values = [
    ["序号", "单位名称", "岗位等级", "核准数", "现聘数", "空岗数"],
    [1, "柳河镇中心小学", "中级", 10, 8, 2],
  ];
  expect(findHeaders({ name: "岗位设置", values, merges: [] })).toEqual([]);
});

describe("looking posts up", () => {
  const table = (...rows: readonly (readonly unknown[])[]) =>
    postTableOf(
      postEntries({ name: "岗位", merges: [], values: [["单位", "级别", "核准数", "现聘数"], ...rows] }) ?? [],
    );

  test("grades of one level are added up, more people than posts leave none free", () => {
    const posts = table(["某镇中学", "八级", 2, 1], ["某镇中学", "9级", 2, 1], ["某镇中学", "五至七级", 1, 3]);
    expect(posts.lookUp("某镇 中学", "intermediate")).toMatchObject({ vacant: { value: 2 } });
    expect(posts.lookUp("某镇中学", "associate-senior")).toMatchObject({ vacant: { value: 0 } });
    expect(posts.lookUp("某镇中学", "senior")).toBeNull();
    expect(posts.lookUp("别处中学", "senior")).toBeNull();
  });
  test("a level's own word counts before its grades, which add up to it", () => {
    const posts = table(["某镇中学", "中级", 4, 1], ["某镇中学", "八级", 2, 1], ["某镇中学", "九级", 2, 0]);
    expect(posts.lookUp("某镇中学", "intermediate")).toMatchObject({ vacant: { value: 3 } });
  });
  test("初级 is one lot for both of its levels", () => {
    const posts = table(["某镇中学", "初级", 4, 1]);
    expect(posts.lookUp("某镇中学", "technician")).toBe(posts.lookUp("某镇中学", "assistant"));
  });
  test("one figure that is not known leaves the sum open", () => {
    const posts = table(["某镇中学", "八级", 2, 1], ["某镇中学", "九级", "", 1]);
    expect(posts.lookUp("某镇中学", "intermediate")).toMatchObject({ vacant: { state: "blank" } });
  });
});
