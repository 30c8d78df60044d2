/** Work goes into the file: saved, opened again in a fresh page, and read by the command line. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VERDICT_LABELS } from "../../src/rules/engine/labels";
import type { Verdict } from "../../src/rules/ids";
import { readWorkbook } from "../../xlsx/read-workbook";
import { runCheck } from "../support/run-check";
import { workbookBytes } from "../support/workbooks";
import { press } from "./support/pane";
import { currentPane, usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();

const SHEET = "花名册";
const HEADERS = "姓名 单位 学历 现职称 取得时间 申报职称 申报类型 是否签订承诺书 诚信情况 性别 出生年月 结论".split(
  " ",
);
const person = (name: string, held: string, born: string, honest = "良好"): readonly string[] => [
  ...[name, "柳河镇中心小学", "本科", "一级教师", held, "高级教师", "全省统一", "是", honest, "男", born],
];
const ROSTER = [
  ["2020年度职称申报花名册"],
  HEADERS,
  person("王平", "2012.10", "1975.06"),
  person("冯磊", "2012.10", "1975.01", "是"),
  person("陈静", "2019.10", "1980.01"),
  person("周强", "2010.10", "1958.01"),
];
const LAST = 7;

const savedBytes = async ({ page }: OpenPreview): Promise<Uint8Array> =>
  Uint8Array.from(await page.evaluate(async () => [...((await window.preview?.save()) ?? [])]));

const read = (preview: OpenPreview, address: string): Promise<unknown[][]> =>
  preview.call<unknown[][]>("read", SHEET, address);

/** A folder for as long as the work takes. */
async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "jc-saved-"));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the add-in's page does with the sheet: the grid carries it out as it does the user's own. */
async function inExcel(preview: OpenPreview, work: "insert a row" | "sort by name"): Promise<void> {
  await preview.pane.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        if (wanted === "insert a row") sheet.getRange("5:5").insert("Down");
        else sheet.getRange("A3:L7").sort.apply([{ key: 0, ascending: true }]);
        await context.sync();
      }),
    work,
  );
  await preview.call("settle");
}

async function worked(): Promise<OpenPreview> {
  const opened = await previews.open();
  await opened.openFile(await workbookBytes({ [SHEET]: ROSTER }), "名册.xlsx");
  const preview = await currentPane(opened);
  for (const [address, value] of [
    ["A3", "王晓平"],
    ["B4", "杨桥镇小学"],
    ["E5", "2011.10"],
    ["C6", "大专"],
    ["K6", "1979.02"],
  ])
    await preview.call("write", SHEET, address, value);
  await inExcel(preview, "insert a row");
  await preview.call("write", SHEET, "A5", [person("新来的", "2013.09", "1976.07")]);
  await inExcel(preview, "sort by name");
  for (let row = 3; row <= LAST; row++) await preview.call("formula", SHEET, `L${row}`, `=JC.VERDICT(A${row}:K${row})`);
  await preview.call("settle");
  await press(preview, "检查");
  await press(preview, /^怎么认的表/);
  await press(preview, "填“是”为没有问题");
  await press(preview, "返回结果");
  await press(preview, "重新检查");
  await press(preview, "标色");
  return preview;
}

test("cells, a row, a sort, marks and an answer: all of it is there in a fresh page, and the command line says the same", async () => {
  const preview = await worked();
  const [cells, marks] = [await read(preview, `A1:L${LAST}`), await preview.call("marks", SHEET)];
  expect(cells.map(([name]) => name).slice(2)).toEqual(["陈静", "冯磊", "王晓平", "新来的", "周强"]);
  expect(marks).not.toEqual([]);
  const bytes = await savedBytes(preview);
  expect(preview.troubles).toEqual([]);

  const fresh = await previews.open({ ownPage: true });
  await fresh.openFile(bytes, "名册.xlsx");
  const again = await currentPane(fresh);
  expect(await read(again, `A1:L${LAST}`)).toEqual(cells);
  expect(await again.call("marks", SHEET)).toEqual(marks);
  await press(again, "检查");
  await press(again, /^怎么认的表/);
  await again.pane.getByText("“诚信情况”列填“是”为没有问题").waitFor();
  // Nothing was done: nothing is another.
  expect(Buffer.compare(await savedBytes(again), bytes)).toBe(0);

  const file = await readWorkbook(bytes);
  if (!file.ok) throw new Error(file.trouble.code);
  expect(file.sheets[0]?.values.slice(2).map((row) => row[11])).toEqual(cells.slice(2).map((row) => row[11]));
  await inFolder(async (folder) => {
    writeFileSync(join(folder, "名册.xlsx"), bytes);
    const { stdout } = await runCheck(folder, ["名册.xlsx", "--json"]);
    const { files } = JSON.parse(stdout) as { files: { sheets: { rows: { rowVerdict: Verdict }[] }[] }[] };
    const verdicts = files[0]?.sheets[0]?.rows.map(({ rowVerdict }) => VERDICT_LABELS[rowVerdict]);
    expect(verdicts).toEqual(cells.slice(2).map((row) => row[11]));
  });
});

