/** A rule or a route is one folder and a few lines: what is forgotten is said in a sentence that names the place. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Case } from "../../src/rules/cases";
import { RULEBOOK, type Rulebook } from "../../src/rules/rulebook";
import { faultsOf } from "../support/rule-faults";
import { folderOf, RULE_FOLDERS, type Room, type RuleFolder } from "../support/rule-folders";

test("every rule and every route is whole: rule, words, cases, its line in the rulebook, a decision of each route", () => {
  expect(RULE_FOLDERS.length).toBeGreaterThan(40);
  expect(faultsOf(RULE_FOLDERS, RULEBOOK)).toEqual([]);
});

/** What is said of these beside what is lacking already: whoever is half-way through a rule is told of that once. */
function newFaults(folders: readonly RuleFolder[], rulebook: Rulebook): readonly string[] {
  const standing = faultsOf(RULE_FOLDERS, RULEBOOK);
  return faultsOf(folders, rulebook).filter((fault) => !standing.includes(fault));
}

const folderNamed = (id: string): RuleFolder => {
  const found = RULE_FOLDERS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no folder ${id}`);
  return found;
};

/** All folders, one of them changed. */
const withFolder = (id: string, change: Partial<RuleFolder>): readonly RuleFolder[] =>
  RULE_FOLDERS.map((one) => (one.id === id ? { ...one, ...change } : one));

/** A folder whose cases are only some of those it has. */
const withCases = (id: string, keep: (one: Case) => boolean): readonly RuleFolder[] =>
  withFolder(id, { cases: folderNamed(id).cases?.filter(keep) ?? null });

/** A folder whose cases all end in another way than this one. */
const withoutOutcome = (id: string, outcome: string): readonly RuleFolder[] =>
  withFolder(id, {
    cases:
      folderNamed(id).cases?.map((one) => (one.outcome === outcome ? { ...one, outcome: "another" } : one)) ?? null,
  });

const says = (id: string, ...more: readonly string[]): readonly string[] => [...(folderNamed(id).says ?? []), ...more];

const PLEDGE = "src/rules/requirements/pledge";

test.each<[what: string, folders: readonly RuleFolder[], sentences: readonly string[]]>([
  [
    "a rule that is not there",
    withFolder("pledge", { rule: null }),
    [`${PLEDGE}/rule.ts exports no rule whose id is “pledge”.`],
  ],
  [
    "a route that is not there",
    withFolder("veteran", { rule: null }),
    ["src/rules/routes/veteran/route.ts exports no route whose id is “veteran”."],
  ],
  [
    "words",
    withFolder("pledge", { says: null }),
    [`${PLEDGE} has no words.ts that exports “words”: what “pledge” says, in words.`],
  ],
  [
    "cases",
    withFolder("pledge", { cases: null }),
    [`${PLEDGE} has no cases.ts that exports “cases”: write the cases of “pledge” there.`],
  ],
  [
    "a case for a reason",
    withFolder("pledge", { says: says("pledge", "pledge-torn") }),
    [`${PLEDGE}/cases.ts has no case for the reason “pledge-torn”.`],
  ],
  [
    "a case that is met",
    withoutOutcome("appraisal", "met"),
    ["src/rules/requirements/appraisal/cases.ts has no case that is “met”."],
  ],
  [
    "a case of a route that is not met",
    withoutOutcome("doctor", "not-met"),
    ["src/rules/routes/doctor/cases.ts has no case that is “not-met”."],
  ],
  [
    "a case that cannot be told",
    withoutOutcome("post-quota", "cannot-tell"),
    ["src/rules/across/post-quota/cases.ts has no case that is “cannot-tell”."],
  ],
  [
    "cases in which something is said",
    withFolder("duplicate-row", {
      says: [],
      cases: folderNamed("duplicate-row").cases?.filter(({ reason }) => reason === "") ?? null,
    }),
    ["src/rules/across/duplicate-row/cases.ts has no case in which something is said."],
  ],
  [
    "a case in which nothing is said",
    withCases("id-sex", ({ reason }) => reason !== ""),
    ["src/rules/records/id-sex/cases.ts has no case in which nothing is said."],
  ],
  [
    "any case at all",
    withFolder("id-sex", { says: [], cases: [] }),
    [
      "src/rules/records/id-sex/cases.ts has no case in which nothing is said.",
      "src/rules/records/id-sex/cases.ts has no case in which something is said.",
    ],
  ],
  [
    "the whole folder",
    RULE_FOLDERS.filter(({ id }) => id !== "pledge"),
    ["“pledge” is in the rulebook, but no folder of requirements, across, oversight, records, routes goes by it."],
  ],
])("it is said when a folder lacks %s", (_what, folders, sentences) =>
  expect(newFaults(folders, RULEBOOK)).toEqual(sentences),
);

const { requirements, records, oversight, routes } = RULEBOOK;

test.each<[what: string, rulebook: Rulebook, sentences: readonly string[]]>([
  [
    "the line of a requirement",
    { ...RULEBOOK, requirements: requirements.filter(({ id }) => id !== "pledge") },
    [`${PLEDGE} is not in the rulebook's list “requirements”: give it its line there.`],
  ],
  [
    "the line of a route",
    { ...RULEBOOK, routes: routes.filter(({ id }) => id !== "veteran") },
    ["src/rules/routes/veteran is not in the rulebook's list “routes”: give it its line there."],
  ],
  [
    "a rule in the right list",
    {
      ...RULEBOOK,
      records: records.filter(({ id }) => id !== "id-sex"),
      oversight: [...oversight, ...records.filter(({ id }) => id === "id-sex")] as unknown as Rulebook["oversight"],
    },
    ["src/rules/records/id-sex is not in the rulebook's list “records”: give it its line there."],
  ],
  [
    "a route's decision",
    {
      ...RULEBOOK,
      routes: routes.map((route) => {
        if (route.id !== "veteran") return route;
        const decisions = Object.entries(route.decisions).filter(([id]) => id !== "major-match");
        return { ...route, decisions: Object.fromEntries(decisions) as typeof route.decisions };
      }),
    },
    ["src/rules/routes/veteran/route.ts decides nothing on “major-match”: does it stand, or is it waived?"],
  ],
])("it is said when the rulebook lacks %s", (_what, rulebook, sentences) =>
  expect(newFaults(RULE_FOLDERS, rulebook)).toEqual(sentences),
);

