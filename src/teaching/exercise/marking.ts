/** What is answered, what of it is right, and how it went by paragraph. */
import { NOTICE, type ParagraphId } from "../../rules/notice/notice";
import { enforcerName } from "../../rules/notice/words";
import { isRoute } from "../enforcers";
import type { Decision } from "./decision";
import { decidingOf, type Exercise } from "./exercises";

export interface Given {
  readonly verdict: Decision;
  /** Of somebody who is said to be in order none is asked for. */
  readonly clause: ParagraphId | null;
}

export type Mark = "right" | "clause-wrong" | "wrong";

export function markOf({ verdict, clauses }: Pick<Exercise, "verdict" | "clauses">, given: Given): Mark {
  if (given.verdict !== verdict) return "wrong";
  return verdict === "eligible" || clauses.some((one) => one === given.clause) ? "right" : "clause-wrong";
}

export interface ClauseChoice {
  readonly id: ParagraphId;
  /** What enforces it. */
  readonly names: readonly string[];
}

/** What somebody asked about may fail for, in the order of the notice: no rule that nobody is asked about. */
export function choicesOf(all: readonly Exercise[]): readonly ClauseChoice[] {
  const asked = all.flatMap(({ recipe: { shows }, assessment }) =>
    decidingOf(assessment).map(({ clause, rule }) => ({
      clause,
      enforcer: rule === "route-claim" && isRoute(shows) ? shows : rule,
    })),
  );
  return NOTICE.flatMap(({ id, enforcedBy }) => {
    const here = asked.filter(({ clause }) => clause === id);
    const names = enforcedBy.filter((one) => here.some(({ enforcer }) => enforcer === one)).map(enforcerName);
    return here.length === 0 ? [] : [{ id, names }];
  });
}

export interface ClauseScore {
  readonly id: ParagraphId;
  readonly right: number;
  readonly of: number;
}

export interface Score {
  readonly right: number;
  /** With the clause or without it. */
  readonly verdictRight: number;
  readonly of: number;
  /** In the order of the notice. */
  readonly byClause: readonly ClauseScore[];
}

export function scoreOf(round: readonly Exercise[], given: readonly Given[]): Score {
  const marked = given.flatMap((one, i) => {
    const exercise = round[i];
    return exercise === undefined ? [] : [{ about: exercise.about, mark: markOf(exercise, one) }];
  });
  const right = marked.filter(({ mark }) => mark === "right");
  const byClause = NOTICE.map(({ id }): ClauseScore => {
    const within = (some: typeof marked): number => some.filter(({ about }) => about === id).length;
    return { id, right: within(right), of: within(marked) };
  });
  return {
    right: right.length,
    verdictRight: marked.filter(({ mark }) => mark !== "wrong").length,
    of: marked.length,
    byClause: byClause.filter(({ of }) => of > 0),
  };
}

/** @returns null for what is no number of a round, which is a whole one from 1 to 999999 */
export function seedOf(typed: string): number | null {
  const digits = typed.normalize("NFKC").trim();
  return /^\d{1,6}$/u.test(digits) && Number(digits) > 0 ? Number(digits) : null;
}
