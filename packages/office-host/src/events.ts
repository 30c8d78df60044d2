/** Turns what happened in the workbook into the events of the client. */
import { formatRect } from "./addresses";
import { Area } from "./areas";
import type { HostContext } from "./host-context";
import { intersection, type Rect } from "./rect";
import { MessageCategory, type WireEntry } from "./wire";
import type { CellValue, Shift, WorkbookNotice } from "./workbook-port";
import { valueTypeOf, wireValue } from "./cell-values";

/** Numbers the client listens by. */
const Event = {
  settingsChanged: 1,
  workbookSelection: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  rowHidden: 22,
  protection: 24,
  tableChanged: 101,
  visibility: 65539,
} as const;

/** Target of events registered on a collection of the workbook. */
const WORKBOOK = "Workbook";

const entry = (event: number, targetId: string, payload: object): WireEntry => [
  MessageCategory.event,
  event,
  targetId,
  JSON.stringify(payload),
  1,
];

/** A sheet's listeners and the collection's listen by different targets: one change makes both entries. */
const both = (event: number, sheetId: string, payload: object): WireEntry[] => [
  entry(event, sheetId, payload),
  entry(event, WORKBOOK, payload),
];

const SHIFTS: Readonly<Record<Shift, string>> = {
  down: "ShiftCellDown",
  right: "ShiftCellRight",
  up: "ShiftCellUp",
  left: "ShiftCellLeft",
};

const CHANGE_TYPES = {
  inserted: { down: "RowInserted", right: "ColumnInserted", cells: "CellInserted" },
  deleted: { up: "RowDeleted", left: "ColumnDeleted", cells: "CellDeleted" },
} as const;

function changeType(kind: "inserted" | "deleted", rect: Rect, shift: Shift): string {
  const whole = formatRect(rect);
  if (kind === "inserted") {
    if (shift === "down" && /^\d+:/.test(whole)) return CHANGE_TYPES.inserted.down;
    return shift === "right" && /^[A-Z]+:/.test(whole) ? CHANGE_TYPES.inserted.right : CHANGE_TYPES.inserted.cells;
  }
  if (shift === "up" && /^\d+:/.test(whole)) return CHANGE_TYPES.deleted.up;
  return shift === "left" && /^[A-Z]+:/.test(whole) ? CHANGE_TYPES.deleted.left : CHANGE_TYPES.deleted.cells;
}

const cellDetails = (single: { before: CellValue; after: CellValue }): object => ({
  valueBefore: wireValue(single.before),
  valueAfter: wireValue(single.after),
  valueTypeBefore: valueTypeOf(single.before),
  valueTypeAfter: valueTypeOf(single.after),
});

function changedEntries(host: HostContext, sheetId: string, rect: Rect, own: boolean, more: object): WireEntry[] {
  const payload = {
    changeType: "RangeEdited",
    source: "Local",
    worksheetId: sheetId,
    address: formatRect(rect),
    referenceId: host.references.rememberForEvent(new Area(sheetId, rect)),
    triggerSource: own ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    ...more,
  };
  const touched = host.workbook
    .tables()
    .filter((table) => table.sheetId === sheetId && intersection(table.rect, rect) !== undefined);
  return [
    ...both(Event.changed, sheetId, payload),
    ...touched.flatMap((table) => both(Event.tableChanged, table.id, { ...payload, tableId: table.id })),
  ];
}

/** The entries for one notice; `own` says that the add-in itself made the change. */
export function eventEntries(host: HostContext, notice: WorkbookNotice, own: boolean): WireEntry[] {
  const { sheetId } = notice;
  switch (notice.kind) {
    case "cells":
      return changedEntries(host, sheetId, notice.rect, own, notice.single ? cellDetails(notice.single) : {});
    case "inserted":
    case "deleted":
      return changedEntries(host, sheetId, notice.rect, own, {
        changeType: changeType(notice.kind, notice.rect, notice.shift),
        shiftDirection: SHIFTS[notice.shift],
      });
    // Nothing else tells of it: a changed result is no change of a cell (#3899).
    case "calculated":
      return both(Event.calculated, sheetId, { address: formatRect(notice.rect), worksheetId: sheetId });
    case "sorted":
      return both(Event.rowSorted, sheetId, {
        address: formatRect(notice.rect),
        source: "Local",
        worksheetId: sheetId,
      });
    case "rows-hidden":
      return both(Event.rowHidden, sheetId, {
        address: formatRect(notice.rect),
        changeType: notice.hidden ? "Hidden" : "Unhidden",
        source: "Local",
        worksheetId: sheetId,
      });
    case "formats":
      return both(Event.formatChanged, sheetId, { address: "", source: "Local", worksheetId: sheetId });
    case "selection":
      return [
        ...both(Event.selection, sheetId, { address: notice.areas.map(formatRect).join(","), worksheetId: sheetId }),
        entry(Event.workbookSelection, "", {}),
      ];
    case "activated":
      return [
        ...(notice.previous === undefined
          ? []
          : both(Event.deactivated, notice.previous, { worksheetId: notice.previous })),
        ...both(Event.activated, sheetId, { worksheetId: sheetId }),
      ];
    case "sheet-added":
      return [entry(Event.added, WORKBOOK, { worksheetId: sheetId, source: "Local" })];
    case "sheet-deleted":
      return [entry(Event.deleted, WORKBOOK, { worksheetId: sheetId, source: "Local" })];
    case "protection":
      return both(Event.protection, sheetId, {
        isProtected: notice.isProtected,
        source: "Local",
        worksheetId: sheetId,
      });
  }
}

export const settingsChangedEntry = (): WireEntry => entry(Event.settingsChanged, "", {});

export const visibilityEntry = (visible: boolean): WireEntry =>
  entry(Event.visibility, "", { visibility: visible ? "Visible" : "Hidden" });
