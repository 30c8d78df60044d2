/**
 * A column of ours once it is there: wide enough for what it says, and away again where the user takes it back.
 */
import { isEmpty } from "../core/cells";
import { ourFunctionsIn } from "../workbook/formula-tokens";
import { readFormulas, writeContents } from "../workbook/formulas";
import type { Attempt } from "../workbook/excel";
import { removeTableColumn } from "../workbook/tables";
import { fitColumn } from "../workbook/column-width";
import type { WrittenColumn } from "./fill-column";
import { untilCalculated } from "./settled-formulas";

/** So long results are waited for: a title alone would make the column too narrow for them. */
const PATIENCE_MS = 3_000;

export async function widen({ sheet, formulas }: WrittenColumn): Promise<Attempt<void>> {
  await untilCalculated(PATIENCE_MS);
  return fitColumn(sheet, formulas.left);
}

/** @returns false where something else stands there by now: then nothing was done */
export async function takeAway({ sheet, title, formulas, table }: WrittenColumn): Promise<Attempt<boolean>> {
  const first = { ...formulas, bottom: formulas.top };
  const read = await readFormulas(sheet, first);
  if (!read.ok) return read;
  const formula = read.value[0]?.[0];
  if (typeof formula !== "string" || isEmpty(formula) || ourFunctionsIn(formula).length === 0)
    return { ok: true, value: false };
  const done =
    table === null
      ? await writeContents(sheet, [
          { rect: title, cells: [[""]] },
          { rect: first, cells: [[""]], numberFormat: "General" },
        ])
      : await removeTableColumn(sheet, table, title.left);
  return done.ok ? { ok: true, value: true } : done;
}
