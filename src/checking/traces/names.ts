/** Names that Excel makes of our functions where the workbook is saved without them. */
import type { Attempt } from "../../workbook/excel";
import { ourNames, removeName } from "../../workbook/our-names";
import { REMOVED, type Trace } from "./trace";

export async function nameTraces(): Promise<Attempt<readonly Trace[]>> {
  const names = await ourNames();
  if (!names.ok) return names;
  const traces = names.value.map((name): Trace => ({
    ...{ kind: "name", sheet: null, places: [name], count: 1 },
    async remove() {
      const removed = await removeName(name);
      return removed.ok ? { ok: true, value: REMOVED } : removed;
    },
  }));
  return { ok: true, value: traces };
}
