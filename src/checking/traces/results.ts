/** Columns of results (写入结果列), sheet by sheet. */
import { removeResults, resultSheets } from "../reports/result-columns";
import type { Attempt } from "../../workbook/excel";
import { REMOVED, type Trace } from "./trace";

export async function resultTraces(): Promise<Attempt<readonly Trace[]>> {
  const sheets = await resultSheets();
  if (!sheets.ok) return sheets;
  const traces = Object.entries(sheets.value).map(([sheet, places]): Trace => ({
    ...{ kind: "results", sheet, places, count: places.length },
    async remove() {
      const removed = await removeResults(sheet);
      if (!removed.ok) return removed;
      const { left } = removed.value;
      return { ok: true, value: left > 0 ? { kind: "left", count: left } : REMOVED };
    },
  }));
  return { ok: true, value: traces };
}
