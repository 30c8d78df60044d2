/**
 * What the two ladder rules ask of a row: the titles held and the title applied for, tried over what is not known.
 */
import type { FactId } from "../../fields";
import type { Issue } from "../finding";
import type { Outcome } from "../../core/judgement";
import { possibilities, valueOf, type Reading } from "../../core/reading";
import { type RuleContext, type Ruling, RULED_MET, NOT_APPLICABLE, unsettled } from "../rule";
import { isOtherHigher } from "../present-title";
import { gaps } from "../questions";
import {
  HELD_LEVELS,
  HELD_TYPES,
  NONE,
  LEVELS,
  TITLE_TYPES,
  type HeldLevel,
  type HeldType,
  type Level,
  type Series,
  type TitleType,
} from "../standards/levels";
import { leadsTo, titlesHeld, type TitlesHeld } from "../standards/ladder";
import { typeInText } from "../standards/titles";
import { decideOver } from "../../core/supposing";
import type { School } from "../standards/education";

export type LadderReason =
  | { readonly kind: "skips-level"; readonly held: readonly Level[]; readonly applied: readonly Level[] }
  | { readonly kind: "not-above-held"; readonly held: readonly Level[]; readonly applied: readonly Level[] }
  | { readonly kind: "already-held"; readonly level: readonly Level[] }
  | { readonly kind: "grassroots-same-level"; readonly level: readonly Level[] }
  | {
      readonly kind: "grassroots-only-upwards";
      readonly held: readonly Level[];
      readonly applied: readonly Level[];
      /** The name of the title applied for says 基层; the column for its kind says otherwise. */
      readonly nameSaysGrassroots: boolean;
    }
  | { readonly kind: "grassroots-perhaps-exchange"; readonly level: readonly Level[] }
  | { readonly kind: "other-series"; readonly held: Series | null; readonly level: readonly Level[] }
  | { readonly kind: "two-tracks"; readonly applied: readonly Level[] }
  | { readonly kind: "entry-too-high"; readonly applied: readonly Level[]; readonly school: School | null }
  | { readonly kind: "entry-by-recognition" };

declare module "../finding" {
  interface SharedReasons {
    readonly ladders: LadderReason;
  }
}

/** What one combination amounts to for a rule; "elsewhere": the other rule's affair. */
export type LadderCode =
  | "elsewhere"
  | "allowed"
  | "skips-level"
  /** Into another series besides. */
  | "skips-level-and-series"
  | "not-above-held"
  | "already-held"
  | "other-series"
  | "series-unknown"
  | "grassroots-only-upwards"
  | "grassroots-same-level"
  | "grassroots-perhaps-exchange"
  | "two-tracks"
  | "entry-too-high"
  | "entry-by-recognition"
  | "entry-education-unknown";

/** Faults of a step: each route decides on each. */
export type LadderFault = Exclude<
  LadderCode,
  "elsewhere" | "allowed" | "skips-level-and-series" | "series-unknown" | "entry-education-unknown"
>;

export function outcomeOf(code: LadderCode): Outcome {
  switch (code) {
    case "elsewhere":
    case "allowed":
      return "met";
    case "skips-level":
    case "skips-level-and-series":
    case "not-above-held":
    case "already-held":
    case "grassroots-only-upwards":
    case "grassroots-same-level":
    case "entry-too-high":
      return "not-met";
    case "other-series":
    case "series-unknown":
    case "grassroots-perhaps-exchange":
    case "two-tracks":
    case "entry-by-recognition":
    case "entry-education-unknown":
      return "cannot-tell";
  }
}

export type LadderStep = (held: TitlesHeld, type: TitleType, level: Level) => LadderCode;

/** The series of the title of that kind and level: where both titles are, of the present one. */
function seriesHeld({ facts }: RuleContext, type: TitleType, level: Level): Reading<Series | typeof NONE> {
  const isHeld = valueOf(facts.heldType) === type && valueOf(facts.heldLevel) === level;
  const isOther = valueOf(facts.otherType) === type && valueOf(facts.otherLevel) === level;
  return isOther && !isHeld ? facts.otherSeries : facts.heldSeries;
}

/** The same level in the same kind: an error in the same series, to be looked at (转评) in another. */
export function sameLevelCode(context: RuleContext, type: TitleType, level: Level): LadderCode {
  const [held, applied] = [seriesHeld(context, type, level), context.facts.applySeries];
  if (held.state !== "known" || applied.state !== "known") return "series-unknown";
  return held.value === applied.value ? "already-held" : "other-series";
}

/**
 * What is allowed within a series is open where the series changes: 转评 comes first. Who skips a level besides has to
 * settle both: a route may waive the level alone.
 * @param type the kind of the title that allows it, @param level its level
 */
export function inSeries(context: RuleContext, code: LadderCode, type: TitleType, level: Level): LadderCode {
  const [held, applied] = [seriesHeld(context, type, level), context.facts.applySeries];
  if (code !== "allowed" && code !== "skips-level") return code;
  // A series that is still to be filled in may be another; where a roster has none, no title tells of a change.
  if (held.state === "blank" && code === "allowed") return "series-unknown";
  if (held.state !== "known" || applied.state !== "known") return code;
  if (held.value === NONE || held.value === applied.value || leadsTo(held.value, applied.value)) return code;
  return code === "allowed" ? "other-series" : "skips-level-and-series";
}

