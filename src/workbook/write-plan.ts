/**
 * A planned sheet (report/sheet-plan.ts) put into a sheet of Excel that is empty: cells block by block, each in one
 * request with its looks and links, then how it is printed.
 */
import { rectAddress, type Rect } from "../core/positions";
import { verticalRuns } from "../rules/engine/marks";
import {
  allCells,
  heightOf,
  type PlannedCell,
  type PlannedChart,
  type PlannedLook,
  type PlannedPrint,
  type SheetPlan,
} from "../report/sheet-plan";
import { packed } from "./placed-marks";

/** Cells of one request: with their looks and links they stay below what Excel on the web takes at once (5 MB). */
const CELLS_PER_REQUEST = 10_000;

/** What belongs on the sheet. All of it is sent when this resolves. */
export const planFiller =
  (plan: SheetPlan) =>
  async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<void> => {
    for (const { first, last, width } of plan.columns)
      sheet.getRangeByIndexes(0, first, 1, last - first + 1).format.columnWidth = pointsOf(width);
    for (const block of blocksOf(allCells(plan), plan.columns.length)) {
      writeBlock(sheet, block);
      // A report of any length is more than one request takes.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
    for (const merge of plan.merges ?? []) sheet.getRange(rectAddress(merge)).merge();
    if (plan.frozenRows !== undefined) sheet.freezePanes.freezeRows(plan.frozenRows);
    if (plan.filter !== undefined) sheet.autoFilter.apply(sheet.getRange(rectAddress(plan.filter)));
    setPrint(sheet.pageLayout, plan.print);
    for (const chart of plan.charts ?? []) addChart(sheet, chart);
    await context.sync();
  };

/** As Excel measures its usual font: 7 pixels a character, and 5 beside. */
const pointsOf = (characters: number): number => Math.round((characters * 7 + 5) * 0.75);

interface Block {
  readonly area: Rect;
  readonly cells: readonly PlannedCell[];
}

/** Whole rows, as many as make a request. */
function* blocksOf(cells: Iterable<PlannedCell>, columns: number): Iterable<Block> {
  let block: PlannedCell[] = [];
  const made = (): Block => ({
    area: { top: block[0]?.row ?? 0, bottom: block.at(-1)?.row ?? 0, left: 0, right: columns - 1 },
    cells: block,
  });
  for (const cell of cells) {
    const first = block[0];
    if (
      first !== undefined &&
      cell.row !== block.at(-1)?.row &&
      (cell.row - first.row) * columns >= CELLS_PER_REQUEST
    ) {
      yield made();
      block = [];
    }
    block.push(cell);
  }
  if (block.length > 0) yield made();
}

function writeBlock(sheet: Excel.Worksheet, { area, cells }: Block): void {
  const [rows, columns] = [area.bottom - area.top + 1, area.right + 1];
  const matrix = (blank: string): (string | number)[][] =>
    Array.from({ length: rows }, () => new Array<string | number>(columns).fill(blank));
  const [values, formats] = [matrix(""), matrix("General")];
  const looks = new Map<PlannedLook, PlannedCell[]>();
  for (const cell of cells) {
    const { row, column, content, look } = cell;
    const [line, kinds] = [values[row - area.top], formats[row - area.top]];
    if (line !== undefined) line[column] = typeof content === "string" ? assigned(content) : content;
    if (kinds !== undefined && look?.format !== undefined) kinds[column] = look.format;
    if (look === undefined) continue;
    const like = looks.get(look);
    if (like === undefined) looks.set(look, [cell]);
    else like.push(cell);
  }
  const range = sheet.getRange(rectAddress(area));
  range.numberFormat = formats;
  range.values = values;
  for (const [look, like] of looks)
    for (const address of packed(verticalRuns(like))) setLook(sheet.getRanges(address).format, look);
  for (const rect of solid(verticalRuns(cells.filter(({ look }) => look?.border === true)))) drawLines(sheet, rect);
  setHeights(sheet, cells);
  for (const { row, column, link } of cells)
    if (link !== undefined)
      sheet.getCell(row, column).hyperlink = {
        documentReference: `'${link.sheet.replaceAll("'", "''")}'!${link.address}`,
        ...(link.tip === undefined ? {} : { screenTip: link.tip }),
      };
}

/** In a cell that holds text everything is text, but for an apostrophe that says so once more. */
const assigned = (text: string): string => (text.startsWith("'") ? `'${text}` : text);

function setLook(format: Excel.RangeFormat, look: PlannedLook): void {
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.fontColor !== undefined) format.font.color = look.fontColor;
  if (look.underline === true) format.font.underline = "Single";
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrapText !== undefined) format.wrapText = look.wrapText;
  if (look.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
}

/** Runs side by side as one rectangle: a table is drawn at once. @param runs column by column, each from the top */
function solid(runs: readonly Rect[]): readonly Rect[] {
  const rects: Rect[] = [];
  for (const run of runs) {
    const at = rects.findIndex(
      ({ top, bottom, right }) => top === run.top && bottom === run.bottom && right + 1 === run.left,
    );
    const before = rects[at];
    if (before === undefined) rects.push(run);
    else rects[at] = { ...before, right: run.right };
  }
  return rects;
}

/** Around every cell. One row has nothing between its rows. */
function drawLines(sheet: Excel.Worksheet, rect: Rect): void {
  const { borders } = sheet.getRange(rectAddress(rect)).format;
  const lines = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  for (const line of lines) borders.getItem(line).style = "Continuous";
  if (rect.bottom > rect.top) borders.getItem("InsideHorizontal").style = "Continuous";
  if (rect.right > rect.left) borders.getItem("InsideVertical").style = "Continuous";
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Rows of one height that follow each other, at once. */
function setHeights(sheet: Excel.Worksheet, cells: readonly PlannedCell[]): void {
  let [top, bottom, height] = [0, -1, 0];
  const set = (): void => {
    if (bottom >= top) sheet.getRange(`${top + 1}:${bottom + 1}`).format.rowHeight = height;
  };
  for (const cell of cells) {
    const { row } = cell;
    const wanted = heightOf(cell);
    if (wanted === undefined) continue;
    if (wanted === height && row === bottom + 1) bottom = row;
    else {
      set();
      [top, bottom, height] = [row, row, wanted];
    }
  }
  set();
}

function setPrint(page: Excel.PageLayout, { landscape, onePage, titleRows, header, footer }: PlannedPrint): void {
  page.orientation = landscape ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.zoom = onePage === true ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  if (titleRows !== undefined) page.setPrintTitleRows(`$${titleRows.top + 1}:$${titleRows.bottom + 1}`);
  const margins = page.headersFooters.defaultForAllPages;
  if (header !== undefined) margins.centerHeader = header;
  if (footer !== undefined) margins.centerFooter = footer;
}

function addChart(sheet: Excel.Worksheet, { title, categories, values, anchor }: PlannedChart): void {
  const chart = sheet.charts.add("BarClustered", sheet.getRange(rectAddress(values)), "Columns");
  chart.title.text = title;
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(sheet.getRange(rectAddress(categories)));
  series.hasDataLabels = true;
  // The first one on top, as in the table.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.visible = false;
  const corner = (row: number, column: number): Excel.Range => sheet.getCell(row, column);
  chart.setPosition(corner(anchor.top, anchor.left), corner(anchor.bottom, anchor.right));
}
