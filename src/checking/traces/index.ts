/**
 * Everything in a workbook that is ours, in the order in which it goes: last what the workbook remembers, so that
 * whatever stands in the way meanwhile, a second try still knows what is left.
 */
import type { Attempt } from "../../workbook/excel";
import { formulaTraces } from "./formulas";
import { markTraces } from "./marks";
import { nameTraces } from "./names";
import { resultTraces } from "./results";
import { sheetTraces } from "./sheets";
import { stateTraces } from "./state";
import type { Removed, Results, Trace, TraceContext, TraceSource } from "./trace";

/** A kind more is a line here, in its place. */
const SOURCES: readonly TraceSource[] = [formulaTraces, resultTraces, markTraces, sheetTraces, nameTraces, stateTraces];

export async function listTraces(context: TraceContext): Promise<Attempt<readonly Trace[]>> {
  const traces: Trace[] = [];
  for (const source of SOURCES) {
    const listed = await source(context);
    if (!listed.ok) return listed;
    traces.push(...listed.value.filter(({ count }) => count > 0));
  }
  return { ok: true, value: traces };
}

export interface AllRemoved {
  /** What kept the removal from going on: that and what comes after it is still there. Null: nothing did. */
  readonly stopped: Stopped | null;
  /** What went but for a part of it. */
  readonly left: readonly Trace[];
}

export interface Stopped {
  readonly trace: Trace;
  readonly by: Exclude<Removed, { readonly kind: "removed" | "left" }>;
}

export async function removeAllTraces(context: TraceContext, results: Results): Promise<Attempt<AllRemoved>> {
  const left: Trace[] = [];
  for (const source of SOURCES) {
    const listed = await source(context);
    if (!listed.ok) return listed;
    for (const trace of listed.value) {
      const removed = await trace.remove?.({ results, isAll: true });
      if (removed?.ok === false) return removed;
      const by = removed?.value;
      if (by?.kind === "left") left.push(trace);
      if (by?.kind === "unsettled" || by?.kind === "newer-state")
        return { ok: true, value: { stopped: { trace, by }, left } };
    }
  }
  return { ok: true, value: { stopped: null, left } };
}
