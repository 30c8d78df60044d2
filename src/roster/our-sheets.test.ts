/** Which sheets are ours, whatever became of their names and ids. */
import { followOurSheets, freeSheetName, ourSheetsAmong, type OurSheet, type SheetNow } from "./our-sheets";

const KEPT: OurSheet = { use: "report", id: "a", name: "审核报告", first: "审核报告" };

test.each<[string, SheetNow, boolean]>([
  ["the same sheet", { id: "a", name: "审核报告", first: "审核报告" }, true],
  ["the same sheet with another first cell", { id: "a", name: "审核报告", first: "改过" }, true],
  ["renamed", { id: "a", name: "给领导", first: "审核报告" }, true],
  ["opened where ids are others", { id: "z", name: "审核报告", first: "审核报告" }, true],
  ["the user's own of that name", { id: "z", name: "审核报告", first: "我的表" }, false],
  ["the user's own with that id", { id: "a", name: "我的表", first: "" }, false],
  ["a copy", { id: "z", name: "审核报告 (2)", first: "审核报告" }, false],
])("%s", (_what, sheet, isOurs) => expect(ourSheetsAmong([KEPT], [sheet])).toHaveLength(isOurs ? 1 : 0));

const BEGUN: OurSheet = { ...KEPT, id: "", isBegun: true };

test.each<[string, SheetNow, boolean]>([
  ["empty", { id: "b", name: "审核报告", first: "" }, true],
  ["with our first cell", { id: "b", name: "审核报告", first: "审核报告" }, true],
  ["the user's own of that name", { id: "b", name: "审核报告", first: "我的表" }, false],
  ["of another name", { id: "b", name: "别的", first: "审核报告" }, false],
])("begun and not said to be whole: %s", (_what, sheet, isOurs) =>
  expect(ourSheetsAmong([BEGUN], [sheet]).map(({ isBegun }) => isBegun)).toEqual(isOurs ? [true] : []),
);

const named = (id: string, name: string): { id: string; name: string } => ({ id, name });

test("a new name is followed", () =>
  expect(followOurSheets([KEPT], [named("a", "审核报告")], [named("a", "给领导")])).toEqual([
    { ...KEPT, name: "给领导" },
  ]));

test("what is deleted is forgotten", () => expect(followOurSheets([KEPT], [named("a", "审核报告")], [])).toEqual([]));

test("where nothing changes it is the same list", () => {
  const kept = [KEPT];
  expect(followOurSheets(kept, [named("a", "审核报告")], [named("a", "审核报告"), named("b", "审核报告 (2)")])).toBe(
    kept,
  );
});

test.each([
  ["free", ["花名册"], "审核报告"],
  ["taken", ["审核报告"], "审核报告 2"],
  ["taken twice", ["审核报告", "审核报告 2"], "审核报告 3"],
])("a name that is %s", (_what, taken, name) => expect(freeSheetName("审核报告", taken)).toBe(name));

test("a long name stays within what Excel takes, whatever its case", () =>
  expect(freeSheetName(`A${"长".repeat(40)}`, [`a${"长".repeat(30)}`])).toBe(`A${"长".repeat(28)} 2`));
