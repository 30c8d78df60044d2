/** By what lines of the list are told apart: who is judged anew in the same place keeps the line, all others stay. */
import type { CheckedPerson } from "../../../checking/people";
import { LineKeys } from "./line-keys";

const at = (place: number): CheckedPerson => ({ place }) as CheckedPerson;

test("the keys stay where the same places follow each other", () => {
  const keys = new LineKeys();
  const people = [at(3), at(4), at(5)];
  const before = keys.of(people, "");
  expect(new Set([0, 1, 2].map(before)).size).toBe(3);
  expect(keys.of(people, "")).toBe(before);
  expect(keys.of([at(3), at(4), at(5)], "")).toBe(before);
});

test.each([
  ["somebody is listed no more", [3, 5], ""],
  ["another one stands there", [3, 4, 6], ""],
  ["one more is listed", [3, 4, 5, 6], ""],
  ["they were chosen by a rule", [3, 4, 5], "pledge"],
])("they are others where %s", (_what, places, chosen) => {
  const keys = new LineKeys();
  const before = keys.of([at(3), at(4), at(5)], "");
  expect(keys.of(places.map(at), chosen)).not.toBe(before);
});

test("a line keeps its key where others are listed before it", () => {
  const keys = new LineKeys();
  const [one, other] = [at(3), at(4)];
  const before = keys.of([one, other], "")(1);
  expect(keys.of([other], "")(0)).toBe(before);
});
