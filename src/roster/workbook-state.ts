/**
 * What a workbook keeps of us, as text of one custom XML part (JSON inside): the answers given for its sheets and the
 * bureau's settings. Excel and the files' reader hand over the text; what it means is decided here, for both alike.
 *
 * An older schema is migrated when read; a newer one is left untouched and said, because we cannot know what we would
 * destroy in it.
 */
import { DEFAULT_SETTINGS, type Settings } from "../rules/settings/settings";
import { ownSettings, settingsFrom, type SettingsFault } from "../rules/settings/settings-file";
import { FIELDS } from "../fields";
import { parseMappings, type StoredMapping } from "./fingerprint";
import { readAnswer } from "./answer";
import { officialTextOf, type OfficialText } from "./official-text";
import { parseOurColumns, type OurColumn } from "./our-columns";
import { parseOurSheets, type OurSheet } from "./our-sheets";
import type { SheetFact } from "./sheet-facts";

export const STATE_NAMESPACE = "urn:jc:workbook:1";
const SCHEMA_VERSION = 1;

/** Answers given once for a sheet, as text: field id → what was answered (unitLevel → 乡镇). */
export type SheetAnswers = Readonly<Record<string, string>>;

export interface WorkbookState {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  /** By the name of the sheet. */
  readonly answers: Readonly<Record<string, SheetAnswers>>;
  /** As kept, checked only by {@link settingsOf}: what we cannot use is not ours to throw away. Null: none kept. */
  readonly settings: unknown;
  /** Formulas whose results stand in their place for the time being, by the name of the sheet. */
  readonly frozen: Readonly<Record<string, readonly FrozenFormula[]>>;
  /** The user's corrections of columns, by the name of the sheet; what was written before there were any has none. */
  readonly mappings?: Readonly<Record<string, readonly StoredMapping[]>>;
  /**
   * Merged areas by the name of the sheet, each as an address and what tells whether it still holds: functions cannot
   * read them by themselves.
   */
  readonly merges?: Readonly<Record<string, readonly string[]>>;
  /** Settings that could not be used when others took their place: not ours to throw away. */
  readonly aside?: readonly unknown[];
  /** Titles of result columns, as addresses, by the name of the sheet. */
  readonly results?: Readonly<Record<string, readonly string[]>>;
  /** Sheets that this add-in made; left out where it has made none. */
  readonly ourSheets?: readonly OurSheet[];
  /** Columns that this add-in wrote; left out where it has written none. */
  readonly ourColumns?: readonly OurColumn[];
  /** The notice's own text as the bureau loaded it; left out where it has loaded none. */
  readonly official?: OfficialText;
  /** How often it was written: of two, the one with more is the newer. Left out by what was written before. */
  readonly revision?: number;
}

/** A formula put away (固化结果), to be put back. */
export interface FrozenFormula {
  /** The cells of its results: AF5:AF60. */
  readonly area: string;
  /** As it stood in the first of them. */
  readonly formula: string;
  /** Every cell of the area had it, each for its own row; else it filled the area from the first cell. */
  readonly each: boolean;
  /** Tells whether the same results still stand there. */
  readonly digest: string;
  /** It has been put back, and is remembered all the same: undone, the results stand there again. */
  readonly back?: true;
}

export type StoredState =
  | {
      readonly kind: "state";
      readonly state: WorkbookState;
      /** So many parts of ours say nothing that can be read: they stay as they are. Left out where all can. */
      readonly unread?: number;
    }
  /** Written by a newer version: not to be read, not to be overwritten. */
  | { readonly kind: "newer"; readonly schemaVersion: number };

export const EMPTY_STATE: WorkbookState = { schemaVersion: SCHEMA_VERSION, answers: {}, settings: null, frozen: {} };

/** One part by itself. `unread`: nothing of ours that can be read. */
export type StatePart = StoredState | { readonly kind: "unread" };

/** What was kept by a version we can read; a newer one's counts as nothing. */
export const stateOf = (stored: StatePart): WorkbookState => (stored.kind === "state" ? stored.state : EMPTY_STATE);

/** The settings that hold in a workbook. `fault`: those kept cannot be used, and the defaults hold in their place. */
export function settingsOf({ settings }: WorkbookState): {
  readonly settings: Settings;
  readonly fault: SettingsFault | null;
} {
  if (settings === null) return { settings: DEFAULT_SETTINGS, fault: null };
  const read = settingsFrom(settings);
  return read.ok ? { settings: read.settings, fault: null } : { settings: DEFAULT_SETTINGS, fault: read.fault };
}

/** The state with these settings kept in it; those that cannot be used are put aside. */
export const withSettings = (state: WorkbookState, settings: Settings): WorkbookState => ({
  ...state,
  ...(settingsOf(state).fault === null ? {} : { aside: [...(state.aside ?? []), state.settings] }),
  settings: ownSettings(settings),
});

