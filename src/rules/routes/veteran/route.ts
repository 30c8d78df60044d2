/**
 * 直评（10/20/30年） — long professional service in townships opens the way past the unit's structure of posts.
 *
 * 解读: the years are cumulative, at the cut-off: 10 for 中级, 20 for 副高, 30 for 正高. They are taken from 乡镇工作年限
 * (counted as professional years), else added up from 工作经历, else counted from the day of starting there. Nothing but
 * the quota is lifted: no level is skipped. A claim that names another figure than its level's is worth a look.
 * 未编码: which of the years were professional.
 */
import type { Applicant } from "../../applicant";
import { fullMonthsBetween, fullYearsReached, type Day } from "../../../core/calendar";
import { figure, type FigureId } from "../../figures/figures";
import type { Reason, Why } from "../../finding";
import { and, cannotTell, MET, notMet, type Judgement } from "../../../core/judgement";
import { valueOf } from "../../../core/reading";
import { gap, yearsPassed, yearsPassedFrom, type Dates } from "../../rule";
import type { Level } from "../../standards/levels";
import { inTownshipProfession, monthsServed } from "../../standards/work-history";
import { appliesForLevel, at } from "../conditions";
import type { RouteConditions } from "../route";

const FIGURES: Partial<Record<Level, FigureId>> = {
  intermediate: "direct-review-intermediate",
  "associate-senior": "direct-review-associate-senior",
  senior: "direct-review-senior",
};
const LEVELS_OPEN = Object.keys(FIGURES) as readonly Level[];
const MONTHS = 12;

export const veteran: RouteConditions = {
  route: "veteran",
  needs: [["townshipYears", "workHistory", "townshipStart"]],
  judge(applicant, on) {
    const level = valueOf(applicant.facts.applyLevel);
    const needed = yearsNeeded(applicant, level, on);
    const fits = appliesForLevel(applicant, "veteran", LEVELS_OPEN);
    if (level === null || needed === null) return fits;
    return and(fits, served(applicant, level, needed, on));
  },
  asides(applicant, on) {
    const named = valueOf(applicant.facts.route)?.years ?? null;
    const level = valueOf(applicant.facts.applyLevel);
    const needed = yearsNeeded(applicant, level, on);
    if (named === null || level === null || needed === null || named === needed) return [];
    return [at(applicant, { kind: "claim-names-other-years", named, level, needed }, ["route"])];
  },
};

function yearsNeeded({ sheet }: Applicant, level: Level | null, on: Dates): number | null {
  const id = level === null ? undefined : FIGURES[level];
  return id === undefined ? null : figure(id, on.asOf, sheet.settings.figures);
}

function served(applicant: Applicant, level: Level, needed: number, on: Dates): Judgement<Why> {
  const { townshipYears, workHistory, townshipStart } = applicant.facts;
  if (townshipYears.state === "known")
    return townshipYears.value >= needed * MONTHS
      ? MET
      : notMet(short(applicant, { level, needed, months: townshipYears.value, from: null }, "townshipYears", null));
  if (townshipYears.state === "blank" || townshipYears.state === "absent") {
    if (workHistory.state === "known") return servedBySpells(applicant, level, needed, on);
    if (workHistory.state !== "unreadable" && townshipStart.state !== "blank" && townshipStart.state !== "absent")
      return servedSinceStart(applicant, level, needed, on);
  }
  return cannotTell(gap(applicant, sourceAskedFor(applicant)));
}

/** The first source the sheet has, in the order they count. */
const sourceAskedFor = ({ sheet }: Applicant): "townshipYears" | "workHistory" | "townshipStart" =>
  (["townshipYears", "workHistory", "townshipStart"] as const).find(sheet.has) ?? "townshipYears";

const short = (
  applicant: Applicant,
  how: Omit<Extract<Reason, { kind: "township-years-short" }>, "kind">,
  field: "townshipYears" | "workHistory" | "townshipStart",
  metOn: Day | null,
): Why => at(applicant, { kind: "township-years-short", ...how }, [field], { metOn });

function servedBySpells(applicant: Applicant, level: Level, needed: number, on: Dates): Judgement<Why> {
  const spells = valueOf(applicant.facts.workHistory) ?? [];
  const { directory } = applicant.sheet;
  const { least, most, fullOn } = monthsServed(spells, (unit) => inTownshipProfession(unit, directory), on.asOf);
  const months = needed * MONTHS;
  if (least >= months) return MET;
  const metOn = fullOn(months);
  if (most < months)
    return notMet(short(applicant, { level, needed, months: least, from: null }, "workHistory", metOn));
  return cannotTell(at(applicant, { kind: "township-years-open", needed, least, most }, ["workHistory"], { metOn }));
}

function servedSinceStart(applicant: Applicant, level: Level, needed: number, on: Dates): Judgement<Why> {
  const start = applicant.facts.townshipStart;
  const passed = yearsPassed(applicant, "townshipStart", start, needed, on.asOf, fullYearsReached);
  if (passed.outcome !== "not-met") return passed;
  const from = valueOf(start);
  const months = from === null ? 0 : fullMonthsBetween(from, on.asOf);
  return notMet(short(applicant, { level, needed, months, from }, "townshipStart", yearsPassedFrom(start, needed)));
}
