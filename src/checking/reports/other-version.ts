/** Another sheet of the workbook as the other version of a roster: judged by itself, nothing of it is shown. */
import type { Day } from "../../core/calendar";
import type { Attempt } from "../../workbook/excel";
import { checkSheet, type CheckResult } from "../check";
import type { SheetHeads } from "../sheet-heads";
import { othersSheets } from "../no-roster";
import { timingNow } from "../session/desk";

/**
 * @param asOf the day that the user has set for the sheet that it is compared with: both are judged up to it
 * @returns null where no roster stands there
 */
export async function judgedSheet(
  heads: SheetHeads,
  sheet: string,
  asOf: Day | null,
): Promise<Attempt<CheckResult | null>> {
  const merged = await heads.readMerges();
  if (!merged.ok) return merged;
  const facts = await heads.workbookFacts();
  if (!facts.ok) return facts;
  const checked = await checkSheet(facts.value, sheet, {
    timing: { ...timingNow(), asOf },
    onProgress: () => undefined,
    onFound: () => undefined,
    signal: new AbortController().signal,
    merges: heads.merges,
    aside: null,
  });
  if (!checked.ok || checked.value === null) return checked;
  return { ok: true, value: checked.value.people.length === 0 ? null : checked.value };
}

/** The other sheets with a roster that is not a report of ours, in the order of the tabs. */
export async function otherSheets(heads: SheetHeads, sheet: string): Promise<readonly string[]> {
  const facts = await heads.workbookFacts();
  if (!facts.ok) return [];
  const { sharedSheets } = facts.value;
  const rosters: string[] = [];
  for (const name of othersSheets(facts.value)) {
    if (name === sheet || sharedSheets.includes(name)) continue;
    const read = await heads.on(name);
    // Of one that cannot be read just now it is not known: comparing with it says why.
    if (!read.ok || read.value.length > 0) rosters.push(name);
  }
  return rosters;
}
