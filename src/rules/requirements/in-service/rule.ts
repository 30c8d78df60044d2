/**
 * 在职在岗 — the notice is for professionals in post, before statutory retirement; judged at the date of applying.
 *
 * 解读: who has left (调离, 退休, 辞职, 辞退, 开除, 去世) by the day of applying is not in post; who is away (借调, 跟岗,
 * 长期病休, 停薪) or kept on beyond retirement (延聘, 返聘) needs a person's decision; a status that is blank could be 延聘.
 * Who left after applying was in post when applying; a date of leaving before it beside 在岗 contradicts it, unless it
 * is that of an earlier unit; so it does where there is no status. Women holding 副高 or above serve to 60. Status and
 * retirement are judged each by its own columns; an ID number tells the birth date where there is no column for it, and
 * is asked for where it is blank. Where column and number contradict each other and it matters, both are to be
 * verified.
 * 未编码: none.
 */
import type { Status } from "../../../fields/readers/standing";
import { cameBy, isSameDate, type PartialDate } from "../../../core/calendar";
import type { Issue } from "../../finding";
import { possibilities, valueOf } from "../../../core/reading";
import { and, cannotTell, MET, NOT_MET, notMet, type Judgement } from "../../../core/judgement";
import { isYearUndisputed } from "../../birth";
import { type RuleContext, type Requirement, ruling, withWarnings } from "../../rule";
import { joinedAfterLeaving } from "../../oversight/leaving";
import { orderOpen, gap } from "../../questions";
import { YOUNGEST_RETIRED } from "../../standards/retirement";
import { byRetirement, type Decide, type RetirementJudgement } from "../retirement-facts";

export type InServiceReason =
  | { readonly kind: "left-service"; readonly word: string }
  | { readonly kind: "left-later"; readonly word: string; readonly left: PartialDate }
  /** `word`: null where the sheet has no status, and the date stands alone. */
  | { readonly kind: "left-though-in-post"; readonly word: string | null; readonly left: PartialDate }
  | { readonly kind: "away-from-post"; readonly word: string }
  | { readonly kind: "extended-service"; readonly word: string }
  | { readonly kind: "retired"; readonly on: PartialDate | null }
  | { readonly kind: "retired-status-open"; readonly on: PartialDate | null }
  /** In the year, or the month, of applying: of the day nothing more is known. */
  | { readonly kind: "retires-about-then"; readonly on: PartialDate; readonly applied: PartialDate | null }
  | { readonly kind: "retirement-unclear" };

declare module "../../ids" {
  interface Requirements {
    readonly "in-service": InServiceReason;
  }
}

export const inService: Requirement<"in-service", "never"> = {
  id: "in-service",
  clause: "二",
  scope: "applications",
  decides: true,
  routes: "never",
  warnings: "caution",
  unjudgedWithout: ["status", "birthDate"],
  toldAlsoBy: { birthDate: "idNumber", status: "leftDate" },
  judgedInParts: true,
  evaluate(context) {
    const standing = ruling(MET, both(isInPost(context), isBeforeRetirement(context)));
    return standing.outcome === "met" ? withWarnings(standing, leftLater(context)) : standing;
  },
};

/** A status to be filled in is told once, with the retirement that it might explain. */
function both(inPost: Judgement<Issue>, before: Judgement<Issue>): Judgement<Issue> {
  return before.why.some(({ reason }) => reason.kind === "retired-status-open") ? before : and(inPost, before);
}

function isInPost(context: RuleContext): Judgement<Issue> {
  const { status } = context.facts;
  if (status.state === "absent") return isStillInPost(context, null);
  return status.state === "known" ? byStatus(context, status.value) : cannotTell(gap(context, "status"));
}

function byStatus(context: RuleContext, { kind, word }: Status): Judgement<Issue> {
  const at = (reason: InServiceReason): Issue => ({ reason, fields: ["status"], metOn: null });
  switch (kind) {
    case "in-post":
      return isStillInPost(context, word);
    case "left":
      return hadLeft(context, at({ kind: "left-service", word }));
    case "away":
      return cannotTell(at({ kind: "away-from-post", word }));
    case "extended":
      return cannotTell(at({ kind: "extended-service", word }));
  }
}

/** When somebody left the present unit, as far as a date tells; the first of several readings. */
function leavingOf({ facts }: RuleContext): PartialDate | null {
  return joinedAfterLeaving(facts) ? null : (possibilities(facts.leftDate, NO_DATES)[0] ?? null);
}

const NO_DATES: readonly PartialDate[] = [];

