/**
 * The same twelve conditions on one row: our rules, json-rules-engine, zen (zen.ts), a bare loop. The others get facts
 * prepared outside the measured time (months since obtained, whether retired, the lowest hours), and answer only
 * yes or no without saying where or why: what they are spared is in their favour.
 */
import type { Applicant } from "../../src/rules/applicant";
import { fullYearsReached, type Day } from "../../src/core/calendar";
import { RowContext } from "../../src/rules/engine/context";
import type { RequirementId } from "../../src/rules/ids";
import { valueOf } from "../../src/core/reading";
import { inService } from "../../src/rules/requirements/in-service/rule";
import { RULEBOOK, type Rulebook } from "../../src/rules/rulebook";
import { normal } from "../../src/rules/routes/normal/route";
import { LEVELS } from "../../src/rules/standards/levels";

export const TWELVE = [
  "township-post",
  "in-service",
  "five-year-lock",
  "grassroots-ladder",
  "level-ladder",
  "examined-level",
  "training-hours",
  "training-experience",
  "appraisal",
  "major-match",
  "integrity-veto",
  "pledge",
] as const satisfies readonly RequirementId[];
export type OneOfTwelve = (typeof TWELVE)[number];

export const OURS: Rulebook = {
  requirements: RULEBOOK.requirements.filter(({ id }) => TWELVE.some((one) => one === id)),
  records: [],
  oversight: [],
  across: RULEBOOK.across,
  routes: [normal],
};

export interface PlainFacts {
  readonly township: boolean;
  readonly professional: boolean;
  readonly inPost: boolean;
  readonly retired: boolean;
  readonly heldType: string;
  readonly heldLevel: number;
  readonly applyType: string;
  readonly applyLevel: number;
  readonly yearsFull: boolean;
  readonly examined: boolean;
  readonly lowestHours: number;
  readonly training: boolean;
  readonly appraisal: string;
  readonly majorDiffers: boolean;
  readonly discipline: string;
  readonly fraud: string;
  readonly pledge: string;
}

/** @param on the date of judgement of all of them */
export function plainFacts(applicant: Applicant, on: Day): PlainFacts {
  const { facts, trainingHours, appraisals } = applicant;
  const level = (id: string | null): number => LEVELS.indexOf(id as (typeof LEVELS)[number]);
  const obtained = valueOf(facts.heldDate);
  const counted = trainingHours.filter(({ year }) => obtained !== null && (year ?? 0) > obtained.year);
  const dates = { asOf: on, applyDate: on, applyYear: on.year };
  return {
    township: valueOf(facts.unitLevel) === "township",
    professional: valueOf(facts.postKind) === "professional",
    inPost: valueOf(facts.status)?.kind === "in-post",
    retired: inService
      .evaluate(new RowContext(applicant, dates, RULEBOOK.routes))
      .issues.some(({ reason }) => reason.kind === "retired"),
    heldType: valueOf(facts.heldType) ?? "",
    heldLevel: level(valueOf(facts.heldLevel)),
    applyType: valueOf(facts.applyType) ?? "",
    applyLevel: level(valueOf(facts.applyLevel)),
    yearsFull: obtained !== null && fullYearsReached(obtained, 5, on) === "met",
    examined: false,
    lowestHours: Math.min(1000, ...counted.map(({ reading }) => valueOf(reading) ?? 0)),
    training: valueOf(facts.training)?.kind === "some" || trainingHours.length > 0,
    appraisal: valueOf(appraisals[0]?.reading ?? { state: "blank" }) ?? "",
    majorDiffers: false,
    discipline: valueOf(facts.discipline)?.kind ?? "",
    fraud: valueOf(facts.fraud)?.kind ?? "",
    pledge: valueOf(facts.pledge) ?? "",
  };
}

export const STEP_FROM = 1;
export const INTERMEDIATE = LEVELS.indexOf("intermediate");

/** The bare loop's body: which of the twelve are broken. */
export function brokenBare(facts: PlainFacts): OneOfTwelve[] {
  const broken: OneOfTwelve[] = [];
  const step = facts.applyLevel - facts.heldLevel;
  const otherKind = facts.heldType !== facts.applyType;
  const isLocked = otherKind && step === 0 && !facts.yearsFull;
  if (facts.applyType === "grassroots" && (!facts.township || !facts.professional)) broken.push("township-post");
  if (!facts.inPost || facts.retired) broken.push("in-service");
  if (isLocked) broken.push("five-year-lock");
  // Until it runs out the lock speaks for the ladder.
  if (facts.heldType === "grassroots" && !isLocked && (otherKind || step !== STEP_FROM))
    broken.push("grassroots-ladder");
  if (facts.heldType === "provincial" && step !== STEP_FROM && !(otherKind && step === 0)) broken.push("level-ladder");
  if (facts.examined) broken.push("examined-level");
  if (facts.lowestHours < 90) broken.push("training-hours");
  if (facts.applyLevel >= INTERMEDIATE && !facts.training) broken.push("training-experience");
  if (facts.appraisal === "unqualified") broken.push("appraisal");
  if (facts.majorDiffers) broken.push("major-match");
  if (facts.discipline === "found" || facts.fraud === "found") broken.push("integrity-veto");
  if (facts.pledge === "no") broken.push("pledge");
  return broken;
}

type Condition =
  | { readonly fact: string; readonly operator: string; readonly value: unknown }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

const is = (fact: keyof PlainFacts, value: unknown): Condition => ({ fact, operator: "equal", value });
const compare = (fact: keyof PlainFacts, operator: string, other: unknown): Condition => ({
  fact,
  operator,
  value: other,
});
const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });

/** What json-rules-engine compares with another fact. */
const factNamed = (fact: string): unknown => ({ fact });

const sameLevel = compare("applyLevel", "equal", factNamed("heldLevel"));
const otherKind = compare("applyType", "notEqual", factNamed("heldType"));
/** It has no arithmetic: the step is one more fact, prepared like the others. */
const notOneUp: Condition = { fact: "step", operator: "notEqual", value: STEP_FROM };
const notSameInOtherKind = any(
  compare("applyType", "equal", factNamed("heldType")),
  compare("applyLevel", "notEqual", factNamed("heldLevel")),
);

/** Conditions under which each of the twelve is broken, for json-rules-engine. */
export const JSON_RULES: Readonly<Record<OneOfTwelve, Condition>> = {
  "township-post": all(is("applyType", "grassroots"), any(is("township", false), is("professional", false))),
  "in-service": any(is("inPost", false), is("retired", true)),
  "five-year-lock": all(otherKind, sameLevel, is("yearsFull", false)),
  "grassroots-ladder": all(
    is("heldType", "grassroots"),
    any(otherKind, notOneUp),
    any(notSameInOtherKind, is("yearsFull", true)),
  ),
  "level-ladder": all(is("heldType", "provincial"), notOneUp, notSameInOtherKind),
  "examined-level": all(is("examined", true)),
  "training-hours": all(compare("lowestHours", "lessThan", 90)),
  "training-experience": all(compare("applyLevel", "greaterThanInclusive", INTERMEDIATE), is("training", false)),
  appraisal: all(is("appraisal", "unqualified")),
  "major-match": all(is("majorDiffers", true)),
  "integrity-veto": any(is("discipline", "found"), is("fraud", "found")),
  pledge: all(is("pledge", "no")),
};

export const withStep = (facts: PlainFacts): PlainFacts & { readonly step: number } => ({
  ...facts,
  step: facts.applyLevel - facts.heldLevel,
});
