/**
 * Every rule and every route has a folder, and every folder its cases: they run by being there. What a folder lacks is
 * said by folders.test.ts.
 */
import { addressOn, type Position } from "../../src/core/positions";
import type { RuleId } from "../../src/rules/ids";
import { sentenceOf } from "../../src/rules/words/sentences";
import { RULE_FOLDERS } from "../support/rule-folders";
import { answerOf, answersIn, answersOf, grouped, lineOf, type Answer } from "../support/ruled";

describe.each(RULE_FOLDERS.filter(({ cases }) => cases !== null).map((folder) => [folder.id, folder] as const))(
  "%s",
  (_id, folder) => {
    const { room, rule, cases } = folder;
    if (rule === null || cases === null) return;
    if (room === "across")
      test.each(grouped(cases).map((lines) => [lines[0]?.title ?? "", lines] as const))("%s", (_title, lines) => {
        const answers = answersOf(folder.id as RuleId, lines);
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
function expectToldWell({ findings, applicant, roster, one }: Answer): void {
  for (const finding of findings) {
    for (const cell of finding.cells) expect(addressOn(roster.sheet, cell)).toMatch(/^(?:[^!]+!)?[A-Z]+\d+$/u);
    const onItsRow = ({ sheet, row }: Position): boolean => sheet === roster.sheet && row === applicant.row - 1;
    expect(finding.cells.some(onItsRow)).toBe(finding.fields.some((field) => applicant.cells(field).length > 0));
  }
  const said = findings.map((finding) => sentenceOf(finding, roster)).join("；");
  expect(said).not.toMatch(/undefined|null|NaN|Infinity/u);
  expect(said).toContain(one.says ?? "");
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
