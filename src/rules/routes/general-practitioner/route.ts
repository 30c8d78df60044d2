/**
 * 全科医生认定 — ten unbroken years in a grassroots health unit, after the training in general practice and with 中级.
 *
 * 解读: 卫生 series, 基层 副高. Being or being registered as a general practitioner shows no training. The ten years run
 * from the latest of training, 中级 and joining; moves between township health units do not break them, a gap of a
 * month does.
 * 未编码: which trainings count as training in general practice.
 */
import type { Applicant } from "../../applicant";
import { fullMonthsBetween, fullYearsReached, laterOf, type Day } from "../../../core/calendar";
import { figure } from "../../figures/figures";
import type { Why } from "../../finding";
import { and, cannotTell, MET, notMet, type Judgement } from "../../../core/judgement";
import { valueOf } from "../../../core/reading";
import { yearsPassed, yearsPassedFrom, type Dates } from "../../rule";
import { inTownshipHealth, monthsUnbroken } from "../../standards/work-history";
import { answered, appliesForLevel, appliesForType, appliesInSeries, at, holdsTitle } from "../conditions";
import type { RouteConditions } from "../route";

const ROUTE = "general-practitioner";
const MONTHS = 12;

export const generalPractitioner: RouteConditions = {
  route: ROUTE,
  needs: [["gpTraining"]],
  judge(applicant, on) {
    const conditions: readonly (() => Judgement<Why>)[] = [
      () => appliesInSeries(applicant, ROUTE, "health"),
      () => appliesForType(applicant, ROUTE, "grassroots"),
      () => appliesForLevel(applicant, ROUTE, ["associate-senior"]),
      () => isTrained(applicant),
      () => holdsIntermediate(applicant),
      () => hasServed(applicant, on),
    ];
    return conditions.reduce<Judgement<Why>>(
      (all, condition) => (all.outcome === "not-met" ? all : and(all, condition())),
      MET,
    );
  },
};

const isTrained = (applicant: Applicant): Judgement<Why> =>
  answered(applicant, "gpTraining", applicant.facts.gpTraining, (training) => {
    switch (training) {
      case "passed":
        return "met";
      case "registered-only":
        return { open: { kind: "gp-only-registered" } };
      case "no":
        return { kind: "gp-not-trained" };
    }
  });

const holdsIntermediate = (applicant: Applicant): Judgement<Why> =>
  holdsTitle(
    applicant,
    (_type, level) => level === "intermediate",
    () => at(applicant, { kind: "gp-needs-intermediate" }, ["heldLevel"]),
  );

/** Ten full years since each of the three days are ten full years since the latest. */
function hasServed(applicant: Applicant, on: Dates): Judgement<Why> {
  const years = figure("general-practitioner-years", on.asOf, applicant.sheet.settings.figures);
  const since = (fact: "gpTrainingDate" | "heldDate" | "otherDate" | "joinedUnit"): Judgement<Why> => {
    const reading = applicant.facts[fact];
    const passed = yearsPassed(applicant, fact, reading, years, on.asOf, fullYearsReached);
    if (passed.outcome !== "not-met") return passed;
    const from = valueOf(reading);
    const months = from === null ? 0 : fullMonthsBetween(from, on.asOf);
    return notMet(
      at(applicant, { kind: "gp-years-short", needed: years, from, months }, [fact], {
        metOn: yearsPassedFrom(reading, years),
      }),
    );
  };
  const inUnit = applicant.facts.workHistory.state === "known" ? unbroken(applicant, years, on) : since("joinedUnit");
  return latestOf(and(and(since("gpTrainingDate"), since(dateOfIntermediate(applicant))), inUnit));
}

/** 中级 may be the other of two titles held. */
const dateOfIntermediate = ({ facts: { heldLevel, otherLevel } }: Applicant): "heldDate" | "otherDate" =>
  valueOf(otherLevel) === "intermediate" && valueOf(heldLevel) !== "intermediate" ? "otherDate" : "heldDate";

/** All three have to be over: the last of them says from when. */
function latestOf(judged: Judgement<Why>): Judgement<Why> {
  if (judged.outcome !== "not-met") return judged;
  const days = judged.why.map(({ metOn }) => metOn);
  const last = days.reduce<Day | null>((a, b) => (a === null || b === null ? null : laterOf(a, b)), days[0] ?? null);
  const why = judged.why.find(({ metOn }) => metOn === last) ?? judged.why[0];
  return why === undefined ? judged : notMet(why);
}

function unbroken(applicant: Applicant, years: number, on: Dates): Judgement<Why> {
  const spells = valueOf(applicant.facts.workHistory) ?? [];
  const { directory } = applicant.sheet;
  const { least, most, since, fullOn } = monthsUnbroken(spells, (unit) => inTownshipHealth(unit, directory), on.asOf);
  const months = years * MONTHS;
  if (least >= months) return MET;
  const metOn = fullOn(months);
  if (most >= months)
    return cannotTell(at(applicant, { kind: "gp-years-open", needed: years }, ["workHistory"], { metOn }));
  return notMet(
    at(applicant, { kind: "gp-years-short", needed: years, from: since, months: least }, ["workHistory"], { metOn }),
  );
}
