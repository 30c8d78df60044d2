/** The settings file: what is read is what was written, and anything wrong refuses the whole of it, with the place. */
import fc from "fast-check";
import { settingsFaultWords } from "./words";
import { FIELDS } from "../../fields";
import { FIGURES, type FigureId } from "../figures/figures";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import { figureShape, ownSettings, parseSettings, printSettings, settingsFile, settingsFrom } from "./settings-file";
import { DAY_OF_YEAR } from "./settings-shape";
import { EDUCATION_COLUMNS, type YearsEntry } from "../standards/base-conditions";
import { LEVELS, SERIES } from "../standards/levels";
import { runs } from "../../../test/support/properties";

const read = (value: unknown): ReturnType<typeof parseSettings> => parseSettings(JSON.stringify(value));

/** What is wrong, in short: kind, place, key. */
function faultOf(text: string): string {
  const result = parseSettings(text);
  if (result.ok) return "none";
  const { fault } = result;
  const path = "path" in fault ? fault.path.join(".") : "";
  return [fault.kind, path, "key" in fault ? fault.key : ""].filter((part) => part !== "").join(" ");
}

test("the defaults go out and come back", () =>
  expect(parseSettings(printSettings(DEFAULT_SETTINGS))).toEqual({ ok: true, settings: DEFAULT_SETTINGS }));

test("what is not named keeps its default", () => {
  expect(read({ version: 1 })).toEqual({ ok: true, settings: DEFAULT_SETTINGS });
  expect(read({ version: 1, figures: { "lock-years": 3 } })).toEqual({
    ok: true,
    settings: { ...DEFAULT_SETTINGS, figures: { "lock-years": 3 } },
  });
});

test("a workbook keeps only what differs from the defaults", () => {
  expect(ownSettings(DEFAULT_SETTINGS)).toEqual({ version: 1 });
  const own: Settings = { ...DEFAULT_SETTINGS, cutOff: { month: 6, day: 30 }, figures: { "exam-margin": 3.5 } };
  expect(ownSettings(own)).toEqual({ version: 1, cutOff: "06-30", figures: { "exam-margin": 3.5 } });
  expect(settingsFrom(ownSettings(own))).toEqual({ ok: true, settings: own });
});

test("rows of the base conditions about the same thing are put in the order of their years", () => {
  const { baseConditions } = settingsFile(DEFAULT_SETTINGS);
  const backwards = read({ version: 1, baseConditions: [...baseConditions].reverse() });
  const years = (backwards.ok ? backwards.settings.baseConditions : [])
    .filter(({ series, level, grassroots }) => series === "health" && level === "associate-senior" && !grassroots)
    .map(({ from }) => from);
  expect(years).toEqual([...years].sort());
  expect(years.length).toBeGreaterThan(1);
});

test("a byte order mark before the text is nothing", () =>
  expect(parseSettings(`\uFEFF${printSettings(DEFAULT_SETTINGS)}`).ok).toBe(true));

