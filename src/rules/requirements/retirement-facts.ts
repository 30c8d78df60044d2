/**
 * When a person retires, as far as the row tells: every date that what is open could mean.
 *
 * 解读: birth date and sex come from their columns, else from a well-formed ID number; where
 * the two contradict each other either may be right. A woman is in a professional post
 * unless the roster says 工勤. Who holds 副高 or above serves to 60 and may leave at 55: between the two, and where the
 * change of 2025 for this group decides, nothing is settled.
 */
import type { FactId } from "../../fields";
import type { Sex } from "../../fields/readers/standing";
import { isSameDate, onAnyDayOf, type PartialDate } from "../../core/calendar";
import type { Issue, Reason } from "../finding";
import type { Outcome } from "../../core/judgement";
import { known, possibilities, valueOf, type Reading } from "../../core/reading";
import { birthRead, isSound, type Birth } from "../birth";
import { type RuleContext } from "../rule";
import { applyDateOpen, gap, gaps } from "../questions";
import { faultOf, sexOf } from "../standards/id-number";
import { levelsAbove, LEVELS, type HeldLevel } from "../standards/levels";
import { retirementDate, SENIOR_WOMEN_AGE, type RetirementGroup } from "../standards/retirement";
import type { Settings } from "../settings/settings";

/** The first and the last day on which the person may retire; the same one where nothing is open. */
export interface RetirementRange {
  readonly first: PartialDate;
  readonly last: PartialDate;
}

/** `until60`: serving on is taken for granted. `may-leave`: leaving at 55 is reckoned with. */
export type SeniorWomen = "until60" | "may-leave";

export interface RetirementJudgement {
  readonly outcome: Outcome;
  /** The range judged by, where only one is possible. */
  readonly range: RetirementRange | null;
  /** What is to be found out, where that decides. */
  readonly why: readonly Issue[];
  /** Where the dates were read from. */
  readonly fields: readonly FactId[];
}

export type Decide = (range: RetirementRange, applied: PartialDate) => Outcome;

const NO_ISSUES: readonly Issue[] = Object.freeze([]);
/** Where the dates may be read from: the same list for all rows that are read alike. */
const FIELDS: Readonly<Record<Birth["field"], Readonly<Record<SexRead["field"], readonly FactId[]>>>> = {
  birthDate: { sex: ["birthDate", "sex"], idNumber: ["birthDate", "idNumber"] },
  idNumber: { sex: ["idNumber", "sex"], idNumber: ["idNumber", "idNumber"] },
};
const SEXES: readonly Sex[] = ["male", "female"];

/**
 * @param decide what a range amounts to for who applies then
 * @param unsettled said where one range by itself leaves it open
 * @param law which retirement ages hold
 * @param applied when the application is made
 */
export function byRetirement(
  context: RuleContext,
  women: SeniorWomen,
  decide: Decide,
  unsettled: Reason,
  law: Settings["retirementLaw"] = context.sheet.settings.retirementLaw,
  applied: PartialDate = context.on.applyDate,
): RetirementJudgement {
  const birth = context.once(birthRead);
  const sex = sexRead(context);
  const fields = FIELDS[birth.field][sex.field];
  const month = birth.reading.state === "known" ? monthOf(birth.reading.value) : null;
  const range =
    month !== null && sex.reading.state === "known" ? rangeFor(context, month, sex.reading.value, law, women) : null;
  const settled = range === null ? "cannot-tell" : decide(range, applied);
  if (settled !== "cannot-tell") return { outcome: settled, range, why: NO_ISSUES, fields };
  return openRetirement(context, { birth, sex, fields, range }, { women, decide, unsettled, law, applied });
}

/** What the row tells. */
interface Told {
  readonly birth: Birth;
  readonly sex: SexRead;
  readonly fields: RetirementJudgement["fields"];
  readonly range: RetirementRange | null;
}

