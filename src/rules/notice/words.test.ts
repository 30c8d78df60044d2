/** The notice clause by clause: nothing of it is left without a rule or a reason, and rules and table agree. */
import { ROUTE_CLAIM } from "../routes/claim";
import { FIGURES } from "../figures/figures";
import { CLAUSES, type Clause } from "../ids";
import { NOTICE, UNENFORCED_IDS, type Enforcer } from "./notice";
import { ROUTE_IDS, RULE_IDS, RULEBOOK } from "../rulebook";
import { clauseWords, enforcerName, restatement, whyNotWords } from "./words";

/** The notice as it is built: items and how many paragraphs each has. A second number: its whole is cited too. */
const BUILT: readonly (readonly [item: string, paragraphs: number, whole?: "whole"])[] = [
  ["引言", 1],
  ["一", 1],
  ["二", 1],
  ["三（一）", 1],
  ["三（二）", 1],
  ["三（三）", 2],
  ["三（四）", 7, "whole"],
  ["三（五）", 2],
  ["四（一）", 1],
  ["四（二）", 1],
  ["四（三）", 1],
  ["四（四）", 1],
  ["四（五）", 1],
  ["附则", 1],
];

const expectedIds = BUILT.flatMap(([item, paragraphs, whole]) => {
  if (paragraphs === 1) return [item];
  const numbered = Array.from({ length: paragraphs }, (_, i) => `${item}第${i + 1}段`);
  return whole === undefined ? numbered : [item, ...numbered];
});

test("every paragraph is there, in the order of the notice", () =>
  expect(NOTICE.map(({ id }) => id)).toEqual(expectedIds));

test("what rules may cite is in the table, and the rest has its reason", () => {
  expect(NOTICE.filter(({ enforcedBy }) => enforcedBy.length > 0).map(({ id }) => id)).toEqual([...CLAUSES]);
  const unenforced = NOTICE.filter((one) => "whyNot" in one);
  expect(unenforced.map(({ id }) => id)).toEqual([...UNENFORCED_IDS]);
  for (const one of unenforced) expect(whyNotWords(one.whyNot)).not.toBe("");
});

test("every rule and every route enforces exactly one paragraph", () => {
  const listed = NOTICE.flatMap(({ enforcedBy }): readonly Enforcer[] => enforcedBy);
  expect([...listed].sort()).toEqual([...RULE_IDS, ...ROUTE_IDS].sort());
});

const cited = [...Object.values(RULEBOOK).flat(), ROUTE_CLAIM].map(({ id, clause }): readonly [Enforcer, Clause] => [
  id,
  clause,
]);

test.each(cited)("%s cites %s, which lists it", (enforcer, clause) =>
  expect(NOTICE.find(({ enforcedBy }) => enforcedBy.some((one) => one === enforcer))?.id).toBe(clause),
);

test.each(FIGURES.map(({ id, clause }) => [id, clause] as const))("the figure %s stands in %s", (_id, clause) =>
  expect(CLAUSES).toContain(clause),
);

test("every paragraph has words of its own, two or three sentences at most", () => {
  const words = NOTICE.map(({ id }) => clauseWords(id));
  expect(new Set(words).size).toBe(NOTICE.length);
  for (const one of words) expect(one.split("。").filter((part) => part !== "").length).toBeLessThanOrEqual(3);
});

describe("looked up", () => {
  const second = `三（四）第2段：${clauseWords("三（四）第2段")}`;
  test.each([
    "三（四）第2段",
    " 三(四)第 2 段 ",
    "三(四)2",
    "三（四）第二段",
    "3.4.2",
    "三、（四）2",
    "transfer",
    "县级及以上交流",
  ])("%s", (typed) => expect(restatement(typed)).toContain(second));
  test("an item gives what it says itself, else all its paragraphs", () => {
    expect(restatement("三（四）")).toBe(`三（四）：${clauseWords("三（四）")}`);
    expect(
      restatement("三(五)")
        ?.split("\n")
        .map((line) => line.split("：")[0]),
    ).toEqual(["三（五）第1段", "三（五）第2段"]);
    expect(restatement("二")).toBe(`二：${clauseWords("二")}`);
    expect(restatement("附则")).toBe(`附则：${clauseWords("附则")}`);
  });
  test.each([
    ["三（一）第2段", "三（一）"],
    ["三（二）第1段", "三（二）"],
    ["4.4.1", "四（四）"],
  ] as const)("%s: an item of one paragraph is that paragraph", (typed, id) =>
    expect(restatement(typed)).toBe(`${id}：${clauseWords(id)}`),
  );
  test.each([...RULE_IDS, ...ROUTE_IDS])("%s by its id and by its name", (id) => {
    expect(restatement(id)).not.toBeNull();
    expect(restatement(enforcerName(id))).toBe(restatement(id));
  });
  test.each(["", "()", "五", "三(四)8", "nothing", "__proto__", "三四五六"])("%p is nothing", (typed) =>
    expect(restatement(typed)).toBeNull(),
  );
});
