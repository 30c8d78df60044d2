/** Links, charts, print setup and filters: asked for through the client, kept by the workbook. */
import { rect } from "../src/rect";
import { SheetExtrasStore } from "../src/sheet-extras";
import { closeWorkbooks, errorOf, openWorkbook } from "../src/testing";

afterEach(() => closeWorkbooks());

test("a cell leads to a place of the workbook, and says so where it says nothing else", async () => {
  const { run, workbook, sheetId } = await openWorkbook();
  const link = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["去"]];
    for (const at of ["A1", "B2"])
      sheet.getRange(at).hyperlink = { documentReference: "'it''s'!A5", screenTip: "点击" };
    const range = sheet.getRange("A1").load("hyperlink");
    await context.sync();
    return range.hyperlink;
  });
  expect(link).toMatchObject({ documentReference: "'it''s'!A5", screenTip: "点击" });
  expect(workbook.readValues(sheetId, rect(0, 0, 2, 2))).toEqual([
    ["去", null],
    [null, "'it''s'!A5"],
  ]);
  workbook.insert(sheetId, rect(0, 0, 1, 16_384), "down");
  expect(workbook.extras.extras(sheetId).links.map(({ row, column }) => [row, column])).toEqual([
    [1, 0],
    [2, 1],
  ]);
});

test("bars beside a table", async () => {
  const { run, workbook, sheetId } = await openWorkbook();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const chart = sheet.charts.add("BarClustered", sheet.getRange("E2:E5"), "Columns");
    chart.title.text = "人数";
    chart.legend.visible = false;
    const series = chart.series.getItemAt(0);
    series.setXAxisValues(sheet.getRange("A2:A5"));
    series.hasDataLabels = true;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.visible = false;
    chart.setPosition("J2", "J10");
    await context.sync();
  });
  expect(workbook.extras.extras(sheetId).charts).toEqual([
    {
      id: expect.any(String) as unknown,
      name: "Chart 1",
      type: "BarClustered",
      title: "人数",
      values: rect(1, 4, 4, 1),
      categories: rect(1, 0, 4, 1),
      anchor: rect(1, 9, 9, 1),
      hasLegend: false,
      hasLabels: true,
      isReversed: true,
      hasValueAxis: false,
    },
  ]);
});

test("how it is printed, and filtered", async () => {
  const { run, workbook, sheetId } = await openWorkbook();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const page = sheet.pageLayout;
    page.orientation = "Landscape";
    page.paperSize = "A4";
    page.zoom = { horizontalFitToPages: 1 };
    page.printGridlines = true;
    page.setPrintTitleRows("$5:$5");
    page.headersFooters.defaultForAllPages.centerHeader = "报告&&";
    page.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
    sheet.autoFilter.apply(sheet.getRange("A5:J9"));
    await context.sync();
  });
  const { page, filter } = workbook.extras.extras(sheetId);
  expect(page).toEqual({
    landscape: true,
    paper: "A4",
    pagesWide: 1,
    pagesHigh: null,
    titleRows: rect(4, 0, 1, 16_384),
    header: "报告&&",
    footer: "第 &P 页",
    gridlines: true,
  });
  expect(filter).toEqual(rect(4, 0, 5, 10));
  const tooLong = run(async (context) => {
    const page = context.workbook.worksheets.getItem("Sheet1").pageLayout;
    page.headersFooters.defaultForAllPages.centerHeader = "长".repeat(256);
    await context.sync();
  });
  expect((await errorOf(tooLong)).code).toBe("InvalidArgument");
});

test("a protected sheet takes none of it", async () => {
  const { run, workbook, sheetId } = await openWorkbook();
  workbook.setProtected(sheetId, true);
  const linking = run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").hyperlink = { documentReference: "A1" };
    await context.sync();
  });
  expect((await errorOf(linking)).code).toBe("AccessDenied");
});

test("links lead to their sheet under its new name", () => {
  const extras = new SheetExtrasStore();
  for (const [row, reference] of ["'it''s'!A5", "IT'S!A6", "Sheet1!A7", "名称"].entries())
    extras.setLink("a", { row, column: 0, reference, tip: "" });
  extras.renameSheet("it's", "2020 名册");
  expect(extras.extras("a").links.map(({ reference }) => reference)).toEqual([
    "'2020 名册'!A5",
    "'2020 名册'!A6",
    "Sheet1!A7",
    "名称",
  ]);
});

const TARGET = { id: "roster", name: "花 名册" };

/** On a sheet of its own; one on the roster itself. */
function linked(references: readonly string[]): SheetExtrasStore {
  const store = new SheetExtrasStore();
  references.forEach((reference, row) => store.setLink("report", { row, column: 0, reference, tip: "" }));
  store.setLink("roster", { row: 0, column: 0, reference: "B5", tip: "" });
  // A place of another workbook.
  store.setLink("roster", { row: 1, column: 0, reference: "'花 名册'!B5", tip: "", address: "2019.xlsx" });
  return store;
}

