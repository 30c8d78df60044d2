/**
 * 同年度只报一类 — nobody applies for both kinds of title in one application year.
 *
 * 解读: the year is the application year of each row; other rows of the person count on whatever sheet they stand. A
 * cell that lists both kinds breaks it by itself. Told by name and birth date only, or with a year, a kind or a claim
 * that does not tell, it is to be verified; so is a year that a sheet does not give, against other sheets.
 * 未编码: applications in rosters that are not in this workbook.
 */
import type { Why } from "../../finding";
import type { Severity } from "../../ids";
import { valueOf } from "../../../core/reading";
import { SILENT, type Remark } from "../../rule";
import { cellFrom, ownCells, type Application } from "../application";
import type { Other, People } from "../people";

export const ONE_TYPE_PER_YEAR = {
  id: "one-type-per-year",
  clause: "三（一）第2段",
  restsOn: ["applyType", "applyYear", "idNumber"],
} as const;

export function oneTypePerYear(one: Application, people: People): readonly Remark[] {
  if (one.nature !== "application") return SILENT;
  if (one.type === "both") return [{ severity: "violation", why: listsBoth(one) }];
  let found: { readonly severity: Severity; readonly by: Other } | null = null;
  for (const by of people.othersThan(one)) {
    const severity = between(one, by);
    if (severity !== null && found?.severity !== "violation") found = { severity, by };
  }
  return found === null ? SILENT : [{ severity: found.severity, why: whyOf(one, found.by) }];
}

/** What the two rows amount to; null when they may stand beside each other. */
function between(one: Application, { other, by }: Other): "violation" | "missing" | null {
  if (other.nature !== "application") return null;
  if (one.year !== null && other.year !== null && one.year !== other.year) return null;
  if (one.type !== null && one.type === other.type) return null;
  const isCertain =
    by === "id" &&
    other.claim.claimed !== null &&
    one.yearTakenOn === other.yearTakenOn &&
    [one.year, other.year, one.type, other.type].every((known) => known !== null);
  return isCertain ? "violation" : "missing";
}

function listsBoth({ applicant }: Application): Why {
  const { applyType, applyTitle } = applicant.facts;
  if (applyType.state === "ambiguous")
    return {
      reason: { kind: "lists-both-types", raw: applyType.raw },
      fields: [applicant.originOf("applyType")],
      metOn: null,
    };
  const raw = applyTitle.state === "unreadable" ? applyTitle.raw : (valueOf(applyTitle) ?? "");
  return { reason: { kind: "lists-both-types", raw }, fields: ["applyTitle"], metOn: null };
}

function whyOf(one: Application, { other, by }: Other): Why {
  const { applicant } = one;
  const identity = by === "id" ? "idNumber" : "name";
  return {
    reason: {
      kind: "other-type-same-year",
      year: one.year === other.year ? one.year : null,
      type: other.type === "both" ? null : other.type,
      by,
    },
    fields: [ownCells(applicant, "applyType").length > 0 ? applicant.originOf("applyType") : identity],
    metOn: null,
    elsewhere: cellFrom(one, other),
  };
}
