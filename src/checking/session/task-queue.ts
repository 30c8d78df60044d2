/**
 * One thing at a time: what is asked for while another runs comes after it.
 */
import type { Wanted } from "./failure-log";

export class TaskQueue {
  private last: Promise<void> = Promise.resolve();

  /** @param onMistake told of a mistake of ours, which must not stop what comes after it */
  constructor(private readonly onMistake: (wanted: Wanted, error: unknown) => void) {}

  add(wanted: Wanted, task: () => Promise<void>): Promise<void> {
    this.last = this.last.then(task).catch((error: unknown) => this.onMistake(wanted, error));
    return this.last;
  }

  /**
   * Resolves when nothing asked for so far is under way.
   *
   * @param hurry asks now for what else waits for its time
   */
  async idle(hurry: () => void): Promise<void> {
    let awaited: Promise<void>;
    hurry();
    do {
      awaited = this.last;
      await awaited;
      hurry();
    } while (awaited !== this.last);
  }
}
