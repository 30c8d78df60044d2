/**
 * 基层专业技术人员 — the applicant works in a township public institution, in a professional-technical post.
 *
 * 解读: the county's directory of units decides, with its dates in and out; without one the roster's 单位层级; without
 * that 乡镇工作补贴, the measure that the notice names: where it is paid the unit is taken for a township one, where it
 * is not nothing is certain; then the user's answer for the sheet. A name such as 镇中心小学 is only a hint.
 * Asked of 基层 applications and of the direct routes; a provincial application from another unit only gets a caution:
 * the notice does not concern it. Without a column for the kind of post it is taken for professional, and that is said.
 * 未编码: how a county draws the line.
 */
import { compareDays, type Day, type PartialDate } from "../../../core/calendar";
import { listedOn, type DirectoryEntry } from "../../directory";
import type { Issue, Reason } from "../../finding";
import { and, because, cannotTell, MET, NOT_MET, notMet, or, type Judgement } from "../../../core/judgement";
import type { Position } from "../../../core/positions";
import { asTyped, valueOf } from "../../../core/reading";
import { type RuleContext, type Requirement, withWarnings, ruling } from "../../rule";
import { gap, holds, yearsPassedFrom } from "../../questions";
import type { TitleType } from "../../standards/levels";
import type { PostKind, UnitLevel } from "../../../fields/readers/standing";

export type TownshipPostReason =
  | { readonly kind: "notice-does-not-apply"; readonly because: Reason }
  /** `direct`: not a 基层 application, asked for by the direct route alone. */
  | { readonly kind: "not-township"; readonly direct: boolean }
  | { readonly kind: "unit-unlisted"; readonly unit: string }
  | {
      readonly kind: "unit-not-listed-then";
      readonly unit: string;
      readonly on: Day;
      readonly from: PartialDate | null;
      readonly until: PartialDate | null;
    }
  | { readonly kind: "unit-listing-unclear"; readonly unit: string; readonly on: Day }
  | { readonly kind: "unit-near-name"; readonly unit: string; readonly listed: string }
  | { readonly kind: "allowance-not-paid" }
  | { readonly kind: "unit-only-hinted"; readonly unit: string }
  | { readonly kind: "not-professional"; readonly post: PostKind };

declare module "../../ids" {
  interface Requirements {
    readonly "township-post": TownshipPostReason;
  }
}

export const townshipPost: Requirement<"township-post", "never"> = {
  id: "township-post",
  clause: "二",
  scope: "applications",
  decides: true,
  routes: "never",
  restsOnClaim: true,
  warnings: "caution",
  unjudgedWithout: [],
  alongDirect: isTownshipProfessional,
  evaluate(context) {
    const township = isTownshipUnit(context);
    const applies = or(isGrassrootsApplication(context), claimsTownshipRoute(context));
    const ruled = ruling(applies, and(township, isProfessionalPost(context)));
    const concernsNobody = ruled.outcome === "not-applicable" && township.outcome === "not-met";
    return concernsNobody ? withWarnings(ruled, township.why.map(asNotConcerned)) : ruled;
  },
};

/** What every direct route asks for: a professional-technical post in a township public institution. */
export function isTownshipProfessional(context: RuleContext): Judgement<Issue> {
  return and(isTownshipUnit(context), isProfessionalPost(context));
}

const asNotConcerned = (why: Issue): Issue => ({
  ...why,
  reason: { kind: "notice-does-not-apply", because: why.reason },
  metOn: null,
});

const isGrassrootsApplication = (context: RuleContext): Judgement<Issue> =>
  holds(context, "applyType", context.facts.applyType, isGrassroots);

const isGrassroots = (type: TitleType): boolean => type === "grassroots";

/**
 * 直评直聘 and 以考代评 are for township units. Only a claim that is understood widens the rule; one that is not is asked for
 * by the claim's own rule.
 */
function claimsTownshipRoute(context: RuleContext): Judgement<Issue> {
  const { route } = context.facts;
  return route.state === "known" && context.route(route.value.route).townshipOnly ? MET : NOT_MET;
}

const isProfessional = (kind: PostKind): boolean => kind === "professional";

