/** Elements of a sheet of which it is said how they are to be: the views, the filter, the merges. */
import { areaOf, type Area } from "../../reading/addresses";
import type { SheetChange } from "../changes";
import { attributesXml, prefixOf } from "../xml/markup";
import { Edits, wholeTreeOf } from "../xml/tree";
import { areaAddress } from "./cell-xml";
import { withFrozen } from "./frozen-view";
import { rankOf } from "./sheet-order";

/** What becomes of an element as it stands; nothing of one that goes. */
type Section = (standing: string) => string;

/** By the names of the elements. */
export type Sections = ReadonlyMap<string, Section>;

export function sectionsOf({ merges, frozen }: SheetChange): Sections {
  const sections = new Map<string, Section>();
  if (frozen !== undefined) sections.set("sheetViews", (standing) => withFrozen(standing, frozen));
  if (merges !== undefined) sections.set("mergeCells", (standing) => withMerges(standing, merges));
  return sections;
}

/** One that is not there yet; nothing where it would say nothing. */
export function newSection(name: string, section: Section | undefined, prefix: string): string {
  const child = name === "sheetViews" ? `<${prefix}sheetView workbookViewId="0"/>` : "";
  const empty = `<${prefix}${name}>${child}</${prefix}${name}>`;
  const xml = section?.(empty) ?? empty;
  return xml === empty ? "" : xml;
}

/** Those that the sheet has not had until here, in their order. */
export const sectionsBefore = (sections: Sections, seen: ReadonlySet<string>, rank: number): readonly string[] =>
  [...sections.keys()].filter((name) => rankOf(name) < rank && !seen.has(name)).sort((a, b) => rankOf(a) - rankOf(b));

/** Those that stand there keep their order; a list of none may not stand there. */
function withMerges(text: string, merges: readonly Area[]): string {
  if (merges.length === 0) return "";
  const root = wholeTreeOf("mergeCells", text);
  const edits = new Edits(text);
  const prefix = prefixOf(root.rawName);
  const missing = new Set(merges.map(areaAddress));
  for (const child of root.children) {
    const area = areaOf(child.attributes.get("ref") ?? "");
    if (area === null || !missing.delete(areaAddress(area))) edits.remove(child);
  }
  const added = [...missing].map((ref) => `<${prefix}mergeCell${attributesXml({ ref })}/>`).join("");
  edits.append(root, added, { count: merges.length });
  return edits.applied();
}
