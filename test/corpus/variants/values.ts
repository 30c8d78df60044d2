/** What stands in cells. */
import {
  plainParts,
  DATE_STYLE,
  DECIMAL_STYLE,
  HELD_COLUMN,
  MONTH_STYLE,
  SHEET_PART,
  sharedStrings,
  workbookXml,
} from "../builder";
import { withColumn, heldAs, hoursAs, changed, dateText, HELD_CELLS, type Variant } from "./writing";

export const VALUES: readonly Variant[] = [
  {
    name: "a formula that comes to 0",
    parts: hoursAs((value, at) => `<c r="${at}"><f>1-1</f><v>${String(value)}</v></c>`),
  },
  {
    name: "a formula that comes to FALSE",
    parts: hoursAs((_, at) => `<c r="${at}" t="b"><f>1=2</f><v>0</v></c>`),
    differs: { J2: false, J3: false, J4: false },
  },
  {
    name: "a formula that comes to a shared string",
    parts: () => changed(SHEET_PART, (xml) => xml.replaceAll('t="s"><v>', 't="s"><f>A9</f><v>'), sharedStrings().parts),
  },
  {
    name: "a formula's text in a cell of dates",
    parts: heldAs(
      (value, at) => `<c r="${at}" s="${DATE_STYLE}" t="str"><f>TEXT(A1,"yyyy-mm-dd")</f><v>${dateText(value)}</v></c>`,
    ),
    differs: HELD_CELLS,
  },
  {
    name: "an error in a cell of dates",
    parts: heldAs((_, at) => `<c r="${at}" s="${DATE_STYLE}" t="e"><f>NA()</f><v>#N/A</v></c>`),
    differs: { F2: "#N/A", F3: "#N/A", F4: "#N/A" },
  },
  {
    name: "dates in words of ISO",
    parts: heldAs((value, at) => `<c r="${at}" s="${DATE_STYLE}" t="d"><v>${dateText(value)}</v></c>`),
  },
  {
    name: "dates in words of ISO with a time",
    parts: heldAs((value, at) => `<c r="${at}" t="d"><v>${dateText(value)}T00:00:00Z</v></c>`),
  },
  {
    name: "an ID number in a cell of dates",
    parts: () => withColumn(1, (value, at) => `<c r="${at}" s="${DATE_STYLE}"><v>${String(value)}</v></c>`),
    differs: { B2: Number("371500198001150019"), B3: Number("371500198203020026"), B4: Number("371500197912120039") },
  },
  {
    name: "a formula without a result",
    parts: hoursAs((_, at) => `<c r="${at}"><f>48+48</f></c>`),
    differs: { J2: "#未计算", J3: "#未计算", J4: "#未计算" },
    remarks: ["uncalculated"],
  },
  {
    name: "a formula with an empty result",
    parts: hoursAs((_, at) => `<c r="${at}"><f>48+48</f><v></v></c>`),
    differs: { J2: "#未计算", J3: "#未计算", J4: "#未计算" },
    remarks: ["uncalculated"],
  },
  {
    name: "a formula that comes to no text",
    parts: hoursAs((_, at) => `<c r="${at}" t="str"><f>""</f><v></v></c>`),
    differs: { J2: null, J3: null, J4: null },
  },
  {
    name: "a month, shown as one",
    parts: heldAs((value, at) => `<c r="${at}" s="${MONTH_STYLE}"><v>${String(value)}</v></c>`),
    differs: { F2: "2012年11月", F3: "2013年3月", F4: "2014年9月" },
  },
  {
    name: "2012.1 with two decimals",
    parts: heldAs((_, at) => `<c r="${at}" s="${DECIMAL_STYLE}"><v>2012.1</v></c>`),
    differs: { F2: "2012.10", F3: "2012.10", F4: "2012.10" },
  },
  {
    name: "2012.1 without a format",
    parts: heldAs((_, at) => `<c r="${at}"><v>2012.1</v></c>`),
    differs: { F2: 2012.1, F3: 2012.1, F4: 2012.1 },
  },
  ...["1", "true", "on"].map((flag): Variant => ({
    name: `day numbers from 1904: ${flag}`,
    parts: () => ({
      ...withColumn(HELD_COLUMN, (value, at) => `<c r="${at}" s="${DATE_STYLE}"><v>${Number(value) - 1462}</v></c>`),
      "xl/workbook.xml": workbookXml(`<workbookPr date1904="${flag}"/>`),
    }),
  })),
  {
    name: "day numbers from 1904 without a format",
    parts: () => ({
      ...withColumn(HELD_COLUMN, (value, at) => `<c r="${at}"><v>${Number(value) - 1462}</v></c>`),
      "xl/workbook.xml": workbookXml('<workbookPr date1904="1"/>'),
    }),
  },
  {
    name: "date1904 that says no",
    parts: () => ({ ...plainParts(), "xl/workbook.xml": workbookXml('<workbookPr date1904="false"/>') }),
  },
];