/** The answers kept for a sheet as its facts; one that no longer reads is left out, and asked for again. */
export function answersFor({ answers }: WorkbookState, sheet: string): readonly SheetFact[] {
  const given = answers[sheet] ?? {};
  return FIELDS.flatMap(({ id }): readonly SheetFact[] => {
    const text = given[id];
    const reading = text === undefined ? null : readAnswer(id, text);
    return reading === null || reading.state === "unreadable" ? [] : [{ field: id, reading, from: "user", cell: null }];
  });
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const UNESCAPES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&apos;": "'",
};

export const xmlOf = (state: WorkbookState): string =>
  `<jc xmlns="${STATE_NAMESPACE}">${JSON.stringify(state).replace(/[&<>]/gu, (sign) => ESCAPES[sign] ?? sign)}</jc>`;

/** What cannot be read counts as nothing stored: answers are asked for again, and the next one is kept beside it. */
export function parseState(xml: string): StatePart {
  const json = /<jc[^>]*>([\s\S]*)<\/jc>/u
    .exec(xml)?.[1]
    ?.replace(/&(?:lt|gt|amp|quot|apos);/gu, (sign) => UNESCAPES[sign] ?? sign);
  const nothing: StatePart = { kind: "unread" };
  let stored: unknown;
  try {
    stored = JSON.parse(json ?? "");
  } catch {
    return nothing;
  }
  if (typeof stored !== "object" || stored === null || !("schemaVersion" in stored)) return nothing;
  const { schemaVersion } = stored;
  if (typeof schemaVersion !== "number") return nothing;
  if (schemaVersion > SCHEMA_VERSION) return { kind: "newer", schemaVersion };
  const settings: unknown = "settings" in stored ? stored.settings : null;
  const state = {
    schemaVersion: SCHEMA_VERSION,
    answers: answersIn(stored),
    settings,
    frozen: frozenIn(stored),
    ...mappingsIn(stored),
    ...mergesIn(stored),
    ...resultsIn(stored),
    ...("aside" in stored && Array.isArray(stored.aside) ? { aside: stored.aside as readonly unknown[] } : {}),
    ...parseOurSheets(stored),
    ...parseOurColumns(stored),
    ...officialIn(stored),
    ...revisionIn(stored),
  } as const;
  return { kind: "state", state };
}

function frozenIn(stored: object): WorkbookState["frozen"] {
  const frozen: unknown = "frozen" in stored ? stored.frozen : {};
  const sheets = typeof frozen === "object" && frozen !== null ? Object.entries(frozen) : [];
  return Object.fromEntries(
    sheets.map(([sheet, list]: [string, unknown]) => [sheet, Array.isArray(list) ? list.filter(isFrozen) : []]),
  );
}

function mappingsIn(stored: object): Pick<WorkbookState, "mappings"> {
  const mappings: unknown = "mappings" in stored ? stored.mappings : null;
  if (typeof mappings !== "object" || mappings === null) return {};
  const sheets = Object.entries(mappings).map(([sheet, kept]) => [sheet, parseMappings(kept)] as const);
  return { mappings: Object.fromEntries(sheets) };
}

function mergesIn(stored: object): Pick<WorkbookState, "merges"> {
  const merges = addressesIn("merges" in stored ? stored.merges : null);
  return merges === null ? {} : { merges };
}

function resultsIn(stored: object): Pick<WorkbookState, "results"> {
  const results = addressesIn("results" in stored ? stored.results : null);
  return results === null ? {} : { results };
}

/** Lists of texts by the name of the sheet. */
function addressesIn(kept: unknown): Readonly<Record<string, readonly string[]>> | null {
  if (typeof kept !== "object" || kept === null) return null;
  return Object.fromEntries(
    Object.entries(kept).map(([sheet, list]: [string, unknown]) => {
      const texts: readonly unknown[] = Array.isArray(list) ? list : [];
      return [sheet, texts.filter((text) => typeof text === "string")] as const;
    }),
  );
}

function officialIn(stored: object): Pick<WorkbookState, "official"> {
  const official = officialTextOf("official" in stored ? stored.official : null);
  return official === null ? {} : { official };
}

const revisionIn = (stored: object): Pick<WorkbookState, "revision"> =>
  "revision" in stored && typeof stored.revision === "number" ? { revision: stored.revision } : {};

const isFrozen = (entry: unknown): entry is FrozenFormula =>
  typeof entry === "object" &&
  entry !== null &&
  ["area", "formula", "digest"].every((key) => typeof Reflect.get(entry, key) === "string") &&
  typeof Reflect.get(entry, "each") === "boolean";

function answersIn(stored: object): WorkbookState["answers"] {
  const answers: unknown = "answers" in stored ? stored.answers : {};
  const sheets = typeof answers === "object" && answers !== null ? Object.entries(answers) : [];
  return Object.fromEntries(sheets.map(([sheet, given]) => [sheet, textsIn(given)]));
}

const textsIn = (given: unknown): SheetAnswers =>
  Object.fromEntries(
    Object.entries(typeof given === "object" && given !== null ? given : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
