/** WorksheetFreezePanes. Its target is the sheet's id. */
import { HostError } from "../errors";
import { sheetOf } from "../guards";
import type { ClassTable } from "../class-table";
import type { HostContext } from "../host-context";
import { MAX_COLUMNS, MAX_ROWS, rect, type Rect } from "../rect";

function location(host: HostContext, sheetId: string): Rect | undefined {
  const { rows, columns } = host.workbook.frozen(sheetOf(host, sheetId).id);
  if (rows === 0 && columns === 0) return undefined;
  return rect(0, 0, rows === 0 ? MAX_ROWS : rows, columns === 0 ? MAX_COLUMNS : columns);
}

export const freezePanesClass: ClassTable<string> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (id, args, host) => host.workbook.setFrozen(id, args.integer(0, 1), 0),
    FreezeColumns: (id, args, host) => host.workbook.setFrozen(id, 0, args.integer(0, 1)),
    Unfreeze: (id, _args, host) => host.workbook.setFrozen(id, 0, 0),
    GetLocation(id, _args, host) {
      const frozen = location(host, id);
      if (frozen === undefined) throw new HostError("ItemNotFound", "nothing is frozen");
      return host.make.rangeAt(id, frozen);
    },
    GetLocationOrNullObject(id, _args, host) {
      const frozen = location(host, id);
      return frozen === undefined ? null : host.make.rangeAt(id, frozen);
    },
  },
};
