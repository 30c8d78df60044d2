/**
 * What the parts of a session work with.
 */
import { day } from "../../core/calendar";
import type { Timing } from "../../rules/engine/dates";
import { Aside } from "../aside/aside";
import type { JudgeWorker } from "../aside/sheet-aside";
import type { SheetHeads } from "../sheet-heads";
import { FailureLog } from "./failure-log";
import { PendingEdits } from "./pending-edits";
import { Store } from "./store";
import { TaskQueue } from "./task-queue";

export class Desk {
  readonly store = new Store();
  readonly failures = new FailureLog(this.store);
  readonly pending = new PendingEdits();
  readonly queue = new TaskQueue((wanted, error) => {
    this.store.set({ phase: { kind: "ready" } });
    this.failures.surface(wanted, error);
  });

  /** Who judges long rosters beside the page. */
  readonly aside: Aside;

  constructor(
    readonly heads: SheetHeads,
    startWorker: (() => JudgeWorker) | null,
  ) {
    this.aside = new Aside(startWorker);
  }

  /**
   * A sheet comes to the front. Edits that wait belong to the other one, and are not judged while it is away.
   *
   * @param id where it is known: the name may have been another sheet's
   * @returns whether any sheet goes by another name than before
   */
  async turnTo(sheet: string, id?: string): Promise<boolean> {
    if (id !== undefined && this.heads.names.isOther(id, sheet)) this.heads.forget();
    const areOthers = await this.followNames(sheet);
    this.putInFront(sheet);
    return areOthers;
  }

  /** What was found goes by the names that sheets have now. @returns whether any sheet has another one */
  async followNames(front: string): Promise<boolean> {
    const names = await this.heads.followNames(front);
    this.store.follow(names);
    return [...names.values()].some((name) => name !== null);
  }

  private putInFront(sheet: string): void {
    if (sheet === this.store.current().sheet) return;
    this.store.turnTo(sheet, !this.pending.isEmpty);
    this.pending.forget();
  }
}

export function timingNow(): Timing {
  const now = new Date();
  return { asOf: null, today: day(now.getFullYear(), now.getMonth() + 1, now.getDate()) };
}
