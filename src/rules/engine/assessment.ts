/** What a row amounts to. */
import type { Day } from "../../core/calendar";
import type { Finding } from "../finding";
import type { RouteId, Verdict } from "../ids";

export interface Assessment {
  readonly asOf: Day;
  readonly verdict: Verdict;
  /** The verdict without the rules that need other rows; what the functions answer. */
  readonly rowVerdict: Verdict;
  /** The route judged along; null when not applying. */
  readonly route: RouteId | null;
  /** Does the claimed route hold? Who claims nothing goes along the normal one, which holds. */
  readonly claimHolds: boolean;
  /** Direct routes that hold; as the verdict of the row alone, what the functions answer. */
  readonly direct: readonly RouteId[];
  /** Those of them that no other row denies: what may be offered. */
  readonly offered: readonly RouteId[];
  readonly earliest: Day | null;
  readonly findings: readonly Finding[];
}
