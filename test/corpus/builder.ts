/**
 * Workbooks written part by part, so that a test can make any of them odd. The plain one holds three people; its table
 * is what every odd one is read as.
 */
import { strToU8, zipSync } from "fflate";

export type Parts = Readonly<Record<string, string | Uint8Array>>;
export type Value = string | number | boolean | null;

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
export const SHEET_NAME = "花名册";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Day numbers of 2012-11-01, 2013-03-01 and 2014-09-01. */
export const HELD = [41_214, 41_334, 41_883] as const;

const HEADERS = "姓名 身份证号 单位 单位性质 现职称 取得时间 学历 申报职称 申报年度 继续教育学时".split(" ");
/** Invented people; the district is 371500. */
export const TABLE: readonly (readonly Value[])[] = [
  HEADERS,
  ["王小明", "371500198001150019", "柳河镇中学", "乡镇", "一级教师", HELD[0], "本科", "基层高级教师", "2020", 96],
  ["李小红", "371500198203020026", "柳河镇中学", "乡镇", "一级教师", HELD[1], "本科", "基层高级教师", "2020", 0],
  ["张三丰", "371500197912120039", "杨桥镇小学", "乡镇", "二级教师", HELD[2], "大专", "基层一级教师", "2020", 72.5],
];

export const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export const columnAt = (column: number): string => String.fromCharCode(65 + column);
export const HELD_COLUMN = HEADERS.indexOf("取得时间");
export const HOURS_COLUMN = HEADERS.indexOf("继续教育学时");

/** Styles: 0 plain, 1 a date, 2 year and month, 3 text, 4 two decimals, 5 bold. */
export const DATE_STYLE = 1;
export const MONTH_STYLE = 2;
export const DECIMAL_STYLE = 4;

/** A cell as Excel writes it, texts inline; `at` is its address. */
export function cellXml(value: Value, at: string, style = 0): string {
  const s = style === 0 ? "" : ` s="${style}"`;
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${at}"${s}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${at}"${s} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${at}"${s} t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
}

export type CellWriter = (value: Value, at: string, row: number, column: number) => string;

/** Days look like days. */
export const plainCell: CellWriter = (value, at, row, column) =>
  cellXml(value, at, column === HELD_COLUMN && row > 0 ? DATE_STYLE : 0);

export const rowsXml = (table: readonly (readonly Value[])[], write: CellWriter = plainCell): string =>
  table
    .map((row, r) => {
      const cells = row.map((value, c) => write(value, `${columnAt(c)}${r + 1}`, r, c));
      return `<row r="${r + 1}">${cells.join("")}</row>`;
    })
    .join("");

/** @param before elements before the cells @param after those behind them */
export const sheetXml = (rows: string, before = "", after = ""): string =>
  `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

export const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>` +
  `<numFmt numFmtId="165" formatCode="0.00_ "/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><color rgb="FFFF0000"/><name val="宋体"/></font></fonts>` +
  `<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>` +
  `<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/>` +
  `<xf numFmtId="164"/><xf numFmtId="49"/><xf numFmtId="165"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>`;

export const relationship = (id: string, kind: string, target: string, more = ""): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"${more}/>`;

export const relationshipsXml = (...relationships: readonly string[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relationships.join("")}</Relationships>`;

export const workbookXml = (
  properties = "",
  after = "",
  sheet = `<sheet name="${SHEET_NAME}" sheetId="1" r:id="rId1"/>`,
): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${properties}<sheets>${sheet}</sheets>${after}</workbook>`;

export const SHEET_PART = "xl/worksheets/sheet1.xml";
export const WORKBOOK_RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

/** The plain workbook, or one with another sheet part. */
export const plainParts = (sheet = sheetXml(rowsXml(TABLE))): Parts => ({
  "[Content_Types].xml":
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
    `<Override PartName="/${SHEET_PART}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  "_rels/.rels": relationshipsXml(relationship("rId1", "officeDocument", "xl/workbook.xml")),
  "xl/workbook.xml": workbookXml(),
  [WORKBOOK_RELATIONSHIPS]: relationshipsXml(
    relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
    relationship("rId2", "styles", "styles.xml"),
  ),
  "xl/styles.xml": STYLES,
  [SHEET_PART]: sheet,
});

/** The table with its texts in a part of their own. */
export function sharedStrings(items?: (text: string, place: number) => string): {
  parts: Parts;
  sheet: string;
  strings: string;
} {
  const texts: string[] = [];
  const place = (text: string): number => (texts.includes(text) ? texts.indexOf(text) : texts.push(text) - 1);
  const rows = rowsXml(TABLE, (value, at, row, column) =>
    typeof value === "string" ? `<c r="${at}" t="s"><v>${place(value)}</v></c>` : plainCell(value, at, row, column),
  );
  const write = items ?? ((text: string): string => `<si><t>${escape(text)}</t></si>`);
  const strings = `${XML}<sst xmlns="${MAIN}" count="40" uniqueCount="${texts.length}">${texts.map(write).join("")}</sst>`;
  const sheet = sheetXml(rows);
  const parts = {
    ...plainParts(sheet),
    "xl/sharedStrings.xml": strings,
    [WORKBOOK_RELATIONSHIPS]: relationshipsXml(
      relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
      relationship("rId2", "styles", "styles.xml"),
      relationship("rId3", "sharedStrings", "sharedStrings.xml"),
    ),
  };
  return { parts, sheet, strings };
}

export const zipped = (parts: Parts, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
    { level },
  );

/** Without some parts, and under other names. */
export const renamed = (parts: Parts, names: Readonly<Record<string, string>>): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [names[name] ?? name, part]));

export const without = (parts: Parts, ...names: readonly string[]): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([name]) => !names.includes(name)));

/** Every element with a prefix, its namespace declared for that. */
export const prefixed = (xml: string, prefix = "x"): string =>
  xml.replace(/<(\/?)([A-Za-z])/gu, `<$1${prefix}:$2`).replace(/ xmlns="/gu, ` xmlns:${prefix}="`);
