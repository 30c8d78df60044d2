/**
 * Settings as one JSON file, to be exported, handed on and imported; the workbook keeps the same JSON.
 *
 * What is not named keeps its default. A file with anything wrong in it is refused as a whole: a bureau must not work
 * by half of its figures without knowing.
 *
 * 解读: years are whole years, as the notice counts them.
 */
import { FIELDS } from "../../fields";
import { FIGURES, UNITS, type Figure, type FigureId } from "../figures/figures";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import { each, faultIn, numberOf, object, type Path, type Shape, type ShapeFault } from "./settings-shape";
import { SERIES, type Series } from "../standards/levels";
import {
  BASE_CONDITION,
  conditionsIn,
  keyOf,
  LONGEST_SOURCE,
  rowOf,
  type BaseConditionRow,
} from "./base-conditions-file";

export const SETTINGS_VERSION = 1;

export type SettingsFault =
  | ShapeFault
  | { readonly kind: "not-json" }
  | { readonly kind: "newer"; readonly version: number }
  /** The same series, or the same row of the base conditions, twice. */
  | { readonly kind: "twice"; readonly path: Path; readonly there: string };

export type SettingsResult =
  { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly fault: SettingsFault };

export interface SettingsFile {
  readonly version: typeof SETTINGS_VERSION;
  readonly figures?: Settings["figures"];
  readonly figureSources?: Settings["figureSources"];
  /** `12-31` */
  readonly cutOff?: string;
  readonly establishedSeries?: readonly Series[];
  readonly retirementLaw?: Settings["retirementLaw"];
  readonly womenSenior?: Settings["womenSenior"];
  readonly passMarks?: Settings["passMarks"];
  readonly blankMeans?: Settings["blankMeans"];
  readonly failedAppraisal?: Settings["failedAppraisal"];
  readonly baseConditions?: readonly BaseConditionRow[];
  readonly columns?: Settings["columns"];
}

/** The bounds of one figure. */
export const figureShape = ({ unit }: Figure): Shape => numberOf(UNITS[unit]);

/** 合格标准 of one subject. */
export const MARK_SHAPE: Shape = { kind: "number", min: 0, max: 300, step: 0.5 };
const MOST_ROWS = 500;
const LONGEST_HEADER = 200;
/** No sheet has more columns. */
const MOST_COLUMNS = 16_384;

const COLUMN: Shape = object(
  {
    header: { kind: "text", most: LONGEST_HEADER },
    group: { kind: "text", most: LONGEST_HEADER },
    nth: { kind: "number", min: 1, max: MOST_COLUMNS, step: 1 },
    field: { kind: "either", of: [{ kind: "choice", of: FIELDS.map(({ id }) => id) }, { kind: "nothing" }] },
  },
  ["header", "field"],
);

/** The whole file. */
export const SETTINGS_SHAPE: Shape = object(
  {
    version: { kind: "number", min: SETTINGS_VERSION, max: SETTINGS_VERSION, step: 1 },
    figures: object(Object.fromEntries(FIGURES.map((one) => [one.id, figureShape(one)]))),
    figureSources: object(
      each(
        FIGURES.map(({ id }) => id),
        { kind: "text", most: LONGEST_SOURCE },
      ),
    ),
    cutOff: { kind: "day-of-year" },
    establishedSeries: { kind: "list", of: { kind: "choice", of: SERIES }, most: SERIES.length },
    retirementLaw: { kind: "choice", of: ["by-date", "fixed", "rising"] satisfies Settings["retirementLaw"][] },
    womenSenior: { kind: "choice", of: ["men", "women-professional"] satisfies Settings["womenSenior"][] },
    passMarks: object(each(SERIES, MARK_SHAPE)),
    failedAppraisal: { kind: "choice", of: ["undetermined", "violation"] satisfies Settings["failedAppraisal"][] },
    blankMeans: { kind: "choice", of: ["not-marked", "unknown"] satisfies Settings["blankMeans"][] },
    baseConditions: { kind: "list", of: BASE_CONDITION, most: MOST_ROWS },
    columns: { kind: "list", of: COLUMN, most: MOST_ROWS },
  },
  ["version"],
);

/** Settings from the text of a file. Never throws. */
export function parseSettings(text: string): SettingsResult {
  let value: unknown;
  try {
    // A byte order mark is what Notepad puts before it.
    value = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return { ok: false, fault: { kind: "not-json" } };
  }
  return settingsFrom(value);
}

