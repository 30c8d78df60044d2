/** Counts what is under way, so that tests and the page around the add-in can wait for quiet. */

export class Activity {
  private count = 0;
  private waiters: (() => void)[] = [];

  constructor(private readonly defer: (task: () => void) => void) {}

  begin(): void {
    this.count += 1;
  }

  end(): void {
    this.count -= 1;
    this.check();
  }

  /** Resolves once nothing has been under way for a whole turn: an answer often makes the add-in ask again at once. */
  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.waiters.push(resolve);
      this.check();
    });
  }

  private check(): void {
    if (this.count > 0 || this.waiters.length === 0) return;
    this.defer(() => {
      if (this.count > 0) return;
      const quiet = this.waiters;
      this.waiters = [];
      for (const resolve of quiet) resolve();
    });
  }
}
