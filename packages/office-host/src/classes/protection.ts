/** WorksheetProtection. Its target is the sheet's id. */
import { HostError } from "../errors";
import { ensureWorkbookWritable, sheetOf } from "../guards";
import type { ClassTable } from "../class-table";

export const protectionClass: ClassTable<string> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { get: (id, host) => host.workbook.isProtected(sheetOf(host, id).id) },
  },
  methods: {
    Protect(id, _args, host) {
      ensureWorkbookWritable(host);
      if (host.workbook.isProtected(sheetOf(host, id).id)) throw new HostError("InvalidOperation", "already protected");
      host.workbook.setProtected(id, true);
    },
    Unprotect(id, _args, host) {
      ensureWorkbookWritable(host);
      host.workbook.setProtected(sheetOf(host, id).id, false);
    },
  },
};
