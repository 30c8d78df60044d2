/** A workbook open in the grid, as the host sees it. */
import type { ICommandService, IMutationInfo, Injector, Workbook } from "@univerjs/core";
import { IRenderManagerService, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import {
  InsertSheetMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/preset-sheets-core";
import { MAX_COLUMNS, MAX_ROWS, type WorkbookNotice, type WorkbookPort } from "office-host";
import type { CellLook } from "../../xlsx/looks";
import type { EditedWorkbook } from "../../xlsx/saving/edited-workbook";
import type { NotWritten } from "../../xlsx/saving/left-out";
import { sortedBack, type Sorted } from "../../xlsx/saving/shifts";
import type { GridContext } from "./context";
import { editedSheets, type EditedInTurn } from "./edited-sheets";
import { NotWrittenNotices } from "./not-written";
import { prepareEdit, refreshStructured } from "./edits";
import { FilterGrowth } from "./filter-growth";
import { GoingBack } from "./going-back";
import { GridNotices } from "./notices";
import { followRenames, prepareRename } from "./renaming";
import { SideData } from "./side-data";
import { followSorts } from "./sorted-heights";
import { CHANGES_SHEETS, STRUCTURAL } from "./structure";
import { NOTE_SORT, UndoSteps } from "./undo";
import { isWork, mayShowInFile } from "./work";
import { cellMembers, type SpillMembers } from "./workbook-cells";
import { formatMembers } from "./workbook-formats";
import { layoutMembers } from "./workbook-layout";
import { sheetMembers } from "./workbook-sheets";
import { structureMembers } from "./workbook-structure";

export interface GridWorkbook extends WorkbookPort, SpillMembers {
  readonly side: SideData;
  readonly steps: UndoSteps;
  /** Another number after everything that is worth saving. */
  readonly revision: number;
  /** Another number after anything that may show in a file, what formulas come to included, and when it is closed. */
  readonly moment: number;
  /** As it is now. @param fileLooks those of the file that was opened */
  edited(fileLooks: readonly CellLook[]): EditedInTurn<Omit<EditedWorkbook, "customXml">>;
  /** Called when something is done that goes into no file, once for each kind. */
  onNotWritten(listener: (what: NotWritten) => void): void;
  /** Ends the workbook's listening to the grid. */
  close(): void;
}

/** Room left beyond what was asked for, so that not every write makes the sheet grow. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 4;

/** What sees the grid's commands before its plugins do, one workbook at a time. */
export interface EarlyListener {
  current: ((...args: Parameters<Parameters<ICommandService["beforeCommandExecuted"]>[0]>) => void) | undefined;
}

/**
 * The port of a workbook the grid has open.
 * @param onShift called when cells were inserted or deleted, before anybody else is told
 */
export function createGridWorkbook(
  name: string,
  book: Workbook,
  { injector, commands, early }: { injector: Injector; commands: ICommandService; early: EarlyListener },
  onNotice: (notice: WorkbookNotice) => void,
): GridWorkbook {
  const unitId = book.getUnitId();
  const listeners = new Set<(notice: WorkbookNotice) => void>();
  let redrawing = false;

  const redraw = (): void => {
    if (redrawing) return;
    redrawing = true;
    // Many marks are set in one go: they are drawn once.
    setTimeout(() => {
      redrawing = false;
      const render = injector.get(IRenderManagerService).getRenderById(unitId);
      const skeletons = render?.with(SheetSkeletonManagerService);
      for (const sheetId of book.getSheetOrders()) skeletons?.makeDirty({ sheetId });
      skeletons?.reCalculate();
      render?.mainComponent?.makeForceDirty(true);
    }, 0);
  };

  let [revision, moment] = [0, 0];
  const steps = new UndoSteps({ unitId, injector, side: () => side });
  const side: SideData = new SideData(
    (what) => {
      revision += 1;
      moment += 1;
      if (what === "formats") redraw();
      else refreshStructured(grid);
    },
    () => steps.beforeSide(),
  );

  const grid: GridContext = {
    unitId,
    book,
    injector,
    commands,
    side,
    sheet(sheetId) {
      const found = book.getSheetBySheetId(sheetId);
      if (!found) throw new Error(`no sheet ${sheetId}`);
      return found;
    },
    run(id, sheetId, given) {
      const params = { unitId, subUnitId: sheetId, ...given };
      const work = (): unknown => commands.syncExecuteCommand(id, params);
      grid.quietly(() => steps.run(id, params, () => grid.sheet(sheetId), work));
    },
    insertSheet: (params, front) =>
      steps.insert(params, front, () => commands.syncExecuteCommand(InsertSheetMutation.id, params)),
    rearrange(sheetId, sort) {
      side.rearrange(sheetId, sort);
      const noting = (step: Sorted): IMutationInfo => ({ id: NOTE_SORT, params: { unitId, sheetId, step } });
      steps.alongside(noting(sortedBack(sort)), noting(sort));
    },
    quietly: (work) => notices.quietly(work),
    tell(notice) {
      onNotice(notice);
      for (const listener of listeners) listener(notice);
    },
    makeRoom(sheetId, rows, columns) {
      const sheet = grid.sheet(sheetId);
      if (rows > sheet.getRowCount()) {
        const rowCount = Math.min(MAX_ROWS, rows + SPARE_ROWS);
        grid.run(SetWorksheetRowCountMutation.id, sheetId, { rowCount });
      }
      if (columns > sheet.getColumnCount()) {
        const columnCount = Math.min(MAX_COLUMNS, columns + SPARE_COLUMNS);
        grid.run(SetWorksheetColumnCountMutation.id, sheetId, { columnCount });
      }
    },
    redraw,
  };
  const notices = new GridNotices(grid);
  const filters = new FilterGrowth(grid, steps);
  const goingBack = new GoingBack(injector);

  early.current = (command, options) => {
    prepareRename(grid, command);
    notices.before(command, options);
    filters.about(command, options);
    goingBack.about(command);
    prepareEdit(grid, command, options, notices.isStructural || goingBack.isAdapting);
  };
  const notWritten = new NotWrittenNotices();
  const following = [followRenames(grid), followSorts(grid)];
  const listening = commands.onCommandExecuted((command, options) => {
    const changes = isWork(command, options, unitId);
    if (changes) revision += 1;
    if (mayShowInFile(command)) moment += 1;
    steps.follow(command.id, changes);
    notWritten.follow(command);
    filters.done(command, !notices.isStructural && !goingBack.isGoing);
    goingBack.done(command);
    notices.added(command);
    notices.after(command, options);
    if (STRUCTURAL.has(command.id) || CHANGES_SHEETS.has(command.id)) refreshStructured(grid, "spans");
  });

  const cells = cellMembers(grid);
  const sheets = sheetMembers(grid);
  const layout = layoutMembers(grid, cells.readText);
  return {
    name,
    side,
    extras: side.extras,
    steps,
    get revision() {
      return revision;
    },
    get moment() {
      return moment;
    },
    edited: (fileLooks) => editedSheets(grid, { ...cells, ...sheets, ...layout }, fileLooks),
    ...cells,
    ...sheets,
    ...formatMembers(grid),
    ...layout,
    ...structureMembers(grid, cells.readValues),
    conditionalFormats: (sheetId) => side.conditionalFormats(sheetId),
    addConditionalFormat: (sheetId, format) => side.addConditionalFormat(sheetId, format),
    updateConditionalFormat: (sheetId, id, change) => side.updateConditionalFormat(sheetId, id, change),
    moveConditionalFormat: (sheetId, id, priority) => side.moveConditionalFormat(sheetId, id, priority),
    deleteConditionalFormat: (sheetId, id) => side.deleteConditionalFormat(sheetId, id),
    tables: () => side.tables(),
    addTable: (sheetId, r, tableName) => side.addTable(sheetId, r, tableName),
    updateTable: (id, change) => side.updateTable(id, change),
    deleteTable: (id) => side.deleteTable(id),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onNotWritten: (listener) => notWritten.listen(listener),
    close() {
      moment += 1;
      for (const one of following) one.dispose();
      listening.dispose();
      early.current = undefined;
      listeners.clear();
    },
  };
}
