/**
 * Marks at the cells at fault of the last check.
 */
import { clearMarks, mark, type Stuck } from "../../workbook/marks";
import { activeSheet } from "../../workbook/navigate";
import { marksOf } from "../check";
import type { Desk } from "./desk";
import type { Wanted } from "./failure-log";

export class SheetMarks {
  constructor(private readonly desk: Desk) {}

  /** Marks the cells at fault. */
  mark(): Promise<void> {
    const { queue, failures, store } = this.desk;
    const wanted: Wanted = { step: "mark", again: () => this.mark() };
    return queue.add(wanted, async () => {
      const { result } = store.current();
      if (result === null) return;
      const marked = await mark(result.sheet, marksOf(result));
      if (!marked.ok) return failures.fail(wanted, marked.trouble);
      const { cells, ...stuck } = marked.value;
      store.set({ marked: cells, marksOutdated: store.current().outdated, stuckFormats: stuckOf(stuck) });
    });
  }

  readonly dismissStuck = (): void => this.desk.store.set({ stuckFormats: null });

  /** Removes our marks from the sheet in front, whether this session made them or not. */
  clear(): Promise<void> {
    const { queue, failures, store } = this.desk;
    const wanted: Wanted = { step: "clear", again: () => this.clear() };
    return queue.add(wanted, async () => {
      const sheet = await activeSheet();
      if (!sheet.ok) return failures.fail(wanted, sheet.trouble);
      const cleared = await clearMarks(sheet.value.name);
      if (!cleared.ok) return failures.fail(wanted, cleared.trouble);
      const stuckFormats = stuckOf(cleared.value);
      store.set({ marked: cleared.value.left > 0 ? "some" : null, marksOutdated: false, stuckFormats });
    });
  }
}

const stuckOf = (stuck: Stuck): Stuck | null => (stuck.left + stuck.unreadable > 0 ? stuck : null);
