/**
 * Rules that need other rows: the same year, the quota of posts, rows that stand twice. All rows of a workbook are
 * added first, whatever sheet they stand on; then each is judged. Linear in rows, and in any order.
 */
import type { Applicant } from "../applicant";
import { SharingMap } from "../../core/sharing-map";
import type { SheetRow } from "../across/application";
import { ACROSS_RULES } from "../across/list";
import { postQuota } from "../across/post-quota/rule";
import { People } from "../across/people";
import { Quota, type NotListed } from "../across/quota";
import { contextFor } from "./assess";
import type { Assessment } from "./assessment";
import { acrossContext, applicationOf, supposing, type AcrossRow, type Compared } from "./compared";
import { along, findingsOf } from "./counted";
import type { Timing } from "./dates";
import { alongClaim, conditionOf, type Condition } from "./explain";
import type { Finding } from "../finding";
import type { Note, Plan } from "./plan";
import type { PostTable } from "../posts";
import { directRouteAvailable } from "../oversight/direct-route-available/rule";
import { Recorder } from "./recorder";
import type { Ruling } from "../rule";
import { verdictOf, worseOf } from "./verdict";
import type { RouteId, Verdict } from "../ids";

const NO_FINDINGS: readonly Finding[] = Object.freeze([]);

/** What became of the rows where some were replaced. */
export interface Replaced {
  readonly across: RosterWide;
  /** Rows of that sheet for which it may mean something else. */
  readonly touched: readonly Applicant[];
}

/** All rows that were added, by what they are looked up. */
interface Gathered {
  readonly people: People;
  readonly quota: Quota | null;
  readonly applications: SharingMap<Applicant, Compared>;
  readonly notListed: Map<Plan, Map<string, NotListed>>;
}

const nobody = (posts: PostTable | null): Gathered => ({
  people: new People(),
  quota: posts === null ? null : new Quota(posts),
  applications: SharingMap.empty(),
  notListed: new Map(),
});

export class RosterWide {
  private readonly people: People;
  private readonly quota: Quota | null;
  private readonly applications: SharingMap<Applicant, Compared>;
  private readonly notListed: Map<Plan, Map<string, NotListed>>;

  /**
   * @param posts null where the workbook has no sheet of posts
   * @param gathered rows that were added already; none unless given
   */
  constructor(
    posts: PostTable | null,
    private readonly timing: Timing,
    gathered: Gathered = nobody(posts),
  ) {
    this.people = gathered.people;
    this.quota = gathered.quota;
    this.applications = gathered.applications;
    this.notListed = gathered.notListed;
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

  /**
   * The same where some rows of a sheet went and others came, none of those that stay having moved: only who may be one
   * person with them, or competes for the same posts, is gathered anew.
   *
   * @returns those for whom it may mean something else, the rows that came among them; null where all are concerned
   */
  replaced(sheet: string, gone: readonly Applicant[], come: readonly AcrossRow[]): Replaced | null {
    const applications = this.applications.next();
    const left = gone.flatMap((applicant) => applications.get(applicant) ?? []);
    for (const { applicant } of left) applications.delete(applicant);
    const joined = come.filter(({ plan }) => plan.holdsApplications).map((row) => applicationOf(row, this.timing));
    for (const one of joined) applications.set(one.applicant, one);
    const { quota } = this;
    if (quota !== null && [...left, ...joined].some((one) => quota.isMissing(one))) return null;
    // As rows are added: those of the other sheets, then this one's.
    const placeOf = (one: SheetRow): number => (one.sheet === sheet ? one.applicant.row : 0);
    const replacement = {
      gone: new Set(left),
      come: joined,
      order: (a: SheetRow, b: SheetRow) => placeOf(a) - placeOf(b),
    };
    const persons = this.people.replaced(replacement);
    const posts = quota?.replaced(replacement);
    const across = new RosterWide(null, this.timing, {
      people: persons.people,
      quota: posts?.quota ?? null,
      applications,
      notListed: this.notListed,
    });
    const concerned = [...joined, ...persons.concerned, ...(posts?.concerned ?? [])];
    const touched = concerned.filter((one) => one.sheet === sheet).map(({ applicant }) => applicant);
    return { across, touched: [...new Set(touched)] };
  }

  /** Was this row added? */
  has(applicant: Applicant): boolean {
    return this.applications.get(applicant) !== undefined;
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
