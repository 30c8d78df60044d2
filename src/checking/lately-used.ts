/**
 * A memory of bounded size that forgets what was not used lately: two generations, of which the older goes when the
 * younger is full.
 */
export class LatelyUsed<T> {
  private young = new Map<string, T>();
  private old: ReadonlyMap<string, T> = new Map();

  /** @param most so many are kept */
  constructor(private readonly most: number) {}

  get(key: string): T | undefined {
    const young = this.young.get(key);
    if (young !== undefined) return young;
    const old = this.old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: T): void {
    this.young.set(key, value);
    if (this.young.size < this.most / 2) return;
    this.old = this.young;
    this.young = new Map();
  }
}
