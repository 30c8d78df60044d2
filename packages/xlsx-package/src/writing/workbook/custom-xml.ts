/** Our part of custom XML, or anybody's: one for a namespace, with the properties that Excel gives such parts. */
import type { CustomXmlChange } from "../changes";
import type { PackageEdit } from "../opc/package-edit";
import { treeOf } from "../xml/tree";
import { attempt } from "../../troubles";
import { escapeXml } from "../xml/markup";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const USUAL = /^customxml\/item\d+\.xml$/u;
/** Larger ones are whole documents of others. */
const LARGEST = 2_000_000;

export function changeCustomXml(edit: PackageEdit, workbook: string, change: CustomXmlChange): void {
  const { keep = [] } = change;
  const parts = partsOf(edit, workbook, change.namespace);
  const [first, ...more] = parts.filter((part) => !keep.includes(edit.text(part)));
  for (const part of change.xml === null && first !== undefined ? [first, ...more] : more) remove(edit, workbook, part);
  if (change.xml === null) return;
  if (first !== undefined) edit.setText(first, change.xml);
  else add(edit, workbook, change.namespace, change.xml);
}

function partsOf(edit: PackageEdit, workbook: string, namespace: string): readonly string[] {
  const linked = edit.relationships(workbook).flatMap(({ kind, part }) => (kind === "customXml" ? (part ?? []) : []));
  const parts = new Set([...linked, ...edit.opc.parts().filter((part) => USUAL.test(part))]);
  return [...parts].filter((part) => {
    if (!edit.has(part) || edit.opc.size(part) > LARGEST) return false;
    const read = attempt(() => treeOf(part, edit.text(part)));
    if (!read.ok) return false;
    const { rawName, name, attributes } = read.value;
    const prefix = rawName.slice(0, -name.length - 1);
    return attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix}`) === namespace;
  });
}

function remove(edit: PackageEdit, workbook: string, part: string): void {
  for (const { kind, part: properties } of edit.relationships(part))
    if (kind === "customXmlProps" && properties !== undefined) edit.remove(properties);
  edit.unrelate(workbook, part);
  edit.remove(part);
}

function add(edit: PackageEdit, workbook: string, namespace: string, xml: string): void {
  const item = edit.nextName("customXml/item", ".xml", workbook);
  const properties = edit.nextName("customXml/itemProps", ".xml", item);
  edit.add(item, xml, "application/xml");
  edit.add(properties, propertiesXml(namespace), PROPERTIES_TYPE);
  edit.relate(workbook, "customXml", item);
  edit.relate(item, "customXmlProps", properties);
}

const propertiesXml = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${idOf(namespace)}" xmlns:ds="${PROPERTIES}">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeXml(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`;

/** The same for the same namespace: a drawn one would make each file another. */
function idOf(namespace: string): string {
  let digits = "";
  for (let seed = 1; seed <= 4; seed++) {
    let hash = Math.imul(seed, 0x9e3779b1);
    for (const character of namespace) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    digits += (hash >>> 0).toString(16).toUpperCase().padStart(8, "0");
  }
  const cut = (from: number, to: number): string => digits.slice(from, to);
  return `{${cut(0, 8)}-${cut(8, 12)}-4${cut(13, 16)}-A${cut(17, 20)}-${cut(20, 32)}}`;
}
