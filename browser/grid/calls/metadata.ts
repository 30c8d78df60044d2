/** What the add-in's functions.json says about its functions. */
import type { FunctionMetadata } from "office-host";

export interface GridFunction extends FunctionMetadata {
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
  readonly options?: {
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
  };
}

/** The namespace of the add-in's functions in formulas. */
export const NAMESPACE = "JC";

/** The functions of a functions.json; none when it is no such file. */
export function functionsOf(json: unknown): readonly GridFunction[] {
  if (typeof json !== "object" || json === null) return [];
  const list: unknown = Reflect.get(json, "functions");
  // Said once for all functions of a file.
  const allowErrorForDataTypeAny = Reflect.get(json, "allowErrorForDataTypeAny") === true;
  return Array.isArray(list) ? list.filter(isFunction).map((entry) => ({ ...entry, allowErrorForDataTypeAny })) : [];
}

const isFunction = (entry: unknown): entry is GridFunction =>
  typeof entry === "object" &&
  entry !== null &&
  typeof Reflect.get(entry, "id") === "string" &&
  Array.isArray(Reflect.get(entry, "parameters"));