/** Settings from what a file or a workbook holds, all of it checked. */
export function settingsFrom(value: unknown): SettingsResult {
  const version = versionIn(value);
  if (version !== null && version > SETTINGS_VERSION) return { ok: false, fault: { kind: "newer", version } };
  const fault = faultIn(value, SETTINGS_SHAPE);
  if (fault !== null) return { ok: false, fault };
  // Checked against its description just now: the two are held together by the tests.
  const file = value as SettingsFile;
  const twice = repeated(file);
  return twice === null ? { ok: true, settings: settingsIn(file) } : { ok: false, fault: twice };
}

function versionIn(value: unknown): number | null {
  const version: unknown =
    typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, "version")?.value : null;
  return typeof version === "number" && Number.isInteger(version) ? version : null;
}

function repeated({ establishedSeries = [], baseConditions = [], columns = [] }: SettingsFile): SettingsFault | null {
  const rows = baseConditions.map((row) => `${keyOf(row)} ${row.from}`);
  const headers = columns.map(({ header, group = "", nth = 1 }) => `${group} ${header} ${nth}`.trim());
  return (
    twiceIn("establishedSeries", establishedSeries) ?? twiceIn("baseConditions", rows) ?? twiceIn("columns", headers)
  );
}

function twiceIn(key: string, names: readonly string[]): SettingsFault | null {
  const at = names.findIndex((name, i) => names.indexOf(name) < i);
  return at < 0 ? null : { kind: "twice", path: [key, at], there: names[at] ?? "" };
}

function settingsIn(file: SettingsFile): Settings {
  return {
    figures: { ...file.figures },
    figureSources: { ...file.figureSources },
    cutOff: file.cutOff === undefined ? DEFAULT_SETTINGS.cutOff : dayOfYear(file.cutOff),
    establishedSeries: file.establishedSeries ?? DEFAULT_SETTINGS.establishedSeries,
    retirementLaw: file.retirementLaw ?? DEFAULT_SETTINGS.retirementLaw,
    womenSenior: file.womenSenior ?? DEFAULT_SETTINGS.womenSenior,
    passMarks: file.passMarks === undefined ? DEFAULT_SETTINGS.passMarks : { ...file.passMarks },
    failedAppraisal: file.failedAppraisal ?? DEFAULT_SETTINGS.failedAppraisal,
    blankMeans: file.blankMeans ?? DEFAULT_SETTINGS.blankMeans,
    baseConditions:
      file.baseConditions === undefined ? DEFAULT_SETTINGS.baseConditions : conditionsIn(file.baseConditions),
    columns: file.columns ?? DEFAULT_SETTINGS.columns,
  };
}

const dayOfYear = (text: string): Settings["cutOff"] => ({
  month: Number(text.slice(0, 2)),
  day: Number(text.slice(3)),
});

/** Settings in full, as a file has them. */
export function settingsFile(settings: Settings): Required<SettingsFile> {
  return {
    version: SETTINGS_VERSION,
    figures: inOrder(
      FIGURES.map(({ id }) => id),
      settings.figures,
    ),
    figureSources: inOrder(
      FIGURES.map(({ id }) => id),
      settings.figureSources,
    ),
    cutOff: [settings.cutOff.month, settings.cutOff.day].map((part) => String(part).padStart(2, "0")).join("-"),
    establishedSeries: settings.establishedSeries,
    retirementLaw: settings.retirementLaw,
    womenSenior: settings.womenSenior,
    passMarks: inOrder(SERIES, settings.passMarks),
    blankMeans: settings.blankMeans,
    failedAppraisal: settings.failedAppraisal,
    baseConditions: settings.baseConditions.map(rowOf),
    columns: settings.columns,
  };
}

/** The keys that are there, in a fixed order: the same settings print the same. */
function inOrder<K extends FigureId | Series, V>(
  keys: readonly K[],
  values: Readonly<Partial<Record<K, V>>>,
): Readonly<Partial<Record<K, V>>> {
  const own = keys.filter((key) => values[key] !== undefined);
  return Object.fromEntries(own.map((key) => [key, values[key]])) as Partial<Record<K, V>>;
}

/** Only what differs from the defaults: a workbook that keeps this follows later defaults in everything else. */
export function ownSettings(settings: Settings): SettingsFile {
  const defaults = settingsFile(DEFAULT_SETTINGS);
  const own = Object.entries(settingsFile(settings)).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(defaults[key as keyof SettingsFile]),
  );
  return { version: SETTINGS_VERSION, ...Object.fromEntries(own) };
}

/** The text of a file that {@link parseSettings} reads back as these settings. */
export const printSettings = (settings: Settings): string => `${JSON.stringify(settingsFile(settings), null, 2)}\n`;
