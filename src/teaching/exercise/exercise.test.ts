/** Rounds of 练习: the same for the same number, mixed, and right by what a trainee can see. */
import { NOTICE } from "../../rules/notice/notice";
import { sentenceOf } from "../../rules/words/sentences";
import { DEFAULT_SETTINGS } from "../../rules/settings/settings";
import { isRoute } from "../enforcers";
import { judgedSheets } from "../judged";
import { columnsOf, tried } from "../trial/trial";
import { exercisesOf, type Exercise } from "./exercises";
import { choicesOf, markOf, scoreOf, seedOf, type Given } from "./marking";
import { OPEN_RECIPES } from "./open-recipes";
import { ROUND, roundOf } from "./round";

const HEADER = 2;
const SEEDS = [1, 2020, 999_999] as const;

const toldOf = (round: readonly Exercise[]): readonly string[] =>
  round.map(
    ({ trial, verdict }) =>
      `${trial.name} ${verdict} ${columnsOf(trial)
        .map(({ text }) => text)
        .join()}`,
  );

const sentencesOf = ({ assessment, trial }: Pick<Exercise, "assessment" | "trial">): readonly string[] =>
  assessment.findings.map((one) => `${one.severity} ${one.clause} ${sentenceOf(one, trial.head)}`);

describe.each(SEEDS.map((seed) => [seed]))("the round of the number %d", (seed) => {
  const { exercises: round, choices } = roundOf(seed);

  test("is the same each time it is drawn, and no other number's", () => {
    expect(toldOf(roundOf(seed).exercises)).toEqual(toldOf(round));
    expect(toldOf(roundOf(seed + 1).exercises)).not.toEqual(toldOf(round));
  });

  test("is of ten, nobody twice", () => {
    expect(round).toHaveLength(ROUND);
    expect(new Set(round.map(({ trial }) => trial.name)).size).toBe(ROUND);
    expect(new Set(round.map(({ trial }) => trial.row)).size).toBe(ROUND);
  });

  test("mixes verdicts, paragraphs and rules", () => {
    const count = (verdict: Exercise["verdict"]): number => round.filter((one) => one.verdict === verdict).length;
    expect(count("ineligible")).toBeGreaterThanOrEqual(4);
    expect(count("undetermined")).toBeGreaterThanOrEqual(2);
    expect(count("eligible")).toBeGreaterThanOrEqual(2);
    expect(new Set(round.map(({ about }) => about)).size).toBeGreaterThanOrEqual(5);
    expect(new Set(round.map(({ recipe }) => recipe.shows)).size).toBeGreaterThanOrEqual(7);
  });

  test("is of people told by what is shown: the row judged alone, with no other sheet, comes to the same in the same words", () => {
    for (const one of exercisesOf(seed)) {
      const { trial, assessment } = one;
      const values = trial.values.map((line, i) => (i <= HEADER || i === trial.row ? line : []));
      const alone = judgedSheets([{ name: trial.head.sheet, values, merges: [] }], DEFAULT_SETTINGS, trial.timing);
      const [person] = alone.people;
      expect(person?.applicant.row).toBe(trial.row + 1);
      expect(person?.assessment.verdict).toBe(assessment.verdict);
      expect(person === undefined ? [] : sentencesOf({ assessment: person.assessment, trial })).toEqual(
        sentencesOf(one),
      );
      expect(tried(trial, new Map())?.assessment.verdict).toBe(assessment.verdict);
    }
  });

  test("asks for a clause only where there is one, and it can be chosen", () => {
    const offered = choices.map(({ id }) => id);
    for (const { verdict, clauses } of exercisesOf(seed)) {
      expect(clauses.length > 0).toBe(verdict !== "eligible");
      expect(offered).toEqual(expect.arrayContaining([...clauses]));
    }
  });

  test("offers no clause and no rule that nobody is asked about, and the same whoever was drawn", () => {
    const asked = exercisesOf(seed);
    for (const { id, names } of choices) {
      expect(asked.some(({ clauses }) => clauses.some((one) => one === id))).toBe(true);
      expect(names).not.toEqual([]);
    }
    const names = choices.flatMap((choice) => choice.names);
    expect(names).toEqual(expect.arrayContaining(["取得一类5年内不报另一类同级", "直评（10/20/30年）", "个人承诺"]));
    for (const left of ["重复申报", "同年度只报一类", "岗位结构比例", "及时聘用", "审查结果", "系列是否建立"])
      expect(names).not.toContain(left);
    expect(roundOf(seed + 1).choices).toEqual(choices);
  });
});

