/**
 * A cell that cannot be read, or not in one way, is told once, however many rules rest on it.
 *
 * A claim is told whatever it rests on, and tells the cell with it. Else the rule about how titles and dates are
 * written tells it, which names what it may be; else the first requirement that needs it.
 */
import { latestOfAll } from "../../core/calendar";
import { placeKey } from "../../core/positions";
import type { Applicant } from "../applicant";
import type { Finding, Reason } from "../finding";
import { ROUTE_CLAIM } from "../routes/claim";

/** @returns the same list where nothing is told twice */
export function toldOnce(findings: readonly Finding[], applicant: Applicant): readonly Finding[] {
  if (!findings.some(({ reason }) => isOfCell(reason))) return findings;
  const tellers = new Map<string, Finding>();
  for (const finding of findings) {
    const cell = cellTold(finding, applicant);
    if (cell === null) continue;
    const before = tellers.get(cell);
    if (before === undefined || isBetterTold(finding, before)) tellers.set(cell, finding);
  }
  const dropped = findings.filter((finding) => {
    const cell = cellTold(finding, applicant);
    return cell !== null && tellers.get(cell) !== finding && finding.rule !== ROUTE_CLAIM.id;
  });
  if (dropped.length === 0) return findings;
  return findings
    .filter((finding) => !dropped.includes(finding))
    .map((finding) => {
      const cell = cellTold(finding, applicant);
      const others = cell === null || tellers.get(cell) !== finding ? [] : dropped.filter(isAt(cell, applicant));
      return others.length === 0 ? finding : curedWith(finding, others);
    });
}

const isAt =
  (cell: string, applicant: Applicant) =>
  (finding: Finding): boolean =>
    cellTold(finding, applicant) === cell;

/** The cell a finding says that it cannot be read; null where it says something else. */
function cellTold({ rule, reason, cells }: Finding, applicant: Applicant): string | null {
  if (!isOfCell(reason)) return null;
  const claim = rule === ROUTE_CLAIM.id ? applicant.cells("route").map(placeKey) : [];
  const own = cells.map(placeKey).filter((key) => !claim.includes(key) || reason.field === "route");
  return `${reason.field} ${own.join(" ")}`;
}

const OF_A_CELL = [
  "unreadable",
  "ambiguous",
  "imprecise-date",
  "title-unknown",
  "date-ambiguous",
  "month-needed",
] as const;
type OfACell = Extract<Reason, { readonly kind: (typeof OF_A_CELL)[number] }>;
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

/** Time has cured it once it has cured all that rests on it. */
function curedWith(finding: Finding, others: readonly Finding[]): Finding {
  const open = [finding, ...others].filter(({ severity }) => severity === "missing");
  const metOn = latestOfAll(open.map((one) => one.metOn));
  if (metOn === finding.metOn) return finding;
  return { ...finding, metOn };
}
