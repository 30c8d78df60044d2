/** What reviewers decided, as a report says it beside each finding. */
import { visible } from "../../core/invisible";
import type { Reviews as ReportReviews } from "../../report/findings-table";
import type { JudgedPerson, ReportSource } from "../../report/source";
import type { CheckedPerson } from "../people";
import { NO_STANDING, type PersonStanding, type Review, type Standing } from "./review";
import { reviewCounts, standingsOf } from "./standing";
import { changeWords, REVIEW, standingWords } from "./words";

/** Null where nothing was recorded. */
export function reviewsForReport(
  recorded: readonly Review[],
  { tables }: Pick<ReportSource, "tables">,
): ReportReviews | null {
  if (recorded.length === 0) return null;
  const rosters = tables.map(({ people }) => people.filter(isChecked));
  // Roster by roster: the same person may stand on several.
  const standings = new Map<JudgedPerson, PersonStanding>(
    rosters.flatMap((people) => [...standingsOf(recorded, people)]),
  );
  return {
    summary: [REVIEW.counts(reviewCounts(rosters.flat(), standings))],
    of: (_table, person, finding) => {
      const { on } = standings.get(person) ?? NO_STANDING;
      const [ofFinding] = on.get(finding.rule) ?? [];
      const [ofPerson] = on.get("person") ?? [];
      return [
        ...(ofFinding === undefined ? [] : [inWords(ofFinding)]),
        ...(ofPerson === undefined ? [] : [`${REVIEW.wholePerson}${inWords(ofPerson)}`]),
      ].join("；");
    },
  };
}

/** Those of the pane are; the command line has no reviewers. */
const isChecked = (person: JudgedPerson): person is CheckedPerson => "judging" in person;

function inWords(standing: Standing): string {
  const { remark, changes } = standing;
  const expired = changes.length === 0 ? "" : `${REVIEW.expired(changes.map(changeWords))}，`;
  return `${expired}${standingWords(standing)}${remark === "" ? "" : `：${visible(remark)}`}`;
}
