/** What a variant is, and how the plain workbook is changed into one. */
import {
  HELD,
  HELD_COLUMN,
  HOURS_COLUMN,
  MAIN,
  plainCell,
  plainParts,
  relationship,
  RELATIONS,
  relationshipsXml,
  rowsXml,
  sheetXml,
  STRICT,
  STRICT_RELATIONS,
  TABLE,
  WORKBOOK_RELATIONSHIPS,
  type CellWriter,
  type Parts,
  type Value,
} from "../builder";

export interface Variant {
  readonly name: string;
  readonly parts: () => Parts;
  /** Cells that are not as in the plain table. */
  readonly differs?: Readonly<Record<string, Value>>;
  /** Codes of what is said of the reading. */
  readonly remarks?: readonly string[];
}

/** One column written otherwise. */
export const column =
  (index: number, write: (value: Value, at: string) => string): CellWriter =>
  (value, at, row, of) =>
    of === index && row > 0 ? write(value, at) : plainCell(value, at, row, of);
export const withColumn = (index: number, write: (value: Value, at: string) => string): Parts =>
  plainParts(sheetXml(rowsXml(TABLE, column(index, write))));
export const heldAs = (write: (value: Value, at: string) => string): (() => Parts) => {
  return () => withColumn(HELD_COLUMN, write);
};
export const hoursAs = (write: (value: Value, at: string) => string): (() => Parts) => {
  return () => withColumn(HOURS_COLUMN, write);
};
export const everywhere = (parts: Parts, change: (xml: string) => string): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(String(part))]));
export const changed = (name: string, change: (xml: string) => string, parts = plainParts()): Parts => ({
  ...parts,
  [name]: change(String(parts[name])),
});
export const sheetWith = (before: string, after: string): Parts => plainParts(sheetXml(rowsXml(TABLE), before, after));
export const strict = (xml: string): string => xml.replaceAll(MAIN, STRICT).replaceAll(RELATIONS, STRICT_RELATIONS);
export const linked = (...more: readonly string[]): string =>
  relationshipsXml(
    relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
    relationship("rId2", "styles", "styles.xml"),
    ...more,
  );
export const target = (path: string, more: Parts = {}): Parts => ({
  ...changed(WORKBOOK_RELATIONSHIPS, (xml) => xml.replace("worksheets/sheet1.xml", path)),
  ...more,
});
export const DRAWING = '<drawing r:id="rId9"/>';
export const sheetLinks = (...links: readonly string[]): Parts => ({
  "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml(...links),
});
export const dateText = (value: Value): string =>
  value === HELD[0] ? "2012-11-01" : value === HELD[1] ? "2013-03-01" : "2014-09-01";
export const HELD_CELLS = { F2: "2012-11-01", F3: "2013-03-01", F4: "2014-09-01" };
export const utf16 = (xml: string): Uint8Array =>
  Uint8Array.from(Buffer.from(`\ufeff${xml.replace("UTF-8", "UTF-16")}`, "utf16le"));
