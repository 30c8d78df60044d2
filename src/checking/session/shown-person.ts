/**
 * The person shown, and the ways between the pane and the grid.
 */
import type { Position } from "../../core/positions";
import { selectCell, shownRow } from "../../workbook/navigate";
import { personAt } from "../people";
import type { Desk } from "./desk";
import type { Wanted } from "./failure-log";

export class ShownPerson {
  constructor(private readonly desk: Desk) {}

  /** Shows a person by row (1-based), or the list. */
  readonly show = (row: number | null): void => {
    const { store } = this.desk;
    if (row === store.current().shownRow) return;
    store.set({ shownRow: row, written: null });
    if (row !== null) void this.read(row);
  };

  /** The user went to a row in the grid: the person there is shown, where there is one. */
  rowSelected(sheet: string, row: number): void {
    const { result, shownRow: shown } = this.desk.store.current();
    if (result?.sheet !== sheet || shown === row) return;
    if (personAt(result.people, row) !== null) this.show(row);
  }

  /** The person shown stays shown where the result changed; who is no longer there makes way for the list. */
  keep(row: number): void {
    const { store } = this.desk;
    const { result } = store.current();
    const isThere = result !== null && personAt(result.people, row) !== null;
    store.set({ shownRow: isThere ? row : null, written: null });
    if (isThere) void this.read(row);
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