describe("a folder on the disk", () => {
  let rules = "";
  beforeEach(() => (rules = mkdtempSync(join(tmpdir(), "rules-"))));
  afterEach(() => rmSync(rules, { recursive: true }));

  /** What is said of a folder that holds these files. */
  function faultsWith(room: Room, id: string, files: Readonly<Record<string, string>>): readonly string[] {
    mkdirSync(join(rules, room, id), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(rules, room, id, name), text);
    const folder = folderOf(rules, room, id);
    return newFaults(
      RULE_FOLDERS.map((one) => (one.id === id ? folder : one)),
      RULEBOOK,
    );
  }

  const RULE = 'export const pledge = { id: "pledge", evaluate: () => null };';
  const WORDS = "export const words = { says: {} };";
  const CASES = `export const cases = ["met", "not-met", "cannot-tell"].map((outcome) => ({
    outcome, reason: outcome === "met" ? "" : "pledge-unsigned",
  }));`;
  const NO_RULE = `${PLEDGE}/rule.ts exports no rule whose id is “pledge”.`;
  const NO_WORDS = `${PLEDGE} has no words.ts that exports “words”: what “pledge” says, in words.`;
  const NO_CASES = `${PLEDGE} has no cases.ts that exports “cases”: write the cases of “pledge” there.`;

  test.each<[what: string, files: Readonly<Record<string, string>>, sentences: readonly string[]]>([
    ["a whole one lacks nothing", { "rule.ts": RULE, "words.ts": WORDS, "cases.ts": CASES }, []],
    ["an empty one lacks everything", {}, [NO_RULE, NO_WORDS, NO_CASES]],
    ["one without rule.ts", { "words.ts": WORDS, "cases.ts": CASES }, [NO_RULE]],
    [
      "one whose rule goes by another id",
      { "rule.ts": RULE.replace('"pledge"', '"pledges"'), "words.ts": WORDS, "cases.ts": CASES },
      [NO_RULE],
    ],
    ["one without words.ts", { "rule.ts": RULE, "cases.ts": CASES }, [NO_WORDS]],
    ["one whose words.ts is empty", { "rule.ts": RULE, "words.ts": "", "cases.ts": CASES }, [NO_WORDS]],
    [
      "one whose words.ts calls them something else",
      { "rule.ts": RULE, "words.ts": WORDS.replace("words", "sentences"), "cases.ts": CASES },
      [NO_WORDS],
    ],
    [
      "one whose words have no sentences",
      { "rule.ts": RULE, "words.ts": 'export const words = { name: "承诺" };', "cases.ts": CASES },
      [NO_WORDS],
    ],
    ["one without cases.ts", { "rule.ts": RULE, "words.ts": WORDS }, [NO_CASES]],
    ["one whose cases.ts is empty", { "rule.ts": RULE, "words.ts": WORDS, "cases.ts": "" }, [NO_CASES]],
  ])("%s", (_what, files, sentences) => expect(faultsWith("requirements", "pledge", files)).toEqual(sentences));

  test("a route stands in route.ts", () =>
    expect(
      faultsWith("routes", "normal", { "rule.ts": 'export const normal = { id: "normal", evaluate: 1 };' }),
    ).toEqual([
      "src/rules/routes/normal/route.ts exports no route whose id is “normal”.",
      "src/rules/routes/normal has no words.ts that exports “words”: what “normal” says, in words.",
    ]));
});
