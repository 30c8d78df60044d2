/**
 * What is edited after a check: judged at once where 实时检查 is on; else the result is only said to be out of date.
 */
import type { CellsChange } from "../../workbook/changes";
import type { Attempt } from "../../workbook/excel";
import type { CheckResult } from "../check";
import { judgeAgainLate } from "../live/judge-late";
import { movedRow } from "../live/moved-row";
import { TOP_ROWS } from "../../roster/year-of-others";
import { withWorth } from "../questions-worth";
import { Slices } from "../slices";
import { timingNow, type Desk } from "./desk";
import type { HiddenRows } from "./hidden-rows";
import type { SheetCheck } from "./sheet-check";
import type { SheetMarks } from "./sheet-marks";
import type { ShownPerson } from "./shown-person";

export class LiveEdits {
  constructor(
    private readonly desk: Desk,
    private readonly check: SheetCheck,
    private readonly shown: ShownPerson,
    private readonly marks: SheetMarks,
    private readonly hidden: HiddenRows,
  ) {
    desk.pending.onBurst = () => void desk.queue.add(check.afterEdits, () => this.judge());
  }

  /** 实时检查 on or off. Switched on after edits, the sheet is checked first. */
  readonly setLive = (live: boolean): void => {
    const { store } = this.desk;
    store.set({ live });
    const { result, outdated } = store.current();
    if (live && (result === null || outdated)) void this.check.check();
  };

  /**
   * Cells changed.
   *
   * @param sheet null where it is not known which one's
   * @param isShared everybody is judged by what stands there: posts, or the directory of units
   */
  noteOn(sheet: string | null, change: CellsChange, isShared: boolean): void {
    if (isShared) return this.note(null, ANYTHING);
    this.note(sheet, change);
    const { store, queue, heads } = this.desk;
    const mayBecomeShared = change.kind === "anything" || change.rect.top < TOP_ROWS;
    if (sheet === null || sheet === store.current().result?.sheet || !mayBecomeShared || !store.hasResults) return;
    // The headers of such a sheet may just have been written.
    void queue.add(this.check.afterEdits, async () => {
      const facts = await heads.workbookFacts();
      if (facts.ok && facts.value.sharedSheets.includes(sheet)) this.note(null, ANYTHING);
    });
  }

  private note(sheet: string | null, change: CellsChange): void {
    const { store, pending } = this.desk;
    store.outdatePut(sheet);
    const { result, live, phase, sheet: front } = store.current();
    const isChecking = phase.kind === "checking";
    if (result === null && !isChecking) return;
    if (sheet !== null && sheet !== (result?.sheet ?? front)) {
      // Who else applies stands there: those who are here may be judged differently.
      if (isChecking) pending.addOther(sheet);
      if (result?.others.sheets.some((other) => other.sheet === sheet) === true) store.set({ outdated: true });
      return;
    }
    if (live || isChecking) pending.add(change);
    if (live) pending.wait();
    else store.set({ outdated: true });
  }

  /** A sheet came: those who apply on it, or what all are judged by, may mean something for those who are here. */
  sheetAdded(sheetId: string): void {
    const { queue, heads } = this.desk;
    void queue.add(this.check.afterEdits, async () => {
      const facts = await heads.workbookFacts();
      const name = heads.nameOf(sheetId);
      const on = name === null ? null : await heads.on(name);
      const isIdle =
        facts.ok && on?.ok === true && on.value.length === 0 && !facts.value.sharedSheets.includes(name ?? "");
      if (!isIdle) this.note(null, ANYTHING);
    });
  }

  /** Judges what changed; the result changes as a whole or not at all. */
  private async judge(): Promise<void> {
    const { store, pending, failures } = this.desk;
    const { result, outdated, shownRow: shown } = store.current();
    if (result === null || pending.isEmpty) return;
    const changes = pending.take();
    const again = outdated ? CONCERNS_ALL : await this.judged(result, changes);
    if (!again.ok) {
      store.set({ outdated: true });
      return failures.fail(this.check.afterEdits, again.trouble);
    }
    // Rows moved while others were read: what was read may stand elsewhere now.
    if (pending.hasMoves) pending.putBack(changes);
    else if (again.value === null) await this.check.recheck();
    else {
      store.set({
        result: again.value,
        understood: again.value.rosters,
        marksOutdated: store.current().marked !== null,
      });
      // What is hidden has moved along.
      if (changes.some(({ kind }) => kind !== "edited")) await this.hidden.look();
      if (shown !== null) this.shown.keep(movedRow(shown, changes), result, shown);
    }
    await this.marks.follow();
    await this.countAgain();
    if (!pending.isEmpty) pending.wait();
  }

  /** What the answers to questions decide is other now that somebody is judged otherwise; the next edit comes first. */
  private async countAgain(): Promise<void> {
    const { store, pending } = this.desk;
    const { result, outdated } = store.current();
    if (result === null || outdated || !pending.isEmpty) return;
    const counted = await withWorth(
      result,
      new Slices({
        get aborted() {
          return !pending.isEmpty;
        },
      }),
    );
    // Most edits leave them as they were: nothing is to be drawn anew then.
    if (counted !== null && store.current().result === result && !asksTheSame(counted, result))
      store.set({ result: counted, understood: counted.rosters });
  }

  private async judged(result: CheckResult, changes: readonly CellsChange[]): Promise<Attempt<CheckResult | null>> {
    try {
      return await judgeAgainLate(result, changes, timingNow());
    } catch (error) {
      // A mistake of ours: what was changed will be judged by nobody.
      this.desk.store.set({ outdated: true });
      throw error;
    }
  }
}

function asksTheSame(one: CheckResult, other: CheckResult): boolean {
  const [asked, before] = [one, other].map(({ rosters }) => rosters.map(({ questions }) => questions));
  return (asked ?? []).every((questions, i) => {
    const others = before?.[i] ?? [];
    return questions.length === others.length && questions.every((question, q) => isSame(question, others[q]));
  });
}

/** Those about many cells are the very same, unless something is counted of them. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const ANYTHING = { kind: "anything" } as const;

const CONCERNS_ALL = { ok: true, value: null } as const;
