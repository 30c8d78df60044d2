/** Work that waits until the user rests, and is done at once where somebody has to have it now. */
export class Pause {
  private timer: ReturnType<typeof setTimeout> | null = null;

  /** @param ms of rest, counted anew from each `begin` */
  constructor(
    private readonly ms: number,
    private readonly work: () => void,
  ) {}

  begin(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(this.hurry, this.ms);
  }

  /** Does now what was to come; nothing where nothing was. */
  readonly hurry = (): void => {
    if (this.timer === null) return;
    clearTimeout(this.timer);
    this.timer = null;
    this.work();
  };
}
