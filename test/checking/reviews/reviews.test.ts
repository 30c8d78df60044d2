/**
 * Reviews through the real office.js: recorded, found again whatever becomes of sheet and roster, expired where facts
 * are others.
 */
import { PROFILE_NAMES, rect } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import type { CheckedPerson } from "../../../src/checking/people";
import { tablesOf } from "../../../src/checking/reports/source";
import { reviewsForReport } from "../../../src/checking/reviews/for-report";
import type { Reviews } from "../../../src/checking/reviews/reviews";
import { openAddin, reopenAddin, type Addin } from "../../support/addin";
import { openSession, startSession, type Pane } from "../../support/session";
import { decided, personNamed, recordIn, REVIEWED, standingIn, statesIn } from "../../support/reviewing";
import { twoAuthors } from "../../support/two-authors";

beforeAll(() => jest.useFakeTimers({ now: new Date(2026, 10, 27, 14, 3, 5), doNotFake: NOT_TIME }));
afterAll(() => jest.useRealTimers());
const begun: Pane[] = [];
afterEach(async () => {
  for (const { session } of begun.splice(0)) await session.idle();
  closeWorkbooks();
});

/** Only the clock stands still. */
const NOT_TIME = [
  "hrtime",
  "nextTick",
  "performance",
  "queueMicrotask",
  "setImmediate",
  "clearImmediate",
  "setInterval",
  "clearInterval",
  "setTimeout",
  "clearTimeout",
] as const as never;

interface Reviewing extends Pane {
  readonly reviews: Reviews;
}

async function reviewing(pane: Pane): Promise<Reviewing> {
  begun.push(pane);
  await pane.session.check();
  const reviews = await pane.session.reviews();
  await reviews.load();
  return { ...pane, reviews };
}

const opened = async (profile?: (typeof PROFILE_NAMES)[number]): Promise<Reviewing> =>
  reviewing(await openSession([REVIEWED], true, profile));

const decide = (
  { session, reviews }: Reviewing,
  name: string,
  decision: Parameters<typeof decided>[0],
  more: Parameters<typeof decided>[1] = {},
): Promise<void> => reviews.decide([personNamed(session, name)], decided(decision, more));

const later = (minutes: number): void => void jest.setSystemTime(Date.now() + minutes * 60_000);

const sheetNamed = ({ workbook }: Addin, name: string): string =>
  workbook.sheets().find((one) => one.name === name)?.id ?? "";

describe("the record", () => {
  test.each(PROFILE_NAMES)("is made with the first decision, for people to read, in %s", async (profile) => {
    const pane = await opened(profile);
    await decide(pane, "王小明", "return", { about: "five-year-lock", remark: "年限不够" });
    await pane.settled();
    const [header, row] = recordIn(pane);
    expect(header?.slice(0, 12)).toEqual(
      "姓名 单位 身份证号（末四位） 规则 单元格 发现的问题 审核结论 审核意见 审核人 审核时间 当时的依据 校验码（请勿改动）".split(
        " ",
      ),
    );
    expect(row?.slice(0, 3)).toEqual(["王小明", "某镇中学", "**************0012"]);
    expect(row?.slice(4, 10)).toEqual([
      "F3",
      expect.stringContaining("未满5年"),
      "退回",
      "年限不够",
      "审核甲",
      expect.stringMatching(/^2026-11-27 14:\d\d:05$/u),
    ]);
    expect(String(row?.[10])).toContain("取得时间：2018-11");
    expect(String(row?.[11])).not.toMatch(/王小明|3715001980/u);
    expect(pane.session.current()).toMatchObject({ trouble: null, outdated: false });
  });

  test("has further decisions on top, and one sheet is enough", async () => {
    const pane = await opened();
    await decide(pane, "王小明", "return");
    await decide(pane, "李小红", "doubt");
    expect(recordIn(pane).map(([name]) => name)).toEqual(["姓名", "李小红", "王小明"]);
    expect(pane.workbook.sheets()).toHaveLength(2);
    const id = sheetNamed(pane, "审核记录");
    expect([pane.workbook.extras.extras(id).filter, pane.workbook.frozen(id)]).toEqual([
      rect(0, 0, 3, 12),
      { rows: 1, columns: 0 },
    ]);
    expect(statesIn(pane.session, pane.reviews)).toEqual(["returned", "doubtful", "open"]);
  });

  test("is no roster, and does not outdate what was found", async () => {
    const pane = await opened();
    await decide(pane, "王小明", "pass");
    await decide(pane, "李小红", "pass");
    await pane.settled();
    pane.workbook.activateSheet(sheetNamed(pane, "审核记录"));
    await pane.session.look();
    expect(pane.session.current().understood).toEqual([]);
    await pane.session.workbook.check();
    expect(pane.session.current().workbook).toMatchObject({ sheets: ["花名册"], passedOver: [] });
  });

  test("takes a selection of people in one go", async () => {
    const pane = await opened();
    const { people = [] } = pane.session.current().result ?? {};
    await pane.reviews.decide(people, decided("pass"));
    expect(statesIn(pane.session, pane.reviews)).toEqual(["passed", "passed", "passed"]);
    expect(recordIn(pane).map(([name]) => name)).toEqual(["姓名", "王小明", "李小红", "张小强"]);
  });

  const HOSTILE = ["=1+1", "+86", "-1", "@SUM(A1)", "'引", "<b>x</b>", "一\n二", "👍", "\u202e反", "长".repeat(40_000)];
  test("keeps hostile words as words", async () => {
    const pane = await opened();
    for (const remark of HOSTILE) await decide(pane, "王小明", "doubt", { remark, reviewer: remark.slice(0, 20) });
    const said = recordIn(pane)
      .slice(1)
      .map((row) => [row[7], row[8]])
      .reverse();
    expect(said).toEqual(
      HOSTILE.map((text) => [text.length > 32_767 ? `${text.slice(0, 32_766)}…` : text, text.slice(0, 20)]),
    );
    expect(pane.reviews.current().unread).toEqual([]);
  });
});

