/** What the grid does not hold well: tables, protection, conditional formats as data. It moves with the cells. */
import {
  type ConditionalFormatInfo,
  type ExtrasState,
  isEntireColumns,
  isEntireRows,
  type Rect,
  type Shift,
  SheetExtrasStore,
  shiftRect,
  type TableInfo,
  type WorkbookPort,
} from "office-host";
import type { EditedSheet } from "../../xlsx/saving/edited-workbook";
import { placedBy, type Rearrangement } from "../../xlsx/saving/shifts";
import { MarkLookup, type MarkLook } from "./mark-lookup";

interface SheetOf {
  readonly id: string;
  readonly name: string;
}

type FileShift = EditedSheet["shifts"][number];

interface SheetSide {
  /** Changed in place where thousands are added one by one. */
  formats: ConditionalFormatInfo[];
  isProtected: boolean;
  isVeryHidden: boolean;
  marks: MarkLookup | undefined;
  /** It is brought up to date when a cell is next drawn. */
  areMarksBehind: boolean;
}

type FormatMembers = Pick<
  WorkbookPort,
  | "conditionalFormats"
  | "addConditionalFormat"
  | "updateConditionalFormat"
  | "moveConditionalFormat"
  | "deleteConditionalFormat"
>;
type TableMembers = Pick<WorkbookPort, "tables" | "addTable" | "updateTable" | "deleteTable">;

/** What can be set back. */
export interface SideState {
  readonly formats: ReadonlyMap<string, readonly ConditionalFormatInfo[]>;
  readonly tables: readonly TableInfo[];
  readonly extras: ExtrasState;
}

/** Whether two states look the same: a format that was put again has another id and is the same. */
export function isSameSide(one: SideState, other: SideState): boolean {
  const sheets = new Set([...one.formats.keys(), ...other.formats.keys()]);
  return (
    one.tables === other.tables &&
    one.extras.revision === other.extras.revision &&
    [...sheets].every((sheet) => lookTheSame(one.formats.get(sheet), other.formats.get(sheet)))
  );
}

const lookTheSame = (
  formats: readonly ConditionalFormatInfo[] = [],
  others: readonly ConditionalFormatInfo[] = [],
): boolean =>
  formats.length === others.length &&
  formats.every((format, i) => {
    const other = others[i];
    return format === other || (other !== undefined && lookOf(format) === lookOf(other));
  });

const lookOf = (format: ConditionalFormatInfo): string => JSON.stringify({ ...format, id: "" });

export class SideData implements FormatMembers, TableMembers {
  private readonly sheets = new Map<string, SheetSide>();
  /** Lines that came in or went, cells that were put elsewhere, of sheets that are gone too: they may come back. */
  private readonly moved = new Map<string, FileShift[]>();
  /** Links, charts, how sheets are printed: the grid does not draw them, files keep them. */
  readonly extras: SheetExtrasStore;
  private list: readonly TableInfo[] = [];
  private lastId = 0;

  /**
   * @param onChange called after every change of what is drawn or of a table
   * @param beforeChange called before it
   */
  constructor(
    private readonly onChange: (what: "formats" | "tables") => void,
    private readonly beforeChange: () => void = () => undefined,
  ) {
    this.extras = new SheetExtrasStore(beforeChange);
  }

  state(): SideState {
    return {
      formats: new Map([...this.sheets].map(([sheetId, { formats }]) => [sheetId, [...formats]])),
      tables: this.list,
      extras: this.extras.state(),
    };
  }

  restore({ formats, tables, extras }: SideState): void {
    this.extras.restore(extras);
    for (const [sheetId, list] of formats) this.setFormats(sheetId, [...list]);
    if (tables !== this.list) this.setTables(tables);
  }

  side(sheetId: string): SheetSide {
    let side = this.sheets.get(sheetId);
    if (side === undefined) {
      side = { formats: [], isProtected: false, isVeryHidden: false, marks: undefined, areMarksBehind: false };
      this.sheets.set(sheetId, side);
    }
    return side;
  }

  /** The colours constant formats give a cell. */
  markAt(sheetId: string, row: number, column: number): MarkLook | undefined {
    const side = this.sheets.get(sheetId);
    if (side === undefined || side.formats.length === 0) return undefined;
    side.marks ??= new MarkLookup(side.formats);
    if (side.areMarksBehind) side.marks.follow(side.formats);
    side.areMarksBehind = false;
    return side.marks.at(row, column);
  }

  conditionalFormats(sheetId: string): readonly ConditionalFormatInfo[] {
    return this.side(sheetId).formats;
  }

