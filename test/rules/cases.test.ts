/**
 * Every rule and every route has a folder, and every folder its cases: they run by being there. What a folder lacks is
 * said in a sentence that names it.
 */
import { addressOn, type Position } from "../../src/core/positions";
import { RULEBOOK } from "../../src/rules/rulebook";
import { ROUTE_CLAIM } from "../../src/rules/routes/claim";
import { ROUTE_IDS, RULE_IDS } from "../../src/rules/ids";
import { sentenceOf } from "../../src/rules/words/sentences";
import { ROOMS, RULE_FOLDERS, type RuleFolder } from "../support/rule-folders";
import { answerOf, answersIn, answersOf, grouped, lineOf, type Answer } from "../support/ruled";

/**
 * A level given by examination asks for the result, which is never a “no”; an appraisal left blank is not asked for.
 */
const NEVER: Readonly<Record<string, string>> = { "examined-level": "not-met", appraisal: "cannot-tell" };

/** JC.EXCHANGE asks it of who holds no 基层 title and answers FALSE; along the route another reason comes first. */
const NOT_ALONG_THE_ROUTE = "exchange-no-grassroots";

describe.each(RULE_FOLDERS.filter(({ cases }) => cases !== null).map((folder) => [folder.id, folder] as const))(
  "%s",
  (_id, folder) => {
    const { room, rule, cases } = folder;
    if (rule === null || cases === null) return;
    if (room === "across")
      test.each(grouped(cases).map((lines) => [lines[0]?.title ?? "", lines] as const))("%s", (_title, lines) => {
        const answers = answersOf(folder.id as (typeof RULE_IDS)[number], lines);
        expect(answers.map(lineOf)).toEqual(
          lines.map(({ outcome, reason, at, metOn }) => ({ outcome, reason, at, metOn })),
        );
        answers.forEach(expectToldWell);
      });
    else
      test.each(cases.map((one) => [one.title, one] as const))("%s", (_title, one) => {
        const answer = answerOf(rule as Parameters<typeof answerOf>[0], one);
        const { outcome, reason, at, metOn } = one;
        expect(lineOf(answer)).toEqual({ outcome, reason, at, metOn });
        expectToldWell(answer);
      });
  },
);

/** What is said names a cell on the person's row where there is a column for it, and is a whole sentence. */
function expectToldWell({ findings, applicant, roster }: Answer): void {
  for (const finding of findings) {
    for (const cell of finding.cells) expect(addressOn(roster.sheet, cell)).toMatch(/^(?:[^!]+!)?[A-Z]+\d+$/u);
    const onItsRow = ({ sheet, row }: Position): boolean => sheet === roster.sheet && row === applicant.row - 1;
    expect(finding.cells.some(onItsRow)).toBe(finding.fields.some((field) => applicant.cells(field).length > 0));
    expect(sentenceOf(finding, roster)).not.toMatch(/undefined|null|NaN|Infinity/u);
  }
}

describe("nothing is forgotten", () => {
  const lacking: string[] = [];
  const listed = new Map(
    Object.entries(RULEBOOK).flatMap(([list, rules]) =>
      rules.map((one: { readonly id: string }) => [one.id, list] as const),
    ),
  );
  for (const folder of RULE_FOLDERS) {
    const { path, room, id, rule, cases } = folder;
    if (rule === null) lacking.push(`${path} exports no ${room === "routes" ? "route" : "rule"} whose id is “${id}”.`);
    else if (listed.get(id) !== room)
      lacking.push(`${path} is not in the rulebook's list “${room}”: give it its line there.`);
    if (!folder.has("words.ts")) lacking.push(`${path} has no words.ts: what “${id}” says, in words.`);
    if (id !== "normal") {
      if (cases === null)
        lacking.push(`${path} has no cases.ts that exports “cases”: write the cases of “${id}” there.`);
      else lacking.push(...gapsIn(folder).map((gap) => `${path}/cases.ts has ${gap}.`));
    }
  }
  const folders = RULE_FOLDERS.map(({ id }) => id as string);
  for (const id of [...RULE_IDS, ...ROUTE_IDS])
    if (id !== ROUTE_CLAIM.id && !folders.includes(id))
      lacking.push(`“${id}” is in ids.ts, but no folder of ${ROOMS.join(", ")} goes by it.`);
  for (const id of listed.keys())
    if (![...RULE_IDS, ...ROUTE_IDS].some((one) => one === id))
      lacking.push(`“${id}” is in the rulebook, but not in ids.ts.`);

  for (const requirement of [...RULEBOOK.requirements, ...RULEBOOK.across])
    for (const { id, decisions } of RULEBOOK.routes)
      if ("routes" in requirement && requirement.routes !== "never" && !Object.hasOwn(decisions, requirement.id))
        lacking.push(
          `src/rules/routes/${id}/route.ts decides nothing on “${requirement.id}”: does it stand, or is it waived?`,
        );

  test("of what a rule or a route is made of", () => expect(lacking).toEqual([]));
});

/** What no case of a folder shows. */
function gapsIn(folder: RuleFolder): readonly string[] {
  const { room, id, says, cases } = folder;
  const said = new Set(
    (cases ?? []).flatMap(({ reason }) => reason.split(" + ")).map((kind) => kind.replace(/^~/u, "")),
  );
  const outcomes = new Set((cases ?? []).map(({ outcome }) => outcome));
  const gaps = says
    .filter((kind) => !said.has(kind) && kind !== NOT_ALONG_THE_ROUTE)
    .map((kind) => `no case for the reason “${kind}”`);
  const decides = room === "requirements" || room === "across" || room === "routes";
  const needed = decides && id !== "duplicate-row" ? ["met", "not-met", "cannot-tell"] : [];
  for (const outcome of needed)
    if (outcome !== NEVER[id] && !outcomes.has(outcome)) gaps.push(`no case that is “${outcome}”`);
  if (!said.has("")) gaps.push("no case in which nothing is said");
  if (said.size === 1) gaps.push("no case in which something is said");
  return gaps;
}

/** Explanations show what was read: a rule that points to what it has not read would point to what nobody is shown. */
test.each(RULE_FOLDERS.map((folder) => [folder.id, folder] as const))(
  "%s has read every field that it points to",
  (_id, folder) => {
    for (const { findings, read, applicant, one } of answersIn(folder)) {
      const shown = new Set([...read.fields].flatMap((field) => [field, applicant.originOf(field)]));
      const unread = findings.flatMap(({ fields }) => fields).filter((field) => !shown.has(field));
      expect([one.title, unread]).toEqual([one.title, []]);
    }
  },
);

/** What a sheet has to have for a rule to be judged, or a route to be considered, is what that reads. */
test.each(RULE_FOLDERS.map((folder) => [folder.id, folder] as const))(
  "%s reads the columns without which it is not judged",
  (_id, folder) => {
    const { rule } = folder;
    if (rule === null) return;
    const declared = "needs" in rule ? rule.needs.flat() : rule.unjudgedWithout;
    const read = new Set(answersIn(folder).flatMap((answer) => [...answer.read.fields]));
    expect(declared.filter((field) => !read.has(field))).toEqual([]);
  },
);
