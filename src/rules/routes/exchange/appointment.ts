/**
 * 换发 — since when somebody is appointed to the 基层 title that is to be exchanged.
 */
import { fullMonthsBetween, fullYearsReached, MONTHS_PER_YEAR } from "../../../core/calendar";
import { because, cannotTell, MET, notMet, type Judgement } from "../../../core/judgement";
import { valueOf } from "../../../core/reading";
import { needsFurtherTerm } from "../../appointment";
import type { Issue } from "../../finding";
import { gap, yearsPassed, yearsPassedFrom } from "../../questions";
import type { RuleContext } from "../../rule";
import { at } from "../conditions";

export const yearsNeeded = (context: RuleContext): number => context.figure("exchange-years");

/** The day the appointment counts from: 聘任, yet never before 取得; null where the roster does not tell. */
export function appointedFrom({ facts }: RuleContext): "appointedDate" | "heldDate" | null {
  const { appointedDate, heldDate } = facts;
  if (appointedDate.state === "blank" || appointedDate.state === "absent") return null;
  const [appointed, obtained] = [valueOf(appointedDate), valueOf(heldDate)];
  if (appointed === null || obtained === null) return "appointedDate";
  return fullYearsReached(obtained, 0, appointed) === "not-met" ? "heldDate" : "appointedDate";
}

/** The 基层 title may be the other of two: the appointment is to the present one, and says nothing of it. */
export function isOtherTitle({ facts }: RuleContext): boolean {
  if (valueOf(facts.otherType) !== "grassroots") return false;
  if (valueOf(facts.heldType) !== "grassroots") return true;
  const applied = valueOf(facts.applyLevel);
  return applied !== null && valueOf(facts.otherLevel) === applied && valueOf(facts.heldLevel) !== applied;
}

export function wasAppointed(context: RuleContext): Judgement<Issue> {
  const needed = yearsNeeded(context);
  if (isOtherTitle(context)) return wasAppointedToOther(context, needed);
  const from = appointedFrom(context);
  if (from !== null) {
    const appointed = since(context, from, needed);
    return appointed.outcome === "cannot-tell" ? unlessObtainedTooLate(context, appointed, needed) : appointed;
  }
  const { heldYears } = context.facts;
  if (heldYears.state === "known")
    return heldYears.value >= needed * MONTHS_PER_YEAR
      ? MET
      : notMet(
          at(
            context,
            {
              kind: "exchange-years-short",
              needed,
              from: null,
              since: null,
              months: heldYears.value,
              on: context.on.asOf,
            },
            ["heldYears"],
          ),
        );
  return unlessObtainedTooLate(context, cannotTell(gap(context, "appointedDate")), needed);
}

/** Nobody is appointed before the title is obtained: too short since then is too short. */
function unlessObtainedTooLate(context: RuleContext, open: Judgement<Issue>, needed: number): Judgement<Issue> {
  const obtained = since(context, "heldDate", needed);
  return obtained.outcome === "not-met" ? obtained : open;
}

/** Nothing tells whether, or since when, somebody is appointed to a title beside the present one: no sooner than 取得. */
function wasAppointedToOther(context: RuleContext, needed: number): Judgement<Issue> {
  const obtained = since(context, "otherDate", needed);
  if (obtained.outcome !== "met") return obtained;
  return cannotTell(at(context, { kind: "exchange-appointment-unclear", needed }, ["otherDate"]));
}

type AppointedFact = "appointedDate" | "heldDate" | "otherDate";

function since(context: RuleContext, fact: AppointedFact, needed: number): Judgement<Issue> {
  const reading = context.facts[fact];
  const passed = yearsPassed(context, fact, reading, needed, context.on.asOf, fullYearsReached);
  const ended = fact === "appointedDate" && passed.outcome === "met" ? needsFurtherTerm(context, needed) : null;
  if (ended !== null) return cannotTell(at(context, { kind: "appointment-ended", until: ended }, [fact]));
  if (passed.outcome !== "not-met") return passed;
  const from = valueOf(reading);
  const on = context.on.asOf;
  const months = from === null ? 0 : fullMonthsBetween(from, on);
  const metOn = yearsPassedFrom(reading, needed);
  const reason = { kind: "exchange-years-short", needed, from, since: fact, months, on } as const;
  return because(passed, at(context, reason, [fact], { metOn }));
}
