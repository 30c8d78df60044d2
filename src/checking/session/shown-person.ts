/**
 * The person shown, and the ways between the pane and the grid. Who corrects a cell by keyboard is taken on to the next
 * row by Excel: the pane stays, and says what came of the correction.
 */
import type { Position, Rect } from "../../core/positions";
import type { Attempt } from "../../workbook/excel";
import { selectCell, shownRow } from "../../workbook/navigate";
import type { CheckResult } from "../check-result";
import { changeOf } from "../person-change";
import { personAround, personAt, type CheckedPerson } from "../people";
import { foundAgain } from "../person-keys";
import type { Desk } from "./desk";
import type { Wanted } from "./failure-log";
import type { SessionState } from "./state";

const OF_NOBODY_ELSE = { ok: true, value: null } as const;

/** An entry and the move that confirms it are told within so many milliseconds, in either order. */
const TOGETHER_MS = 600;

export class ShownPerson {
  private edit: { readonly rect: Rect; readonly at: number } | null = null;
  private move: { readonly from: number; readonly to: number; readonly at: number } | null = null;

  constructor(private readonly desk: Desk) {}

  /** Shows the person of a place, or the list. */
  readonly show = (place: number | null): void => {
    const { store } = this.desk;
    if (place === store.current().shownRow) return;
    store.set({ shownRow: place, written: null, inRowNow: null, change: null });
    if (place !== null) void this.read(place);
  };

  /** Cells were edited: the move that confirms it may have been told before. */
  edited(sheet: string, rect: Rect): void {
    const { result } = this.desk.store.current();
    if (result?.sheet !== sheet) return;
    this.edit = { rect, at: Date.now() };
    const { move } = this;
    this.move = null;
    if (move !== null && Date.now() - move.at < TOGETHER_MS && confirms(move, rect)) this.show(move.from);
  }

  /** The user went to a cell in the grid: the person there is shown, where there is one. */
  cellSelected(sheet: string, row: number, column: number): void {
    const { result, shownRow: shown } = this.desk.store.current();
    const person = result?.sheet === sheet ? personAround(result.people, row, column) : null;
    if (person === null || person.place === shown) return;
    const { edit } = this;
    const move = shown === null ? null : { from: shown, to: person.place, at: Date.now() };
    // Excel tells the same move twice (#4691): the edit counts for both.
    if (edit !== null && move !== null && move.at - edit.at < TOGETHER_MS && confirms(move, edit.rect)) return;
    this.edit = null;
    this.show(person.place);
    this.move = move;
  }

  /**
   * The person shown stays shown where the result changed, in another row too; who is no longer there makes way for
   * the list. What came of it is said of the same person only.
   *
   * @param place where the person stands now if no row was moved unheard
   * @param before the result before @param placeBefore where the person stood in it
   */
  keep(place: number, before: CheckResult | null, placeBefore = place): void {
    const { store } = this.desk;
    const { result } = store.current();
    const people = result?.people ?? [];
    const was = before === null ? null : personAt(before.people, placeBefore);
    if (before === null || was === null) return this.stay(personAt(people, place));
    const found = foundAgain(was, before.people, people, place);
    if (found?.isSame !== true) return this.stay(found?.person ?? null, { change: null });
    const change = changeOf(was, found.person);
    this.stay(found.person, change === null ? {} : { change });
  }

  private stay(person: CheckedPerson | null, said: Partial<Pick<SessionState, "change">> = {}): void {
    this.desk.store.set({ shownRow: person?.place ?? null, written: null, inRowNow: null, ...said });
    if (person !== null) void this.read(person.place);
  }

  /** Who else stands in somebody's row by now, "" for nobody: rows move only where the result no longer holds. */
  async othersIn(sheet: string, person: CheckedPerson): Promise<Attempt<string | null>> {
    const { store, heads } = this.desk;
    if (store.stateOf(sheet)?.outdated !== true) return OF_NOBODY_ELSE;
    const chunk = await import(/* webpackChunkName: "live" */ "../row-now");
    return chunk.othersName(heads, sheet, person);
  }

  /** Does somebody still stand where a check found him, that one or a later one? Else his row is not to be written. */
  async isStillThere(sheet: string, person: CheckedPerson): Promise<Attempt<boolean>> {
    const state = this.desk.store.stateOf(sheet);
    const found = foundAgain(person, [], state?.result?.people ?? [], person.place);
    if (state?.outdated !== true)
      return { ok: true, value: found?.isSame === true && found.person.place === person.place };
    const other = await this.othersIn(sheet, person);
    return other.ok ? { ok: true, value: other.value === null } : other;
  }

  /**
   * Takes the user to a cell, of whatever sheet.
   *
   * @param of whose it is: where somebody else stands by now that is said, and nobody is led to correct the wrong row
   */
  goTo(cell: Position, of: CheckedPerson | null = null, sheet = this.desk.store.current().sheet): Promise<void> {
    const { queue, failures, heads, store } = this.desk;
    const wanted: Wanted = { step: "go-to", again: () => this.goTo(cell, of, sheet) };
    return queue.add(wanted, async () => {
      if (sheet === null) return;
      const isOwnRow = of !== null && cell.sheet === sheet && cell.row === of.row - 1;
      const other = isOwnRow ? await this.othersIn(sheet, of) : OF_NOBODY_ELSE;
      if (!other.ok) return failures.fail(wanted, other.trouble);
      if (other.value !== null) {
        if (store.current().shownRow === of?.place) store.set({ written: null, inRowNow: other.value });
        return;
      }
      // The user may have pressed what was shown before the name was followed.
      const named = { ...cell, sheet: heads.names.nameNow(cell.sheet) };
      const there = await selectCell(heads.names.nameNow(sheet), named);
      if (!there.ok) await failures.fail(wanted, there.trouble);
    });
  }

  /** The cells of the person's row as the sheet shows them. */
  private read(place: number): Promise<void> {
    const { queue, failures, store } = this.desk;
    const wanted: Wanted = { step: "read-row", again: () => this.read(place) };
    return queue.add(wanted, async () => {
      const { result, shownRow: shown } = store.current();
      const person = result === null ? null : personAt(result.people, place);
      if (result === null || person === null || shown !== place) return;
      const right = Math.max(...person.judging.head.header.headers.map(({ index }) => index));
      const cells = await shownRow(result.sheet, person.row, right);
      if (!cells.ok) return failures.fail(wanted, cells.trouble);
      // What stands there is somebody else's: it says nothing of what was found.
      const other = await this.othersIn(result.sheet, person);
      if (!other.ok) return failures.fail(wanted, other.trouble);
      if (store.current().shownRow !== place) return;
      store.set({ written: other.value === null ? cells.value : null, inRowNow: other.value });
    });
  }
}

/** Does a move (from place to place) lead from the edited row to the one right below or above it, as Enter does? */
function confirms(move: { readonly from: number; readonly to: number }, { top, bottom }: Rect): boolean {
  const [from, to] = [Math.floor(move.from) - 1, Math.floor(move.to) - 1];
  return top <= from && from <= bottom && (to === bottom + 1 || to === top - 1);
}
