/** Prints the sample roster with which the browser edition opens, as base64. The build reads it. */
import { plainWorkbook } from "../browser/page/plain-workbook";
import { NAMESPACE } from "../browser/grid/calls/metadata";
import { sampleSheets } from "../src/teaching/sample/sheets";
import { savedWorkbook } from "../xlsx/saving/save-workbook";

async function print(): Promise<void> {
  const saved = await savedWorkbook(new Uint8Array(), plainWorkbook(sampleSheets()), NAMESPACE);
  if (!saved.ok) throw new Error(saved.trouble.code);
  process.stdout.write(Buffer.from(saved.bytes).toString("base64"));
}

void print();
