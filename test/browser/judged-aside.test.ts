/** A long roster in the browser edition: judged by a worker beside the page, and by the page where there is none. */
import { workbookBytes } from "../support/workbooks";
import { press } from "./support/pane";
import { currentPane, usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();

const SHEET = "花名册";
const PEOPLE = 10_000;
const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书"];

/** What a person obtained lately cannot be applied for again; who has signed no pledge is asked for one. */
const personOf = (i: number): readonly string[] => [
  `王${"甲乙丙丁戊己庚辛壬癸"[i % 10] ?? ""}${"子丑寅卯辰巳午未申酉戌亥"[Math.floor(i / 10) % 12] ?? ""}${i}`,
  `${"柳杨张寿"[i % 4] ?? ""}镇中学`,
  "乡镇",
  "一级教师",
  `${2008 + (i % 11)}.${String(1 + (i % 12)).padStart(2, "0")}`,
  i % 3 === 0 ? "基层一级教师" : "基层高级教师",
  i % 7 === 0 ? "" : "是",
];

let bytes: Uint8Array;
beforeAll(async () => {
  const people = Array.from({ length: PEOPLE }, (_, i) => personOf(i));
  bytes = await workbookBytes({ [SHEET]: [["2020年度教师职称申报花名册"], HEADERS, ...people] });
});

/** Of the worker: how often it said that it had begun, and how many people it has judged. */
interface Heard {
  begun: number;
  people: number;
}

/** Listens to whatever workers the page starts. */
function listen(): void {
  const heard = { begun: 0, people: 0 };
  Object.assign(window, { heard });
  const Started = window.Worker;
  window.Worker = class extends Started {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener("message", ({ data }: MessageEvent<{ kind?: string; people?: number }>) => {
        if (data.kind === "begun") heard.begun++;
        if (data.kind === "judged") heard.people += data.people ?? 0;
      });
    }
  };
}

const heardBy = ({ pane }: OpenPreview): Promise<Heard> =>
  pane.evaluate(() => ({ ...(Reflect.get(window, "heard") as Heard) }));

/** All that is told of the check, and every mark. */
async function foundBy(preview: OpenPreview): Promise<readonly unknown[]> {
  const text = await preview.pane.locator("body").innerText();
  await press(preview, "标色");
  return [text, await preview.call("marks", SHEET)];
}

test("by the worker, and by the page where it cannot be loaded: the same is found", async () => {
  const beside = await previews.open({ workbook: bytes, before: listen });
  await press(beside, "检查");
  // On a busy machine the first check may be over before the worker has been loaded; it stays for the next one.
  await beside.pane.waitForFunction(() => (Reflect.get(window, "heard") as Heard).begun > 0);
  const first = await heardBy(beside);
  await press(beside, "重新检查");
  const again = await heardBy(beside);
  expect(again.people).toBeGreaterThan(first.people + 1_000);
  expect(again.begun).toBe(2);
  expect(beside.page.workers().filter((worker) => worker.url().includes("judge-worker")).length).toBe(1);
  const found = await foundBy(beside);
  expect(beside.troubles).toEqual([]);
  await beside.page.close();

  const short = await previews.open({ before: listen });
  await short.page.route("**/*judge-worker*", (route) => route.abort());
  // Whoever looks at a long roster has the worker loaded.
  await short.openFile(bytes, "花名册.xlsx");
  const alone = await currentPane(short);
  await press(alone, "检查");
  await press(alone, "重新检查");
  expect(await heardBy(alone)).toEqual({ begun: 0, people: 0 });
  expect(await foundBy(alone)).toEqual(found);
  // Nobody is told of it: nothing is missing.
  expect(alone.troubles).toEqual([]);
});
