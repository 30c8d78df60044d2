/**
 * 试一试: one person judged as if some cells said something else. Nothing is written anywhere; the other rows of the
 * workbook are as they are.
 */
import type { SheetCells } from "../../core/cells";
import { textOf } from "../../core/cells";
import { cellAddress, type Rect } from "../../core/positions";
import { FIELD, isRead, labelOf, labelOfYear, type ColumnField } from "../../fields";
import type { RosterHead } from "../../roster/roster-head";
import { peopleAmong } from "../../roster/table";
import type { PlacedApplicant } from "../../roster/row-reader";
import { assess } from "../../rules/engine/assess";
import type { Assessment } from "../../rules/engine/assessment";
import type { Timing } from "../../rules/engine/dates";
import type { Plan } from "../../rules/engine/plan";
import { RosterWide } from "../../rules/engine/roster-wide";
import { withAcross } from "../../rules/engine/with-across";
import type { AcrossRow } from "../../rules/engine/compared";
import type { PostTable } from "../../rules/posts";
import { choicesFor } from "../template-words";

export interface Trial {
  readonly name: string;
  readonly head: RosterHead;
  readonly plan: Plan;
  readonly timing: Timing;
  /** 0-based. */
  readonly row: number;
  /** The person's rows, and those that cells merged down stand in, where they stand on the sheet. */
  readonly values: readonly (readonly unknown[])[];
  readonly merges: readonly Rect[];
  /** The other applications of the workbook; null where they are too many to be compared with while somebody types. */
  readonly others: readonly AcrossRow[] | null;
  readonly posts: PostTable | null;
}

/** By column (0-based): what is to stand there instead. */
export type Changes = ReadonlyMap<number, string>;

/** Those that say something else than what stands: a space at the end of it is nothing changed. */
export const differing = (changes: Changes, columns: readonly TrialColumn[]): Changes =>
  new Map(
    [...changes].filter(([index, text]) =>
      columns.some((column) => column.index === index && column.text !== text.trim()),
    ),
  );

export interface TrialColumn {
  readonly index: number;
  readonly field: ColumnField;
  readonly address: string;
  /** As the sheet has it. */
  readonly header: string;
  readonly label: string;
  readonly hint: string;
  readonly choices: readonly string[] | null;
  readonly text: string;
}

export interface Tried {
  readonly applicant: PlacedApplicant;
  readonly assessment: Assessment;
}

/** The columns that some rule reads, as they stand for the person. */
export function columnsOf({ head, row, values, merges }: Trial): readonly TrialColumn[] {
  return head.header.matched.flatMap(({ index, match, text }): readonly TrialColumn[] => {
    const { field, year } = match;
    if (!isRead(field)) return [];
    const { hint } = FIELD[field];
    return [
      {
        index,
        field,
        address: cellAddress({ row, column: index }),
        header: text.replace(/\s+/gu, ""),
        label: year === null ? labelOf(field) : labelOfYear(field, year),
        hint,
        choices: choicesFor(field),
        text: textOf(values[anchorOf(merges, row, index)]?.[index]).trim(),
      },
    ];
  });
}

const anchorOf = (merges: readonly Rect[], row: number, column: number): number =>
  merges.find((merge) => covers(merge, row, column))?.top ?? row;

const covers = ({ top, bottom, left, right }: Rect, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

/** @returns null where nobody stands there any more: without a name the row is nobody's */
export function tried(trial: Trial, changes: Changes): Tried | null {
  const { head, plan, timing, row, others, posts } = trial;
  const cells = changedCells(trial, changes);
  const rows = cells.values.flatMap((line, i) => (i >= row && line !== undefined ? [i] : []));
  const [person] = peopleAmong(cells, head.header, rows).people;
  if (person === undefined || person.row !== row) return null;
  const [applicant] = head.readPeople(cells, [person]);
  if (applicant === undefined) return null;
  const alone = assess(applicant, plan, timing);
  if (others === null || !plan.holdsApplications) return { applicant, assessment: alone };
  const wide = new RosterWide(posts, timing);
  for (const other of others) wide.add(other);
  wide.add({ sheet: head.sheet, applicant, plan });
  return { applicant, assessment: withAcross(wide.advised(applicant, alone), wide.judge(applicant)) };
}

/** What is changed stands in the row itself, whatever was merged over it. */
function changedCells({ head, row, values, merges }: Trial, changes: Changes): SheetCells {
  const rows = [...values];
  const own = [...(values[row] ?? [])];
  for (const [column, text] of changes) own[column] = text;
  rows[row] = own;
  const isChanged = (merge: Rect): boolean => [...changes.keys()].some((column) => covers(merge, row, column));
  return { name: head.sheet, values: rows, merges: merges.filter((merge) => !isChanged(merge)) };
}
