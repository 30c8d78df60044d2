/** Links to cells: a click on one goes there, in the work that wrote it and in the file that was saved of it. */
import ExcelJS from "exceljs";
import { selected } from "./support/pane";
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

/** The first cells of its first column lead to all kinds of places. */
async function withAllKinds(): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  const first = made.addWorksheet("目录");
  const links = [
    "#学历!B2",
    "#名单",
    "#底稿!A1",
    "#旧表!A1",
    "https://titles.example/57",
    "../2019年.xlsx",
    "mailto:a@b.example",
  ];
  links.forEach((hyperlink, i) => (first.getCell(i + 1, 1).value = { text: `第${i + 1}个`, hyperlink }));
  made.addWorksheet("学历", { state: "hidden" }).getCell("B2").value = "本科";
  made.addWorksheet("底稿", { state: "veryHidden" }).getCell("A1").value = 1;
  made.addWorksheet(NAME).getCell("B9").value = "王平";
  made.definedNames.add(`'${NAME}'!$B$9`, "名单");
  return new Uint8Array(await made.xlsx.writeBuffer());
}

/** Of rows with text. */
const ROW_HEIGHT = 24;

test("links to hidden sheets, names, what is gone and what is outside: each is followed or told, nothing by itself", async () => {
  const preview = await previews.open({ ownPage: true, workbook: await withAllKinds() });
  const { page, call } = preview;
  const asked: string[] = [];
  await page.context().route("https://titles.example/**", (route) => {
    asked.push(route.request().url());
    return route.fulfill({ body: "57" });
  });
  const dialog = page.getByRole("dialog");
  const remarks = page.locator("#remarks-text");
  const close = page.locator("#remarks-close");
  const click = async (row: number): Promise<void> => {
    // What was said stands above the grid.
    if (await close.isVisible()) await close.click();
    await call("select", "目录", "C1");
    await page.mouse.click(LINK.x, LINK.y + row * ROW_HEIGHT);
  };
  const answer = async (name: string): Promise<void> => {
    await dialog.getByRole("button", { name, exact: true }).click();
    await dialog.waitFor({ state: "hidden" });
    await call("settle");
  };
  const tabs = (): Promise<string[]> => page.locator("[data-u-comp=slide-tab-item]").allInnerTexts();

  await click(0);
  await dialog.getByText("链接指向工作表“学历”，它是隐藏的").waitFor();
  await answer("取消");
  expect([await selected(preview), await tabs()]).toEqual(["目录!A1", ["目录", NAME]]);
  await click(0);
  await answer("取消隐藏并转到");
  expect([await selected(preview), await tabs()]).toEqual(["学历!B2", ["目录", "学历", NAME]]);

  await click(1);
  await call("settle");
  expect(await selected(preview)).toBe(`'${NAME}'!B9`);
  await click(2);
  await remarks.getByText("链接指向工作表“底稿”。它被设成了不能从菜单里显示").waitFor();
  await click(3);
  await remarks.getByText("链接指向“旧表!A1”，这个工作簿里现在找不到").waitFor();

  await click(4);
  await dialog.getByText("https://titles.example/57").waitFor();
  await answer("取消");
  await click(4);
  await dialog.getByText("浏览器会连接这个网址").waitFor();
  expect(asked).toEqual([]);
  const popup = page.context().waitForEvent("page");
  await answer("打开网页");
  await (await popup).getByText("57").waitFor();
  expect(await (await popup).evaluate(() => [window.opener, document.referrer])).toEqual([null, ""]);
  await (await popup).close();
  expect(asked).toEqual(["https://titles.example/57"]);

  await click(5);
  await remarks.getByText("链接指向另一个文件：../2019年.xlsx。").waitFor();
  await click(6);
  await dialog.getByText("收件人是：\na@b.example").waitFor();
  await answer("取消");
  expect(await selected(preview)).toBe("目录!A7");
  expect(preview.troubles).toEqual([]);
});

test("a link goes along where its cell moves or the sheet is called otherwise, at once; undone, it is as it was", async () => {
  const preview = await previews.open({ workbook: await roster() });
  await addReport(preview);
  const { page, pane, call } = preview;
  const led = async (): Promise<string> => {
    await showReport(preview);
    await page.mouse.click(PLAIN.x, PLAIN.y);
    await page.mouse.click(LINK.x, LINK.y);
    await call("settle");
    return selected(preview);
  };
  const change = (what: "insert" | "delete" | "rename"): Promise<void> =>
    pane.evaluate(
      ([name, how]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(name);
          if (how === "insert") sheet.getRange("2:3").insert("Down");
          else if (how === "delete") sheet.getRange("42:42").delete("Up");
          else sheet.name = "名册（甲）";
          await context.sync();
        }),
      [NAME, what] as const,
    );
  const undo = async (): Promise<void> => {
    await page.locator("#undo").click();
    await call("settle");
  };
  // What is done in the pane is a step of its own where it was asked for.
  const asked = (): Promise<void> => pane.locator("body").dispatchEvent("pointerdown");

  await asked();
  await change("insert");
  expect(await led()).toBe(`'${NAME}'!B42`);
  await asked();
  await change("rename");
  expect(await led()).toBe("'名册（甲）'!B42");
  await undo();
  expect(await led()).toBe(`'${NAME}'!B42`);
  await asked();
  await change("delete");
  expect(await led()).toBe(`'${NAME}'!B42`);
  await undo();
  expect(await led()).toBe(`'${NAME}'!B42`);
  await undo();
  expect(await led()).toBe(FAR);
  expect(preview.troubles).toEqual([]);
});
