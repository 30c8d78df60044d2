/** The arguments of one call, read with the checks Excel makes. */
import { Area, Areas } from "./areas";
import { HostError } from "./errors";

const wrong = (index: number, wanted: string, value: unknown): HostError =>
  new HostError(
    "InvalidArgument",
    `argument ${index + 1}: ${wanted} wanted, not ${JSON.stringify(value)?.slice(0, 60)}`,
  );

/** Every reader throws HostError InvalidArgument when the argument is something else. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.values[index] ?? null;
  }

  has(index: number): boolean {
    return this.raw(index) !== null;
  }

  text(index: number, fallback?: string): string {
    const value = this.raw(index) ?? fallback;
    if (typeof value !== "string") throw wrong(index, "text", value);
    return value;
  }

  integer(index: number, fallback?: number): number {
    const value = this.raw(index) ?? fallback;
    if (typeof value !== "number" || !Number.isInteger(value)) throw wrong(index, "a whole number", value);
    return value;
  }

  flag(index: number, fallback = false): boolean {
    const value = this.raw(index) ?? fallback;
    if (typeof value !== "boolean") throw wrong(index, "true or false", value);
    return value;
  }

  oneOf<V extends string>(index: number, allowed: readonly V[], fallback?: V): V {
    const value = this.raw(index) ?? fallback;
    const found = allowed.find((name) => name === value);
    if (found === undefined) throw wrong(index, allowed.join(" or "), value);
    return found;
  }

  /** The range handed over as an object, or undefined when the argument is something else (an address, say). */
  area(index: number): Area | undefined {
    const target = this.target(index);
    return target instanceof Area ? target : undefined;
  }

  areas(index: number): Areas | undefined {
    const target = this.target(index);
    if (target instanceof Area) return new Areas(target.sheetId, [target]);
    return target instanceof Areas ? target : undefined;
  }

  private target(index: number): unknown {
    const value = this.raw(index);
    return typeof value === "object" && value !== null && "target" in value ? value.target : undefined;
  }
}
