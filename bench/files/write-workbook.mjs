/** A roster as a workbook, written as Excel writes one: shared strings, numbers, styles. The same in every run. */
import { writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const LISTS = "http://schemas.openxmlformats.org/package/2006";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const WORDS = "大学本科 一级教师 合格 乡镇 2012.10 柳河镇中心小学 二级教师 基层高级教师 优秀 县直".split(" ");

function generator(seed) {
  let state = seed;
  return (most) => {
    // Exact in 32 bits: rounded, the numbers would soon come round again, and the same people with them.
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 4_294_967_296) * most);
  };
}

const letters = (column) => (column < 26 ? "" : "A") + String.fromCharCode(65 + (column % 26));

/** Cells of all kinds that rosters hold, without meaning. */
export function writeWorkbook(file, rows, columns) {
  const next = generator(7);
  const value = (column) => {
    if (column % 5 === 0) return 36_000 + next(9_000);
    if (column === 3) return `371500${1962 + next(36)}0${1 + next(9)}${10 + next(18)}${1_000 + next(9_000)}`;
    if (column !== 2) return WORDS[next(WORDS.length)];
    return `${"赵钱孙李周吴郑王"[next(8)]}${"安宁平勇娟伟芳敏"[next(8)]}${"安宁平勇娟伟芳敏"[next(8)]}`;
  };
  const table = Array.from({ length: rows }, () => Array.from({ length: columns }, (_, column) => value(column)));
  writeTable(file, table);
}

/** @param table rows of texts and numbers */
export function writeTable(file, table) {
  const places = new Map();
  const placeOf = (text) => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, places.size);
    return places.size - 1;
  };
  const cell = (value, column, row) => {
    const at = `${letters(column)}${row}`;
    if (value === "" || value === null) return "";
    if (typeof value === "number") return `<c r="${at}" s="1"><v>${value}</v></c>`;
    return `<c r="${at}" s="2" t="s"><v>${placeOf(value)}</v></c>`;
  };
  const lines = table.map((values, i) => {
    const cells = values.map((value, column) => cell(value, column, i + 1)).join("");
    return `<row r="${i + 1}" spans="1:${values.length}">${cells}</row>`;
  });
  const strings = [...places.keys()].map((text) => `<si><t>${text}</t></si>`).join("");
  const relationship = (id, kind, target) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const relationships = (...all) => `<Relationships xmlns="${LISTS}/relationships">${all.join("")}</Relationships>`;
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${LISTS}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${KIND}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/></Types>`,
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="花名册" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
      relationship("rId2", "sharedStrings", "sharedStrings.xml"),
      relationship("rId3", "styles", "styles.xml"),
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" uniqueCount="${places.size}">${strings}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="49"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`,
  };
  writeFileSync(file, zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
}
