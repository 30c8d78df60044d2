import fc from "fast-check";
import { matchesAfterNoDigit } from "./matches";

const found = (text: string, pattern: RegExp): readonly string[] =>
  matchesAfterNoDigit(text, pattern).map(({ index, 0: match }) => `${index} ${match}`);

test.each<[string, string, RegExp, readonly string[]]>([
  ["at the beginning", "2018年", /20\d{2}/gu, ["0 2018"]],
  ["behind a word", "考核2018", /20\d{2}/gu, ["2 2018"]],
  ["not within a number", "42018", /20\d{2}/gu, []],
  ["a later one behind one within a number", "12018、2019", /20\d{2}/gu, ["6 2019"]],
  ["right behind another", "2018年2019年", /20\d{2}年/gu, ["0 2018年", "5 2019年"]],
])("%s", (_what, text, pattern, matches) => {
  expect(found(text, pattern)).toEqual(matches);
});

test("as a lookbehind would find them", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0128年、合") }), (text) => {
      const lookbehind = [...text.matchAll(/(?<!\d)\d{2}年?/gu)].map(({ index, 0: match }) => `${index} ${match}`);
      expect(found(text, /\d{2}年?/gu)).toEqual(lookbehind);
    }),
  );
});
