/** Workbook files made for tests. */
import ExcelJS from "exceljs";
import { strToU8, zipSync } from "fflate";

/** An xlsx file with these sheets of plain values. */
export async function workbookBytes(
  sheets: Readonly<Record<string, readonly (readonly ExcelJS.CellValue[])[]>>,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, r) => row.forEach((value, c) => (sheet.getCell(r + 1, c + 1).value = value)));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The head of a compound file that holds a stream of this name. */
export function compoundFile(stream: string): Uint8Array {
  const entry = new Uint8Array(128);
  entry.set(Buffer.from(stream, "utf16le"));
  entry[64] = (stream.length + 1) * 2;
  return Uint8Array.from([...COMPOUND, ...new Uint8Array(504), ...entry, ...new Uint8Array(384)]);
}

/** A zip package with these parts. */
export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
