/** What stands on each sheet of a check of all sheets, as it is by now. */
import type { CheckResult } from "../../../checking/check";
import type { Counts } from "../../../checking/people";
import type { SessionState } from "../../../checking/session";

export interface FoundOnSheet {
  readonly sheet: string;
  readonly result: CheckResult;
  readonly isOutdated: boolean;
  /** Nobody can go there before it is shown again. */
  readonly isHidden: boolean;
}

/** @param stateOf what is known of a sheet: what was judged since the check counts */
export function foundOn(
  workbook: SessionState["workbook"],
  stateOf: (sheet: string) => SessionState | null,
): readonly FoundOnSheet[] {
  if (workbook === null) return [];
  if (workbook.kind === "checking") {
    const { sheets, hidden } = workbook.found;
    return sheets.map((result) => ({
      sheet: result.sheet,
      result,
      isOutdated: false,
      isHidden: hidden.includes(result.sheet),
    }));
  }
  return workbook.sheets.flatMap((sheet) => {
    const { result, outdated } = stateOf(sheet) ?? { result: null, outdated: false };
    return result === null ? [] : [{ sheet, result, isOutdated: outdated, isHidden: workbook.hidden.includes(sheet) }];
  });
}

export function totalOf(sheets: readonly FoundOnSheet[]): { readonly counts: Counts; readonly people: number } {
  const counts = { eligible: 0, ineligible: 0, undetermined: 0, "not-applying": 0 };
  let people = 0;
  for (const { result } of sheets) {
    people += result.people.length;
    counts.eligible += result.counts.eligible;
    counts.ineligible += result.counts.ineligible;
    counts.undetermined += result.counts.undetermined;
    counts["not-applying"] += result.counts["not-applying"];
  }
  return { counts, people };
}
