/**
 * A map that goes on from another one: of many entries few differ, and none of the others is copied.
 */

/** So many entries of its own, and it is cheaper to copy all once than to look in two places. */
const MOST_OWN = 2_000;

export class SharingMap<Key, Value extends object> {
  private constructor(
    private readonly base: Map<Key, Value>,
    /** What differs from the base, null for what is not there; null where the base is this map's alone. */
    private readonly own: Map<Key, Value | null> | null,
  ) {}

  static empty<Key, Value extends object>(): SharingMap<Key, Value> {
    return new SharingMap<Key, Value>(new Map(), null);
  }

  /** The same entries to begin with. This map is not to be changed from then on. */
  next(): SharingMap<Key, Value> {
    if (this.own === null) return new SharingMap(this.base, new Map());
    if (this.own.size < MOST_OWN) return new SharingMap(this.base, new Map(this.own));
    return new SharingMap(new Map(this.entries()), new Map());
  }

  get(key: Key): Value | undefined {
    const own = this.own?.get(key);
    return own === undefined ? this.base.get(key) : (own ?? undefined);
  }

  set(key: Key, value: Value): void {
    (this.own ?? this.base).set(key, value);
  }

  delete(key: Key): void {
    if (this.own === null) this.base.delete(key);
    else this.own.set(key, null);
  }

  /** What differs from the base comes last. */
  *entries(): Iterable<[Key, Value]> {
    if (this.own === null) return yield* this.base.entries();
    for (const [key, value] of this.base) if (!this.own.has(key)) yield [key, value];
    for (const [key, value] of this.own) if (value !== null) yield [key, value];
  }
}
