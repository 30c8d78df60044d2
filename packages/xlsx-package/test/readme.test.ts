/** The README's example is a file of these tests, word for word, and it works. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { errorsIn } from "./examples/count";
import { partsOf, sheetOf, zip } from "./support/package";

test("the README shows the example as it stands", () => {
  const readme = readFileSync(join(__dirname, "..", "README.md"), "utf8");
  const shown = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);
  expect(shown).toEqual([readFileSync(join(__dirname, "examples", "count.ts"), "utf8")]);
});

test("it finds errors, and says what is no workbook", () => {
  const told = jest.spyOn(console, "info").mockImplementation();
  const sheet = sheetOf('<row r="2"><c r="AB2" t="e"><f>NA()</f><v>#N/A</v></c><c><v>1</v></c></row>');
  expect(errorsIn(zip(partsOf(sheet)))).toEqual(["S!AB2 #N/A"]);
  expect(errorsIn(Uint8Array.of(1, 2, 3))).toEqual(["not-a-workbook"]);
  expect(told).toHaveBeenCalled();
});