describe("whichever request fails", () => {
  const ENOUGH = 24;

  test.each([
    ["the first decision", false, 1],
    ["the first decision, and all requests after it fail", false, 60],
    ["a further decision", true, 1],
    ["a further decision, and all requests after it fail", true, 60],
  ])("%s: a retry records it once, or nothing had failed", async (_what, isFurther, more) => {
    let failed = 0;
    for (let k = 1; k <= ENOUGH; k++) {
      const pane = await opened();
      if (isFurther) await decide(pane, "李小红", "pass");
      await pane.settled();
      const before = pane.host.requestCount();
      for (let i = 0; i < more; i++) pane.host.faults.failRequest(k + i);
      await pane.reviews.decide([personNamed(pane.session, "王小明")], decided("return"));
      pane.host.faults.failNone();
      const reached = pane.host.requestCount() - before >= k;
      if (pane.session.current().trouble !== null) {
        failed++;
        await pane.session.retry();
      }
      await pane.settled();
      expect([k, pane.session.current().trouble]).toEqual([k, null]);
      expect([k, recordIn(pane).map(([name]) => name)]).toEqual([
        k,
        ["姓名", "王小明", ...(isFurther ? ["李小红"] : [])],
      ]);
      expect([k, statesIn(pane.session, pane.reviews)[0]]).toEqual([k, "returned"]);
      closeWorkbooks();
      if (!reached) break;
    }
    expect(failed).toBeGreaterThan(4);
  });

  test("a protected record is said, and stays as it is", async () => {
    const pane = await opened();
    await decide(pane, "王小明", "pass");
    pane.workbook.setProtected(sheetNamed(pane, "审核记录"), true);
    await decide(pane, "李小红", "pass");
    expect(pane.session.current().trouble).toEqual({ kind: "locked" });
    expect(recordIn(pane)).toHaveLength(2);
  });
});

