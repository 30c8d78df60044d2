/** How a part may be written and mean the same. */
import { gb18030 } from "../../support/gb18030";
import { plainParts, SHEET_PART, XML } from "../builder";
import { everywhere, changed, utf16, type Variant } from "./writing";

export const XML_KINDS: readonly Variant[] = [
  { name: "UTF-8 with a mark", parts: () => changed(SHEET_PART, (xml) => `\ufeff${xml}`) },
  {
    name: "UTF-16",
    parts: () => ({ ...plainParts(), [SHEET_PART]: utf16(String(plainParts()[SHEET_PART])) }),
  },
  {
    name: "GB2312, declared",
    parts: () => ({
      ...plainParts(),
      [SHEET_PART]: gb18030(String(plainParts()[SHEET_PART]).replace("UTF-8", "GB2312")),
    }),
  },
  { name: "no XML declaration", parts: () => everywhere(plainParts(), (xml) => xml.replace(XML, "")) },
  { name: "single quotes", parts: () => changed(SHEET_PART, (xml) => xml.replace(/="([^"]*)"/gu, "='$1'")) },
  {
    name: "white space in tags",
    parts: () => changed(SHEET_PART, (xml) => xml.replace(/<(\/?)c(?=[ >])([^>]*)>/gu, "<$1c$2\n >")),
  },
  {
    name: "texts as CDATA",
    parts: () => changed(SHEET_PART, (xml) => xml.replace(/<t>([^<]*)<\/t>/gu, "<t><![CDATA[$1]]></t>")),
  },
  {
    name: "comments between cells",
    parts: () => changed(SHEET_PART, (xml) => xml.replaceAll("<c ", "<!-- <c r='A1'> --><c ")),
  },
  {
    name: "characters by their numbers",
    parts: () => changed(SHEET_PART, (xml) => xml.replaceAll("王", "&#29579;").replaceAll("李", "&#x674E;")),
  },
  {
    name: "compatibility markup",
    parts: () =>
      changed(SHEET_PART, (xml) =>
        xml
          .replace(
            "<worksheet ",
            '<worksheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:n="urn:n" ',
          )
          .replace(
            "<sheetData>",
            '<mc:AlternateContent><mc:Choice Requires="n"><sheetData><row r="1"/></sheetData></mc:Choice><mc:Fallback><sheetData>',
          )
          .replace("</sheetData></worksheet>", "</sheetData></mc:Fallback></mc:AlternateContent></worksheet>"),
      ),
  },
  {
    name: "elements of others among the cells",
    parts: () =>
      changed(SHEET_PART, (xml) =>
        xml.replaceAll("</row>", '<o:c xmlns:o="urn:other" r="A1"><o:v>9</o:v></o:c></row>'),
      ),
  },
];