const referencesOf = (store: SheetExtrasStore): readonly string[] =>
  ["report", "roster"].flatMap((sheet) => store.extras(sheet).links.map(({ reference }) => reference));

test.each<readonly [string, (store: SheetExtrasStore) => void, readonly string[]]>([
  [
    "rows come in above them",
    (store) => store.shiftTargets(TARGET, rect(1, 0, 2, 16_384), "down"),
    ["'花 名册'!B7", "'花 名册'!A1", "B5", "名册", "B7", "'花 名册'!B5"],
  ],
  [
    "they go: what leads to them stays",
    (store) => store.shiftTargets(TARGET, rect(4, 0, 1, 16_384), "up"),
    ["'花 名册'!B5", "'花 名册'!A1", "B5", "名册", "B5", "'花 名册'!B5"],
  ],
  [
    "the sheet gets another name",
    (store) => store.renameSheet("花 名册", "2020'年"),
    ["'2020''年'!B5", "'2020''年'!A1", "B5", "名册", "B5", "'花 名册'!B5"],
  ],
])("links to cells of a sheet go along where %s", (_, change, after) => {
  const store = linked(["'花 名册'!B5", "'花 名册'!A1", "B5", "名册"]);
  change(store);
  expect(referencesOf(store)).toEqual(after);
});

test("an address outside is told as such", async () => {
  const { run, workbook, sheetId } = await openWorkbook();
  workbook.extras.setLink(sheetId, {
    ...{ row: 0, column: 0, reference: "Sheet1!A1", tip: "网页", address: "https://example.com/" },
  });
  const link = await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1").load("hyperlink");
    await context.sync();
    return range.hyperlink;
  });
  expect(link).toMatchObject({ address: "https://example.com/", documentReference: "Sheet1!A1", screenTip: "网页" });
});

test("where a linked cell goes, that is another state: whoever undoes it sets the one before back", () => {
  const store = linked(["'花 名册'!B5"]);
  const { revision } = store.state();
  store.shiftTargets(TARGET, rect(9, 0, 1, 16_384), "up");
  expect(store.state().revision).toBe(revision);
  store.shiftTargets(TARGET, rect(4, 0, 1, 16_384), "up");
  expect(store.state().revision).not.toBe(revision);
});

test("a state is set back whole, and told from another by its number", () => {
  let asked = 0;
  const store = new SheetExtrasStore(() => (asked += 1));
  store.setLink("a", { row: 0, column: 0, reference: "B1", tip: "" });
  const before = store.state();
  expect(store.state().revision).toBe(before.revision);
  store.setLink("a", { row: 0, column: 0, reference: "B2", tip: "" });
  store.deleteSheet("none");
  store.removeLinks("a", rect(5, 5, 1, 1));
  expect(asked).toBe(2);
  const after = store.state();
  expect(after.revision).not.toBe(before.revision);
  store.deleteSheet("a");
  for (const [state, reference] of [
    [before, "B1"],
    [after, "B2"],
  ] as const) {
    store.restore(state);
    expect(store.state().revision).toBe(state.revision);
    expect(store.extras("a").links.map((link) => link.reference)).toEqual([reference]);
    store.setLink("a", { row: 0, column: 0, reference: "Z9", tip: "" });
  }
});

test("links go with what their cells hold where rows are sorted, and where they lead to stays", async () => {
  const { run, workbook, sheetId } = await openWorkbook();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B4").values = [
      ["王平", 3],
      ["冯磊", 1],
      ["李红", 2],
      ["合计", 0],
    ];
    for (const at of ["A1", "B3", "A4", "D1"]) sheet.getRange(at).hyperlink = { documentReference: "Sheet1!A1" };
    sheet.getRange("A1:B3").sort.apply([{ key: 1, ascending: true }]);
    await context.sync();
  });
  const { links } = workbook.extras.extras(sheetId);
  expect(links.map(({ row, column, reference }) => [row, column, reference])).toEqual([
    [2, 0, "Sheet1!A1"],
    [1, 1, "Sheet1!A1"],
    [3, 0, "Sheet1!A1"],
    [0, 3, "Sheet1!A1"],
  ]);
});

test("a sort without links is no other state", () => {
  const store = linked([]);
  const { revision } = store.state();
  store.sort("roster", rect(2, 0, 2, 1), [1, 0]);
  expect(store.state().revision).toBe(revision);
  store.sort("roster", rect(0, 0, 2, 1), [1, 0]);
  expect(store.state().revision).not.toBe(revision);
});
