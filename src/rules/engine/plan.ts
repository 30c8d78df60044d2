/**
 * How a sheet can be judged: the rules it has columns for, and what has to be said once beside the verdicts.
 */
import type { Applicant, SheetContext } from "../applicant";
import { FIELDS, type FactId, type Facts, type FieldId } from "../../fields";
import type { Assessment } from "./assessment";
import type { NotListed } from "../across/quota";
import { isBeforeFigures } from "../figures/figures";
import type { OversightId, RecordRuleId, RuleId, RouteId } from "../ids";
import type { Position } from "../../core/positions";
import type { Day, PartialDate } from "../../core/calendar";
import { asTyped, valueOf } from "../../core/reading";
import { unitName } from "../../core/unit-name";
import { isUnmarked } from "../marks";
import { directRouteAvailable } from "../oversight/direct-route-available/rule";
import { fiveYearLock } from "../requirements/five-year-lock/rule";
import { townshipPost } from "../requirements/township-post/rule";
import { nothingClaimed, type Claim } from "../routes/claim";
import type { Route } from "../routes/route";
import type { Requirement, Rule } from "../rule";
import { RULEBOOK, type Rulebook } from "../rulebook";

/** What is to be said once for a whole sheet, beside the verdicts. */
export type Note =
  | { readonly kind: "no-column"; readonly rule: RuleId; readonly fields: readonly FieldId[] }
  | { readonly kind: "post-assumed-professional"; readonly rule: RuleId }
  | { readonly kind: "unit-by-allowance"; readonly rule: RuleId }
  | { readonly kind: "type-assumed-provincial"; readonly rule: RuleId; readonly fields: readonly FieldId[] }
  /** The column for the kind says provincial, the name of the title 基层: the column counts. */
  /** The sheet names no application year; another one of the workbook does. */
  | { readonly kind: "year-taken-over"; readonly rule: null; readonly year: number; readonly sheet: string }
  | { readonly kind: "before-notice"; readonly rule: null }
  /** Judged up to a day after the year of applications whose own day is written. */
  | { readonly kind: "applied-before"; readonly rule: null }
  /** The day of applying given for all is of another year than some apply in. */
  | { readonly kind: "day-of-another-year"; readonly rule: null; readonly day: PartialDate }
  | { readonly kind: "units-written-otherwise"; readonly rule: null; readonly cells: readonly Position[] }
  /** Columns in which a blank was read as nothing marked. */
  | { readonly kind: "blanks-not-marked"; readonly rule: null; readonly fields: readonly FieldId[] }
  | { readonly kind: "no-posts-sheet"; readonly rule: RuleId }
  /** Units and levels of applicants that the sheet of posts does not list. */
  | { readonly kind: "posts-not-listed"; readonly rule: RuleId; readonly units: readonly NotListed[] }
  | {
      readonly kind: "route-not-considered";
      readonly rule: RuleId;
      readonly route: RouteId;
      readonly fields: readonly FieldId[];
    };

/** The rules a sheet can be judged by, worked out once for all its rows. */
export interface Plan {
  readonly requirements: readonly Requirement[];
  readonly records: readonly Rule<RecordRuleId>[];
  readonly oversight: readonly Rule<OversightId>[];
  /** Direct routes that can be considered without being claimed: the sheet has their columns. */
  readonly direct: readonly Route[];
  readonly unjudged: readonly Rule[];
  readonly rulebook: Rulebook;
  /** What a row that claims nothing is judged by. */
  readonly unclaimed: Claim;
  readonly holdsApplications: boolean;
  readonly notes: readonly Note[];
}

export function planFor(sheet: SheetContext, rulebook: Rulebook = RULEBOOK): Plan {
  const concerned = <R extends Rule>(rules: readonly R[]): readonly R[] =>
    sheet.holdsApplications ? rules : rules.filter(({ scope }) => scope === "every-row");
  const judged = (rule: Rule): boolean =>
    rule.unjudgedWithout.length === 0 || lackingOf(rule, sheet).length < rule.unjudgedWithout.length;
  const requirements = concerned(rulebook.requirements);
  const records = concerned(rulebook.records);
  const oversight = concerned(rulebook.oversight);
  const all = [...requirements, ...records, ...oversight];
  const direct = rulebook.routes.filter(({ isDirect }) => sheet.holdsApplications && isDirect);
  return {
    requirements: requirements.filter(judged).map(inFull),
    records: records.filter(judged),
    oversight: oversight.filter(judged),
    direct: direct.filter((route) => lackingFor(route, sheet).length === 0),
    unjudged: all.filter((rule) => !judged(rule)),
    rulebook,
    unclaimed: nothingClaimed(rulebook.routes),
    holdsApplications: sheet.holdsApplications,
    notes: [
      ...all.flatMap((rule) => notesOf(rule, sheet)),
      ...direct.flatMap((route) => routeNotes(route, sheet)),
      ...generalNotes(sheet),
    ],
  };
}

/** With each of its parts, so that none that comes later is left behind here. */
type InFull = { readonly [Part in keyof Required<Requirement>]: Requirement[Part] };

/** All of one shape, whatever each of them leaves out: every row asks for their parts, which are found at once then. */
const inFull = (rule: Requirement): InFull => ({
  id: rule.id,
  clause: rule.clause,
  scope: rule.scope,
  decides: rule.decides,
  warnings: rule.warnings,
  unjudgedWithout: rule.unjudgedWithout,
  compares: rule.compares,
  toldAlsoBy: rule.toldAlsoBy,
  judgedInParts: rule.judgedInParts,
  evaluate: rule.evaluate,
  routes: rule.routes,
  restsOnClaim: rule.restsOnClaim,
  alongDirect: rule.alongDirect,
});

