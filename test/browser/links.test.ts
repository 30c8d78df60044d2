/** Links to cells: a click on one goes there, in the work that wrote it and in the file that was saved of it. */
import ExcelJS from "exceljs";
import { currentPane, usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();

const NAME = "2020 花名册";
/** The first and the fourth cell of the first column, in pixels of the page. */
const [LINK, PLAIN] = [
  { x: 80, y: 150 },
  { x: 80, y: 210 },
];

async function roster(): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  made.addWorksheet(NAME).getCell("B40").value = "王平";
  return new Uint8Array(await made.xlsx.writeBuffer());
}

const addReport = ({ pane }: OpenPreview): Promise<void> =>
  pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("报告");
        sheet.getRange("A1").values = [["第40行"]];
        sheet.getRange("A1").hyperlink = { documentReference: `'${name}'!B40`, screenTip: "点击转到这一格" };
        await context.sync();
      }),
    NAME,
  );

const showReport = async ({ pane, call }: OpenPreview): Promise<void> => {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("报告").activate();
      await context.sync();
    }),
  );
  await call("settle");
};

const selected = ({ pane }: OpenPreview): Promise<string> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    }),
  );

const FAR = `'${NAME}'!B40`;

async function clicks(preview: OpenPreview): Promise<readonly (readonly [string, string])[]> {
  const { mouse, keyboard } = preview.page;
  const press = async (key: string): Promise<void> => {
    await keyboard.down(key);
    await mouse.click(LINK.x, LINK.y);
    await keyboard.up(key);
  };
  const ways: Readonly<Record<string, () => Promise<void>>> = {
    "on a cell without a link": () => mouse.click(PLAIN.x, PLAIN.y),
    "on the link": () => mouse.click(LINK.x, LINK.y),
    "on the link, with Ctrl": () => press("Control"),
    "on the link, with shift": async () => {
      await mouse.click(PLAIN.x, PLAIN.y);
      await press("Shift");
    },
    "over the link, from another cell": async () => {
      await mouse.move(PLAIN.x, PLAIN.y);
      await mouse.down();
      await mouse.move(LINK.x, LINK.y, { steps: 5 });
      await mouse.up();
    },
  };
  const came: (readonly [string, string])[] = [];
  for (const [way, go] of Object.entries(ways)) {
    await showReport(preview);
    await go();
    await preview.call("settle");
    came.push([way, await selected(preview)]);
  }
  return came;
}

const EXPECTED = [
  ["on a cell without a link", "报告!A4"],
  ["on the link", FAR],
  ["on the link, with Ctrl", FAR],
  ["on the link, with shift", "报告!A1:A4"],
  ["over the link, from another cell", "报告!A1:A4"],
];

test("a click on a link goes to its cell, and so it does after saving and opening", async () => {
  const bytes = await roster();
  const preview = await previews.open({ workbook: bytes });
  await addReport(preview);
  expect(await clicks(preview)).toEqual(EXPECTED);

  const saved = Uint8Array.from(await preview.page.evaluate(async () => [...((await window.preview?.save()) ?? [])]));
  await preview.openFile(saved, "名册.xlsx");
  const again = await currentPane(preview);
  expect(await clicks(again)).toEqual(EXPECTED);
  // What is drawn is where it leads to: what is typed lands there.
  await showReport(again);
  await again.page.mouse.click(LINK.x, LINK.y);
  await again.call("settle");
  await again.page.keyboard.type("李红");
  await again.page.keyboard.press("Enter");
  await again.call("settle");
  expect(await again.call("read", NAME, "B40:B40")).toEqual([["李红"]]);
  expect(again.troubles).toEqual([]);
});
