/** Headers of tables name their columns, and tables grow. */
import { patchWorkbook, type SheetChange } from "xlsx-package";
import { patched, place, TEXT, withTable } from "./support/patched";
import { linesOf, partsOfZip } from "./support/parts";

test.each<[string, Omit<SheetChange, "sheet">, string, readonly string[]]>([
  [
    "cells below the header leave the table as it is",
    { cells: [{ ...place("A2"), content: "x" }] },
    "A1:B3",
    ["a", "b"],
  ],
  ["a header is the name of its column", { cells: [{ ...place("A1"), content: "c\nd" }] }, "A1:B3", ["c_x000a_d", "b"]],
  ["a blank header gets a name", { cells: [{ ...place("A1"), content: null }] }, "A1:B3", ["列1", "b"]],
  [
    "a number is a text there, and no name is there twice",
    {
      cells: [
        { ...place("A1"), content: 1 },
        { ...place("B1"), content: "1" },
      ],
    },
    "A1:B3",
    ["1", "12"],
  ],
  [
    "a table grows down",
    { tables: [{ name: "t", area: { top: 0, left: 0, bottom: 9, right: 1 } }] },
    "A1:B10",
    ["a", "b"],
  ],
  [
    "a table grows to the right",
    {
      cells: [{ ...place("C1"), content: "A" }],
      tables: [{ name: "T", area: { top: 0, left: 0, bottom: 2, right: 3 } }],
    },
    "A1:D3",
    ["a", "b", "A2", "列4"],
  ],
])("%s", (_what, change, ref, names) => {
  const parts = partsOfZip(patched(withTable(), { sheets: [{ sheet: "S", ...change }] }));
  const lines = linesOf(parts["xl/table.xml"] ?? "").map((line) => line.trim());
  expect(lines.filter((line) => line.startsWith("autoFilter"))).toEqual([`autoFilter ref=${ref}`]);
  expect(lines[0]).toContain(`ref=${ref}`);
  expect(lines.flatMap((line) => /name=(.*)$/u.exec(line.startsWith("tableColumn ") ? line : "")?.[1] ?? [])).toEqual(
    names,
  );
  const shown = names.map((name) => TEXT("", name.replaceAll("_x000a_", "\n")).replace(/^.*<is>|<.is>.*$/gsu, ""));
  for (const text of shown) expect(parts["xl/s.xml"]).toContain(text);
});

test("a table that there is not cannot grow", () =>
  expect(() =>
    patchWorkbook(withTable(), {
      sheets: [{ sheet: "S", tables: [{ name: "U", area: { top: 0, left: 0, bottom: 1, right: 1 } }] }],
    }),
  ).toThrow("no table “U”"));

test("a table all of whose rows went is gone: one over blank cells would be a damaged file", () => {
  const bytes = withTable();
  const parts = partsOfZip(patched(bytes, { sheets: [{ sheet: "S", shifts: [{ axis: "rows", at: 0, remove: 3 }] }] }));
  expect(Object.keys(parts)).not.toContain("xl/table.xml");
  expect(parts["xl/s.xml"]).not.toContain("table");
  expect(parts["xl/_rels/s.xml.rels"]).not.toContain("table");
  const left = patched(bytes, { sheets: [{ sheet: "S", shifts: [{ axis: "rows", at: 1, remove: 1 }] }] });
  expect(partsOfZip(left)["xl/table.xml"]).toContain('ref="A1:B2"');
});
