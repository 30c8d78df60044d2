/**
 * The columns of ours on the sheet in front: does everybody have a result? Looked at when the sheet is, and when rows
 * were added below the last of them; a sheet without such columns is not asked about.
 */
import type { CellsChange } from "../../workbook/changes";
import { extendColumn, filledColumns } from "../filled-columns";
import type { Desk } from "./desk";
import type { Wanted } from "./failure-log";
import { Pause } from "./pause";

/** Who adds a person types into several cells. */
const PAUSE_MS = 800;

export class SheetColumns {
  private readonly pause = new Pause(PAUSE_MS, () => void this.again());
  /** Looks now where that was to come. */
  readonly hurry = this.pause.hurry;
  /** The sheet looked at, and the row (1-based) from which on who is added may have no result. */
  private filled: { readonly sheet: string; readonly to: number } | null = null;

  constructor(private readonly desk: Desk) {}

  /** From within a task. What cannot be read is no trouble: nothing is said of it. */
  async look(): Promise<void> {
    const { store } = this.desk;
    const { sheet, understood } = store.current();
    const [roster] = understood ?? [];
    this.filled = null;
    if (sheet === null || roster === undefined) return store.set({ uncovered: [] });
    const found = await filledColumns(sheet, roster);
    if (!found.ok || store.current().sheet !== sheet) return;
    if (found.value.to !== null) this.filled = { sheet, to: found.value.to };
    store.set({ uncovered: found.value.uncovered });
  }

  /** Cells changed. */
  note(sheet: string | null, change: CellsChange): void {
    if (this.filled === null || sheet !== this.filled.sheet) return;
    if (
      change.kind === "edited" &&
      change.rect.bottom < this.filled.to &&
      this.desk.store.current().uncovered.length === 0
    )
      return;
    this.pause.begin();
  }

  again(): Promise<void> {
    const wanted: Wanted = { step: "look", again: () => this.again() };
    return this.desk.queue.add(wanted, () => this.look());
  }

  /** Has a column go down to the last person, as they stand now. */
  extend(column: string): Promise<void> {
    const { queue, failures, store } = this.desk;
    const wanted: Wanted = { step: "extend", again: () => this.extend(column) };
    return queue.add(wanted, async () => {
      await this.look();
      const { sheet, uncovered } = store.current();
      const found = uncovered.find((one) => one.column === column);
      if (sheet === null || found === undefined || found.taken !== null) return;
      const extended = await extendColumn(sheet, found);
      if (!extended.ok) return failures.fail(wanted, extended.trouble);
      await this.look();
    });
  }
}
