/** What is said of a sort: all that stays where it was, in one sentence. */
import { sortWords } from "./sort-words";

const PLAIN = { limited: null, firstRow: null, leavesColumns: false, leavesLinks: false };

test.each([
  ["rows alone", { ...PLAIN, limited: { first: 4, last: 8 } }, /^只给第4行到第8行排序.*不动。不对可以撤销/u],
  ["no header known", { ...PLAIN, firstRow: 3 }, /^没有认出表头，第3行也一起排序。/u],
  [
    "columns and links stay",
    { ...PLAIN, leavesColumns: true, leavesLinks: true },
    /别的列不跟着动.*；单元格里的链接留在原处/u,
  ],
])("%s", (_, notice, words) => {
  expect(sortWords(notice)).toMatch(words);
});
