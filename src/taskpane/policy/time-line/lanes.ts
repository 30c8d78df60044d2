/** A time line as lanes to be drawn and as lines of a table: the same words for both. */
import { tokens } from "@fluentui/react-components";
import { isoOf, type Day } from "../../../core/calendar";
import type { RosterHead } from "../../../roster/roster-head";
import { VERDICT_LABELS } from "../../../rules/engine/labels";
import type { ConditionOutcome } from "../../../rules/engine/explain";
import { conditionWords } from "../../../rules/engine/words";
import type { RouteId, Verdict } from "../../../rules/ids";
import { paragraphsOf } from "../../../rules/notice/notice";
import { RULE_NAMES } from "../../../rules/words/names";
import { daysBetween, type Span, type TimeLine } from "../../../teaching/time-line/time-line";
import { sideWords } from "../../../teaching/words";
import { BAR_COLORS, VERDICT_SIGNS } from "../../check/colors";
import { TIME } from "./words";

export interface DrawnSpan {
  readonly from: string;
  readonly words: string;
  readonly clause: string;
  readonly color: string;
  /** Of what is written on it. */
  readonly ink: string;
  readonly sign: string;
  /** Of the whole, from 0 to 1. */
  readonly begin: number;
  readonly width: number;
}

export interface Lane {
  readonly name: string;
  readonly spans: readonly DrawnSpan[];
}

const AS_VERDICT: Readonly<Record<ConditionOutcome, Verdict>> = {
  met: "eligible",
  "not-met": "ineligible",
  "cannot-tell": "undetermined",
  lifted: "not-applying",
  "not-applicable": "not-applying",
  "not-judged": "not-applying",
};

/** Each is read on its colour, light and dark. */
const INKS: Readonly<Record<Verdict, string>> = {
  eligible: tokens.colorNeutralForegroundOnBrand,
  ineligible: tokens.colorNeutralForegroundOnBrand,
  undetermined: tokens.colorNeutralForeground1Static,
  "not-applying": tokens.colorNeutralBackground1,
};

/** @param nameOf what a route is called for the person */
export function lanesOf(line: TimeLine, head: RosterHead, nameOf: (route: RouteId) => string): readonly Lane[] {
  const verdicts = line.verdict.map((span) => drawn(line, span, span.state, VERDICT_LABELS[span.state], ""));
  const conditions = line.conditions.map((spans): Lane => {
    const rule = spans[0]?.condition.rule;
    return {
      name: rule === undefined ? "" : RULE_NAMES[rule],
      spans: spans.map((span) =>
        drawn(line, span, AS_VERDICT[span.state], conditionWords(span.condition, head), span.condition.clause),
      ),
    };
  });
  const routes = line.routes.map(({ route, spans }): Lane => {
    const clause = paragraphsOf(route)
      .map(({ id }) => id)
      .join("、");
    return {
      name: nameOf(route),
      spans: spans.map((span) => {
        const words = sideWords(route, span.state ? "holds" : "fails");
        return drawn(line, span, span.state ? "eligible" : "ineligible", words, clause);
      }),
    };
  });
  return [{ name: TIME.verdict, spans: verdicts }, ...conditions, ...routes];
}

function drawn(
  { from, until }: Pick<TimeLine, "from" | "until">,
  span: Span<unknown>,
  verdict: Verdict,
  words: string,
  clause: string,
): DrawnSpan {
  const whole = daysBetween(from, until);
  const begin = daysBetween(from, span.from) / whole;
  const end = span.until === null ? 1 : daysBetween(from, span.until) / whole;
  const isQuiet = verdict === "not-applying";
  return {
    from: isoOf(span.from),
    words,
    clause,
    ink: INKS[verdict],
    color: isQuiet ? tokens.colorNeutralForeground3 : BAR_COLORS[verdict],
    sign: VERDICT_SIGNS[verdict],
    begin,
    width: end - begin,
  };
}

/** The years that begin within it, each with its place; not more than there is room for. */
export function yearsOf(from: Day, until: Day): readonly { readonly year: number; readonly at: number }[] {
  const whole = daysBetween(from, until);
  const years = Array.from({ length: until.year - from.year }, (_, i) => from.year + 1 + i);
  const step = Math.ceil(years.length / MOST_YEARS);
  return years
    .filter((_, i) => i % step === 0)
    .map((year) => ({ year, at: daysBetween(from, { year, month: 1, day: 1 }) / whole }));
}

const MOST_YEARS = 6;