describe("a decision follows its person", () => {
  const states = async (pane: Reviewing): Promise<readonly string[]> => {
    await pane.settled();
    await pane.session.check();
    return Object.entries(standingIn(pane.session, pane.reviews)).map(([name, { state }]) => `${name} ${state}`);
  };

  test.each<[string, (pane: Reviewing) => void]>([
    ["rows are inserted above", ({ workbook, sheetId }) => workbook.insert(sheetId, rect(2, 0, 2, 16_384), "down")],
    ["a row above is deleted", ({ workbook, sheetId }) => workbook.remove(sheetId, rect(2, 0, 1, 16_384), "up")],
    [
      "the roster is sorted",
      ({ workbook, sheetId }) => workbook.sort(sheetId, rect(2, 0, 3, 8), [{ key: 0, ascending: false }] as never),
    ],
    ["rows are hidden by a filter", ({ workbook, sheetId }) => workbook.setRowsHidden(sheetId, rect(3, 0, 1, 1), true)],
    ["a column is inserted", ({ workbook, sheetId }) => workbook.insert(sheetId, rect(0, 0, 1_048_576, 1), "right")],
    [
      "the record is sorted",
      (pane) =>
        pane.workbook.sort(sheetNamed(pane, "审核记录"), rect(1, 0, 2, 12), [{ key: 0, ascending: true }] as never),
    ],
    [
      "a title is put above the record",
      (pane) => {
        const id = sheetNamed(pane, "审核记录");
        pane.workbook.insert(id, rect(0, 0, 1, 16_384), "down");
        pane.workbook.writeCells(id, rect(0, 0, 1, 1), [["2020年度审核情况"]]);
      },
    ],
    [
      "a column of the record is moved away",
      (pane) => pane.workbook.insert(sheetNamed(pane, "审核记录"), rect(0, 3, 1_048_576, 1), "right"),
    ],
    ["the record is renamed", (pane) => pane.workbook.renameSheet(sheetNamed(pane, "审核记录"), "给领导看")],
  ])("%s", async (_what, happen) => {
    const pane = await opened();
    await decide(pane, "李小红", "doubt");
    await decide(pane, "张小强", "pass");
    happen(pane);
    expect((await states(pane)).slice(-3)).toEqual(expect.arrayContaining(["李小红 doubtful", "张小强 passed"]));
    later(1);
    await decide(pane, "李小红", "return");
    expect(await states(pane)).toEqual(expect.arrayContaining(["李小红 returned", "张小强 passed"]));
  });

  test("saved, opened again, and copied into another workbook", async () => {
    let pane = await opened();
    await decide(pane, "李小红", "doubt", { remark: "看原件" });
    const record = recordIn(pane) as (string | null)[][];
    await pane.session.idle();
    // Its page is closed: nothing of it will be heard any more.
    begun.splice(0);
    pane = await reviewing(await startSession(await reopenAddin(pane, "reopened")));
    expect(statesIn(pane.session, pane.reviews)).toEqual(["open", "doubtful", "open"]);
    const next = await openSession([
      { ...REVIEWED, name: "明年" },
      { name: "Sheet2", merges: [], values: record },
    ]);
    const there = await reviewing(next);
    expect(statesIn(there.session, there.reviews)).toEqual(["open", "doubtful", "open"]);
    await decide(there, "王小明", "pass");
    expect(there.workbook.sheets().map(({ name }) => name)).toEqual(["明年", "Sheet2"]);
  });
});

describe("已过期", () => {
  const changed = async (row: number, column: number, text: string): Promise<Reviewing> => {
    const pane = await opened();
    await decide(pane, "王小明", "return", { about: "five-year-lock" });
    await decide(pane, "李小红", "pass");
    pane.edit(row, column, [[text]]);
    await pane.settled();
    await pane.session.check();
    return pane;
  };

  test("a fact that a finding rested on is another: what it was and what it is", async () => {
    const pane = await changed(2, 5, "2017.11");
    const { on } = standingIn(pane.session, pane.reviews)["王小明"] ?? {};
    expect(on?.get("five-year-lock")?.[0]?.changes).toEqual([
      { label: "取得时间", before: "2018-11", after: "2017-11" },
    ]);
  });

  test("one that it did not rest on leaves it", async () => {
    const pane = await changed(2, 7, "是");
    expect(standingIn(pane.session, pane.reviews)["王小明"]?.on.get("five-year-lock")?.[0]?.changes).toEqual([]);
  });

  test("written otherwise it is the same fact", async () => {
    const pane = await changed(2, 5, "2018年11月");
    expect(standingIn(pane.session, pane.reviews)["王小明"]?.on.get("five-year-lock")?.[0]?.changes).toEqual([]);
  });

  test("a finding that is there no longer", async () => {
    const pane = await changed(2, 5, "2012.11");
    expect(standingIn(pane.session, pane.reviews)["王小明"]?.on.get("five-year-lock")?.[0]?.changes).toEqual([
      { label: "检查已没有这一项", before: null, after: null },
    ]);
  });

  test("the person as a whole: any fact, and the verdict it came to", async () => {
    const pane = await changed(3, 7, "否");
    expect(statesIn(pane.session, pane.reviews)[1]).toBe("expired");
    expect(standingIn(pane.session, pane.reviews)["李小红"]?.on.get("person")?.[0]?.changes).toEqual([
      { label: "个人承诺", before: "是", after: "否" },
    ]);
  });

  test("an ID number that is another is not told", async () => {
    const pane = await changed(3, 1, "371500198203040032");
    expect(standingIn(pane.session, pane.reviews)["李小红"]?.on.get("person")?.[0]?.changes[0]).toEqual({
      label: "身份证号",
      before: null,
      after: null,
    });
  });
});

