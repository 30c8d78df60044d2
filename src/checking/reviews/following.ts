/** The reviews as they concern the people of one result, told anew whenever that changes. */
import type { CheckedPerson } from "../people";
import { nobodyReviewed } from "../listing";
import { NO_STANDING, type PersonStanding, type ReviewState } from "./review";
import type { Reviews, ReviewsState } from "./reviews";
import { standingsOf, type Standings } from "./standing";

export interface Reviewing {
  readonly reviews: Reviews;
  readonly state: ReviewsState;
  readonly standings: Standings;
  readonly standingOf: (person: CheckedPerson) => PersonStanding;
  /** Another one where somebody stands otherwise. */
  readonly reviewOf: (person: CheckedPerson) => ReviewState;
}

/** Tells how these people stand, and again whenever that changes. @returns what ends it */
export function follow(
  reviews: Reviews,
  people: readonly CheckedPerson[],
  tell: (reviewing: Reviewing) => void,
): () => void {
  reviews.loadOnce();
  let known: ReviewsState["reviews"] | null = null;
  let standing: Pick<Reviewing, "standings" | "standingOf" | "reviewOf">;
  const now = (): void => {
    const state = reviews.current();
    if (state.reviews !== known) {
      known = state.reviews;
      const standings = standingsOf(known, people, reviews.worked);
      const standingOf = (person: CheckedPerson): PersonStanding => standings.get(person) ?? NO_STANDING;
      // The same where nobody stands otherwise than before: who is listed need not be counted anew.
      const reviewOf = standings.size === 0 ? nobodyReviewed : (person: CheckedPerson) => standingOf(person).state;
      standing = { standings, standingOf, reviewOf };
    }
    tell({ reviews, state, ...standing });
  };
  now();
  return reviews.subscribe(now);
}
