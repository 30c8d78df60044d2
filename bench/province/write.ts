/** Files of a province: called with a FOLDER, how many files, how many people in each. Everybody is another. */
import { join } from "node:path";
import { writeTable } from "../files/write-workbook.mjs";
import { rosterOf } from "../sample-roster";

const [, , folder = "", files = "", people = ""] = process.argv;

for (let i = 0; i < Number(files); i++)
  writeTable(join(folder, `单位${i + 1}.xlsx`), rosterOf(Number(people), 7 + i * 101).values);
