/**
 * 同年度只报一类 — nobody applies for both kinds of title in one application year.
 *
 * 解读: the year is the application year of each row; other rows of the person count on whatever sheet they stand. A
 * cell that lists both kinds breaks it by itself. Told by name and birth date only, by a number beside another name, or
 * with a year, a kind or a claim that does not tell, it is to be verified; so is a year that a sheet does not give,
 * against other sheets.
 * 未编码: applications in rosters that are not in this workbook.
 */
import type { Issue } from "../../finding";
import { asTyped } from "../../../core/reading";
import { type Requirement, RULED_MET, NOT_APPLICABLE, broken, unsettled } from "../../rule";
import { cellOf, ownCells, type Application } from "../application";
import type { AcrossContext } from "../context";
import type { Other, SameBy } from "../people";
import type { TitleType } from "../../standards/levels";

export type OneTypePerYearReason =
  | { readonly kind: "lists-both-types"; readonly raw: string }
  | {
      readonly kind: "other-type-same-year";
      /** Null where one of the two rows does not tell. */
      readonly year: number | null;
      readonly type: TitleType | null;
      readonly by: SameBy;
    };

declare module "../../ids" {
  interface Requirements {
    readonly "one-type-per-year": OneTypePerYearReason;
  }
}

export const oneTypePerYear: Requirement<"one-type-per-year", "decided", AcrossContext> = {
  id: "one-type-per-year",
  clause: "三（一）",
  scope: "applications",
  decides: true,
  routes: "decided",
  warnings: "caution",
  unjudgedWithout: [],
  evaluate(context) {
    const { application: one, people } = context;
    if (one.nature !== "application") return NOT_APPLICABLE;
    if (one.type === "both") return broken(listsBoth(context));
    let found: Other | null = null;
    for (const by of people.othersThan(one)) {
      const weight = between(one, by);
      if (weight === "violation") return broken(issueOf(context, by));
      if (weight === "missing") found = by;
    }
    return found === null ? RULED_MET : unsettled(issueOf(context, found));
  },
};

/** What the two rows amount to; null when they may stand beside each other. */
function between(one: Application, { other, by }: Other): "violation" | "missing" | null {
  if (other.nature !== "application") return null;
  if (one.year !== null && other.year !== null && one.year !== other.year) return null;
  if (one.type !== null && one.type === other.type) return null;
  const isCertain =
    by === "id" &&
    other.claim.isUnderstood &&
    one.yearTakenOn === other.yearTakenOn &&
    [one.year, other.year, one.type, other.type].every((known) => known !== null);
  return isCertain ? "violation" : "missing";
}

function listsBoth({ facts: { applyType, applyTitle }, originOf }: AcrossContext): Issue {
  if (applyType.state === "ambiguous")
    return {
      reason: { kind: "lists-both-types", raw: applyType.raw },
      fields: [originOf("applyType")],
      metOn: null,
    };
  const raw = "raw" in applyTitle ? applyTitle.raw : applyTitle.state === "known" ? asTyped(applyTitle) : "";
  return { reason: { kind: "lists-both-types", raw }, fields: ["applyTitle"], metOn: null };
}

function issueOf({ application: one, originOf }: AcrossContext, { other, by }: Other): Issue {
  // Of two names with one number it is the number that is to be looked at.
  const isOfNumber = by === "id-other-name";
  const identity = by === "id" || isOfNumber ? "idNumber" : "name";
  const isOnRow = !isOfNumber && ownCells(one.applicant, "applyType").length > 0;
  return {
    reason: {
      kind: "other-type-same-year",
      year: one.year === other.year ? one.year : null,
      type: other.type === "both" ? null : other.type,
      by,
    },
    fields: [isOnRow ? originOf("applyType") : identity],
    metOn: null,
    elsewhere: isOfNumber ? ownCells(other.applicant, "idNumber") : cellOf(other),
  };
}