describe("several decisions", () => {
  test("of two reviewers both stand and the later counts; of one the last", async () => {
    const pane = await opened();
    await decide(pane, "王小明", "pass", { reviewer: "甲" });
    later(1);
    await decide(pane, "王小明", "return", { reviewer: "乙" });
    later(1);
    await decide(pane, "王小明", "doubt", { reviewer: "甲" });
    const standing = standingIn(pane.session, pane.reviews)["王小明"];
    expect(standing?.state).toBe("doubtful");
    expect(standing?.on.get("person")?.map(({ reviewer, decision }) => `${reviewer} ${decision}`)).toEqual([
      "甲 doubt",
      "乙 return",
    ]);
  });

  test("one taken back leaves the other's", async () => {
    const pane = await opened();
    await decide(pane, "王小明", "pass", { reviewer: "甲" });
    later(1);
    await decide(pane, "王小明", "return", { reviewer: "乙" });
    await decide(pane, "王小明", "withdraw", { reviewer: "乙" });
    expect(statesIn(pane.session, pane.reviews)[0]).toBe("passed");
  });

  test("all that was found decided on: the person is through; sent back for one, all of it is", async () => {
    const pane = await opened();
    await decide(pane, "王小明", "ignore", { about: "five-year-lock", remark: "已核" });
    expect(statesIn(pane.session, pane.reviews)[0]).toBe("open");
    const rules = new Set(personNamed(pane.session, "王小明").assessment.findings.map(({ rule }) => rule));
    for (const about of rules) await decide(pane, "王小明", "pass", { about });
    expect(statesIn(pane.session, pane.reviews)[0]).toBe("passed");
    later(1);
    await decide(pane, "王小明", "return", { about: "five-year-lock" });
    expect(statesIn(pane.session, pane.reviews)[0]).toBe("returned");
  });
});

test("what was edited by hand and cannot be read is said and left alone; the rest counts", async () => {
  const pane = await opened();
  for (const name of ["王小明", "李小红", "张小强"]) await decide(pane, name, "pass");
  const id = sheetNamed(pane, "审核记录");
  const write = (row: number, column: number, text: string): void =>
    pane.workbook.writeCells(id, rect(row, column, 1, 1), [[text]]);
  write(1, 6, "退 回");
  write(2, 6, "再议");
  write(3, 11, "JC1 x");
  write(4, 0, "赵手写");
  write(4, 6, "通过");
  const before = recordIn(pane);
  await pane.settled();
  expect(statesIn(pane.session, pane.reviews)).toEqual(["open", "open", "returned"]);
  expect(pane.reviews.current().unread).toEqual([
    { sheet: "审核记录", row: 3, why: "no-decision" },
    { sheet: "审核记录", row: 4, why: "broken-code" },
    { sheet: "审核记录", row: 5, why: "no-code" },
  ]);
  await decide(pane, "王小明", "pass");
  expect(recordIn(pane).slice(2)).toEqual(before.slice(1));
});

test("a report says beside each finding what was decided, and how far the reviewers are", async () => {
  const pane = await opened();
  const { result } = pane.session.current();
  const tables = result === null ? [] : tablesOf(result);
  expect(reviewsForReport(pane.reviews.current().reviews, { tables })).toBeNull();
  await decide(pane, "王小明", "ignore", { about: "five-year-lock", remark: "已核" });
  await decide(pane, "王小明", "return");
  const said = reviewsForReport(pane.reviews.current().reviews, { tables });
  expect(said?.summary).toEqual(["已审核 1 / 3 人"]);
  const [table] = tables;
  const of = (person: CheckedPerson): readonly string[] =>
    person.assessment.findings.map((finding) =>
      table === undefined ? "" : (said?.of(table, person, finding).replace(/ · \d{4}-[^：；]*/gu, "") ?? ""),
    );
  expect(of(personNamed(pane.session, "王小明"))).toContain("忽略此项 · 审核甲：已核；（整个人）退回 · 审核甲");
  expect(of(personNamed(pane.session, "李小红")).join("")).toBe("");
});

test("two people at the same time: both decisions stand, on one record", async () => {
  const addin = await openAddin([REVIEWED]);
  const { authors, close } = await twoAuthors(addin);
  const [a, b] = authors;
  const reviewsOf = ({ session, as }: (typeof authors)[number]): Promise<Reviews> => as(() => session.reviews());
  const [ra, rb] = [await reviewsOf(a), await reviewsOf(b)];
  await a.as(() => ra.decide([personNamed(a.session, "王小明")], decided("pass", { reviewer: "甲" })));
  for (let i = 0; i < 3; i++)
    await Promise.all([
      a.as(() => ra.decide([personNamed(a.session, "李小红")], decided("return", { reviewer: "甲" }))),
      b.as(() => rb.decide([personNamed(b.session, "李小红")], decided("doubt", { reviewer: "乙" }))),
    ]);
  expect(addin.workbook.sheets().map(({ name }) => name)).toEqual(["花名册", "审核记录"]);
  expect(recordIn(addin)).toHaveLength(8);
  await b.as(() => b.session.idle());
  expect(standingIn(b.session, rb)["李小红"]?.on.get("person")).toHaveLength(2);
  await close();
});
