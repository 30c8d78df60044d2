/** On both sides of every edge the time line says what `--as-of` says of that day; EARLIEST is where it turns green. */
import { addDays, compareDays, day, isoOf, type Day } from "../../core/calendar";
import { known } from "../../core/reading";
import { cellsOf } from "../../roster/plain-sheet";
import { assess } from "../../rules/engine/assess";
import { explain } from "../../rules/engine/explain";
import { DEFAULT_SETTINGS } from "../../rules/settings/settings";
import { judgedSheets } from "../judged";
import { sampleSheets } from "../sample/sheets";
import { eligibleYears } from "./eligible-years";
import { timeLine, type Span } from "./time-line";

const timing = { asOf: null, today: day(2021, 1, 15) };
const [roster, directory, posts] = sampleSheets();
const { people, plan } = judgedSheets([cellsOf(roster), cellsOf(directory), cellsOf(posts)], DEFAULT_SETTINGS, timing);

const stateOn = <State>(spans: readonly Span<State>[], on: Day): State | undefined =>
  [...spans].reverse().find(({ from }) => compareDays(from, on) <= 0)?.state;

test.each(people.map(({ applicant }) => [applicant.row, applicant] as const))("row %d", (_row, applicant) => {
  const line = timeLine(applicant, plan, timing);
  const edges = [line.verdict, ...line.conditions, ...line.routes.map(({ spans }) => spans)].flatMap((spans) =>
    spans.slice(1).map(({ from }) => from),
  );
  for (const edge of edges)
    for (const on of [addDays(edge, -1), edge]) {
      const then = { ...timing, asOf: on };
      const { verdict, direct } = assess(applicant, plan, then);
      expect([isoOf(on), stateOn(line.verdict, on)]).toEqual([isoOf(on), verdict]);
      for (const { route, spans } of line.routes) expect(stateOn(spans, on)).toBe(direct.includes(route));
      const conditions = explain(applicant, plan, then);
      for (const spans of line.conditions) {
        const rule = spans[0]?.condition.rule;
        const outcome = conditions.find((one) => one.rule === rule)?.outcome;
        expect([rule, isoOf(on), stateOn(spans, on)]).toEqual([rule, isoOf(on), outcome]);
      }
    }
  const first = line.verdict.find(({ state }) => state === "eligible")?.from ?? null;
  const { earliest } = assess(applicant, plan, timing);
  expect(first === null ? null : isoOf(first)).toBe(earliest === null ? null : isoOf(earliest));
});

test("whoever has filed already files anew when that year is over, as EARLIEST supposes", () => {
  const [first] = people;
  if (first === undefined) throw new Error("nobody");
  const { applicant } = first;
  const filed = { ...applicant, facts: { ...applicant.facts, applyDate: known(day(2020, 9, 20)) } };
  const { earliest } = assess(filed, plan, timing);
  const eligible = timeLine(filed, plan, timing).verdict.find(({ state }) => state === "eligible");
  expect(isoOf(eligible?.from ?? day(1, 1, 1))).toBe(isoOf(earliest ?? day(2, 2, 2)));
});

test("how many in which year, by level: each once", () => {
  const { levels, rows } = eligibleYears(people);
  expect(levels).toEqual(["intermediate", "associate-senior", "senior"]);
  expect(rows.map(({ when }) => when)).toEqual(["now", ...rows.slice(1, -1).map(({ when }) => when), "never"]);
  expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(people.length);
  for (const { counts, total } of rows) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
});
