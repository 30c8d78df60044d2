/**
 * A cell that is blank or cannot be read, or not in one way, is told once, however many rules rest on it: whoever tells
 * it names the others that wait for the same. So is a column that the sheet lacks.
 *
 * A claim is told whatever it rests on, and tells the cell with it. Else the rule about how titles and dates are
 * written tells it, which names what it may be; else the first requirement that needs it.
 */
import { latestOfAll } from "../../core/calendar";
import { placeKey, type Position } from "../../core/positions";
import { withParts } from "../../core/with-parts";
import type { Applicant } from "../applicant";
import type { Finding, Reason, ReasonKind } from "../finding";
import { latestFree } from "../records/matters";
import { ROUTE_CLAIM } from "../routes/claim";

/** @returns the same list where nothing is told twice */
export function toldOnce(findings: readonly Finding[], applicant: Applicant): readonly Finding[] {
  const repeated = repeatedIn(findings, applicant);
  if (repeated.size === 0) return findings;
  const told: Finding[] = [];
  for (const finding of findings)
    if (!repeated.has(finding)) told.push(withOthers(finding, othersOf(finding, repeated)));
  return told;
}

function othersOf(finding: Finding, repeated: ReadonlyMap<Finding, Finding>): readonly Finding[] {
  let others: Finding[] | null = null;
  repeated.forEach((teller, one) => {
    if (teller === finding) (others ??= []).push(one);
  });
  return others ?? NO_FINDINGS;
}

const NO_FINDINGS: readonly Finding[] = Object.freeze([]);
const NONE_REPEATED: ReadonlyMap<Finding, Finding> = new Map();

/** What is told of a cell elsewhere, each with the finding that tells it in its place. */
export function repeatedIn(findings: readonly Finding[], applicant: Applicant): ReadonlyMap<Finding, Finding> {
  if (!mayRepeat(findings)) return NONE_REPEATED;
  const told: Told[] = [];
  for (const finding of findings) {
    const field = fieldTold(finding);
    if (field !== null) told.push({ finding, field, cells: cellsTold(finding, field, applicant) });
  }
  let repeated: Map<Finding, Finding> | null = null;
  for (const one of told) {
    if (one.finding.rule === ROUTE_CLAIM.id) continue;
    const teller = tellerOf(one, told);
    if (teller !== one.finding) (repeated ??= new Map()).set(one.finding, teller);
  }
  return repeated ?? NONE_REPEATED;
}

/** A finding that says of a cell that it cannot be read. */
interface Told {
  readonly finding: Finding;
  readonly field: string;
  readonly cells: readonly Position[];
}

/** Of all that say the same of the same cells, the one that tells it: itself where it is alone. */
function tellerOf(one: Told, told: readonly Told[]): Finding {
  let teller: Finding | null = null;
  for (const other of told) {
    if (other.field !== one.field || !areSame(other.cells, one.cells)) continue;
    if (teller === null || isBetterTold(other.finding, teller)) teller = other.finding;
  }
  return teller ?? one.finding;
}

function areSame(some: readonly Position[], others: readonly Position[]): boolean {
  if (some === others) return true;
  if (some.length !== others.length) return false;
  return some.every((cell, i) => {
    const other = others[i];
    return other !== undefined && placeKey(cell) === placeKey(other);
  });
}

/** The one of these that says of the same cells what another says of them; null where none does. */
export function tellerAmong(findings: readonly Finding[], one: Finding): Finding | null {
  const field = fieldTold(one);
  if (field === null) return null;
  return findings.find((own) => fieldTold(own) === field && areSame(own.cells, one.cells)) ?? null;
}

/** A finding for whose cell another rule waits as well. */
export const waitedForBy = (finding: Finding, { rule, severity }: Finding): Finding =>
  severity !== "missing" || rule === finding.rule || finding.waiting.includes(rule)
    ? finding
    : { ...finding, waiting: [...finding.waiting, rule] };

