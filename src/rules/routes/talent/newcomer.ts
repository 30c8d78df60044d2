/**
 * 新来的人 — whom 急需引进 is meant for: who has served in townships for more than a year is none.
 *
 * 解读: by 乡镇工作年限, else 工作经历, else the start in the townships; more than a year by the day of applying is left
 * open. Who started working less than a year ago has not served longer anywhere. Where the roster has a column that
 * would tell, and nothing stands in it, nobody knows.
 */
import {
  compareDays,
  day,
  daysInMonth,
  fullYearsReached,
  isDay,
  MONTHS_PER_YEAR,
  onAnyDayOf,
  type Day,
  type PartialDate,
} from "../../../core/calendar";
import { cannotTell, MET, type Judgement } from "../../../core/judgement";
import type { Issue } from "../../finding";
import { applyDateOpen, gap, gaps, yearsPassed } from "../../questions";
import type { RuleContext } from "../../rule";
import { monthsServed, type Belongs, type WorkSpell } from "../../standards/work-history";
import { inTownship } from "../../township-work";
import { at } from "../conditions";

export function isNewcomer(context: RuleContext): Judgement<Issue> {
  const { townshipYears, workHistory, townshipStart } = context.facts;
  if (townshipYears.state === "unreadable" || townshipYears.state === "ambiguous")
    return cannotTell(...gaps(context, ["townshipYears"]));
  if (townshipYears.state === "known")
    return townshipYears.value > MONTHS_PER_YEAR ? cannotTell(noNewcomer(context, "townshipYears")) : MET;
  if (workHistory.state === "known") return byHistory(context, workHistory.value);
  if (townshipStart.state !== "blank" && townshipStart.state !== "absent") return since(context, "townshipStart");
  const column = (["townshipYears", "workHistory", "townshipStart"] as const).find(context.sheet.has);
  if (column === undefined || passedSince(context, "workStart").outcome === "not-met") return MET;
  return cannotTell(gap(context, column));
}

const noNewcomer = (context: RuleContext, fact: "townshipYears" | "workHistory" | "townshipStart"): Issue =>
  at(context, { kind: "talent-no-newcomer" }, [fact]);

const passedSince = (context: RuleContext, fact: "townshipStart" | "workStart"): Judgement<Issue> =>
  yearsPassed(context, fact, context.facts[fact], 1, context.on.applyDate, (from, years, on) =>
    onAnyDayOf(on, (then) => fullYearsReached(from, years, then)),
  );

function since(context: RuleContext, fact: "townshipStart"): Judgement<Issue> {
  const served = passedSince(context, fact);
  switch (served.outcome) {
    case "not-met":
      return MET;
    case "met":
      return cannotTell(noNewcomer(context, fact));
    case "cannot-tell":
      // Time makes nobody a newcomer.
      return cannotTell(...served.why.map((why) => ({ ...why, metOn: null })));
  }
}

/** Any work in a township unit counts, whatever the post. */
function byHistory(context: RuleContext, spells: readonly WorkSpell[]): Judgement<Issue> {
  const belongs = (unit: string): Belongs => inTownship(unit, context.sheet.directory);
  const [first, last] = daysOf(context.on.applyDate);
  const [then, later] = [monthsServed(spells, belongs, first), monthsServed(spells, belongs, last)];
  if (later.most <= MONTHS_PER_YEAR) return MET;
  const open = then.least > MONTHS_PER_YEAR || compareDays(first, last) === 0 ? null : applyDateOpen(context);
  return cannotTell(open ?? noNewcomer(context, "workHistory"));
}

/** The first and the last day that a date may mean. */
function daysOf(date: PartialDate): readonly [Day, Day] {
  if (isDay(date)) return [date, date];
  const last = date.month ?? MONTHS_PER_YEAR;
  return [day(date.year, date.month ?? 1, 1), day(date.year, last, daysInMonth(date.year, last))];
}
