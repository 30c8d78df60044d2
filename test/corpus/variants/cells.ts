/** Rows, cells and texts. */
import {
  plainParts,
  relationship,
  relationshipsXml,
  rowsXml,
  SHEET_PART,
  sheetXml,
  sharedStrings,
  TABLE,
  without,
  WORKBOOK_RELATIONSHIPS,
} from "../builder";
import { withColumn, changed, linked, type Variant } from "./writing";

export const CELLS: readonly Variant[] = [
  { name: "no r on rows and cells", parts: () => changed(SHEET_PART, (xml) => xml.replace(/ r="[A-Z]*\d+"/gu, "")) },
  { name: "no r on cells", parts: () => changed(SHEET_PART, (xml) => xml.replace(/ r="[A-Z]+\d+"/gu, "")) },
  {
    name: "no styles",
    parts: () =>
      without(
        {
          ...plainParts(),
          [WORKBOOK_RELATIONSHIPS]: relationshipsXml(relationship("rId1", "worksheet", "worksheets/sheet1.xml")),
        },
        "xl/styles.xml",
      ),
  },
  {
    name: "cells whose values are empty, of every kind",
    parts: () =>
      changed(SHEET_PART, (xml) =>
        xml.replaceAll(
          "</row>",
          `${["s", "b", "e", "d", "n", "str", "inlineStr"].map((kind) => `<c t="${kind}"><v></v></c>`).join("")}</row>`,
        ),
      ),
  },
  { name: "styles that are no XML", parts: () => changed("xl/styles.xml", () => "<styleSheet") },
  {
    name: "strings with an empty t before their runs",
    parts: () =>
      sharedStrings(
        (text) => `<si><t/><r><t>${text.slice(0, 1)}</t></r><r><rPr><b/></rPr><t>${text.slice(1)}</t></r></si>`,
      ).parts,
  },
  {
    name: "strings with a phonetic guide",
    parts: () =>
      sharedStrings((text) => `<si><t>${text}</t><rPh sb="0" eb="1"><t>ダミー</t></rPh><phoneticPr fontId="1"/></si>`)
        .parts,
  },
  {
    name: "inline strings with a phonetic guide",
    parts: () =>
      changed(SHEET_PART, (xml) => xml.replaceAll("</t></is>", '</t><rPh sb="0" eb="1"><t>ダミー</t></rPh></is>')),
  },
  {
    name: "inline strings in runs",
    parts: () =>
      changed(SHEET_PART, (xml) => xml.replace(/<t>(.)([^<]*)<\/t>/gu, "<r><t>$1</t></r><r><rPr/><t>$2</t></r>")),
  },
  {
    name: "a list of strings that nobody uses",
    parts: () => ({ ...plainParts(), "xl/sharedStrings.xml": "", [WORKBOOK_RELATIONSHIPS]: linked() }),
  },
  {
    name: "_x000D_ in an inline text",
    parts: () => changed(SHEET_PART, (xml) => xml.replaceAll("王小明", "王_x000D_\n小明")),
    differs: { A2: "王\r\n小明" },
  },
  {
    name: "_x000D_ in the text of a formula",
    parts: () => withColumn(0, (value, at) => `<c r="${at}" t="str"><f>A1</f><v>${String(value)}_x000D_</v></c>`),
    differs: { A2: "王小明\r", A3: "李小红\r", A4: "张三丰\r" },
  },
  {
    name: "words that objects have",
    parts: () =>
      changed(SHEET_PART, (xml) => xml.replaceAll("柳河镇中学", "constructor").replaceAll("杨桥镇小学", "__proto__")),
    differs: { C2: "constructor", C3: "constructor", C4: "__proto__" },
  },
  {
    name: "cells from the right to the left",
    parts: () =>
      changed(SHEET_PART, (xml) =>
        xml.replace(
          /<row r="(\d)">(.*?)<\/row>/gu,
          (_, r: string, cells: string) =>
            `<row r="${r}">${(cells.match(/<c .*?<\/c>/gu) ?? []).reverse().join("")}</row>`,
        ),
      ),
  },
  {
    name: "rows from the bottom to the top",
    parts: () => plainParts(sheetXml((rowsXml(TABLE).match(/<row .*?<\/row>/gu) ?? []).reverse().join(""))),
  },
  {
    name: "an empty row at ten million",
    parts: () => changed(SHEET_PART, (xml) => xml.replace("</sheetData>", '<row r="10000000"/></sheetData>')),
  },
  {
    name: "a cell beyond the last row",
    parts: () =>
      changed(SHEET_PART, (xml) =>
        xml.replace("</sheetData>", '<row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData>'),
      ),
    remarks: ["outside"],
  },
  {
    name: "a cell beyond the last column",
    parts: () => changed(SHEET_PART, (xml) => xml.replace("</row>", '<c r="XFE1"><v>1</v></c></row>')),
    remarks: ["outside"],
  },
];
