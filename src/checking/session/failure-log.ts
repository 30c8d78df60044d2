/**
 * What went wrong: said until the user has seen it, kept for diagnostics, and done once more on request. Whoever
 * reports a failure says how to do that, so that a retry can be nothing else than what failed.
 */
import { codeOf } from "../../workbook/excel";
import type { Trouble } from "../../workbook/troubles";
import type { Failure, Step } from "./state";
import type { Store } from "./store";

/** What was wanted of the session: its name, and the same once more. */
export interface Wanted {
  readonly step: Step;
  readonly again: () => Promise<void>;
}

/** Diagnostics tell of the last troubles only. */
const KEPT_FAILURES = 10;

export class FailureLog {
  private readonly kept: Failure[] = [];
  private failed: Wanted | null = null;

  constructor(private readonly store: Store) {}

  /** The last troubles, oldest first. */
  readonly last = (): readonly Failure[] => this.kept;

  /** Called where no sheet bears a name that was asked for. @returns whether sheets go by other names by now */
  onGone: () => Promise<boolean> = () => Promise.resolve(false);
  private isFollowing = false;

  /** Something went wrong; from within a task. Where a sheet goes by another name only, it is done once more. */
  async fail(wanted: Wanted, trouble: Trouble): Promise<void> {
    if (trouble.kind !== "gone" || this.isFollowing) return this.say(wanted, trouble);
    this.isFollowing = true;
    const areOthers = await this.onGone().finally(() => (this.isFollowing = false));
    if (areOthers) void wanted.again();
    else this.say(wanted, trouble);
  }

  /** Says what went wrong. */
  say(wanted: Wanted, trouble: Trouble): void {
    const { step } = wanted;
    this.kept.push({ step, trouble });
    if (this.kept.length > KEPT_FAILURES) this.kept.shift();
    this.failed = wanted;
    this.store.set({ trouble, failedStep: step });
  }

  /** A mistake of ours, wherever it happened: it must not vanish. */
  surface(wanted: Wanted, error: unknown): void {
    this.say(wanted, { kind: "failed", code: codeOf(error) ?? (error instanceof Error ? error.name : "Error") });
  }

  /** What was wrong before is over, unless it is that nobody hears what happens in the workbook. */
  overcome(): void {
    if (this.store.current().failedStep !== "event") this.dismiss();
  }

  readonly dismiss = (): void => this.store.set({ trouble: null, failedStep: null });

  /** Does what failed once more. @param otherwise where nothing did */
  retry(otherwise: () => Promise<void>): Promise<void> {
    const again = this.store.current().trouble === null ? null : this.failed?.again;
    this.dismiss();
    return (again ?? otherwise)();
  }
}
