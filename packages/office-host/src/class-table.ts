/** A class of the object model is a table written by hand; binding it to a target gives what the wire works on. */
import { Arguments } from "./arguments";
import { HostError } from "./errors";
import type { HostContext } from "./host-context";
import { camel, type HostObject } from "./host-object";

export interface Property<T> {
  get(target: T, host: HostContext): unknown;
  set?(target: T, value: unknown, host: HostContext): void;
}

/** Member names are those of the wire (PascalCase). Whatever is not listed does not exist for the client. */
export interface ClassTable<T> {
  readonly name: string;
  /** The fields by which the client names the object later (`Id`, `_Id` or `_ReferenceId`). */
  readonly identity?: (target: T, host: HostContext) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigation?: Readonly<Record<string, (target: T, host: HostContext) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments, host: HostContext) => unknown>>;
  /** Collections only. */
  readonly items?: (target: T, host: HostContext) => HostObject[];
  readonly indexer?: (target: T, key: unknown, host: HostContext) => HostObject;
}

/** Notes the member and returns the error to throw. */
export function unknownMember(host: HostContext, className: string, name: string): HostError {
  const member = `${className}.${name}`;
  host.unknownMembers.push(member);
  return new HostError("ApiNotFound", member, `${className}.${camel(name)}`);
}

const own = <V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined =>
  table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;

/**
 * Binds a class to what one object of it stands for.
 * The methods of the result throw HostError ApiNotFound for members the class does not list.
 */
export function bind<T>(table: ClassTable<T>, target: T, host: HostContext): HostObject {
  const missing = (name: string): HostError => unknownMember(host, table.name, name);
  return {
    className: table.name,
    target,
    isCollection: table.items !== undefined,
    scalarNames: Object.keys(table.properties ?? {}),
    identity: () => table.identity?.(target, host) ?? {},
    hasProperty: (name) => own(table.properties, name) !== undefined,
    get(name) {
      const property = own(table.properties, name);
      if (property === undefined) throw missing(name);
      return property.get(target, host);
    },
    set(name, value) {
      const property = own(table.properties, name);
      if (property?.set === undefined) throw missing(name);
      host.counters.used(table.name, name);
      property.set(target, value, host);
    },
    navigate(name) {
      const step = own(table.navigation, name);
      if (step === undefined) throw missing(name);
      return step(target, host);
    },
    call(name, args) {
      const method = own(table.methods, name);
      if (method === undefined) throw missing(name);
      host.counters.used(table.name, name);
      return method(target, new Arguments(args), host);
    },
    index(key) {
      if (table.indexer === undefined) throw missing("getItem");
      return table.indexer(target, key, host);
    },
    items: () => table.items?.(target, host) ?? [],
  };
}
