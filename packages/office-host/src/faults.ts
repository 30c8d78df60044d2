/** Trouble on demand, for tests of how the add-in copes. */
import type { Counters } from "./counts";
import { HostError, type HostErrorCode } from "./errors";
import { DELAY_FOR_CELL_EDIT } from "./wire";

export interface Faults {
  /** Fails the k-th request from now (1 = the next); nothing of it is done. Code: GeneralException unless given. */
  failRequest(k: number, code?: HostErrorCode): void;
  /** No request fails any more of those that were to. */
  failNone(): void;
  /** The user is editing a cell, or has finished: requests that asked to wait are then answered. */
  cellEdit(on: boolean): void;
  /** The workbook takes no changes: AccessDenied. */
  readOnly(on: boolean): void;
  /** Like Excel on the web: requests and answers over 5 MB are refused. */
  payloadLimit(on: boolean): void;
}

export class FaultInjector implements Faults {
  private readonly planned = new Map<number, HostErrorCode>();
  private waiting: (() => void)[] = [];
  private editing = false;
  private seen = 0;
  constructor(
    private readonly counters: Counters,
    public limitsPayload: boolean,
    private readonly setReadOnly: (on: boolean) => void,
  ) {}

  failRequest(k: number, code: HostErrorCode = "GeneralException"): void {
    this.planned.set(this.seen + k, code);
  }

  failNone(): void {
    this.planned.clear();
  }

  cellEdit(on: boolean): void {
    this.editing = on;
    if (on) return;
    const released = this.waiting;
    this.waiting = [];
    this.counters.held = 0;
    for (const resume of released) resume();
  }

  readOnly(on: boolean): void {
    this.setReadOnly(on);
  }

  payloadLimit(on: boolean): void {
    this.limitsPayload = on;
  }

  /**
   * Counts a request in. Returns false when it has to wait for the end of editing; `resume` is then called.
   * Editing a cell does not concern requests that are not about the workbook, such as showing the pane.
   * @throws HostError when the request is to fail.
   */
  admit(flags: number, aboutWorkbook: boolean, resume: () => void): boolean {
    this.seen += 1;
    const code = this.planned.get(this.seen);
    this.planned.delete(this.seen);
    if (code !== undefined) throw new HostError(code, "injected");
    if (!this.editing || !aboutWorkbook) return true;
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) throw new HostError("InvalidOperationInCellEditMode");
    this.waiting.push(resume);
    this.counters.held = this.waiting.length;
    return false;
  }
}
