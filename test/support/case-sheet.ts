/** A case of a rule as a sheet of one person, read by the real reader. */
import type { Case } from "../../src/rules/cases";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";
import type { Applicant } from "../../src/rules/applicant";
import type { Directory } from "../../src/rules/directory";
import { labelOf, isField } from "../../src/fields";
import { readRosters, type Roster } from "../../src/roster/read-roster";

/** `heldDate` → 取得时间, `trainingHours:2019` → 2019年学时; anything else is a header itself. */
function headerOf(column: string): string {
  const [field = "", part] = column.split(":");
  if (part === "total") return "合计学时";
  if (part !== undefined) return field === "appraisals" ? `${part}年度考核` : `${part}年学时`;
  return isField(field) ? labelOf(field) : column;
}

export interface CaseRow {
  readonly roster: Roster;
  readonly applicant: Applicant;
}

const ALWAYS = { name: "王小明", seq: "1", unit: "某镇中学" };

export function caseRow(one: Case, directory: Directory | null = null): CaseRow {
  const cells: Record<string, string> = { ...ALWAYS, ...one.cells };
  const sheet = {
    name: "花名册",
    merges: [],
    // A line without text must still be a person's: the sequence number stands for it.
    values: [Object.keys(cells).map(headerOf), Object.values(cells)],
  };
  const year = Number(one.on.slice(0, 4));
  const [roster] = readRosters(sheet, { assumed: [], directory, settings: DEFAULT_SETTINGS, defaultYear: year });
  const [applicant] = roster?.applicants ?? [];
  if (roster === undefined || applicant === undefined) throw new Error(`no person read in case: ${one.title}`);
  return { roster, applicant };
}
