/**
 * 县级及以上交流 — who comes from a county-level or higher unit to a township professional post, five years before
 * retirement at the latest.
 *
 * 解读: counted at the date of applying; exactly five full years left are enough, less and the whole preference is off.
 * The level of the unit of origin decides; its name alone is a hint. Women holding 副高 may leave at 55 or serve to 60:
 * where that decides, nobody can tell.
 * 未编码: whether the appointment was part of an organised exchange.
 */
import type { Applicant } from "../../applicant";
import { fullYearsReached, type PartialDate } from "../../../core/calendar";
import { figure } from "../../figures/figures";
import type { Why } from "../../finding";
import { and, cannotTell, MET, notMet, type Judgement } from "../../../core/judgement";
import { byRetirement } from "../../requirements/retirement-facts";
import { isTownshipProfessional } from "../../requirements/township-post/rule";
import { gap, type Dates } from "../../rule";
import { at } from "../conditions";
import type { RouteConditions } from "../route";

export const transfer: RouteConditions = {
  route: "transfer",
  needs: [["fromUnitLevel", "fromUnit"]],
  judge(applicant, on) {
    const appointed = and(fromCounty(applicant), isTownshipProfessional(applicant, on));
    return appointed.outcome === "not-met" ? appointed : and(appointed, hasYearsLeft(applicant, on));
  },
};

function fromCounty(applicant: Applicant): Judgement<Why> {
  const { fromUnit, fromUnitLevel } = applicant.facts;
  if (fromUnitLevel.state === "known") {
    if (fromUnitLevel.value === "other") return MET;
    return notMet(at(applicant, { kind: "origin-not-county", word: "" }, ["fromUnitLevel"]));
  }
  if (fromUnit.state !== "known")
    return cannotTell(gap(applicant, fromUnitLevel.state === "absent" ? "fromUnit" : "fromUnitLevel"));
  const { directory } = applicant.sheet;
  if (directory !== null && directory.lookUp(fromUnit.value).kind === "listed")
    return notMet(at(applicant, { kind: "origin-not-county", word: fromUnit.value }, ["fromUnit"]));
  return cannotTell(
    fromUnitLevel.state === "absent"
      ? at(applicant, { kind: "origin-only-hinted", unit: fromUnit.value }, ["fromUnit"])
      : gap(applicant, "fromUnitLevel"),
  );
}

function hasYearsLeft(applicant: Applicant, on: Dates): Judgement<Why> {
  const years = figure("retirement-window-years", on.asOf, applicant.sheet.settings.figures);
  const left = (date: PartialDate): boolean => fullYearsReached(on.applyDate, years, date) === "met";
  const tooLate = (date: PartialDate): boolean => fullYearsReached(on.applyDate, years, date) === "not-met";
  const judged = byRetirement(
    applicant,
    on,
    "may-leave",
    ({ first, last }) => (left(first) ? "met" : tooLate(last) ? "not-met" : "cannot-tell"),
    { kind: "retirement-open", years },
  );
  if (judged.outcome === "met") return MET;
  if (judged.outcome === "cannot-tell") return cannotTell(...judged.why);
  const retires = judged.range?.last ?? null;
  return notMet(at(applicant, { kind: "retires-too-soon", retires, years }, judged.fields));
}
