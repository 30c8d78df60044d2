/** Words for cells: hostile ones stay words. */
import { plainText, textToAssign } from "./plain-text";

const LONG = "长".repeat(32_767);

test.each([
  ["plain words", "同意上报", "同意上报"],
  ["a formula", "=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["a plus, a minus, an at", "+1", "'+1"],
  ["a minus", "-1", "'-1"],
  ["an at", "@SUM(1)", "'@SUM(1)"],
  ["an apostrophe that is part of the words", "'引号", "''引号"],
  ["a tab before a formula", "\t=1", "'\t=1"],
  ["line breaks of every kind", "一\r\n二\r三\n四", "一\n二\n三\n四"],
  ["HTML", "<b>&amp;</b>", "<b>&amp;</b>"],
  ["an emoji", "好👍", "好👍"],
  ["half an emoji", "好\ud83d", "好\ufffd"],
  ["a sign that turns the direction", "\u202e反", "\u202e反"],
  ["control characters", "a\u0000b\u001fc", "abc"],
  ["as long as a cell takes", LONG, LONG],
  ["longer than a cell takes", `${LONG}长`, `${LONG.slice(1)}…`],
])("%s", (_what, text, assigned) => expect(textToAssign(text)).toBe(assigned));

test("the apostrophe makes no text longer than a cell takes", () => {
  const text = `=${LONG.slice(1)}`;
  expect(textToAssign(text)).toHaveLength(32_767);
});

test("an emoji at the end of what fits is left out whole", () =>
  expect(plainText(`${LONG.slice(2)}👍👍`)).toBe(`${LONG.slice(2)}…`));
