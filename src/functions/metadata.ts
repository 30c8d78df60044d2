/**
 * functions.json in one language, as Excel reads it.
 */
import { FUNCTIONS } from "./index";
import { excelId, isToldPlaces, type Locale } from "./shared/definition";
import { FUNCTIONS_VERSION } from "./version";

type Dimensionality = "matrix" | "scalar";

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly options?: { readonly requiresAddress: true; readonly requiresParameterAddresses: true };
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: "any";
    readonly dimensionality: Dimensionality;
    readonly optional?: true;
  }[];
  readonly result: { readonly type: "any"; readonly dimensionality: Dimensionality };
}

export interface FunctionsMetadata {
  /** Excel has no use for it; the page compares it with its own. */
  readonly version: string;
  /** An error in the row is an unreadable fact, not a failed call. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export function functionsMetadata(locale: Locale): FunctionsMetadata {
  return {
    version: FUNCTIONS_VERSION,
    allowErrorForDataTypeAny: true,
    functions: FUNCTIONS.map((definition) => ({
      id: excelId(definition),
      name: definition.id,
      description: definition.description[locale],
      ...(isToldPlaces(definition)
        ? { options: { requiresAddress: true as const, requiresParameterAddresses: true as const } }
        : {}),
      parameters: definition.parameters.map((parameter) => ({
        name: parameter.name[locale],
        description: parameter.description[locale],
        type: "any" as const,
        dimensionality: parameter.matrix ? ("matrix" as const) : ("scalar" as const),
        ...(parameter.optional ? { optional: true as const } : {}),
      })),
      result: { type: "any", dimensionality: isToldPlaces(definition) ? "matrix" : "scalar" },
    })),
  };
}
