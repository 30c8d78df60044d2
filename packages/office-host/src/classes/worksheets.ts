/** WorksheetCollection. */
import { HostError } from "../errors";
import { ensureWorkbookWritable } from "../guards";
import type { ClassTable } from "../class-table";
import type { HostObject } from "../host-object";
import type { HostContext } from "../host-context";
import type { SheetInfo } from "../workbook-port";
import { registrations, SHEET_EVENTS } from "./registrations";

const visibleOnes = (host: HostContext, visibleOnly: boolean): SheetInfo[] =>
  host.workbook.sheets().filter(({ visibility }) => !visibleOnly || visibility === "Visible");

function find(host: HostContext, key: unknown): SheetInfo | undefined {
  const name = String(key).toLowerCase();
  const sheets = host.workbook.sheets();
  return sheets.find(({ id }) => id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === name);
}

function existing(host: HostContext, sheet: SheetInfo | undefined): HostObject {
  if (sheet === undefined) throw new HostError("ItemNotFound");
  return host.make.worksheet(sheet.id);
}

/** @throws HostError InvalidArgument or ItemAlreadyExists when a sheet cannot have the name. */
export function checkSheetName(host: HostContext, name: string, self?: string): void {
  if (name === "" || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name)) throw new HostError("InvalidArgument", name);
  const taken = find(host, name);
  if (taken !== undefined && taken.id !== self) throw new HostError("ItemAlreadyExists", name);
}

function freeName(host: HostContext): string {
  let number = host.workbook.sheets().length + 1;
  while (find(host, `Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}

export const worksheetsClass: ClassTable<null> = {
  name: "WorksheetCollection",
  items: (_, host) => host.workbook.sheets().map(({ id }) => host.make.worksheet(id)),
  indexer: (_, key, host) => existing(host, find(host, key)),
  methods: {
    ...registrations(...SHEET_EVENTS, "Added", "Deleted"),
    Add(_, args, host) {
      ensureWorkbookWritable(host);
      const name = args.has(0) ? args.text(0) : freeName(host);
      checkSheetName(host, name);
      return host.make.worksheet(host.workbook.addSheet(name));
    },
    GetActiveWorksheet: (_, _args, host) => host.make.worksheet(host.workbook.activeSheet()),
    GetCount: (_, args, host) => visibleOnes(host, args.flag(0)).length,
    GetFirst: (_, args, host) => existing(host, visibleOnes(host, args.flag(0))[0]),
    GetLast: (_, args, host) => existing(host, visibleOnes(host, args.flag(0)).at(-1)),
    GetItemOrNullObject(_, args, host) {
      const sheet = find(host, args.text(0));
      return sheet === undefined ? null : host.make.worksheet(sheet.id);
    },
  },
};
