/**
 * 时间轴: which conditions of one person hold when, if only time passes. Each day is judged as `--as-of` that day; whoever
 * has filed already files anew once the year of that application is over, as the search for the earliest date supposes.
 */
import { addDays, compareDays, day, fullYearsFrom, type Day } from "../../core/calendar";
import { known, valueOf } from "../../core/reading";
import type { Applicant } from "../../rules/applicant";
import { assess } from "../../rules/engine/assess";
import { datesOf, yearTaken, type Timing } from "../../rules/engine/dates";
import { explain, outcomesOf, type Condition, type ConditionOutcome } from "../../rules/engine/explain";
import type { Plan } from "../../rules/engine/plan";
import type { RouteId, RuleId, Verdict } from "../../rules/ids";

export interface Span<State> {
  readonly from: Day;
  /** The day on which it is otherwise; null where it stays so for as long as is looked at. */
  readonly until: Day | null;
  readonly state: State;
}

export interface ConditionSpan extends Span<ConditionOutcome> {
  /** As it stands on the first day of it. */
  readonly condition: Condition;
}

export interface TimeLine {
  readonly from: Day;
  readonly until: Day;
  readonly verdict: readonly Span<Verdict>[];
  /** Those that change, and those that stand in the way. */
  readonly conditions: readonly (readonly ConditionSpan[])[];
  /** Direct routes that hold on some day. */
  readonly routes: readonly { readonly route: RouteId; readonly spans: readonly Span<boolean>[] }[];
  readonly earliest: Day | null;
}

/** What is found on one day. */
interface Found {
  readonly on: Day;
  readonly verdict: Verdict;
  readonly direct: readonly RouteId[];
  readonly outcomes: ReadonlyMap<RuleId, ConditionOutcome>;
  readonly key: string;
  /** In full: many days are looked at, and of a few it is asked. */
  readonly conditions: () => readonly Condition[];
}

/** So many years ahead are looked at, and to a year behind the earliest date. */
const YEARS = 10;
/** What changes back within so many days is not seen. */
const STEP_DAYS = 61;

export function timeLine(applicant: Applicant, plan: Plan, timing: Timing): TimeLine {
  const from = datesOf(applicant, timing).asOf;
  const { earliest } = assess(applicant, plan, timing);
  const ahead = fullYearsFrom(from, YEARS);
  const behind = earliest === null ? ahead : fullYearsFrom(earliest, 1);
  const until = compareDays(ahead, behind) < 0 ? behind : ahead;
  const look = (on: Day): Found => foundOn(applicant, plan, timing, on);
  const days = changesBetween(from, until, look);
  return {
    from,
    until,
    verdict: spansOf(days, ({ verdict }) => verdict),
    conditions: conditionSpans(days),
    routes: routeSpans(days),
    earliest,
  };
}

export const appliedAnew = (applicant: Applicant, timing: Timing, on: Day): Applicant => {
  const filed = valueOf(applicant.facts.applyDate);
  const isOver = compareDays(on, day(yearTaken(applicant, timing), 12, 31)) > 0;
  if (filed === null || !isOver || compareDays(on, fullYearsFrom(filed, 0)) <= 0) return applicant;
  return { ...applicant, facts: { ...applicant.facts, applyDate: known(on) } };
};

function foundOn(applicant: Applicant, plan: Plan, timing: Timing, on: Day): Found {
  const then = { ...timing, asOf: on };
  const anew = appliedAnew(applicant, timing, on);
  const { verdict, direct } = assess(anew, plan, then);
  const outcomes = outcomesOf(anew, plan, then);
  const key = JSON.stringify([verdict, direct, outcomes]);
  let explained: readonly Condition[] | null = null;
  const conditions = (): readonly Condition[] => (explained ??= explain(anew, plan, then));
  return { on, verdict, direct, outcomes: new Map(outcomes), key, conditions };
}

/** The first day, and each on which something is otherwise. */
function changesBetween(from: Day, until: Day, look: (on: Day) => Found): readonly Found[] {
  const days: Found[] = [look(from)];
  let last = days[0];
  for (
    let on = addDays(from, STEP_DAYS);
    last !== undefined && compareDays(last.on, until) < 0;
    on = addDays(on, STEP_DAYS)
  ) {
    const next = look(compareDays(on, until) < 0 ? on : until);
    days.push(...changesWithin(last, next, look));
    last = next;
  }
  return days;
}

function changesWithin(a: Found, b: Found, look: (on: Day) => Found): readonly Found[] {
  if (a.key === b.key) return [];
  const apart = daysBetween(a.on, b.on);
  if (apart <= 1) return [b];
  const middle = look(addDays(a.on, Math.floor(apart / 2)));
  return [...changesWithin(a, middle, look), ...changesWithin(middle, b, look)];
}

const DAY_MS = 86_400_000;
const timeOf = ({ year, month, day: date }: Day): number => Date.UTC(year, month - 1, date) / DAY_MS;

export const daysBetween = (a: Day, b: Day): number => timeOf(b) - timeOf(a);

function spansOf<State>(days: readonly Found[], stateOf: (found: Found) => State): readonly Span<State>[] {
  const begun = days.filter((one, i) => {
    const before = days[i - 1];
    return before === undefined || stateOf(before) !== stateOf(one);
  });
  return begun.map((one, i) => ({ from: one.on, until: begun[i + 1]?.on ?? null, state: stateOf(one) }));
}

const STANDS: readonly ConditionOutcome[] = ["not-met", "cannot-tell"];

function conditionSpans(days: readonly Found[]): readonly (readonly ConditionSpan[])[] {
  const rules = [...new Set(days.flatMap(({ outcomes }) => [...outcomes.keys()]))];
  return rules.flatMap((rule) => {
    const spans = spansOf(days, ({ outcomes }) => outcomes.get(rule) ?? "not-applicable").flatMap((span) => {
      const first = days.find(({ on, outcomes }) => on === span.from && outcomes.has(rule));
      return first === undefined ? [] : [{ span, first }];
    });
    const isShown = spans.length > 1 || spans.some(({ span }) => STANDS.includes(span.state));
    if (!isShown) return [];
    const conditionOn = ({ conditions }: Found): readonly Condition[] =>
      conditions().filter((one) => one.rule === rule);
    return [spans.flatMap(({ span, first }) => conditionOn(first).map((condition) => ({ ...span, condition })))];
  });
}

const routeSpans = (days: readonly Found[]): TimeLine["routes"] =>
  [...new Set(days.flatMap(({ direct }) => direct))].map((route) => ({
    route,
    spans: spansOf(days, ({ direct }) => direct.includes(route)),
  }));
