/**
 * 三（一）: which step from the titles held to the title applied for the notice allows.
 *
 * 解读: “对应的基层职称” is one level up, or the same level once the five-year lock has run out (the lock decides that).
 * Who holds titles of both kinds may step up as a holder of a 基层 title; stepping up as a provincial holder alone is
 * not settled.
 */
import {
  HELD_LEVELS,
  levelsAbove,
  NONE,
  type HeldLevel,
  type HeldType,
  type Level,
  type Series,
  type TitleType,
} from "./levels";

export type Step =
  "allowed" | "same-level-other-kind" | "same-level" | "skips-level" | "not-above-held" | "grassroots-to-provincial";

export interface TitlesHeld {
  readonly grassroots: Level | null;
  readonly provincial: Level | null;
}

/** @returns null when a title's kind and level contradict each other (one says there is none) */
export function titlesHeld(
  firstType: HeldType,
  firstLevel: HeldLevel,
  secondType: HeldType,
  secondLevel: HeldLevel,
): TitlesHeld | null {
  if ((firstType === NONE) !== (firstLevel === NONE) || (secondType === NONE) !== (secondLevel === NONE)) return null;
  const grassroots = highestOf("grassroots", firstType, firstLevel, secondType, secondLevel);
  const provincial = highestOf("provincial", firstType, firstLevel, secondType, secondLevel);
  return HELD[grassroots][provincial];
}

/** The higher of the levels held in that kind. */
function highestOf(
  kind: TitleType,
  firstType: HeldType,
  firstLevel: HeldLevel,
  secondType: HeldType,
  secondLevel: HeldLevel,
): HeldLevel {
  const first = firstType === kind ? firstLevel : NONE;
  if (secondType !== kind || secondLevel === NONE) return first;
  return first === NONE || levelsAbove(secondLevel, first) > 0 ? secondLevel : first;
}

const everyLevel = <T>(of: (level: HeldLevel) => T): Readonly<Record<HeldLevel, T>> =>
  Object.fromEntries(HELD_LEVELS.map((level) => [level, of(level)])) as Record<HeldLevel, T>;

const orNull = (level: HeldLevel): Level | null => (level === NONE ? null : level);

/** All there are, made once: where a title is open a row tries hundreds. */
const HELD = everyLevel((grassroots) =>
  everyLevel((provincial): TitlesHeld => ({ grassroots: orNull(grassroots), provincial: orNull(provincial) })),
);

/** Series whose 中级 is a way into another series' 副高 by the national rules of examination. */
const LEADING_TO: Partial<Record<Series, readonly Series[]>> = { statistics: ["economics", "accounting", "auditing"] };

/** Do some titles of one series lead to some of the other, without 转评 first? */
export const leadsInto = (from: Series, to: Series): boolean => LEADING_TO[to]?.includes(from) ?? false;

/** Those are of 中级, and lead to 副高级 alone. */
export const isLeading = (held: Level, applied: Level): boolean =>
  held === "intermediate" && applied === "associate-senior";

/** 取得全省统一职称的: one level up in either kind. */
export function stepFromProvincial(held: Level, type: TitleType, level: Level): Step {
  const above = levelsAbove(level, held);
  if (above === 1) return "allowed";
  if (above > 1) return "skips-level";
  if (above < 0) return "not-above-held";
  return type === "grassroots" ? "same-level-other-kind" : "same-level";
}

/** 取得基层职称的: one level up, 基层 only. */
export function stepFromGrassroots(held: Level, type: TitleType, level: Level): Step {
  const above = levelsAbove(level, held);
  if (type === "provincial") return above === 0 ? "same-level-other-kind" : "grassroots-to-provincial";
  if (above === 1) return "allowed";
  if (above > 1) return "skips-level";
  return above < 0 ? "not-above-held" : "same-level";
}
