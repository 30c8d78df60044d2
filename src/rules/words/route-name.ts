/** What a route is called for one who applies along it, or might: 直评 with the years that the level asks for. */
import type { Applicant } from "../applicant";
import { contextFor } from "../engine/assess";
import { datesOf, type Timing } from "../engine/dates";
import type { Plan } from "../engine/plan";
import type { RouteId } from "../ids";
import { veteranYears } from "../routes/veteran/route";
import { ROUTE_NAMES } from "./names";
import { veteranWords } from "./phrases";

export function routeNameOf(route: RouteId, applicant: Applicant, plan: Plan, timing: Timing): string {
  const years = route === "veteran" ? veteranYears(contextFor(applicant, plan, datesOf(applicant, timing))) : null;
  return years === null ? ROUTE_NAMES[route] : veteranWords(years);
}
