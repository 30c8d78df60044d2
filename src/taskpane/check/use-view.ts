/** Who is listed under what the user has chosen. Worked out in slices; what was listed stays until then. */
import { useEffect, useMemo, useState } from "react";
import { NO_CHOICE, type Choice, type View } from "../../checking/facets";
import { EMPTY_VIEW, Listing } from "../../checking/listing";
import { isListed, type CheckedPerson } from "../../checking/people";
import type { ReviewState } from "../../checking/reviews/review";
import type { Session } from "../../checking/session";

export interface Viewing extends View {
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
}

/**
 * @param isGrowing the check still runs: then everybody found so far with something to look at is listed
 */
export function useView(
  session: Session,
  people: readonly CheckedPerson[],
  isGrowing: boolean,
  reviewOf?: (person: CheckedPerson) => ReviewState,
): Viewing {
  const [choice, choose] = useState(NO_CHOICE);
  const [view, setView] = useState(EMPTY_VIEW);
  const [listing] = useState(() => new Listing());
  useEffect(() => {
    if (isGrowing) {
      setView({ ...EMPTY_VIEW, listed: people.filter(isListed) });
      return;
    }
    const superseded = new AbortController();
    listing
      .viewOf(people, choice, superseded.signal, reviewOf)
      .then((next) => {
        if (next !== null) setView(next);
      })
      .catch((error: unknown) => session.surface(error));
    return () => superseded.abort();
  }, [session, listing, people, choice, reviewOf, isGrowing]);
  return useMemo(() => ({ ...view, choice, choose }), [view, choice]);
}