/** What is asked about it. */
interface Asked {
  readonly women: SeniorWomen;
  readonly decide: Decide;
  readonly unsettled: Reason;
  readonly law: Settings["retirementLaw"];
  readonly applied: PartialDate;
}

/** Not settled by one range: every one that is possible is tried. */
function openRetirement(context: RuleContext, told: Told, asked: Asked): RetirementJudgement {
  const { birth, sex, fields, range } = told;
  const { women, decide, unsettled, law, applied } = asked;
  const open = (ranges: readonly (readonly RetirementRange[])[]): readonly Issue[] =>
    openDate(context, ranges) ??
    openTitle(context) ?? [...dateBesides(context, ranges, decide), { reason: unsettled, fields, metOn: null }];
  if (range !== null) return { outcome: "cannot-tell", range, why: open([[range]]), fields };
  const births = possibilities(birth.reading, []).flatMap(asMonths);
  if (births.length === 0) return { outcome: "cannot-tell", range: null, why: [birthAsked(context)], fields };
  const sexes = possibilities(sex.reading, SEXES);
  const ranges = births.map((date) => sexes.map((each) => rangeFor(context, date, each, law, women)));
  const outcomes = ranges.map((bySex) => bySex.map((one) => decide(one, applied)));
  const all = new Set(outcomes.flat());
  const [only] = all;
  if (all.size === 1 && only !== undefined && only !== "cannot-tell")
    return { outcome: only, range: null, why: NO_ISSUES, fields };
  const why: Issue[] = [];
  if (outcomes.some((bySex) => new Set(bySex).size > 1)) why.push(sexGap(context, sex));
  if (sexes.some((_, i) => new Set(outcomes.map((bySex) => bySex[i])).size > 1)) why.push(birthGap(context, birth));
  return { outcome: "cannot-tell", range: null, why: why.length === 0 ? open(ranges) : why, fields };
}

/** Where every range is one day, what is open is the day of applying. */
function openDate(context: RuleContext, ranges: readonly (readonly RetirementRange[])[]): readonly Issue[] | null {
  const open = ranges.flat().every(({ first, last }) => isSameDate(first, last)) ? applyDateOpen(context) : null;
  return open === null ? null : [open];
}

/** What is not settled in law decides nothing for who applied early enough, or late: then the day is asked for too. */
function dateBesides(
  context: RuleContext,
  ranges: readonly (readonly RetirementRange[])[],
  decide: Decide,
): readonly Issue[] {
  const open = applyDateOpen(context);
  if (open === null) return NO_ISSUES;
  const settles = (range: RetirementRange): boolean =>
    onAnyDayOf(context.on.applyDate, (day) => (decide(range, day) === "cannot-tell" ? "met" : "not-met")) !== "met";
  return ranges.flat().some(settles) ? [open] : NO_ISSUES;
}

/** Whether she holds 副高 at all is open: the cells that would tell it are asked for. */
function openTitle(context: RuleContext): readonly Issue[] | null {
  if (holdsSenior(context)) return null;
  const asked = (["heldLevel", "otherLevel"] as const).filter((fact) =>
    possibilities(context.facts[fact], ["associate-senior"]).some(isSenior),
  );
  return asked.length === 0 ? null : gaps(context, asked);
}

type Month = PartialDate & { readonly month: number };

const monthOf = (date: PartialDate): Month | null => (hasMonth(date) ? date : null);

const hasMonth = (date: PartialDate): date is Month => date.month !== null;

/** A year alone may be any of its months: its ends are enough. */
const asMonths = (date: PartialDate): readonly Month[] =>
  hasMonth(date)
    ? [date]
    : [
        { year: date.year, month: 1, day: null },
        { year: date.year, month: 12, day: null },
      ];

function birthGap(context: RuleContext, { field, reading, otherInId: inId }: Birth): Issue {
  if (inId !== null)
    return { reason: { kind: "birth-disagrees", inId }, fields: ["birthDate", "idNumber"], metOn: null };
  if (reading.state !== "known") return gap(context, field);
  return { reason: { kind: "imprecise-date", field, date: reading.value }, fields: [field], metOn: null };
}