describe("refused", () => {
  const changed = (change: object): string => JSON.stringify({ ...settingsFile(DEFAULT_SETTINGS), ...change });
  const row = settingsFile(DEFAULT_SETTINGS).baseConditions[0];
  test.each([
    ["not JSON", "{", "not-json"],
    ["no object", "[]", "wrong"],
    ["null", "null", "wrong"],
    ["no version", "{}", "key-missing version"],
    ["a newer version", changed({ version: 2, more: [] }), "newer"],
    ["no such version", changed({ version: 0 }), "wrong version"],
    ["a key of the top that is unknown", changed({ colour: 1 }), "unknown-key colour"],
    ["a figure that is unknown", changed({ figures: { "lock-year": 5 } }), "unknown-key figures lock-year"],
    ["years as text", changed({ figures: { "lock-years": "5" } }), "wrong figures.lock-years"],
    ["years below zero", changed({ figures: { "lock-years": -1 } }), "wrong figures.lock-years"],
    ["years beyond sixty", changed({ figures: { "lock-years": 61 } }), "wrong figures.lock-years"],
    ["half a year", changed({ figures: { "lock-years": 4.5 } }), "wrong figures.lock-years"],
    [
      "hours beyond the bound",
      changed({ figures: { "training-hours-per-year": 2001 } }),
      "wrong figures.training-hours-per-year",
    ],
    ["points beyond the bound", changed({ figures: { "exam-margin": 100.5 } }), "wrong figures.exam-margin"],
    ["no figure", changed({ figures: { "lock-years": null } }), "wrong figures.lock-years"],
    ["31 April", changed({ cutOff: "04-31" }), "wrong cutOff"],
    ["a day without its zero", changed({ cutOff: "6-30" }), "wrong cutOff"],
    ["a series that is unknown", changed({ establishedSeries: ["教师"] }), "wrong establishedSeries.0"],
    ["a series twice", changed({ establishedSeries: ["health", "teaching", "health"] }), "twice establishedSeries.2"],
    ["an unknown law", changed({ retirementLaw: "soon" }), "wrong retirementLaw"],
    ["an unknown way", changed({ womenSenior: "women" }), "wrong womenSenior"],
    ["an unknown meaning", changed({ failedAppraisal: "no" }), "wrong failedAppraisal"],
    ["an unknown blank", changed({ blankMeans: "no" }), "wrong blankMeans"],
    ["a mark of no series", changed({ passMarks: { medicine: 60 } }), "unknown-key passMarks medicine"],
    [
      "a row without its source",
      changed({ baseConditions: [{ ...row, source: " " }] }),
      "wrong baseConditions.0.source",
    ],
    [
      "a row lacking a column",
      changed({ baseConditions: [{ ...row, years: {} }] }),
      "key-missing baseConditions.0.years doctor",
    ],
    [
      "years of nothing",
      changed({ baseConditions: [{ ...row, years: { ...row?.years, doctor: "2" } }] }),
      "wrong baseConditions.0.years.doctor",
    ],
    [
      "too much work",
      changed({ baseConditions: [{ ...row, years: { ...row?.years, doctor: { work: 99 } } }] }),
      "wrong baseConditions.0.years.doctor.work",
    ],
    ["a row twice", changed({ baseConditions: [row, row] }), "twice baseConditions.1"],
    ["a figure's blank source", changed({ figureSources: { "lock-years": " " } }), "wrong figureSources.lock-years"],
    ["a header of no field", changed({ columns: [{ header: "级别", field: "grade" }] }), "wrong columns.0.field"],
    ["a header without a text", changed({ columns: [{ header: "", field: null }] }), "wrong columns.0.header"],
    ["a field of no header", changed({ columns: [{ field: "unit" }] }), "key-missing columns.0 header"],
    [
      "a header twice",
      changed({
        columns: [
          { header: "级别", field: "unit" },
          { header: "级别", nth: 1, field: null },
        ],
      }),
      "twice columns.1",
    ],
    ["the prototype", '{"version":1,"__proto__":{"figures":{"lock-years":0}}}', "unknown-key __proto__"],
    [
      "the prototype of the figures",
      '{"version":1,"figures":{"__proto__":{"lock-years":0}}}',
      "unknown-key figures __proto__",
    ],
    ["the constructor", '{"version":1,"figures":{"constructor":{"prototype":{}}}}', "unknown-key figures constructor"],
  ])("%s", (_what, text, fault) => {
    expect(faultOf(text)).toBe(fault);
    const result = parseSettings(text);
    const words = result.ok ? "" : settingsFaultWords(result.fault);
    expect(words).toMatch(/整份设置未采用/u);
    expect(words).not.toMatch(/undefined|NaN|\[object/u);
    expect(({} as Record<string, unknown>)["figures"]).toBeUndefined();
  });
  test("the words name the place, what is there and what may be", () => {
    const result = parseSettings(changed({ figures: { "lock-years": "五" } }));
    expect(result.ok ? "" : settingsFaultWords(result.fault)).toBe(
      '“figures.lock-years”（取得一类职称后，多少年内不得报另一类同级）写的是"五"，应为1到60的整数。整份设置未采用，原来的设置不变',
    );
  });
});

const years = fc.integer({ min: 0, max: 60 });
const entry: fc.Arbitrary<YearsEntry | null> = fc.option(
  fc.record({ kind: fc.constantFrom("title" as const, "work" as const), years }),
);
const within = (id: FigureId): fc.Arbitrary<number> => {
  const record = FIGURES.find((one) => one.id === id);
  const shape = record === undefined ? null : figureShape(record);
  if (shape?.kind !== "number") throw new Error(`no bounds for ${id}`);
  return fc.integer({ min: shape.min / shape.step, max: shape.max / shape.step }).map((steps) => steps * shape.step);
};
const sparse = <K extends string, V>(
  keys: readonly K[],
  value: (key: K) => fc.Arbitrary<V>,
): fc.Arbitrary<Partial<Record<K, V>>> =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, fc.Arbitrary<V>>, {
    requiredKeys: [],
  }) as fc.Arbitrary<Partial<Record<K, V>>>;
