/** One sheet that a worker judges along with the pane: the people given to it, and what it says of them. */
import type { Assessment } from "../../rules/engine/assessment";
import { Unpacker, type Packed } from "./packed";
import type { Answered, Asked, AsideSheet } from "./protocol";

export type JudgeWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onmessageerror" | "onerror">;

/** Whose worker it is. */
export interface WorkerOwner {
  /** The worker has judged so many people. */
  readonly judged: (people: number) => void;
  readonly stop: (isBroken: boolean) => void;
}

/** So often people may have been given, and nobody have answered. */
const MOST_OPEN = 8;
/** So long (in milliseconds) the worker may say nothing while it is waited for. */
const PATIENCE = 10_000;

/** People given to the worker. */
export class Given {
  private packed: Packed | null = null;
  private isLost = false;

  constructor(
    private readonly rows: readonly number[],
    private readonly unpacker: Unpacker,
  ) {}

  get people(): number {
    return this.rows.length;
  }

  get isOpen(): boolean {
    return this.packed === null && !this.isLost;
  }

  /** To be asked once of each, in the order of giving. @returns null where the worker has not judged them */
  assessments(): readonly Assessment[] | null {
    return this.packed === null ? null : this.unpacker.unpacked(this.packed, this.rows);
  }

  answered(packed: Packed): void {
    this.packed = packed;
  }

  lost(): void {
    this.isLost = true;
  }
}

/** A sheet, as the worker judges along. */
export class SheetAside {
  private state: "starting" | "ready" | "gone" = "starting";
  private readonly open: Given[] = [];
  private readonly unpacker = new Unpacker();
  private heard: () => void = () => undefined;

  constructor(
    private readonly worker: JudgeWorker,
    sheet: AsideSheet,
    private readonly owner: WorkerOwner,
  ) {
    worker.onmessage = ({ data }: MessageEvent<Answered>) => this.hear(data);
    worker.onmessageerror = () => this.breakOff();
    worker.onerror = (event) => {
      // The pane does it itself: no mistake for the page to tell.
      event.preventDefault();
      this.breakOff();
    };
    this.ask({ kind: "begin", sheet });
  }

  take(rows: readonly (readonly unknown[])[], isLast: boolean): void {
    this.ask({ kind: "rows", rows, isLast });
  }

  /**
   * @param from how often the reader had handed over people before these
   * @param count how often it did for these
   * @param rows of each (1-based)
   * @returns null where the worker has no hands for them
   */
  give(from: number, count: number, rows: readonly number[]): Given | null {
    if (this.state !== "ready" || this.open.length >= MOST_OPEN) return null;
    this.ask({ kind: "judge", from, count });
    const given = new Given(rows, this.unpacker);
    if (!this.isGone()) this.open.push(given);
    else given.lost();
    return given;
  }

  /** Until the worker says something, or nothing more is to be hoped for. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.breakOff(), PATIENCE);
      this.heard = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** The sheet has been judged, or nobody wants it any more. */
  end(): void {
    if (this.isGone()) return;
    if (this.open.length > 0) this.owner.stop(false);
    else this.ask({ kind: "end" });
    this.state = "gone";
  }

  private hear(said: Answered): void {
    if (this.isGone()) return;
    switch (said.kind) {
      case "begun":
        this.state = "ready";
        break;
      case "judged": {
        const [given] = this.open;
        // It has read others than the pane: nothing that it says is to be relied on.
        if (given?.people !== said.people) return this.breakOff();
        this.open.shift();
        given.answered(said.packed);
        this.owner.judged(said.people);
      }
    }
    this.heard();
  }

  private breakOff(): void {
    if (this.isGone()) return;
    this.state = "gone";
    this.owner.stop(true);
    for (const given of this.open.splice(0)) given.lost();
    this.heard();
  }

  private ask(asked: Asked): void {
    if (this.isGone()) return;
    try {
      this.worker.postMessage(asked);
    } catch {
      // Something in it is no plain data.
      this.breakOff();
    }
  }

  private isGone(): boolean {
    return this.state === "gone";
  }
}
