/** Links to cells of the workbook lead to the same cells where rows or columns come in or go. */
import { readWorkbook, type Shift } from "xlsx-package";
import { partsOf, sheetOf, zip } from "./support/package";
import { patched } from "./support/patched";
import { changedParts, partsOfZip } from "./support/parts";

const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>';
const link = (location: string): string => `<hyperlinks><hyperlink ref="A1" location="${location}"/></hyperlinks>`;

/** Two sheets, S and 审核 报告, each with one link. */
function twoSheets(onFirst: string, onSecond: string): Uint8Array {
  const parts = partsOf(sheetOf(ROWS, link(onFirst)));
  const add = (part: string, before: string, xml: string): string => (parts[part] ?? "").replace(before, xml + before);
  return zip({
    ...parts,
    "xl/workbook.xml": add("xl/workbook.xml", "</sheets>", '<sheet name="审核 报告" sheetId="2" r:id="rIdB"/>'),
    "xl/_rels/workbook.xml.rels": add(
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      '<Relationship Id="rIdB" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="b.xml"/>',
    ),
    "xl/b.xml": sheetOf(ROWS, link(onSecond)),
  });
}

const locations = (bytes: Uint8Array): readonly (string | undefined)[] =>
  ["xl/s.xml", "xl/b.xml"].map((part) => / location="([^"]*)"/u.exec(partsOfZip(bytes)[part] ?? "")?.[1]);

const INSERT: Shift = { axis: "rows", at: 4, insert: 2 };

test.each<readonly [string, readonly [string, string], Shift, readonly [string, string]]>([
  ["a row comes in above", ["S!A9", "S!A9"], INSERT, ["S!A11", "S!A11"]],
  ["one without the name of its own sheet", ["A9:B12", "'S'!A9"], INSERT, ["A11:B14", "'S'!A11"]],
  ["a row comes in below", ["S!A2", "S!A2"], INSERT, ["S!A2", "S!A2"]],
  ["a column goes", ["S!C9", "s!$D$9"], { axis: "columns", at: 1, remove: 1 }, ["S!B9", "s!$C$9"]],
  ["they lead to another sheet", ["'审核 报告'!A9", "A9"], INSERT, ["'审核 报告'!A9", "A9"]],
  ["the cell is gone", ["S!A5", "S!A5"], { axis: "rows", at: 4, remove: 1 }, ["S!A5", "S!A5"]],
  ["they lead to a name", ["名册", "名册"], INSERT, ["名册", "名册"]],
])("%s", (_, [first, second], shift, after) => {
  const bytes = twoSheets(first, second);
  const changed = patched(bytes, { sheets: [{ sheet: "S", shifts: [shift] }] });
  expect(locations(changed)).toEqual(after);
  expect(changedParts(bytes, changed).includes("xl/b.xml")).toBe(after[1] !== second);
});

test("both sheets move, and one of them is changed besides", () => {
  const bytes = twoSheets("'审核 报告'!A9", "S!A9");
  const changed = patched(bytes, {
    sheets: [
      { sheet: "S", shifts: [INSERT] },
      { sheet: "审核 报告", shifts: [{ axis: "rows", at: 2, remove: 1 }], cells: [{ row: 2, column: 2, content: 3 }] },
    ],
  });
  expect(locations(changed)).toEqual(["'审核 报告'!A8", "S!A11"]);
});

test("links are read with where they lead to: in the workbook, on a page, in another file, nowhere", () => {
  const relation = (id: string, target: string, mode: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}"${mode}/>`;
  const links = [
    '<hyperlink ref="A1" location="S!A9" tooltip="到第9行"/>',
    '<hyperlink ref="A2" r:id="page"/>',
    '<hyperlink ref="A3" r:id="file" location="S!A9"/>',
    '<hyperlink ref="A4" r:id="within"/>',
    '<hyperlink ref="A5" r:id="unknown"/>',
    '<hyperlink ref="A6"/>',
  ];
  const bytes = zip({
    ...partsOf(sheetOf(ROWS, `<hyperlinks>${links.join("")}</hyperlinks>`)),
    "xl/_rels/s.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
      relation("page", "https://example.com/a?b=1&amp;c=2", ' TargetMode="External"'),
      relation("file", "../2019.xlsx", ' TargetMode="External"'),
      relation("within", "#S!A3", ""),
    ].join("")}</Relationships>`,
  });
  const read = readWorkbook(bytes, { looks: true });
  expect(read.ok && read.workbook.sheets[0]?.links.map(({ area, ...link }) => [area.top, link])).toEqual([
    [0, { location: "S!A9", tip: "到第9行" }],
    [1, { location: "", tip: "", address: "https://example.com/a?b=1&c=2" }],
    [2, { location: "S!A9", tip: "", address: "../2019.xlsx" }],
    [3, { location: "S!A3", tip: "" }],
  ]);
});
