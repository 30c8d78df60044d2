/** What becomes of the add-in's formulas in a workbook that is opened: Excels differ, see the profiles of the host. */
import { asForeign, type Behaviours } from "office-host";
import { NAMESPACE, type GridFunction } from "./calls/metadata";

export interface OpenedFormula {
  readonly formula: string;
  /** Whether the value that was saved is shown; else the formula is calculated. */
  readonly keepsValue: boolean;
}

const OURS = new RegExp(`\\b${NAMESPACE}\\.(\\w+)`, "giu");

/** @returns what is done to a formula of the file */
export function formulaOpening(
  formulasOnOpen: Behaviours["formulasOnOpen"],
  functions: readonly GridFunction[],
): (formula: string) => OpenedFormula {
  const volatile = new Set(
    functions.filter(({ options }) => options?.volatile === true).map(({ name }) => name.toUpperCase()),
  );
  const called = (formula: string): string[] => [...formula.matchAll(OURS)].map(([, name = ""]) => name.toUpperCase());
  return (formula) => {
    const names = called(formula);
    switch (formulasOnOpen) {
      case "calculated":
        return { formula, keepsValue: names.length === 0 };
      case "as-saved":
        return { formula, keepsValue: !names.some((name) => volatile.has(name)) };
      case "foreign":
        return { formula: asForeign(formula, NAMESPACE), keepsValue: names.length === 0 };
    }
  };
}