const lackingOf = ({ unjudgedWithout, toldAlsoBy }: Rule, sheet: SheetContext): readonly FieldId[] =>
  unjudgedWithout.filter((field) => {
    const other = toldAlsoBy?.[field];
    return !sheet.has(field) && (other === undefined || !sheet.has(other));
  });

function notesOf(rule: Rule, sheet: SheetContext): readonly Note[] {
  const lacking = lackingOf(rule, sheet);
  if (lacking.length === 0) return [];
  const inParts = rule.judgedInParts === true;
  if (lacking.length < rule.unjudgedWithout.length && !inParts) return [];
  return [{ kind: "no-column", rule: rule.id, fields: lacking }];
}

/** The columns a route would need and the sheet lacks: of each group the first alternative. */
const lackingFor = ({ needs }: Route, sheet: SheetContext): readonly FieldId[] =>
  needs.filter((group) => !group.some(sheet.has)).flatMap((group) => group.slice(0, 1));

function routeNotes(route: Route, sheet: SheetContext): readonly Note[] {
  const fields = lackingFor(route, sheet);
  return fields.length === 0
    ? []
    : [{ kind: "route-not-considered", rule: directRouteAvailable.id, route: route.id, fields }];
}

function generalNotes(sheet: SheetContext): readonly Note[] {
  if (!sheet.holdsApplications) return [];
  const notes: Note[] = [];
  if (sheet.yearTakenOver !== null) notes.push({ kind: "year-taken-over", rule: null, ...sheet.yearTakenOver });
  if (!sheet.has("postKind")) notes.push({ kind: "post-assumed-professional", rule: townshipPost.id });
  if (sheet.directory === null && !sheet.has("unitLevel") && sheet.has("townshipAllowance"))
    notes.push({ kind: "unit-by-allowance", rule: townshipPost.id });
  return notes;
}

/** Notes that only the rows can give: an assumption they needed, a date before the notice. */
export function notesOfRows(applicants: readonly Applicant[], assessments: readonly Assessment[]): readonly Note[] {
  const notes: Note[] = [];
  const assumed = TITLE_TYPES_READ.filter((field) => applicants.some(({ facts }) => isAssumed(facts[field])));
  const asked = [...new Set(applicants.slice(0, 1).flatMap(({ originOf }) => assumed.map(originOf)))];
  if (asked.length > 0) notes.push({ kind: "type-assumed-provincial", rule: fiveYearLock.id, fields: asked });
  if (assessments.some(({ asOf }) => isBeforeFigures(asOf))) notes.push({ kind: "before-notice", rule: null });
  if (applicants.some((one, i) => isAfterApplying(assessments[i]?.asOf, one)))
    notes.push({ kind: "applied-before", rule: null });
  const day = applicants[0]?.sheet.dayOfAll ?? null;
  if (day !== null && applicants.some(({ facts }) => appliesOutside(day.year, facts)))
    notes.push({ kind: "day-of-another-year", rule: null, day });
  const unmarked = MARKED.filter((field) => applicants.some(({ facts }) => isUnmarked(field, facts[field])));
  if (unmarked.length > 0 && applicants[0]?.sheet.settings.blankMeans === "not-marked")
    notes.push({ kind: "blanks-not-marked", rule: null, fields: unmarked });
  const otherwise = unitsWrittenOtherwise(applicants);
  if (otherwise.length > 0) notes.push({ kind: "units-written-otherwise", rule: null, cells: otherwise });
  return notes;
}

/** Cells that name a unit as it is named above, but for blanks, capital letters or the width of signs. */
function unitsWrittenOtherwise(applicants: readonly Applicant[]): readonly Position[] {
  const first = new Map<string, string>();
  const seen = new Map<string, boolean>();
  return applicants.flatMap(({ facts: { unit }, cells }) => {
    if (unit.state !== "known") return NO_CELLS;
    const written = asTyped(unit).trim();
    let isOther = seen.get(written);
    if (isOther === undefined) {
      const name = unitName(written);
      const before = first.get(name);
      if (before === undefined) first.set(name, written);
      seen.set(written, (isOther = before !== undefined));
    }
    return isOther ? cells("unit") : NO_CELLS;
  });
}

const NO_CELLS: readonly Position[] = Object.freeze([]);

const isAfterApplying = (asOf: Day | undefined, { facts }: Applicant): boolean => {
  const applied = valueOf(facts.applyDate);
  return (
    asOf !== undefined &&
    applied !== null &&
    asOf.year > Math.max(applied.year, valueOf(facts.applyYear) ?? applied.year)
  );
};

const appliesOutside = (year: number, { applyYear, applyDate }: Facts): boolean =>
  applyDate.state !== "known" && applyYear.state === "known" && applyYear.value !== year;

const MARKED: readonly FactId[] = FIELDS.flatMap((field) =>
  (field.kind === "fact" || field.kind === "title") && field.blankMeans === "not-marked" ? [field.id] : [],
);

const TITLE_TYPES_READ = ["heldType", "otherType", "applyType"] as const;

const isAssumed = (reading: { readonly state: string; readonly doubt?: string }): boolean =>
  reading.state === "known" && reading.doubt === "assumed";
