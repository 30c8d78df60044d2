/** How many of a sheet become eligible in which year if only time passes, by the level that they apply for. */
import { valueOf } from "../../core/reading";
import type { Applicant } from "../../rules/applicant";
import type { Assessment } from "../../rules/engine/assessment";
import { LEVELS, type Level } from "../../rules/standards/levels";

/** The year from which somebody is eligible. */
export type When = "now" | "never" | number;

export interface EligibleYears {
  readonly levels: readonly (Level | null)[];
  /** Those who are now, then year by year, then those whom time does not cure. */
  readonly rows: readonly {
    readonly when: When;
    /** By the place of the level. */
    readonly counts: readonly number[];
    readonly total: number;
  }[];
}

interface Judged {
  readonly applicant: Applicant;
  readonly assessment: Assessment;
}

export function eligibleYears(people: readonly Judged[]): EligibleYears {
  const counted = new Map<When, Map<Level | null, number>>();
  const found = new Set<Level | null>();
  for (const one of people) {
    if (one.assessment.verdict === "not-applying") continue;
    const [when, level] = [whenOf(one), levelOf(one)];
    found.add(level);
    const counts = counted.get(when) ?? new Map<Level | null, number>();
    counts.set(level, (counts.get(level) ?? 0) + 1);
    counted.set(when, counts);
  }
  const levels = [...LEVELS, null].filter((level) => found.has(level));
  const years = [...counted.keys()].filter((when): when is number => typeof when === "number").sort((a, b) => a - b);
  const rows = (["now", ...years, "never"] as const).flatMap((when) => {
    const byLevel = counted.get(when);
    if (byLevel === undefined) return [];
    const counts = levels.map((level) => byLevel.get(level) ?? 0);
    return [{ when, counts, total: counts.reduce((sum, count) => sum + count, 0) }];
  });
  return { levels, rows };
}

const levelOf = ({ applicant }: Judged): Level | null => valueOf(applicant.facts.applyLevel);

const whenOf = ({ assessment: { verdict, earliest } }: Judged): When =>
  verdict === "eligible" ? "now" : earliest === null ? "never" : earliest.year;
