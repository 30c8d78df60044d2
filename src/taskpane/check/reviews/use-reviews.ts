/** How the people of a result stand with the reviewers, drawn anew whenever that changes. */
import { useEffect, useState } from "react";
import type { CheckedPerson } from "../../../checking/people";
import type { Reviewing } from "../../../checking/reviews/following";
import type { Session } from "../../../checking/session";

/** @param people of a check that is done; null before. @returns null until the reviews are there */
export function useReviews(session: Session, people: readonly CheckedPerson[] | null): Reviewing | null {
  const [reviewing, setReviewing] = useState<Reviewing | null>(null);
  useEffect(() => {
    if (people === null) return;
    let end = (): void => undefined;
    let isOver = false;
    const chunk = import(/* webpackChunkName: "reviews" */ "../../../checking/reviews/following");
    Promise.all([session.reviews(), chunk]).then(([reviews, { follow }]) => {
      if (!isOver) end = follow(reviews, people, setReviewing);
    }, session.surface);
    return () => {
      isOver = true;
      end();
    };
  }, [session, people]);
  return reviewing;
}
