/** `load`: which properties of which objects go into a query's answer. */
import { camel, pascal, type HostObject } from "./host-object";
import { located } from "./object-paths";
import type { HostContext } from "./host-context";
import type { WireQuery } from "./wire";

/** Property paths as a tree: `format/fill/color` is format → fill → color. */
interface Wanted {
  all: boolean;
  readonly names: Map<string, Wanted>;
}

const nothing = (): Wanted => ({ all: false, names: new Map() });

function wantedOf(query: WireQuery): Wanted {
  const root = nothing();
  const add = (path: string, all: boolean): void => {
    let node = root;
    for (const part of path.split("/")) {
      if (part === "*" || part === "") {
        node.all = true;
        return;
      }
      // Deeper collections may still carry the "items" step; the first one was dropped by the client.
      if (part === "items") continue;
      const name = pascal(part);
      const next = node.names.get(name) ?? nothing();
      node.names.set(name, next);
      node = next;
    }
    node.all ||= all;
  };
  for (const path of query.Select ?? []) add(path, false);
  for (const path of query.Expand ?? []) add(path, true);
  if (root.names.size === 0) root.all = true;
  return root;
}

type Json = Record<string, unknown>;

const property = (object: HostObject, name: string): unknown =>
  located(`${object.className}.${camel(name)}`, () => object.get(name));

function readOne(object: HostObject, wanted: Wanted, host: HostContext): Json {
  const answer: Json = { ...object.identity() };
  if (wanted.all) for (const name of object.scalarNames) answer[name] = property(object, name);
  for (const [name, below] of wanted.names) {
    if (object.hasProperty(name)) {
      answer[name] = property(object, name);
      continue;
    }
    const child = located(`${object.className}.${camel(name)}`, () => object.navigate(name));
    answer[name] = child === null ? null : read(child, orAll(below), host, {});
  }
  return answer;
}

/** Naming a child object without a property of it means all its scalars. */
const orAll = (wanted: Wanted): Wanted => (wanted.names.size === 0 ? { all: true, names: wanted.names } : wanted);

function read(object: HostObject, wanted: Wanted, host: HostContext, paging: WireQuery): Json {
  if (!object.isCollection) return readOne(object, wanted, host);
  const answer: Json = {};
  const ofItems = nothing();
  ofItems.all = wanted.all;
  for (const [name, below] of wanted.names) {
    if (object.hasProperty(name)) answer[name] = property(object, name);
    else ofItems.names.set(name, below);
  }
  if (wanted.all) for (const name of object.scalarNames) answer[name] = property(object, name);
  const from = paging.Skip ?? 0;
  const items = object.items().slice(from, paging.Top === undefined ? undefined : from + paging.Top);
  answer["_Items"] = items.map((item) => readOne(item, ofItems, host));
  return answer;
}

/**
 * Answers a query. Keys are PascalCase and collections come as `_Items`, else the client takes them for not loaded.
 * @throws HostError ApiNotFound for a property the class does not have.
 */
export function answerQuery(object: HostObject, query: WireQuery, host: HostContext): Json {
  return read(object, wantedOf(query), host, query);
}
