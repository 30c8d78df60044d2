/** The browser edition: the grid, the host and office.js together; a stand-in answers for the add-in's functions. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { usePreviews, type OpenPreview } from "./support/preview";

const SHEET = "申报人员";
const HOSPITALS = join(__dirname, "..", "fixtures", "rosters", "hospitals-2021.xlsx");

jest.setTimeout(120_000);

const previews = usePreviews();
let preview: OpenPreview;
beforeAll(async () => {
  preview = await previews.open({ width: 1440, height: 860, standIn: true });
});

/** Between the headers of the columns and the hint below the grid, in pixels of the page. */
const [TOP, BOTTOM] = [140, 800];

const settle = (): Promise<void> => preview.page.evaluate(() => window.preview?.settle());
const read = (address: string, sheet = SHEET): Promise<unknown> =>
  preview.page.evaluate(([on, at]) => window.preview?.read(on, at), [sheet, address] as const);
const text = (address: string, sheet = SHEET): Promise<unknown> =>
  preview.page.evaluate(([on, at]) => window.preview?.text(on, at), [sheet, address] as const);
const write = async (address: string, values: unknown[][]): Promise<void> => {
  await preview.page.evaluate(([on, at, given]) => window.preview?.write(on, at, given), [
    SHEET,
    address,
    values,
  ] as const);
  await settle();
};
const formula = (address: string, value: string): Promise<void> => write(address, [[value]]);
const marks = (): Promise<unknown> => preview.page.evaluate((on) => window.preview?.marks(on), SHEET);
const errorText = (address: string): Promise<unknown> =>
  preview.page.evaluate(([on, at]) => window.preview?.errorText(on, at), [SHEET, address] as const);

/** What the add-in's page does with the first sheet. */
const shiftRows = async (rows: string, way: "insert" | "delete"): Promise<void> => {
  await preview.pane.evaluate(
    ([at, how]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange(at);
        if (how === "insert") range.insert("Down");
        else range.delete("Up");
        await context.sync();
      }),
    [rows, way] as const,
  );
  await settle();
};

test("the sample is open and shows its Chinese text", async () => {
  expect(await preview.page.evaluate(() => window.preview?.sheets())).toEqual([SHEET]);
  expect(await text("A3:C4")).toEqual([
    ["序号", "单位", "姓 名"],
    ["1", "杜郎口镇中心小学", "吴文博"],
  ]);
});

