/**
 * How the top of a sheet is understood before anything is checked: its rosters, found or as the user has picked them.
 */
import type { Applicant } from "../../rules/applicant";
import { datesOf, type Timing } from "../../rules/engine/dates";
import { rectAddress } from "../../core/positions";
import { readRosters, type Roster } from "../../roster/read-roster";
import { peopleAmong } from "../../roster/table";
import { givenHeaderRows } from "../given-header";
import type { Understood } from "../judge-sheet";
import type { PlannedHead } from "../sheet-heads";
import { readOptions, type WorkbookFacts } from "../workbook-facts";

/** @param first the sheet's first head, with the top of the sheet as it was read */
export function understoodOn(
  sheet: string,
  first: PlannedHead,
  facts: WorkbookFacts,
  timing: Timing,
): readonly Understood[] {
  if (givenHeaderRows(facts, sheet) !== null) return understoodHead(first, timing);
  const rosters = readRosters(first.cells, readOptions(facts, sheet, timing.today.year));
  return rosters.map((roster) => understoodRoster(roster, timing));
}

function understoodRoster(roster: Roster, timing: Timing): Understood {
  const { applicants, ...head } = roster;
  return { ...head, people: applicants.length, ...firstOf(applicants, timing) };
}

const firstOf = ([first]: readonly Applicant[], timing: Timing): Pick<Understood, "firstRow" | "asOf"> => ({
  firstRow: first?.row ?? null,
  asOf: first === undefined ? null : datesOf(first, timing).asOf,
});

/** A header the user has picked, with the people below it; nothing when there is nobody. */
function understoodHead({ head, cells }: PlannedHead, timing: Timing): readonly Understood[] {
  const { header } = head;
  const rows = Array.from({ length: cells.values.length - header.bottom - 1 }, (_, i) => header.bottom + 1 + i);
  const { people, last } = peopleAmong(cells, header, rows);
  const columns = header.headers.map(({ index }) => index);
  if (people.length === 0) return [];
  const table = { top: header.top, left: Math.min(...columns), bottom: last, right: Math.max(...columns) };
  const applicants = head.readPeople(cells, people.slice(0, 1));
  return [{ ...head, table: rectAddress(table), people: people.length, ...firstOf(applicants, timing) }];
}
