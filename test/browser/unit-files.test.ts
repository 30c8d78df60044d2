/** 按单位拆分 in the browser edition: a workbook for each unit, as one download or in a folder that is chosen. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readShown } from "../../xlsx/read-shown";
import { workbookBytes } from "../support/workbooks";
import { press, violations } from "./support/pane";
import { usePreviews, type OpenPreview, type PreviewOptions } from "./support/preview";

const previews = usePreviews();

const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书"];
const person = (name: string, unit: string, since: string): readonly string[] => [
  ...[name, unit, "乡镇", "一级教师", since, "基层一级教师", "是"],
];
const LOCKED = "2018.11";
const FINE = "2012.11";

async function openReports(people: readonly (readonly string[])[], options: PreviewOptions): Promise<OpenPreview> {
  const workbook = await workbookBytes({ 花名册: [["2020年度教师职称申报花名册"], HEADERS, ...people] });
  const preview = await previews.open({ ...options, workbook, ownPage: true });
  await press(preview, "检查");
  await press(preview, "报告与名单");
  return preview;
}

const PEOPLE = [
  person("王小明", "Town/School", LOCKED),
  person("李小红", "town:school", LOCKED),
  person("张小强", "某镇/小学", LOCKED),
  person("赵小兰", "某镇中学", FINE),
];

async function titleIn(bytes: Uint8Array | undefined): Promise<unknown> {
  const shown = await readShown(bytes ?? new Uint8Array());
  return shown.ok ? shown.workbook.sheets.map(({ rows }) => rows[0]?.[0]?.value) : shown.trouble.code;
}

test("one download: a workbook for each unit that has something to correct, the others are named", async () => {
  const preview = await openReports(PEOPLE, {});
  const coming = preview.page.waitForEvent("download");
  await press(preview, "每个单位一个文件（压缩包）");
  const download = await coming;
  expect(download.suggestedFilename()).toBe("示例花名册-按单位.zip");
  const folder = mkdtempSync(join(tmpdir(), "jc-units-"));
  await download.saveAs(join(folder, "单位.zip"));
  const files = unzipSync(readFileSync(join(folder, "单位.zip")));
  rmSync(folder, { recursive: true });
  // Capital letters are no difference to many systems.
  expect(Object.keys(files)).toEqual([
    ...["示例花名册-Town_School.xlsx", "示例花名册-town_school (2).xlsx", "示例花名册-某镇_小学.xlsx"],
  ]);
  expect(await titleIn(files["示例花名册-某镇_小学.xlsx"])).toEqual(["某镇/小学：需要核对、更正的事项"]);
  await preview.pane
    .getByText("已下载“示例花名册-按单位.zip”，里面有 3 个工作簿，每个单位一个；没有需要更正的，不另给：某镇中学")
    .waitFor();
  expect(await violations(preview)).toEqual([]);
  expect(preview.troubles).toEqual([]);
});

test("where nobody has anything to correct there is no download, and that is said", async () => {
  const preview = await openReports([person("赵小兰", "某镇中学", FINE)], {});
  let downloads = 0;
  preview.page.on("download", () => downloads++);
  for (const button of ["每个单位一个文件（压缩包）", "按单位生成工作表"]) {
    await press(preview, button);
    await preview.pane.getByText("没有需要更正的，没有生成：某镇中学").waitFor();
  }
  expect(downloads).toBe(0);
});

/** A folder of the browser's own in the place of one that somebody picks. */
const pickOwnFolder = (): void => {
  Object.assign(window, {
    showDirectoryPicker: async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle("发回单位", { create: true }),
  });
};

const filesInFolder = ({ page }: OpenPreview): Promise<Readonly<Record<string, number>>> =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("发回单位");
    const sizes: Record<string, number> = {};
    for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>)
      sizes[name] = (await handle.getFile()).size;
    return sizes;
  });

test("into a folder: over nothing that is there, again under other names", async () => {
  const preview = await openReports(PEOPLE, { before: pickOwnFolder });
  await preview.page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("发回单位", { create: true });
    await folder.getFileHandle("示例花名册-某镇_小学.xlsx", { create: true });
  });
  await press(preview, "每个单位一个文件，写入文件夹…");
  await preview.pane
    .getByText(
      "已在文件夹“发回单位”里写入 3 个工作簿，每个单位一个，已有的文件没有动；没有需要更正的，不另给：某镇中学",
    )
    .waitFor();
  const sizes = await filesInFolder(preview);
  expect(Object.keys(sizes).sort()).toEqual([
    "示例花名册-Town_School.xlsx",
    "示例花名册-town_school.xlsx",
    "示例花名册-某镇_小学 (2).xlsx",
    "示例花名册-某镇_小学.xlsx",
  ]);
  expect(sizes["示例花名册-某镇_小学.xlsx"]).toBe(0);
  expect(sizes["示例花名册-某镇_小学 (2).xlsx"]).toBeGreaterThan(1_000);
  expect(preview.troubles).toEqual([]);
});

test("whoever picks no folder is told nothing; a browser that lets no page write there is said", async () => {
  const preview = await openReports(PEOPLE, {
    before: () => {
      const names = ["AbortError", "SecurityError"];
      Object.assign(window, {
        showDirectoryPicker: () => Promise.reject(new DOMException("", names.shift() ?? "SecurityError")),
      });
    },
  });
  const status = preview.pane.getByRole("region", { name: "按单位拆分" }).getByRole("status");
  await press(preview, "每个单位一个文件，写入文件夹…");
  expect(await status.textContent()).toBe("");
  await press(preview, "每个单位一个文件，写入文件夹…");
  await preview.pane.getByText("浏览器不让网页写入文件夹。请换一个文件夹再试，或改用压缩包").waitFor();
});

test("a unit whose file cannot be written leaves no half of it, stops no other, and is said", async () => {
  const preview = await openReports(PEOPLE, {
    before: () => {
      const written = (name: string): Promise<unknown> =>
        name.includes("Town") ? Promise.reject(new DOMException("", "QuotaExceededError")) : Promise.resolve();
      const removed: string[] = [];
      const folder = {
        name: "发回单位",
        getFileHandle: (name: string, { create = false } = {}) =>
          create
            ? Promise.resolve({
                createWritable: () =>
                  Promise.resolve({ write: () => written(name), close: () => Promise.resolve(undefined) }),
              })
            : Promise.reject(new DOMException("", "NotFoundError")),
        removeEntry: (name: string) => Promise.resolve(removed.push(name)),
      };
      Object.assign(window, { removed, showDirectoryPicker: () => Promise.resolve(folder) });
    },
  });
  await press(preview, "每个单位一个文件，写入文件夹…");
  await preview.pane
    .getByText(/里写入 2 个工作簿.*。Town\/School的工作簿没有写成：磁盘空间不够。请清出空间或换一个文件夹$/u)
    .waitFor();
  expect(await preview.page.evaluate(() => Reflect.get(window, "removed") as unknown)).toEqual([
    "示例花名册-Town_School.xlsx",
  ]);
});
