/** 练习: what is shown before somebody answers, after it, and to a room. */
import type { Session } from "../../src/checking/session";
import { sentenceOf } from "../../src/rules/words/sentences";
import { Question } from "../../src/taskpane/policy/exercise/Question";
import { ScoreCard } from "../../src/taskpane/policy/exercise/ScoreCard";
import { ProjectorContext } from "../../src/taskpane/policy/projector/projector";
import type { Exercise } from "../../src/teaching/exercise/exercises";
import type { Given } from "../../src/teaching/exercise/marking";
import { roundOf } from "../../src/teaching/exercise/round";
import { columnsOf } from "../../src/teaching/trial/trial";
import { buttonsOf, drawn, textOf } from "../support/drawn";

const SEED = 2020;
const { exercises: round, choices } = roundOf(SEED);
const unused = (): never => {
  throw new Error("nothing is pressed here");
};
/** Nothing drawn here asks for one. */
const session = {} as Session;

function asked(exercise: Exercise, given: Given | null, isProjected = false): string {
  const question = (
    <Question {...{ exercise, choices, given }} place="" isLast={false} onAnswer={unused} onNext={unused} />
  );
  return drawn(session, <ProjectorContext.Provider value={isProjected}>{question}</ProjectorContext.Provider>);
}

const plain = (text: string): string => text.replace(/\s+/gu, "");
const shown = (markup: string): string =>
  plain(textOf(markup).replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">"));
/** In the words of the findings, without the cells: whoever is asked about stands on no sheet. */
const sentences = ({ assessment, trial }: Exercise): readonly string[] =>
  assessment.findings.map((one) => plain(sentenceOf(one, { ...trial.head, isOnNoSheet: true })));
const otherThan = (verdict: Given["verdict"]): Given["verdict"] => (verdict === "eligible" ? "ineligible" : "eligible");
const IN_ORDER: Given = { verdict: "eligible", clause: null };

test.each(round.map((one, i) => [i + 1, one] as const))("number %d of the round is asked, then explained", (_, one) => {
  const before = asked(one, null);
  expect(buttonsOf(before)).toEqual(["确定 · 不可用"]);
  for (const { header, text } of columnsOf(one.trial)) {
    expect(shown(before)).toContain(header);
    expect(shown(before)).toContain(plain(text));
  }
  for (const sentence of sentences(one)) expect(shown(before)).not.toContain(sentence);

  const after = asked(one, IN_ORDER);
  expect(buttonsOf(after)).toEqual(["下一人"]);
  for (const sentence of sentences(one)) expect(shown(after)).toContain(sentence);
  expect(shown(after)).toContain(one.verdict === "eligible" ? "对应为：符合" : "不对应为：");

  const projected = asked(one, IN_ORDER, true);
  expect(buttonsOf(projected)).toEqual(["看答案", "下一人"]);
  expect(shown(projected)).not.toContain("应为：");
  for (const sentence of sentences(one)) expect(shown(projected)).not.toContain(sentence);
});

test("the score counts what was answered, under its paragraph", () => {
  const given = round.map(({ verdict, clauses }, i): Given =>
    i === 0 ? { verdict, clause: clauses[0] ?? null } : { verdict: otherThan(verdict), clause: null },
  );
  const card = drawn(
    session,
    <ScoreCard round={{ seed: SEED, exercises: round, choices }} given={given} onAgain={unused} onLeave={unused} />,
  );
  expect(textOf(card)).toContain("10 人中，结论和条款都对 1 人");
  expect(textOf(card)).toContain("编号 2020");
  expect(buttonsOf(card)).toEqual(["这一轮重做", "换一轮"]);
});
