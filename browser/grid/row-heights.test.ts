/** How many lines a text takes in a cell that wraps it: one too few, and the last is cut. */
import { linesOf } from "./row-heights";

/** A column of 16 characters: seven Chinese letters, not eight, fit into its 112 pixels. */
const ROOM = 112;

test.each([
  ["seven letters", "乡村教师培训团", 1],
  ["eight", "乡村教师培训团队", 2],
  ["nothing", "", 1],
  ["lines of its own", "国培\n省培\n市培", 3],
  ["a number is not broken", "在乡镇工作到2019年", 2],
  ["a comma does not begin a line", "乡村教师培训团，国培", 2],
  ["a long word is", "A".repeat(40), 3],
])("%s", (_, text, lines) => {
  expect(linesOf(text, ROOM)).toBe(lines);
});
