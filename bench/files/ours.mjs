/** Reads a file as the command line does, to rows of cells. */
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../xlsx/read-workbook.ts";
import { measure } from "./measure.mjs";

void measure(async () => {
  const result = await readWorkbook(readFileSync(process.argv[2] ?? ""));
  if (!result.ok) throw new Error(result.trouble.code);
  return result.sheets.reduce(
    (sum, { values }) => sum + values.reduce((count, row) => count + row.filter((value) => value !== null).length, 0),
    0,
  );
});
