/** The workbook's own part: its sheets, names, and how it calculates. Each function gives the text with one change. */
import type { Visibility } from "../../reading/workbook-part";
import { damaged } from "../../troubles";
import type { SheetMap } from "../sheet/axis-map";
import { formulaRenamed } from "../renaming/formula-renamed";
import type { SheetRenames } from "../renaming/sheet-names";
import { formulaAfter } from "../sheet/formula-after";
import { attributesXml, escapeXml } from "../xml/markup";
import { childOf, Edits, placeFor, treeOf, type Element } from "../xml/tree";

const ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
  "fileRecoveryPr webPublishObjects extLst"
).split(" ");

const RELATIONSHIPS = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
];

interface Parsed {
  readonly root: Element;
  /** With its colon. */
  readonly prefix: string;
  readonly edits: Edits;
}

const PART = "workbook";

function parsed(text: string): Parsed {
  const root = treeOf(PART, text);
  return { root, prefix: root.rawName.slice(0, -root.name.length), edits: new Edits(text) };
}

function sheetsOf(root: Element): Element {
  const sheets = childOf(root, "sheets");
  if (sheets === undefined) throw damaged(PART);
  return sheets;
}

/** What its sheets are called, in their order. */
export const sheetNames = (text: string): readonly string[] =>
  sheetsOf(parsed(text).root).children.map(({ attributes }) => attributes.get("name") ?? "");

/** The namespace of the workbook's elements, and what relationships of its kinds begin with. */
export function namespaces(text: string): { readonly main: string; readonly relationships: string } {
  const { root, prefix } = parsed(text);
  const main = root.attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`) ?? "";
  const isStrict = main.startsWith("http://purl.oclc.org/");
  return {
    main: isStrict ? main : "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    relationships: RELATIONSHIPS[isStrict ? 1 : 0] ?? "",
  };
}

/** A sheet behind all others. */
export function withSheet(text: string, name: string, id: string): string {
  const { root, prefix, edits } = parsed(text);
  const sheets = sheetsOf(root);
  const ids = sheets.children.map(({ attributes }) => Number(attributes.get("sheetId") ?? 0));
  const known = [...root.attributes].find(
    ([attribute, uri]) => attribute.startsWith("xmlns:") && RELATIONSHIPS.includes(uri),
  );
  const declared = known === undefined ? { "xmlns:r": namespaces(text).relationships } : {};
  const r = known === undefined ? "r" : known[0].slice("xmlns:".length);
  const attributes = { name, sheetId: Math.max(0, ...ids.filter(Number.isFinite)) + 1, ...declared, [`${r}:id`]: id };
  edits.append(sheets, `<${prefix}sheet${attributesXml(attributes)}/>`);
  return edits.applied();
}

/** Without a sheet, and without the names of it; what is counted by the order of sheets is counted anew. */
export function withoutSheet(text: string, place: number): string {
  const { root, edits } = parsed(text);
  const sheets = sheetsOf(root);
  const sheet = sheets.children[place];
  if (sheet === undefined) return text;
  edits.remove(sheet);
  const names = childOf(root, "definedNames");
  const ofSheet = (names?.children ?? []).filter((name) => localSheet(name) === place);
  if (names !== undefined && ofSheet.length === names.children.length && ofSheet.length > 0) edits.remove(names);
  else
    for (const name of names?.children ?? []) {
      const local = localSheet(name);
      if (local === place) edits.remove(name);
      else if (local !== null && local > place) edits.setAttributes(name, { localSheetId: local - 1 });
    }
  const last = sheets.children.length - 1;
  for (const view of childOf(root, "bookViews")?.children ?? []) {
    const tabs = ["activeTab", "firstSheet"]
      .map((name) => [name, Number(view.attributes.get(name) ?? 0)] as const)
      .filter(([, tab]) => tab > place || (tab === place && tab === last && tab > 0))
      .map(([name, tab]) => [name, tab - 1] as const);
    if (tabs.length > 0) edits.setAttributes(view, Object.fromEntries(tabs));
  }
  return edits.applied();
}

const STATES: Readonly<Record<Visibility, string | null>> = {
  visible: null,
  hidden: "hidden",
  veryHidden: "veryHidden",
};

/** With a sheet shown or hidden. The one in front is always one that can be seen. */
export function withVisibility(text: string, place: number, visibility: Visibility): string {
  const { root, edits } = parsed(text);
  const { children } = sheetsOf(root);
  const sheet = children[place];
  if (sheet === undefined) return text;
  edits.setAttributes(sheet, { state: STATES[visibility] });
  const seen = children.findIndex((one, i) =>
    i === place ? visibility === "visible" : (one.attributes.get("state") ?? "visible") === "visible",
  );
  for (const view of childOf(root, "bookViews")?.children ?? [])
    if (visibility !== "visible" && seen >= 0 && Number(view.attributes.get("activeTab") ?? 0) === place)
      edits.setAttributes(view, { activeTab: seen });
  return edits.applied();
}

function localSheet({ attributes }: Element): number | null {
  const local = attributes.get("localSheetId");
  return local === undefined ? null : Number(local);
}

/**
 * A name with what it stands for; null takes it out.
 *
 * @param sheet the place of the sheet that it is of; null: of the whole workbook
 */
export function withName(
  text: string,
  name: string,
  sheet: number | null,
  refersTo: string | null,
  isHidden = false,
): string {
  const { root, prefix, edits } = parsed(text);
  const names = childOf(root, "definedNames");
  const standing = names?.children.find(
    (one) => one.attributes.get("name")?.toLowerCase() === name.toLowerCase() && localSheet(one) === sheet,
  );
  if (standing !== undefined && refersTo !== null) {
    if (standing.isEmpty) edits.append(standing, escapeXml(refersTo));
    else edits.replace(standing.tagTo, standing.innerTo, escapeXml(refersTo));
  } else if (standing !== undefined && names !== undefined)
    edits.remove(names.children.length === 1 ? names : standing);
  else if (refersTo !== null) {
    const attributes = attributesXml({ name, localSheetId: sheet, hidden: isHidden ? 1 : null });
    const xml = `<${prefix}definedName${attributes}>${escapeXml(refersTo)}</${prefix}definedName>`;
    const at = placeFor(root, "definedNames", ORDER);
    if (names !== undefined) edits.append(names, xml);
    else edits.replace(at, at, `<${prefix}definedNames>${xml}</${prefix}definedNames>`);
  }
  return edits.applied();
}

/** One that calculates everything when it is opened. */
export function calculatedOnOpening(text: string): string {
  const { root, prefix, edits } = parsed(text);
  const standing = childOf(root, "calcPr");
  if (standing !== undefined) edits.setAttributes(standing, { fullCalcOnLoad: 1 });
  else {
    const at = placeFor(root, "calcPr", ORDER);
    edits.replace(at, at, `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  }
  return edits.applied();
}