export function judgeLadder(context: RuleContext, step: LadderStep): Ruling {
  const { heldType, heldLevel, otherType, otherLevel, applyType, applyLevel } = context.facts;
  const evaluate = (
    firstType: HeldType,
    firstLevel: HeldLevel,
    secondType: HeldType,
    secondLevel: HeldLevel,
    type: TitleType,
    level: Level,
  ): LadderCode | null => {
    const held = titlesHeld([firstType, firstLevel], [secondType, secondLevel]);
    return held === null ? null : step(held, type, level);
  };
  if (
    heldType.state === "known" &&
    heldLevel.state === "known" &&
    otherType.state === "known" &&
    otherLevel.state === "known" &&
    applyType.state === "known" &&
    applyLevel.state === "known"
  ) {
    const code = evaluate(
      heldType.value,
      heldLevel.value,
      otherType.value,
      otherLevel.value,
      applyType.value,
      applyLevel.value,
    );
    if (code !== null) return rulingFor(context, code);
  }
  const decision = decideOver(
    [
      { field: "heldType", reading: heldType, domain: HELD_TYPES },
      { field: "heldLevel", reading: heldLevel, domain: HELD_LEVELS },
      { field: "otherType", reading: otherType, domain: HELD_TYPES },
      { field: "otherLevel", reading: otherLevel, domain: HELD_LEVELS },
      { field: "applyType", reading: applyType, domain: TITLE_TYPES },
      { field: "applyLevel", reading: applyLevel, domain: LEVELS },
    ],
    evaluate,
    outcomeOf,
  );
  if (!decision.decided) return unsettled(...gaps(context, decision.asks));
  return rulingFor(context, decision.code);
}

function rulingFor(context: RuleContext, code: LadderCode): Ruling {
  if (code === "elsewhere") return NOT_APPLICABLE;
  const outcome = outcomeOf(code);
  return outcome === "met" ? RULED_MET : { outcome, issues: whyOf(context, code), warnings: [] };
}

const namedGrassroots = (context: RuleContext): boolean =>
  typeInText(valueOf(context.facts.applyTitle) ?? "") === "grassroots";

function whyOf(context: RuleContext, code: Exclude<LadderCode, "elsewhere">): readonly Issue[] {
  const { facts } = context;
  const applied = possibilities(facts.applyLevel, LEVELS);
  const at = (reason: LadderReason, read: readonly FactId[]): readonly Issue[] => [
    { reason, fields: [...new Set(read.map(context.originOf))], metOn: null },
  ];
  // Of two titles the higher one is spoken of; where one of them is of the level applied for, that one.
  const isOther =
    isOtherHigher(context) || (valueOf(facts.heldLevel) !== applied[0] && valueOf(facts.otherLevel) === applied[0]);
  const [level, series] = isOther ? (["otherLevel", "otherSeries"] as const) : (["heldLevel", "heldSeries"] as const);
  const held = possibilities(facts[level], LEVELS).filter((one): one is Level => one !== NONE);
  const steps: readonly FactId[] = [level, "applyLevel"];
  const ofOtherSeries = (): LadderReason => {
    const from = valueOf(facts[series]);
    return { kind: "other-series", held: from === NONE ? null : from, level: applied };
  };
  switch (code) {
    case "allowed":
      return [];
    case "skips-level":
    case "not-above-held":
      return at({ kind: code, held, applied }, steps);
    case "already-held":
    case "grassroots-same-level":
      return at({ kind: code, level: applied }, steps);
    case "grassroots-only-upwards":
      return at({ kind: code, held, applied, nameSaysGrassroots: namedGrassroots(context) }, [...steps, "applyType"]);
    case "grassroots-perhaps-exchange":
      return at({ kind: code, level: applied }, [...steps, "applyType"]);
    case "other-series":
      return at(ofOtherSeries(), steps);
    case "skips-level-and-series":
      return [
        ...at({ kind: "skips-level", held, applied }, steps),
        ...at(ofOtherSeries(), steps).map((issue) => ({ ...issue, severity: "missing" as const })),
      ];
    case "series-unknown":
      return gaps(
        context,
        ([series, "applySeries"] as const).filter((field) => facts[field].state !== "known"),
      );
    case "two-tracks":
      return at({ kind: code, applied }, ["heldLevel", "otherLevel", "applyLevel"]);
    case "entry-too-high": {
      const school = context.facts.education;
      return at({ kind: code, applied, school: school.state === "known" ? school.value : null }, steps);
    }
    case "entry-by-recognition":
      return at({ kind: code }, steps);
    case "entry-education-unknown":
      return gaps(context, openEducation(context));
  }
}

/** The education to be found out: of the two columns those that are open; without either, the schooling. */
function openEducation({ facts }: RuleContext): readonly FactId[] {
  const open = (["education", "degree"] as const).filter((field) => !["known", "absent"].includes(facts[field].state));
  return open.length > 0 ? open : ["education"];
}
