/**
 * 每年继续教育不少于90学时 — at least 90 hours of continuing education each year.
 *
 * 解读: asked of each year the roster shows, after the year in which the present title was obtained and before the year
 * of application. The year of application itself, and years to 2015, only give a caution. A column without a year is
 * the last full year. A total over years is never held against the figure per year.
 * On a roster without applications a short year is a caution.
 * 未编码: the split into 公需 and 专业 hours.
 */
import type { Applicant, Yearly } from "../../applicant";
import { figure } from "../../figures/figures";
import type { Why } from "../../finding";
import { possibilities, valueOf } from "../../../core/reading";
import { gap, NOT_APPLICABLE, RULED_MET, withAsides, type Dates, type Rule, type Ruling } from "../../rule";

/** The system of yearly hours is asked for from 2016 on. */
const LAST_YEAR_NOT_COUNTED = 2015;

export const trainingHours: Rule<"training-hours"> = {
  id: "training-hours",
  clause: "三（五）第1段",
  withoutApplication: true,
  restsOn: ["trainingHours", "heldDate"],
  unjudgedWithout: ["trainingHours"],
  judge(applicant, on): Ruling {
    let faults: Tally | null = null;
    let counted = false;
    for (const column of applicant.trainingHours) {
      const year = column.year ?? on.applyYear - 1;
      if (column.total || year > on.applyYear) continue;
      counted = true;
      const hours = column.reading;
      if (
        hours.state === "known" &&
        hours.value >= figure("training-hours-per-year", on.asOf, applicant.sheet.settings.figures)
      )
        continue;
      faults ??= { violations: [], gaps: [], cautions: [] };
      judgeYear(applicant, column, year, on, faults);
    }
    if (!counted) return NOT_APPLICABLE;
    return faults === null ? RULED_MET : rulingOf(applicant, faults);
  },
};

interface Tally {
  readonly violations: Why[];
  readonly gaps: Why[];
  readonly cautions: Why[];
}

function rulingOf(applicant: Applicant, { violations, gaps, cautions }: Tally): Ruling {
  if (!applicant.sheet.holdsApplications) return withAsides(RULED_MET, [...violations, ...cautions]);
  if (violations.length > 0) return { outcome: "not-met", why: violations, asides: cautions };
  if (gaps.length > 0) return { outcome: "cannot-tell", why: gaps, asides: cautions };
  return withAsides(RULED_MET, cautions);
}

/** A year that is not plainly met: short, blank or unreadable. Does it count at all? */
function judgeYear(
  applicant: Applicant,
  { column, reading }: Yearly<number>,
  year: number,
  on: Dates,
  tally: Tally,
): void {
  const needed = figure("training-hours-per-year", on.asOf, applicant.sheet.settings.figures);
  const hours = valueOf(reading);
  const at = (reason: Why["reason"]): Why => ({ reason, fields: ["trainingHours"], metOn: null, column });
  const counts = isAfterObtaining(applicant, year);
  if (counts === "no") return;
  if (year === on.applyYear || year <= LAST_YEAR_NOT_COUNTED) {
    if (hours !== null) tally.cautions.push(at({ kind: "hours-short-not-counted", year, hours, needed }));
    return;
  }
  // Whether the year counts, and the hours if they are open too: either may settle it.
  if (counts === "cannot tell" && !tally.gaps.some(({ fields }) => fields.includes("heldDate")))
    tally.gaps.push(gap(applicant, "heldDate"));
  if (counts === "cannot tell" && hours !== null) return;
  if (hours !== null) tally.violations.push(at({ kind: "hours-short", year, hours, needed }));
  else if (reading.state === "unreadable" || reading.state === "ambiguous")
    tally.gaps.push(at({ kind: "hours-unreadable", year, raw: reading.raw }));
  else tally.gaps.push(at({ kind: "hours-blank", year, needed }));
}

function isAfterObtaining(applicant: Applicant, year: number): "yes" | "no" | "cannot tell" {
  const { heldLevel, heldDate } = applicant.facts;
  if (heldLevel.state === "known" && heldLevel.value === "none") return "yes";
  const dates = possibilities(heldDate, []);
  if (dates.length === 0) return applicant.sheet.holdsApplications ? "cannot tell" : "yes";
  if (dates.every((date) => year > date.year)) return "yes";
  return dates.some((date) => year > date.year) ? "cannot tell" : "no";
}