test("whoever left a cell blank is open for the rule that he shows", () => {
  const open = exercisesOf(1).filter(({ recipe }) => OPEN_RECIPES.includes(recipe));
  expect(open.map(({ recipe, verdict }) => `${recipe.shows} ${verdict}`)).toEqual(
    OPEN_RECIPES.map(({ shows }) => `${shows} undetermined`),
  );
  for (const { recipe, assessment } of open) {
    const rule = isRoute(recipe.shows) ? "route-claim" : recipe.shows;
    expect(assessment.findings).toContainEqual(expect.objectContaining({ rule, severity: "missing" }));
  }
});

test("nobody is asked about whom another row or another sheet decides", () => {
  const asked = exercisesOf(2020).map(({ recipe }) => `${recipe.shows} ${recipe.side}`);
  expect(asked).toContain("five-year-lock fails");
  for (const left of ["post-quota fails", "one-type-per-year fails", "duplicate-row fails"]) {
    expect(asked).not.toContain(left);
  }
});

test("where nobody is asked about, nothing can be chosen", () => expect(choicesOf([])).toEqual([]));

const FAILS = { verdict: "ineligible", clauses: ["三（一）", "三（二）"] } as const;
const IN_ORDER = { verdict: "eligible", clauses: [] } as const;

test.each<[string, Pick<Exercise, "verdict" | "clauses">, Given, string]>([
  ["the clause that breaks it", FAILS, { verdict: "ineligible", clause: "三（一）" }, "right"],
  ["another that breaks it as well", FAILS, { verdict: "ineligible", clause: "三（二）" }, "right"],
  ["a clause that has no part in it", FAILS, { verdict: "ineligible", clause: "二" }, "clause-wrong"],
  ["no clause", FAILS, { verdict: "ineligible", clause: null }, "clause-wrong"],
  ["the clause of it under another verdict", FAILS, { verdict: "undetermined", clause: "三（一）" }, "wrong"],
  ["in order, and is", IN_ORDER, { verdict: "eligible", clause: null }, "right"],
  ["in order, and is not", FAILS, { verdict: "eligible", clause: null }, "wrong"],
])("%s", (_, exercise, given, mark) => expect(markOf(exercise, given)).toBe(mark));

test("the score is by paragraph, in the order of the notice, of what was answered", () => {
  const { exercises: round } = roundOf(2020);
  const rightOf = ({ verdict, clauses }: Exercise): Given => ({ verdict, clause: clauses[0] ?? null });
  const all = scoreOf(round, round.map(rightOf));
  expect(all).toMatchObject({ right: ROUND, verdictRight: ROUND, of: ROUND });
  const order = NOTICE.map(({ id }) => id);
  const at = all.byClause.map(({ id }) => order.indexOf(id));
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(all.byClause.reduce((sum, { of }) => sum + of, 0)).toBe(ROUND);
  for (const { right, of } of all.byClause) expect(right).toBe(of);
  const none = scoreOf(
    round,
    round
      .slice(0, 3)
      .map(({ verdict }) => ({ verdict: verdict === "eligible" ? "ineligible" : "eligible", clause: null })),
  );
  expect(none).toMatchObject({ right: 0, verdictRight: 0, of: 3 });
});

test.each([
  ["1", 1],
  ["999999", 999_999],
  [" ２０２０ ", 2020],
  ["007", 7],
  ["0", null],
  ["1000000", null],
  ["-5", null],
  ["3.5", null],
  ["二〇二〇", null],
  ["", null],
])("%j as the number of a round", (typed, seed) => expect(seedOf(typed)).toBe(seed));
