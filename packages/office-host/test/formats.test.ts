/** Formats of cells: uniform or mixed, and the raw fill below conditional colours. */
import { closeWorkbooks, errorOf, openWorkbook } from "../src/testing";

afterEach(() => closeWorkbooks());

test("a fill is written, read back and cleared", async () => {
  const { run } = await openWorkbook();
  const colours = await run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
    const seen: string[] = [];
    const look = async (): Promise<void> => {
      cell.load("format/fill/color");
      await context.sync();
      seen.push(cell.format.fill.color);
    };
    await look();
    cell.format.fill.color = "#ffc7ce";
    await look();
    cell.format.fill.clear();
    await look();
    return seen;
  });
  expect(colours).toEqual(["#FFFFFF", "#FFC7CE", "#FFFFFF"]);
});

test.each([
  ["one fill", "A1:A2", "#FFC7CE"],
  ["two fills", "A1:A3", null],
  ["no fill", "D4:D9", "#FFFFFF"],
  ["a whole column with some fills", "A:A", null],
  ["a whole column without one", "F:F", "#FFFFFF"],
])("the fill of a range with %s", async (_, address, expected) => {
  const { run } = await openWorkbook();
  const colour = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRanges("A1,A2").format.fill.color = "#FFC7CE";
    sheet.getRange("A3").format.fill.color = "#00FF00";
    const range = sheet.getRange(address).load("format/fill/color");
    await context.sync();
    return range.format.fill.color;
  });
  expect(colour).toBe(expected);
});

test("a conditional format does not show in the fill", async () => {
  const { run } = await openWorkbook();
  const colour = await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = "=TRUE";
    format.custom.format.fill.color = "#FF0000";
    range.load("format/fill/color");
    await context.sync();
    return range.format.fill.color;
  });
  expect(colour).toBe("#FFFFFF");
});

test("fills and addresses are read cell by cell with getCellProperties", async () => {
  const { run } = await openWorkbook();
  const cells = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B1").format.fill.color = "#FFC7CE";
    const asked = sheet.getRange("A1:B1").getCellProperties({ address: true, format: { fill: { color: true } } });
    await context.sync();
    return asked.value;
  });
  expect(cells).toEqual([
    [
      { address: "Sheet1!A1", format: { fill: { color: "#FFFFFF" } } },
      { address: "Sheet1!B1", format: { fill: { color: "#FFC7CE" } } },
    ],
  ]);
});

test("font, alignment, wrapping and sizes are written and read back", async () => {
  const { run } = await openWorkbook();
  const read = await run(async (context) => {
    const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    format.font.bold = true;
    format.font.color = "#112233";
    format.font.size = 14;
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.columnWidth = 90;
    format.rowHeight = 20;
    format.autofitColumns();
    format.load("wrapText,horizontalAlignment,verticalAlignment,columnWidth,rowHeight");
    format.font.load("bold,italic,color,size");
    await context.sync();
    const { font, wrapText, horizontalAlignment, verticalAlignment, columnWidth, rowHeight } = format;
    return [
      font.bold,
      font.italic,
      font.color,
      font.size,
      wrapText,
      horizontalAlignment,
      verticalAlignment,
      columnWidth,
      rowHeight,
    ];
  });
  expect(read).toEqual([true, false, "#112233", 14, true, "Center", "Bottom", 90, 20]);
});

test("lines around a range and between its cells are the sides of those cells; two that differ read as null", async () => {
  const { run } = await openWorkbook();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { borders } = sheet.getRange("B2:C3").format;
    for (const line of ["EdgeTop", "EdgeLeft", "InsideHorizontal", "InsideVertical"] as const)
      borders.getItem(line).style = "Continuous";
    sheet.getRange("B2:C3").format.borders.getItem("EdgeLeft").style = "None";
    const seen = (address: string, line: Excel.BorderIndex | "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight") =>
      sheet.getRange(address).format.borders.getItem(line).load("style,sideIndex");
    const all = [
      seen("B2", "EdgeTop"),
      seen("B2", "EdgeBottom"),
      seen("B2", "EdgeRight"),
      seen("B2", "EdgeLeft"),
      seen("C3", "EdgeTop"),
      seen("C3", "EdgeLeft"),
      seen("C3", "EdgeBottom"),
      seen("B2:B4", "EdgeRight"),
      seen("A1", "EdgeBottom"),
    ];
    await context.sync();
    return all.map(({ style }) => style);
  });
  expect(read).toEqual([
    "Continuous",
    "Continuous",
    "Continuous",
    "None",
    "Continuous",
    "Continuous",
    "None",
    null,
    "None",
  ]);
});

test("something that is no colour is InvalidArgument", async () => {
  const { run } = await openWorkbook();
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.fill.color = "#12345";
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  expect(error.debugInfo.errorLocation).toBe("RangeFill.color");
});

test.each([
  ["All", "", "#FFFFFF"],
  ["Contents", "", "#FFC7CE"],
  ["Formats", 1, "#FFFFFF"],
] as const)("clearing %s", async (what, value, colour) => {
  const { run } = await openWorkbook();
  const after = await run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.values = [[1]];
    cell.format.fill.color = "#FFC7CE";
    await context.sync();
    cell.clear(what);
    cell.load("values,format/fill/color");
    await context.sync();
    return [cell.values[0]?.[0], cell.format.fill.color];
  });
  expect(after).toEqual([value, colour]);
});
