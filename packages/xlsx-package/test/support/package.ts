/** The smallest workbook, part by part. */
import { strToU8, zipSync, type ZipOptions } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const LIST = "http://schemas.openxmlformats.org/package/2006/relationships";

const relationships = (...list: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${LIST}">${list
    .map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

export const sheetOf = (rows: string, after = "", before = ""): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

export const partsOf = (sheet: string, strings: readonly string[] = []): Record<string, string> => ({
  "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships(["worksheet", "s.xml"], ["sharedStrings", "t.xml"], ["styles", "y.xml"]),
  "xl/s.xml": sheet,
  "xl/t.xml": `<sst xmlns="${MAIN}">${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
  "xl/y.xml": `<styleSheet xmlns="${MAIN}"/>`,
});

export const zip = (parts: Readonly<Record<string, string>>, options: ZipOptions = {}): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), options);
