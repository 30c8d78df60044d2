/**
 * The few questions all rules ask of a fact, and what is to be said where it does not answer.
 */
import type { Applicant } from "./applicant";
import type { FactId, FieldId } from "../fields";
import { day, fullYearsFrom, isDay, latestKnown, precisionOf, type Day, type PartialDate } from "../core/calendar";
import { cannotTell, MET, NOT_MET, type Judgement, type Outcome } from "../core/judgement";
import { asTyped, possibilities, type Reading } from "../core/reading";
import { withParts } from "../core/with-parts";
import type { GapReason, Issue, Reason } from "./finding";
import { parseTitle } from "./standards/titles";

const NOTHING: readonly never[] = Object.freeze([]);

/** What is to be said of a fact that cannot be used. Null when the fact is known. */
export function gapReason(field: FieldId, reading: Reading<unknown>): GapReason | null {
  switch (reading.state) {
    case "known":
      return null;
    case "blank":
      return { kind: "blank", field };
    case "absent":
      return { kind: "no-column", field };
    case "unreadable":
      return { kind: "unreadable", field, raw: reading.raw };
    case "ambiguous":
      return { kind: "ambiguous", field, raw: reading.raw };
  }
}

/** The reason for which a fact cannot be used, ready for {@link cannotTell}. */
export function gap(applicant: Applicant, fact: FactId, metOn: Day | null = null): Issue {
  const two = disagreement(applicant, fact);
  if (two !== null) return two;
  const field = applicant.originOf(fact);
  const reason = gapReason(field, applicant.facts[fact]) ?? { kind: "blank", field };
  return { reason, fields: [field], metOn };
}

/** A title's level and its kind, each in a column of its own. */
const TITLES_NAMED = [
  { level: "heldLevel", type: "heldType" },
  { level: "otherLevel", type: "otherType" },
] as const;

/** Titles of which one cell says that there is none, and another names one: one of the two has to be put right. */
export function contradictedTitles({ facts, originOf }: Applicant): readonly Issue[] {
  if (!TITLES_NAMED.some(({ level, type }) => isHalfNamed(facts[level], facts[type]))) return NOTHING;
  return TITLES_NAMED.flatMap(({ level, type }): readonly Issue[] => {
    const [named, kind] = [facts[level], facts[type]];
    if (named.state !== "known" || kind.state !== "known" || !isHalfNamed(named, kind)) return NOTHING;
    const [ofLevel, ofKind] = [originOf(level), originOf(type)];
    const reason = { kind: "title-half-named", level: ofLevel, says: named.value, type: ofKind, kindSays: kind.value };
    return [{ reason: reason as GapReason, fields: [...new Set([ofLevel, ofKind])], metOn: null }];
  });
}

/** What has a column of its own, and the title whose name says it too. */
const NAMED_BY: Partial<Record<FactId, NamedBy>> = {
  heldLevel: { title: "heldTitle", says: "level" },
  otherLevel: { title: "otherTitle", says: "level" },
  applyLevel: { title: "applyTitle", says: "level" },
  heldSeries: { title: "heldTitle", says: "series" },
  otherSeries: { title: "otherTitle", says: "series" },
  applySeries: { title: "applyTitle", says: "series" },
  heldType: { title: "heldTitle", says: "type" },
  otherType: { title: "otherTitle", says: "type" },
  applyType: { title: "applyTitle", says: "type" },
};
interface NamedBy {
  readonly title: "heldTitle" | "otherTitle" | "applyTitle";
  readonly says: "level" | "series" | "type";
}

const isHalfNamed = (named: Reading<string>, kind: Reading<string>): boolean =>
  named.state === "known" && kind.state === "known" && (named.value === "none") !== (kind.value === "none");

/** The name says one level, series or kind and its cell another: neither cell alone is at fault. */
export function disagreement({ facts, sheet }: Applicant, fact: FactId): Issue | null {
  if (!sheet.has(fact)) return null;
  const reading: Reading<unknown> = facts[fact];
  const by = NAMED_BY[fact];
  if (reading.state !== "ambiguous" || by === undefined) return null;
  const { title } = by;
  const name = facts[title];
  if (name.state !== "known") return null;
  const named = namedIn(name.value, by);
  if (named.length === 0 || reading.values.every((one) => named.includes(one))) return null;
  // A cell that lists both kinds (基层、全省统一) is at fault by itself, whatever the name says.
  if (by.says === "type" && reading.raw !== asTyped(name)) return null;
  return { reason: disagreeing(by, fact), fields: [title, fact], metOn: null };
}

function namedIn(title: string, { says }: NamedBy): readonly unknown[] {
  const told = parseTitle(title);
  switch (says) {
    case "level":
      return told.levels;
    case "series":
      return told.series === null ? NOTHING : [told.series];
    case "type":
      return told.type === null ? NOTHING : [told.type];
  }
}

function disagreeing({ title, says }: NamedBy, fact: FactId): GapReason {
  switch (says) {
    case "level":
      return { kind: "level-disagrees", title, level: fact };
    case "series":
      return { kind: "series-disagrees", title, series: fact };
    case "type":
      return { kind: "type-disagrees", title, type: fact };
  }
}

/** Where these facts come from: each column once. */
export function originsOf({ originOf }: Applicant, facts: readonly FactId[]): readonly FieldId[] {
  const [first] = facts;
  // Written out where it is one, as mostly: a list that grows takes room for sixteen more.
  if (facts.length === 1 && first !== undefined) return [originOf(first)];
  const origins: FieldId[] = [];
  for (const fact of facts) {
    const origin = originOf(fact);
    if (!origins.includes(origin)) origins.push(origin);
  }
  return origins;
}

