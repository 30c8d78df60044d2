/**
 * 交流人员服务期5年 — who obtained a title by transfer serves five years at the grass roots.
 *
 * 解读: five full years from obtaining the title, and from the transfer where its date is known. Left before both
 * are full breaks it; before one of them is worth a look, for the notice does not say from when it counts; so is a
 * date behind the leaving. Still serving: the end is said, the later of the two. A move between township units is
 * not leaving. A date of leaving beside 在岗 is a contradiction, worth a look where the service would be short by
 * it.
 * 未编码: what happens to the title.
 */
import { wasObtainedBy } from "../../../fields/readers/award";
import { fullYearsReached, latestKnown, reached, type Day, type PartialDate } from "../../../core/calendar";
import { possibilities } from "../../../core/reading";
import { type RuleContext, type Ruling, type Rule, RULED_MET, broken, remarked } from "../../rule";
import { yearsPassed, yearsPassedFrom } from "../../questions";
import type { Issue } from "../../finding";
import { leftThoughInPost, leftTownship, type Leaving, type Departure } from "../leaving";

export type ServicePeriodReason =
  | {
      readonly kind: "service-cut-short";
      readonly years: number;
      readonly left: Departure;
      readonly obtained: PartialDate;
      /** The first day on which the service would have been full. */
      readonly until: Day;
    }
  | {
      readonly kind: "service-perhaps-cut-short";
      readonly years: number;
      readonly left: Departure;
      /** From which of the two dates the years are short. */
      readonly by: "obtained" | "transferred";
      readonly from: PartialDate;
      readonly until: Day;
      /** That date lies behind the leaving: one of the two is wrong. */
      readonly isAhead: boolean;
    }
  /** In post by the status, and short by the date of leaving. */
  | {
      readonly kind: "service-left-though-in-post";
      readonly years: number;
      readonly left: Departure;
      readonly until: Day;
      /** The year alone is known from which it counts. */
      readonly isLatest: boolean;
    }
  | {
      readonly kind: "service-running";
      readonly years: number;
      readonly on: Day;
      readonly until: Day;
      readonly isLatest: boolean;
    };

declare module "../../ids" {
  interface Oversight {
    readonly "service-period": ServicePeriodReason;
  }
}

export const servicePeriod: Rule<"service-period"> = {
  id: "service-period",
  clause: "三（四）第2段",
  scope: "every-row",
  decides: false,
  warnings: "caution",
  unjudgedWithout: ["obtainedBy"],
  evaluate(context) {
    if (!wasObtainedBy(context.facts.obtainedBy, "transfer")) return RULED_MET;
    const years = context.figure("service-years");
    const left = leftTownship(context);
    if (left.outcome === "met") return cutShort(context, left, years);
    const doubtful = doubtOn(context, years);
    const serving = stillServing(context, years);
    return doubtful === null ? serving : remarked(doubtful, ...serving.warnings);
  },
};

/** Without a date of leaving, the latest it can have been is the date of judgement. */
function cutShort(context: RuleContext, left: Leaving, years: number): Ruling {
  const end = left.how.on ?? context.on.asOf;
  const [obtained, transferred] = [
    shortOf(context, "heldDate", years, end),
    shortOf(context, "transferDate", years, end),
  ];
  const common = { years, left: left.how };
  const isAhead = (one: { readonly from: PartialDate } | null): boolean =>
    one !== null && reached(one.from, end) === "not-met";
  if (obtained !== null && !isAhead(obtained) && (transferred !== null || !isGiven(context, "transferDate"))) {
    const reason = { kind: "service-cut-short", ...common, obtained: obtained.from, until: obtained.until } as const;
    return broken({ reason, fields: [...left.fields, "heldDate"], metOn: null });
  }
  const one = obtained ?? transferred;
  if (one === null) return RULED_MET;
  const by = obtained === null ? "transferred" : "obtained";
  const reason = {
    kind: "service-perhaps-cut-short",
    ...common,
    by,
    from: one.from,
    until: one.until,
    isAhead: isAhead(one),
  } as const;
  const fields = [...left.fields, "heldDate", "transferDate"] as const;
  return remarked({ reason, fields, metOn: null });
}

/** Who is in post by the status has a date of leaving too: were that right, the service would be short. */
function doubtOn(context: RuleContext, years: number): Issue | null {
  const left = leftThoughInPost(context);
  if (left?.on == null) return null;
  const end = left.on;
  const short = DATES.filter((field) => shortOf(context, field, years, end) !== null);
  const until = fullOn(context, short, years);
  if (until === null) return null;
  const reason = { kind: "service-left-though-in-post", years, left, ...until } as const;
  return { reason, fields: ["status", "leftDate", ...short], metOn: null };
}

function stillServing(context: RuleContext, years: number): Ruling {
  const running = DATES.filter((field) => shortOf(context, field, years, context.on.asOf) !== null);
  const until = fullOn(context, running, years);
  if (until === null) return RULED_MET;
  const reason = { kind: "service-running", years, on: context.on.asOf, ...until } as const;
  return remarked({ reason, fields: running, metOn: until.until });
}

/** The day on which the years are full from the last of these dates, at the latest. */
function fullOn(
  { facts }: RuleContext,
  from: readonly ServiceDate[],
  years: number,
): { readonly until: Day; readonly isLatest: boolean } | null {
  const days = from.map((field) => yearsPassedFrom(facts[field], years));
  const until = latestKnown(days);
  if (until === null) return null;
  const dates = from.filter((_, i) => days[i] === until).flatMap((field) => possibilities(facts[field], []));
  return { until, isLatest: dates.length > 1 || dates.some(({ month }) => month === null) };
}

const DATES = ["heldDate", "transferDate"] as const;
type ServiceDate = (typeof DATES)[number];

const isGiven = ({ facts }: RuleContext, field: ServiceDate): boolean =>
  facts[field].state !== "blank" && facts[field].state !== "absent";

/** Since when, and until when, where the years are short for certain; null where they are full or it cannot be told. */
function shortOf(
  context: RuleContext,
  field: ServiceDate,
  years: number,
  end: PartialDate,
): { readonly from: PartialDate; readonly until: Day } | null {
  const reading = context.facts[field];
  if (yearsPassed(context, field, reading, years, end, fullYearsReached).outcome !== "not-met") return null;
  const from = possibilities(reading, []).at(-1);
  const until = yearsPassedFrom(reading, years);
  return from === undefined || until === null ? null : { from, until };
}
