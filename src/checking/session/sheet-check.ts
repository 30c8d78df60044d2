/**
 * Checks of the whole sheet in front: because the user asked for one, or because of edits that concern every row.
 */
import { MARKED_SEVERITIES, marksOf } from "../../rules/engine/marks";
import { packedAddresses } from "../../workbook/placed-marks";
import { activeSheet } from "../../workbook/navigate";
import { checkSheet, type CheckResult } from "../check";
import type { Attempt } from "../../workbook/excel";
import { timingNow, type Desk } from "./desk";
import type { Wanted } from "./failure-log";
import type { HiddenRows } from "./hidden-rows";
import type { SheetMarks } from "./sheet-marks";
import type { ShownPerson } from "./shown-person";
import { shownResult, type SessionState } from "./state";

/** The cells that are to be marked, whatever their sheet is called. */
function markedBy(state: SessionState): string {
  const result = shownResult(state);
  if (result === null) return "";
  const { people } = result;
  const marks = marksOf({ sheet: people[0]?.judging.head.sheet ?? result.sheet, people });
  return JSON.stringify(MARKED_SEVERITIES.map((severity) => packedAddresses(marks[severity])));
}

interface How {
  /** Whoever is shown stays shown. */
  readonly keepsPerson: boolean;
  /** The user has asked for a check; else edits concern every row. */
  readonly isAsked: boolean;
}

export class SheetCheck {
  private cancelling = new AbortController();

  /** A check because of edits: whoever is shown stays shown. */
  readonly afterEdits: Wanted = {
    step: "live",
    again: () => this.desk.queue.add(this.afterEdits, () => this.recheck()),
  };

  constructor(
    private readonly desk: Desk,
    private readonly shown: ShownPerson,
    private readonly marks: SheetMarks,
    private readonly hidden: HiddenRows,
  ) {}

  /** @param keepsPerson whoever is shown stays shown */
  check(keepsPerson = false): Promise<void> {
    const { queue, failures, store } = this.desk;
    const wanted: Wanted = { step: "check", again: () => this.check(keepsPerson) };
    const cancelling = new AbortController();
    this.cancelling = cancelling;
    return queue.add(wanted, async () => {
      const sheet = await activeSheet();
      if (!sheet.ok) return failures.fail(wanted, sheet.trouble);
      await this.desk.turnTo(sheet.value.name, sheet.value.id);
      await this.run(wanted, sheet.value.name, cancelling.signal, { keepsPerson, isAsked: true });
      // Marks that this session has put are on; those that were there before are somebody's until the user says so.
      if (typeof store.current().marked === "number") await this.marks.follow();
    });
  }

  /**
   * Checks the sheet in front once more, as it was checked before; from within a task.
   *
   * @param wanted what a retry does: the check alone, or what it was needed for
   */
  async recheck(wanted = this.afterEdits): Promise<void> {
    const { result } = this.desk.store.current();
    if (result === null) return;
    this.cancelling = new AbortController();
    await this.run(wanted, result.sheet, this.cancelling.signal, { keepsPerson: true, isAsked: false });
  }

  /** The same where the user has said something by which everybody is judged; marks of this session go along. */
  async followAnswers(): Promise<void> {
    await this.recheck();
    if (typeof this.desk.store.current().marked === "number") await this.marks.follow();
  }

  /** Sheets that the result tells of go by other names: it is found anew; marks stand where they stood. */
  async followNames(): Promise<void> {
    const { store } = this.desk;
    const { namesOutdated, marked, marksOutdated } = store.current();
    if (!namesOutdated) return;
    const before = markedBy(store.current());
    await this.recheck();
    if (store.current().outdated) return;
    if (markedBy(store.current()) === before) store.set({ marksOutdated });
    else if (typeof marked === "number") await this.marks.follow();
  }

  /** With 实时检查 on a sheet that is come back to is as it is now, whatever was edited elsewhere; within a task. */
  async followLive(): Promise<void> {
    const { live, result, outdated, trouble } = this.desk.store.current();
    if (live && result !== null && outdated && trouble === null) await this.followAnswers();
  }

  /** What was said elsewhere than beside the result, and left it out of date, counts at once. */
  followSaid(): Promise<void> {
    const { queue, store } = this.desk;
    return queue.add(this.afterEdits, async () => {
      const { result, outdated, trouble } = store.current();
      if (result !== null && outdated && trouble === null) await this.followAnswers();
    });
  }

  /** Stops the check under way; what was found before stays. */
  readonly cancel = (): void => this.cancelling.abort();

  private async run(wanted: Wanted, sheet: string, signal: AbortSignal, how: How): Promise<void> {
    const { store, heads, pending, failures } = this.desk;
    const { keepsPerson, isAsked } = how;
    const { result: before, shownRow: shown } = store.current();
    const isUnjudged = before !== null && (!isAsked || !pending.isEmpty);
    heads.forget();
    pending.forget();
    failures.overcome();
    store.set({
      ...(keepsPerson ? {} : { shownRow: null, written: null, change: null }),
      phase: { kind: "checking", progress: { rows: 0, total: 0 } },
    });
    // What was found before it stopped is not the whole: the result of the check before stands again.
    const stop = (): void =>
      store.set({ phase: { kind: "ready" }, result: before, ...(isUnjudged ? { outdated: true } : {}) });
    let attempt: Attempt<CheckResult | null>;
    try {
      attempt = await this.found(sheet, isAsked, signal);
    } catch (error) {
      stop();
      throw error;
    }
    if (!attempt.ok || attempt.value === null) stop();
    if (!attempt.ok) return failures.fail(wanted, attempt.trouble);
    if (attempt.value === null) return;
    const { value } = attempt;
    store.set({
      phase: { kind: "ready" },
      result: value,
      countsFrom1904: value.countsFrom1904,
      ...(value.rosters.length > 0 ? { understood: value.rosters } : {}),
      longer: false,
      namesOutdated: false,
      // What was changed while the rows were read may or may not be in them.
      outdated: !pending.isEmpty || value.others.sheets.some((other) => pending.hasOther(other.sheet)),
      marksOutdated: store.current().marked !== null,
    });
    await this.hidden.look();
    if (keepsPerson && shown !== null) this.shown.keep(shown, before);
    if (!pending.isEmpty && store.current().live) pending.wait();
  }

  private async found(sheet: string, isAsked: boolean, signal: AbortSignal): Promise<Attempt<CheckResult | null>> {
    const { store, heads, aside } = this.desk;
    // Once the user has asked for a check; edits that concern every row take the merged areas as they were then.
    const merged = isAsked ? await heads.readMerges() : null;
    if (merged?.ok === false) return merged;
    const facts = await heads.workbookFacts();
    if (!facts.ok) return facts;
    const found = await checkSheet(facts.value, sheet, {
      merges: heads.merges,
      timing: timingNow(),
      aside,
      signal,
      onProgress: (progress) => store.set({ phase: { kind: "checking", progress } }),
      onFound: (result) => store.set({ result }),
    });
    if (isAsked) await heads.storeMerges();
    return found;
  }
}
