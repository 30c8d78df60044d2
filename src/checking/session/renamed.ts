/**
 * What was found on sheets that go by other names now. It belongs to the sheet, not to its name: it goes along. But its
 * cells are told by their sheet, and sentences name it: it is to be found anew.
 */
import type { NewNames } from "../../roster/followed-sheets";
import type { CheckResult } from "../check-result";
import type { SessionState, WorkbookState } from "./state";

/** A state by the names that the sheets have now. */
export function renamed(state: SessionState, names: NewNames): SessionState {
  const { sheet, result, workbook, rosterSheet } = state;
  const nameNow = (name: string): string => names.get(name) ?? name;
  const namesOutdated = state.namesOutdated || sheetsOf(result).some((name) => nameNow(name) !== name);
  return {
    ...state,
    sheet: sheet === null ? null : nameNow(sheet),
    rosterSheet: rosterSheet === null ? null : nameNow(rosterSheet),
    workbook: workbook === null ? null : workbookBy(workbook, nameNow),
    result: result === null ? null : resultBy(result, nameNow),
    namesOutdated,
    // Should it not be found anew at once, it is said.
    outdated: state.outdated || namesOutdated,
  };
}

/** The sheets that a result tells of. */
const sheetsOf = (result: CheckResult | null): readonly string[] =>
  result === null ? [] : [result.sheet, ...result.others.sheets.map(({ sheet }) => sheet)];

const resultBy = (result: CheckResult, nameNow: (name: string) => string): CheckResult => ({
  ...result,
  sheet: nameNow(result.sheet),
  others: {
    ...result.others,
    sheets: result.others.sheets.map((other) => ({ ...other, sheet: nameNow(other.sheet) })),
  },
});

/** A check of all sheets that is under way names them as it read them. */
function workbookBy(workbook: WorkbookState, nameNow: (name: string) => string): WorkbookState {
  if (workbook.kind === "checking") return workbook;
  const { sheets, passedOver, hidden } = workbook;
  return {
    ...workbook,
    sheets: sheets.map(nameNow),
    passedOver: passedOver.map(nameNow),
    hidden: hidden.map(nameNow),
  };
}
