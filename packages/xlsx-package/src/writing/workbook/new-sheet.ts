/** A sheet that was not there, as a part of its own. */
import { areaAddress, cellAddress, CellWriter } from "../sheet/cell-xml";
import { newView } from "../sheet/frozen-view";
import {
  MOST_LINKS,
  type CellLink,
  type NewCell,
  type NewColumns,
  type NewList,
  type NewSheet,
  type PrintSetup,
} from "../new-sheets";
import { type NewLook } from "../sheet-changes";
import { attributesXml, escapeXml } from "../xml/markup";
import type { Piece } from "../zip/utf8";

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

/** Writes the part piece by piece: of the cells one at a time is there. */
export function writeNewSheet(sheet: NewSheet, context: NewSheetContext, put: (xml: Piece) => void): void {
  const { print, frozen, filter, merges = [], columns = [], lists = [] } = sheet;
  put(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`);
  put(`<worksheet xmlns="${context.namespace}" xmlns:r="${context.relationships}">`);
  if (print?.fitToWidth === true || print?.onePage === true) put(`<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`);
  put(`<sheetViews>${newView(frozen ?? NOT_FROZEN)}</sheetViews>`);
  put(`<sheetFormatPr defaultRowHeight="15"/>`);
  if (columns.length > 0) put(`<cols>${columns.map((one) => columnXml(one, context)).join("")}</cols>`);
  put("<sheetData>");
  const links = writeRows(sheet.cells, context, put);
  put("</sheetData>");
  if (filter !== undefined) put(`<autoFilter ref="${areaAddress(filter)}"/>`);
  if (merges.length > 0) {
    const all = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join("");
    put(`<mergeCells count="${merges.length}">${all}</mergeCells>`);
  }
  if (lists.length > 0)
    put(`<dataValidations count="${lists.length}">${lists.map(listXml).join("")}</dataValidations>`);
  if (links.length > 0) put(`<hyperlinks>${links.join("")}</hyperlinks>`);
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

/** @returns the links of the cells, which stand behind all of them */
function writeRows(
  cells: Iterable<NewCell>,
  { date1904, style }: NewSheetContext,
  put: (xml: Piece) => void,
): readonly string[] {
  // One look stands in many cells.
  const places = new Map<NewLook, number>();
  const styleOf = (look: NewLook | undefined): number => {
    if (look === undefined) return 0;
    const known = places.get(look);
    if (known !== undefined) return known;
    const place = style(look);
    places.set(look, place);
    return place;
  };
  const writer = new CellWriter(put, date1904);
  const links: string[] = [];
  let lastRow = -1;
  let lastColumn = -1;
  for (const cell of Array.isArray(cells) ? inOrder(cells as readonly NewCell[]) : cells) {
    const { row, column, content, look, link, height } = cell;
    if (row < lastRow || (row === lastRow && column <= lastColumn))
      throw new Error(`a new sheet has one cell at ${cellAddress(row, column)}, and none behind it comes before it`);
    if (row !== lastRow) {
      if (lastRow >= 0) put("</row>");
      put(height === undefined ? `<row r="${row + 1}">` : `<row r="${row + 1}" ht="${height}">`);
    }
    writer.write(row, column, styleOf(look), content);
    if (link !== undefined) links.push(linkXml(row, column, link));
    lastRow = row;
    lastColumn = column;
  }
  if (lastRow >= 0) put("</row>");
  if (links.length > MOST_LINKS) throw new Error(`a sheet has ${MOST_LINKS} links at most, not ${links.length}`);
  return links;
}

const byPlace = (a: NewCell, b: NewCell): number => a.row - b.row || a.column - b.column;

function inOrder(cells: readonly NewCell[]): readonly NewCell[] {
  const isOrdered = cells.every((cell, i) => byPlace(cells[i - 1] ?? cell, cell) <= 0);
  return isOrdered ? cells : [...cells].sort(byPlace);
}

/** A sheet's name as formulas write it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

function linkXml(row: number, column: number, { sheet, address, tip }: CellLink): string {
  const location = escapeXml(`${quotedSheet(sheet)}!${address}`);
  const tooltip = tip === undefined ? "" : ` tooltip="${escapeXml(tip)}"`;
  return `<hyperlink ref="${cellAddress(row, column)}" location="${location}"${tooltip}/>`;
}

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
