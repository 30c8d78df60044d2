/** Where parts lie and what they are called. */
import {
  MAIN,
  plainParts,
  prefixed,
  relationship,
  relationshipsXml,
  renamed,
  SHEET_PART,
  sharedStrings,
  without,
  WORKBOOK_RELATIONSHIPS,
} from "../builder";
import { everywhere, changed, strict, target, type Variant } from "./writing";

export const PACKAGES: readonly Variant[] = [
  { name: "the plain workbook", parts: plainParts },
  { name: "texts in a part of their own", parts: () => sharedStrings().parts },
  { name: "Strict namespaces", parts: () => everywhere(plainParts(), strict) },
  {
    name: "every element with a prefix",
    parts: () => {
      const parts = plainParts();
      const own = ["xl/workbook.xml", SHEET_PART, "xl/styles.xml"];
      return Object.fromEntries(
        Object.entries(parts).map(([name, xml]) => [name, own.includes(name) ? prefixed(String(xml)) : xml]),
      );
    },
  },
  {
    name: "relationships with a prefix too",
    parts: () => changed(WORKBOOK_RELATIONSHIPS, (xml) => prefixed(xml, "rel")),
  },
  {
    name: "relationships:id for r:id",
    parts: () =>
      changed("xl/workbook.xml", (xml) =>
        xml.replaceAll("r:id", "relationships:id").replace("xmlns:r=", "xmlns:relationships="),
      ),
  },
  {
    name: "a sheet part of another name",
    parts: () => renamed(target("blatt/x.bin"), { [SHEET_PART]: "xl/blatt/x.bin" }),
  },
  { name: "an absolute target", parts: () => target("/xl/worksheets/sheet1.xml") },
  { name: "a target through ../xl/", parts: () => target("../xl/worksheets/sheet1.xml") },
  { name: "a target from ./", parts: () => target("./worksheets/sheet1.xml") },
  { name: "a target from the root without a slash", parts: () => target("xl/worksheets/sheet1.xml") },
  { name: "a target with backslashes", parts: () => target("worksheets\\sheet1.xml") },
  { name: "a target in other capitals", parts: () => target("WorkSheets/Sheet1.XML") },
  {
    name: "a target with %20",
    parts: () => renamed(target("work%20sheets/sheet1.xml"), { [SHEET_PART]: "xl/work sheets/sheet1.xml" }),
  },
  {
    name: "names of parts with backslashes",
    parts: () =>
      renamed(plainParts(), { [SHEET_PART]: "xl\\worksheets\\sheet1.xml", "xl/workbook.xml": "xl\\workbook.xml" }),
  },
  {
    name: "names of parts with a leading slash",
    parts: () => Object.fromEntries(Object.entries(plainParts()).map(([name, part]) => [`/${name}`, part])),
  },
  {
    name: "the workbook at the root",
    parts: () => ({
      ...renamed(plainParts(), {
        "xl/workbook.xml": "book.xml",
        [WORKBOOK_RELATIONSHIPS]: "_rels/book.xml.rels",
        [SHEET_PART]: "worksheets/sheet1.xml",
        "xl/styles.xml": "styles.xml",
      }),
      "_rels/.rels": relationshipsXml(relationship("rId1", "officeDocument", "book.xml")),
    }),
  },
  { name: "no relationships of the package", parts: () => without(plainParts(), "_rels/.rels") },
  ...["template.main+xml", "sheet.macroEnabled.main+xml", "template.macroEnabled.main+xml"].map((kind): Variant => ({
    name: `a workbook of another kind: ${kind}`,
    parts: () =>
      changed("[Content_Types].xml", (xml) => xml.replace("spreadsheetml.sheet.main+xml", `spreadsheetml.${kind}`)),
  })),
  { name: "no list of content types", parts: () => without(plainParts(), "[Content_Types].xml") },
  { name: "no namespaces at all", parts: () => changed(SHEET_PART, (xml) => xml.replace(`xmlns="${MAIN}" `, "")) },
  {
    name: "sharedStrings.xml in capitals",
    parts: () => renamed(sharedStrings().parts, { "xl/sharedStrings.xml": "xl/SharedStrings.xml" }),
  },
];
