/** Sheets that we have made. */
import type { Attempt } from "../../workbook/excel";
import { ourSheets, removeSheet } from "../../workbook/our-sheets";
import { REMOVED, type Trace } from "./trace";

export async function sheetTraces(): Promise<Attempt<readonly Trace[]>> {
  const sheets = await ourSheets();
  if (!sheets.ok) return sheets;
  const traces = sheets.value.map((sheet): Trace => ({
    ...{ kind: "sheet", sheet: sheet.name, places: [], count: 1 },
    async remove() {
      const removed = await removeSheet(sheet);
      return removed.ok ? { ok: true, value: REMOVED } : removed;
    },
  }));
  return { ok: true, value: traces };
}
