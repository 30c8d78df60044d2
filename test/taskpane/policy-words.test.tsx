/**
 * The tab 政策 says nothing in words of its own: whatever it draws about rules and people is said in the words of the
 * findings and of the rule book, stands on the sheet, or is one of the tab's few labels.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReactElement, ReactNode } from "react";
import { closeWorkbooks } from "office-host/testing";
import { FIELDS } from "../../src/fields";
import { cellsOf } from "../../src/roster/plain-sheet";
import type { RosterHead } from "../../src/roster/roster-head";
import type { Condition } from "../../src/rules/engine/explain";
import { conditionWords } from "../../src/rules/engine/words";
import type { Finding } from "../../src/rules/finding";
import { LEVEL_LABELS, TYPE_LABELS } from "../../src/rules/standards/labels";
import { ROUTE_NAMES } from "../../src/rules/words/names";
import { normalWords, whatOf } from "../../src/rules/words/sentences";
import { ROUTE_WORDS, RULE_WORDS } from "../../src/rules/words/rules";
import { ROUTE_IDS, RULE_IDS } from "../../src/rules/rulebook";
import { outcomeLabel } from "../../src/report/words";
import { Clauses } from "../../src/taskpane/policy/clauses/Clauses";
import { ExampleCard } from "../../src/taskpane/policy/examples/ExamplePair";
import { Question } from "../../src/taskpane/policy/exercise/Question";
import { ScoreCard } from "../../src/taskpane/policy/exercise/ScoreCard";
import { EXERCISE } from "../../src/taskpane/policy/exercise/words";
import { OFFICIAL } from "../../src/taskpane/policy/official/words";
import { ProjectorContext } from "../../src/taskpane/policy/projector/projector";
import { Stage } from "../../src/taskpane/policy/projector/Stage";
import { Told } from "../../src/taskpane/policy/projector/Told";
import { PROJECTOR } from "../../src/taskpane/policy/projector/words";
import { Samples } from "../../src/taskpane/policy/samples/Samples";
import { TimeAxis } from "../../src/taskpane/policy/time-line/TimeAxis";
import { TIME } from "../../src/taskpane/policy/time-line/words";
import { Outcome } from "../../src/taskpane/policy/trial/Outcome";
import { TRIAL } from "../../src/taskpane/policy/trial/words";
import { EARLIEST, POLICY } from "../../src/taskpane/policy/words";
import { examplesFor } from "../../src/teaching/examples";
import { roundOf } from "../../src/teaching/exercise/round";
import { sampleSheets } from "../../src/teaching/sample/sheets";
import { emptyTrial } from "../../src/teaching/trial/empty-trial";
import { tried } from "../../src/teaching/trial/trial";
import { drawn } from "../support/drawn";
import { openSession } from "../support/session";

/** Everything is unfolded. */
jest.mock("../../src/taskpane/shared/Fold", () => ({
  Fold: ({ label, children }: { readonly label: string; readonly children: () => ReactNode }) => (
    <div title={label}>{children()}</div>
  ),
}));

/** A store is read once: nothing is drawn anew. */
jest.mock("react", () => ({
  ...jest.requireActual<object>("react"),
  useSyncExternalStore: (_subscribe: unknown, current: () => unknown): unknown => current(),
}));

afterAll(() => closeWorkbooks());

