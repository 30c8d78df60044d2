/** Which formulas take in each other's cells. */
import { formatRect, parseRect, rect, type Rect } from "office-host";
import { type ReadingFormula, Rings } from "./rings";

const SHEET = "花名册";

const at = (address: string): Rect => parseRect(address) ?? rect(0, 0, 1, 1);

/** A formula where it stands (with what it fills), and what it refers to. */
function formula([place, ...reads]: readonly string[]): ReadingFormula {
  const fills = at(place ?? "");
  const ranges = reads.map((text) => {
    const [sheetName = "", cells = ""] = text.includes("!") ? text.split("!") : [SHEET, text];
    return { sheetName, cells: at(cells) };
  });
  return { sheetName: SHEET, row: fills.row, column: fills.column, fills, reads: () => ranges };
}

const ringAt = (rings: Rings, cell: string): string[] => {
  const { row, column } = at(cell);
  return rings
    .of(SHEET, row, column)
    .map(({ cells }) => formatRect(cells))
    .sort();
};

test.each<[what: string, formulas: readonly (readonly string[])[], asked: string, ring: readonly string[]]>([
  ["a formula that reads others' cells stands alone", [["L3", "A3:K3"]], "L3", ["L3"]],
  ["one inside its own row too", [["L3", "A3:M3"]], "L3", ["L3"]],
  [
    "two that read each other",
    [
      ["L3", "A3:M3"],
      ["M3", "A3:M3"],
    ],
    "L3",
    ["L3", "M3"],
  ],
  [
    "one reads the other, but not the other way",
    [
      ["L3", "A3:K3"],
      ["M3", "A3:M3"],
    ],
    "M3",
    ["M3"],
  ],
  [
    "three in a ring",
    [
      ["L3", "N3"],
      ["M3", "L3"],
      ["N3", "A3:K3", "M3"],
    ],
    "M3",
    ["L3", "M3", "N3"],
  ],
  [
    "by way of a formula of another kind",
    [
      ["L3", "M3"],
      ["M3", "A3:L3"],
    ],
    "M3",
    ["L3", "M3"],
  ],
  [
    "what reads a ring is not of it",
    [
      ["L3", "M3"],
      ["M3", "L3"],
      ["N3", "L3:M3"],
    ],
    "N3",
    ["N3"],
  ],
  [
    "what a ring reads is not of it",
    [
      ["A3", "B3"],
      ["L3", "A3:M3"],
      ["M3", "A3:L3"],
    ],
    "L3",
    ["L3", "M3"],
  ],
  [
    "a result that fills more cells",
    [
      ["L3:L5", "A3:M5"],
      ["M4", "A4:L4"],
    ],
    "M4",
    ["L3:L5", "M4"],
  ],
  [
    "the same cells of another sheet",
    [
      ["L3", "别处!M3"],
      ["M3", "L3"],
    ],
    "L3",
    ["L3"],
  ],
  [
    "whole columns",
    [
      ["L3", "M1:M1048576"],
      ["M3", "A3:L3"],
    ],
    "L3",
    ["L3", "M3"],
  ],
  ["a cell without a formula", [["L3", "A3:K3"]], "Z9", ["Z9"]],
])("%s", (_what, formulas, asked, ring) => expect(ringAt(new Rings(formulas.map(formula)), asked)).toEqual(ring));

test("rows do not mix: each pair is a ring of its own", () => {
  const rows = Array.from({ length: 20 }, (_, i) => i + 3);
  const rings = new Rings(rows.flatMap((row) => ["L", "M"].map((c) => formula([`${c}${row}`, `A${row}:M${row}`]))));
  expect(rows.map((row) => ringAt(rings, `M${row}`))).toEqual(rows.map((row) => [`L${row}`, `M${row}`]));
});

test("thousands that all read all are gone through once", () => {
  const count = 5_000;
  const places = Array.from({ length: count }, (_, i) => `L${i + 3}`);
  const rings = new Rings(places.map((place) => formula([place, `A3:L${count + 2}`])));
  const [first, ...others] = places.map((place) => rings.of(SHEET, at(place).row, at(place).column));
  expect([first?.length, others.every((one) => one === first)]).toEqual([count, true]);
});
