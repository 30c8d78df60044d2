/** What the parts of the grid's workbook share. */
import type { ICommandService, Injector, Workbook, Worksheet } from "@univerjs/core";
import type { WorkbookNotice } from "office-host";
import type { Sorted } from "../../xlsx/saving/shifts";
import type { SideData } from "./side-data";
import type { SheetInserting } from "./undo";

export interface GridContext {
  readonly unitId: string;
  readonly book: Workbook;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly side: SideData;
  /** @throws Error when there is no such sheet */
  sheet(sheetId: string): Worksheet;
  /** Carries out a command or mutation of the grid on a sheet, at once and without notices of its own. */
  run(id: string, sheetId: string, params: object): void;
  /** Puts a sheet in, as a step that can be undone. @param front the sheet that is in front */
  insertSheet(params: SheetInserting, front: string): void;
  /** Rows were sorted by writing their cells: what hangs on them goes along, and back when that is undone. */
  rearrange(sheetId: string, sort: Sorted): void;
  /** Does something without notices. */
  quietly<T>(work: () => T): T;
  tell(notice: WorkbookNotice): void;
  /** Makes room for a rectangle: the grid's sheets are only as large as need be. */
  makeRoom(sheetId: string, rows: number, columns: number): void;
  /** Draws the grid anew after a change the grid itself knows nothing of. */
  redraw(): void;
}