  addConditionalFormat(sheetId: string, format: Omit<ConditionalFormatInfo, "id">): string {
    this.beforeChange();
    const id = `{format-${++this.lastId}}`;
    const { formats } = this.side(sheetId);
    formats.unshift({ ...format, id });
    this.setFormats(sheetId, formats);
    return id;
  }

  updateConditionalFormat(sheetId: string, id: string, change: Partial<Omit<ConditionalFormatInfo, "id">>): void {
    const { formats } = this.side(sheetId);
    const at = formats.findIndex((one) => one.id === id);
    const before = formats[at];
    if (before === undefined) return;
    this.beforeChange();
    formats[at] = { ...before, ...change };
    this.setFormats(sheetId, formats);
  }

  moveConditionalFormat(sheetId: string, id: string, priority: number): void {
    const { formats } = this.side(sheetId);
    const others = formats.filter((one) => one.id !== id);
    const moved = formats.filter((one) => one.id === id);
    this.setFormats(sheetId, [...others.slice(0, priority), ...moved, ...others.slice(priority)]);
  }

  deleteConditionalFormat(sheetId: string, id: string): void {
    this.setFormats(
      sheetId,
      this.side(sheetId).formats.filter((one) => one.id !== id),
    );
  }

  tables(): readonly TableInfo[] {
    return this.list;
  }

  addTable(sheetId: string, rect: Rect, name: string): string {
    const id = `{table-${++this.lastId}}`;
    this.setTables([...this.list, { id, sheetId, name, rect, showHeaders: true, showTotals: false }]);
    return id;
  }

  updateTable(id: string, change: Partial<Omit<TableInfo, "id" | "sheetId">>): void {
    this.setTables(this.list.map((table) => (table.id === id ? { ...table, ...change } : table)));
  }

  deleteTable(id: string): void {
    this.setTables(this.list.filter((table) => table.id !== id));
  }

  shifts(sheetId: string): readonly FileShift[] {
    return this.moved.get(sheetId) ?? [];
  }

  /** Cells were inserted or deleted: what stands on them moves along, and so does what leads to them. */
  shift(sheet: SheetOf, change: Rect, shift: Shift): void {
    const { id: sheetId } = sheet;
    this.beforeChange();
    this.extras.shift(sheetId, change, shift);
    this.extras.shiftTargets(sheet, change, shift);
    const whole = wholeShift(change, shift);
    if (whole !== undefined) this.moved.set(sheetId, [...this.shifts(sheetId), whole]);
    const { formats } = this.side(sheetId);
    if (formats.length > 0) {
      const moved = formats.map((format) => ({
        ...format,
        ranges: format.ranges.flatMap((range) => shiftRect(range, change, shift) ?? []),
      }));
      this.setFormats(
        sheetId,
        moved.filter(({ ranges }) => ranges.length > 0),
      );
    }
    if (!this.list.some((table) => table.sheetId === sheetId)) return;
    // Formulas moved with the cells, and their addresses with them: nothing has to be rewritten.
    this.list = this.list.flatMap((table) => {
      const rect = table.sheetId === sheetId ? shiftRect(table.rect, change, shift) : table.rect;
      return rect === undefined ? [] : [{ ...table, rect }];
    });
  }

  /** Cells have changed places. @param links whether links have to go along, or have done so */
  rearrange(sheetId: string, step: Rearrangement, links: "go" | "have-gone" = "go"): void {
    if (links === "go") this.extras.rearrange(sheetId, placedBy(step));
    this.moved.set(sheetId, [...this.shifts(sheetId), step]);
  }

  sheetDeleted(sheetId: string): void {
    this.beforeChange();
    this.sheets.delete(sheetId);
    this.extras.deleteSheet(sheetId);
    this.list = this.list.filter((table) => table.sheetId !== sheetId);
  }

  private setFormats(sheetId: string, formats: ConditionalFormatInfo[]): void {
    this.beforeChange();
    const side = this.side(sheetId);
    side.formats = formats;
    side.areMarksBehind = true;
    this.onChange("formats");
  }

  private setTables(list: readonly TableInfo[]): void {
    this.beforeChange();
    this.list = list;
    this.onChange("tables");
  }
}

/** What of whole rows or columns comes or goes; undefined where only a part of the sheet moves. */
function wholeShift(change: Rect, shift: Shift): FileShift | undefined {
  const isRows = shift === "down" || shift === "up";
  if (!(isRows ? isEntireRows(change) : isEntireColumns(change))) return undefined;
  const [at, count] = isRows ? [change.row, change.rows] : [change.column, change.columns];
  const isInsert = shift === "down" || shift === "right";
  return { axis: isRows ? "rows" : "columns", at, ...(isInsert ? { insert: count } : { remove: count }) };
}
