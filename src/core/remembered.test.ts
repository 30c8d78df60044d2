/** A text is read once for as long as it is remembered, and says the same whether or not it is. */
import { remembered } from "./remembered";

test("a text that comes again is not read again, nothing that is read from it either", () => {
  const read = jest.fn((text: string) => (text === "" ? null : text.length));
  const length = remembered(read, 10);
  expect(["2012", "", "2012", ""].map(length)).toEqual([4, null, 4, null]);
  expect(read).toHaveBeenCalledTimes(2);
});

test("more than it holds is forgotten, and read anew", () => {
  const read = jest.fn((text: string) => text.length);
  const length = remembered(read, 2);
  expect(["a", "bb", "ccc", "ccc", "a"].map(length)).toEqual([1, 2, 3, 3, 1]);
  expect(read).toHaveBeenCalledTimes(4);
});
