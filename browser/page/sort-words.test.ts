/** What is said of a sort: all that stays where it was, in one sentence. */
import { sortWords } from "./sort-words";

const PLAIN = { limited: null, firstRow: null, leavesColumns: false, hiddenRows: 0 };

test.each([
  ["rows alone", { ...PLAIN, limited: { first: 4, last: 8 } }, /^只给第4行到第8行排了序.*没有动。不对可以撤销/u],
  ["no header known", { ...PLAIN, firstRow: 3 }, /^没有认出表头，第3行也一起排了。/u],
  [
    "columns stay",
    { ...PLAIN, limited: { first: 4, last: 8 }, leavesColumns: true },
    /没有动；只排了选中的这几列.*别的列没有跟着动/u,
  ],
  [
    "rows that are not to be seen",
    { ...PLAIN, hiddenRows: 2 },
    /^中间看不见的2行（隐藏的、筛选掉的）留在原来的位置，没有参加排序。不对可以撤销/u,
  ],
])("%s", (_, notice, words) => {
  expect(sortWords(notice)).toMatch(words);
});
