/** The reviewers' decisions for a report, as they are recorded just now. */
import type { Session } from "../../checking/session";
import type { Reviews } from "../../report/findings-table";
import type { ReportSource } from "../../report/source";

export async function reviewsFor(session: Session, source: ReportSource): Promise<Reviews | null> {
  const chunk = import(/* webpackChunkName: "reviews" */ "../../checking/reviews/for-report");
  const [reviews, { reviewsForReport }] = await Promise.all([session.reviews(), chunk]);
  await reviews.load();
  return reviewsForReport(reviews.current().reviews, source);
}
