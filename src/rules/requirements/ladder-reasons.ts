/** What is to be said of a step on either ladder, and the cells it points to. */
import type { FactId } from "../../fields";
import type { Issue } from "../finding";
import { possibilities, valueOf } from "../../core/reading";
import type { RuleContext } from "../rule";
import { isOtherHigher } from "../present-title";
import { gaps } from "../questions";
import { LEVELS, NONE, type Level } from "../standards/levels";
import { typeInText } from "../standards/titles";
import type { LadderCode, LadderReason } from "./ladder-codes";

const asMissing = (issue: Issue): Issue => ({ ...issue, severity: "missing" });

const namedGrassroots = (context: RuleContext): boolean =>
  typeInText(valueOf(context.facts.applyTitle) ?? "") === "grassroots";

export function whyOf(context: RuleContext, code: Exclude<LadderCode, "elsewhere">): readonly Issue[] {
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
  const twoTracks: readonly FactId[] = ["heldLevel", "otherLevel", "applyLevel"];
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
      return [...at({ kind: "skips-level", held, applied }, steps), ...at(ofOtherSeries(), steps).map(asMissing)];
    case "series-unknown":
      return gaps(
        context,
        ([series, "applySeries"] as const).filter((field) => facts[field].state !== "known"),
      );
    case "two-tracks":
      return at({ kind: code, applied, skips: false }, twoTracks);
    case "two-tracks-or-skips":
      return at({ kind: code, applied }, twoTracks);
    case "skips-level-two-tracks":
      return [
        ...at({ kind: "skips-level", held, applied }, steps),
        ...at({ kind: "two-tracks", applied, skips: true }, twoTracks).map(asMissing),
      ];
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
