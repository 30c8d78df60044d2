/** Object paths of one request: each is worked out once, because making one may have an effect (`Add`). */
import { HostError } from "./errors";
import { unknownMember } from "./class-table";
import { isHostObject, camel, type HostObject } from "./host-object";
import type { HostContext } from "./host-context";
import { PathType, type WireArguments, type WirePath } from "./wire";

/** Adds where it happened to an error that does not know. */
export function located<R>(location: string, work: () => R): R {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError && error.member === "") throw relocated(error, location);
    throw error;
  }
}

function relocated(error: HostError, location: string): HostError {
  const copy = new HostError(error.code, "", location);
  copy.message = error.message;
  return copy;
}

export class ObjectPaths {
  private readonly known = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, WirePath>>,
    private readonly host: HostContext,
  ) {}

  /**
   * The object of a path; null for a null object and everything below one.
   * @throws HostError as the steps to it do.
   */
  object(id: number): HostObject | null {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new HostError("InvalidArgument", `no object path ${id}`);
    const object = this.evaluate(path);
    this.known.set(id, object);
    return object;
  }

  /** The arguments with objects in the places that are object paths. */
  args(info: WireArguments | undefined): unknown[] {
    const merge = (value: unknown, reference: unknown): unknown => {
      if (typeof reference === "number" && reference !== 0) return this.object(reference);
      if (!Array.isArray(value) || !Array.isArray(reference)) return value;
      return value.map((element, i) => merge(element, reference[i]));
    };
    return (info?.Arguments ?? []).map((value, i) => merge(value, info?.ReferencedObjectPathIds?.[i]));
  }

  private evaluate(path: WirePath): HostObject | null {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.host.make.root();
      case PathType.newObject:
        return this.service(name);
      case PathType.reference:
        return this.reference(name);
      case PathType.nullObject:
        return null;
      case PathType.method:
      case PathType.property:
      case PathType.indexer:
        return this.below(path, name);
    }
    throw new HostError("InvalidArgument", `object path of type ${path.ObjectPathType}`);
  }

  private below(path: WirePath, name: string): HostObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property) {
      return located(`${parent.className}.${camel(name)}`, () => parent.navigate(name));
    }
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) {
      return located(`${parent.className}.getItem`, () => parent.index(args[0]));
    }
    const made = located(`${parent.className}.${camel(name)}`, () => parent.call(name, args));
    return isHostObject(made) ? made : null;
  }

  private service(name: string): HostObject {
    const service = this.host.make.service(name);
    if (service === undefined) throw unknownMember(this.host, "Service", name);
    return service;
  }

  private reference(id: string): HostObject {
    const target = this.host.references.find(id);
    if (target === undefined) throw new HostError("InvalidReference", `reference ${id} was given back`);
    return "rect" in target ? this.host.make.range(target) : this.host.make.rangeAreas(target);
  }
}