/** A browser without access to files. */
const withoutPicker = (): void => void Reflect.deleteProperty(window, "showSaveFilePicker");

/** One that has it, and a user who takes the name that is proposed. */
function withPicker(): void {
  const written: { name: string; bytes: number[] }[] = [];
  Reflect.set(window, "written", written);
  Reflect.set(window, "showSaveFilePicker", async ({ suggestedName }: { suggestedName: string }) => ({
    name: suggestedName,
    createWritable: async () => {
      const bytes: number[] = [];
      return {
        write: async (some: Uint8Array) => void bytes.push(...some),
        close: async () => void written.push({ name: suggestedName, bytes }),
      };
    },
  }));
}

async function edited(before: () => void): Promise<OpenPreview> {
  const preview = await previews.open({ standIn: true, before });
  await preview.openFile(await workbookBytes({ [SHEET]: ROSTER }), "名册.xlsx");
  await preview.call("write", SHEET, "A3", "王晓平");
  return preview;
}

const nameIn = async (bytes: Uint8Array): Promise<unknown> => {
  const file = await readWorkbook(bytes);
  return file.ok ? file.sheets[0]?.values[2]?.[0] : file.trouble;
};

const unsaved = ({ page }: OpenPreview) => page.getByText("未保存", { exact: true });

test("where the browser has no access to files, the work is downloaded", async () => {
  const preview = await edited(withoutPicker);
  await unsaved(preview).waitFor();
  const downloading = preview.page.waitForEvent("download");
  await preview.page.getByRole("button", { name: "另存为…" }).first().click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("名册-已审核.xlsx");
  await inFolder(async (folder) => {
    await download.saveAs(join(folder, "下载.xlsx"));
    expect(await nameIn(new Uint8Array(readFileSync(join(folder, "下载.xlsx"))))).toBe("王晓平");
  });
  await preview.page.getByText("已保存为 名册-已审核.xlsx，在浏览器的下载文件夹里").waitFor();
  await unsaved(preview).waitFor({ state: "hidden" });
});

test("where it has, the work goes where the user says, and there again with Ctrl+S", async () => {
  const preview = await edited(withPicker);
  const written = (): Promise<{ name: string; bytes: number[] }[]> =>
    preview.page.evaluate(() => Reflect.get(window, "written") as { name: string; bytes: number[] }[]);
  await preview.page.getByRole("button", { name: "另存为…" }).first().click();
  await preview.page.getByText("已保存为 名册-已审核.xlsx", { exact: true }).waitFor();
  await preview.call("write", SHEET, "A3", "王小平");
  await unsaved(preview).waitFor();
  await preview.page.keyboard.press("Control+s");
  await unsaved(preview).waitFor({ state: "hidden" });
  const files = await written();
  expect(files.map(({ name }) => name)).toEqual(["名册-已审核.xlsx", "名册-已审核.xlsx"]);
  expect(await Promise.all(files.map(({ bytes }) => nameIn(Uint8Array.from(bytes))))).toEqual(["王晓平", "王小平"]);
});

test("a new blank roster asks for what is not saved first, and opens with the headers that are understood", async () => {
  const preview = await edited(withoutPicker);
  const { page } = preview;
  const create = page.getByRole("button", { name: "新建", exact: true });
  await create.click();
  await page.getByText("“名册.xlsx”里的改动还没有保存").waitFor();
  await page.getByRole("button", { name: "取消", exact: true }).last().click();
  expect(await page.locator("#file-name").textContent()).toBe("名册.xlsx");
  await create.click();
  await page.getByRole("button", { name: "不保存", exact: true }).click();
  await page.getByText("空白花名册.xlsx", { exact: true }).waitFor();
  await preview.call("settle");
  expect((await read(preview, "A2:C2"))[0]).toEqual(["序号", "姓名", "身份证号"]);
  // What is said of the work that was given up goes with the next look at it.
  await unsaved(preview).waitFor({ state: "hidden" });
});