/** Where the ID number is the only column that gives the birth date, it is the one to be filled in or put right. */
function birthAsked(context: RuleContext): Issue {
  const { birthDate, idNumber } = context.facts;
  if (birthDate.state !== "absent" || idNumber.state === "absent") return gap(context, "birthDate");
  if (idNumber.state !== "known") return gap(context, "idNumber");
  // A number without a fault that gives no birth date is another document's.
  const fault = faultOf(idNumber.value) ?? ({ kind: "other-document" } as const);
  return { reason: { kind: "birth-by-faulty-id", fault }, fields: ["idNumber"], metOn: null };
}

interface SexRead {
  readonly field: "sex" | "idNumber";
  readonly reading: Reading<Sex>;
  /** What the ID number says, where the column says otherwise. */
  readonly otherInId: Sex | null;
}

function sexRead({ facts: { sex, idNumber } }: RuleContext): SexRead {
  const id = valueOf(idNumber);
  const inId = id === null ? null : sexOf(id);
  const asWritten: SexRead = { field: "sex", reading: sex, otherInId: null };
  if (id === null || inId === null || valueOf(sex) === inId || !isSound(id)) return asWritten;
  if (sex.state !== "known") return { field: "idNumber", reading: known(inId), otherInId: null };
  return { field: "sex", reading: { state: "ambiguous", values: SEXES, raw: sex.value }, otherInId: inId };
}

function sexGap(context: RuleContext, { field, otherInId: inId }: SexRead): Issue {
  if (inId === null) return gap(context, field);
  return { reason: { kind: "sex-disagrees", inId }, fields: ["sex", "idNumber"], metOn: null };
}

function rangeFor(
  context: RuleContext,
  birth: Month,
  sex: Sex,
  law: Settings["retirementLaw"],
  women: SeniorWomen,
): RetirementRange {
  const { asOf: on } = context.on;
  const { womenSenior } = context.sheet.settings;
  const group = sex === "male" ? "men" : groupOfWoman(context);
  if (group !== null) {
    const date = retirementDate(group, birth, on, law);
    return { first: date, last: date };
  }
  const sixty = {
    first: retirementDate("men", birth, on, "fixed"),
    last: retirementDate(womenSenior, birth, on, law, SENIOR_WOMEN_AGE),
  };
  const first = retirementDate("women-professional", birth, on, law);
  // Whether she holds 副高 at all may be open: then leaving at 55 is one of the possibilities.
  return women === "until60" && holdsSenior(context) ? sixty : { first, last: sixty.last };
}

/** Null for a woman who may hold 副高 or above. */
function groupOfWoman(context: RuleContext): RetirementGroup | null {
  const post = context.facts.postKind;
  if (post.state === "known" && post.value === "worker") return "women-workers";
  return mayHoldSenior(context) ? null : "women-professional";
}

const SENIOR: ReadonlySet<string> = new Set(LEVELS.filter((one) => levelsAbove(one, "associate-senior") >= 0));
const isSenior = (level: string): boolean => SENIOR.has(level);

const mayHoldSenior = ({ facts }: RuleContext): boolean =>
  mayBeSenior(facts.heldLevel) || mayBeSenior(facts.otherLevel);

const holdsSenior = ({ facts }: RuleContext): boolean =>
  mustBeSenior(facts.heldLevel) || mustBeSenior(facts.otherLevel);

/** A level that nobody tells may be one. */
function mayBeSenior(level: Reading<HeldLevel>): boolean {
  if (level.state === "known") return isSenior(level.value);
  return level.state !== "ambiguous" || level.values.some(isSenior);
}

function mustBeSenior(level: Reading<HeldLevel>): boolean {
  if (level.state === "known") return isSenior(level.value);
  return level.state === "ambiguous" && level.values.every(isSenior);
}
