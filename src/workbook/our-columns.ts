/**
 * Columns that this add-in writes beside a roster: what they looked like is remembered before they are written, so that
 * they can be taken out without a trace.
 */
import { columnName, rectAddress, type Rect } from "../core/positions";
import { withOurColumn, withoutOurColumn, type FoundColumn, type OurColumn } from "../roster/our-columns";
import { rangeAddress } from "./addresses";
import { withExcel, type Attempt } from "./excel";
import { changeState, storedParts, type WorkbookState } from "./stored-state";

export type { FoundColumn, OurColumn } from "../roster/our-columns";

/** A column that is to be written: the cell of its title, and those below it. */
export interface ColumnToWrite {
  readonly sheet: string;
  readonly title: Rect;
  readonly formulas: Rect;
}

/**
 * Remembers a column that is to be written, with its look.
 *
 * @param format the number format that the cells below its title get; null where they keep theirs
 * @returns false where a newer version keeps its own things
 */
export const rememberColumn = (
  use: string,
  { sheet, title: cell, formulas: area }: ColumnToWrite,
  title: string,
  format: string | null,
): Promise<Attempt<boolean>> =>
  withExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const over = worksheet.getRange(rangeAddress(cell)).load("format/columnWidth,format/useStandardWidth");
    const first = worksheet.getRange(rangeAddress({ ...area, bottom: area.top })).load("numberFormat");
    await context.sync();
    const { columnWidth, useStandardWidth } = over.format;
    const kept: OurColumn = {
      ...{ use, sheet, title },
      cell: rectAddress(cell),
      area: rectAddress(area),
      width: useStandardWidth ? null : columnWidth,
      format: format === null ? null : String(first.numberFormat[0]?.[0] ?? "General"),
    };
    const after = await changeState(context, (state) => ({
      ...state,
      ourColumns: withOurColumn(state.ourColumns ?? [], kept),
    }));
    return after !== null;
  });

/** The columns that are remembered, whether they are there or not. */
export const rememberedColumns = (): Promise<Attempt<readonly OurColumn[]>> =>
  withExcel(async (context) => {
    const { stored } = await storedParts(context);
    return stored.kind === "state" ? (stored.state.ourColumns ?? []) : [];
  });

/** Nothing is remembered of these columns any more; they stay where they are. */
export const forgetColumns = (isMeant: (one: OurColumn) => boolean): Promise<Attempt<void>> =>
  withExcel(async (context) => {
    await changeState(context, (state) => withColumns(state, (kept) => kept.filter((one) => !isMeant(one))));
  });

/** @returns null where that changes nothing */
function withColumns(
  { ourColumns = [], ...state }: WorkbookState,
  change: (kept: readonly OurColumn[]) => readonly OurColumn[],
): WorkbookState | null {
  const left = change(ourColumns);
  if (left.length === ourColumns.length) return null;
  return left.length === 0 ? state : { ...state, ourColumns: left };
}

/**
 * Takes a column out: its title, what stands below it of ours, its look; and nothing is remembered of it any more.
 *
 * @param ours cells that hold something of ours by themselves
 * @param rows those whose look it has changed
 */
export const takeColumn = (found: FoundColumn, ours: readonly Rect[], rows: Rect): Promise<Attempt<void>> =>
  withExcel(async (context) => {
    await changeState(
      context,
      (state) => withColumns(state, (kept) => withoutOurColumn(kept, found.kept)),
      () => {
        const worksheet = context.workbook.worksheets.getItem(found.kept.sheet);
        blank(worksheet, ours);
        restoreLook(worksheet, found, rows);
      },
    );
  });

/** Asks for cells to be emptied. */
export function blank(worksheet: Excel.Worksheet, areas: readonly Rect[]): void {
  for (const { top, bottom, left, right } of areas)
    worksheet.getRange(rangeAddress({ top, bottom, left, right })).formulas = Array.from(
      { length: bottom - top + 1 },
      () => Array.from({ length: right - left + 1 }, () => ""),
    );
}

function restoreLook(worksheet: Excel.Worksheet, { kept, row, column }: FoundColumn, { top, bottom }: Rect): void {
  const at = (first: number, last: number): Excel.Range =>
    worksheet.getRange(rangeAddress({ top: first, bottom: last, left: column, right: column }));
  at(row, row).values = [[""]];
  const name = columnName(column);
  const { format } = worksheet.getRange(`${name}:${name}`);
  if (kept.width === null) format.useStandardWidth = true;
  else format.columnWidth = kept.width;
  if (kept.format === null) return;
  at(top, bottom).numberFormat = Array.from({ length: bottom - top + 1 }, () => [kept.format]);
}
