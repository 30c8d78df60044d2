/** Figures and base conditions as a bureau sees and types them: what holds, what is refused, the way back. */
import { day } from "../../core/calendar";
import { FIGURES, type FigureId } from "../../rules/figures/figures";
import { DEFAULT_SETTINGS } from "../../rules/settings/settings";
import { ownSettings, printSettings, parseSettings } from "../../rules/settings/settings-file";
import {
  conditionOf,
  conditionRows,
  leftOutRows,
  NEW_CONDITION,
  newCondition,
  typedOf,
  withCondition,
  withoutCondition,
  type TypedNewCondition,
} from "./condition-rows";
import { baseCondition } from "../../rules/standards/base-conditions";
import { figureFault, figureRows, withFigure, withoutFigure } from "./figure-rows";

const TODAY = day(2026, 11, 27);
const figureOf = (id: FigureId) => {
  const found = FIGURES.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

test("every figure has its value, its unit and what it rests on", () => {
  const rows = figureRows(DEFAULT_SETTINGS, TODAY);
  expect(rows.map(({ figure }) => figure.id)).toEqual(FIGURES.map(({ id }) => id));
  for (const { value, byDefault, source, unit, isOwn } of rows)
    expect([value, isOwn, source.length > 0, unit.length > 0]).toEqual([byDefault, false, true, true]);
});

test("one of the bureau's own says what it rests on and what ours was, and ours comes back without a trace", () => {
  const own = withFigure("lock-years", 3, " 某人社字〔2024〕1号 ")(DEFAULT_SETTINGS);
  const [row] = figureRows(own, TODAY);
  expect(row).toMatchObject({ value: 3, source: "某人社字〔2024〕1号", byDefault: 5, isOwn: true });
  expect(parseSettings(printSettings(own))).toEqual({ ok: true, settings: own });
  expect(ownSettings(withoutFigure("lock-years")(own))).toEqual(ownSettings(DEFAULT_SETTINGS));
});

test.each<readonly [FigureId, string, string, ReturnType<typeof figureFault>]>([
  ["lock-years", "1", "甲", null],
  ["lock-years", "0", "甲", "value"],
  ["lock-years", "60", "甲", null],
  ["lock-years", "61", "甲", "value"],
  ["lock-years", "-1", "甲", "value"],
  ["lock-years", "4.5", "甲", "value"],
  ["lock-years", "", "甲", "value"],
  ["lock-years", "五", "甲", "value"],
  ["lock-years", "5", "", "source"],
  ["lock-years", "5", "  ", "source"],
  ["exam-margin", "4.5", "甲", null],
  ["exam-margin", "4.25", "甲", "value"],
  ["training-hours-first-year", "2016", "甲", null],
  ["training-hours-first-year", "16", "甲", "value"],
])("%s typed as %j, resting on %j: %s", (id, value, source, fault) =>
  expect(figureFault(figureOf(id), value, source)).toBe(fault),
);

const [teaching] = DEFAULT_SETTINGS.baseConditions;
if (teaching === undefined) throw new Error("no base conditions");
const typed = { ...typedOf(teaching), source: "某文件" };

test.each([
  ["a number", "3", { kind: "title", years: 3 }],
  ["with its unit, in full width", "３年", { kind: "title", years: 3 }],
  ["years of work", "工作 1 年", { kind: "work", years: 1 }],
  ["nothing", "", null],
  ["a dash", "—", null],
  ["sixty", "60", { kind: "title", years: 60 }],
])("years typed as %s", (_, text, entry) => {
  const read = conditionOf(teaching, { ...typed, years: { ...typed.years, bachelor: text } });
  expect(read.ok ? read.row.years.bachelor : read.fault).toEqual(entry);
});

test.each(["61", "100", "两", "-3", "1.5", "3个月"])("years typed as %s are refused", (text) =>
  expect(conditionOf(teaching, { ...typed, years: { ...typed.years, college: text } })).toEqual({
    ok: false,
    fault: "college",
  }),
);

test("a row without what it rests on is refused", () =>
  expect(conditionOf(teaching, { ...typed, source: " " })).toEqual({ ok: false, fault: "source" }));

test("a row as it was typed takes its place, and ours comes back without a trace", () => {
  const read = conditionOf(teaching, { ...typed, years: { ...typed.years, bachelor: "3" }, binding: false });
  if (!read.ok) throw new Error(read.fault);
  const changed = withCondition(read.row)(DEFAULT_SETTINGS);
  const [first, ...others] = conditionRows(changed);
  expect([first?.isOwn, first?.row.years.bachelor?.years, first?.row.binding]).toEqual([true, 3, false]);
  expect(others.filter(({ isOwn }) => isOwn)).toEqual([]);
  if (first === undefined) throw new Error("no row");
  expect(ownSettings(withoutCondition(first)(changed))).toEqual(ownSettings(DEFAULT_SETTINGS));
});

test("a row of a file's own can go, one that a file has left out can come back in its place", () => {
  const own = { ...teaching, series: "library" as const };
  const [, ...rest] = DEFAULT_SETTINGS.baseConditions;
  const settings = { ...DEFAULT_SETTINGS, baseConditions: [...rest, own] };
  expect(leftOutRows(settings)).toEqual([teaching]);
  const added = conditionRows(settings).find(({ row }) => row.series === "library");
  if (added === undefined) throw new Error("no row");
  expect([added.isOwn, added.byDefault]).toEqual([true, null]);
  const back = withCondition(teaching)(withoutCondition(added)(settings));
  expect(ownSettings(back)).toEqual(ownSettings(DEFAULT_SETTINGS));
});

const LIBRARY: TypedNewCondition = {
  ...NEW_CONDITION,
  ...{ series: "library", level: "senior", from: "2022", source: " 某人社字〔2022〕3号 " },
  years: { ...NEW_CONDITION.years, doctor: "5", bachelor: "6年" },
};

test.each<readonly [string, Partial<TypedNewCondition>, string | null]>([
  ["whole", {}, null],
  ["without a year to hold from", { from: "" }, "from"],
  ["from a year that is none", { from: "22" }, "from"],
  ["the first year there is", { from: "1949" }, null],
  ["the year before", { from: "1948" }, "from"],
  ["without any years", { years: NEW_CONDITION.years }, "years"],
  ["with years that are none", { years: { ...LIBRARY.years, college: "七" } }, "college"],
  ["without what it rests on", { source: " " }, "source"],
  ["that the table has already", { series: "teaching", from: "2015" }, "standing"],
  ["the same from another year on", { series: "teaching", from: "2016" }, null],
  ["the same for 基层 only", { series: "teaching", from: "2015", grassroots: true }, null],
])("a new row %s", (_, change, fault) => {
  const read = newCondition(DEFAULT_SETTINGS, { ...LIBRARY, ...change });
  expect(read.ok ? null : read.fault).toBe(fault);
});

test("a new row takes its place in time, is handed on with the settings and goes without a trace", () => {
  const read = newCondition(DEFAULT_SETTINGS, LIBRARY);
  const older = newCondition(DEFAULT_SETTINGS, { ...LIBRARY, from: "2020" });
  if (!read.ok || !older.ok) throw new Error("refused");
  expect(read.row).toMatchObject({ series: "library", source: "某人社字〔2022〕3号", from: 2022, physicians: false });
  const settings = withCondition(older.row)(withCondition(read.row)(DEFAULT_SETTINGS));
  const handedOn = parseSettings(printSettings(settings));
  if (!handedOn.ok) throw new Error("not to be read");
  const { baseConditions } = handedOn.settings;
  const inForceIn = (year: number): number | undefined =>
    baseCondition(baseConditions, "library", "senior", { grassroots: false, physician: null }, year)?.from;
  expect([2019, 2020, 2021, 2022, 2030].map(inForceIn)).toEqual([2020, 2020, 2020, 2022, 2022]);
  const added = conditionRows(settings).filter(({ byDefault }) => byDefault === null);
  expect(added).toHaveLength(2);
  const without = added.reduce((left, one) => withoutCondition(one)(left), settings);
  expect(ownSettings(without)).toEqual(ownSettings(DEFAULT_SETTINGS));
});

test("what was ticked for physicians says nothing of another series", () => {
  const read = newCondition(DEFAULT_SETTINGS, { ...LIBRARY, physicians: true });
  expect(read.ok && read.row.physicians).toBe(false);
  const ofHealth = newCondition(DEFAULT_SETTINGS, { ...LIBRARY, series: "health", physicians: true });
  expect(ofHealth.ok && ofHealth.row.physicians).toBe(true);
});
