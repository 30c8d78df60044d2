/** A sheet that was not there, as a part of its own. */
import { areaAddress, cellAddress, cellXml } from "../sheet/cell-xml";
import type { NewCell, NewLook, NewSheet, PrintSetup } from "../changes";
import { attributesXml, escapeXml } from "../xml/markup";

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

export function newSheetXml(sheet: NewSheet, context: NewSheetContext): string {
  const { print, frozen, filter, merges = [], columns = [] } = sheet;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`,
    `<worksheet xmlns="${context.namespace}" xmlns:r="${context.relationships}">`,
    print?.fitToWidth === true ? `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` : "",
    `<sheetViews>${viewXml(frozen)}</sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/>`,
    columns.length === 0 ? "" : `<cols>${columns.map(columnXml).join("")}</cols>`,
    `<sheetData>${rowsXml(sheet.cells, context)}</sheetData>`,
    filter === undefined ? "" : `<autoFilter ref="${areaAddress(filter)}"/>`,
    merges.length === 0
      ? ""
      : `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join("")}</mergeCells>`,
    linksXml(sheet.cells),
    print === undefined ? "" : printXml(print),
    context.drawing === null ? "" : `<drawing r:id="${context.drawing}"/>`,
    `</worksheet>`,
  ].join("");
}

function viewXml(frozen: NewSheet["frozen"]): string {
  const { rows = 0, columns = 0 } = frozen ?? {};
  if (rows === 0 && columns === 0) return `<sheetView workbookViewId="0"/>`;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const attributes = attributesXml({
    xSplit: columns > 0 ? columns : null,
    ySplit: rows > 0 ? rows : null,
    topLeftCell: cellAddress(rows, columns),
    activePane: pane,
    state: "frozen",
  });
  return `<sheetView workbookViewId="0"><pane${attributes}/><selection pane="${pane}"/></sheetView>`;
}

const columnXml = ({ first, last, width }: { first: number; last: number; width: number }): string =>
  `<col min="${first + 1}" max="${last + 1}" width="${width}" customWidth="1"/>`;

function rowsXml(cells: readonly NewCell[], { date1904, style }: NewSheetContext): string {
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
  const rows: string[] = [];
  let last: NewCell | undefined;
  for (const cell of inOrder(cells)) {
    const { row, column, content, look } = cell;
    if (last?.row !== row) rows.push(`${last === undefined ? "" : "</row>"}<row r="${row + 1}">`);
    else if (last.column === column) throw new Error(`a new sheet has one cell at ${cellAddress(row, column)}`);
    rows.push(cellXml(content, { prefix: "", row, column, style: styleOf(look), date1904 }));
    last = cell;
  }
  return rows.join("") + (last === undefined ? "" : "</row>");
}

const byPlace = (a: NewCell, b: NewCell): number => a.row - b.row || a.column - b.column;

function inOrder(cells: readonly NewCell[]): readonly NewCell[] {
  const isOrdered = cells.every((cell, i) => byPlace(cells[i - 1] ?? cell, cell) <= 0);
  return isOrdered ? cells : [...cells].sort(byPlace);
}

/** A sheet's name as formulas write it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

function linksXml(cells: readonly NewCell[]): string {
  const links = cells.flatMap(({ row, column, link }) => {
    if (link === undefined) return [];
    const attributes = attributesXml({
      ref: cellAddress(row, column),
      location: `${quotedSheet(link.sheet)}!${link.address}`,
      tooltip: link.tip ?? null,
    });
    return [`<hyperlink${attributes}/>`];
  });
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

function printXml({ paper, landscape, fitToWidth, footer }: PrintSetup): string {
  const setup = attributesXml({
    paperSize: paper === undefined ? null : PAPERS[paper],
    orientation: landscape === true ? "landscape" : "portrait",
    fitToHeight: fitToWidth === true ? 0 : null,
  });
  return [
    `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>`,
    `<pageSetup${setup}/>`,
    footer === undefined ? "" : `<headerFooter><oddFooter>${escapeXml(footer)}</oddFooter></headerFooter>`,
  ].join("");
}
