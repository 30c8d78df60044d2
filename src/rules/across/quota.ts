/**
 * Who competes for which posts: people, not rows, per unit, level and application year, over all sheets.
 */
import { possibilities, valueOf } from "../../core/reading";
import type { Posts, PostTable } from "../posts";
import type { Level } from "../standards/levels";
import type { Applicant } from "../applicant";
import type { Application } from "./application";

export interface NotListed {
  readonly unit: string;
  readonly level: Level;
}

/** Who competes for some posts, by year. */
type Competing = Map<number | null, Set<unknown>>;

/** The applicants of a workbook by the posts they compete for. */
export class Quota {
  constructor(
    private readonly table: PostTable,
    private readonly applicants = new Map<Posts, Competing>(),
  ) {}

  /** @returns the unit and level that are not listed; null as a rule */
  add(one: Application): NotListed | null {
    const competed = isCounted(one) ? this.postsOf(one) : null;
    if (competed === null || "level" in competed) return competed;
    this.count(competed.posts, one);
    return null;
  }

  /** Does a row that counts name a unit and level that are not listed? */
  isMissing(one: Application): boolean {
    const competed = isCounted(one) ? this.postsOf(one) : null;
    return competed !== null && "level" in competed;
  }

  /** The same rows, but that these posts are competed for by those of these rows alone that count. */
  recounted(posts: ReadonlySet<Posts | null>, rows: readonly Application[]): Quota {
    const same = new Quota(this.table, new Map(this.applicants));
    for (const one of posts) if (one !== null) same.applicants.delete(one);
    for (const one of rows) {
      const of = isCounted(one) ? this.postsKnownOf(one) : null;
      if (of !== null && posts.has(of)) same.count(of, one);
    }
    return same;
  }

  private count(posts: Posts, one: Application): void {
    let years = this.applicants.get(posts);
    if (years === undefined) this.applicants.set(posts, (years = new Map<number | null, Set<unknown>>()));
    const people = years.get(one.year);
    if (people === undefined) years.set(one.year, new Set([personIn(one)]));
    else people.add(personIn(one));
  }

  /** How many people compete for these posts in the year of one of them, who may not have been counted. */
  competing(posts: Posts, one: Application): number {
    const people = this.applicants.get(posts)?.get(one.year);
    if (people === undefined) return 1;
    return people.has(personIn(one)) ? people.size : people.size + 1;
  }

  /** The posts a row may compete for; null where there are none, or it is not known which. */
  postsKnownOf(one: Application): Posts | null {
    const competed = this.postsOf(one);
    return competed !== null && "posts" in competed ? competed.posts : null;
  }

  /** Every level the row may mean has to lead to the same posts; null where unit or level leave it open. */
  postsOf({ applicant }: Application): { readonly posts: Posts } | NotListed | null {
    const unit = valueOf(applicant.facts.unit);
    const [level, ...others] = possibilities(applicant.facts.applyLevel, NO_LEVELS);
    if (unit === null || level === undefined) return null;
    const posts = this.table.lookUp(unit, level);
    if (others.some((other) => this.table.lookUp(unit, other) !== posts)) return null;
    return posts === null ? { unit, level } : { posts };
  }
}

/** One number beside two names may be two people, one of them with the other's number. */
const personIn = ({ id, name, nameAndBirth, applicant }: Application): unknown =>
  id === null ? (nameAndBirth ?? applicant) : `${id} ${name}`;

const NO_LEVELS: readonly Level[] = Object.freeze([]);

/** Who goes along a route that holds and waives the quota takes nobody's post. */
export const isCounted = ({ nature, claim, applicant }: Application): boolean =>
  nature === "application" && !claim.waives("post-quota") && !isChangeOfSeries(applicant);

/** 转评: the level is held and appointed already, in another series. */
function isChangeOfSeries({ facts }: Applicant): boolean {
  const [held, applied] = [valueOf(facts.heldSeries), valueOf(facts.applySeries)];
  const isSameLevel = facts.applyLevel.state === "known" && valueOf(facts.heldLevel) === facts.applyLevel.value;
  return isSameLevel && facts.appointedDate.state === "known" && held !== null && applied !== null && held !== applied;
}
