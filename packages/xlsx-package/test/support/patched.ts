/** Workbooks changed, and what they are made of. */
import { patchWorkbook, type WorkbookChanges } from "xlsx-package";
import { partsOf, sheetOf, zip } from "./package";

export const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
/** @param text without white space around it */
export const TEXT = (at: string, text: string, style = ""): string =>
  `<c r="${at}"${style} t="inlineStr"><is><t${/[\t\n]/u.test(text) ? ' xml:space="preserve"' : ""}>${text}</t></is></c>`;
export const patched = (bytes: Uint8Array, changes: WorkbookChanges): Uint8Array => {
  const result = patchWorkbook(bytes, changes);
  if (!result.ok) throw new Error(result.trouble.code);
  return result.bytes;
};
export const place = (address: string): { row: number; column: number } => ({
  row: Number(address.slice(1)) - 1,
  column: address.charCodeAt(0) - 65,
});

const TABLE = `<table ${MAIN} id="1" name="T" displayName="T" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`;
export const withTable = (): Uint8Array => {
  const row = (n: number): string => `<row r="${n}"><c r="A${n}"><v>1</v></c><c r="B${n}"><v>1</v></c></row>`;
  const headers = `<row r="1">${TEXT("A1", "a")}${TEXT("B1", "b")}</row>`;
  return zip({
    ...partsOf(sheetOf(headers + row(2) + row(3), '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>')),
    "xl/_rels/s.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="table.xml"/></Relationships>`,
    "xl/table.xml": TABLE,
  });
};
