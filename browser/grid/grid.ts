/** The grid: one spreadsheet on the page, in which workbooks are opened one after the other. */
import {
  BooleanNumber,
  type ICommandService,
  IUniverInstanceService,
  ThemeService,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { IFunctionService, SetWorksheetActiveOperation } from "@univerjs/preset-sheets-core";
import type { Rect as FileRect } from "../../src/core/positions";
import type { ShownWorkbook } from "../../xlsx/read-shown";
import { intersection, isCellError, type Profile, PROFILES, rect, type Rect, type Stale } from "office-host";
import { Calculation } from "./calculation";
import { AddInFunctions, type Invoke } from "./calls/add-in-functions";
import { registerRanks } from "./calls/rank-in-list";
import type { GridFunction } from "./calls/metadata";
import { explainErrors, keepingHints, meaningOf } from "./error-hints";
import { createGridWorkbook, type EarlyListener, type GridWorkbook } from "./grid-workbook";
import { historyOf, type History } from "./history";
import { followLinks, type LinkDesk } from "./link-clicks";
import { openLinks } from "./links";
import { rememberFormulas } from "./formula-cells";
import { FormulaReferences } from "./formula-references";
import { formulaOpening } from "./opened-formulas";
import { paintMarks } from "./mark-painter";
import { keepFree } from "./no-room";
import { toRect } from "./ranges";
import { runsOf } from "./runs";
import type { SideData } from "./side-data";
import { tendTabs } from "./tabs";
import { finishTyping } from "./typing";
import { emptySheet, sheetIdAt, snapshotOf } from "./snapshot";
import { registerRestoring } from "./undo";
import { sortDataOnly, type SortNotice } from "./sort-limits";
import { startUniver } from "./univer";

export interface Grid {
  /** Shows a workbook in the place of the one before, opened in an Excel of this kind. */
  open(workbook: ShownWorkbook, name: string, profile: Profile): GridWorkbook;
  /** Who answers the add-in's functions in the workbook that is open. */
  serveFunctions(invoke: Invoke): void;
  /** Who is asked where links lead that leave the cells to be seen. */
  serveLinks(desk: LinkDesk): void;
  /** Calls functions of the add-in anew: what they go by besides their arguments has changed. */
  recalculateCustom(stale: Stale): void;
  /** What a function said about the error at a cell; "" when nothing. */
  errorText(sheetId: string, row: number, column: number): string;
  /** The same, else what the error means; "" where no error stands. */
  hintText(sheetId: string, row: number, column: number): string;
  /** Drawn light on dark: what is in the file stays. */
  setDark(isDark: boolean): void;
  /** Called when rows were sorted of which not all are, or may be, data; with null once that is undone. */
  onSort(listener: (notice: SortNotice | null) => void): void;
  readonly history: History;
  /** What is being typed into a cell goes into it, as with a click elsewhere. */
  finishTyping(): Promise<void>;
  /** Resolves when nothing is being calculated and no function is under way. */
  idle(): Promise<void>;
  readonly isIdle: boolean;
}

/** Starts the grid in an element, with the functions formulas may call. */
export function createGrid(container: HTMLElement, functions: readonly GridFunction[]): Grid {
  const early: EarlyListener = { current: undefined };
  const { univer, injector, commands } = startUniver(container, (starting) =>
    starting.commands.beforeCommandExecuted((command, options) => early.current?.(command, options)),
  );
  // The grid's services are there once it has a workbook; the functions have to be known before a formula is read.
  let unitId = "no-workbook";
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: unitId, sheets: { none: emptySheet("none", "Sheet1") } });

  rememberFormulas(injector, commands);

  let book: GridWorkbook | undefined;
  let opened = 0;
  const nameOf = (sheetId: string): string => book?.sheets().find(({ id }) => id === sheetId)?.name ?? "";
  const references = new FormulaReferences(injector, () => unitId);
  const addIn: AddInFunctions = new AddInFunctions(
    (cells) => calculation.recalculate({ unitId, cells: runsOf(cells) }),
    (cell) => references.ringOf(cell, nameOf),
  );
  const calculation = new Calculation(injector, commands, () => addIn.cellsMayHaveChanged());
  addIn.register(injector, functions);
  registerRanks(injector.get(IFunctionService));
  registerRestoring(commands, (id) => (id === unitId ? book?.side : undefined));
  paintMarks(injector, (id, sheetId, row, column) =>
    id === unitId ? book?.side.markAt(sheetId, row, column) : undefined,
  );
  keepFree(injector, (id, sheetId, range) => {
    if (id !== unitId || book === undefined) return false;
    const area = toRect(range);
    const tables = book.tables().filter((table) => table.sheetId === sheetId);
    return [...tables.map((table) => table.rect), ...book.merges(sheetId)].some(
      (one) => intersection(one, area) !== undefined,
    );
  });

  const errorText = (sheetId: string, row: number, column: number): string => {
    const shown = book?.readValues(sheetId, rect(row, column, 1, 1))[0]?.[0];
    return isCellError(shown) ? addIn.errorTexts.at(sheetId, row, column) : "";
  };

  const hintText = (sheetId: string, row: number, column: number): string => {
    const shown = book?.readValues(sheetId, rect(row, column, 1, 1))[0]?.[0] ?? null;
    return isCellError(shown) ? errorText(sheetId, row, column) || meaningOf(shown.error) : "";
  };

  explainErrors(injector, hintText);
  tendTabs(container, injector);
  let onSort: (notice: SortNotice | null) => void = () => undefined;
  sortDataOnly(
    { injector, commands },
    (id) => (id === unitId ? book : undefined),
    (notice) => onSort(notice),
  );
  let links: LinkDesk | undefined;
  followLinks(
    { injector, commands },
    (id) => (id === unitId ? book : undefined),
    () => links,
  );

  return {
    open(workbook, name, profile) {
      const before = unitId;
      book?.close();
      unitId = `workbook-${++opened}`;
      addIn.forget();
      const opening = formulaOpening(PROFILES[profile].formulasOnOpen, functions);
      const unit: Workbook = univer.createUnit(
        UniverInstanceType.UNIVER_SHEET,
        snapshotOf(unitId, name, workbook, opening),
      );
      keepingHints(injector, () => injector.get(IUniverInstanceService).disposeUnit(before));
      showSheet(commands, unit, sheetIdAt(workbook.active));
      book = createGridWorkbook(name, unit, { injector, commands, early }, (notice) => {
        if (notice.kind === "inserted" || notice.kind === "deleted")
          addIn.errorTexts.shift(notice.sheetId, notice.rect, notice.shift);
      });
      fillSideData(book.side, workbook);
      book.steps.begin();
      return book;
    },
    serveFunctions(invoke) {
      addIn.serve(invoke, nameOf);
    },
    serveLinks: (desk) => (links = desk),
    onSort: (listener) => (onSort = listener),
    recalculateCustom(stale) {
      addIn.forget();
      if (stale === "everything") calculation.recalculate({ unitId });
      else
        calculation.recalculate({ unitId, cells: stale.map(({ sheetId, rect: area }) => ({ sheetId, rect: area })) });
    },
    errorText,
    hintText,
    setDark: (isDark) => injector.get(ThemeService).setDarkMode(isDark),
    history: historyOf(injector, commands),
    finishTyping: () => finishTyping(injector, commands, unitId),
    get isIdle() {
      return calculation.isIdle && addIn.pending === 0;
    },
    async idle() {
      while (!this.isIdle) {
        await calculation.idle();
        // Functions under way end in a calculation of their own.
        if (addIn.pending > 0) await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}

/** By the grid's own operation: told of the workbook alone, it goes on drawing the first sheet, and types go unseen. */
function showSheet(commands: ICommandService, unit: Workbook, sheetId: string): void {
  const sheet = unit.getSheetBySheetId(sheetId);
  // Of a hidden sheet there is no tab: the first one in sight stays in front, as in Excel.
  if (!sheet || sheet.isSheetHidden() === BooleanNumber.TRUE || sheet === unit.getActiveSheet()) return;
  commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: unit.getUnitId(), subUnitId: sheetId });
}

/** What the file says about tables, protection and conditional formats. */
function fillSideData(side: SideData, { sheets }: ShownWorkbook): void {
  sheets.forEach((sheet, index) => {
    const sheetId = sheetIdAt(index);
    const own = side.side(sheetId);
    own.isProtected = sheet.isProtected;
    own.isVeryHidden = sheet.visibility === "VeryHidden";
    openLinks(side, sheetId, sheet.links);
    // Each one is added before all others.
    for (const format of [...sheet.formats].reverse())
      side.addConditionalFormat(sheetId, { ...format, ranges: format.ranges.map(rectOf) });
    for (const { rect: area, name, showHeaders, showTotals } of sheet.tables)
      side.updateTable(side.addTable(sheetId, rectOf(area), name), { showHeaders, showTotals });
  });
}

const rectOf = ({ top, left, bottom, right }: FileRect): Rect => rect(top, left, bottom - top + 1, right - left + 1);
