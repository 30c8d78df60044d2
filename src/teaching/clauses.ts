/** The notice paragraph by paragraph as it is taught: our restatement, what enforces it, the figures it takes. */
import { isoOf, type Day } from "../core/calendar";
import { FIGURES, figure, UNITS, type FigureId } from "../rules/figures/figures";
import { NOTICE, type Enforcer, type ParagraphId } from "../rules/notice/notice";
import { clauseWords, enforcerName, restatement, whyNotWords } from "../rules/notice/words";
import type { Settings } from "../rules/settings/settings";
import { ROUTE_WORDS, RULE_WORDS } from "../rules/words/rules";
import { isRoute } from "./enforcers";

export interface TaughtEnforcer {
  readonly id: Enforcer;
  readonly name: string;
  /** Of a rule whom it concerns and what it asks, of a route who may take it and what it gives. */
  readonly says: readonly [string, string];
  readonly interpretations: readonly string[];
}

export interface TaughtParagraph {
  readonly id: ParagraphId;
  readonly words: string;
  /** Why nothing enforces it; null where something does. */
  readonly whyNot: string | null;
  readonly by: readonly TaughtEnforcer[];
}

const taught = (id: Enforcer): TaughtEnforcer => {
  const name = enforcerName(id);
  if (isRoute(id)) {
    const { who, gives, interpretations } = ROUTE_WORDS[id];
    return { id, name, says: [who, gives], interpretations };
  }
  const { when, asks, interpretations } = RULE_WORDS[id];
  return { id, name, says: [when, asks], interpretations };
};

export const PARAGRAPHS: readonly TaughtParagraph[] = NOTICE.map((one) => ({
  id: one.id,
  words: clauseWords(one.id),
  whyNot: "whyNot" in one ? whyNotWords(one.whyNot) : null,
  by: one.enforcedBy.map(taught),
}));

/** The notice's own words by paragraph. */
export type OfficialWords = ReadonlyMap<ParagraphId, readonly string[]>;

/** The paragraphs that a word is found in, or that a number or the name of a rule stands for. */
export function paragraphsFor(typed: string, official: OfficialWords | null = null): readonly TaughtParagraph[] {
  const wanted = typed.trim();
  if (wanted === "") return PARAGRAPHS;
  const named = (restatement(wanted) ?? "").split("\n").map((line) => line.split("：")[0]);
  const found = PARAGRAPHS.filter(({ id }) => named.includes(id));
  return found.length > 0
    ? found
    : PARAGRAPHS.filter((one) =>
        [...textsOf(one), ...(official?.get(one.id) ?? [])].some((text) => text.includes(wanted)),
      );
}

const textsOf = ({ id, words, whyNot, by }: TaughtParagraph): readonly string[] => [
  id,
  words,
  ...(whyNot === null ? [] : [whyNot]),
  ...by.flatMap(({ name, says, interpretations }) => [name, ...says, ...interpretations]),
];

export interface FigureInForce {
  readonly id: FigureId;
  readonly name: string;
  /** 5年 */
  readonly value: string;
  /** Null where the bureau has set it itself. */
  readonly source: string | null;
  /** Since when it holds, 2020-06-05; null where the bureau has set it. */
  readonly from: string | null;
}

/** The figures of a paragraph as they are in force on a day. */
export function figuresOf(id: ParagraphId, on: Day, settings: Settings): readonly FigureInForce[] {
  return FIGURES.filter(({ clause }) => clause === id).map((one) => {
    const number = figure(one.id, on, settings.figures);
    const isOwn = settings.figures[one.id] !== undefined;
    const entry = one.entries.find(({ value }) => value === number);
    return {
      id: one.id,
      name: one.name,
      value: `${number}${UNITS[one.unit].label}`,
      source: isOwn || entry === undefined ? null : entry.source,
      from: isOwn || entry === undefined ? null : isoOf(entry.from),
    };
  });
}
