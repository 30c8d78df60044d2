/**
 * Formulas of ours, sheet by sheet. They are replaced by what they came to, or go; a column that we have put there goes
 * as a whole then, with its title and its look.
 */
import type { Rect } from "../../core/positions";
import { rectAddress } from "../../core/positions";
import { ourColumnsOn } from "../../roster/our-columns";
import { verticalRuns } from "../../rules/engine/marks";
import { withExcel, type Attempt } from "../../workbook/excel";
import { findFormulas, ourCellsOn, type FilledFormula } from "../../workbook/formulas";
import { blank, forgetColumns, rememberedColumns, takeColumn, type FoundColumn } from "../../workbook/our-columns";
import { readSheet, sheetExtents, type SheetExtent } from "../../workbook/read-sheet";
import { removeTableColumn, tablesOn } from "../../workbook/tables";
import { OUR_FORMULAS } from "../fill-column";
import { freeze } from "../freeze";
import { REMOVED, type Removed, type Removing, type Trace, type TraceContext } from "./trace";

export async function formulaTraces(context: TraceContext): Promise<Attempt<readonly Trace[]>> {
  return withExcel(async (excel) => {
    const traces: Trace[] = [];
    for (const extent of await sheetExtents(excel)) {
      const cells = await ourCellsOn(excel, extent);
      if (cells.length === 0) continue;
      traces.push({
        ...{ kind: "formulas", sheet: extent.name, count: cells.length },
        places: verticalRuns(cells).map(rectAddress),
        remove: (removing) => remove(extent, removing, context),
      });
    }
    return traces;
  });
}

function remove(extent: SheetExtent, { results }: Removing, context: TraceContext): Promise<Attempt<Removed>> {
  return results === "kept" ? asValues(extent.name, context) : withResults(extent);
}

async function asValues(sheet: string, { heads, says }: TraceContext): Promise<Attempt<Removed>> {
  const frozen = await freeze(heads, sheet, says);
  if (!frozen.ok) return frozen;
  if (frozen.value.kind !== "frozen") return { ok: true, value: frozen.value };
  // What stands there now are the user's own values, in columns as wide as they need.
  const forgotten = await forgetColumns(({ use, sheet: of }) => use === OUR_FORMULAS && of === sheet);
  return forgotten.ok ? { ok: true, value: REMOVED } : forgotten;
}

async function withResults(extent: SheetExtent): Promise<Attempt<Removed>> {
  const { name: sheet } = extent;
  const formulas = await findFormulas(sheet);
  if (!formulas.ok) return formulas;
  const columns = await columnsOn(extent);
  if (!columns.ok) return columns;
  let left = formulas.value.found;
  for (const column of columns.value) {
    const own = left.filter((one) => isBelow(one, column));
    if (own.length === 0) continue;
    const taken = await take(sheet, column, own);
    if (!taken.ok) return taken;
    left = left.filter((one) => !own.includes(one));
  }
  const others = left.map(firstCell);
  const gone = await withExcel(async (context) => {
    blank(context.workbook.worksheets.getItem(sheet), others);
    await context.sync();
  });
  return gone.ok ? { ok: true, value: REMOVED } : gone;
}

/** The columns that we have put on the sheet, as far as they are there. */
async function columnsOn(extent: SheetExtent): Promise<Attempt<readonly FoundColumn[]>> {
  const kept = await rememberedColumns();
  if (!kept.ok) return kept;
  const ofFormulas = kept.value.filter(({ use, sheet }) => use === OUR_FORMULAS && sheet === extent.name);
  if (ofFormulas.length === 0) return { ok: true, value: [] };
  // Titles are no dates.
  const cells = await withExcel((context) => readSheet(context, extent, [], false));
  return cells.ok ? { ok: true, value: ourColumnsOn(ofFormulas, cells.value) } : cells;
}

const isBelow = ({ rect }: FilledFormula, { row, column }: FoundColumn): boolean =>
  rect.left === column && rect.right === column && rect.top > row;

/** Of a formula that fills further cells the first is its own. */
const firstCell = ({ rect: { top, left } }: FilledFormula): Rect => ({ top, left, bottom: top, right: left });

async function take(sheet: string, column: FoundColumn, own: readonly FilledFormula[]): Promise<Attempt<void>> {
  const tables = await tablesOn(sheet);
  if (!tables.ok) return tables;
  const table = tables.value.find(({ rect }) => rect.right === column.column && rect.top === column.row);
  if (table !== undefined) {
    const removed = await removeTableColumn(sheet, table.name, column.column);
    if (!removed.ok) return removed;
  }
  const rows = own.map(({ rect }) => rect);
  return takeColumn(column, table === undefined ? own.map(firstCell) : [], {
    left: column.column,
    right: column.column,
    top: Math.min(...rows.map(({ top }) => top)),
    bottom: Math.max(...rows.map(({ bottom }) => bottom)),
  });
}