/** The gaps of several facts, each column asked for once. */
export function gaps(applicant: Applicant, facts: readonly FactId[]): readonly Issue[] {
  const [only] = facts;
  if (facts.length === 1 && only !== undefined) return [gap(applicant, only)];
  return facts
    .map((fact) => gap(applicant, fact))
    .filter((one, i, all) => all.findIndex((other) => other.fields[0] === one.fields[0]) === i);
}

/**
 * A fact that is still to be filled in, or whose own cell cannot be read. One without a column, which a title's name
 * does not tell, is not.
 */
export function isLeftOpen({ facts, originOf }: Applicant, fact: FactId): boolean {
  const { state } = facts[fact];
  if (state === "known" || state === "absent") return false;
  return state === "blank" || originOf(fact) === fact;
}

/** Does a fact satisfy a test? A “no” carries no reason: give it one with `because`. */
export function holds<T>(
  applicant: Applicant,
  field: FactId,
  reading: Reading<T>,
  test: (value: T) => boolean,
): Judgement<Issue> {
  switch (reading.state) {
    case "known":
      return test(reading.value) ? MET : NOT_MET;
    case "ambiguous":
      if (reading.values.every(test)) return MET;
      return reading.values.some(test) ? cannotTell(gap(applicant, field)) : NOT_MET;
    case "blank":
    case "unreadable":
    case "absent":
      return cannotTell(gap(applicant, field));
  }
}

/**
 * Have `years` full years passed since a date fact?
 * The “cannot tell” of a date that is only too coarse says from which day on time settles it.
 */
export function yearsPassed(
  applicant: Applicant,
  field: FactId,
  reading: Reading<PartialDate>,
  years: number,
  on: PartialDate,
  passed: (from: PartialDate, years: number, on: PartialDate) => Outcome,
): Judgement<Issue> {
  if (reading.state === "known") {
    const outcome = passed(reading.value, years, on);
    if (outcome === "met") return MET;
    if (outcome === "not-met") return NOT_MET;
  }
  const outcomes = possibilities(reading, NOTHING).map((date) => passed(date, years, on));
  if (outcomes.length === 0) return cannotTell(gap(applicant, field));
  if (outcomes.every((outcome) => outcome === "met")) return MET;
  if (outcomes.every((outcome) => outcome === "not-met")) return NOT_MET;
  const metOn = yearsPassedFrom(reading, years);
  if (reading.state !== "known") return cannotTell(gap(applicant, field, metOn));
  if (precisionOf(reading.value) !== "year" && applicant.facts.applyDate.state !== "known")
    return cannotTell(gap(applicant, "applyDate", metOn));
  const coarse = precisionOf(reading.value) === "year" ? reading.value : on;
  return cannotTell({
    reason: { kind: "imprecise-date", field: coarse === on ? "applyDate" : field, date: coarse },
    fields: [coarse === on ? "applyDate" : field],
    metOn,
  });
}

/** The day from which `years` full years have passed for certain, however an open date is read; null without a date. */
export function yearsPassedFrom(reading: Reading<PartialDate>, years: number): Day | null {
  return latestKnown(possibilities(reading, NOTHING).map((date) => fullYearsFrom(date, years)));
}

/**
 * Why a day of applying that is not known leaves something open: no date, or one known to its year or month only. Null
 * where it is known.
 */
export function applyDateOpen(context: Applicant & { readonly on: { readonly applyDate: PartialDate } }): Issue | null {
  const { applyDate } = context.on;
  if (isDay(applyDate)) return null;
  if (context.facts.applyDate.state !== "known") return gap(context, "applyDate");
  return {
    reason: { kind: "imprecise-date", field: "applyDate", date: applyDate },
    fields: ["applyDate"],
    metOn: null,
  };
}

/** Which came first, that or the applying, depends on a day that is not known: the coarser of the two is asked for. */
export function orderOpen(
  context: Applicant & { readonly on: { readonly applyDate: PartialDate } },
  field: FactId,
  date: PartialDate,
): Issue {
  const isCoarser = date.month === null && context.on.applyDate.month !== null;
  const open = isCoarser ? null : applyDateOpen(context);
  return open ?? { reason: { kind: "imprecise-date", field, date }, fields: [context.originOf(field)], metOn: null };
}

/**
 * What is open until a day has come, for whoever applies by then: within the year of application that day is said, for
 * only the next year's application is free of it on whatever day it is made.
 */
export function openUntil(applyYear: number, issue: Issue, until: Day): Issue {
  const metOn = overFor(applyYear, until);
  if (metOn === until || !isGap(issue.reason)) return { ...issue, metOn };
  return { ...issue, reason: withParts(issue.reason, { freeFrom: until }), metOn };
}

const GAPS = ["blank", "no-column", "unreadable", "ambiguous", "imprecise-date"] as const;
const isGap = (reason: Reason): reason is Extract<GapReason, { readonly kind: (typeof GAPS)[number] }> =>
  GAPS.some((kind) => kind === reason.kind);

/** Whoever applies within a year does so on its day: what is over later that year is over for the next year's. */
export const overFor = (applyYear: number, until: Day): Day =>
  until.year === applyYear ? day(applyYear + 1, 1, 1) : until;
