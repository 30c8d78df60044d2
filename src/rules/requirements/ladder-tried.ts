/**
 * A step on a ladder tried over what is not known of the titles of a row. Besides these a step rests on a few answers
 * (how the series stand to each other, whether the lock holds): rows whose titles are read alike and that answer alike
 * share what was tried, so that a roster tries each of its combinations once.
 */
import type { FactId, Facts } from "../../fields";
import type { RuleContext } from "../rule";
import { outcomeAlong, outcomeOf, type LadderCode, type StepDecisions } from "./ladder-codes";
import { HELD_LEVELS, HELD_TYPES, LEVELS, TITLE_TYPES, type Level, type TitleType } from "../standards/levels";
import { titlesHeld, type TitlesHeld } from "../standards/ladder";
import { decide, numberRead, tryOver, type Decision, type Tried } from "../../core/supposing";

const TITLES = [
  { field: "heldType", domain: HELD_TYPES },
  { field: "heldLevel", domain: HELD_LEVELS },
  { field: "otherType", domain: HELD_TYPES },
  { field: "otherLevel", domain: HELD_LEVELS },
  { field: "applyType", domain: TITLE_TYPES },
  { field: "applyLevel", domain: LEVELS },
] as const;

/** What a step asks of a row beyond its titles: the answer is one of a few words. */
export type Question<Answer extends string | null = string | null> = (context: RuleContext) => Answer;

/** All that a step may read of a row: the titles it is tried over, and answers. */
export interface Asked {
  readonly facts: Pick<Facts, (typeof TITLES)[number]["field"]>;
  readonly once: <Answer extends string | null>(question: Question<Answer>) => Answer;
}

export type LadderStep = (asked: Asked, held: TitlesHeld, type: TitleType, level: Level) => LadderCode;
export type TriedStep = (context: RuleContext) => TriedLadder;

/** A step tried over what is not known, and what comes of it. */
export class TriedLadder {
  /** Where no route is claimed. */
  readonly decided: Decision<LadderCode, FactId>;
  private readonly along = new Map<StepDecisions, Decision<LadderCode, FactId>>();
  private readonly either = new Map<TriedLadder, TriedLadder>();

  constructor(private readonly tried: Tried<LadderCode, FactId>) {
    this.decided = decide(tried, outcomeOf);
  }

  get codes(): readonly (LadderCode | null)[] {
    return this.tried.codes;
  }

  /** The same along a route that decides fault by fault. */
  decidedAlong(decisions: StepDecisions): Decision<LadderCode, FactId> {
    let decision = this.along.get(decisions);
    if (decision === undefined)
      this.along.set(decisions, (decision = decide(this.tried, (code) => outcomeAlong(code, decisions))));
    return decision;
  }

  /** This step, and where it speaks of another ladder the second. */
  or(second: TriedLadder): TriedLadder {
    let either = this.either.get(second);
    if (either === undefined) this.either.set(second, (either = this.joined(second)));
    return either;
  }

  private joined({ codes: other }: TriedLadder): TriedLadder {
    const codes = this.codes.map((code, i) => (code === "elsewhere" ? (other[i] ?? null) : code));
    const [only] = codes;
    return codes.length === 1 && only !== undefined && this.tried.choices === null
      ? settled(only)
      : new TriedLadder({ ...this.tried, codes });
  }
}

/** The same object for every use of a step: a row is tried once, whoever asks. */
export function triedOver(step: LadderStep): TriedStep {
  const before = new Remembered();
  return (context) => {
    const code = codeIfKnown(context, step);
    if (code !== undefined) return settled(code);
    const number = numberRead(context.facts, TITLES);
    const known = number === null ? null : before.find(number, context);
    if (known !== null) return known;
    const answers = new Map<Question, string | null>();
    const tried = new TriedLadder(tryAll(step, noting(context, answers)));
    if (number !== null) before.keep(number, answers, tried);
    return tried;
  };
}

const tryAll = (step: LadderStep, asked: Asked): Tried<LadderCode, FactId> =>
  tryOver(asked.facts, TITLES, (firstType, firstLevel, secondType, secondLevel, type, level) => {
    const held = titlesHeld(firstType, firstLevel, secondType, secondLevel);
    return held === null ? null : step(asked, held, type, level);
  });

/** @param answers each question that is asked, in the order of asking, with its answer */
const noting = (context: RuleContext, answers: Map<Question, string | null>): Asked => ({
  facts: context.facts,
  once: <Answer extends string | null>(question: Question<Answer>): Answer => {
    const answer = context.once(question);
    answers.set(question, answer);
    return answer;
  },
});

/** A question that was asked of titles read so, with what follows each answer. */
interface Fork {
  readonly question: Question;
  readonly after: Map<string | null, Known>;
}
type Known = Fork | TriedLadder;

/** So many ways of reading the titles of a row are kept; beyond that all are forgotten. */
const MOST_KEPT = 2_000;

/**
 * What was tried, by the number of the reading, then by answer after answer: of a row only that is asked which trying
 * it would ask, so that an explanation names no more than what was looked at.
 */
class Remembered {
  private readonly kept = new Map<number, Known>();

  find(number: number, context: RuleContext): TriedLadder | null {
    let known = this.kept.get(number);
    while (known !== undefined && !(known instanceof TriedLadder))
      known = known.after.get(context.once(known.question));
    return known ?? null;
  }

  keep(number: number, answers: ReadonlyMap<Question, string | null>, tried: TriedLadder): void {
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    let put = (known: Known): void => void this.kept.set(number, known);
    let known = this.kept.get(number);
    for (const [question, answer] of answers) {
      let fork = known;
      if (fork === undefined || fork instanceof TriedLadder) put((fork = { question, after: new Map() }));
      const { after } = fork;
      put = (next) => void after.set(answer, next);
      known = after.get(answer);
    }
    put(tried);
  }
}

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
  return held === null ? null : step(plainly(context), held, applyType.value, applyLevel.value);
}

/** One combination asks each question once. */
const plainly = (context: RuleContext): Asked => ({ facts: context.facts, once: (question) => question(context) });

/** Where one combination is all there is, it is the same for every row it amounts to the same in. */
const SETTLED = new Map<LadderCode | null, TriedLadder>();

function settled(code: LadderCode | null): TriedLadder {
  let one = SETTLED.get(code);
  if (one === undefined)
    SETTLED.set(code, (one = new TriedLadder({ facts: TITLES, choices: null, open: [], codes: [code] })));
  return one;
}
