/**
 * 进入本单位之前 — whether the ten unbroken years may have begun in another grassroots health unit.
 *
 * 解读: the notice speaks of grassroots health units, not of one: where the roster does not tell where somebody was
 * before joining this one, the years may go on from there. Work, work in townships, or years there that are themselves
 * too short say that they do not; so does a unit of origin that is certainly no such unit, where the move lies within
 * the ten years or is not dated.
 */
import { fullYearsReached, MONTHS_PER_YEAR } from "../../../core/calendar";
import { valueOf } from "../../../core/reading";
import { yearsPassed } from "../../questions";
import type { RuleContext } from "../../rule";
import { inTownshipHealth } from "../../township-work";

export function mayHaveBegunBefore(context: RuleContext, years: number): boolean {
  const { townshipYears } = context.facts;
  if (townshipYears.state === "known" && townshipYears.value < years * MONTHS_PER_YEAR) return false;
  if (isWithin(context, "workStart", years) || isWithin(context, "townshipStart", years)) return false;
  return !cameFromElsewhere(context, years);
}

/** Did it certainly begin less than so many years ago? */
const isWithin = (context: RuleContext, fact: "workStart" | "townshipStart" | "transferDate", years: number): boolean =>
  yearsPassed(context, fact, context.facts[fact], years, context.on.asOf, fullYearsReached).outcome === "not-met";

function cameFromElsewhere(context: RuleContext, years: number): boolean {
  const { fromUnit, fromUnitLevel, transferDate } = context.facts;
  const origin = valueOf(fromUnit);
  const isElsewhere =
    valueOf(fromUnitLevel) === "other" ||
    (origin !== null && inTownshipHealth(origin, context.sheet.directory) === "no");
  const isUndated = transferDate.state === "blank" || transferDate.state === "absent";
  return isElsewhere && (isUndated || isWithin(context, "transferDate", years));
}
