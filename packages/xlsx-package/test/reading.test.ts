/** Small readings, each by itself: formulas that are shared, dates in words, targets of relationships, zips. */
import { Covering, readWorkbook, settledMerges, areaOf } from "xlsx-package";
import { targetKeys } from "../src/opc/part-names";
import { dayNumber } from "../src/reading/dates";
import { movedFormula } from "../src/reading/shared-formulas";
import { partsOf, sheetOf, zip } from "./support/package";

test.each([
  ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
  ["SUM(A1:B2)", "SUM(B3:C4)"],
  ["SUM(A:A,$1:1)", "SUM(B:B,$1:3)"],
  ['"A1"&A1', '"A1"&B3'],
  ["'A1 x'!A1+Sheet1!B2", "'A1 x'!B3+Sheet1!C4"],
  ["T[[#This Row],[A1]]+A1", "T[[#This Row],[A1]]+B3"],
  ["LOG10(A1)+A1B+x.A1", "LOG10(B3)+A1B+x.A1"],
  ["XFD1048576", "#REF!"],
])("%s, one to the right and two down, is %s", (formula, moved) => expect(movedFormula(formula, 2, 1)).toBe(moved));

test.each([
  ["2012-11-01", 41_214],
  ["2012-11-01T12:00:00", 41_214.5],
  ["2012-11-01T00:00:00.000Z", 41_214],
  ["1900-02-28", 59],
  ["1900-03-01", 61],
  ["18:00:00", 0.75],
  ["2012-02-30", null],
  ["2012", null],
  ["soon", null],
])("%s is day %s", (text, day) => expect(dayNumber(text)).toBe(day));

test.each([
  ["worksheets/s.xml", "xl/worksheets/s.xml"],
  ["/xl/worksheets/s.xml", "xl/worksheets/s.xml"],
  ["../xl/S.xml", "xl/s.xml"],
  [".\\sheets\\S.XML", "xl/sheets/s.xml"],
])("a target %s of xl/workbook.xml is %s", (target, key) => expect(targetKeys(target, "xl/workbook.xml")[0]).toBe(key));

test("a merge covers all of its cells but the first", () => {
  const areas = ["A1:B2", "D1:D3", "A4:C4"].flatMap((address) => areaOf(address) ?? []);
  const covering = new Covering(settledMerges(areas).merges);
  const covered = [0, 1, 2, 3].map((row) =>
    [0, 1, 2, 3].map((column) => (covering.covers(row, column) ? "x" : ".")).join(""),
  );
  expect(covered).toEqual([".x..", "xx.x", "...x", ".xx."]);
});

test("a zip may stand behind something else, and before a comment", () => {
  const bytes = zip(partsOf(sheetOf("<row><c><v>7</v></c></row>")));
  const comment = new TextEncoder().encode("PK\u0005\u0006 comment");
  const whole = Uint8Array.from([...new Uint8Array(100), ...bytes, ...comment]);
  whole[100 + bytes.length - 2] = comment.length;
  const behind = readWorkbook(Uint8Array.from([0x50, 0x4b, ...whole.slice(2)]));
  expect(behind).toMatchObject({ ok: true, workbook: { sheets: [{ name: "S" }] } });
});

test("stored parts are read like packed ones, and a sheet cut short is damage that names it", () => {
  expect(readWorkbook(zip(partsOf(sheetOf("<row/>")), {}))).toMatchObject({ ok: true });
  expect(readWorkbook(zip(partsOf(sheetOf("<row>").slice(0, -20))))).toEqual({
    ok: false,
    trouble: { code: "damaged", part: "xl/s.xml", sheet: "S" },
  });
});

test("a text that the list of strings does not hold is damage, not a blank", () =>
  expect(readWorkbook(zip(partsOf(sheetOf('<row><c t="s"><v>3</v></c></row>'), ["a"])))).toMatchObject({
    ok: false,
    trouble: { code: "damaged" },
  }));

test("progress ends at the end", () => {
  const told: number[] = [];
  readWorkbook(zip(partsOf(sheetOf("<row/>"))), { onProgress: (done) => told.push(done) });
  expect([...told].sort((a, b) => a - b)).toEqual(told);
  expect(told.at(-1)).toBeGreaterThan(0.3);
});
