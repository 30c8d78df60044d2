/** What the tab 设置 is told of a workbook, and what is handed on of it: the file does on another what was done here. */
import { exportedColumns, exportedSettings, settingsOverview } from "../../../src/checking/settings/overview";
import { parseSettings, printSettings } from "../../../src/rules/settings/settings-file";
import { closeWorkbooks } from "office-host/testing";
import { openSession, SHEET, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

/** 现职称 goes by a name that tells nothing. */
const renamed = (name: string) => ({
  ...SHEET,
  name,
  values: SHEET.values.map((row, r) => (r === 1 ? row.map((text) => (text === "现职称" ? "现况" : text)) : row)),
});

async function overviewOf({ heads }: Pane) {
  const read = await settingsOverview(heads);
  if (!read.ok) throw new Error(read.trouble.kind);
  return read.value;
}

test("sheets with rosters, in the order of the tabs, and what all of them share", async () => {
  const directory = [
    ["单位名称", "纳入时间", "调出时间"],
    ["某镇中学", "2010-01-01", ""],
    ["某镇小学", "", ""],
  ];
  const posts = [
    ["单位", "级别", "空岗数"],
    ["某镇中学", "中级", 2],
  ];
  const pane = await openSession([
    { name: "说明", merges: [], values: [["填表说明"]] },
    { name: "基层单位目录", merges: [], values: directory },
    renamed("乙"),
    { name: "岗位设置", merges: [], values: posts },
    SHEET,
  ]);
  const { sheets, shared } = await overviewOf(pane);
  expect(sheets.map(({ sheet, heads }) => [sheet, heads.length])).toEqual([
    ["乙", 1],
    [SHEET.name, 1],
  ]);
  expect(shared).toEqual([
    { sheet: "基层单位目录", units: 2, posts: 0 },
    { sheet: "岗位设置", units: 0, posts: 1 },
  ]);
});

test("what was said of a sheet's column is handed on for every roster with such a header", async () => {
  const pane = await openSession([renamed("甲")]);
  const headers = pane.session.current().understood?.[0]?.header.headers ?? [];
  await pane.session.answers.correct(headers, "D", "heldTitle");
  await pane.session.bureau.change((before) => ({ ...before, figures: { "lock-years": 2 } }));
  const text = printSettings(exportedSettings(await overviewOf(pane)));

  const other = await openSession([
    { ...renamed("丙"), values: renamed("丙").values.map((row) => [...row, "另一列"]) },
  ]);
  const read = parseSettings(text);
  if (!read.ok) throw new Error(read.fault.kind);
  await other.session.bureau.change(() => read.settings);
  const [roster] = other.session.current().understood ?? [];
  expect(roster?.columns.find(({ column }) => column === "D")).toMatchObject({ field: "heldTitle", match: "user" });
  expect(other.session.current().settings.figures).toEqual({ "lock-years": 2 });
});

test("a sheet that is not in front is corrected as well as the one that is", async () => {
  const pane = await openSession([SHEET, renamed("乙")]);
  const before = (await overviewOf(pane)).sheets[1]?.heads[0]?.header.headers ?? [];
  await pane.session.answers.correct(before, "D", "heldTitle", "乙");
  const corrected = (await overviewOf(pane)).sheets[1]?.heads[0];
  expect(corrected?.columns.find(({ column }) => column === "D")).toMatchObject({ match: "user" });
  await pane.session.answers.uncorrect(before, "D", "乙");
  expect((await overviewOf(pane)).sheets[1]?.heads[0]?.columns.some(({ match }) => match === "user")).toBe(false);
});

test("a header of which two sheets say different things is not handed on, and named", async () => {
  const pane = await openSession([renamed("甲"), renamed("乙")]);
  for (const [sheet, field] of [
    ["甲", "heldTitle"],
    ["乙", null],
  ] as const) {
    const found = (await overviewOf(pane)).sheets.find((one) => one.sheet === sheet);
    await pane.session.answers.correct(found?.heads[0]?.header.headers ?? [], "D", field, sheet);
  }
  expect(exportedColumns(await overviewOf(pane))).toEqual({ columns: [], contradicted: ["现况"] });
});

test("what is said of one sheet takes the place of what the settings say of such headers", async () => {
  const pane = await openSession([renamed("甲")]);
  await pane.session.bureau.change((before) => ({ ...before, columns: [{ header: "现况", field: null }] }));
  const [head] = (await overviewOf(pane)).sheets[0]?.heads ?? [];
  await pane.session.answers.correct(head?.header.headers ?? [], "D", "heldTitle");
  expect(exportedColumns(await overviewOf(pane)).columns).toEqual([{ header: "现况", field: "heldTitle" }]);
});
