/**
 * 每年继续教育不少于90学时 — at least 90 hours of continuing education each year.
 *
 * 解读: asked of each year the roster shows, after the year in which the present title was obtained and after the year
 * in which work was begun, before the year of application. A title whose date is open was obtained by the time of 聘任.
 * Of two titles the higher is the present one, of two of one level that in 现职称.
 * The year of application itself, the year of starting work, and years to 2015, only give a caution. A column without a
 * year is the last full year. A total over years is never held against the figure per year.
 * On a roster without applications a short year is a caution.
 * 未编码: the split into 公需 and 专业 hours.
 */
import type { Yearly } from "../../../fields/readers/yearly";
import type { Issue } from "../../finding";
import { possibilities, valueOf, type Ambiguous } from "../../../core/reading";
import { type RuleContext, type Ruling, type Requirement, RULED_MET, NOT_APPLICABLE, withWarnings } from "../../rule";
import type { FactId } from "../../../fields";
import { fromHigherTitle, presentTitles } from "../../present-title";
import { gap } from "../../questions";

export type TrainingHoursReason =
  | { readonly kind: "hours-short"; readonly year: number; readonly hours: number; readonly needed: number }
  | { readonly kind: "hours-short-not-counted"; readonly year: number; readonly hours: number; readonly needed: number }
  | { readonly kind: "hours-blank"; readonly year: number; readonly needed: number }
  | { readonly kind: "hours-unreadable"; readonly year: number; readonly raw: string }
  /** Two columns of the year, or the cell itself, give more than one number. */
  | { readonly kind: "hours-ambiguous"; readonly year: number; readonly raw: string };

declare module "../../ids" {
  interface Requirements {
    readonly "training-hours": TrainingHoursReason;
  }
}

export const trainingHours: Requirement<"training-hours", "decided"> = {
  id: "training-hours",
  clause: "三（五）第1段",
  scope: "every-row",
  decides: true,
  routes: "decided",
  warnings: "caution",
  unjudgedWithout: ["trainingHours"],
  evaluate(context): Ruling {
    let faults: Tally | null = null;
    let counted = false;
    for (const column of context.trainingHours) {
      const year = column.year ?? context.on.applyYear - 1;
      if (column.total || year > context.on.applyYear) continue;
      counted = true;
      const hours = column.reading;
      if (hours.state === "known" && hours.value >= context.figure("training-hours-per-year")) continue;
      faults ??= { violations: [], gaps: [], cautions: [] };
      judgeYear(context, column, year, faults);
    }
    if (!counted) return NOT_APPLICABLE;
    return faults === null ? RULED_MET : rulingOf(context, faults);
  },
};

interface Tally {
  readonly violations: Issue[];
  readonly gaps: Issue[];
  readonly cautions: Issue[];
}

function rulingOf(context: RuleContext, { violations, gaps, cautions }: Tally): Ruling {
  if (!context.sheet.holdsApplications) return withWarnings(RULED_MET, [...violations, ...cautions]);
  if (violations.length > 0) return { outcome: "not-met", issues: violations, warnings: cautions };
  if (gaps.length > 0) return { outcome: "cannot-tell", issues: gaps, warnings: cautions };
  return withWarnings(RULED_MET, cautions);
}

/** A year that is not plainly met: short, blank or unreadable. Does it count at all? */
function judgeYear(context: RuleContext, { column, reading }: Yearly<number>, year: number, tally: Tally): void {
  const needed = context.figure("training-hours-per-year");
  const hours = valueOf(reading);
  const at = (reason: TrainingHoursReason): Issue => ({ reason, fields: ["trainingHours"], metOn: null, column });
  const counts = isAfterObtaining(context, year);
  const started = startedBefore(context, year);
  if (counts === "no" || started === "no") return;
  if (started === "that year" || year === context.on.applyYear || year < context.figure("training-hours-first-year")) {
    if (hours !== null) tally.cautions.push(at({ kind: "hours-short-not-counted", year, hours, needed }));
    return;
  }
  // Whether the year counts, and the hours if they are open too: either may settle it.
  if (counts === "cannot tell") askObtained(context, tally);
  if (started === "cannot tell") askOnce(context, "workStart", tally);
  if ((counts === "cannot tell" || started === "cannot tell") && hours !== null) return;
  if (hours !== null) tally.violations.push(at({ kind: "hours-short", year, hours, needed }));
  else if (reading.state === "unreadable") tally.gaps.push(at({ kind: "hours-unreadable", year, raw: reading.raw }));
  else if (reading.state === "ambiguous") addAmbiguous(reading, at, year, needed, tally);
  else tally.gaps.push(at({ kind: "hours-blank", year, needed }));
}

