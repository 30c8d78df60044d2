/** Lists to choose from. Rules of other kinds are refused: nothing here would hold them. */
import type { Area } from "../areas";
import type { ClassTable } from "../class-table";
import { HostError } from "../errors";
import { ensureWritable } from "../guards";
import { isUnbounded } from "../limits";

/** Excel's own limit for what stands in the rule itself. */
const LONGEST_SOURCE = 255;

type Told = Readonly<Record<string, unknown>>;

const told = (value: unknown): Told => (typeof value === "object" && value !== null ? (value as Told) : {});

export const dataValidationClass: ClassTable<Area> = {
  name: "DataValidation",
  properties: {
    Type: {
      get: ({ sheetId, rect }, host) =>
        host.workbook.extras.listAt(sheetId, rect.row, rect.column) === undefined ? "None" : "List",
    },
    Rule: {
      get({ sheetId, rect }, host) {
        const list = host.workbook.extras.listAt(sheetId, rect.row, rect.column);
        return list === undefined ? {} : { list: { inCellDropDown: true, source: list.source } };
      },
      set({ sheetId, rect }, value, host) {
        ensureWritable(host, sheetId);
        if (isUnbounded(rect)) throw new HostError("InvalidArgument", "whole rows or columns have no list here");
        const { source } = told(told(value)["list"]);
        if (typeof source !== "string" || source === "" || source.length > LONGEST_SOURCE)
          throw new HostError("InvalidArgument", "a list as text, of 255 characters at most");
        host.workbook.extras.setList(sheetId, { area: rect, source, style: "Stop" });
      },
    },
    ErrorAlert: {
      get({ sheetId, rect }, host) {
        const style = host.workbook.extras.listAt(sheetId, rect.row, rect.column)?.style ?? "Stop";
        return { showAlert: true, style, title: "", message: "" };
      },
      set({ sheetId, rect }, value, host) {
        ensureWritable(host, sheetId);
        const { style = "Stop" } = told(value);
        if (style !== "Stop" && style !== "Warning" && style !== "Information")
          throw new HostError("InvalidArgument", "style");
        const list = host.workbook.extras.listAt(sheetId, rect.row, rect.column);
        if (list !== undefined) host.workbook.extras.setList(sheetId, { ...list, style });
      },
    },
  },
  methods: {
    Clear({ sheetId, rect }, _args, host) {
      ensureWritable(host, sheetId);
      host.workbook.extras.removeLists(sheetId, rect);
    },
  },
};
