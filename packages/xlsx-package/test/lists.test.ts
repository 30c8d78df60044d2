/** A list is written as its cells would be one by one, whatever its lines share, and however long it is. */
import { patchWorkbook, type CellTold, type NewCell, type NewLine, type NewSheet } from "xlsx-package";
import { partsOf, sheetOf, zip } from "./support/package";
import { partsOfZip } from "./support/parts";

const EMPTY = zip(partsOf(sheetOf("")));
const TOP = 5;
const BOLD = { bold: true };
const told = (content: CellTold["content"], more: Omit<CellTold, "content"> = {}): CellTold => ({ content, ...more });
const linked = (address: string): CellTold => told(address, { link: { sheet: "S", address, tip: "<" } });

const writtenOf = (sheet: Omit<NewSheet, "name">): string => {
  const result = patchWorkbook(EMPTY, { newSheets: [{ name: "新", ...sheet }] });
  if (!result.ok) throw new Error(result.trouble.code);
  return Object.values(partsOfZip(result.bytes)).join("\n");
};

const placed = (lines: readonly NewLine[]): readonly NewCell[] =>
  lines.flatMap(({ cells, height }, i) => cells.map((cell, column) => ({ ...cell, row: TOP + i, column, height })));

const [NAME, NUMBER, BLANK, STYLED, ODD] = [
  told("王小平", { look: BOLD }),
  told(7),
  told(""),
  told(null, { look: BOLD }),
  told(" 甲<乙\n", { look: BOLD }),
];
const LINK = linked("A1");
const many = (count: number, of: (i: number) => readonly CellTold[]): readonly NewLine[] =>
  Array.from({ length: count }, (_, i) => ({ cells: of(i), height: 18 }));

test.each<[what: string, lines: readonly NewLine[]]>([
  ["no line", []],
  ["lines that share all", many(30, () => [NAME, NUMBER, BLANK, STYLED, ODD, LINK])],
  ["lines that share what stands first", many(30, (i) => [NAME, BLANK, NUMBER, told(`第${i}条`)])],
  ["lines that share what stands behind", many(30, (i) => [told(i), NAME, LINK])],
  ["people, each with some lines", many(40, (i) => [i % 8 < 5 ? NAME : ODD, NUMBER, told(i)])],
  ["blank cells alone", many(3, () => [BLANK, BLANK])],
  [
    "a line that has more than the one above, and one that has less",
    [[NAME], [NAME, NUMBER], [BLANK], [NAME]].map((cells) => ({ cells })),
  ],
  ["lines whose numbers grow longer", many(1_100, () => [NAME, NUMBER])],
  ["more than is at hand at once", many(3_000, (i) => [NAME, told("长".repeat(40 + (i % 30))), NAME])],
  ["texts longer than what is at hand", many(4, (i) => [NAME, told("长".repeat(30_000 + i)), NAME])],
])("%s", (_what, lines) =>
  expect(writtenOf({ cells: [], list: { top: TOP, lines } })).toBe(writtenOf({ cells: placed(lines) })),
);

test("a list stands below all other cells", () => {
  const cells = [{ row: TOP, column: 3, content: 1 }];
  expect(() => writtenOf({ cells, list: { top: TOP, lines: [{ cells: [NAME] }] } })).toThrow(
    "none behind it comes before",
  );
  expect(writtenOf({ cells, list: { top: TOP + 1, lines: [{ cells: [NAME] }] } })).toContain('<c r="A7"');
});
