/**
 * The person shown, and the ways between the pane and the grid. Who corrects a cell by keyboard is taken on to the next
 * row by Excel: the pane stays, and says what came of the correction.
 */
import type { Position, Rect } from "../../core/positions";
import { selectCell, shownRow } from "../../workbook/navigate";
import type { CheckResult } from "../check-result";
import { changeOf } from "../person-change";
import { personAt } from "../people";
import type { Desk } from "./desk";
import type { Wanted } from "./failure-log";

/** An entry and the move that confirms it are told within so many milliseconds, in either order. */
const TOGETHER_MS = 250;

export class ShownPerson {
  private edit: { readonly rect: Rect; readonly at: number } | null = null;
  private move: { readonly from: number; readonly to: number; readonly at: number } | null = null;

  constructor(private readonly desk: Desk) {}

  /** Shows a person by row (1-based), or the list. */
  readonly show = (row: number | null): void => {
    const { store } = this.desk;
    if (row === store.current().shownRow) return;
    store.set({ shownRow: row, written: null, change: null });
    if (row !== null) void this.read(row);
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

  /** The user went to a row in the grid: the person there is shown, where there is one. */
  rowSelected(sheet: string, row: number): void {
    const { result, shownRow: shown } = this.desk.store.current();
    if (result?.sheet !== sheet || shown === row) return;
    if (personAt(result.people, row) === null) return;
    const { edit } = this;
    this.edit = null;
    const move = shown === null ? null : { from: shown, to: row, at: Date.now() };
    if (edit !== null && move !== null && move.at - edit.at < TOGETHER_MS && confirms(move, edit.rect)) return;
    this.show(row);
    this.move = move;
  }

  /**
   * The person shown stays shown where the result changed; who is no longer there makes way for the list.
   *
   * @param before the result before @param rowBefore where the person stood in it
   */
  keep(row: number, before: CheckResult | null, rowBefore = row): void {
    const { store } = this.desk;
    const { result } = store.current();
    const person = result === null ? null : personAt(result.people, row);
    const was = before === null ? null : personAt(before.people, rowBefore);
    const change = person === null || was === null ? null : changeOf(was, person);
    store.set({ shownRow: person === null ? null : row, written: null, ...(change === null ? {} : { change }) });
    if (person !== null) void this.read(row);
  }

  /** Takes the user to a cell, of whatever sheet. */
  goTo(cell: Position, sheet = this.desk.store.current().sheet): Promise<void> {
    const { queue, failures } = this.desk;
    const wanted: Wanted = { step: "go-to", again: () => this.goTo(cell, sheet) };
    return queue.add(wanted, async () => {
      if (sheet === null) return;
      const there = await selectCell(sheet, cell);
      if (!there.ok) failures.fail(wanted, there.trouble);
    });
  }

  /** The cells of the person's row as the sheet shows them. */
  private read(row: number): Promise<void> {
    const { queue, failures, store } = this.desk;
    const wanted: Wanted = { step: "read-row", again: () => this.read(row) };
    return queue.add(wanted, async () => {
      const { result, shownRow: shown } = store.current();
      const person = result === null ? null : personAt(result.people, row);
      if (result === null || person === null || shown !== row) return;
      const right = Math.max(...person.judging.head.header.headers.map(({ index }) => index));
      const cells = await shownRow(result.sheet, row, right);
      if (!cells.ok) return failures.fail(wanted, cells.trouble);
      if (store.current().shownRow === row) store.set({ written: cells.value });
    });
  }
}

/** Does a move (rows counted from 1) lead from the edited row to the one right below or above it, as Enter does? */
const confirms = ({ from, to }: { readonly from: number; readonly to: number }, { top, bottom }: Rect): boolean =>
  top <= from - 1 && from - 1 <= bottom && (to - 1 === bottom + 1 || to - 1 === top - 1);
