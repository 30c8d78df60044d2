/**
 * A step on a ladder tried over what is not known of the titles of a row. Of most rows all of them are known: what
 * comes of one combination is the same object for all rows.
 */
import type { FactId } from "../../fields";
import type { RuleContext } from "../rule";
import { outcomeOf, type LadderCode } from "./ladder-codes";
import { HELD_LEVELS, HELD_TYPES, LEVELS, TITLE_TYPES, type Level, type TitleType } from "../standards/levels";
import { titlesHeld, type TitlesHeld } from "../standards/ladder";
import { decide, tryOver, type Decision, type Tried } from "../../core/supposing";

export type LadderStep = (context: RuleContext, held: TitlesHeld, type: TitleType, level: Level) => LadderCode;
/** A step tried over what is not known of the row, and what comes of it where no route is claimed. */
export interface TriedLadder {
  readonly tried: Tried<LadderCode, FactId>;
  readonly decided: Decision<LadderCode, FactId>;
}
export type TriedStep = (context: RuleContext) => TriedLadder;

const TITLES = [
  { field: "heldType", domain: HELD_TYPES },
  { field: "heldLevel", domain: HELD_LEVELS },
  { field: "otherType", domain: HELD_TYPES },
  { field: "otherLevel", domain: HELD_LEVELS },
  { field: "applyType", domain: TITLE_TYPES },
  { field: "applyLevel", domain: LEVELS },
] as const;

/** The same object for every use of a step: a row is tried once, whoever asks. */
export const triedOver =
  (step: LadderStep): TriedStep =>
  (context) => {
    const code = codeIfKnown(context, step);
    if (code !== undefined) return settled(code);
    return decidedBy(
      tryOver(context.facts, TITLES, (firstType, firstLevel, secondType, secondLevel, type, level) => {
        const held = titlesHeld(firstType, firstLevel, secondType, secondLevel);
        return held === null ? null : step(context, held, type, level);
      }),
    );
  };

/** What the step amounts to where all of {@link TITLES} are known, as they are in most rows; else undefined. */
function codeIfKnown(context: RuleContext, step: LadderStep): LadderCode | null | undefined {
  const { heldType, heldLevel, otherType, otherLevel, applyType, applyLevel } = context.facts;
  if (
    heldType.state !== "known" ||
    heldLevel.state !== "known" ||
    otherType.state !== "known" ||
    otherLevel.state !== "known" ||
    applyType.state !== "known" ||
    applyLevel.state !== "known"
  )
    return undefined;
  const held = titlesHeld(heldType.value, heldLevel.value, otherType.value, otherLevel.value);
  return held === null ? null : step(context, held, applyType.value, applyLevel.value);
}

const decidedBy = (tried: Tried<LadderCode, FactId>): TriedLadder => ({ tried, decided: decide(tried, outcomeOf) });

/** Where one combination is all there is, it is the same for every row it amounts to the same in. */
const SETTLED = new Map<LadderCode | null, TriedLadder>();

function settled(code: LadderCode | null): TriedLadder {
  let one = SETTLED.get(code);
  if (one === undefined)
    SETTLED.set(code, (one = decidedBy({ facts: TITLES, read: {}, choices: null, codes: [code] })));
  return one;
}

/** The first step, and where that speaks of another ladder the second. */
export function eitherOf(first: TriedLadder, second: TriedLadder): TriedLadder {
  const other = second.tried.codes;
  const codes = first.tried.codes.map((code, i) => (code === "elsewhere" ? (other[i] ?? null) : code));
  const [only] = codes;
  return codes.length === 1 && only !== undefined && first.tried.choices === null
    ? settled(only)
    : decidedBy({ ...first.tried, codes });
}
