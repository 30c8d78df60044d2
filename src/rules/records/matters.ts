/**
 * Does a cell that is in trouble matter? It does when something that could not be told points to it.
 */
import type { TroubledCell } from "../applicant";
import { latestOfAll, type Day } from "../../core/calendar";
import type { Position } from "../../core/positions";
import type { Finding } from "../finding";
import type { RuleContext } from "../rule";

/** What was found that points to this cell. */
export function findingsAt({ cells, seen }: RuleContext, { field, columns }: TroubledCell): readonly Finding[] {
  const own = columns.flatMap((column) => cells(field, column));
  const isOwn = ({ sheet, row, column: at }: Position): boolean =>
    own.some((cell) => cell.row === row && cell.column === at && cell.sheet === sheet);
  return seen.findings.filter((one) => one.fields.includes(field) && one.cells.some(isOwn));
}

/** What could not be told because of it. */
export const answersTo = (context: RuleContext, cell: TroubledCell): readonly Finding[] =>
  findingsAt(context, cell).filter(({ severity }) => severity === "missing");

/** Within the year of application, the day from which whoever applies is free of all of them; undefined without one. */
export function latestFree(open: readonly Finding[]): Day | undefined {
  const days = open.map(({ reason }) => ("freeFrom" in reason ? (reason.freeFrom ?? null) : null));
  return latestOfAll(days) ?? undefined;
}

/** The day from which time alone settles all of them; null when it does not. */
export const latestCure = (open: readonly Finding[]): Day | null => latestOfAll(open.map(({ metOn }) => metOn));