describe("functions of the add-in", () => {
  test.each([
    ["a row, answered by the add-in", "AH4", "=JC.ELIGIBLE(A4:AC4)", true],
    ["lower case and a missing argument", "AH5", "=jc.echo(C4)", "吴文博/空"],
    ["inside a formula of the grid's", "AH6", '=IF(JC.ELIGIBLE(A4:AC4),"可","否")', "可"],
    ["one in another, slowly", "AH7", "=JC.SLOW(JC.SLOW(3))+1", 13],
    ["where it is called, and where from", "AH8", "=JC.WHERE(A4:AC4)", "申报人员!AH8 申报人员!A4:AC4"],
  ])("%s", async (_what, address, call, result) => {
    await formula(address, call);
    expect(await read(address)).toEqual([[result]]);
  });

  test("a table of results spills, and says #SPILL! when something stands in its way", async () => {
    await formula("AJ4", "=JC.FINDINGS(A4:AC4)");
    expect(await read("AJ4:AK6")).toEqual([
      ["级别", "规则"],
      ["违规", "five-year-lock"],
      ["缺项", "training-hours"],
    ]);
    await write("AK5", [["挡住"]]);
    expect(await read("AJ4")).toEqual([["#SPILL!"]]);
    await write("AK5", [[null]]);
    expect(await read("AJ5")).toEqual([["违规"]]);
  });

  test("nothing spills in a table, nor over merged cells; one value fits, and what a formula does with several", async () => {
    await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.tables.add("BD3:BE9", true);
        sheet.getRange("BH6:BI6").merge();
        await context.sync();
      }),
    );
    await settle();
    await formula("BD5", "=JC.FINDINGS(A4:AC4)");
    await formula("BD6", "=JC.ECHO(C4)");
    await formula("BE7", "=COUNTA(JC.FINDINGS(A4:AC4))");
    await formula("BD1", "=JC.FINDINGS(A4:AC4)");
    await formula("BH5", "=JC.FINDINGS(A4:AC4)");
    await formula("BL5", "=JC.FINDINGS(A4:AC4)");
    const shown = async (address: string): Promise<unknown> => ((await read(address)) as unknown[][])[0]?.[0];
    const cells = ["BD5", "BD6", "BE7", "BD1", "BH5", "BL5", "BL6"];
    expect(await Promise.all(cells.map(shown))).toEqual([
      ...["#SPILL!", "吴文博/空", 6, "#SPILL!", "#SPILL!"],
      ...["级别", "违规"],
    ]);
  });

  test("one cell for each of several", async () => {
    await formula("AM4", "=JC.ECHO(C4:C5)");
    expect(await read("AM4:AM5")).toEqual([["吴文博/空"], ["朱刚/空"]]);
  });

  test("an error keeps what the function said", async () => {
    await formula("AH9", "=JC.ELIGIBLE(BA100:BB100)");
    expect(await read("AH9")).toEqual([["#N/A"]]);
    expect(await errorText("AH9")).toBe("缺少姓名：请填写A列");
    await preview.page.evaluate((on) => window.preview?.select(on, "AH9"), SHEET);
    expect(await preview.page.locator("#hint").textContent()).toBe("缺少姓名：请填写A列");
  });

  test("an error of the grid's own is explained below the grid and under the pointer", async () => {
    await formula("B70", "=1/0");
    await preview.page.evaluate((on) => window.preview?.select(on, "B70"), SHEET);
    await settle();
    expect(await preview.page.locator("#hint").textContent()).toBe("#DIV/0! 除数是零或空白");
    // The selected cell is in view: the pointer goes over the rows, each time more slowly, until the hint shows.
    const explained = preview.page.getByText("#DIV/0! 除数是零或空白").nth(1);
    for (let y = TOP, rest = 50; !(await explained.isVisible()); y += 12) {
      if (y > BOTTOM) [y, rest] = [TOP, rest * 2];
      await preview.page.mouse.move(140, y);
      await preview.page.waitForTimeout(rest);
    }
    await write("B70", [[null]]);
  });

  test("a changed cell is calculated with", async () => {
    await formula("AO4", "=JC.ECHO(C5)");
    await write("C5", [["朱强"]]);
    expect(await read("AO4")).toEqual([["朱强/空"]]);
  });

  test("a table's row by name, in Chinese and as Excel writes it back", async () => {
    const [formulas, values] = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.tables.add("A3:AC30", true).name = "花名册";
        const range = sheet.getRange("AP6");
        range.formulas = [["=JC.ECHO(花名册[[#此行],[单位]])"]];
        await context.sync();
        await window.parent.preview?.settle();
        range.load("formulas,values");
        await context.sync();
        return [range.formulas, range.values] as const;
      }),
    );
    expect(formulas).toEqual([["=JC.ECHO(花名册[@单位])"]]);
    expect(values).toEqual([["胡屯镇中学/空"]]);
  });

  test("20,000 calls settle", async () => {
    await write(
      "AS4",
      Array.from({ length: 20_000 }, (_, i) => [`=JC.ELIGIBLE(A${i + 4}:AC${i + 4})`]),
    );
    expect(await read("AS4")).toEqual([[true]]);
    expect(await read("AS20003")).toEqual([["#N/A"]]);
    await write(
      "AS4",
      Array.from({ length: 20_000 }, () => [null]),
    );
  });
});

