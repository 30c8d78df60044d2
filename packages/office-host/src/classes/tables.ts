/** Tables and their columns. */
import { parseAreas } from "../addresses";
import type { Arguments } from "../arguments";
import { HostError } from "../errors";
import { ensureWritable } from "../guards";
import { bind, unknownMember, type ClassTable } from "../class-table";
import type { HostObject } from "../host-object";
import type { HostContext, TableScope } from "../host-context";
import { contains, intersection, rect, type Rect } from "../rect";
import type { TableInfo } from "../workbook-port";
import { wireValue } from "../cell-values";
import { registrations } from "./registrations";

function infoOf(id: string, host: HostContext): TableInfo {
  const info = host.workbook.tables().find((table) => table.id === id);
  if (info === undefined) throw new HostError("ItemNotFound", "the table was deleted");
  return info;
}

const inScope = (table: TableInfo, scope: TableScope): boolean =>
  (scope.sheetId === undefined || table.sheetId === scope.sheetId) &&
  (scope.rect === undefined ||
    (scope.fullyContained === true
      ? contains(scope.rect, table.rect)
      : intersection(scope.rect, table.rect) !== undefined));

const listed = (scope: TableScope, host: HostContext): TableInfo[] =>
  host.workbook.tables().filter((table) => inScope(table, scope));

const find = (scope: TableScope, key: unknown, host: HostContext): TableInfo | undefined =>
  listed(scope, host).find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());

const existing = (table: TableInfo | undefined, host: HostContext): HostObject => {
  if (table === undefined) throw new HostError("ItemNotFound");
  return host.make.table(table.id);
};

/** The cells of a new or resized table: a range, or an address that names its sheet. */
function placeOf(args: Arguments, sheetId: string | undefined, host: HostContext): { sheetId: string; rect: Rect } {
  const area = args.area(0);
  if (area !== undefined) return { sheetId: area.sheetId, rect: area.rect };
  const [first] = parseAreas(args.text(0));
  if (first === undefined) throw new HostError("InvalidArgument", "no range");
  const sheet = first.sheet?.toLowerCase();
  const named = host.workbook.sheets().find(({ name }) => name.toLowerCase() === sheet)?.id;
  if (sheet !== undefined && named === undefined) throw new HostError("ItemNotFound", first.sheet);
  return { sheetId: named ?? sheetId ?? host.workbook.activeSheet(), rect: first.rect };
}

function header(table: TableInfo): Rect {
  if (!table.showHeaders) throw new HostError("ItemNotFound", "the table has no header row");
  return { ...table.rect, rows: 1 };
}

function body({ rect: all, showHeaders, showTotals }: TableInfo): Rect {
  const top = showHeaders ? 1 : 0;
  return rect(all.row + top, all.column, all.rows - top - (showTotals ? 1 : 0), all.columns);
}

export const tableClass: ClassTable<string> = {
  name: "Table",
  identity: (id) => ({ Id: id }),
  properties: {
    Id: { get: (id) => id },
    Name: {
      get: (id, host) => infoOf(id, host).name,
      set(id, value, host) {
        const taken = find({}, value, host);
        if (typeof value !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(value)) {
          throw new HostError("InvalidArgument", "table name");
        }
        if (taken !== undefined && taken.id !== id) throw new HostError("ItemAlreadyExists", value);
        ensureWritable(host, infoOf(id, host).sheetId);
        host.workbook.updateTable(id, { name: value });
      },
    },
    ShowHeaders: { get: (id, host) => infoOf(id, host).showHeaders },
    ShowTotals: { get: (id, host) => infoOf(id, host).showTotals },
  },
  navigation: {
    Worksheet: (id, host) => host.make.worksheet(infoOf(id, host).sheetId),
    Columns: (id, host) => host.make.tableColumns(id),
  },
  methods: {
    ...registrations("DataChanged"),
    GetRange: (id, _args, host) => host.make.rangeAt(infoOf(id, host).sheetId, infoOf(id, host).rect),
    GetHeaderRowRange: (id, _args, host) => host.make.rangeAt(infoOf(id, host).sheetId, header(infoOf(id, host))),
    GetDataBodyRange: (id, _args, host) => host.make.rangeAt(infoOf(id, host).sheetId, body(infoOf(id, host))),
    ConvertToRange(id, _args, host) {
      const { sheetId, rect: cells } = infoOf(id, host);
      ensureWritable(host, sheetId);
      host.workbook.deleteTable(id);
      return host.make.rangeAt(sheetId, cells);
    },
    Delete(id, _args, host) {
      const { sheetId, rect: cells } = infoOf(id, host);
      ensureWritable(host, sheetId);
      host.workbook.deleteTable(id);
      host.workbook.remove(sheetId, cells, "up");
    },
    Resize(id, args, host) {
      const { sheetId } = infoOf(id, host);
      ensureWritable(host, sheetId);
      host.workbook.updateTable(id, { rect: placeOf(args, sheetId, host).rect });
    },
  },
};

