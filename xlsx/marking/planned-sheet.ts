/** A sheet as src/report/ plans it, in the words of the package that writes it. */
import type { NewSheet } from "xlsx-package";
import type { SheetPlan } from "../../src/report/sheet-plan";

export function plannedSheet({ print, frozenRows = 0, ...plan }: SheetPlan): NewSheet {
  const { header, footer, ...setup } = print;
  return {
    ...plan,
    ...(frozenRows > 0 ? { frozen: { rows: frozenRows, columns: 0 } } : {}),
    print: {
      ...{ paper: "A4", fitToWidth: true, ...setup },
      ...(header === undefined ? {} : { header: `&C${header}` }),
      ...(footer === undefined ? {} : { footer: `&C${footer}` }),
    },
  };
}
