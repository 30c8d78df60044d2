/**
 * 检查全部工作表: one check over every roster of the workbook. Each sheet's result is put where the check of that sheet
 * alone would have put it: whoever turns to the sheet finds it there, and it lives on from there.
 */
import type { Position } from "../../core/positions";
import { selectCell, showSheet } from "../../workbook/navigate";
import type { Attempt } from "../../workbook/excel";
import { checkWorkbook, type WorkbookResult } from "../check-workbook";
import type { CheckResult } from "../check-result";
import { gravestFirst } from "../../rules/engine/gravest";
import { type CheckedPerson } from "../people";
import { timingNow, type Desk } from "./desk";
import type { Wanted } from "./failure-log";
import type { SheetMarks } from "./sheet-marks";
import type { ShownPerson } from "./shown-person";

export class WorkbookCheck {
  private cancelling = new AbortController();

  constructor(
    private readonly desk: Desk,
    private readonly marks: SheetMarks,
    private readonly person: ShownPerson,
  ) {}

  check(): Promise<void> {
    const wanted: Wanted = { step: "check", again: () => this.check() };
    const cancelling = new AbortController();
    this.cancelling = cancelling;
    return this.desk.queue.add(wanted, async () => {
      await this.run(wanted, cancelling.signal);
      if (typeof this.desk.store.current().marked === "number") await this.marks.follow();
    });
  }

  readonly cancel = (): void => this.cancelling.abort();

  /** Turns to a sheet: to its list, or to a person there and the cell of the gravest finding. */
  async open(sheet: string, person: CheckedPerson | null = null): Promise<void> {
    await this.bringToFront(sheet, person);
    if (person !== null && this.desk.store.current().sheet === sheet) this.person.show(person.place);
  }

  private bringToFront(sheet: string, person: CheckedPerson | null): Promise<void> {
    const wanted: Wanted = { step: "go-to", again: () => this.bringToFront(sheet, person) };
    return this.desk.queue.add(wanted, async () => {
      const { heads, failures } = this.desk;
      const name = heads.names.nameNow(sheet);
      // Where somebody else stands in the row by now the sheet alone comes to the front: the pane says who.
      const other = person === null ? null : await this.person.othersIn(name, person);
      if (other?.ok === false) return failures.fail(wanted, other.trouble);
      const isThere = person !== null && other?.value === null;
      const cell = isThere ? { ...cellOf(sheet, person), sheet: name } : null;
      const there = await (cell === null ? showSheet(name) : selectCell("", cell));
      if (!there.ok) return failures.fail(wanted, there.trouble);
      await this.desk.turnTo(name);
    });
  }

  private async run(wanted: Wanted, signal: AbortSignal): Promise<void> {
    const { store, heads, pending, failures } = this.desk;
    const { result, workbook: before } = store.current();
    const isUnjudged = result !== null && !pending.isEmpty;
    heads.forget();
    pending.forget();
    failures.overcome();
    store.set({
      phase: { kind: "checking", progress: { rows: 0, total: 0 } },
      shownRow: null,
      written: null,
      change: null,
    });
    const stop = (): void =>
      store.set({ phase: { kind: "ready" }, workbook: before, ...(isUnjudged ? { outdated: true } : {}) });
    let attempt: Attempt<WorkbookResult | null>;
    try {
      attempt = await this.found(signal);
    } catch (error) {
      stop();
      throw error;
    }
    if (!attempt.ok || attempt.value === null) stop();
    if (!attempt.ok) return failures.fail(wanted, attempt.trouble);
    if (attempt.value !== null) this.keep(attempt.value);
    if (!pending.isEmpty && store.current().live) pending.wait();
  }

  private async found(signal: AbortSignal): Promise<Attempt<WorkbookResult | null>> {
    const { store, heads, aside } = this.desk;
    const merged = await heads.readMerges();
    if (!merged.ok) return merged;
    const facts = await heads.workbookFacts();
    if (!facts.ok) return facts;
    // What is found is put with the sheets by the names that they have now.
    const { sheet: front } = store.current();
    if (front !== null) await this.desk.followNames(front);
    const found = await checkWorkbook(facts.value, {
      merges: heads.merges,
      timing: timingNow(),
      aside,
      signal,
      onProgress: (progress) => store.set({ phase: { kind: "checking", progress } }),
      onSheet: (sheets) => store.set({ workbook: { kind: "checking", found: sheets } }),
    });
    await heads.storeMerges();
    return found;
  }

  /** Each sheet has its result; one that was edited while the rows were read, or has to do with such a one, is told. */
  private keep({ sheets, passedOver, hidden }: WorkbookResult): void {
    const { store, pending } = this.desk;
    const { sheet: front } = store.current();
    const isEdited = (sheet: string): boolean => pending.hasOther(sheet) || (sheet === front && !pending.isEmpty);
    const isOutdated = ({ sheet, others }: CheckResult): boolean =>
      isEdited(sheet) || others.sheets.some((other) => isEdited(other.sheet));
    for (const result of sheets)
      store.setOf(result.sheet, ({ marked }) => ({
        result,
        understood: result.rosters,
        countsFrom1904: result.countsFrom1904,
        longer: false,
        namesOutdated: false,
        outdated: isOutdated(result),
        marksOutdated: marked !== null,
        phase: { kind: "ready" },
      }));
    // A sheet without a roster has no result any more.
    for (const sheet of passedOver) store.setOf(sheet, () => ({ result: null, outdated: false }));
    store.set({
      phase: { kind: "ready" },
      workbook: { kind: "checked", sheets: sheets.map(({ sheet }) => sheet), passedOver, hidden },
    });
  }
}

/** On the sheet itself: a finding may begin with the cell of another one. */
const cellOf = (sheet: string, { row, assessment }: CheckedPerson): Position =>
  gravestFirst(assessment.findings)
    .flatMap(({ cells }) => cells)
    .find((cell) => cell.sheet === sheet) ?? { sheet, row: row - 1, column: 0 };
