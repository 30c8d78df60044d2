/**
 * What stands in the place of a result that is #N/A once it is a value: which cells are to be filled, and which hold
 * something that has to be looked at. What the function said at the cell goes with its formula.
 */
import { isEmpty } from "../core/cells";
import { addressOn, distinctCells, type Position, type Rect } from "../core/positions";
import { withExcel, type Attempt } from "../workbook/excel";
import { readRows } from "../workbook/read-sheet";
import { judgeRange } from "./judge-rows";
import type { JudgedRow } from "./judged-row";
import { timingNow } from "./session/desk";
import type { SheetHeads } from "./sheet-heads";

type Cells = readonly (readonly unknown[])[];

const OPEN = "#N/A";

/** The cells that keep a result open. */
export interface OpenCells {
  /** Nothing stands there. */
  readonly toFill: readonly string[];
  /** What stands there does not settle it. */
  readonly toCheck: readonly string[];
}

export const hasOpen = (cells: Cells): boolean => cells.some((row) => row.includes(OPEN));

/**
 * The same cells with words in the place of what is open; a result of nobody's row, and of one that is not open, stays.
 *
 * @param rect where the cells stand
 * @param says what is said of the cells that keep it open
 */
export async function withOpenSaid(
  heads: SheetHeads,
  sheet: string,
  rect: Rect,
  cells: Cells,
  says: (open: OpenCells) => string,
): Promise<Attempt<Cells>> {
  const known = await heads.on(sheet);
  if (!known.ok) return known;
  const right = Math.max(0, ...known.value.flatMap(({ head }) => head.header.matched.map(({ index }) => index)));
  const is1904 = await heads.countsFrom1904();
  const read = await withExcel((context) => readRows(context, sheet, [rect], right, is1904));
  if (!read.ok) return read;
  const rows = read.value.slice(rect.top, rect.bottom + 1);
  const judged = judgeRange(known.value, rows, { top: rect.top, left: 0 }, timingNow());
  const said = cells.map((row, i) => {
    const one = judged[i];
    if (typeof one !== "object" || one.assessment.rowVerdict !== "undetermined") return row;
    return row.map((value) => (value === OPEN ? says(openCells(one, sheet, read.value)) : value));
  });
  return { ok: true, value: said };
}

/** @param values what stands on the sheet, in the rows that were read: what stands elsewhere is to be looked at */
function openCells({ assessment }: JudgedRow, sheet: string, values: Cells): OpenCells {
  const isBlank = (cell: Position): boolean => {
    const row = cell.sheet === sheet ? values[cell.row] : undefined;
    return row !== undefined && isEmpty(row[cell.column]);
  };
  const named = distinctCells(
    assessment.findings.filter(({ severity }) => severity === "missing").flatMap(({ cells }) => cells),
  );
  const those = (blank: boolean): readonly string[] =>
    named.filter((cell) => isBlank(cell) === blank).map((cell) => addressOn(sheet, cell));
  return { toFill: those(true), toCheck: those(false) };
}
