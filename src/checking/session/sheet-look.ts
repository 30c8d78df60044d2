/**
 * The sheet in front before anything is checked: what is it, how is it understood, what does it carry already?
 */
import { hasMarks } from "../../workbook/marks";
import { activeSheet, type SheetInFront } from "../../workbook/navigate";
import { readOptions } from "../../roster/known-of-workbook";
import { noRosterOn, othersSheets } from "../no-roster";
import type { WorkbookFacts } from "../workbook-facts";
import { timingNow, type Desk } from "./desk";
import type { Wanted } from "./failure-log";
import { Pause } from "./pause";
import { declinedIn } from "./declined";
import type { HiddenRows } from "./hidden-rows";
import type { SheetCheck } from "./sheet-check";
import type { SheetColumns } from "./sheet-columns";
import { understoodOn } from "./understand";

/** Whoever types pauses; a look at every key pressed would be in the way. */
const PAUSE_MS = 300;

export class SheetLook {
  private readonly pause = new Pause(PAUSE_MS, () => this.lookAgain());
  /** Looks now where that was to come soon. */
  readonly hurry = this.pause.hurry;
  private readonly wanted: Wanted = { step: "look", again: () => this.look() };

  constructor(
    private readonly desk: Desk,
    private readonly columns: SheetColumns,
    private readonly hidden: HiddenRows,
    private readonly checking: SheetCheck,
  ) {}

  look(): Promise<void> {
    const { queue, failures } = this.desk;
    return queue.add(this.wanted, async () => {
      const sheet = await activeSheet();
      if (!sheet.ok) return failures.fail(this.wanted, sheet.trouble);
      await this.lookAt(sheet.value);
    });
  }

  /**
   * The sheet in front may go by another name: no event of the oldest Excels tells. Whoever comes back to the pane
   * finds it there; that it cannot be asked just now is no trouble.
   */
  followName(): Promise<void> {
    const { queue, store, heads } = this.desk;
    return queue.add(this.wanted, async () => {
      const sheet = await activeSheet();
      if (!sheet.ok) return;
      const { id, name } = sheet.value;
      if (name !== store.current().sheet || heads.names.isOther(id, name)) await this.lookAt(sheet.value);
    });
  }

  /**
   * No sheet bears a name that was asked for: do sheets go by others by now? From within a task.
   *
   * @returns whether they do: what could not be done can be done by those
   */
  async findNames(): Promise<boolean> {
    const sheet = await activeSheet();
    if (!sheet.ok) return false;
    this.desk.heads.forget();
    return this.lookAt(sheet.value);
  }

  /** @returns whether sheets go by other names than before */
  private async lookAt({ id, name, isProtected }: SheetInFront): Promise<boolean> {
    const areOthers = await this.desk.turnTo(name, id);
    this.desk.store.set({ isProtected });
    await this.understand(name);
    await this.columns.look();
    await this.hidden.look();
    await this.checking.followNames();
    await this.checking.followLive();
    return areOthers;
  }

  /** Looks again when the user rests: cells of the sheet in front were edited, and nothing else. */
  soon(): void {
    this.pause.begin();
  }

  private lookAgain(): void {
    const { queue, store } = this.desk;
    void queue.add(this.wanted, async () => {
      const { sheet } = store.current();
      if (sheet !== null) await this.understand(sheet, false);
    });
  }

  /**
   * Tells how the sheet in front is understood; from within a task.
   *
   * @param withMarks its marks may have come or gone too
   */
  async understand(sheet: string, withMarks = true): Promise<void> {
    const { heads: all, store, failures, aside } = this.desk;
    const [heads, facts] = [await all.on(sheet), await all.workbookFacts()];
    store.set({ phase: { kind: "ready" } });
    if (!heads.ok && heads.trouble.kind === "gone") {
      const front = await activeSheet();
      if (front.ok && front.value.name !== sheet) return void (await this.lookAt(front.value));
    }
    if (!heads.ok) return failures.fail(this.wanted, heads.trouble);
    if (!facts.ok) return failures.fail(this.wanted, facts.trouble);
    // Formats that cannot be read say nothing of the sheet: whether there are marks is then as it was.
    const marks = withMarks ? await hasMarks(sheet) : null;
    const [first] = heads.value;
    const { used } = facts.value.extents.find(({ name }) => name === sheet) ?? { used: null };
    const timing = timingNow();
    const options = readOptions(facts.value, sheet, timing.today.year);
    const answers = facts.value.state.answers[sheet] ?? {};
    const understood = first === undefined ? [] : understoodOn(first.cells, options, timing);
    const noRoster = understood.length > 0 ? null : noRosterOn(facts.value, sheet);
    const rosterSheet = noRoster === null ? null : await this.rosterSheet(facts.value, sheet);
    const sheetCount = othersSheets(facts.value).length;
    store.set({
      understood,
      noRoster,
      rosterSheet,
      emptyHeader: understood.length > 0 || first === undefined ? [] : first.head.headerRows,
      isHeaderGiven: options.headerRows !== null,
      answers,
      declined: declinedIn(answers),
      countsFrom1904: facts.value.countsFrom1904,
      settingsFault: facts.value.settingsFault,
      settings: facts.value.settings,
      stateIsNewer: facts.value.isNewerState,
      unreadParts: facts.value.unreadParts,
      sheetCount,
      usedRows: used === null ? 0 : used.bottom + 1,
      usedColumns: used === null ? 0 : used.right + 1,
      longer: first !== undefined && used !== null && used.bottom >= first.cells.values.length,
      ...(marks?.ok === true ? { marked: marks.value ? (store.current().marked ?? "some") : null } : {}),
    });
    failures.overcome();
    if (understood.length > 0) void aside.prepare(used === null ? 0 : used.bottom + 1);
  }

  /** Where the user came from with a roster, else the first one there is. */
  private async rosterSheet(facts: WorkbookFacts, sheet: string): Promise<string | null> {
    const { heads, store } = this.desk;
    const others = othersSheets(facts).filter((name) => name !== sheet);
    const before = store.rostersBefore().find((name) => others.includes(name));
    if (before !== undefined) return before;
    for (const name of others) {
      const read = await heads.on(name);
      if (read.ok && read.value.length > 0) return name;
    }
    return null;
  }
}
