/**
 * Judging beside the pane: of a long roster a worker judges while the pane's thread reads on, draws and answers. One is
 * enough: it judges sooner than that thread gets the next rows. What it has no hands for is judged in the pane, and so
 * is everything where there is no worker, or it breaks down: what is found is the same.
 */
import type { AsideSheet } from "./protocol";
import type { JudgeWorker, SheetAside } from "./sheet-aside";

/** How the last long roster was judged: for whoever looks for a fault. */
export type JudgedWhere =
  | { readonly kind: "none" }
  | { readonly kind: "here"; readonly why: "no-worker" | "broken" }
  /** So many people by the worker. */
  | { readonly kind: "aside"; readonly people: number };

/** A worker takes a while to be loaded and to become quick: shorter rosters have been judged by then. */
const LONG = 10_000;

/** Most rosters are short: what speaks to the worker comes with it. */
const fetchSheetAside = () => import(/* webpackChunkName: "aside" */ "./sheet-aside");

export class Aside {
  where: JudgedWhere = { kind: "none" };
  /** Between two checks it waits, with all that it has learnt to do quickly. */
  private worker: JudgeWorker | null = null;

  /** @param start starts the worker; null where the page has none */
  constructor(private readonly start: (() => JudgeWorker) | null) {}

  /** Somebody looks at a sheet of so many rows: should it be checked, the worker has been loaded by then. */
  async prepare(rows: number): Promise<void> {
    if (rows < LONG || this.start === null || this.worker !== null) return;
    try {
      await fetchSheetAside();
      if (this.worker !== null) return;
      const worker = this.start();
      this.worker = worker;
      worker.onerror = (event) => {
        // Nobody has been given to it: the next check starts another one.
        event.preventDefault();
        if (this.worker === worker) this.stop(false);
      };
    } catch {
      // What cannot be had is said when it is wanted.
    }
  }

  /** @returns null where the sheet is to be judged in the pane */
  async begin(sheet: AsideSheet, rows: number): Promise<SheetAside | null> {
    if (rows < LONG) return null;
    if (this.start === null) return this.here("no-worker");
    try {
      const { SheetAside } = await fetchSheetAside();
      this.worker ??= this.start();
      this.where = { kind: "aside", people: 0 };
      return new SheetAside(this.worker, sheet, this);
    } catch {
      // A page opened as a file, or whose policy allows none.
      return this.here("no-worker");
    }
  }

  judged(people: number): void {
    if (this.where.kind === "aside") this.where = { kind: "aside", people: this.where.people + people };
  }

  /** A worker that still judges what nobody wants any more, or does so no longer, is of no more use. */
  stop(isBroken: boolean): void {
    if (isBroken) this.here("broken");
    this.worker?.terminate();
    this.worker = null;
  }

  private here(why: "no-worker" | "broken"): null {
    this.where = { kind: "here", why };
    return null;
  }
}
