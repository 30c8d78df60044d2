/** The sheet that is in front when a file opens: what is drawn is what is selected and typed into. */
import ExcelJS from "exceljs";
import { currentPane, usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();

interface Sheet {
  readonly name: string;
  /** Of its first column, in characters: a wide one shows which sheet it is that is clicked on. */
  readonly width: number;
  readonly state?: "hidden";
}

const [NARROW, WIDE] = [4, 60];

async function workbook(sheets: readonly Sheet[], activeTab: number): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  for (const { name, width, state = "visible" } of sheets) {
    const sheet = made.addWorksheet(name, { state });
    sheet.getColumn(1).width = width;
    sheet.getCell("A1").value = name;
  }
  made.views = [{ x: 0, y: 0, width: 10_000, height: 20_000, firstSheet: 0, activeTab, visibility: "visible" }];
  return new Uint8Array(await made.xlsx.writeBuffer());
}

/** In the third row, as far from the left as only a wide first column reaches. */
async function typeInSight({ page, call }: OpenPreview, text: string): Promise<void> {
  await page.mouse.click(250, 190);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await call("settle");
}

test.each<[string, readonly Sheet[], number, string]>([
  [
    "the last of three",
    [
      { name: "花名册", width: NARROW },
      { name: "说明", width: NARROW },
      { name: "岗位设置", width: WIDE },
    ],
    2,
    "岗位设置",
  ],
  [
    "the first",
    [
      { name: "花名册", width: WIDE },
      { name: "说明", width: NARROW },
    ],
    0,
    "花名册",
  ],
  [
    "a hidden one: the first in sight",
    [
      { name: "花名册", width: WIDE },
      { name: "字典", width: NARROW, state: "hidden" },
    ],
    1,
    "花名册",
  ],
])("a file opens with the sheet in front that it was saved with: %s", async (_, sheets, active, front) => {
  const bytes = await workbook(sheets, active);
  const opened = await previews.open({ workbook: bytes });
  await opened.openFile(bytes, "名册.xlsx");
  const preview = await currentPane(opened);
  await typeInSight(preview, "王平");
  const typed = await Promise.all(
    sheets.map(async ({ name }) => [name, await preview.call("read", name, "A3:A3")] as const),
  );
  expect(typed).toEqual(sheets.map(({ name }) => [name, [[name === front ? "王平" : ""]]]));
  expect(preview.troubles).toEqual([]);
});
