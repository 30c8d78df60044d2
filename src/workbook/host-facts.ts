/**
 * What Excel says of itself: for diagnostics, and for what can be known before anything is tried.
 */

/** The requirement sets whose versions are told. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  ExcelApi: ["1.9", "1.14", "1.16", "1.17", "1.20"],
  CustomFunctionsRuntime: ["1.3", "1.4"],
  SharedRuntime: ["1.1", "1.2"],
  RibbonApi: ["1.1", "1.2"],
};

export interface HostFacts {
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  /** Requirement sets with the highest version that holds of those asked for. */
  readonly sets: readonly string[];
}

export function hostFacts(): HostFacts {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const sets = Object.entries(SETS).map(([set, versions]) => {
    const highest = versions.filter((version) => requirements.isSetSupported(set, version)).at(-1);
    return `${set} ${highest ?? "-"}`;
  });
  return { platform: String(diagnostics.platform), version: diagnostics.version, language: displayLanguage, sets };
}

/** Excel that lacks custom functions has all the rest. */
export const hasCustomFunctions = (): boolean =>
  Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.3");

export const isReadOnlyWorkbook = (): boolean =>
  (Office.context.document as Office.Document | undefined)?.mode === Office.DocumentMode.ReadOnly;
