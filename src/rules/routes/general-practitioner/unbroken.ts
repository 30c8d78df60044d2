/** The years of a general practitioner by 工作经历: without a break, as far as it tells. */
import { MONTHS_PER_YEAR } from "../../../core/calendar";
import { cannotTell, MET, notMet, type Judgement } from "../../../core/judgement";
import { valueOf } from "../../../core/reading";
import type { Issue } from "../../finding";
import type { RuleContext } from "../../rule";
import { monthsUnbroken, type Belongs } from "../../standards/work-history";
import { goingOn, historyEnded, inTownshipHealth, openEnd } from "../../township-work";
import { at } from "../conditions";

export function unbroken(context: RuleContext, years: number): Judgement<Issue> {
  const spells = valueOf(context.facts.workHistory) ?? [];
  const { directory } = context.sheet;
  const belongs = (unit: string): Belongs => inTownshipHealth(unit, directory);
  const { least, most, since, fullOn } = monthsUnbroken(spells, belongs, context.on.asOf);
  const months = years * MONTHS_PER_YEAR;
  if (least >= months) return MET;
  const metOn = fullOn(months);
  const bridged = monthsUnbroken(spells, belongs, context.on.asOf, MONTHS_PER_YEAR).most;
  if (most < months && bridged >= months && since !== null) {
    const reason = { kind: "gp-gap-open", needed: years, since: { ...since, day: null } } as const;
    return cannotTell(at(context, reason, ["workHistory"], { metOn }));
  }
  if (Math.max(most, bridged) >= months) {
    const doubtful = spells.filter(({ unit }) => belongs(unit) === "unknown").map(({ unit, typed }) => typed ?? unit);
    return cannotTell(at(context, { kind: "gp-years-open", needed: years, doubtful }, ["workHistory"], { metOn }));
  }
  const end = openEnd(context);
  if (end !== null) {
    const longer = monthsUnbroken(goingOn(spells, end), belongs, context.on.asOf, MONTHS_PER_YEAR);
    if (longer.most >= months) return cannotTell(at(context, historyEnded(end), ["workHistory", "unit"]));
  }
  return notMet(
    at(
      context,
      {
        kind: "gp-years-short",
        needed: years,
        from: since,
        since: "workHistory",
        months: least,
        on: context.on.asOf,
      },
      ["workHistory"],
      { metOn },
    ),
  );
}
