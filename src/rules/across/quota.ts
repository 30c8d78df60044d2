/**
 * Who competes for which posts: people, not rows, per unit, level and application year, over all sheets.
 */
import { possibilities, valueOf } from "../../core/reading";
import type { Posts, PostTable } from "../posts";
import type { Level } from "../standards/levels";
import type { Applicant } from "../applicant";
import { SharingMap } from "../../core/sharing-map";
import type { Application } from "./application";
import { cameBy, type Replacement } from "./people";

export interface NotListed {
  readonly unit: string;
  readonly level: Level;
}

/** Who competes for some posts. */
class Competition {
  private people: Map<number | null, Set<unknown>> | null = null;

  /** @param rows those of an examination's margin too, who compete and take no post */
  constructor(readonly rows: Application[]) {}

  add(one: Application): void {
    this.rows.push(one);
    this.people = null;
  }

  /** The people who count, of a year. */
  of(wanted: number | null): ReadonlySet<unknown> | undefined {
    if (this.people === null) {
      this.people = new Map();
      for (const one of this.rows) {
        if (!isCounted(one)) continue;
        const people = this.people.get(one.year);
        if (people === undefined) this.people.set(one.year, new Set([personIn(one)]));
        else people.add(personIn(one));
      }
    }
    return this.people.get(wanted);
  }
}

/** The applicants of a workbook by the posts they compete for. */
export class Quota {
  constructor(
    private readonly table: PostTable,
    private readonly competitions: SharingMap<Posts, Competition> = SharingMap.empty(),
  ) {}

  /** @returns the unit and level that are not listed; null as a rule */
  add(one: Application): NotListed | null {
    if (!isCompeting(one)) return null;
    const competed = this.postsOf(one);
    if (competed === null) return null;
    if ("level" in competed) return isCounted(one) ? competed : null;
    const competition = this.competitions.get(competed.posts);
    if (competition === undefined) this.competitions.set(competed.posts, new Competition([one]));
    else competition.add(one);
    return null;
  }

  /** Does a row that counts name a unit and level that are not listed? */
  isMissing(one: Application): boolean {
    const competed = isCounted(one) ? this.postsOf(one) : null;
    return competed !== null && "level" in competed;
  }

  /** How many people compete for these posts in the year of one of them, who may not have been counted. */
  competing(posts: Posts, one: Application): number {
    const people = this.competitions.get(posts)?.of(one.year);
    if (people === undefined) return 1;
    return people.has(personIn(one)) ? people.size : people.size + 1;
  }

  /** The same where some rows went and others came; with all that compete with one of them. */
  replaced({ gone, come }: Replacement): { readonly quota: Quota; readonly concerned: readonly Application[] } {
    const competitions = this.competitions.next();
    const concerned: Application[] = [];
    const postsOf = (one: Application): Posts | null => (isCompeting(one) ? this.postsKnownOf(one) : null);
    for (const [posts, came] of cameBy(postsOf, { gone, come })) {
      if (posts === null) continue;
      const stay = (competitions.get(posts)?.rows ?? []).filter((one) => !gone.has(one));
      const rows = [...stay, ...came];
      if (rows.length === 0) competitions.delete(posts);
      else competitions.set(posts, new Competition(rows));
      concerned.push(...rows);
    }
    return { quota: new Quota(this.table, competitions), concerned };
  }

  /** The posts a row may compete for; null where there are none, or it is not known which. */
  private postsKnownOf(one: Application): Posts | null {
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

/** Who is within the margin of an examination competes for a post, though for no title. */
export const isCompeting = (one: Application): boolean => one.nature === "exam-margin" || isCounted(one);

/** Who goes along a route that holds and waives the quota takes nobody's post. */
export const isCounted = ({ nature, claim, applicant }: Application): boolean =>
  nature === "application" && !claim.waives("post-quota") && !isChangeOfSeries(applicant);

/** 转评: the level is held and appointed already, in another series. */
function isChangeOfSeries({ facts }: Applicant): boolean {
  const [held, applied] = [valueOf(facts.heldSeries), valueOf(facts.applySeries)];
  const isSameLevel = facts.applyLevel.state === "known" && valueOf(facts.heldLevel) === facts.applyLevel.value;
  return isSameLevel && facts.appointedDate.state === "known" && held !== null && applied !== null && held !== applied;
}
