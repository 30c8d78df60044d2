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

/** The applicants of a workbook by the posts they compete for. */
export class Quota {
  private readonly applicants = new Map<Posts, Map<number | null, Set<unknown>>>();

  constructor(private readonly table: PostTable) {}

  /** @returns the unit and level that are not listed; null as a rule */
  add(one: Application): NotListed | null {
    if (!isCounted(one)) return null;
    const competed = this.postsOf(one);
    if (competed === null || "level" in competed) return competed;
    let years = this.applicants.get(competed.posts);
    if (years === undefined) this.applicants.set(competed.posts, (years = new Map<number | null, Set<unknown>>()));
    const people = years.get(one.year);
    if (people === undefined) years.set(one.year, new Set([personIn(one)]));
    else people.add(personIn(one));
    return null;
  }

  /** How many people compete for these posts in the year of one of them, who may not have been counted. */
  competing(posts: Posts, one: Application): number {
    const people = this.applicants.get(posts)?.get(one.year);
    if (people === undefined) return 1;
    return people.has(personIn(one)) ? people.size : people.size + 1;
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
