/** The worker's life: when it is started, what it is kept for, when it is given up. */
import { Aside } from "../../../src/checking/aside/aside";
import type { AsideSheet } from "../../../src/checking/aside/protocol";
import type { SheetAside } from "../../../src/checking/aside/sheet-aside";
import { diagnosticsWords, type Diagnostics } from "../../../src/checking/diagnostics/words";
import { DEFAULT_SETTINGS } from "../../../src/rules/settings/settings";
import { nearWorker, type NearWorker } from "../../support/near-worker";

const SHEET: AsideSheet = {
  ...{ name: "表", merges: [] },
  options: { assumed: [], directory: null, settings: DEFAULT_SETTINGS, defaultYear: 2020 },
  timing: { asOf: null, today: { year: 2026, month: 11, day: 23 } },
};
const ROWS = [
  ["姓名", "单位", "现职称", "取得时间", "申报职称"],
  ["王小明", "某镇中学", "一级教师", "2018", "基层高级教师"],
  ["李小红", "某镇中学", "一级教师", "2012", "基层高级教师"],
];
const PEOPLE = [2, 3];
const BROKEN = { kind: "here", why: "broken" } as const;

/** Workers that were started, in order. */
function starting(make: () => NearWorker = () => nearWorker()): { readonly all: NearWorker[]; readonly aside: Aside } {
  const all: NearWorker[] = [];
  const aside = new Aside(() => {
    const worker = make();
    all.push(worker);
    return worker;
  });
  return { all, aside };
}

/** Everything asked of workers so far has been answered. */
const answered = async (): Promise<void> => {
  for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => setImmediate(resolve));
};

async function begun(aside: Aside, sheet = SHEET): Promise<SheetAside> {
  const beside = await aside.begin(sheet, 10_000);
  if (beside === null) throw new Error("no worker was started");
  return beside;
}

test.each([
  ["of 9,999 rows", 9_999, 0],
  ["of 10,000 rows", 10_000, 1],
])("a sheet %s starts so many workers", async (_title, rows, workers) => {
  const { all, aside } = starting();
  expect((await aside.begin(SHEET, rows)) === null).toBe(workers === 0);
  expect(all.length).toBe(workers);
});

/** Pages that have no worker to judge beside them. */
const ALONE = [
  ["a page that starts none", null],
  [
    "a page whose policy allows none",
    () => {
      throw new DOMException("no workers here", "SecurityError");
    },
  ],
] as const;

test.each(ALONE)("%s judges itself, and says so", async (_title, start) => {
  const aside = new Aside(start);
  expect(await aside.begin(SHEET, 10_000)).toBe(null);
  expect(aside.where).toEqual({ kind: "here", why: "no-worker" });
});

describe("a sheet that is looked at", () => {
  test.each([
    ["of 9,999 rows", 9_999, 0],
    ["of 10,000 rows", 10_000, 1],
  ])("%s has so many workers loaded for its check", async (_title, rows, workers) => {
    const { all, aside } = starting();
    await aside.prepare(rows);
    expect(all.length).toBe(workers);
    expect(aside.where).toEqual({ kind: "none" });
  });

  test("is judged by the worker that was loaded for it, however often it was looked at", async () => {
    const { all, aside } = starting();
    await Promise.all([aside.prepare(10_000), aside.prepare(10_000)]);
    await aside.prepare(10_000);
    const beside = await begun(aside);
    await answered();
    beside.take(ROWS, true);
    const given = beside.give(0, 1, PEOPLE);
    await answered();
    expect(given?.assessments()?.length).toBe(2);
    expect(all.length).toBe(1);
  });

  test("has another one where that one broke down before anybody was given to it", async () => {
    const { all, aside } = starting();
    await aside.prepare(10_000);
    const event = { preventDefault: jest.fn() } as unknown as ErrorEvent;
    all[0]?.onerror?.call(all[0] as never, event);
    expect(event.preventDefault).toHaveBeenCalledTimes(1);
    await begun(aside);
    expect(all.length).toBe(2);
  });

  test.each(ALONE)("in %s waits for its check to say so", async (_title, start) => {
    const aside = new Aside(start);
    await aside.prepare(10_000);
    expect(aside.where).toEqual({ kind: "none" });
  });
});

