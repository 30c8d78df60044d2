/**
 * 基层专业技术人员 — the applicant works in a township public institution, in a professional-technical post.
 *
 * 解读: the county's directory of units decides, with its dates in and out; without one the roster's 单位层级, or the
 * user's answer for the sheet. A name such as 镇中心小学 is only a hint. Asked of 基层 applications and of the direct
 * routes; a provincial application from another unit only gets a caution: the notice does not concern it.
 * Without a column for the kind of post it is taken for professional; the sheet says so.
 * 未编码: how a county draws the line (乡镇工作补贴的范围).
 */
import type { Applicant } from "../../applicant";
import { compareDays, type Day } from "../../../core/calendar";
import { listedOn, type DirectoryEntry } from "../../directory";
import type { Reason, Why } from "../../finding";
import { and, because, cannotTell, MET, NOT_MET, notMet, or, type Judgement } from "../../../core/judgement";
import { DIRECT_ROUTES } from "../../routes/route";
import { valueOf } from "../../../core/reading";
import { gap, holds, ruling, withAsides, yearsPassedFrom, type Dates, type Rule } from "../../rule";

export const townshipPost: Rule<"township-post"> = {
  id: "township-post",
  clause: "二",
  withoutApplication: false,
  restsOn: ["unit", "unitLevel", "postKind", "applyType"],
  unjudgedWithout: [],
  judge(applicant, on) {
    const township = isTownshipUnit(applicant, on);
    const applies = or(isGrassrootsApplication(applicant), claimsTownshipRoute(applicant));
    const ruled = ruling(applies, and(township, isProfessionalPost(applicant)));
    const concernsNobody = ruled.outcome === "not-applicable" && township.outcome === "not-met";
    return concernsNobody ? withAsides(ruled, township.why.map(asNotConcerned)) : ruled;
  },
};

/** What every direct route asks for: a professional-technical post in a township public institution. */
export const isTownshipProfessional = (applicant: Applicant, on: Dates): Judgement<Why> =>
  and(isTownshipUnit(applicant, on), isProfessionalPost(applicant));

const asNotConcerned = (why: Why): Why => ({
  ...why,
  reason: { kind: "notice-does-not-apply", because: why.reason },
  metOn: null,
});

const isGrassrootsApplication = (applicant: Applicant): Judgement<Why> =>
  holds(applicant, "applyType", applicant.facts.applyType, (type) => type === "grassroots");

/** 直评直聘 and 以考代评 are for township units. Only a claim that is understood widens the rule; one that is not is asked for by the claim's own rule. */
function claimsTownshipRoute(applicant: Applicant): Judgement<Why> {
  const { route } = applicant.facts;
  return route.state === "known" && (DIRECT_ROUTES.includes(route.value.route) || route.value.route === "exam-margin")
    ? MET
    : NOT_MET;
}

function isProfessionalPost(applicant: Applicant): Judgement<Why> {
  const { postKind } = applicant.facts;
  if (postKind.state === "absent") return MET;
  const professional = holds(applicant, "postKind", postKind, (kind) => kind === "professional");
  if (professional.outcome !== "not-met" || postKind.state !== "known") return professional;
  return because(professional, {
    reason: { kind: "not-professional", post: postKind.value },
    fields: ["postKind"],
    metOn: null,
  });
}

export function isTownshipUnit(applicant: Applicant, on: Dates): Judgement<Why> {
  const { unit, unitLevel } = applicant.facts;
  if (applicant.sheet.directory !== null) return byDirectory(applicant, on);
  if (unitLevel.state === "absent" && unit.state === "known" && hintsAtTownship(unit.value))
    return cannotTell(at({ kind: "unit-only-hinted", unit: unit.value }));
  return because(
    holds(applicant, "unitLevel", unitLevel, (level) => level === "township"),
    {
      reason: { kind: "not-township", direct: isGrassrootsApplication(applicant).outcome === "not-met" },
      fields: ["unitLevel"],
      metOn: null,
    },
  );
}

const hintsAtTownship = (unit: string): boolean => /[乡镇]/u.test(unit);

const at = (reason: Reason, elsewhere: readonly string[] = [], metOn: Day | null = null): Why => ({
  reason,
  fields: ["unit"],
  metOn,
  elsewhere,
});

function byDirectory(applicant: Applicant, on: Dates): Judgement<Why> {
  const { unit } = applicant.facts;
  if (unit.state !== "known" || applicant.sheet.directory === null) return cannotTell(gap(applicant, "unit"));
  const match = applicant.sheet.directory.lookUp(unit.value);
  switch (match.kind) {
    case "unlisted":
      return notMet(at({ kind: "unit-unlisted", unit: unit.value }));
    case "near":
      return cannotTell(at({ kind: "unit-near-name", unit: unit.value, listed: match.name }, [match.cell]));
    case "listed":
      return byDates(unit.value, match.entries, on.asOf);
  }
}

function byDates(unit: string, entries: readonly DirectoryEntry[], on: Day): Judgement<Why> {
  const outcomes = entries.map((entry) => listedOn(entry, on));
  if (outcomes.includes("met")) return MET;
  const open = entries.find((_, i) => outcomes[i] === "cannot-tell");
  const next = nextEntry(entries, on);
  const metOn = next?.day ?? null;
  if (open !== undefined)
    return cannotTell(at({ kind: "unit-listing-unclear", unit, on }, [open.fromCell, open.untilCell], metOn));
  const last = entries[entries.length - 1];
  const until = next === null && last !== undefined ? valueOf(last.until) : null;
  const cell = next?.cell ?? last?.untilCell ?? "";
  return notMet(at({ kind: "unit-not-listed-then", unit, on, from: metOn, until }, [cell], metOn));
}

/** The first later day on which an entry begins. */
function nextEntry(entries: readonly DirectoryEntry[], on: Day): { readonly day: Day; readonly cell: string } | null {
  let first: { readonly day: Day; readonly cell: string } | null = null;
  for (const { from, fromCell } of entries) {
    const day = yearsPassedFrom(from, 0);
    if (day === null || compareDays(day, on) <= 0) continue;
    if (first === null || compareDays(day, first.day) < 0) first = { day, cell: fromCell };
  }
  return first;
}