const words = fc.string({ minLength: 1, maxLength: 100 }).filter((text) => text.trim() !== "");

const anySettings: fc.Arbitrary<Settings> = fc.record({
  figures: sparse(
    FIGURES.map(({ id }) => id),
    within,
  ),
  figureSources: sparse(
    FIGURES.map(({ id }) => id),
    () => words,
  ),
  cutOff: fc
    .date({ min: new Date(Date.UTC(2020, 0, 1)), max: new Date(Date.UTC(2020, 11, 31)), noInvalidDate: true })
    .map((date) => ({ month: date.getUTCMonth() + 1, day: date.getUTCDate() })),
  establishedSeries: fc.subarray([...SERIES]),
  retirementLaw: fc.constantFrom("by-date" as const, "fixed" as const, "rising" as const),
  womenSenior: fc.constantFrom("men" as const, "women-professional" as const),
  failedAppraisal: fc.constantFrom("undetermined" as const, "violation" as const),
  blankMeans: fc.constantFrom("not-marked" as const, "unknown" as const),
  passMarks: sparse(SERIES, () => fc.integer({ min: 0, max: 600 }).map((halves) => halves / 2)),
  baseConditions: fc.uniqueArray(
    fc.record({
      series: fc.constantFrom(...SERIES),
      grassroots: fc.boolean(),
      physicians: fc.boolean(),
      level: fc.constantFrom(...LEVELS),
      years: fc.record({
        doctor: entry,
        master: entry,
        bachelor: entry,
        college: entry,
        secondary: entry,
      }),
      source: words,
      from: fc.integer({ min: 1949, max: 2199 }),
      binding: fc.boolean(),
    }),
    {
      maxLength: 6,
      selector: ({ series, grassroots, physicians, level }) => `${series} ${grassroots} ${physicians} ${level}`,
    },
  ),
  columns: fc.uniqueArray(
    fc.record(
      {
        header: words,
        group: words,
        nth: fc.integer({ min: 1, max: 16_384 }),
        field: fc.constantFrom(null, ...FIELDS.map(({ id }) => id)),
      },
      { requiredKeys: ["header", "field"] },
    ),
    { maxLength: 4, selector: ({ header, group = "", nth = 1 }) => `${group} ${header} ${nth}`.trim() },
  ),
});

test("whatever is set comes back as it was", () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const plain = JSON.parse(JSON.stringify(settings)) as Settings;
      expect(parseSettings(printSettings(settings))).toEqual({ ok: true, settings: plain });
      expect(settingsFrom(ownSettings(settings))).toEqual({ ok: true, settings: plain });
    }),
    { numRuns: runs(200) },
  );
});

test("no text and no value is ever an exception", () => {
  fc.assert(fc.property(fc.string(), (text) => typeof parseSettings(text).ok === "boolean"));
  fc.assert(fc.property(fc.anything(), (value) => typeof settingsFrom(value).ok === "boolean"));
});

test("every day of a leap year is a cut-off, and nothing else", () => {
  const days = Array.from({ length: 366 }, (_, i) => new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(5, 10));
  expect(days.filter((one) => !DAY_OF_YEAR.test(one))).toEqual([]);
  const others = ["02-30", "13-01", "00-10", "06-31", "01-00", "01-32", "12-31 "];
  expect(others.filter((one) => DAY_OF_YEAR.test(one))).toEqual([]);
});

test("every column of the base conditions is in the file", () =>
  expect(Object.keys(settingsFile(DEFAULT_SETTINGS).baseConditions[0]?.years ?? {})).toEqual([...EDUCATION_COLUMNS]));
