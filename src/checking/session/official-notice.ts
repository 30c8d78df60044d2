/** The notice's own text as the bureau loaded it, kept in the workbook. */
import type { OfficialText } from "../../roster/official-text";
import { stateOf } from "../../roster/workbook-state";
import { changeStoredState, readStoredState } from "../../workbook/stored-state";
import type { Desk } from "./desk";
import type { Wanted } from "./failure-log";

export class OfficialNotice {
  constructor(private readonly desk: Desk) {}

  /** Null where none is kept, or it cannot be told, which is said. */
  async read(): Promise<OfficialText | null> {
    const { queue, failures } = this.desk;
    const wanted: Wanted = { step: "settings", again: async () => void (await this.read()) };
    let found: OfficialText | null = null;
    await queue.add(wanted, async () => {
      const stored = await readStoredState();
      if (!stored.ok) return failures.fail(wanted, stored.trouble);
      found = stateOf(stored.value).official ?? null;
    });
    return found;
  }

  /**
   * @param text null takes it out again
   * @returns whether the workbook is as wanted; what stood in the way is said
   */
  async keep(text: OfficialText | null): Promise<boolean> {
    const { queue, failures, store } = this.desk;
    const wanted: Wanted = { step: "settings", again: async () => void (await this.keep(text)) };
    let isKept = false;
    await queue.add(wanted, async () => {
      const written = await changeStoredState(({ official, ...others }) => {
        if (text === null) return official === undefined ? null : others;
        return { ...others, official: text };
      });
      if (!written.ok) return failures.fail(wanted, written.trouble);
      isKept = written.value !== null;
      store.set({ stateIsNewer: !isKept });
    });
    return isKept;
  }
}
