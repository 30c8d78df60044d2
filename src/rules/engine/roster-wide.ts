/**
 * Rules that need other rows: the same year, the quota of posts, rows that stand twice. All rows of a workbook are
 * added first, whatever sheet they stand on; then each is judged. Linear in rows, and in any order.
 */
import type { Applicant } from "../applicant";
import { asApplication, type Application, type SheetRow } from "../across/application";
import type { AcrossContext } from "../across/context";
import { ACROSS_RULES } from "../across/list";
import { postQuota } from "../across/post-quota/rule";
import { People } from "../across/people";
import { Quota, type NotListed } from "../across/quota";
import { contextFor } from "./assess";
import { type Assessment } from "./assessment";
import { RowContext } from "./context";
import { along, findingsOf } from "./counted";
import { datesOf, type Timing } from "./dates";
import { tellerAmong, waitedForBy } from "./told-once";
import { alongClaim, conditionOf, type Condition } from "./explain";
import type { Finding, Issue } from "../finding";
import type { Note, Plan } from "./plan";
import type { PostTable } from "../posts";
import { directRouteAvailable } from "../oversight/direct-route-available/rule";
import { isTownshipProfessional } from "../requirements/township-post/rule";
import { Recorder } from "./recorder";
import { Claim, claimOf, routeNamed } from "../routes/claim";
import type { Dates, RuleContext, Ruling } from "../rule";
import { and, MET, NOT_MET, type Judgement } from "../../core/judgement";
import { standsInTheWay, verdictOf, worseOf } from "./verdict";
import type { RouteId, Verdict } from "../ids";

/** One row of any sheet that holds applications. */
export interface AcrossRow extends SheetRow {
  readonly plan: Plan;
}

/** A row that is compared with others, and what it was judged by. */
export interface Compared extends Application {
  readonly claim: Claim;
  /** Nothing stands in the column for the way of applying. */
  readonly isUnclaimed: boolean;
  readonly on: Dates;
  readonly plan: Plan;
}

export function applicationOf({ sheet, applicant, plan }: AcrossRow, timing: Timing): Compared {
  const on = datesOf(applicant, timing);
  const claim = claimOf(contextFor(applicant, plan, on), plan.rulebook.routes, plan.unclaimed);
  const { state } = applicant.facts.route;
  const isUnclaimed = state === "blank" || state === "absent";
  return { ...asApplication({ sheet, applicant }, claim), isUnclaimed, on, plan };
}

/** The same row if it claimed that route, and the claim held. */
function supposing(one: Compared, id: RouteId): Compared {
  const { routes } = one.plan.rulebook;
  const claim = new Claim(routeNamed(routes, id), MET, [], routes);
  return { ...one, claim, nature: claim.nature, isUnclaimed: false };
}

class ComparedContext extends RowContext implements AcrossContext {
  constructor(
    readonly application: Compared,
    readonly people: People,
    readonly quota: Quota | null,
  ) {
    super(application.applicant, application.on, application.plan.rulebook.routes);
  }

  /** Bound: whoever records what a rule reads calls it on another object. */
  readonly opensQuota = (read: RuleContext): Judgement<Issue> => {
    const { isUnclaimed, plan } = this.application;
    if (!isUnclaimed) return NOT_MET;
    const route = plan.direct.find(({ id, decisions }) => id === "veteran" && decisions["post-quota"] === "waives");
    return route === undefined ? NOT_MET : and(isTownshipProfessional(read), route.evaluate(read));
  };
}

/** A row beside others, as the rules across rows read it. */
export const acrossContext = (one: Compared, people: People, quota: Quota | null = null): AcrossContext =>
  new ComparedContext(one, people, quota);

const NO_FINDINGS: readonly Finding[] = Object.freeze([]);

