/**
 * Formulas of the JC functions on a sheet: found with the cells they fill, written, replaced by their results.
 */
import { parseAddress, rangeAddress } from "./addresses";
import { withExcel, type Attempt } from "./excel";
import { healed, ourFunctionsIn } from "./formula-tokens";
import type { CellPlace, Rect } from "../core/positions";
import type { SheetExtent } from "./read-sheet";

/** Cells of one read: formulas and values together stay below what Excel on the web hands over at once. */
const CELLS_PER_READ = 30_000;
/** Ranges asked about in one request. */
const RANGES_PER_REQUEST = 500;

/** A formula of ours and the cells its result fills: its own, or those it spills over. */
export interface FilledFormula {
  /** As it is to be entered. */
  readonly formula: string;
  /** As it stands there it is none of ours: it was saved where the add-in was absent, and never calculates. */
  readonly isForeign: boolean;
  readonly rect: Rect;
}

export interface FormulasOfSheet {
  readonly found: readonly FilledFormula[];
  /** The values of a rectangle within what was read. */
  readonly valuesIn: (rect: Rect) => readonly (readonly unknown[])[];
}

/**
 * Every formula on the sheet that calls one of our functions.
 *
 * @param wanted none are looked for where no cell with such a formula shows this
 */
export function findFormulas(
  sheet: string,
  wanted: (shown: unknown) => boolean = () => true,
): Promise<Attempt<FormulasOfSheet>> {
  return withExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    const area = used.isNullObject ? null : (parseAddress(used.address)?.rect ?? null);
    if (area === null) return { found: [], valuesIn: () => [] };
    const { values, formulas } = await readArea(context, worksheet, area);
    const cells = ourCells(formulas, area);
    const isWanted = cells.some(({ row, column }) => wanted(values[row - area.top]?.[column - area.left]));
    if (!isWanted) return { found: [], valuesIn: () => [] };
    const found: FilledFormula[] = [];
    for (let i = 0; i < cells.length; i += RANGES_PER_REQUEST)
      found.push(...(await spillsOf(context, worksheet, cells.slice(i, i + RANGES_PER_REQUEST))));
    return {
      // A cell that another formula fills may answer with that one's formula: it is no formula of its own.
      found: found.filter((one) => !found.some((other) => other !== one && covers(other.rect, one.rect))),
      valuesIn: ({ top, left, bottom, right }) =>
        values
          .slice(top - area.top, bottom - area.top + 1)
          .map((row) => row.slice(left - area.left, right - area.left + 1)),
    };
  });
}

/** The cells of a sheet that hold formulas of ours, and others that such a formula fills. */
export async function ourCellsOn(
  context: Excel.RequestContext,
  { name, used }: SheetExtent,
): Promise<readonly CellPlace[]> {
  if (used === null) return [];
  const worksheet = context.workbook.worksheets.getItem(name);
  const { formulas } = await readArea(context, worksheet, used);
  return ourCells(formulas, used);
}

/** Cells with a formula that calls one of our functions. */
function ourCells(formulas: readonly (readonly unknown[])[], { top, left }: Rect): readonly FormulaCell[] {
  return formulas.flatMap((row, r) =>
    row.flatMap((formula, c) =>
      typeof formula === "string" && formula.startsWith("=") && ourFunctionsIn(formula).length > 0
        ? [{ formula, row: top + r, column: left + c }]
        : [],
    ),
  );
}

const covers = (outer: Rect, inner: Rect): boolean =>
  (outer.bottom > outer.top || outer.right > outer.left) &&
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom &&
  outer.left <= inner.left &&
  outer.right >= inner.right;

interface FormulaCell {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

async function spillsOf(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  cells: readonly FormulaCell[],
): Promise<readonly FilledFormula[]> {
  const spills = cells.map(({ row, column }) =>
    worksheet.getCell(row, column).getSpillingToRangeOrNullObject().load("address"),
  );
  await context.sync();
  return cells.map(({ formula, row, column }, i) => {
    const spill = spills[i];
    const own = { top: row, left: column, bottom: row, right: column };
    const rect = spill === undefined || spill.isNullObject ? own : (parseAddress(spill.address)?.rect ?? own);
    return { formula: healed(formula), isForeign: healed(formula) !== formula, rect };
  });
}

export interface AreaCells {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
}

async function readArea(context: Excel.RequestContext, worksheet: Excel.Worksheet, area: Rect): Promise<AreaCells> {
  const rows = Math.max(1, Math.floor(CELLS_PER_READ / (area.right - area.left + 1)));
  const all: AreaCells = { values: [], formulas: [] };
  for (let top = area.top; top <= area.bottom; top += rows) {
    const block = await readBlock(context, worksheet, { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
    all.values.push(...block.values);
    all.formulas.push(...block.formulas);
  }
  return all;
}

async function readBlock(context: Excel.RequestContext, worksheet: Excel.Worksheet, block: Rect): Promise<AreaCells> {
  const range = worksheet.getRange(rangeAddress(block)).load("values,formulas");
  await context.sync();
  return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
}

/** What stands in a rectangle, formulas as such. */
export function readFormulas(sheet: string, rect: Rect): Promise<Attempt<readonly (readonly unknown[])[]>> {
  return withExcel(
    async (context) => (await readArea(context, context.workbook.worksheets.getItem(sheet), rect)).formulas,
  );
}

/** What cells show and hold, rectangle by rectangle; one that reaches off the sheet shows nothing. */
export function readCellsIn(sheet: string, rects: readonly Rect[]): Promise<Attempt<readonly AreaCells[]>> {
  return withExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const read = [];
    for (const rect of rects) read.push(await readArea(context, worksheet, rect));
    return read;
  });
}

/** Contents of a rectangle: values, or formulas as texts that begin with =. */
export interface Contents {
  readonly rect: Rect;
  readonly cells: readonly (readonly unknown[])[];
  readonly numberFormat?: string;
}

/** Writes rectangles one after the other in one request. */
export function writeContents(sheet: string, contents: readonly Contents[]): Promise<Attempt<void>> {
  return withExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const { rect, cells, numberFormat } of contents) {
      const range = worksheet.getRange(rangeAddress(rect));
      if (numberFormat !== undefined) range.numberFormat = cells.map((row) => row.map(() => numberFormat));
      range.formulas = cells.map((row) => [...row]);
    }
    await context.sync();
  });
}

/** Enters formulas in the first cell of each: Excel then calls the functions, whatever it showed before. */
export const enterAnew = (sheet: string, formulas: readonly FilledFormula[]): Promise<Attempt<void>> =>
  writeContents(
    sheet,
    formulas.map(({ formula, rect: { top, left } }) => ({
      rect: { top, left, bottom: top, right: left },
      cells: [[formula]],
    })),
  );
