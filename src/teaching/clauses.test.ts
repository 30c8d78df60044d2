/** The notice as it is taught: all of it, in its words; found by number, by rule and by word; figures as they stand. */
import { day } from "../core/calendar";
import { NOTICE } from "../rules/notice/notice";
import { clauseWords } from "../rules/notice/words";
import { DEFAULT_SETTINGS } from "../rules/settings/settings";
import { RULE_WORDS } from "../rules/words/rules";
import { figuresOf, PARAGRAPHS, paragraphsFor } from "./clauses";

test("every paragraph in its order, with our words, and whatever enforces it or the reason why nothing does", () => {
  expect(PARAGRAPHS.map(({ id }) => id)).toEqual(NOTICE.map(({ id }) => id));
  for (const { id, words, whyNot, by } of PARAGRAPHS) {
    expect(words).toBe(clauseWords(id));
    expect(whyNot === null).toBe(by.length > 0);
  }
  const lock = PARAGRAPHS.flatMap(({ by }) => by).find(({ id }) => id === "five-year-lock");
  const { name, when, asks, interpretations } = RULE_WORDS["five-year-lock"];
  expect(lock).toEqual({ id: "five-year-lock", name, says: [when, asks], interpretations });
});

test.each([
  ["三（四）2", ["三（四）第2段"]],
  ["3.4.2", ["三（四）第2段"]],
  ["急需引进", ["三（四）第4段"]],
  ["以考代评层级", ["三（四）第6段"]],
  ["凭定向聘用", ["三（四）第7段"]],
  ["没有这种词", []],
])("%s is found", (typed, ids) => expect(paragraphsFor(typed).map(({ id }) => id)).toEqual(ids));

test("nothing typed: all of it", () => expect(paragraphsFor(" ")).toEqual(PARAGRAPHS));

test("figures with their source; a bureau's own in their place", () => {
  const on = day(2021, 1, 1);
  const [lock] = figuresOf("三（一）", on, DEFAULT_SETTINGS);
  expect(lock).toMatchObject({ value: "5年", from: "2020-06-05", source: "聊人社字〔2020〕57号" });
  const own = { ...DEFAULT_SETTINGS, figures: { "lock-years": 3 } };
  expect(figuresOf("三（一）", on, own)[0]).toMatchObject({ value: "3年", from: null, source: null });
});
