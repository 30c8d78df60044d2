/**
 * Marks at the cells at fault of the last check. Once they are on they follow what is judged anew: a colour must not
 * stand on the wrong person.
 */
import type { Attempt } from "../../workbook/excel";
import type { Rect } from "../../core/positions";
import type { CellsChange } from "../../workbook/changes";
import { clearMarks, hasMarks, mark, type Marked, type Stuck } from "../../workbook/marks";
import { activeSheet } from "../../workbook/navigate";
import type { CheckResult } from "../check-result";
import { marksOf } from "../../rules/engine/marks";
import type { Desk } from "./desk";
import type { Wanted } from "./failure-log";
import { KnownMarks } from "./known-marks";
import { Pause } from "./pause";
import { shownResult } from "./state";

const marksAgain = () => import(/* webpackChunkName: "live" */ "../live/marks-again");
type MarksAgain = Awaited<ReturnType<typeof marksAgain>>;

/** Whoever goes through the sheet with the arrow keys costs one look, at the end. */
const PAUSE_MS = 500;

export class SheetMarks {
  private readonly pause = new Pause(PAUSE_MS, () => void this.lookAgain());
  /** Looks now where that was to come. */
  readonly hurry = this.pause.hurry;
  private readonly following: Wanted = {
    step: "mark",
    again: () => this.desk.queue.add(this.following, () => this.follow()),
  };

  /** Marks that were undone may have been done again. */
  private mayBeThere = false;

  /** What was put last, and by which result: undone and done again, the same cells are marked as then. */
  private last: { readonly result: CheckResult | null; readonly cells: number } | null = null;

  private readonly known = new KnownMarks();

  constructor(private readonly desk: Desk) {}

  /** Marks the cells at fault. @param recheck brings a result up to date that no longer holds */
  mark(recheck: (wanted: Wanted) => Promise<void>): Promise<void> {
    const { queue, failures, store } = this.desk;
    const wanted: Wanted = { step: "mark", again: () => this.mark(recheck) };
    return queue.add(wanted, async () => {
      if (store.current().outdated) await recheck(wanted);
      if (store.current().outdated) return;
      // Whoever asks for them gets all of them anew.
      this.known.forget();
      const put = await this.put();
      if (put?.ok === false) await failures.fail(wanted, put.trouble);
    });
  }

  /** Marks that are on go where the result says now; from within a task. */
  async follow(): Promise<void> {
    const { store, failures } = this.desk;
    const { marked, outdated } = store.current();
    if (marked === null) return;
    const put = outdated ? null : await this.put();
    if (put?.ok === true) return;
    store.set({ marksOutdated: true });
    // Nobody has asked for this just now: that the sheet is locked shows where marks are spoken of.
    if (put !== null && put.trouble.kind !== "locked") await failures.fail(this.following, put.trouble);
  }

  /** @returns null where there is nothing to put them by */
  private async put(): Promise<Attempt<Marked> | null> {
    const { store } = this.desk;
    // Where that cannot be had all marks are put.
    const again = this.known.isKnown ? await marksAgain().catch(() => null) : null;
    const result = shownResult(store.current());
    if (result === null) return null;
    const marked = (await this.putOther(result, again)) ?? (await this.putAll(result));
    if (!marked.ok) return marked;
    const { cells, left, unreadable } = marked.value;
    const stuck = { left, unreadable };
    this.last = { result: store.current().result, cells };
    store.set({ marked: cells, marksOutdated: store.current().outdated, stuckFormats: stuckOf(stuck) });
    return marked;
  }

  /** @returns null where all of them have to be replaced */
  private async putOther(result: CheckResult, again: MarksAgain | null): Promise<Attempt<Marked> | null> {
    const other = this.known.begin(result, again);
    if (other === null || again === null) return null;
    const { placed, change, happened, cells } = other;
    const anew = await again.markAnew(placed, change, happened);
    if (anew.ok && anew.value !== null) {
      this.known.put(anew.value, result, cells);
      return { ok: true, value: { cells, placed: anew.value, left: 0, unreadable: 0 } };
    }
    this.known.forget();
    return anew.ok ? null : anew;
  }

  private async putAll(result: CheckResult): Promise<Attempt<Marked>> {
    const marked = await mark(result.sheet, marksOf(result));
    if (marked.ok) this.known.put(marked.value.placed, result, marked.value.cells);
    return marked;
  }

  /** Cells changed: a mark may have gone along, or come with them. @param sheet null where it may be any */
  cellsChanged(sheet: string | null, change: CellsChange): void {
    this.known.note(sheet, change);
  }

  /** The user is about: where marks are told of it is looked, once he rests, whether they are there. */
  note(): void {
    const { marked } = this.desk.store.current();
    if (marked !== null && marked !== 0) this.pause.begin();
  }

  /**
   * Formats changed without our doing: where Excel tells of an undo at all, it is by this.
   *
   * @param rect null where it may have been any
   */
  formatsChanged(sheet: string | null, rect: Rect | null): void {
    this.known.note(sheet, rect === null ? { kind: "anything" } : { kind: "edited", rect });
    if (sheet === null || sheet !== this.desk.store.current().sheet) return;
    this.mayBeThere = true;
    this.pause.begin();
  }

  /** Are they still there? The user may have undone them, and not every host tells of it. */
  lookAgain(): Promise<void> {
    const { queue, store } = this.desk;
    const wanted: Wanted = { step: "look", again: () => this.lookAgain() };
    return queue.add(wanted, async () => {
      const { sheet, marked } = store.current();
      const mayBeThere = this.mayBeThere;
      this.mayBeThere = false;
      // Nobody at fault: nothing was to be marked.
      if (sheet === null || marked === 0 || (marked === null && !mayBeThere)) return;
      const there = await hasMarks(sheet);
      if (!there.ok || there.value === (marked !== null)) return;
      const { result } = store.current();
      const again = result !== null && this.last?.result === result ? this.last.cells : "some";
      store.set({ marked: there.value ? again : null, marksOutdated: false });
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
      this.known.forget();
      const cleared = await clearMarks(sheet.value.name);
      if (!cleared.ok) return failures.fail(wanted, cleared.trouble);
      const stuckFormats = stuckOf(cleared.value);
      store.set({ marked: cleared.value.left > 0 ? "some" : null, marksOutdated: false, stuckFormats });
    });
  }
}

const stuckOf = (stuck: Stuck): Stuck | null => (stuck.left + stuck.unreadable > 0 ? stuck : null);
