/**
 * 年度考核 — the year before application is not 不合格 or 不称职.
 *
 * 解读: the notice does not ask it, local rules do: 待核, unless the bureau's settings make it a violation. An earlier such
 * year since the title was obtained, and a year without a grade, are worth a look. A blank is asked for by nobody here:
 * only routes that rest on appraisals do; words that cannot be read may be that grade, and are asked for in that year.
 * 未编码: what 记过 and other sanctions do to an appraisal.
 */
import type { AppraisalGrade } from "../../../fields/readers/appraisal";
import type { Issue, Reason } from "../../finding";
import type { Settings } from "../../settings/settings";
import { possibilities, valueOf, type Ambiguous, type Unreadable } from "../../../core/reading";
import { fromHigherTitle } from "../../present-title";
import {
  type RuleContext,
  type Ruling,
  type Requirement,
  RULED_MET,
  broken,
  unsettled,
  withWarnings,
} from "../../rule";

export type AppraisalReason =
  | { readonly kind: "appraisal-failed"; readonly year: number }
  | { readonly kind: "appraisal-failed-earlier"; readonly year: number }
  | { readonly kind: "appraisal-without-grade"; readonly year: number; readonly grade: "ungraded" | "not-appraised" };

declare module "../../ids" {
  interface Requirements {
    readonly appraisal: AppraisalReason;
  }
}

export const appraisal: Requirement<"appraisal", "decided"> = {
  id: "appraisal",
  clause: "三（四）第7段",
  scope: "applications",
  decides: true,
  routes: "decided",
  warnings: "caution",
  unjudgedWithout: ["appraisals"],
  evaluate(context): Ruling {
    let failed: Issue | null = null;
    let unclear: Issue | null = null;
    let warnings: Issue[] | null = null;
    for (const { year: shown, column, reading } of context.appraisals) {
      const year = shown ?? context.on.applyYear - 1;
      const reason =
        reading.state === "ambiguous" || reading.state === "unreadable"
          ? openReason(reading, year, context)
          : reasonFor(valueOf(reading), year, context.on.applyYear, context);
      if (reason === null) continue;
      const why: Issue = { reason, fields: ["appraisals"], metOn: null, column };
      if (reason.kind === "appraisal-failed") failed = why;
      else if (year === context.on.applyYear - 1 && (reason.kind === "ambiguous" || reason.kind === "unreadable"))
        unclear ??= why;
      else (warnings ??= []).push(why);
    }
    const ruled = rulingOf(failed, unclear, context.sheet.settings.failedAppraisal);
    return warnings === null ? ruled : withWarnings(ruled, warnings);
  },
};

function rulingOf(failed: Issue | null, unclear: Issue | null, means: Settings["failedAppraisal"]): Ruling {
  if (failed !== null) return means === "violation" ? broken(failed) : unsettled(failed);
  return unclear === null ? RULED_MET : unsettled(unclear);
}

/**
 * Words that are no grade, or a cell of several grades that does not say which is whose year, or two columns of one
 * year: one of them may be the failed one. What is no grade in earlier years is said of the cell itself.
 */
function openReason(
  reading: Ambiguous<AppraisalGrade> | Unreadable,
  year: number,
  context: RuleContext,
): Reason | null {
  const { state, raw } = reading;
  const isLast = year === context.on.applyYear - 1;
  if (state === "unreadable") return isLast ? { kind: state, field: "appraisals", raw } : null;
  const matters = reading.values.includes("unqualified") && (isLast || countsSinceObtaining(context, year));
  return matters ? { kind: state, field: "appraisals", raw } : null;
}

function reasonFor(grade: AppraisalGrade | null, year: number, applyYear: number, context: RuleContext): Reason | null {
  switch (grade) {
    case null:
    case "excellent":
    case "qualified":
    case "basically-qualified":
      return null;
    case "unqualified":
      if (year === applyYear - 1) return { kind: "appraisal-failed", year };
      return countsSinceObtaining(context, year) ? { kind: "appraisal-failed-earlier", year } : null;
    case "ungraded":
    case "not-appraised":
      return { kind: "appraisal-without-grade", year, grade };
  }
}

/** The year the title was obtained counts too: the appraisal may be of the time after. */
const countsSinceObtaining = (context: RuleContext, year: number): boolean =>
  possibilities(fromHigherTitle(context).facts.heldDate, []).every((date) => year >= date.year);
