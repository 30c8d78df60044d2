/**
 * 申报日期 beside 申报年度 — a day of applying that lies in another year than the one applied for.
 *
 * 解读: one of the two is wrong, or the application crossed the turn of the year: worth a look always, and where it
 * decides nobody knows.
 */
import type { PartialDate } from "../core/calendar";
import { possibilities } from "../core/reading";
import type { Applicant } from "./applicant";
import type { Issue } from "./finding";

interface FiledInOtherYear {
  readonly kind: "filed-in-other-year";
  readonly filed: PartialDate;
  readonly year: number;
}

declare module "./finding" {
  interface SharedReasons {
    readonly filing: FiledInOtherYear;
  }
}

/**
 * Null where the two agree, or one of them is not told: a year that is only assumed contradicts nothing. The day above
 * a whole roster, handed in after the turn of the year, says nothing of each of those who stand in it.
 */
export function filedInOtherYear({ facts, cells, row }: Pick<Applicant, "facts" | "cells" | "row">): Issue | null {
  const { applyDate, applyYear } = facts;
  if (applyYear.state !== "known" || applyYear.doubt === "assumed") return null;
  const year = applyYear.value;
  const dates = possibilities(applyDate, NO_DATES);
  const [filed] = dates;
  if (filed === undefined || dates.some((date) => date.year === year)) return null;
  if (!cells("applyDate").some((cell) => cell.row >= row - 1)) return null;
  return { reason: { kind: "filed-in-other-year", filed, year }, fields: ["applyDate", "applyYear"], metOn: null };
}

const NO_DATES: readonly PartialDate[] = [];
