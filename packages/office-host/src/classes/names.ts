/** Defined names. */
import { formatAddress, parseRect, splitSheet } from "../addresses";
import { Area } from "../areas";
import type { DefinedName } from "../document-parts";
import { HostError } from "../errors";
import { ensureWorkbookWritable, sheetOf } from "../guards";
import type { ClassTable } from "../class-table";
import type { HostObject } from "../host-object";
import type { HostContext } from "../host-context";

/** The cells of a name: its range, or a formula that is a plain reference. */
function areaOf({ refersTo }: DefinedName, host: HostContext): Area | undefined {
  if (refersTo instanceof Area) return refersTo.isGone ? undefined : refersTo;
  const { sheet, cells } = splitSheet(refersTo.replace(/^=/, ""));
  const rect = parseRect(cells);
  const sheetId = host.workbook.sheets().find(({ name }) => name === sheet)?.id;
  return rect === undefined || sheetId === undefined ? undefined : host.references.track(new Area(sheetId, rect));
}

const listed = (sheetId: string | undefined, host: HostContext): DefinedName[] =>
  [...host.document.names.values()].filter((name) => name.sheetId === sheetId);

const find = (sheetId: string | undefined, key: unknown, host: HostContext): DefinedName | undefined =>
  listed(sheetId, host).find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());

/** The range of a name as seen from a sheet, whose own names come first. */
export function namedArea(host: HostContext, name: string, sheetId: string): Area | undefined {
  const found = find(sheetId, name, host) ?? find(undefined, name, host);
  return found === undefined ? undefined : areaOf(found, host);
}

const formulaOf = (name: DefinedName, host: HostContext): string => {
  if (!(name.refersTo instanceof Area)) return name.refersTo;
  const area = areaOf(name, host);
  return area === undefined ? "=#REF!" : `=${formatAddress(sheetOf(host, area.sheetId).name, area.rect)}`;
};

function stored(name: DefinedName, host: HostContext): DefinedName {
  if (!host.document.names.has(name.id)) throw new HostError("ItemNotFound");
  return name;
}

export const nameClass: ClassTable<DefinedName> = {
  name: "NamedItem",
  identity: ({ id }) => ({ _Id: id }),
  properties: {
    _Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name },
    Type: { get: (name, host) => (areaOf(stored(name, host), host) === undefined ? "String" : "Range") },
    Formula: { get: (name, host) => formulaOf(stored(name, host), host) },
    Value: { get: (name, host) => formulaOf(stored(name, host), host).slice(1) },
    Scope: { get: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet") },
    Comment: {
      get: ({ comment }) => comment,
      set(name, value, host) {
        ensureWorkbookWritable(host);
        stored(name, host).comment = String(value);
      },
    },
    Visible: {
      get: ({ visible }) => visible,
      set(name, value, host) {
        ensureWorkbookWritable(host);
        stored(name, host).visible = value === true;
      },
    },
  },
  methods: {
    Delete(name, _args, host) {
      ensureWorkbookWritable(host);
      host.document.names.delete(stored(name, host).id);
    },
    GetRange(name, _args, host) {
      const area = areaOf(stored(name, host), host);
      if (area === undefined) throw new HostError("InvalidReference", "the name is no range");
      return host.make.range(area);
    },
    GetRangeOrNullObject(name, _args, host) {
      const area = areaOf(stored(name, host), host);
      return area === undefined ? null : host.make.range(area);
    },
  },
};

const existing = (name: DefinedName | undefined, host: HostContext): HostObject => {
  if (name === undefined) throw new HostError("ItemNotFound");
  return host.make.name(name);
};

/** Names look like words, and not like a cell. */
const isLegal = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && parseRect(name) === undefined && name.length <= 255;

function add(
  sheetId: string | undefined,
  name: string,
  refersTo: Area | string,
  comment: string,
  host: HostContext,
): HostObject {
  ensureWorkbookWritable(host);
  if (!isLegal(name)) throw new HostError("InvalidArgument", name);
  if (find(sheetId, name, host) !== undefined) throw new HostError("ItemAlreadyExists", name);
  const id = sheetId === undefined ? name : `${sheetId}!${name}`;
  const added: DefinedName = { id, name, refersTo, comment, visible: true, sheetId };
  host.document.names.set(id, added);
  return host.make.name(added);
}

export const namesClass: ClassTable<string | undefined> = {
  name: "NamedItemCollection",
  items: (sheetId, host) => listed(sheetId, host).map((name) => host.make.name(name)),
  indexer: (sheetId, key, host) => existing(find(sheetId, key, host), host),
  methods: {
    Add: (sheetId, args, host) =>
      // A name keeps a range of its own, which outlives the request's.
      add(sheetId, args.text(0), lasting(args.area(1)) ?? args.text(1), args.text(2, ""), host),
    GetCount: (sheetId, _args, host) => listed(sheetId, host).length,
    GetItemOrNullObject(sheetId, args, host) {
      const name = find(sheetId, args.text(0), host);
      return name === undefined ? null : host.make.name(name);
    },
  },
};

const lasting = (area: Area | undefined): Area | undefined =>
  area === undefined ? undefined : new Area(area.sheetId, area.rect);