/** One without formulas: that they have to be calculated is said no more. */
export function notCalculatedOnOpening(text: string): string {
  const { root, edits } = parsed(text);
  const standing = childOf(root, "calcPr");
  if (standing === undefined) return text;
  const isAlone = standing.attributes.size === 1 && standing.attributes.has("fullCalcOnLoad");
  if (isAlone) edits.remove(standing);
  else edits.setAttributes(standing, { fullCalcOnLoad: null });
  return edits.applied();
}

/** Names that go along with the cells of a sheet. */
export function withMovedNames(text: string, sheet: string, map: SheetMap): string {
  const { root, edits } = parsed(text);
  for (const name of childOf(root, "definedNames")?.children ?? []) {
    const moved = formulaAfter(name.text, null, sheet, map);
    if (moved !== name.text && !name.isEmpty) edits.replace(name.tagTo, name.innerTo, escapeXml(moved));
  }
  return edits.applied();
}

/** Sheets by other names, and with them what the workbook's own names stand for. */
export function withRenamedSheets(text: string, renames: SheetRenames): string {
  const { root, edits } = parsed(text);
  for (const sheet of sheetsOf(root).children) {
    const name = renames.get((sheet.attributes.get("name") ?? "").toLowerCase());
    if (name !== undefined) edits.setAttributes(sheet, { name });
  }
  for (const name of childOf(root, "definedNames")?.children ?? []) {
    const after = formulaRenamed(name.text, renames);
    if (after !== name.text) edits.replace(name.tagTo, name.innerTo, escapeXml(after));
  }
  return edits.applied();
}

/**
 * Its sheets in another order; what counts them by their places counts anew.
 *
 * @param order the places of the sheets as they stand, in the order in which they are to stand
 */
export function withOrder(text: string, order: readonly number[]): string {
  const { root, edits } = parsed(text);
  const { children } = sheetsOf(root);
  children.forEach((sheet, place) => {
    const next = children[order[place] ?? place];
    if (next !== undefined && next !== sheet) edits.replace(sheet.from, sheet.to, text.slice(next.from, next.to));
  });
  const moved = (place: number): number => (order.includes(place) ? order.indexOf(place) : place);
  for (const name of childOf(root, "definedNames")?.children ?? []) {
    const local = localSheet(name);
    if (local !== null && moved(local) !== local) edits.setAttributes(name, { localSheetId: moved(local) });
  }
  for (const view of childOf(root, "bookViews")?.children ?? []) {
    const active = Number(view.attributes.get("activeTab") ?? 0);
    if (moved(active) !== active) edits.setAttributes(view, { activeTab: moved(active) });
  }
  return edits.applied();
}
