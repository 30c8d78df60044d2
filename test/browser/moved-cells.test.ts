/** Rows, columns and cells that are dragged elsewhere: the add-in learns of it, and links and comments go along. */
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { usePreviews, type OpenPreview } from "./support/preview";
import { untilSeen } from "./support/until";

const previews = usePreviews();

const SHEET = "甲";
const LETTERS = "ABCDEF";
const ROWS = 9;
/** Middles of cells, in pixels of the page. */
const across = (letter: string): number => 82 + 72 * LETTERS.indexOf(letter);
const down = (row: number): number => 151 + 24 * (row - 1);
const HALF_ROW = 12;
const HEADERS = { x: 20, y: 130 };

async function workbook(): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet(SHEET);
  for (let row = 1; row <= ROWS; row++) sheet.getRow(row).values = [...LETTERS].map((letter) => `${letter}${row}`);
  sheet.getCell("C3").value = { text: "C3", hyperlink: "https://example.invalid/" };
  sheet.getCell("B4").note = "再核";
  sheet.getCell("B5").value = { text: "B5", hyperlink: "#甲!A1" };
  return new Uint8Array(await made.xlsx.writeBuffer());
}

/** What the add-in is told of from now on. */
const listen = ({ pane }: OpenPreview): Promise<void> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const told: string[] = [];
      Reflect.set(window, "told", told);
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(({ address }) => Promise.resolve(void told.push(address)));
      worksheets.onRowSorted.add(({ address }) => Promise.resolve(void told.push(`sorted ${address}`)));
      await context.sync();
    }),
  );

async function told({ pane, call }: OpenPreview): Promise<unknown> {
  await call("settle");
  return pane.evaluate(() => (Reflect.get(window, "told") as string[]).splice(0));
}

const saved = async ({ page }: OpenPreview): Promise<Uint8Array> =>
  Uint8Array.from(await page.evaluate(async () => [...((await window.preview?.save()) ?? [])]));

/** What hangs on cells in the saved file. */
async function hanging(preview: OpenPreview): Promise<readonly string[]> {
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(Uint8Array.from(await saved(preview)).buffer);
  const all: string[] = [];
  for (let row = 1; row <= ROWS; row++)
    for (const letter of LETTERS) {
      const cell = read.getWorksheet(SHEET)?.getCell(`${letter}${row}`);
      if (cell?.hyperlink) all.push(`${letter}${row} link`);
      if (cell?.note) all.push(`${letter}${row} comment`);
    }
  return all;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** From one place to the other, as often as it takes until the grid has the first ready to be taken. */
async function drag({ page, call }: OpenPreview, from: Spot, to: Spot, isDone: () => Promise<boolean>): Promise<void> {
  await untilSeen(async () => {
    await page.mouse.move(from.x - 2, from.y);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    await call("settle");
    if (!(await isDone())) throw new Error("nothing was moved");
  });
}

const STANDING = ["C3 link", "B4 comment", "B5 link"];

test.each<readonly [string, Spot, Spot, Spot, string, readonly string[], readonly string[]]>([
  [
    "a row by its header",
    { x: HEADERS.x, y: down(3) },
    { x: HEADERS.x, y: down(3) },
    { x: HEADERS.x, y: down(6) + 4 },
    "C6",
    ["sorted 3:6"],
    ["B3 comment", "B4 link", "C6 link"],
  ],
  [
    "a column by its header",
    { x: across("B"), y: HEADERS.y },
    { x: across("B"), y: HEADERS.y },
    { x: across("E"), y: HEADERS.y },
    "B3",
    ["B:E"],
    ["B3 link", "E4 comment", "E5 link"],
  ],
  [
    "a cell by its border, upon another that had a link",
    { x: across("B"), y: down(4) },
    { x: across("B"), y: down(4) - HALF_ROW },
    { x: across("C"), y: down(3) },
    "C3",
    ["B4", "C3"],
    ["C3 comment", "B5 link"],
  ],
])("%s", async (_what, chosen, from, to, at, notices, after) => {
  const preview = await previews.open({ workbook: await workbook() });
  const { page, call } = preview;
  const read = async (): Promise<unknown> => (await call<unknown[][]>("read", SHEET, at))[0]?.[0];
  const before = await read();
  await listen(preview);
  expect(await hanging(preview)).toEqual(STANDING);
  await page.mouse.click(chosen.x, chosen.y);
  await drag(preview, from, to, async () => (await read()) !== before);
  expect(await told(preview)).toEqual(notices);
  expect(await hanging(preview)).toEqual(after);

  await page.locator("#undo").click();
  await call("settle");
  expect(await read()).toBe(before);
  expect(await told(preview)).toEqual([...notices].reverse());
  expect(await hanging(preview)).toEqual(STANDING);
  expect(preview.troubles).toEqual([]);
});

test.each<readonly [string, string, "Down" | "Right" | "Up", readonly string[]]>([
  ["cells that come in push those below them down", "B3", "Down", ["C3 link", "B5 comment", "B6 link"]],
  ["cells that come in push those behind them aside", "B4:C5", "Right", ["C3 link", "D4 comment", "D5 link"]],
  ["cells that go take theirs with them, those below move up", "B4", "Up", ["C3 link", "B4 link"]],
])("%s", async (_what, address, way, after) => {
  const preview = await previews.open({ workbook: await workbook() });
  const { pane, page, call } = preview;
  await pane.evaluate(
    ([at, shift]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange(at);
        if (shift === "Up") range.delete(shift);
        else range.insert(shift);
        await context.sync();
      }),
    [address, way] as const,
  );
  await call("settle");
  expect(await hanging(preview)).toEqual(after);
  await page.locator("#undo").click();
  await call("settle");
  expect(await hanging(preview)).toEqual(STANDING);
  expect(preview.troubles).toEqual([]);
});

test("cells that are cut to another sheet: links and comments stay, and it is said", async () => {
  const preview = await previews.open({ workbook: await workbook() });
  const { page, pane, call } = preview;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("乙");
      await context.sync();
    }),
  );
  await call("settle");
  // The keys are the grid's.
  await page.mouse.click(across("F"), down(9));
  await call("select", SHEET, "B4");
  await call("settle");
  await page.keyboard.press("Control+x");
  await call("select", "乙", "D4");
  await call("settle");
  await page.keyboard.press("Control+v");
  await page.locator("#remarks-text").getByText("链接和批注不会跟过去").waitFor();
  await call("settle");
  expect([await call("read", "乙", "D4"), await call("read", SHEET, "B4")]).toEqual([[["B4"]], [[""]]]);
  // Nothing stands there any more: who reads cell by cell does not come upon it.
  const parts = Object.values(unzipSync(await saved(preview))).map((part) => new TextDecoder().decode(part));
  expect(parts.filter((part) => part.includes('<comment ref="B4"'))).toHaveLength(1);
  expect(parts.filter((part) => /<hyperlink ref="C3".*<hyperlink ref="B5"/u.test(part))).toHaveLength(1);
  expect(preview.troubles).toEqual([]);
});