const ROOT = join(__dirname, "..", "..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const HAN = /\p{Script=Han}+/gu;
/** What a sentence is told of: levels, kinds of title, routes, units. */
const NAMES = [LEVEL_LABELS, TYPE_LABELS, ROUTE_NAMES].flatMap((labels) => Object.values<string>(labels));
const UNIT = /\p{Script=Han}{1,4}镇(?:中学|卫生院|中心小学)/gu;
const GAPS = new RegExp([...NAMES].sort((a, b) => b.length - a.length).join("|"), "gu");
const runsOf = (text: string): readonly string[] => text.replace(UNIT, "|").replace(GAPS, "|").match(HAN) ?? [];

type Sentence = (...gaps: readonly unknown[]) => unknown;

/** Sentences of a rule take what was found: the golden ones have those. */
function gapped(sentence: Sentence): string {
  try {
    return String(sentence(["|"], ["|"], ["|"]));
  } catch {
    return "";
  }
}

/** Every text in it; of a sentence with gaps what stands around them. */
function textsIn(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return [gapped(words as Sentence)];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

const NORMALLY = (["eligible", "ineligible", "undetermined"] as const).map((normalWould) =>
  normalWords({ normalWould } as Finding),
);
/** A condition that a route lifts is told in the rule book's own place. */
const LIFTED = conditionWords(
  { rule: "pledge", outcome: "lifted", findings: [], unjudged: [] } as unknown as Condition,
  { sheet: "" } as RosterHead,
);
/** A condition that nobody can tell, for want of cells, of columns, or of both. */
const UNTOLD = [
  { untold: ["pledge"] },
  { untold: [] },
  { untold: [], values: [{}] },
  { untold: [], unjudged: ["pledge"] },
]
  .map((one) => ({
    rule: "one-type-per-year",
    outcome: "not-judged",
    isEarned: true,
    findings: [],
    unjudged: [],
    values: [],
    ...one,
  }))
  .map((one) => conditionWords(one as unknown as Condition, { sheet: "" } as RosterHead));
const OUTCOMES = (["met", "not-met", "cannot-tell", "not-applicable", "lifted", "not-judged"] as const).map((outcome) =>
  outcomeLabel({ outcome, isEarned: true, findings: [], unjudged: [] } as unknown as Condition),
);
const COLUMNS = FIELDS.map((field) => [field.label, "hint" in field ? field.hint : ""]);
/** The findings as they are told, the rule book, and what columns are called: each is held by tests of its own. */
const TOLD = [
  RULE_WORDS,
  ROUTE_WORDS,
  LIFTED,
  UNTOLD,
  NORMALLY,
  read("test/golden/sentences.json"),
  read("docs/rules.zh-CN.md"),
  OUTCOMES,
  COLUMNS,
].flatMap(textsIn);
/** The tab's own labels. */
const LABELS = [POLICY, EARLIEST, TRIAL, TIME, EXERCISE, PROJECTOR, OFFICIAL].flatMap(textsIn);

const SHEETS = sampleSheets();
const DATA = SHEETS.flatMap(({ name, values }) => [name, ...values.flat().map(String)]);

const known = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(runsOf));
/** What stands around a finding that waits for another, or whose claim is open, is filled in once there is one. */
const KNOWN = new Set(known([...TOLD, ...LABELS, ...DATA]));

const isKnown = (run: string, among: ReadonlySet<string>): boolean =>
  among.has(run) ||
  // A name and what is said of it may stand without a sign between them.
  [...run].some((_, i) => i > 0 && among.has(run.slice(0, i)) && among.has(run.slice(i)));

/** What is drawn or read out. */
const saidIn = (markup: string): readonly string[] => [
  ...markup.split(/<[^>]*>/u),
  ...[...markup.matchAll(/(?:aria-label|title|placeholder)="([^"]*)"/gu)].map(([, text = ""]) => text),
];

const strangersIn = (markup: string, among = KNOWN): readonly string[] => [
  ...new Set(
    saidIn(markup)
      .flatMap(runsOf)
      .filter((run) => !isKnown(run, among)),
  ),
];

let draw: (element: ReactElement) => string;
let session: Awaited<ReturnType<typeof openSession>>["session"];
beforeAll(async () => {
  session = (await openSession(SHEETS.map(cellsOf), true)).session;
  await session.check();
  const { people } = session.current().result ?? { people: [] };
  for (const { assessment, judging } of people.slice(0, 1))
    for (const finding of assessment.findings)
      for (const around of [
        { waiting: ["pledge"] },
        { liftedIf: "claimed" },
        { liftedIf: "veteran" },
        { leftOpenBy: "veteran" },
      ] as const)
        for (const run of runsOf(whatOf({ ...finding, ...around }, judging.head))) KNOWN.add(run);
  draw = (element) => drawn(session, element);
});

test("条款, with all that is folded in it, and whom it concerns", () => {
  const markup = draw(<Clauses session={session} isFront />);
  expect(saidIn(markup).length).toBeGreaterThan(300);
  expect(strangersIn(markup)).toEqual([]);
});

test.each([...RULE_IDS, ...ROUTE_IDS])("the examples of %s", (id) => {
  const { passes, fails } = examplesFor(id);
  for (const example of [passes, fails]) {
    if (example === null) continue;
    // What stands in the cells and what the case shows is an example's own.
    const own = [example.title, ...example.rows.flat().flatMap(({ header, text }) => [header, text])];
    const markup = draw(<ExampleCard example={example} label={POLICY.passes} />);
    expect(strangersIn(markup, new Set([...KNOWN, ...known(own)]))).toEqual([]);
  }
});

test("试一试, and 示例", () => {
  const trial = emptyTrial({ year: 2026, month: 11, day: 27 });
  const before = tried(trial, new Map());
  if (before === null) throw new Error("nobody");
  const outcome = <Outcome trial={trial} before={before} after={before} isOnNoSheet />;
  expect(strangersIn(draw(outcome) + draw(<Samples session={session} />))).toEqual([]);
});

test("时间轴 of everybody on the sheet, drawn and as a table", () => {
  const { people } = session.current().result ?? { people: [] };
  expect(people.length).toBeGreaterThan(50);
  const strangers = people.flatMap(({ place, name }) => {
    session.person.show(place);
    const markup = draw(<TimeAxis session={session} />);
    expect(markup).toContain(name);
    return strangersIn(markup);
  });
  expect([...new Set(strangers)]).toEqual([]);
});

test("大屏: of everybody on the sheet the verdict, and each finding", () => {
  const { people } = session.current().result ?? { people: [] };
  const nothing = (): void => undefined;
  const told = people.flatMap((person) =>
    [null, ...person.assessment.findings].map((finding) => <Told {...{ person, finding }} onClause={nothing} />),
  );
  expect(told.length).toBeGreaterThan(120);
  const markup = told.map((one) => draw(one)).join("");
  expect(strangersIn(markup)).toEqual([]);
  const strip = (asks: boolean) => (
    <Stage session={session} className="" asks={asks} wayBack={{ words: POLICY.backTo(POLICY.time) }} />
  );
  const projected = [true, false].map((is) => draw(<ProjectorContext value={is}>{strip(true)}</ProjectorContext>));
  expect(projected.flatMap((one) => strangersIn(one))).toEqual([]);
  expect(projected.map((one) => /<b>/u.test(one))).toEqual([false, true]);
  const silent = draw(<ProjectorContext value={true}>{strip(false)}</ProjectorContext>);
  expect([silent.includes(PROJECTOR.askVerdict), silent.includes(POLICY.showAnswer)]).toEqual([false, false]);
});

test("练习: question, explanation and score", () => {
  const { exercises, choices } = roundOf(57);
  const given = exercises.map(() => ({ verdict: "eligible", clause: null }) as const);
  const nothing = (): void => undefined;
  for (const [at, exercise] of exercises.entries()) {
    const place = EXERCISE.at(at, exercises.length, 57);
    const props = { exercise, choices, place, isLast: false, onAnswer: nothing, onNext: nothing };
    const markup = [null, given[at] ?? null].map((one) => draw(<Question {...props} given={one} />)).join("");
    const own = exercise.trial.values.flat().map(String);
    // He stands on no sheet: an address would lead to somebody else.
    expect(markup).not.toMatch(/[（、>][A-Z]{1,2}\d+[）、 ]/u);
    expect(strangersIn(markup, new Set([...KNOWN, ...known([exercise.trial.name, ...own])]))).toEqual([]);
  }
  const score = (
    <ScoreCard round={{ seed: 57, exercises, choices }} given={given} onAgain={nothing} onLeave={nothing} />
  );
  expect(strangersIn(draw(score))).toEqual([]);
});

test("a sentence from elsewhere would be noticed", () =>
  expect(strangersIn("<p>符合，按老规矩可以先聘后评</p>")).toEqual(["按老规矩可以先聘后评"]));
