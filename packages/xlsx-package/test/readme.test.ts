/** The README's examples are files of these tests, word for word, and they work. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "xlsx-package";
import { errorsIn } from "./examples/count";
import { corrected } from "./examples/mark";
import { partsOf, sheetOf, zip } from "./support/package";

test("the README shows the examples as they stand", () => {
  const readme = readFileSync(join(__dirname, "..", "README.md"), "utf8");
  const shown = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);
  expect(shown).toEqual(["count.ts", "mark.ts"].map((file) => readFileSync(join(__dirname, "examples", file), "utf8")));
});

test("it finds errors, and says what is no workbook", () => {
  const told = jest.spyOn(console, "info").mockImplementation();
  const sheet = sheetOf('<row r="2"><c r="AB2" t="e"><f>NA()</f><v>#N/A</v></c><c><v>1</v></c></row>');
  expect(errorsIn(zip(partsOf(sheet)))).toEqual(["S!AB2 #N/A"]);
  expect(errorsIn(Uint8Array.of(1, 2, 3))).toEqual(["not-a-workbook"]);
  expect(told).toHaveBeenCalled();
});

test("a cell is corrected and marked, and marked once however often", () => {
  const once = corrected(zip(partsOf(sheetOf("<row/>"))), "S");
  const read = readWorkbook(corrected(once, "S"), { looks: true });
  if (!read.ok) throw new Error(read.trouble.code);
  expect(read.workbook.sheets[0]?.conditionalFormats).toHaveLength(1);
  expect(read.workbook.texts).toEqual(["二级教师"]);
});
