/** Marks at cells, sheet by sheet; of none where there are only formats that cannot be read. */
import type { Attempt } from "../../workbook/excel";
import { clearMarks, countMarks } from "../../workbook/marks";
import { REMOVED, type Trace } from "./trace";

export async function markTraces(): Promise<Attempt<readonly Trace[]>> {
  const counted = await countMarks();
  if (!counted.ok) return counted;
  const traces = counted.value.map(({ sheet, areas }): Trace => ({
    ...{ kind: "marks", sheet, places: [], count: areas },
    async remove() {
      const cleared = await clearMarks(sheet);
      if (!cleared.ok) return cleared;
      const left = cleared.value.left + cleared.value.unreadable;
      return { ok: true, value: left > 0 ? { kind: "left", count: left } : REMOVED };
    },
  }));
  return { ok: true, value: traces };
}
