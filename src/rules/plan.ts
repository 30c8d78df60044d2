/**
 * How a sheet can be judged: the rules it has columns for, and what has to be said once beside the verdicts.
 */
import type { Applicant, FieldId, SheetContext } from "./applicant";
import type { Assessment } from "./assess";
import { isBeforeFigures } from "./figures";
import type { RequirementId, RuleId } from "./finding";
import { valueOf } from "./reading";
import type { Rule } from "./rule";
import { typeInText } from "./standards/titles";
import { NOT_JUDGED_YET, RULEBOOK, type Rulebook } from "./rulebook";

/** What is to be said once for a whole sheet, beside the verdicts. */
export type Note =
  | { readonly kind: "no-column"; readonly rule: RuleId; readonly fields: readonly FieldId[] }
  | { readonly kind: "post-assumed-professional"; readonly rule: RuleId }
  | { readonly kind: "type-assumed-provincial"; readonly rule: RuleId; readonly fields: readonly FieldId[] }
  /** The column for the kind says provincial, the name of the title 基层: the column counts. */
  | { readonly kind: "type-contradicts-name"; readonly rule: RuleId; readonly cells: readonly string[] }
  | { readonly kind: "year-assumed"; readonly rule: null; readonly year: number }
  | { readonly kind: "before-notice"; readonly rule: null }
  | { readonly kind: "not-judged-yet"; readonly rule: null; readonly rules: readonly RequirementId[] };

/** The rules a sheet can be judged by, worked out once for all its rows. */
export interface Plan {
  readonly requirements: readonly Rule<RequirementId>[];
  readonly records: readonly Rule[];
  readonly unjudged: readonly Rule[];
  readonly rulebook: Rulebook;
  readonly holdsApplications: boolean;
  readonly notes: readonly Note[];
}

export function planFor(sheet: SheetContext, rulebook: Rulebook = RULEBOOK): Plan {
  const applying = (rule: Rule): boolean => sheet.holdsApplications || rule.withoutApplication;
  const judged = (rule: Rule): boolean => rule.unjudgedWithout.length === 0 || rule.unjudgedWithout.some(sheet.has);
  const concerned = [...rulebook.requirements, ...rulebook.records].filter(applying);
  return {
    requirements: rulebook.requirements.filter((rule) => applying(rule) && judged(rule)),
    records: rulebook.records.filter((rule) => applying(rule) && judged(rule)),
    unjudged: concerned.filter((rule) => !judged(rule)),
    rulebook,
    holdsApplications: sheet.holdsApplications,
    notes: [...concerned.flatMap((rule) => notesOf(rule, sheet)), ...generalNotes(sheet)],
  };
}

function notesOf(rule: Rule, sheet: SheetContext): readonly Note[] {
  const lacking = rule.unjudgedWithout.filter((field) => !sheet.has(field));
  if (lacking.length === 0) return [];
  if (lacking.length < rule.unjudgedWithout.length && !rule.judgedInParts) return [];
  return [{ kind: "no-column", rule: rule.id, fields: lacking }];
}

function generalNotes(sheet: SheetContext): readonly Note[] {
  if (!sheet.holdsApplications) return [];
  const notes: Note[] = [];
  if (sheet.assumedYear !== null) notes.push({ kind: "year-assumed", rule: null, year: sheet.assumedYear });
  if (!sheet.has("postKind")) notes.push({ kind: "post-assumed-professional", rule: "township-post" });
  if (NOT_JUDGED_YET.length > 0) notes.push({ kind: "not-judged-yet", rule: null, rules: NOT_JUDGED_YET });
  return notes;
}

/** Notes that only the rows can give: an assumption they needed, a date before the notice. */
export function notesOfRows(applicants: readonly Applicant[], assessments: readonly Assessment[]): readonly Note[] {
  const notes: Note[] = [];
  const assumed = TITLE_TYPES_READ.filter((field) => applicants.some(({ facts }) => isAssumed(facts[field])));
  const asked = [...new Set(applicants.slice(0, 1).flatMap(({ originOf }) => assumed.map(originOf)))];
  if (asked.length > 0) notes.push({ kind: "type-assumed-provincial", rule: "five-year-lock", fields: asked });
  const contradicting = applicants.filter(contradictsName).flatMap(({ cells }) => cells("applyType"));
  if (contradicting.length > 0)
    notes.push({ kind: "type-contradicts-name", rule: "five-year-lock", cells: contradicting });
  if (assessments.some(({ asOf }) => isBeforeFigures(asOf))) notes.push({ kind: "before-notice", rule: null });
  return notes;
}

const TITLE_TYPES_READ = ["heldType", "otherType", "applyType"] as const;

function contradictsName({ facts }: Applicant): boolean {
  const named = typeInText(valueOf(facts.applyTitle) ?? "");
  const type = valueOf(facts.applyType);
  return named !== null && type !== null && named !== type;
}

const isAssumed = (reading: { readonly state: string; readonly doubt?: string }): boolean =>
  reading.state === "known" && reading.doubt === "assumed";
