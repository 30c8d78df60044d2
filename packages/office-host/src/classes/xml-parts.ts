/** Custom XML parts. */
import type { XmlPart } from "../document-parts";
import { HostError } from "../errors";
import { ensureWorkbookWritable } from "../guards";
import type { ClassTable } from "../class-table";
import type { HostObject } from "../host-object";
import type { HostContext } from "../host-context";

/** The start tag of the root: after declarations, comments and processing instructions. */
const ROOT =
  /^\uFEFF?\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*)*<(?:([\w.-]+):)?[\w.-]+((?:\s+[^<>]*?)?)\/?>/s;

/**
 * The namespace of the root element, "" when it has none.
 * @throws HostError InvalidArgument when the text does not begin like XML.
 */
export function namespaceOf(xml: string): string {
  const root = ROOT.exec(xml);
  if (root === null) throw new HostError("InvalidArgument", "not an XML document");
  const name = root[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  const declaration = new RegExp(`(?:^|\\s)${name.replaceAll(".", "\\.")}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(
    root[2] ?? "",
  );
  return declaration?.[1] ?? declaration?.[2] ?? "";
}

function stored(part: XmlPart, host: HostContext): XmlPart {
  if (!host.document.xmlParts.has(part.id)) throw new HostError("ItemNotFound");
  return part;
}

export const xmlPartClass: ClassTable<XmlPart> = {
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (part, host) => namespaceOf(stored(part, host).xml) },
  },
  methods: {
    GetXml: (part, _args, host) => stored(part, host).xml,
    SetXml(part, args, host) {
      ensureWorkbookWritable(host);
      namespaceOf(args.text(0));
      stored(part, host).xml = args.text(0);
    },
    Delete(part, _args, host) {
      ensureWorkbookWritable(host);
      host.document.xmlParts.delete(stored(part, host).id);
    },
  },
};

/** All parts, or those of one namespace. */
const listed = (namespace: string | undefined, host: HostContext): XmlPart[] =>
  [...host.document.xmlParts.values()].filter(({ xml }) => namespace === undefined || namespaceOf(xml) === namespace);

function newId(host: HostContext): string {
  let number = host.document.xmlParts.size;
  let id: string;
  do id = `{00000000-0000-0000-0000-${String(++number).padStart(12, "0")}}`;
  while (host.document.xmlParts.has(id));
  return id;
}

/** Null where there are several, too. */
function only(namespace: string | undefined, host: HostContext): HostObject | null {
  const [first, ...more] = listed(namespace, host);
  return first === undefined || more.length > 0 ? null : host.make.xmlPart(first);
}

export const xmlPartsClass: ClassTable<string | undefined> = {
  name: "CustomXmlPartCollection",
  items: (namespace, host) => listed(namespace, host).map((part) => host.make.xmlPart(part)),
  indexer(namespace, key, host) {
    const part = listed(namespace, host).find(({ id }) => id === key);
    if (part === undefined) throw new HostError("ItemNotFound");
    return host.make.xmlPart(part);
  },
  methods: {
    Add(_, args, host) {
      ensureWorkbookWritable(host);
      const part: XmlPart = { id: newId(host), xml: args.text(0) };
      namespaceOf(part.xml);
      host.document.xmlParts.set(part.id, part);
      return host.make.xmlPart(part);
    },
    GetByNamespace: (_, args, host) => host.make.xmlParts(args.text(0)),
    GetCount: (namespace, _args, host) => listed(namespace, host).length,
    GetItemOrNullObject(namespace, args, host) {
      const part = listed(namespace, host).find(({ id }) => id === args.text(0));
      return part === undefined ? null : host.make.xmlPart(part);
    },
    GetOnlyItem(namespace, _args, host) {
      const part = only(namespace, host);
      if (part === null) throw new HostError("ItemNotFound", "none, or several");
      return part;
    },
    GetOnlyItemOrNullObject: (namespace, _args, host) => only(namespace, host),
  },
};
