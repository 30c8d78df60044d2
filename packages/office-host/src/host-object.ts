/** One object of the model, as the wire works on it; class-table.ts makes them. */

export interface HostObject {
  readonly className: string;
  readonly target: unknown;
  readonly isCollection: boolean;
  readonly scalarNames: readonly string[];
  identity(): Readonly<Record<string, unknown>>;
  hasProperty(name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  navigate(name: string): HostObject | null;
  call(name: string, args: readonly unknown[]): unknown;
  index(key: unknown): HostObject;
  items(): HostObject[];
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "className" in value && "scalarNames" in value;

/** `Values` → `values`: how error locations spell members. */
export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** `values` → `Values`: how the wire spells members. A leading underscore stays. */
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
