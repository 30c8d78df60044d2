/**
 * Marks at the cells at fault: which cells, how they look, and by what ours are known, in Excel and in files alike.
 * They are conditional formats that carry our signature in their formula, so that exactly ours can be found again.
 */
import { CellSet } from "../../core/cell-set";
import type { CellPlace, Rect } from "../../core/positions";
import type { Severity } from "../ids";
import type { Assessment } from "./assessment";

/** What can be marked; a benefit is no fault. */
export const MARKED_SEVERITIES = ["violation", "missing", "caution"] as const;
export type MarkedSeverity = (typeof MARKED_SEVERITIES)[number];

/** Cells of one sheet by severity; a cell stands under its gravest. */
export type Marks = Readonly<Record<MarkedSeverity, readonly CellPlace[]>>;

/** Colours that differ in lightness too, and so survive a grey print: dark, middle, light. */
export const MARK_COLORS: Readonly<Record<MarkedSeverity, string>> = {
  violation: "#F4A6A6",
  missing: "#FFD966",
  caution: "#DDEBF7",
};

/** Always true, and says whose it is. Without `=`. */
export const signature = (severity: MarkedSeverity): string => `N("JC:${severity}")=0`;
const SIGNED = /^=?N\("JC:[a-z-]+"\)=0$/u;

/** Whether a conditional format with this formula is one of ours. */
export const isSigned = (formula: string): boolean => SIGNED.test(formula);

interface Judged {
  readonly sheet: string;
  readonly people: Iterable<{ readonly assessment: Pick<Assessment, "findings"> }>;
}

/** The cells at fault on the sheet of these people, each under its gravest severity. */
export function marksOf({ sheet, people }: Judged): Marks {
  const pointedTo: Readonly<Record<Severity, CellPlace[]>> = { violation: [], missing: [], caution: [], benefit: [] };
  // Once through all findings: of a long roster most of the time goes by in fetching them.
  for (const { assessment } of people)
    for (const { severity, cells } of assessment.findings)
      for (const cell of cells) if (cell.sheet === sheet) pointedTo[severity].push(cell);
  const marked = new CellSet();
  const isNew = (cell: CellPlace): boolean => marked.add(cell);
  const violation = pointedTo.violation.filter(isNew);
  const missing = pointedTo.missing.filter(isNew);
  return { violation, missing, caution: pointedTo.caution.filter(isNew) };
}

/** Single cells joined to runs down a column: H5, H6, H7 → H5:H7; each cell once. */
export function verticalRuns(cells: readonly CellPlace[]): readonly Rect[] {
  const columns = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const rows = columns.get(column);
    if (rows === undefined) columns.set(column, [row]);
    else rows.push(row);
  }
  const runs: Rect[] = [];
  for (const [column, rows] of [...columns].sort(([a], [b]) => a - b)) {
    const sorted = Uint32Array.from(rows).sort();
    let [top, bottom] = [sorted[0] ?? 0, sorted[0] ?? 0];
    const end = (): void => void runs.push({ top, bottom, left: column, right: column });
    for (const row of sorted) {
      if (row > bottom + 1) {
        end();
        top = row;
      }
      bottom = row;
    }
    end();
  }
  return runs;
}