/**
 * Two columns of one year say the same: that is said once. More than is asked in any case is enough, less than is asked
 * in any case is short.
 */
function addAmbiguous(
  { values, raw }: Ambiguous<number>,
  at: (reason: TrainingHoursReason) => Issue,
  year: number,
  needed: number,
  { gaps, violations }: Tally,
): void {
  const isSaid = [...gaps, ...violations].some(({ reason }) => "year" in reason && reason.year === year);
  if (isSaid || values.every((hours) => hours >= needed)) return;
  if (values.some((hours) => hours >= needed)) gaps.push(at({ kind: "hours-ambiguous", year, raw }));
  else violations.push(at({ kind: "hours-short", year, hours: Math.max(...values), needed }));
}

/** Counted from the higher of two titles: where it is open which that is, from either. */
function isAfterObtaining(context: RuleContext, year: number): "yes" | "no" | "cannot tell" {
  const open = context.sheet.holdsApplications ? "cannot tell" : "yes";
  let answer: "yes" | "no" | "cannot tell" | null = null;
  for (const present of presentTitles(context)) {
    const one = isAfterTitle(present, year);
    if (answer !== null && answer !== one) return open;
    answer = one;
  }
  return answer ?? open;
}

function isAfterTitle(context: RuleContext, year: number): "yes" | "no" | "cannot tell" {
  const { heldLevel, heldDate, appointedDate } = context.facts;
  if (heldLevel.state === "known" && heldLevel.value === "none") return "yes";
  const dates = possibilities(heldDate, []);
  if (dates.length === 0) {
    // Nobody is appointed to a title before it is obtained.
    const appointed = possibilities(appointedDate, []);
    if (appointed.length > 0 && appointed.every((date) => year > date.year)) return "yes";
    return context.sheet.holdsApplications ? "cannot tell" : "yes";
  }
  if (dates.every((date) => year > date.year)) return "yes";
  return dates.some((date) => year > date.year) ? "cannot tell" : "no";
}

function askOnce(context: RuleContext, fact: FactId, { gaps }: Tally): void {
  const asked = gap(context, fact);
  if (!gaps.some(({ fields }) => fields[0] === asked.fields[0])) gaps.push(asked);
}

/** The date of the present title; where it is open which of two that is, the title. */
function askObtained(context: RuleContext, tally: Tally): void {
  const [present, another] = presentTitles(context);
  if (another === undefined) askOnce(present ?? context, "heldDate", tally);
  else askOnce(context, context.facts.otherLevel.state === "known" ? "heldLevel" : "otherLevel", tally);
}

/**
 * Had the person begun to work by then? Who held a title by then had; for others it is open where the cell for it is
 * empty or cannot be read.
 */
function startedBefore(context: RuleContext, year: number): "yes" | "no" | "that year" | "cannot tell" {
  const { workStart } = context.facts;
  const { heldLevel } = fromHigherTitle(context).facts;
  const starts = possibilities(workStart, []);
  if (starts.length === 0) {
    const untitled = heldLevel.state === "known" && heldLevel.value === "none";
    return untitled && workStart.state !== "absent" && context.sheet.holdsApplications ? "cannot tell" : "yes";
  }
  if (starts.every((start) => start.year < year)) return "yes";
  if (starts.every((start) => start.year > year)) return "no";
  return starts.some((start) => start.year < year) ? "cannot tell" : "that year";
}
