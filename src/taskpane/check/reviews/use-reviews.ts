/** How the people of the result stand with the reviewers, drawn anew whenever that changes. */
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { NO_STANDING, type PersonStanding, type ReviewState } from "../../../checking/reviews/review";
import type { Reviews, ReviewsState } from "../../../checking/reviews/reviews";
import type { CheckedPerson } from "../../../checking/people";
import type { Session } from "../../../checking/session";
import { useReviewer } from "./reviewer";

export interface Reviewing {
  readonly reviews: Reviews;
  readonly state: ReviewsState;
  readonly standingOf: (person: CheckedPerson) => PersonStanding;
  readonly standings: ReadonlyMap<CheckedPerson, PersonStanding>;
  /** Who reviews at this machine; "" before it was said. */
  readonly reviewer: string;
  readonly setReviewer: (name: string) => void;
}

const NOBODY: ReadonlyMap<CheckedPerson, PersonStanding> = new Map();
const nothingToHear = (): (() => void) => () => undefined;
const nothing = (): null => null;

/** @param people of a check that is done; null before. @returns null until the reviews are there */
export function useReviews(
  session: Session,
  people: readonly CheckedPerson[] | null,
): { readonly reviewing: Reviewing | null; readonly reviewOf: (person: CheckedPerson) => ReviewState } {
  const [reviews, setReviews] = useState<Reviews | null>(null);
  const isDone = people !== null;
  useEffect(() => {
    if (!isDone) return;
    session
      .reviews()
      .then((here) => {
        setReviews(here);
        return here.load();
      })
      .catch((error: unknown) => session.surface(error));
  }, [session, isDone]);
  const state: ReviewsState | null = useSyncExternalStore(
    reviews?.subscribe ?? nothingToHear,
    reviews?.current ?? nothing,
  );
  const recorded = state?.reviews;
  const standings = useMemo(
    () => (reviews === null || people === null || recorded?.length === 0 ? NOBODY : reviews.standings(people)),
    [reviews, people, recorded],
  );
  const standingOf = useCallback((person: CheckedPerson) => standings.get(person) ?? NO_STANDING, [standings]);
  const reviewOf = useCallback((person: CheckedPerson) => standingOf(person).state, [standingOf]);
  const [reviewer, setReviewer] = useReviewer();
  const reviewing =
    reviews === null || state === null ? null : { reviews, state, standings, standingOf, reviewer, setReviewer };
  return { reviewing, reviewOf };
}
