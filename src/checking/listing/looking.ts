/**
 * A person as the facets see it under a choice: what it counts for, whether it fits and whether it is listed.
 */
import { unitName } from "../../core/unit-name";
import { valueOf } from "../../core/reading";
import { rulesOf } from "../../rules/finding";
import { cleared, FACETS, isChoosing, type Choice, type Facet, type FacetValues } from "../facets";
import { isListed, type CheckedPerson } from "../people";
import type { ReviewState } from "../reviews/review";

type Keys = { readonly [F in Facet]: readonly FacetValues[F][] };
/** How people stand with the reviewers changes while they stay the same. */
export type OwnKeys = Omit<Keys, "review">;

/** How people stand where nobody has decided anything. */
export const nobodyReviewed = (): ReviewState => "open";

export type ReviewOf = (person: CheckedPerson) => ReviewState;

/** What one person counts for. */
export interface Look {
  readonly keys: Keys;
  /** The facets under which it fits. */
  readonly under: readonly Facet[];
  readonly fits: boolean;
  readonly listed: boolean;
}

const UNDECIDED = FACETS.filter((facet) => facet !== "review");

/** People as they are looked at under a choice. */
export class Looking {
  private readonly byReview: boolean;
  private readonly everyone: boolean;

  constructor(
    private readonly choice: Choice,
    private readonly reviewOf: ReviewOf,
    private readonly keysOf: (person: CheckedPerson) => OwnKeys,
  ) {
    this.byReview = choice.chosen.review.size > 0;
    this.everyone = choice.everybody || isChoosing(cleared(choice, "review"));
  }

  isSame({ choice, reviewOf }: Looking): boolean {
    return choice === this.choice && reviewOf === this.reviewOf;
  }

  /** Null for whoever counts nowhere. */
  at(person: CheckedPerson): Look | null {
    const { choice } = this;
    if (!person.name.includes(choice.search) && !person.unit.includes(choice.search)) return null;
    const review = this.reviewOf(person);
    const keys: Keys = { ...this.keysOf(person), review: [review] };
    const failing = FACETS.filter((facet) => !passes(keys, choice, facet));
    if (failing.length > 1) return null;
    const fits = failing.length === 0;
    const isWorthALook = this.everyone || isListed(person);
    const byDecision = isWorthALook || review !== "open";
    // A facet's own choice does not narrow it: what else could be chosen stays in sight. Each says how many would be
    // listed, and by the decisions alone nobody is in whom there is nothing to decide on.
    const under = fits ? FACETS : failing;
    return {
      keys,
      under: byDecision ? under : fits ? UNDECIDED : under.filter((facet) => facet !== "review"),
      fits,
      listed: fits && (this.byReview ? byDecision : isWorthALook),
    };
  }
}

const NOTHING: readonly never[] = [];

export function keysOf(person: CheckedPerson): OwnKeys {
  const { findings } = person.assessment;
  return {
    verdict: [person.verdict],
    severity: findings.length === 0 ? NOTHING : [...new Set(findings.map(({ severity }) => severity))],
    rule: findings.length === 0 ? NOTHING : [...new Set(findings.flatMap(rulesOf))],
    unit: [unitName(person.unit)],
    level: [valueOf(person.applicant.facts.applyLevel) ?? "none"],
  };
}

function passes(keys: Keys, { chosen, inverted }: Choice, facet: Facet): boolean {
  const values: ReadonlySet<unknown> = chosen[facet];
  return values.size === 0 || keys[facet].some((key) => values.has(key)) !== inverted.has(facet);
}
