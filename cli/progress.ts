/** How far a check of many files has come, on the last line of a terminal; nothing where no person looks on. */

/** Where the line is drawn. */
export interface ProgressLine {
  /** Columns; 0: no terminal. */
  readonly columns: number;
  write(text: string): void;
}

const CELLS = 20;
/** To the start of the line, and rub it out. */
const RUB_OUT = "\r\u001b[K";

export class Progress {
  private isDrawn = false;

  constructor(
    private readonly line: ProgressLine,
    private readonly total: number,
  ) {}

  /** @param done files that are through */
  show(done: number): void {
    if (this.line.columns === 0 || this.total < 2) return;
    const filled = Math.round((done / this.total) * CELLS);
    const bar = `${"█".repeat(filled)}${"░".repeat(CELLS - filled)}`;
    this.line.write(`${RUB_OUT}${`正在检查 ${bar} ${done}/${this.total}`}`);
    this.isDrawn = true;
  }

  /** Before anything else is written. */
  clear(): void {
    if (this.isDrawn) this.line.write(RUB_OUT);
    this.isDrawn = false;
  }
}