export function isProfessionalPost(context: RuleContext): Judgement<Issue> {
  const { postKind } = context.facts;
  if (postKind.state === "absent") return MET;
  const professional = holds(context, "postKind", postKind, isProfessional);
  if (professional.outcome !== "not-met" || postKind.state !== "known") return professional;
  return because(professional, {
    reason: { kind: "not-professional", post: postKind.value },
    fields: ["postKind"],
    metOn: null,
  });
}

export const isTownshipUnit = (context: RuleContext): Judgement<Issue> => context.once(judgeUnit);

function judgeUnit(context: RuleContext): Judgement<Issue> {
  const { unit, unitLevel, townshipAllowance } = context.facts;
  if (context.sheet.directory !== null) return byDirectory(context);
  if (townshipAllowance.state === "known" && !hasOwnLevel(context)) {
    if (townshipAllowance.value === "yes") return MET;
    return cannotTell({ reason: { kind: "allowance-not-paid" }, fields: ["townshipAllowance"], metOn: null });
  }
  if (unitLevel.state === "absent" && unit.state === "known" && hintsAtTownship(unit.value))
    return cannotTell(at({ kind: "unit-only-hinted", unit: asTyped(unit) }));
  const township = holds(context, "unitLevel", unitLevel, isTownship);
  if (township.outcome !== "not-met") return township;
  const reason = { kind: "not-township", direct: isGrassrootsApplication(context).outcome === "not-met" } as const;
  return notMet({ reason, fields: ["unitLevel"], metOn: null });
}

const isTownship = (level: UnitLevel): boolean => level === "township";

/** Something stands in the row's own cell for it; an answer for the whole sheet has none. */
const hasOwnLevel = ({ facts: { unitLevel }, cells }: RuleContext): boolean =>
  unitLevel.state !== "blank" && unitLevel.state !== "absent" && cells("unitLevel").length > 0;

const hintsAtTownship = (unit: string): boolean => /[乡镇]/u.test(unit);

const at = (reason: TownshipPostReason, elsewhere: readonly Position[] = [], metOn: Day | null = null): Issue => ({
  reason,
  fields: ["unit"],
  metOn,
  elsewhere,
});

function byDirectory(context: RuleContext): Judgement<Issue> {
  const { unit } = context.facts;
  if (unit.state !== "known" || context.sheet.directory === null) return cannotTell(gap(context, "unit"));
  const match = context.sheet.directory.lookUp(unit.value);
  switch (match.kind) {
    case "unlisted":
      return notMet(at({ kind: "unit-unlisted", unit: asTyped(unit) }));
    case "near":
      return cannotTell(at({ kind: "unit-near-name", unit: asTyped(unit), listed: match.name }, [match.cell]));
    case "listed":
      return byDates(asTyped(unit), match.entries, context.on.asOf);
  }
}

function byDates(unit: string, entries: readonly DirectoryEntry[], on: Day): Judgement<Issue> {
  const outcomes = entries.map((entry) => listedOn(entry, on));
  if (outcomes.includes("met")) return MET;
  const open = entries.find((_, i) => outcomes[i] === "cannot-tell");
  const next = nextEntry(entries, on);
  const metOn = next?.day ?? null;
  if (open !== undefined)
    return cannotTell(at({ kind: "unit-listing-unclear", unit, on }, [open.fromCell, open.untilCell], metOn));
  const last = entries[entries.length - 1];
  const until = next === null && last !== undefined ? valueOf(last.until) : null;
  const cell = next?.cell ?? last?.untilCell;
  const cells = cell === undefined ? [] : [cell];
  return notMet(at({ kind: "unit-not-listed-then", unit, on, from: metOn, until }, cells, metOn));
}

interface Entering {
  readonly day: Day;
  readonly cell: Position;
}

/** The first later day on which an entry begins. */
function nextEntry(entries: readonly DirectoryEntry[], on: Day): Entering | null {
  let first: Entering | null = null;
  for (const { from, fromCell } of entries) {
    const day = yearsPassedFrom(from, 0);
    if (day === null || compareDays(day, on) <= 0) continue;
    if (first === null || compareDays(day, first.day) < 0) first = { day, cell: fromCell };
  }
  return first;
}
