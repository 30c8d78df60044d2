/** Rows as high as their texts need: a line too few is a line that nobody reads. */
import { heightFor } from "./row-height";

const LINE = 16;
const linesIn = (text: string | number, width: number): number => (heightFor([text], [width]) - 2) / LINE;

const wide = (count: number): string => "核".repeat(count);

test.each<[what: string, text: string | number, width: number, lines: number]>([
  ["nothing", "", 10, 1],
  ["a number, whatever it is", 123_456_789_012, 7, 1],
  ["Chinese signs that fill the line", wide(4), 9, 1],
  ["one more", wide(5), 9, 2],
  ["digits that fill the line", "1".repeat(9), 10, 1],
  ["27 signs in the column of what was found", wide(27), 58, 1],
  ["28 of them: somewhat wider than two digits each", wide(28), 58, 2],
  ["lines of the text's own", "甲\n乙\n丙", 10, 3],
  ["a date goes whole to the next line", `${wide(3)}2020-12-31`, 12, 2],
  ["and takes its closing sign with it", `${wide(2)}2020-12-31）`, 14.5, 2],
  ["no closing sign begins a line: the sign before it goes along", `${wide(4)}，${wide(3)}`, 9, 3],
  ["no opening sign ends one", `${wide(3)}（${wide(4)}`, 9, 3],
  ["a word longer than a line is broken", "a".repeat(25), 10.5, 3],
  ["words part at spaces", "aaaa bbbb cccc", 10.5, 2],
  ["a sign of two halves is one sign", "𠮷".repeat(4), 9, 1],
  ["no higher than Excel's rows are", wide(10_000), 10, (405 - 2) / LINE],
])("%s", (_what, text, width, lines) => expect(linesIn(text, width)).toBe(lines));

test("the highest of its cells counts, each by the width of its column", () =>
  expect(heightFor([wide(5), wide(5), 1], [20, 5, 5])).toBe(2 + 3 * LINE));
