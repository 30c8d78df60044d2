/** Whatever has happened to a file, it is read or it is said why not: nothing is thrown, nothing grows without end. */
import fc from "fast-check";
import { CELL, patchWorkbook, readWorkbook as readPackage, type Workbook } from "xlsx-package";
import { readShown } from "../../xlsx/read-shown";
import { readWorkbook } from "../../xlsx/read-workbook";
import { workbookTroubleWords } from "../../xlsx/troubles";
import { runs } from "../support/properties";
import { mutated } from "./mutations";

test("a file that something has happened to gives cells or a message", () =>
  fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const bytes = mutated(seed);
      const read = await readWorkbook(bytes);
      const shown = await readShown(bytes);
      if (read.ok) expect(read.sheets.length).toBeGreaterThan(0);
      else expect(workbookTroubleWords(read.trouble)).toMatch(/\p{Script=Han}/u);
      // What can be judged can be shown.
      expect(shown.ok || !read.ok).toBe(true);
    }),
    { numRuns: runs(300) },
  ));

const ADDED = {
  newSheets: [{ name: "审核结果", cells: [{ row: 0, column: 0, content: "x", look: { bold: true } }] }],
  customXml: [{ namespace: "urn:jc:workbook:1", xml: '<jc xmlns="urn:jc:workbook:1"/>' }],
};
const MARK = {
  areas: [{ top: 1, left: 1, bottom: 2, right: 1 }],
  formula: 'N("JC:missing")=0',
  look: { fill: "#ffd966" },
};

/** What the lines of the cell begin with that is changed on the first sheet. */
const CHANGED = "40 3 ";
const isChanged = (line: string): boolean => line.startsWith(CHANGED);
const withoutChanged = (lines: readonly string[], sheet: number): readonly string[] =>
  lines.filter((line) => sheet > 0 || !isChanged(line));

/** Values of all sheets by their order. */
function valuesOf(workbook: Workbook): readonly (readonly string[])[] {
  return workbook.sheets.map(({ blocks }) =>
    blocks.flatMap((block) =>
      Array.from({ length: block.length }, (_, i) => {
        const [kind = 0, value = 0] = [block.kinds[i], block.values[i]];
        const isText = kind === CELL.text || kind === CELL.error;
        return [block.rows[i], block.columns[i], kind, isText ? workbook.texts[value] : value].join(" ");
      }),
    ),
  );
}

test("a file that something has happened to is changed so that it opens with the same values, or it is said why not", () =>
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const bytes = mutated(seed);
      const before = readPackage(bytes);
      const sheet = before.ok ? before.workbook.sheets[0]?.name : undefined;
      const cells = [{ row: 40, column: 3, content: "新的" }];
      const sheets = sheet === undefined ? [] : [{ sheet, cells, formats: { add: [MARK] } }];
      const result = patchWorkbook(bytes, { sheets, ...ADDED });
      if (!result.ok || !before.ok) return;
      const after = readPackage(result.bytes);
      if (!after.ok) throw new Error(JSON.stringify(after.trouble));
      const [was, is] = [valuesOf(before.workbook), valuesOf(after.workbook)];
      expect(is.at(-1)).toEqual(["0 0 2 x"]);
      expect(is.slice(0, -1).map(withoutChanged)).toEqual(was.map(withoutChanged));
      expect(is[0]?.filter(isChanged)).toEqual(sheet === undefined ? [] : [`${CHANGED}2 新的`]);
    }),
    { numRuns: runs(300) },
  ));

test("rows come in and go again in a file that something has happened to, and its values are as before, or it is said why not", () =>
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const bytes = mutated(seed);
      const before = readPackage(bytes);
      const sheet = before.ok ? before.workbook.sheets[0]?.name : undefined;
      if (!before.ok || sheet === undefined) return;
      const shifted = patchWorkbook(bytes, { sheets: [{ sheet, shifts: [{ axis: "rows", at: 1, insert: 2 }] }] });
      if (!shifted.ok) return expect(shifted.trouble.code).toMatch(/^(?:damaged|too-much|entities|encrypted|signed)$/u);
      const back = patchWorkbook(shifted.bytes, { sheets: [{ sheet, shifts: [{ axis: "rows", at: 1, remove: 2 }] }] });
      const after = back.ok ? readPackage(back.bytes) : null;
      expect(after?.ok === true && valuesOf(after.workbook)).toEqual(valuesOf(before.workbook));
    }),
    { numRuns: runs(200) },
  ));