test("marks are drawn and listed, follow the rows, and go away", async () => {
  await preview.page.getByRole("button", { name: "检查本表" }).click();
  await settle();
  expect(await marks()).toEqual([
    { address: "C7", severity: "missing" },
    { address: "H5:H6", severity: "violation" },
  ]);
  await formula("AQ8", "=C8");
  const name = await read("C8");
  await shiftRows("5:6", "insert");
  expect(await marks()).toEqual([
    { address: "C9", severity: "missing" },
    { address: "H7:H8", severity: "violation" },
  ]);
  expect(await read("AQ10")).toEqual(name);
  await shiftRows("5:6", "delete");
  expect(await marks()).toEqual([
    { address: "C7", severity: "missing" },
    { address: "H5:H6", severity: "violation" },
  ]);
  await preview.page.getByRole("button", { name: "清除标记" }).click();
  await settle();
  expect(await marks()).toEqual([]);
});

test("what is typed in the grid is calculated", async () => {
  // The keys are the grid's; the cell is one that nothing says to hold text.
  await preview.page.mouse.click(500, 500);
  await preview.page.evaluate((on) => window.preview?.select(on, "BF4"), SHEET);
  await preview.page.keyboard.type("=JC.ECHO(7)");
  await preview.page.keyboard.press("Enter");
  await settle();
  expect(await text("BF4")).toEqual([["7/空"]]);
});

test("formulas filled down follow their rows through a sort, also from beside those of other rows", async () => {
  const lines = Array.from({ length: 30 }, (_, i) => [i, `=BA${70 + i}*2`]);
  await write("BA70:BB99", lines);
  const formulas = await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("BA70:BB99");
      range.sort.apply([{ key: 0, ascending: false }]);
      range.load({ formulas: true });
      await context.sync();
      return range.formulas as unknown[][];
    }),
  );
  await settle();
  expect(formulas).toEqual(lines.map(([, formula], i) => [29 - i, formula]));
  expect(await read("BB70:BB99")).toEqual(lines.map((_, i) => [2 * (29 - i)]));
});

test("the last cell of Excel can be written and read", async () => {
  await write("XFD1048576", [["远"]]);
  expect(await read("XFC1048575:XFD1048576")).toEqual([
    ["", ""],
    ["", "远"],
  ]);
});

test.each([
  ["AR4", "2020-12-31", 44_196, "2020/12/31"],
  ["AR5", "2020年12月31日", 44_196, "2020年12月31日"],
  ["AR6", "12.50", 12.5, "12.5"],
  ["AR7", "'007", "007", "007"],
])("%s: %s typed is %j and shows as %s", async (address, typed, value, shown) => {
  await write(address, [[typed]]);
  expect(await read(address)).toEqual([[value]]);
  expect(await text(address)).toEqual([[shown]]);
});

test("a file that is no workbook says so and changes nothing", async () => {
  const trouble = await preview.page.evaluate(() =>
    window.preview?.open(new TextEncoder().encode("%PDF-1.7\n"), "名单.xlsx").catch((error: Error) => error.message),
  );
  expect(trouble).toMatch(/^这是 PDF/);
  expect(await preview.page.locator("#trouble").textContent()).toContain("名单.xlsx：这是 PDF");
  expect(await read("B4")).toEqual([["杜郎口镇中心小学"]]);
});

test("another workbook takes its place, and the add-in serves it", async () => {
  const bytes = [...readFileSync(HOSPITALS)];
  await preview.page.evaluate((given) => window.preview?.open(new Uint8Array(given), "医院.xlsx"), bytes);
  const [first = ""] = (await preview.page.evaluate(() => window.preview?.sheets())) ?? [];
  await preview.page.evaluate((on) => window.preview?.formula(on, "AZ50", "=JC.ECHO(5)"), first);
  await settle();
  expect(await read("AZ50", first)).toEqual([["5/空"]]);
});

test("nothing was reported as an error, and nothing was asked of another host", () =>
  expect(preview.troubles).toEqual([]));
