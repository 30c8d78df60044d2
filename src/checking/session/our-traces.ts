/**
 * 本簿中本工具的内容, from the pane: what there is, one thing taken out, all of it. What is seen of the workbook then is
 * as it is without.
 */
import type { Attempt } from "../../workbook/excel";
import type { AllRemoved } from "../traces";
import type { Removed, Removing, Results, Trace, TraceContext } from "../traces/trace";
import type { Desk } from "./desk";
import type { Wanted } from "./failure-log";
import type { SheetLook } from "./sheet-look";

export class OurTraces {
  constructor(
    private readonly desk: Desk,
    private readonly sheetLook: SheetLook,
  ) {}

  /** Null where it cannot be told, which is said. */
  list(says: TraceContext["says"]): Promise<readonly Trace[] | null> {
    return this.done({ step: "remove", again: async () => void (await this.list(says)) }, false, async () =>
      (await traces()).listTraces(this.context(says)),
    );
  }

  /** @returns what came of it; null where it failed, which is said */
  remove(trace: Trace, removing: Removing): Promise<Removed | null> {
    const again = async (): Promise<void> => void (await this.remove(trace, removing));
    return this.done({ step: "remove", again }, true, () => trace.remove?.(removing) ?? NOT_OURS);
  }

  removeAll(says: TraceContext["says"], results: Results): Promise<AllRemoved | null> {
    const again = async (): Promise<void> => void (await this.removeAll(says, results));
    return this.done({ step: "remove", again }, true, async () =>
      (await traces()).removeAllTraces(this.context(says), results),
    );
  }

  private context(says: TraceContext["says"]): TraceContext {
    return { heads: this.desk.heads, says };
  }

  private async done<T>(wanted: Wanted, changes: boolean, task: () => Promise<Attempt<T>>): Promise<T | null> {
    const { queue, failures, store, heads } = this.desk;
    let came: T | null = null;
    await queue.add(wanted, async () => {
      const attempt = await task();
      if (changes) {
        heads.forget();
        store.outdatePut(null);
        store.set({ outdated: store.current().result !== null });
      }
      if (attempt.ok) came = attempt.value;
      else await failures.fail(wanted, attempt.trouble);
    });
    // A trouble must not be overcome by the look that follows it.
    if (changes && came !== null) await this.sheetLook.look();
    return came;
  }
}

/** Whoever only checks does not wait for them. */
const traces = () => import(/* webpackChunkName: "traces" */ "../traces");

/** What a newer version keeps. */
const NOT_OURS: Promise<Attempt<Removed>> = Promise.resolve({ ok: true, value: { kind: "newer-state" } });
