/** What an education leaves open that is written without its degree. */
import type { Day } from "../../../core/calendar";
import { possibilities, type Reading } from "../../../core/reading";
import type { Issue } from "../../finding";
import { gap } from "../../questions";
import type { RuleContext } from "../../rule";
import { DEGREES, type Degree, type School } from "../../standards/education";

/**
 * Without a column for the degree the column for schooling speaks for both; 研究生 alone leaves the degree open. The
 * schooling as it is written comes first: of those that come out alike it is the one that is told.
 */
export function degreesFor(school: School, degree: Reading<Degree>): readonly Degree[] {
  if (degree.state !== "absent") return [...possibilities(degree, DEGREES)].reverse();
  return school === "graduate" ? ["doctor", "master"] : ["none"];
}

/** 研究生 may be 硕士 or 博士. */
export function educationOpen(context: RuleContext, metOn: Day | null): Issue {
  const { education } = context.facts;
  if (education.state !== "known") return gap(context, "education", metOn);
  const raw = education.value === "graduate" ? "研究生" : "";
  return { reason: { kind: "ambiguous", field: "education", raw }, fields: ["education"], metOn };
}
