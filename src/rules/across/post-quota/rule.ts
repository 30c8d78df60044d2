/**
 * 岗位结构比例 — the unit's vacancies at the level applied for cover those who apply for it.
 *
 * 解读: people are counted, not rows, per unit, level and application year, over all sheets. Who goes along a route that
 * holds and lifts the quota is not counted; 换发 and 以考代评 are no applications. No vacancy is a violation; fewer than
 * applicants leaves it to the unit's choice, so that each is to be verified. A figure that is blank or cannot be read is
 * never 0. A unit or level that is not listed is not judged; the sheet says so once.
 * 未编码: posts that fall vacant later in the year; special posts (特设岗位), which do not count.
 */
import type { Level } from "../../standards/levels";
import type { Why } from "../../finding";
import type { Posts, PostTable } from "../../posts";
import { possibilities, valueOf } from "../../../core/reading";
import { isLifted } from "../../routes/claim";
import { gap, SILENT, type Remark } from "../../rule";
import type { Application } from "../application";

export const POST_QUOTA = {
  id: "post-quota",
  clause: "三（四）第1段",
  restsOn: ["unit", "applyLevel"],
} as const;

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
    const person = one.id ?? one.nameAndBirth ?? one;
    if (people === undefined) years.set(one.year, new Set([person]));
    else people.add(person);
    return null;
  }

  judge(one: Application): readonly Remark[] {
    const { applicant } = one;
    if (!isCounted(one)) return SILENT;
    const { unit, applyLevel } = applicant.facts;
    if (unit.state !== "known") return [{ severity: "missing", why: gap(applicant, "unit") }];
    const competed = this.postsOf(one);
    if (competed === null)
      return applyLevel.state === "ambiguous" ? [{ severity: "missing", why: gap(applicant, "applyLevel") }] : SILENT;
    if ("level" in competed) return SILENT;
    const { posts } = competed;
    const [level] = possibilities(applyLevel, posts.levels);
    const people = this.applicants.get(posts)?.get(one.year)?.size ?? 1;
    const vacant = valueOf(posts.vacant);
    if (level === undefined || (vacant !== null && vacant >= people)) return SILENT;
    const at = (reason: Why["reason"]): Why => ({
      reason,
      fields: [applicant.originOf("unit"), applicant.originOf("applyLevel")],
      metOn: null,
      elsewhere: posts.cells,
    });
    const where = { unit: unit.value, level };
    if (vacant === null) return [{ severity: "missing", why: at({ kind: "vacancies-unclear", ...where }) }];
    if (vacant === 0) return [{ severity: "violation", why: at({ kind: "no-vacancy", ...where, people }) }];
    return [{ severity: "missing", why: at({ kind: "too-few-vacancies", ...where, people, vacant }) }];
  }

  /** Does the table say anything of the posts this row competes for? */
  isListed(one: Application): boolean {
    const competed = this.postsOf(one);
    return competed !== null && "posts" in competed;
  }

  /** Every level the row may mean has to lead to the same posts; null where unit or level leave it open. */
  private postsOf({ applicant }: Application): { readonly posts: Posts } | NotListed | null {
    const unit = valueOf(applicant.facts.unit);
    const [level, ...others] = possibilities(applicant.facts.applyLevel, NO_LEVELS);
    if (unit === null || level === undefined) return null;
    const posts = this.table.lookUp(unit, level);
    if (others.some((other) => this.table.lookUp(unit, other) !== posts)) return null;
    return posts === null ? { unit, level } : { posts };
  }
}

const NO_LEVELS: readonly Level[] = Object.freeze([]);

const isCounted = ({ nature, claim }: Application): boolean =>
  nature === "application" && !isLifted(claim, "post-quota");