export class RosterWide {
  private readonly people = new People();
  private readonly quota: Quota | null;
  private readonly applications = new Map<Applicant, Compared>();
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
    const context = acrossContext(one, this.people, this.quota);
    let found: Finding[] | null = null;
    for (const rule of ACROSS_RULES) {
      const ruled = rule.evaluate(context);
      if (ruled.issues.length + ruled.warnings.length > 0) (found ??= []).push(...counted(rule, ruled, one));
    }
    return found ?? NO_FINDINGS;
  }

  /**
   * The same with its advice as it stands beside the other rows: what these deny is not promised.
   *
   * @param knownAs as whom the row was added, where it has been read anew since
   */
  advised(applicant: Applicant, assessment: Assessment, knownAs = applicant): Assessment {
    const one = this.applications.get(knownAs);
    if (one === undefined) return assessment;
    const offered = assessment.direct.filter((id) => this.verdictAlong(one, id) === "eligible");
    const isOffered = offered.length === assessment.direct.length;
    if (isOffered && assessment.findings.every(({ normalWould }) => normalWould === null)) return assessment;
    const normal = this.verdictAlong(one, "normal");
    const findings = assessment.findings.flatMap((finding) => {
      if (finding.normalWould !== null) return [{ ...finding, normalWould: worseOf(finding.normalWould, normal) }];
      return isOffered || finding.rule !== directRouteAvailable.id
        ? [finding]
        : offerOf({ ...one, applicant }, assessment, offered);
    });
    return { ...assessment, offered, findings };
  }

  /** What the other rows would make of one along that route, were its claim to hold. */
  private verdictAlong(one: Compared, id: RouteId): Verdict {
    const supposed = supposing(one, id);
    const context = acrossContext(supposed, this.people, this.quota);
    return verdictOf(ACROSS_RULES.flatMap((rule) => counted(rule, rule.evaluate(context), supposed)));
  }

  /** What is to be said once for a roster. */
  notes(plan: Plan): readonly Note[] {
    if (!plan.holdsApplications) return [];
    if (this.quota === null) return [{ kind: "no-posts-sheet", rule: postQuota.id }];
    const units = [...(this.notListed.get(plan)?.values() ?? [])];
    return units.length === 0 ? [] : [{ kind: "posts-not-listed", rule: postQuota.id, units }];
  }

  /** The same rules as conditions of one row, met ones too. */
  explain(applicant: Applicant): readonly Condition[] {
    const one = this.applications.get(applicant);
    if (one === undefined) return [];
    const recorder = new Recorder();
    const context = acrossContext(one, this.people, this.quota);
    return ACROSS_RULES.map((rule) => {
      const ruled = rule.evaluate(recorder.view(rule.id, context));
      const findings = counted(rule, ruled, one);
      const waived = "routes" in rule && one.claim.waives(rule.id);
      const outcome = waived ? "lifted" : alongClaim(rule.id, ruled.outcome, findings);
      return conditionOf(rule, outcome, recorder.readsOf(rule.id), applicant, findings);
    });
  }
}

/** The direct routes offered to a row, of those that hold. */
function offerOf(
  { applicant, plan, on }: Compared,
  { route }: Assessment,
  direct: readonly RouteId[],
): readonly Finding[] {
  const context = contextFor(applicant, plan, on);
  context.seen = { ...context.seen, direct, route };
  return findingsOf(directRouteAvailable, directRouteAvailable.evaluate(context), applicant);
}

/** What a rule across rows finds, as it counts along the claim. */
function counted(
  rule: (typeof ACROSS_RULES)[number],
  ruled: Ruling,
  { claim, applicant }: Compared,
): readonly Finding[] {
  const findings = findingsOf(rule, ruled, applicant);
  if (!("routes" in rule)) return findings;
  return findings.map((one) => along(claim, rule.id, one)).filter((one) => one !== null);
}

/** Is it what other rows were found to mean? */
export const isFromOthers = ({ rule }: Finding): boolean => ACROSS_RULES.some(({ id }) => id === rule);

/**
 * An assessment with what the other rows mean for it; `rowVerdict` stays what it was. What its own cells lack is not
 * told again: whoever tells it names the rule that waits for it too.
 */
export function withAcross(assessment: Assessment, others: readonly Finding[]): Assessment {
  if (others.length === 0) return assessment;
  let own = assessment.findings;
  const found: Finding[] = [];
  for (const one of others) {
    const teller = tellerAmong(own, one);
    if (teller === null) found.push(one);
    else own = own.map((finding) => (finding === teller ? waitedForBy(finding, one) : finding));
  }
  if (found.length === 0) return { ...assessment, findings: own };
  const findings = [...own.filter((one) => !isToldAmong(found, one)), ...found];
  return {
    ...assessment,
    findings,
    verdict: assessment.verdict === "not-applying" ? assessment.verdict : verdictOf(findings),
    earliest: found.some(standsInTheWay) ? null : assessment.earliest,
  };
}

/** That a cell cannot be read is told once: whoever needs it says so, and what it decides. */
function isToldAmong(found: readonly Finding[], { reason, fields }: Finding): boolean {
  if (reason.kind !== "cell-unreadable") return false;
  const [field] = fields;
  return found.some((one) => "raw" in one.reason && one.reason.raw === reason.raw && one.fields[0] === field);
}
