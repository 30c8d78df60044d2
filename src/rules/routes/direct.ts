/**
 * 直评直聘 — which direct routes a row shows facts of. A route whose conditions no file judges yet, and that the row
 * shows facts of, can neither be said to hold nor not to hold.
 *
 * 解读: a fact that says no (不急需, 没有规培, fewer township years than the lowest figure) rules its route out; a fact that
 * is blank, and a column the sheet does not have, speaks of no route.
 * 未编码: the conditions themselves, see the files of the routes.
 */
import type { Applicant, FactId } from "../applicant";
import { figure } from "../figures";
import { valueOf, type Reading } from "../reading";
import type { Dates } from "../rule";
import { DIRECT_ROUTES, type RouteId } from "./route";

const MONTHS_PER_YEAR = 12;

/** The direct routes of which the row shows facts, the claimed one first. */
export function directRoutesShown(applicant: Applicant, on: Dates): readonly RouteId[] {
  const claim = applicant.facts.route;
  // A claim that is not understood may be one of any.
  if (claim.state === "unreadable" || claim.state === "ambiguous") return DIRECT_ROUTES;
  const claimed = valueOf(claim)?.route;
  return DIRECT_ROUTES.filter((route) => route === claimed || shows(applicant, route, on));
}

function shows({ facts }: Applicant, route: RouteId, on: Dates): boolean {
  switch (route) {
    case "veteran": {
      const least = figure("direct-review-intermediate", on.asOf) * MONTHS_PER_YEAR;
      if (facts.townshipYears.state === "known") return facts.townshipYears.value >= least;
      return speaks(facts.townshipYears) || speaks(facts.townshipStart) || speaks(facts.workHistory);
    }
    case "transfer":
      return speaks(facts.fromUnit) || mayBe(facts.fromUnitLevel, "other") || speaks(facts.transferDate);
    case "general-practitioner":
      return mayBe(facts.gpTraining, "yes") || speaks(facts.gpTrainingDate);
    case "talent":
      return mayBe(facts.urgentNeed, "yes");
    case "doctor":
      return valueOf(facts.education) === "doctoral" || valueOf(facts.degree) === "doctor";
    case "normal":
    case "exchange":
    case "exam-margin":
      return false;
  }
}

/** Is anything written? What cannot be read may be anything. */
const speaks = (reading: Reading<unknown>): boolean => reading.state !== "blank" && reading.state !== "absent";

const mayBe = <T>(reading: Reading<T>, value: T): boolean =>
  speaks(reading) && (reading.state !== "known" || reading.value === value);

/** Facts on which the direct routes rest: what to look at when none can be told. */
export const DIRECT_FACTS: readonly FactId[] = [
  "route",
  "townshipYears",
  "townshipStart",
  "workHistory",
  "fromUnit",
  "fromUnitLevel",
  "transferDate",
  "gpTraining",
  "gpTrainingDate",
  "urgentNeed",
  "education",
  "degree",
];
