/** The place of a number among others, as Excel's functions of that name have it. */
import type { CellValue } from "office-host";
import { rankIn, type Ties } from "./rank";

const NA = { error: "#N/A" };
const VALUE = { error: "#VALUE!" };
const DIV0 = { error: "#DIV/0!" };

test.each<readonly [string, CellValue, readonly CellValue[], CellValue, Ties, CellValue]>([
  ["the largest is first", 9, [1, 9, 5], 0, "first", 1],
  ["the smallest is last", 1, [1, 9, 5], 0, "first", 3],
  ["the smallest first where it is asked so", 1, [1, 9, 5], 1, "first", 1],
  ["asked so by any number but 0", 9, [1, 9, 5], -2, "first", 3],
  ["a false is a 0", 9, [1, 9, 5], false, "first", 1],
  ["of several the first place", 5, [9, 5, 5, 1], 0, "first", 2],
  ["of two the middle", 5, [9, 5, 5, 1], 0, "middle", 2.5],
  ["of three the middle, the other way", 5, [1, 5, 5, 5], 1, "middle", 3],
  ["blanks, texts and truths are no numbers", 5, [null, "7", "文", true, 5], 0, "first", 1],
  ["a text that is a number is looked for as one", "5", [5], 0, "first", 1],
  ["a number that is not among them", 4, [1, 9, 5], 0, "first", NA],
  ["no number anywhere", 4, [null], 0, "first", NA],
  ["a text is not to be looked for", "文", [1, 9, 5], 0, "first", VALUE],
  ["no way", 1, [1, 9, 5], "文", "first", VALUE],
  ["an error among them", 1, [1, DIV0], 0, "first", DIV0],
  ["an error is looked for", NA, [1, DIV0], 0, "first", NA],
])("%s", (_what, number, list, order, ties, rank) => expect(rankIn(number, list, order, ties)).toEqual(rank));
