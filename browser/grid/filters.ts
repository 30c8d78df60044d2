/** Filters of the grid's sheets, in the words in which files have them, and back. */
import { BooleanNumber } from "@univerjs/core";
import {
  CustomFilterOperator,
  SHEET_FILTER_SNAPSHOT_ID,
  SheetsFilterService,
  type IAutoFilter,
  type ICustomFilter,
  type IFilterColumn,
} from "@univerjs/preset-sheets-filter";
import type { ShownFilter, ShownSheet } from "../../xlsx/read-shown";
import type { GridContext } from "./context";

type FilterColumn = ShownFilter["columns"][number];

/** Rows that a filter of the file hides: the grid has it show them again. */
export function filteredRows({ filter, hiddenRows }: ShownSheet): readonly number[] {
  if (filter === null || filter.columns.length === 0) return [];
  const { top, bottom } = filter.area;
  return hiddenRows.filter((row) => row > top && row <= bottom);
}

/** Filters as the grid loads them with a workbook. */
export function filterResource(sheets: ReadonlyMap<string, ShownSheet>): { name: string; data: string } {
  const filters = Object.fromEntries(
    [...sheets].flatMap(([id, sheet]) => (sheet.filter === null ? [] : [[id, loaded(sheet, sheet.filter)] as const])),
  );
  return { name: SHEET_FILTER_SNAPSHOT_ID, data: JSON.stringify(filters) };
}

function loaded(sheet: ShownSheet, { area, columns }: ShownFilter): IAutoFilter {
  const { top, left, bottom, right } = area;
  return {
    ref: { startRow: top, startColumn: left, endRow: bottom, endColumn: right },
    filterColumns: columns.map((one) => loadedColumn(one, left)),
    cachedFilteredOut: [...filteredRows(sheet)],
  };
}

function loadedColumn({ column, values, conditions }: FilterColumn, left: number): IFilterColumn {
  const [first, second] = (conditions?.list ?? []).map(loadedCondition);
  return {
    colId: left + column,
    ...(values === undefined
      ? {}
      : { filters: { filters: [...values.list], ...(values.blank ? { blank: true as const } : {}) } }),
    ...(first === undefined
      ? {}
      : {
          customFilters: {
            ...(conditions?.all === true ? { and: BooleanNumber.TRUE as const } : {}),
            customFilters: second === undefined ? [first] : [first, second],
          },
        }),
  };
}

function loadedCondition({ operator, value }: { readonly operator: string; readonly value: string }): ICustomFilter {
  const known = Object.values(CustomFilterOperator).find((one) => String(one) === operator);
  return { val: value, ...(known === undefined || operator === "equal" ? {} : { operator: known }) };
}

export interface SavedFilter {
  readonly filter: ShownFilter | null;
  readonly hiddenRows: readonly number[];
  /** Whether it asks for colours, which are not written. */
  readonly hasColors: boolean;
}

/** The filter of a sheet as it is now, with the rows that it hides. */
export function savedFilter({ injector, unitId }: GridContext, sheetId: string): SavedFilter {
  const model = injector.get(SheetsFilterService).getFilterModel(unitId, sheetId);
  if (model === null || model === undefined) return { filter: null, hiddenRows: [], hasColors: false };
  const { ref, filterColumns = [], cachedFilteredOut = [] } = model.serialize();
  const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = ref;
  return {
    filter: { area: { top, left, bottom, right }, columns: filterColumns.flatMap((one) => savedColumn(one, left)) },
    hiddenRows: cachedFilteredOut,
    hasColors: filterColumns.some(({ colorFilters }) => colorFilters !== undefined),
  };
}

function savedColumn({ colId, filters, customFilters }: IFilterColumn, left: number): readonly FilterColumn[] {
  if (filters === undefined && customFilters === undefined) return [];
  return [
    {
      column: colId - left,
      ...(filters === undefined ? {} : { values: { list: filters.filters ?? [], blank: filters.blank === true } }),
      ...(customFilters === undefined
        ? {}
        : {
            conditions: {
              all: customFilters.and === BooleanNumber.TRUE,
              list: customFilters.customFilters.map(({ val, operator = "equal" }) => ({
                operator,
                value: String(val),
              })),
            },
          }),
    },
  ];
}
