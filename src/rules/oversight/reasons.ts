/** What the oversight rules have to say. */
import type { Day, PartialDate } from "../../core/calendar";
import type { RouteId } from "../ids";
import type { Level, Series } from "../standards/levels";

export type OversightReason =
  // special-post-recovery
  /** One of the two is known: what the status says, or when the person left. */
  | { readonly kind: "special-post-not-recovered"; readonly word: string | null; readonly left: PartialDate | null }
  | { readonly kind: "special-post-past-retirement"; readonly on: PartialDate | null }
  // special-post-basis
  | { readonly kind: "special-post-without-basis"; readonly word: string }
  // service-period
  | {
      readonly kind: "service-cut-short";
      readonly years: number;
      readonly left: Departure;
      readonly obtained: PartialDate;
      /** The first day on which the service would have been full. */
      readonly until: Day;
    }
  | {
      readonly kind: "service-perhaps-cut-short";
      readonly years: number;
      readonly left: Departure;
      /** From which of the two dates the years are short. */
      readonly by: "obtained" | "transferred";
      readonly from: PartialDate;
      readonly until: Day;
    }
  | { readonly kind: "service-running"; readonly years: number; readonly on: Day; readonly until: Day }
  // mobility-period, mobility-available
  | {
      readonly kind: "mobility-too-early";
      readonly years: number;
      readonly left: Departure;
      /** Full months in the townships, at least. */
      readonly months: number;
      /** Years that do not count, appraised below 合格. */
      readonly lost: number;
    }
  | {
      readonly kind: "mobility-perhaps-too-early";
      readonly years: number;
      readonly left: Departure;
      readonly months: number;
      readonly lost: number;
      /** Does the roster show that the years are short, or only fail to show that they are full? */
      readonly short: boolean;
    }
  | { readonly kind: "mobility-open"; readonly years: number; readonly appraised: readonly number[] }
  // certificate-area
  | { readonly kind: "practitioner-outside-health"; readonly unit: string }
  | { readonly kind: "certificate-left-behind"; readonly left: Departure }
  // preference-withdrawn, series-open
  | { readonly kind: "preference-in-established-series"; readonly series: Series }
  | { readonly kind: "series-not-established"; readonly series: Series }
  // improper-rejection
  | { readonly kind: "rejected-for-papers"; readonly text: string }
  | { readonly kind: "rejected-for-major"; readonly text: string }
  | { readonly kind: "refused-for-grassroots-title"; readonly text: string }
  // review-conflict
  | { readonly kind: "review-differs"; readonly passed: boolean; readonly word: string }
  // timely-appointment, post-training
  | { readonly kind: "not-appointed"; readonly obtained: PartialDate; readonly years: number; readonly on: Day }
  | { readonly kind: "without-post-training"; readonly obtained: PartialDate; readonly level: Level | null }
  // reference-factors
  | {
      readonly kind: "reference-factors";
      /** Years appraised 优秀, where there are enough of them. */
      readonly excellent: readonly number[];
      /** Commendations, certificates and patents, as written. */
      readonly items: readonly string[];
    }
  // exchange-available
  | { readonly kind: "exchange-available" }
  // direct-route-available
  | { readonly kind: "direct-routes-open"; readonly routes: readonly RouteId[] };

/** How somebody is known to have left: a word of the roster, a date, or a unit outside the townships. */
export interface Departure {
  readonly word: string | null;
  readonly on: PartialDate | null;
}
