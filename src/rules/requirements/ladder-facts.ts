/**
 * What the two ladder rules ask of a row: the titles held and the title applied for, tried over what is not known.
 */
import type { Applicant, FactId } from "../applicant";
import type { Reason, Why } from "../finding";
import type { Outcome } from "../../core/judgement";
import { possibilities, valueOf } from "../../core/reading";
import { gaps, NOT_APPLICABLE, RULED_MET, type Ruling } from "../rule";
import { LEVELS, TITLE_TYPES, type Level, type TitleType } from "../standards/levels";
import { titlesHeld, type TitlesHeld } from "../standards/ladder";
import { typeInText } from "../standards/titles";
import { decideOver } from "../../core/supposing";

/** What one combination amounts to for a rule; "elsewhere": the other rule's affair. */
export type LadderCode =
  | "elsewhere"
  | "allowed"
  | "skips-level"
  | "not-above-held"
  | "already-held"
  | "other-series"
  | "series-unknown"
  | "grassroots-only-upwards"
  | "grassroots-same-level"
  | "two-tracks"
  | "entry-too-high"
  | "entry-by-recognition"
  | "entry-education-unknown";

export function outcomeOf(code: LadderCode): Outcome {
  switch (code) {
    case "elsewhere":
    case "allowed":
      return "met";
    case "skips-level":
    case "not-above-held":
    case "already-held":
    case "grassroots-only-upwards":
    case "grassroots-same-level":
    case "entry-too-high":
      return "not-met";
    case "other-series":
    case "series-unknown":
    case "two-tracks":
    case "entry-by-recognition":
    case "entry-education-unknown":
      return "cannot-tell";
  }
}

const HELD_TYPES = [...TITLE_TYPES, "none"] as const;
const HELD_LEVELS = [...LEVELS, "none"] as const;

export type LadderStep = (held: TitlesHeld, type: TitleType, level: Level) => LadderCode;

/** The same level in the same kind: an error in the same series, to be looked at (转评) in another. */
export function sameLevelCode(applicant: Applicant): LadderCode {
  const { heldSeries, applySeries } = applicant.facts;
  if (heldSeries.state !== "known" || applySeries.state !== "known") return "series-unknown";
  return heldSeries.value === applySeries.value ? "already-held" : "other-series";
}

export function judgeLadder(applicant: Applicant, step: LadderStep): Ruling {
  const { heldType, heldLevel, otherType, otherLevel, applyType, applyLevel } = applicant.facts;
  const evaluate = (
    firstType: TitleType | "none",
    firstLevel: Level | "none",
    secondType: TitleType | "none",
    secondLevel: Level | "none",
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
    if (code !== null) return rulingFor(applicant, code);
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
  if (!decision.decided) return { outcome: "cannot-tell", why: gaps(applicant, decision.asks), asides: [] };
  return rulingFor(applicant, decision.code);
}

function rulingFor(applicant: Applicant, code: LadderCode): Ruling {
  if (code === "elsewhere") return NOT_APPLICABLE;
  const outcome = outcomeOf(code);
  return outcome === "met" ? RULED_MET : { outcome, why: whyOf(applicant, code), asides: [] };
}

const namedGrassroots = (applicant: Applicant): boolean =>
  typeInText(valueOf(applicant.facts.applyTitle) ?? "") === "grassroots";

function whyOf(applicant: Applicant, code: Exclude<LadderCode, "elsewhere">): readonly Why[] {
  const held = possibilities(applicant.facts.heldLevel, LEVELS).filter((level): level is Level => level !== "none");
  const applied = possibilities(applicant.facts.applyLevel, LEVELS);
  const at = (reason: Reason, facts: readonly FactId[]): readonly Why[] => [
    { reason, fields: [...new Set(facts.map(applicant.originOf))], metOn: null },
  ];
  const steps: readonly FactId[] = ["heldLevel", "applyLevel"];
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
      return at({ kind: code, held, applied, nameSaysGrassroots: namedGrassroots(applicant) }, [...steps, "applyType"]);
    case "other-series":
      return at({ kind: code, level: applied }, steps);
    case "series-unknown":
      return gaps(
        applicant,
        (["heldSeries", "applySeries"] as const).filter((field) => applicant.facts[field].state !== "known"),
      );
    case "two-tracks":
      return at({ kind: code, applied }, steps);
    case "entry-too-high": {
      const school = applicant.facts.education;
      return at({ kind: code, applied, school: school.state === "known" ? school.value : null }, steps);
    }
    case "entry-by-recognition":
      return at({ kind: code }, steps);
    case "entry-education-unknown":
      return gaps(applicant, openEducation(applicant));
  }
}

/** The education to be found out: of the two columns those that are open; without either, the schooling. */
function openEducation({ facts }: Applicant): readonly FactId[] {
  const open = (["education", "degree"] as const).filter((field) => !["known", "absent"].includes(facts[field].state));
  return open.length > 0 ? open : ["education"];
}
