/**
 * functions.json in one language, as Excel reads it.
 */
import { FUNCTION_DEFINITIONS, type Locale } from "./definitions";

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly options: { readonly requiresAddress: boolean; readonly requiresParameterAddresses: boolean };
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: "any";
    readonly dimensionality: "matrix" | "scalar";
    readonly optional?: true;
  }[];
  /** A matrix, one cell for one row: parameter addresses are given to functions with a matrix result only. */
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
}

export interface FunctionsMetadata {
  /** An error in the row is an unreadable fact, not a failed call. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export function functionsMetadata(locale: Locale): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: FUNCTION_DEFINITIONS.map(({ id, description, parameters }) => ({
      id,
      name: id,
      description: description[locale],
      options: { requiresAddress: true, requiresParameterAddresses: true },
      parameters: parameters.map((parameter) => ({
        name: parameter.name[locale],
        description: parameter.description[locale],
        type: "any",
        dimensionality: parameter.matrix ? "matrix" : "scalar",
        ...(parameter.optional ? { optional: true } : {}),
      })),
      result: { type: "any", dimensionality: "matrix" },
    })),
  };
}
