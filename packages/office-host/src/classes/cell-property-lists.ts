/** getCellProperties, getRowProperties and getColumnProperties: one record for each cell, row or column. */
import { formatAddress } from "../addresses";
import type { Area } from "../areas";
import { sheetOf } from "../guards";
import { unknownMember } from "../class-table";
import { pascal } from "../host-object";
import type { HostContext } from "../host-context";
import { checkReadable } from "../limits";
import { rect } from "../rect";
import { fillShown } from "./formats";

type Json = Record<string, unknown>;

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

/** The leaves asked for, as paths: `{format: {fill: {color: true}}}` is `format/fill/color`. */
function paths(asked: unknown, prefix = ""): string[] {
  if (!isJson(asked)) return [];
  return Object.entries(asked).flatMap(([name, value]) =>
    value === true ? [`${prefix}${name}`] : paths(value, `${prefix}${name}/`),
  );
}

function put(record: Json, path: string, value: unknown): void {
  const [first = "", ...rest] = path.split("/");
  if (rest.length === 0) {
    record[first] = value;
    return;
  }
  const below = isJson(record[first]) ? record[first] : {};
  record[first] = below;
  put(below, rest.join("/"), value);
}

/** One record per cell, as the client hands them on. */
export function cellsAsked(area: Area, asked: unknown, host: HostContext): Json[][] {
  const { sheetId, rect: cells } = area;
  checkReadable(cells);
  const records = Array.from({ length: cells.rows }, () => Array.from({ length: cells.columns }, (): Json => ({})));
  const fill = (path: string, value: (r: number, c: number) => unknown): void =>
    records.forEach((row, r) => row.forEach((record, c) => put(record, path, value(r, c))));
  for (const path of paths(asked)) {
    if (path === "address") {
      const { name } = sheetOf(host, sheetId);
      fill(path, (r, c) => formatAddress(name, rect(cells.row + r, cells.column + c, 1, 1)));
    } else if (path === "format/fill/color") {
      const colours = host.workbook.readStyle(sheetId, cells, "fill");
      fill(path, (r, c) => fillShown(colours[r]?.[c] ?? null));
    } else throw unknownMember(host, "Range.GetCellProperties", path);
  }
  return records;
}

function lines(area: Area, asked: unknown, host: HostContext, axis: "row" | "column"): Json[] {
  const { sheetId, rect: cells } = area;
  const name = `${axis}Hidden`;
  const records = Array.from({ length: axis === "row" ? cells.rows : cells.columns }, (): Json => ({}));
  for (const path of paths(asked)) {
    if (path !== name) throw unknownMember(host, `Range.Get${pascal(axis)}Properties`, path);
    const hidden =
      axis === "row" ? host.workbook.hiddenRows(sheetId, cells) : host.workbook.hiddenColumns(sheetId, cells);
    records.forEach((record, i) => put(record, path, hidden[i] ?? false));
  }
  return records;
}

export const rowsAsked = (area: Area, asked: unknown, host: HostContext): Json[] => lines(area, asked, host, "row");

export const columnsAsked = (area: Area, asked: unknown, host: HostContext): Json[] =>
  lines(area, asked, host, "column");