/** Met: the present unit was left by the day of applying. A date that is still to be filled in may be any. */
function wasLeft(context: RuleContext): Judgement<Issue> {
  const { leftDate } = context.facts;
  if (leftDate.state === "blank" || leftDate.state === "absent" || joinedAfterLeaving(context.facts)) return NOT_MET;
  const outcomes = new Set(possibilities(leftDate, NO_DATES).map((left) => cameBy(left, context.on.applyDate)));
  if (outcomes.size !== 1) return cannotTell(gap(context, "leftDate"));
  if (outcomes.has("met")) return MET;
  const left = leavingOf(context);
  return outcomes.has("not-met") || left === null ? NOT_MET : cannotTell(orderOpen(context, "leftDate", left));
}

/** @param word the status; null where the sheet has no column for it */
function isStillInPost(context: RuleContext, word: string | null): Judgement<Issue> {
  const left = leavingOf(context);
  const gone = wasLeft(context);
  switch (gone.outcome) {
    case "not-met":
      return MET;
    case "met":
      if (left === null) return MET;
      return cannotTell({
        reason: { kind: "left-though-in-post", word, left },
        fields: word === null ? ["leftDate"] : ["status", "leftDate"],
        metOn: null,
      });
    case "cannot-tell":
      return gone;
  }
}

/** Who has left by the status had when applying, unless a date says that it was later. */
function hadLeft(context: RuleContext, why: Issue): Judgement<Issue> {
  const { leftDate } = context.facts;
  const isDated = leftDate.state !== "blank" && leftDate.state !== "absent" && !joinedAfterLeaving(context.facts);
  const gone = isDated ? wasLeft(context) : MET;
  switch (gone.outcome) {
    case "not-met":
      return MET;
    case "met":
      return notMet(why);
    case "cannot-tell":
      return gone;
  }
}

/** In post when applying, and gone since. */
function leftLater(context: RuleContext): readonly Issue[] {
  const status = valueOf(context.facts.status);
  const left = leavingOf(context);
  if (status?.kind !== "left" || left === null) return [];
  return [{ reason: { kind: "left-later", word: status.word, left }, fields: ["status", "leftDate"], metOn: null }];
}

const UNCLEAR = { kind: "retirement-unclear" } as const;

const isInTime: Decide = ({ first, last }, applied) => {
  if (cameBy(last, applied) === "met") return "not-met";
  return cameBy(first, applied) === "not-met" ? "met" : "cannot-tell";
};

/** Said in the remarks, too, it needs a person's decision. */
const EXTENDED = /延聘|返聘|延迟退休|延退|留用/u;

function isBeforeRetirement(context: RuleContext): Judgement<Issue> {
  const { status, birthDate } = context.facts;
  const year = birthDate.state === "known" ? birthDate.value.year : -Infinity;
  if (year + YOUNGEST_RETIRED > context.on.applyDate.year && isYearUndisputed(year, context.facts)) return MET;
  // Without a column for the birth date, or for an ID number that would tell it, this part is not judged.
  if (birthDate.state === "absent" && context.facts.idNumber.state === "absent") return MET;
  // Who is said to be kept on is past retirement: the status asks for a person's decision already.
  if (status.state === "known" && status.value.kind === "extended") return MET;
  const retired = byRetirement(context, "until60", isInTime, UNCLEAR);
  switch (retired.outcome) {
    case "met":
      return MET;
    case "not-met": {
      const stated = EXTENDED.exec(valueOf(context.facts.remarks) ?? "")?.[0];
      if (stated !== undefined)
        return cannotTell({ reason: { kind: "extended-service", word: stated }, fields: ["remarks"], metOn: null });
      const on = retired.range?.last ?? null;
      if (status.state !== "known" && status.state !== "absent")
        return cannotTell({
          reason: { kind: "retired-status-open", on },
          fields: ["status", ...retired.fields],
          metOn: null,
        });
      return notMet({ reason: { kind: "retired", on }, fields: retired.fields, metOn: null });
    }
    case "cannot-tell":
      return cannotTell(...retired.why.map((why) => aboutThen(context, retired, why)));
  }
}

/** Who retires in the year of an application of which nobody knows the day is told so, and not of the day alone. */
function aboutThen({ facts: { applyDate } }: RuleContext, { range, fields }: RetirementJudgement, why: Issue): Issue {
  if (range === null || why.fields[0] !== "applyDate" || !isSameDate(range.first, range.last)) return why;
  const reason = { kind: "retires-about-then", on: range.last, applied: valueOf(applyDate) } as const;
  return { ...why, reason, fields: ["applyDate", ...fields] };
}
