/**
 * What the session knows: one state for the sheet in front, the states of the others put by, and who wants to be told.
 */
import type { NewNames } from "../../roster/followed-sheets";
import { renamed } from "./renamed";
import { ofAll, START, type SessionState } from "./state";

export class Store {
  private state = START;
  private readonly listeners = new Set<() => void>();
  /** States of the sheets that are not in front, by name. */
  private readonly put = new Map<string, SessionState>();

  readonly current = (): SessionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly set = (change: Partial<SessionState>): void => {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  };

  /**
   * A sheet comes to the front: what was found on it before is there again, that of the other is put by.
   *
   * @param isBehind edits of the other were not judged yet
   */
  turnTo(sheet: string, isBehind: boolean): void {
    const { sheet: before } = this.state;
    if (sheet === before) return;
    if (before !== null) {
      this.put.delete(before);
      this.put.set(before, isBehind ? { ...this.state, outdated: true } : this.state);
    }
    const kept = this.put.get(sheet) ?? { ...START, sheet };
    this.set({ ...kept, shownRow: null, written: null, inRowNow: null, change: null, ...ofAll(this.state) });
  }

  /** Sheets go by other names: what was found on each goes along; with a sheet that is gone it goes away. */
  follow(names: NewNames): void {
    if (names.size === 0) return;
    const put = [...this.put];
    this.put.clear();
    for (const [name, before] of put) {
      const kept = renamed(before, names);
      const isGone = names.get(name) === null;
      if (!isGone) this.put.set(kept.sheet ?? name, kept);
    }
    const { sheet } = this.state;
    const isGone = sheet !== null && names.get(sheet) === null;
    this.set(renamed(isGone ? { ...START, ...ofAll(this.state) } : this.state, names));
  }

  /** What is known of a sheet, in front or not. */
  readonly stateOf = (sheet: string): SessionState | null =>
    sheet === this.state.sheet ? this.state : (this.put.get(sheet) ?? null);

  /** Was anything found, on whichever sheet? */
  get hasResults(): boolean {
    return [this.state, ...this.put.values()].some(({ result }) => result !== null);
  }

  /** The sheets that were in front with a roster on them, the last one first. */
  readonly rostersBefore = (): readonly string[] =>
    [...this.put].flatMap(([name, { understood }]) => (understood?.length ? [name] : [])).reverse();

  /** Something else is known of a sheet, in front or not. */
  setOf(sheet: string, change: (before: SessionState) => Partial<SessionState>): void {
    if (sheet === this.state.sheet) return this.set(change(this.state));
    const before = this.put.get(sheet) ?? { ...START, sheet };
    this.put.set(sheet, { ...before, ...change(before) });
  }

  /**
   * What was found on a sheet that is not in front no longer holds; nor does what was found beside its rows.
   *
   * @param sheet null where it may be any
   */
  outdatePut(sheet: string | null): void {
    const concerns = ({ result }: SessionState): boolean =>
      result !== null &&
      (sheet === null || result.sheet === sheet || result.others.sheets.some((other) => other.sheet === sheet));
    for (const [name, kept] of this.put) if (concerns(kept)) this.put.set(name, { ...kept, outdated: true });
  }
}
