/**
 * Whatever is odd about a workbook and whatever else is in it: a patch changes what it was asked to, leaves all other
 * bytes, and what it added goes without a trace.
 */
import { strFromU8, unzipSync } from "fflate";
import { patchWorkbook, type WorkbookChanges } from "xlsx-package";
import { readWorkbook } from "../../xlsx/read-workbook";
import { prefixed, SHEET_NAME, TABLE, zipped, type Parts } from "./builder";
import { richParts } from "./rich";
import { VARIANTS } from "./variants";
import { everywhere, strict } from "./variants/writing";

const onlyXml = (change: (xml: string) => string): Parts =>
  Object.fromEntries(
    Object.entries(richParts()).map(([name, part]) => [name, typeof part === "string" ? change(part) : part]),
  );

const RICH: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  ["everything", () => zipped(richParts())],
  ["everything, stored", () => zipped(richParts(), 0)],
  ["everything, Strict", () => zipped(onlyXml(strict))],
  [
    "everything, its own elements with a prefix",
    () => zipped({ ...richParts(), ...everywhere(ownParts(richParts()), (xml) => prefixed(xml)) }),
  ],
  ["everything, from 1904", () => zipped(onlyXml((xml) => xml.replace("<workbookPr ", '<workbookPr date1904="1" ')))],
  [
    "everything, with macros",
    () => zipped(onlyXml((xml) => xml.replace("spreadsheetml.sheet.main+xml", "sheet.macroEnabled.main+xml"))),
  ],
  ["everything, in lines", () => zipped(onlyXml((xml) => xml.replaceAll("><", ">\r\n  <")))],
];

/** Parts without anything of another namespace in them. */
const ownParts = (parts: Parts): Parts =>
  Object.fromEntries(
    ["xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml", "xl/sharedStrings.xml", "xl/styles.xml"].map((name) => [
      name,
      parts[name] ?? "",
    ]),
  );

/** Styles that cannot be read are Excel's to mend: nothing is put behind them. */
const UNREADABLE_STYLES = "styles that are no XML";
/** What these have names styles or fonts that are not there: what came in their places stays. */
const NAMING_NOTHING = ["no styles", "styles that say little"];

const WORKBOOKS = [
  ...VARIANTS.filter(({ name }) => name !== UNREADABLE_STYLES).map(
    ({ name, parts }) => [name, () => zipped(parts())] as const,
  ),
  ...RICH,
] as const;

const STATE = "urn:jc:workbook:1";
const REPORT = "审核结果";
const SIGNED = /^N\("JC:[a-z]+"\)=0$/u;
const PLACE = { row: 2, column: 2 };
const TEXT = "改过的 & 单位\n第二行";

const ADDED: WorkbookChanges = {
  sheets: [
    {
      sheet: SHEET_NAME,
      formats: {
        add: [
          {
            areas: [{ top: 1, left: 2, bottom: 2, right: 2 }],
            formula: 'N("JC:violation")=0',
            look: { fill: "#f4a6a6" },
          },
          {
            areas: [{ top: 3, left: 4, bottom: 3, right: 4 }],
            formula: 'N("JC:caution")=0',
            look: { fill: "#ddebf7" },
          },
        ],
      },
    },
  ],
  newSheets: [
    {
      name: REPORT,
      cells: [
        { row: 0, column: 0, content: "=cmd", look: { bold: true, wrapText: true, format: "@" } },
        { row: 1, column: 0, content: "C3", link: { sheet: SHEET_NAME, address: "C3" } },
      ],
      columns: [{ first: 0, last: 0, width: 40 }],
      print: { paper: "A4", landscape: true, fitToWidth: true, headerRows: 1 },
    },
  ],
  customXml: [{ namespace: STATE, xml: `<jc xmlns="${STATE}">{}</jc>` }],
};

const REMOVED: WorkbookChanges = {
  sheets: [{ sheet: SHEET_NAME, formats: { remove: ({ formulas }) => SIGNED.test(formulas[0] ?? "") } }],
  removeSheets: [REPORT],
  customXml: [{ namespace: STATE, xml: null }],
};

function patched(bytes: Uint8Array, changes: WorkbookChanges): Uint8Array {
  const result = patchWorkbook(bytes, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.trouble));
  return result.bytes;
}

const isSame = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;

/** Parts of the first that are not the same in the second. */
function changed(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  return Object.keys(a).filter((name) => !isSame(a[name], b[name]));
}

const order = (bytes: Uint8Array): readonly string[] => Object.keys(unzipSync(bytes));

/** What may be touched: the sheet, the styles, and what lists sheets and parts. */
const MAY_CHANGE = /(?:sheet1|x\.bin|styles|y|workbook|book|main|\[content_types\]|\.rels)[^/]*$/iu;

const values = async (bytes: Uint8Array): Promise<Readonly<Record<string, unknown>>> => {
  const result = await readWorkbook(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.trouble));
  return Object.fromEntries(result.sheets.map(({ name, values: rows }) => [name, rows]));
};