interface ColumnOf {
  readonly tableId: string;
  readonly index: number;
}

const columnNames = (tableId: string, host: HostContext): string[] => {
  const table = infoOf(tableId, host);
  const [names = []] = host.workbook.readValues(table.sheetId, header(table));
  return names.map((name) => String(wireValue(name)));
};

const columnPart =
  (part: (table: TableInfo) => Rect) =>
  ({ tableId, index }: ColumnOf, _args: unknown, host: HostContext): HostObject => {
    const table = infoOf(tableId, host);
    const cells = part(table);
    return host.make.rangeAt(table.sheetId, { ...cells, column: cells.column + index, columns: 1 });
  };

const columnClass: ClassTable<ColumnOf> = {
  name: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: ({ tableId, index }, host) => columnNames(tableId, host)[index] ?? "" },
  },
  methods: {
    GetRange: columnPart((table) => table.rect),
    GetHeaderRowRange: columnPart(header),
    GetDataBodyRange: columnPart(body),
  },
};

function columnAt(tableId: string, key: unknown, host: HostContext): HostObject | null {
  const names = columnNames(tableId, host);
  const index = typeof key === "number" ? key - 1 : names.findIndex((name) => name === key);
  return names[index] === undefined ? null : bind(columnClass, { tableId, index }, host);
}

const neededColumn = (column: HostObject | null): HostObject => {
  if (column === null) throw new HostError("ItemNotFound");
  return column;
};

export const tableColumnsClass: ClassTable<string> = {
  name: "TableColumnCollection",
  items: (id, host) => columnNames(id, host).map((_, index) => bind(columnClass, { tableId: id, index }, host)),
  // Ids of columns count from 1.
  indexer: (id, key, host) => neededColumn(columnAt(id, key, host)),
  methods: {
    GetCount: (id, _args, host) => infoOf(id, host).rect.columns,
    GetItemAt: (id, args, host) => neededColumn(columnAt(id, args.integer(0) + 1, host)),
    GetItemOrNullObject: (id, args, host) => columnAt(id, args.raw(0), host),
  },
};

function freeName(host: HostContext): string {
  let number = host.workbook.tables().length + 1;
  while (find({}, `Table${number}`, host) !== undefined) number += 1;
  return `Table${number}`;
}

export const tablesClass: ClassTable<TableScope> = {
  name: "TableCollection",
  items: (scope, host) => listed(scope, host).map(({ id }) => host.make.table(id)),
  indexer: (scope, key, host) => existing(find(scope, key, host), host),
  methods: {
    ...registrations("DataChanged"),
    Add(scope, args, host) {
      const place = placeOf(args, scope.sheetId, host);
      ensureWritable(host, place.sheetId);
      // Excel would put a row of made-up headers above; a table without headers is of no use to this add-in.
      if (!args.flag(1)) throw unknownMember(host, "TableCollection", "Add(hasHeaders: false)");
      if (listed({ sheetId: place.sheetId, rect: place.rect }, host).length > 0) {
        throw new HostError("InvalidArgument", "a table cannot overlap another");
      }
      return host.make.table(host.workbook.addTable(place.sheetId, place.rect, freeName(host)));
    },
    GetCount: (scope, _args, host) => listed(scope, host).length,
    GetFirst: (scope, _args, host) => existing(listed(scope, host)[0], host),
    GetItemAt: (scope, args, host) => existing(listed(scope, host)[args.integer(0)], host),
    GetItemOrNullObject(scope, args, host) {
      const table = find(scope, args.text(0), host);
      return table === undefined ? null : host.make.table(table.id);
    },
  },
};
