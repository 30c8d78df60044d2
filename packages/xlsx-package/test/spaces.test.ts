/** White space of texts: it is said to be theirs where a reader would take it for that of the markup, else nothing. */
import { CELL, patchWorkbook, readWorkbook, type WorkbookChanges } from "xlsx-package";
import { partsOf, sheetOf, zip } from "./support/package";
import { partsOfZip } from "./support/parts";

const EMPTY = zip(partsOf(sheetOf("")));
const KEPT = ' xml:space="preserve"';

const CASES: readonly (readonly [what: string, text: string, kept: string])[] = [
  ["a word", "王小平", ""],
  ["spaces within", "王  小平", ""],
  ["a space before", " 王", KEPT],
  ["a space behind", "王 ", KEPT],
  ["nothing but a space", " ", KEPT],
  ["a full-width space before", "　王", KEPT],
  ["a no-break space behind", "王\u00a0", KEPT],
  ["a full-width space within", "王　平", ""],
  ["a line break within", "王\n平", KEPT],
  ["a tab within", "王\t平", KEPT],
  ["one letter", "a", ""],
];

const textsIn = (bytes: Uint8Array, sheet: string): readonly (string | undefined)[] => {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.trouble.code);
  const { sheets, texts } = read.workbook;
  return sheets
    .filter(({ name }) => name === sheet)
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        Array.from({ length: block.length }, (_, i) =>
          block.kinds[i] === CELL.text ? texts[block.values[i] ?? 0] : undefined,
        ),
      ),
    );
};

const cells = [{ row: 0, column: 0 }];

test.each(CASES)("%s: in a cell of a sheet, in one of a new sheet, read as it was written", (_what, text, kept) => {
  const ways: readonly (readonly [string, WorkbookChanges])[] = [
    ["S", { sheets: [{ sheet: "S", cells: cells.map((at) => ({ ...at, content: text })) }] }],
    ["新", { newSheets: [{ name: "新", cells: cells.map((at) => ({ ...at, content: text })) }] }],
  ];
  for (const [sheet, changes] of ways) {
    const patched = patchWorkbook(EMPTY, changes);
    if (!patched.ok) throw new Error(patched.trouble.code);
    const all = Object.values(partsOfZip(patched.bytes)).join("\n");
    expect(all).toContain(`t="inlineStr"><is><t${kept}>${text}</t></is></c>`);
    expect(textsIn(patched.bytes, sheet)).toEqual([text]);
  }
});