test("nobody is given to a worker that has not been loaded; then as many as it has hands for", async () => {
  const { aside } = starting(() => nearWorker({ answers: (said) => (said.kind === "judged" ? null : said) }));
  const beside = await begun(aside);
  expect(beside.give(0, 1, PEOPLE)).toBe(null);
  await answered();
  beside.take(ROWS, true);
  const given = Array.from({ length: 9 }, () => beside.give(0, 0, []) !== null);
  expect(given).toEqual([true, true, true, true, true, true, true, true, false]);
});

test("between two sheets the worker is kept, and keeps nothing of the first", async () => {
  const { all, aside } = starting();
  for (const name of ["甲", "乙"]) {
    const beside = await begun(aside, { ...SHEET, name });
    await answered();
    beside.take(ROWS, true);
    const given = beside.give(0, 1, PEOPLE);
    await answered();
    const cells = (given?.assessments() ?? []).flatMap(({ findings }) => findings.flatMap((one) => one.cells));
    expect(new Set(cells.map(({ sheet }) => sheet))).toEqual(new Set([name]));
    beside.end();
    await answered();
    expect(aside.where).toEqual({ kind: "aside", people: 2 });
  }
  const asked = ["begin", "rows", "judge", "end"];
  expect(all.map((worker) => worker.asked)).toEqual([[...asked, ...asked]]);
});

test("a worker that finds nobody where the page finds people is given up", async () => {
  const { aside } = starting();
  const beside = await begun(aside);
  await answered();
  const given = beside.give(0, 1, PEOPLE);
  await answered();
  expect(given?.isOpen).toBe(false);
  expect(aside.where).toEqual(BROKEN);
});

test("a check that is called off leaves no worker that goes on judging; the next one has another", async () => {
  const { all, aside } = starting();
  const beside = await begun(aside);
  await answered();
  beside.take(ROWS, true);
  beside.give(0, 1, PEOPLE);
  beside.end();
  await begun(aside);
  expect(all.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  expect(aside.where).toEqual({ kind: "aside", people: 0 });
});

test("what cannot be copied to the worker is judged in the page", async () => {
  const { all, aside } = starting();
  const beside = await begun(aside);
  beside.take([[() => "no plain data"]], true);
  expect(aside.where).toEqual(BROKEN);
  expect(beside.give(0, 1, PEOPLE)).toBe(null);
  expect(all.map(({ isTerminated }) => isTerminated)).toEqual([true]);
});

test.each([
  ["9.999 s", 9_999, true],
  ["10 s", 10_000, false],
])("a worker that has said nothing for %s while it was waited for", async (_title, time, isWaitedFor) => {
  const { aside } = starting(() => nearWorker({ answers: (said) => (said.kind === "judged" ? null : said) }));
  const beside = await begun(aside);
  await answered();
  beside.take(ROWS, true);
  const given = beside.give(0, 1, PEOPLE);
  jest.useFakeTimers();
  try {
    const heard = beside.next();
    jest.advanceTimersByTime(time);
    if (!isWaitedFor) await heard;
  } finally {
    jest.useRealTimers();
  }
  expect(given?.isOpen).toBe(isWaitedFor);
  expect(given?.assessments()).toBe(null);
  expect(aside.where).toEqual(isWaitedFor ? { kind: "aside", people: 0 } : BROKEN);
});

test("an error of the worker is none of the page's", async () => {
  const worker = nearWorker();
  await begun(new Aside(() => worker));
  const error = new Event("error", { cancelable: true });
  worker.onerror?.call(worker as unknown as Worker, error as ErrorEvent);
  expect(error.defaultPrevented).toBe(true);
});

const DIAGNOSTICS: Omit<Diagnostics, "judged"> = {
  ...{ version: "1.0", host: { platform: "PC", version: "16", language: "zh-CN", sets: [] } },
  ...{ sheet: { rows: 1, columns: 1, isProtected: false, rosters: [] }, checked: null },
  ...{ phase: "ready", live: false, failures: [] },
};

test.each([
  ["no long roster has been checked", { kind: "none" }, null],
  ["by the worker", { kind: "aside", people: 9_600 }, "判断：后台线程 9600 人，其余在本页"],
  ["without a worker", { kind: "here", why: "no-worker" }, "判断：本页（没有后台线程）"],
  ["a worker that broke down", BROKEN, "判断：本页（后台线程出错）"],
] as const)("the diagnostics say by whom: %s", (_title, judged, line) => {
  const lines = diagnosticsWords({ ...DIAGNOSTICS, judged }).split("\n");
  expect(lines.find((one) => one.startsWith("判断")) ?? null).toBe(line);
});
