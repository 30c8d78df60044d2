/** A round of 练习: ten people with every verdict among them, of as many rules and paragraphs as there are. */
import { randomOf, type Random } from "../sample/random";
import { exercisesOf, type Exercise } from "./exercises";
import type { Decision } from "./decision";
import { choicesOf, type ClauseChoice } from "./marking";

export const ROUND = 10;

export interface Round {
  readonly exercises: readonly Exercise[];
  /** Of everybody who can be asked about, not of these ten: nobody is to reckon from them what is coming. */
  readonly choices: readonly ClauseChoice[];
}

/** @param seed the same number draws the same people in the same order */
export function roundOf(seed: number): Round {
  const random = randomOf(seed);
  const everybody = exercisesOf(seed);
  const all = random.shuffled(everybody);
  const of = (verdict: Decision, count: number): readonly Exercise[] =>
    mixed(
      all.filter((one) => one.verdict === verdict),
      count,
    );
  const exercises = random.shuffled(sharesOf(random).flatMap(([verdict, count]) => of(verdict, count)));
  return { exercises, choices: choicesOf(everybody) };
}

/** Not the same in every round: nobody is to reckon what is left. */
function sharesOf(random: Random): readonly (readonly [Decision, number])[] {
  const [ineligible, undetermined] = [random.between(4, 5), random.between(2, 3)];
  return [
    ["ineligible", ineligible],
    ["undetermined", undetermined],
    ["eligible", ROUND - ineligible - undetermined],
  ];
}

/** One of each paragraph before a second of any. */
function mixed(from: readonly Exercise[], count: number): readonly Exercise[] {
  const firsts = from.filter(({ about }, i) => from.findIndex((one) => one.about === about) === i);
  return [...firsts, ...from.filter((one) => !firsts.includes(one))].slice(0, count);
}
