/**
 * A column of ours once it is there: wide enough for what it says, and away again where the user takes it back.
 */
import { isEmpty } from "../core/cells";
import { cellAddress } from "../core/positions";
import { ourFunctionsIn } from "../workbook/formula-tokens";
import { readFormulas } from "../workbook/formulas";
import { rememberedColumns, takeColumn } from "../workbook/our-columns";
import type { Attempt } from "../workbook/excel";
import { removeTableColumn } from "../workbook/tables";
import { fitColumn } from "../workbook/column-width";
import { OUR_FORMULAS, type WrittenColumn } from "./fill-column";
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
  const done = table === null ? ok : await removeTableColumn(sheet, table, title.left);
  if (!done.ok) return done;
  const kept = await rememberedColumns();
  if (!kept.ok) return kept;
  const cell = cellAddress({ row: title.top, column: title.left });
  const found = kept.value.find((one) => one.sheet === sheet && one.cell === cell) ?? {
    ...{ use: OUR_FORMULAS, sheet, title: "", cell, area: "", width: null, format: "General" },
  };
  const taken = await takeColumn(
    { kept: found, row: title.top, column: title.left },
    table === null ? [first] : [],
    formulas,
  );
  return taken.ok ? { ok: true, value: true } : taken;
}

const ok: Attempt<void> = { ok: true, value: undefined };
