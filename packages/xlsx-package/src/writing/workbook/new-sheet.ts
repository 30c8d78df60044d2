/** A sheet that was not there, as a part of its own. */
import { areaAddress } from "../sheet/cell-xml";
import { newView } from "../sheet/frozen-view";
import type { NewColumns, NewList, NewSheet, PrintSetup } from "../new-sheets";
import type { NewLook } from "../sheet-changes";
import { attributesXml, escapeXml } from "../xml/markup";
import type { Utf8Writer } from "../zip/utf8";
import { writeRows } from "./new-rows";

const NOT_FROZEN = { rows: 0, columns: 0 };
const PAPERS = { A3: 8, A4: 9 } as const;

export interface NewSheetContext {
  readonly namespace: string;
  readonly relationships: string;
  readonly date1904: boolean;
  /** The place of a style. */
  style(look: NewLook): number;
  /** The id of the relationship to its drawing, where it has charts. */
  readonly drawing: string | null;
}

/** Writes the part piece by piece: of the cells a row at a time is there. */
export function writeNewSheet(sheet: NewSheet, context: NewSheetContext, out: Utf8Writer): void {
  const { print, frozen, filter, merges = [], columns = [], lists = [] } = sheet;
  const put = (xml: string): void => out.text(xml);
  put(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`);
  put(`<worksheet xmlns="${context.namespace}" xmlns:r="${context.relationships}">`);
  if (print?.fitToWidth === true || print?.onePage === true) put(`<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`);
  put(`<sheetViews>${newView(frozen ?? NOT_FROZEN)}</sheetViews>`);
  put(`<sheetFormatPr defaultRowHeight="15"/>`);
  if (columns.length > 0) put(`<cols>${columns.map((one) => columnXml(one, context)).join("")}</cols>`);
  put("<sheetData>");
  const links = writeRows(sheet, context, out);
  put("</sheetData>");
  if (filter !== undefined) put(`<autoFilter ref="${areaAddress(filter)}"/>`);
  if (merges.length > 0) {
    const all = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join("");
    put(`<mergeCells count="${merges.length}">${all}</mergeCells>`);
  }
  if (lists.length > 0)
    put(`<dataValidations count="${lists.length}">${lists.map(listXml).join("")}</dataValidations>`);
  links.write(out);
  if (print !== undefined) put(printXml(print));
  if (context.drawing !== null) put(`<drawing r:id="${context.drawing}"/>`);
  put(`</worksheet>`);
}

const columnXml = ({ first, last, width, look }: NewColumns, { style }: NewSheetContext): string =>
  `<col${attributesXml({
    min: first + 1,
    max: last + 1,
    width,
    style: look === undefined ? null : style(look),
    customWidth: 1,
  })}/>`;

/** So many characters a list may have that stands in the rule itself. */
const LONGEST_LIST = 255;

function listXml({ area, of, style = "Stop" }: NewList): string {
  const items = of.join(",");
  if (items.length > LONGEST_LIST) throw new Error(`a list has ${LONGEST_LIST} characters at most: ${items}`);
  const attributes = attributesXml({
    type: "list",
    errorStyle: style === "Stop" ? null : style.toLowerCase(),
    allowBlank: 1,
    showErrorMessage: 1,
    sqref: areaAddress(area),
  });
  return `<dataValidation${attributes}><formula1>"${escapeXml(items.replaceAll('"', '""'))}"</formula1></dataValidation>`;
}

function printXml({ paper, landscape, fitToWidth, onePage, gridlines, header, footer }: PrintSetup): string {
  const setup = attributesXml({
    paperSize: paper === undefined ? null : PAPERS[paper],
    orientation: landscape === true ? "landscape" : "portrait",
    fitToHeight: fitToWidth === true && onePage !== true ? 0 : null,
  });
  const inMargins = [
    header === undefined ? "" : `<oddHeader>${escapeXml(header)}</oddHeader>`,
    footer === undefined ? "" : `<oddFooter>${escapeXml(footer)}</oddFooter>`,
  ].join("");
  return [
    gridlines === true ? `<printOptions gridLines="1"/>` : "",
    `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>`,
    `<pageSetup${setup}/>`,
    inMargins === "" ? "" : `<headerFooter>${inMargins}</headerFooter>`,
  ].join("");
}
