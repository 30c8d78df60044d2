/** Elements of a sheet of which it is said how they are to be: the views, the filter, the merges. */
import { areaOf, type Area } from "../../reading/addresses";
import type { FilterColumn } from "../../reading/filter-columns";
import type { SheetChange, SheetFilter } from "../sheet-changes";
import { attributesXml, prefixOf } from "../xml/markup";
import { Edits, wholeTreeOf } from "../xml/tree";
import { areaAddress } from "./cell-xml";
import { withFrozen } from "./frozen-view";
import { rankOf } from "./sheet-order";

/** What becomes of an element as it stands; nothing of one that goes. */
type Section = (standing: string) => string;

/** By the names of the elements. */
export type Sections = ReadonlyMap<string, Section>;

export function sectionsOf({ merges, frozen, filter }: SheetChange, goneTables: ReadonlySet<string>): Sections {
  const sections = new Map<string, Section>();
  if (frozen !== undefined) sections.set("sheetViews", (standing) => withFrozen(standing, frozen));
  if (filter !== undefined)
    sections.set("autoFilter", (standing) => (filter === null ? "" : filterXml(filter, prefixOf(nameIn(standing)))));
  if (merges !== undefined) sections.set("mergeCells", (standing) => withMerges(standing, merges));
  if (goneTables.size > 0) sections.set("tableParts", (standing) => withoutTables(standing, goneTables));
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

function withoutTables(text: string, gone: ReadonlySet<string>): string {
  const root = wholeTreeOf("tableParts", text);
  const edits = new Edits(text);
  const going = root.children.filter(({ attributes }) =>
    [...attributes].some(([name, value]) => name.endsWith(":id") && gone.has(value)),
  );
  if (going.length === root.children.length) return "";
  for (const child of going) edits.remove(child);
  edits.setAttributes(root, { count: root.children.length - going.length });
  return edits.applied();
}

/** What an element is called, as written. */
const nameIn = (xml: string): string => xml.slice(1, xml.search(/[\s/>]/u));

export function filterXml({ area, columns }: SheetFilter, p: string): string {
  const inner = columns.map(({ column, values, conditions }) => {
    const list = (values?.list ?? []).map((val) => `<${p}filter${attributesXml({ val })}/>`).join("");
    const filters =
      values === undefined
        ? ""
        : `<${p}filters${attributesXml({ blank: values.blank ? 1 : null })}>${list}</${p}filters>`;
    return `<${p}filterColumn colId="${column}">${filters}${conditionsXml(conditions, p)}</${p}filterColumn>`;
  });
  const tag = `<${p}autoFilter ref="${areaAddress(area)}"`;
  return inner.length === 0 ? `${tag}/>` : `${tag}>${inner.join("")}</${p}autoFilter>`;
}

function conditionsXml(conditions: FilterColumn["conditions"], p: string): string {
  if (conditions === undefined) return "";
  const list = conditions.list.map(({ operator, value }) => {
    // Of one that is not said it is that they are equal.
    const attributes = attributesXml({ operator: operator === "equal" ? null : operator, val: value });
    return `<${p}customFilter${attributes}/>`;
  });
  return `<${p}customFilters${attributesXml({ and: conditions.all ? 1 : null })}>${list.join("")}</${p}customFilters>`;
}
