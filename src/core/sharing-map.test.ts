import fc from "fast-check";
import { SharingMap } from "./sharing-map";

interface Held {
  readonly n: number;
}

const CHANGE = fc.record({ key: fc.integer({ min: 0, max: 12 }), n: fc.option(fc.nat(9)), goesOn: fc.boolean() });

const sorted = (entries: Iterable<[number, Held]>): readonly [number, Held][] => [...entries].sort(([a], [b]) => a - b);

test("it holds what a map of its own would, however often it goes on from another; the one before stays as it was", () => {
  fc.assert(
    fc.property(fc.array(CHANGE, { maxLength: 60 }), (changes) => {
      let sharing = SharingMap.empty<number, Held>();
      const plain = new Map<number, Held>();
      const before: [SharingMap<number, Held>, readonly [number, Held][]][] = [];
      for (const { key, n, goesOn } of changes) {
        if (goesOn) {
          before.push([sharing, sorted(plain)]);
          sharing = sharing.next();
        }
        if (n === null) {
          sharing.delete(key);
          plain.delete(key);
        } else {
          sharing.set(key, { n });
          plain.set(key, { n });
        }
        expect(sharing.get(key)).toEqual(plain.get(key));
      }
      for (const [map, held] of [...before, [sharing, sorted(plain)] as const]) {
        expect(sorted(map.entries())).toEqual(held);
      }
    }),
  );
});

test("after thousands of changes it has copied all once, and holds the same", () => {
  let sharing = SharingMap.empty<number, Held>();
  for (let i = 0; i < 10; i++) sharing.set(i, { n: i });
  sharing = sharing.next();
  for (let i = 5; i < 5_000; i++) sharing.set(i, { n: -i });
  sharing.delete(0);
  sharing = sharing.next();
  sharing.delete(1);
  expect([sharing.get(0), sharing.get(1), sharing.get(2), sharing.get(5)]).toEqual([
    undefined,
    undefined,
    { n: 2 },
    { n: -5 },
  ]);
  expect([...sharing.entries()].length).toBe(4_998);
});
