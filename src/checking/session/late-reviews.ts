/** The reviews, in a chunk of their own: whoever only checks does not wait for them. */
import type { Reviews } from "../reviews/reviews";
import type { Desk } from "./desk";

export class LateReviews {
  private coming: Promise<Reviews> | null = null;
  private here: Reviews | null = null;

  constructor(private readonly desk: Desk) {}

  /** The reviews of the workbook. A chunk that does not come is asked for anew the next time. */
  readonly open = (): Promise<Reviews> => {
    this.coming ??= this.fetch().catch((error: unknown) => {
      this.coming = null;
      throw error;
    });
    return this.coming;
  };

  /** Somebody changed cells. @param sheet null where it is not known which one's */
  note(sheet: string | null): void {
    this.here?.note(sheet);
  }

  readonly hurry = (): void => this.here?.hurry();

  private async fetch(): Promise<Reviews> {
    const chunk = await import(/* webpackChunkName: "reviews" */ "../reviews/reviews");
    return (this.here = new chunk.Reviews(this.desk));
  }
}