/** Do two speak of cells of one field? Of most rows none do, and nothing is to be made for them. */
function mayRepeat(findings: readonly Finding[]): boolean {
  for (let i = 1; i < findings.length; i++) {
    const field = fieldTold(findings[i]);
    for (let j = 0; field !== null && j < i; j++) if (fieldTold(findings[j]) === field) return true;
  }
  return false;
}

/** The field of whose cell a finding speaks, or what is the matter with it; null where it says something else. */
function fieldTold(finding: Finding | undefined): string | null {
  if (finding === undefined || !isOfCell(finding.reason)) return null;
  if (isContradiction(finding.reason)) return CONTRADICTIONS[finding.reason.kind];
  const { reason } = finding;
  return "field" in reason ? reason.field : reason.kind;
}

/** The cells that a finding says cannot be read: a claim points to its own cell besides. */
function cellsTold({ rule, cells }: Finding, field: string, applicant: Applicant): readonly Position[] {
  if (rule !== ROUTE_CLAIM.id || field === "route") return cells;
  const claim = applicant.cells("route").map(placeKey);
  return cells.filter((cell) => !claim.includes(placeKey(cell)));
}

const OF_A_CELL = [
  "blank",
  "no-column",
  "unreadable",
  "ambiguous",
  "imprecise-date",
  "birth-by-faulty-id",
  "birth-differs-from-id",
  "birth-disagrees",
  "sex-differs-from-id",
  "sex-disagrees",
  "title-half-named",
  "level-disagrees",
  "series-disagrees",
  "type-disagrees",
  "title-unknown",
  "date-ambiguous",
  "month-needed",
] as const;
type OfACell = Extract<Reason, { readonly kind: (typeof OF_A_CELL)[number] }>;
/** Two cells contradict each other, whether that matters or not. */
const CONTRADICTIONS = {
  "birth-differs-from-id": "birth-disagrees",
  "sex-differs-from-id": "sex-disagrees",
} as const satisfies Partial<Record<ReasonKind, ReasonKind>>;

const isContradiction = (reason: Reason): reason is Extract<Reason, { readonly kind: keyof typeof CONTRADICTIONS }> =>
  reason.kind in CONTRADICTIONS;

const KINDS_OF_A_CELL: ReadonlySet<string> = new Set(OF_A_CELL);
const isOfCell = (reason: Reason): reason is OfACell => KINDS_OF_A_CELL.has(reason.kind);

/** Rules about how a cell is written. */
const isOfWriting = ({ kind }: Reason): boolean =>
  kind === "title-unknown" || kind === "date-ambiguous" || kind === "month-needed";

/** What leaves the row open comes before what is worth a look. */
function isBetterTold(one: Finding, other: Finding): boolean {
  if (one.severity !== other.severity) return one.severity === "missing";
  return other.rule !== ROUTE_CLAIM.id && isOfWriting(one.reason) && !isOfWriting(other.reason);
}

/**
 * Time has cured it once it has cured all that rests on it. A rule that says no more than that two cells contradict
 * each other has said all it has to: it waits for nothing.
 */
function withOthers(finding: Finding, others: readonly Finding[]): Finding {
  if (others.length === 0) return finding;
  const resting = others.filter(({ reason }) => !isContradiction(reason));
  const waiting = [...new Set(resting.map(({ rule }) => rule))].filter((rule) => rule !== finding.rule);
  const open = [finding, ...others].filter(({ severity }) => severity === "missing");
  const metOn = latestOfAll(open.map((one) => one.metOn));
  return { ...finding, waiting, metOn, reason: freeOnceMet(finding.reason, open) };
}

/** Within the year whoever applies is free of all of it only where each of them says from when. */
function freeOnceMet(reason: Reason, open: readonly Finding[]): Reason {
  if (!("freeFrom" in reason) || reason.freeFrom === undefined) return reason;
  const { freeFrom, ...always } = reason;
  const all = latestFree(open);
  return all === undefined ? always : all === freeFrom ? reason : withParts(reason, { freeFrom: all });
}
