/**
 * Rules that need other rows: the same year, the quota of posts, rows that stand twice. All rows of a workbook are added
 * first, whatever sheet they stand on; then each is judged. Linear in rows, and in any order.
 */
import type { Applicant } from "../applicant";
import { along, type Assessment } from "./assess";
import { applicationOf, type AcrossRow, type Application } from "../across/application";
import { DUPLICATE_ROW, duplicateRow } from "../across/duplicate-row/rule";
import { ONE_TYPE_PER_YEAR, oneTypePerYear } from "../across/one-type-per-year/rule";
import { People } from "../across/people";
import { POST_QUOTA, Quota, type NotListed } from "../across/post-quota/rule";
import type { Timing } from "./dates";
import { conditionOf, type Condition, type ConditionOutcome } from "./explain";
import type { Finding } from "../finding";
import type { RequirementId } from "../ids";
import type { Note, Plan } from "./plan";
import type { PostTable } from "../posts";
import { isLifted } from "../routes/claim";
import { findingOf, SILENT, type Remark } from "../rule";
import { standsInTheWay, verdictOf } from "./verdict";

export type { AcrossRow } from "../across/application";

/** In the order of the notice. */
export const ACROSS_RULES = [ONE_TYPE_PER_YEAR, POST_QUOTA, DUPLICATE_ROW] as const;

const NO_FINDINGS: readonly Finding[] = Object.freeze([]);

export class RosterWide {
  private readonly people = new People();
  private readonly quota: Quota | null;
  private readonly applications = new Map<Applicant, Application>();
  private readonly notListed = new Map<Plan, Map<string, NotListed>>();

  /** @param posts null where the workbook has no sheet of posts */
  constructor(
    posts: PostTable | null,
    private readonly timing: Timing,
  ) {
    this.quota = posts === null ? null : new Quota(posts);
  }

  add(row: AcrossRow): void {
    if (!row.plan.holdsApplications) return;
    const one = applicationOf(row, this.timing);
    this.applications.set(row.applicant, one);
    this.people.add(one);
    const missing = this.quota?.add(one) ?? null;
    if (missing === null) return;
    const before = this.notListed.get(row.plan);
    const key = `${missing.unit} ${missing.level}`;
    if (before === undefined) this.notListed.set(row.plan, new Map([[key, missing]]));
    else before.set(key, missing);
  }

  /** Was this row added? */
  has(applicant: Applicant): boolean {
    return this.applications.has(applicant);
  }

  /** What the other rows mean for this one. Every row has to have been added. */
  judge(applicant: Applicant): readonly Finding[] {
    const one = this.applications.get(applicant);
    if (one === undefined) return NO_FINDINGS;
    const types = oneTypePerYear(one, this.people);
    const quota = this.quota?.judge(one) ?? SILENT;
    const twice = duplicateRow(one, this.people);
    if (types.length + quota.length + twice.length === 0) return NO_FINDINGS;
    return [
      ...asFindings(one, ONE_TYPE_PER_YEAR, types),
      ...asFindings(one, POST_QUOTA, quota),
      ...twice.map(({ severity, why }) => findingOf(DUPLICATE_ROW, severity, why, applicant)),
    ];
  }

  /** What is to be said once for a roster. */
  notes(plan: Plan): readonly Note[] {
    if (!plan.holdsApplications) return [];
    if (this.quota === null) return [{ kind: "no-posts-sheet", rule: "post-quota" }];
    const units = [...(this.notListed.get(plan)?.values() ?? [])];
    return units.length === 0 ? [] : [{ kind: "posts-not-listed", rule: "post-quota", units }];
  }

  /** The same rules as conditions of one row, met ones too. */
  explain(applicant: Applicant): readonly Condition[] {
    const one = this.applications.get(applicant);
    if (one === undefined) return [];
    const findings = this.judge(applicant);
    return ACROSS_RULES.map((rule) =>
      conditionOf(rule, this.outcomeOf(one, rule.id, findings), rule.restsOn, applicant, findings),
    );
  }

  private outcomeOf(
    one: Application,
    id: (typeof ACROSS_RULES)[number]["id"],
    findings: readonly Finding[],
  ): ConditionOutcome {
    const own = findings.filter(({ rule }) => rule === id);
    if (own.some(({ severity }) => severity === "violation")) return "not-met";
    if (own.some(({ severity }) => severity === "missing")) return "cannot-tell";
    if (id === "duplicate-row") return "met";
    if (isLifted(one.claim, id)) return "lifted";
    if (one.nature !== "application") return "not-applicable";
    return id === "post-quota" && this.quota?.isListed(one) !== true ? "not-judged" : "met";
  }
}

function asFindings(
  { applicant, claim }: Application,
  rule: { readonly id: RequirementId; readonly clause: Finding["clause"] },
  remarks: readonly Remark[],
): readonly Finding[] {
  return remarks
    .map(({ severity, why }) => along(claim, rule, findingOf(rule, severity, why, applicant)))
    .filter((finding) => finding !== null);
}

/** An assessment with what the other rows mean for it; `rowVerdict` stays what it was. */
export function withAcross(assessment: Assessment, found: readonly Finding[]): Assessment {
  if (found.length === 0) return assessment;
  const findings = [...assessment.findings, ...found];
  return {
    ...assessment,
    findings,
    verdict: assessment.verdict === "not-applying" ? assessment.verdict : verdictOf(findings),
    earliest: found.some(standsInTheWay) ? null : assessment.earliest,
  };
}
