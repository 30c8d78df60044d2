/**
 * Rows that a filter or the user hides: told with the result, which can be limited to the others. Looked at with each
 * check, when Excel tells of it, and when the user comes back to the pane: no stable event tells of a filter.
 */
import { readHiddenRows } from "../../workbook/hidden-rows";
import type { Desk } from "./desk";
import type { Wanted } from "./failure-log";
import { Pause } from "./pause";
import type { SheetMarks } from "./sheet-marks";

/** A filter hides stretch after stretch. */
const PAUSE_MS = 200;

export class HiddenRows {
  private readonly pause = new Pause(PAUSE_MS, () => void this.again());
  /** Looks now where that was to come. */
  readonly hurry = this.pause.hurry;
  private readonly wanted: Wanted = { step: "look", again: () => this.again() };

  constructor(
    private readonly desk: Desk,
    private readonly marks: SheetMarks,
  ) {}

  /** From within a task. That it cannot be told is no trouble: nothing is said of it. */
  async look(): Promise<void> {
    const { store } = this.desk;
    const { result } = store.current();
    if (result === null) return;
    const last = result.people.at(-1);
    const read = await readHiddenRows(result.sheet, last === undefined ? 0 : last.row - 1 + last.applicant.height);
    if (!read.ok || store.current().result !== result) return;
    const isSame = JSON.stringify(read.value) === JSON.stringify(store.current().hidden);
    if (!isSame) store.set({ hidden: read.value });
    if (!isSame && store.current().visibleOnly) await this.followMarks();
  }

  /** Rows of a sheet were hidden or shown. */
  note(sheet: string | null): void {
    if (sheet === null || this.desk.store.current().result?.sheet !== sheet) return;
    this.pause.begin();
  }

  again(): Promise<void> {
    return this.desk.queue.add(this.wanted, () => this.look());
  }

  /** 只看可见行 on or off, by what is hidden now. */
  limit(visibleOnly: boolean): Promise<void> {
    const { queue, store } = this.desk;
    const wanted: Wanted = { step: "look", again: () => this.limit(visibleOnly) };
    store.set({ visibleOnly, shownRow: null, written: null, change: null });
    return queue.add(wanted, async () => {
      await this.look();
      await this.followMarks();
    });
  }

  /** Marks that this session has put are of those who are shown. */
  private async followMarks(): Promise<void> {
    if (typeof this.desk.store.current().marked === "number") await this.marks.follow();
  }
}
