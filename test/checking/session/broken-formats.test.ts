/** Conditional formats that Excel cannot read or delete: the pane opens, marks work, and what was not done is said. */
import type { ConditionalFormatInfo } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { Session } from "../../../src/checking/session";
import { CHECK } from "../../../src/taskpane/check/words";
import { openSession, SHEET, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

const FORMAT: ConditionalFormatInfo = {
  id: "",
  type: "Custom",
  ranges: [{ row: 0, column: 0, rows: 9, columns: 9 }],
  formula: "=$A1=1",
  fill: "#00FF00",
  fontColor: null,
  stopIfTrue: false,
};

/** A format of which one thing cannot be read: of its kind all lists fail, of its formula only the rule. */
function broken({ workbook, sheetId }: Pane, what: "type" | "formula"): void {
  const id = workbook.addConditionalFormat(sheetId, FORMAT);
  const formats = workbook.conditionalFormats(sheetId) as ConditionalFormatInfo[];
  formats[formats.findIndex((one) => one.id === id)] = Object.defineProperty({ ...FORMAT, id }, what, {
    enumerable: true,
    get() {
      throw new Error("cannot be read");
    },
  });
}

/** Excel refuses to delete our format of this severity. */
function refused({ workbook }: Pane, severity: string): void {
  const remove = workbook.deleteConditionalFormat.bind(workbook);
  workbook.deleteConditionalFormat = (sheetId, id) => {
    const format = workbook.conditionalFormats(sheetId).find((one) => one.id === id);
    if (format?.formula.includes(severity) === true) throw new Error("cannot be deleted");
    remove(sheetId, id);
  };
}

/** Excel deletes, and says that there is nothing to delete. */
function deniedAfterwards({ workbook }: Pane): void {
  const remove = workbook.deleteConditionalFormat.bind(workbook);
  workbook.deleteConditionalFormat = (sheetId, id) => {
    remove(sheetId, id);
    throw new Error("no such format");
  };
}

async function marked(): Promise<Pane> {
  const pane = await openSession([SHEET]);
  await pane.session.check();
  await pane.session.mark();
  return pane;
}

const ours = ({ formats }: Pane): number => formats().filter((one) => isOurs(one)).length;

function isOurs(format: ConditionalFormatInfo): boolean {
  try {
    return format.formula.startsWith('=N("JC:');
  } catch {
    return false;
  }
}

describe.each<[string, (pane: Pane) => void, number, { left: number; unreadable: number } | null]>([
  ["a format that keeps Excel from listing any", (pane) => broken(pane, "type"), 0, { left: 0, unreadable: 1 }],
  ["a format whose rule cannot be read", (pane) => broken(pane, "formula"), 0, { left: 0, unreadable: 1 }],
  [
    "several of both",
    (pane) => ["type", "formula", "type"].forEach((what) => broken(pane, what as "type" | "formula")),
    0,
    { left: 0, unreadable: 3 },
  ],
  ["a mark that Excel does not let go of", (pane) => refused(pane, "missing"), 1, { left: 1, unreadable: 0 }],
  ["a mark that is gone though Excel denies it", deniedAfterwards, 0, null],
])("%s", (_what, prepare, left, stuck) => {
  test("does not keep the pane from opening", async () => {
    const pane = await marked();
    prepare(pane);
    const later = new Session(pane.heads);
    await later.look();
    expect(later.current()).toMatchObject({ trouble: null, phase: { kind: "ready" }, marked: "some" });
    expect(later.current().understood).toHaveLength(1);
  });

  test("is left out when marks are cleared: the others go, and it is said", async () => {
    const pane = await marked();
    prepare(pane);
    await pane.session.clear();
    expect([ours(pane), pane.session.current().trouble]).toEqual([left, null]);
    expect(pane.session.current()).toMatchObject({ stuckFormats: stuck, marked: left > 0 ? "some" : null });
  });

  test("does not keep cells from being marked, and marks that could be removed do not stand twice", async () => {
    const pane = await marked();
    prepare(pane);
    await pane.session.mark();
    expect(pane.session.current()).toMatchObject({ trouble: null, marked: 3, stuckFormats: stuck });
    expect(ours(pane)).toBe(2 + left);
  });
});

test("what was said is gone once it was read, and once marks are cleared without any", async () => {
  const pane = await marked();
  refused(pane, "missing");
  await pane.session.clear();
  pane.session.marks.dismissStuck();
  expect(pane.session.current().stuckFormats).toBeNull();
});

test.each([
  [{ left: 2, unreadable: 0 }, "有 2 条标记 Excel 不让删除。"],
  [{ left: 0, unreadable: 1 }, "有 1 条条件格式读不出来，没有动，里面可能有本助手的标记。"],
  [{ left: 1, unreadable: 3 }, "有 1 条标记 Excel 不让删除；有 3 条条件格式读不出来，没有动，里面可能有本助手的标记。"],
])("%o is said", (stuck, words) => {
  expect(CHECK.stuckFormats(stuck)).toContain(words);
  expect(CHECK.stuckFormats(stuck)).toMatch(/其余的已处理。要去掉这些，请点“开始 → 条件格式 → 管理规则”/u);
});
