/** Sheets that we have made: here, or in another workbook from which they were copied; copies say so themselves. */
import type { Attempt } from "../../workbook/excel";
import { ourSheets, removeCopy, removeSheet } from "../../workbook/our-sheets";
import { readBeginnings } from "../../workbook/record-rows";
import { TOP_ROWS } from "../../roster/year-of-others";
import { isOurs } from "../no-roster";
import { REMOVED, type Removed, type Trace } from "./trace";

export async function sheetTraces(): Promise<Attempt<readonly Trace[]>> {
  const sheets = await ourSheets();
  if (!sheets.ok) return sheets;
  const tops = await readBeginnings(TOP_ROWS);
  if (!tops.ok) return tops;
  const made = sheets.value.map((sheet): Trace => ({
    ...{ kind: "sheet", sheet: sheet.name, places: [], count: 1 },
    remove: () => done(removeSheet(sheet)),
  }));
  const copies = tops.value
    .filter((top) => isOurs(top) && !sheets.value.some(({ name }) => name === top.name))
    .map(({ name }): Trace => ({
      ...{ kind: "copy", sheet: name, places: [], count: 1 },
      remove: () => done(removeCopy(name)),
    }));
  return { ok: true, value: [...made, ...copies] };
}

const done = async (removal: Promise<Attempt<void>>): Promise<Attempt<Removed>> => {
  const removed = await removal;
  return removed.ok ? { ok: true, value: REMOVED } : removed;
};