test("there are enough of them", () => expect(WORKBOOKS.length).toBeGreaterThanOrEqual(40));

test("styles that cannot be read are said to be damaged", () => {
  const bytes = VARIANTS.find(({ name }) => name === UNREADABLE_STYLES)?.parts() ?? {};
  expect(patchWorkbook(zipped(bytes), ADDED)).toMatchObject({
    ok: false,
    trouble: { code: "damaged", part: "xl/styles.xml" },
  });
});

describe.each(WORKBOOKS)("%s", (name, bytesOf) => {
  const before = bytesOf();

  test("marks, a sheet and our state come: what was there stays, and they go without a trace", async () => {
    const after = patched(before, ADDED);
    const touched = changed(before, after);
    expect(touched.filter((name) => !MAY_CHANGE.test(name))).toEqual([]);
    expect(touched.length).toBeLessThanOrEqual(5);
    expect(order(after).slice(0, order(before).length)).toEqual(order(before));
    // All that stood in the parts that were touched still stands there, in its order.
    const [a, b] = [unzipSync(before), unzipSync(after)];
    for (const part of touched) expect(missing(textOf(a[part]), textOf(b[part]))).toEqual([]);
    const { [REPORT]: report, ...others } = await values(after);
    expect(others).toEqual(await values(before));
    expect(report).toEqual([["=cmd"], ["C3"]]);
    const back = patched(after, REMOVED);
    if (NAMING_NOTHING.includes(name)) return;
    const left = changed(before, back).filter((part) => isUtf8(a[part]));
    expect(left).toEqual([]);
    expect(order(back)).toEqual(order(before));
  });

  test("a cell is another, and no other cell is", async () => {
    const after = patched(before, { sheets: [{ sheet: SHEET_NAME, cells: [{ ...PLACE, content: TEXT }] }] });
    expect(changed(before, after).length).toBeLessThanOrEqual(2);
    const expected = (await values(before)) as Record<string, unknown[][]>;
    const rows = expected[SHEET_NAME] ?? [];
    const row = [...(rows[PLACE.row] ?? TABLE[PLACE.row] ?? [])];
    row[PLACE.column] = TEXT;
    rows[PLACE.row] = row;
    expect(await values(after)).toEqual({ ...expected, [SHEET_NAME]: rows });
  });
});

/** The sheet, where each cell has its formula for itself now, and what says that all is to be calculated. */
const CALCULATED = /(?:sheet1|x\.bin|workbook|book|main|calcchain|\[content_types\])[^/]*$/iu;
/** Nobody can say which of their rows move. */
const WITHOUT_ORDER = [
  "cells from the right to the left",
  "rows from the bottom to the top",
  "a cell beyond the last row",
];

describe.each(WORKBOOKS.filter(([name]) => !WITHOUT_ORDER.includes(name)))("%s", (_name, bytesOf) => {
  test.each(["rows", "columns"] as const)(
    "%s that come in and go again leave what hangs on cells as it was",
    async (axis) => {
      const before = bytesOf();
      const shifted = patched(before, { sheets: [{ sheet: SHEET_NAME, shifts: [{ axis, at: 1, insert: 2 }] }] });
      const back = patched(shifted, { sheets: [{ sheet: SHEET_NAME, shifts: [{ axis, at: 1, remove: 2 }] }] });
      expect(changed(before, back).filter((name) => !CALCULATED.test(name))).toEqual([]);
      expect(await values(back)).toEqual(await values(before));
    },
  );
});

const textOf = (part: Uint8Array | undefined): string => {
  const bytes = part ?? new Uint8Array();
  const label =
    bytes[0] === 0xff
      ? "utf-16le"
      : /encoding="GB2312"/u.test(strFromU8(bytes.subarray(0, 200), true))
        ? "gb18030"
        : "utf-8";
  return new TextDecoder(label).decode(bytes);
};
const isUtf8 = (part: Uint8Array | undefined): boolean =>
  part !== undefined && part[0] !== 0xff && !/encoding="GB2312"/u.test(strFromU8(part.subarray(0, 200), true));

/** A line for each first tag, opened or empty alike, and for each text. Counts and priorities move by what came. */
const linesOf = (xml: string): readonly string[] =>
  (xml.match(/<[^>]*>|[^<]+/gu) ?? [])
    .map((piece) => piece.replace(/\s*\/?>$/u, "").replace(/ (?:count|priority|activeTab|uniqueCount)="\d+"/gu, ""))
    .filter((line) => line.trim() !== "" && !line.startsWith("</") && !line.startsWith("<?xml"));

/** Lines of the first that the second lacks, each wanted once and in order. */
function missing(before: string, after: string): readonly string[] {
  const lines = linesOf(after);
  let at = 0;
  return linesOf(before).filter((line) => {
    const found = lines.indexOf(line, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}
