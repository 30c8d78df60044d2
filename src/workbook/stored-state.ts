/**
 * What belongs to the roster and has to be there for colleagues too: one custom XML part of the workbook, JSON inside.
 *
 * An older schema is migrated when read; a newer one is left untouched and said, because we cannot know what we would
 * destroy in it.
 */
import { parseMappings, type StoredMapping } from "../roster/fingerprint";
import { withExcel, type Outcome } from "./excel";

const NAMESPACE = "urn:jc:workbook:1";
const SCHEMA_VERSION = 1;

/** Answers given once for a sheet, as text: field id → what was answered (unitLevel → 乡镇). */
export type SheetAnswers = Readonly<Record<string, string>>;

export interface WorkbookState {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  /** By the name of the sheet. */
  readonly answers: Readonly<Record<string, SheetAnswers>>;
  /** The user's corrections of columns, by the name of the sheet; parts written before there were any have none. */
  readonly mappings?: Readonly<Record<string, readonly StoredMapping[]>>;
}

export type StoredState =
  | { readonly kind: "state"; readonly state: WorkbookState }
  /** Written by a newer version: not to be read, not to be overwritten. */
  | { readonly kind: "newer"; readonly schemaVersion: number };

export const EMPTY_STATE: WorkbookState = { schemaVersion: SCHEMA_VERSION, answers: {} };

export function readStoredState(): Promise<Outcome<StoredState>> {
  return withExcel(async (context) => (await storedPart(context)).stored);
}

/** @returns false when the workbook holds a newer version's state, which stays as it is */
export function writeStoredState(state: WorkbookState): Promise<Outcome<boolean>> {
  return withExcel(async (context) => {
    const { part, stored } = await storedPart(context);
    if (stored.kind === "newer") return false;
    if (part.isNullObject) context.workbook.customXmlParts.add(xmlOf(state));
    else part.setXml(xmlOf(state));
    await context.sync();
    return true;
  });
}

interface StoredPart {
  /** A null object when the workbook has none yet. */
  readonly part: Excel.CustomXmlPart;
  readonly stored: StoredState;
}

async function storedPart(context: Excel.RequestContext): Promise<StoredPart> {
  const part = context.workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject().load("id");
  const xml = part.getXml();
  await context.sync();
  // A method's result is there after the sync; the lint rule takes it for a property that wants loading.
  // eslint-disable-next-line office-addins/load-object-before-read
  return { part, stored: part.isNullObject ? { kind: "state", state: EMPTY_STATE } : parseState(xml.value) };
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const UNESCAPES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&apos;": "'",
};

const xmlOf = (state: WorkbookState): string =>
  `<jc xmlns="${NAMESPACE}">${JSON.stringify(state).replace(/[&<>]/gu, (sign) => ESCAPES[sign] ?? sign)}</jc>`;

/** What cannot be read counts as nothing stored: answers are asked for again, and the next one is kept. */
export function parseState(xml: string): StoredState {
  const json = /<jc[^>]*>([\s\S]*)<\/jc>/u
    .exec(xml)?.[1]
    ?.replace(/&(?:lt|gt|amp|quot|apos);/gu, (sign) => UNESCAPES[sign] ?? sign);
  const nothing: StoredState = { kind: "state", state: EMPTY_STATE };
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
  return { kind: "state", state: { schemaVersion: SCHEMA_VERSION, answers: answersIn(stored), ...mappingsIn(stored) } };
}

function answersIn(stored: object): WorkbookState["answers"] {
  const answers: unknown = "answers" in stored ? stored.answers : {};
  const sheets = typeof answers === "object" && answers !== null ? Object.entries(answers) : [];
  return Object.fromEntries(sheets.map(([sheet, given]) => [sheet, textsIn(given)]));
}

function mappingsIn(stored: object): Pick<WorkbookState, "mappings"> {
  const mappings: unknown = "mappings" in stored ? stored.mappings : null;
  if (typeof mappings !== "object" || mappings === null) return {};
  return {
    mappings: Object.fromEntries(Object.entries(mappings).map(([sheet, kept]) => [sheet, parseMappings(kept)])),
  };
}

const textsIn = (given: unknown): SheetAnswers =>
  Object.fromEntries(
    Object.entries(typeof given === "object" && given !== null ? given : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
