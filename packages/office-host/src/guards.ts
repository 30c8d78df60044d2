/** What has to hold before a sheet is read or changed. */
import { HostError } from "./errors";
import type { HostContext } from "./host-context";
import type { SheetInfo } from "./workbook-port";

/** @throws HostError ItemNotFound when the sheet was deleted. */
export function sheetOf(host: HostContext, sheetId: string): SheetInfo {
  const sheet = host.workbook.sheets().find(({ id }) => id === sheetId);
  if (sheet === undefined) throw new HostError("ItemNotFound", "the sheet was deleted");
  return sheet;
}

/** @throws HostError AccessDenied when the workbook is read-only. */
export function ensureWorkbookWritable(host: HostContext): void {
  host.counters.wrote();
  if (host.application.readOnly) throw new HostError("AccessDenied", "the workbook is read-only");
}

/**
 * @throws HostError AccessDenied when the workbook is read-only or the sheet is protected, ItemNotFound without the
 * sheet.
 */
export function ensureWritable(host: HostContext, sheetId: string): void {
  ensureWorkbookWritable(host);
  if (host.workbook.isProtected(sheetOf(host, sheetId).id))
    throw new HostError("AccessDenied", "the sheet is protected");
}
