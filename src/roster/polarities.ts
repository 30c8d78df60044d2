/**
 * What “是” means in a column whose header does not tell, as the user said: kept among the answers of the sheet, by the
 * header.
 */
import { foldHeader } from "./fold";
import type { SheetAnswers } from "./workbook-state";

export const ANSWERED_POLARITIES = ["asks-good", "asks-bad"] as const;
export type AnsweredPolarity = (typeof ANSWERED_POLARITIES)[number];

/** By the folded header. */
export type Polarities = Readonly<Record<string, AnsweredPolarity>>;

const KEY = "polarity:";

/** Under which an answer is kept. */
export const polarityKey = (header: string): string => `${KEY}${foldHeader(header)}`;

/** The header that a key speaks of; null for any other answer. */
export const headerOfKey = (key: string): string | null => (key.startsWith(KEY) ? key.slice(KEY.length) : null);

export const answeredPolarity = (text: string): AnsweredPolarity | null =>
  ANSWERED_POLARITIES.find((one) => one === text) ?? null;

export const polaritiesIn = (answers: SheetAnswers): Polarities =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([key, text]) => {
      const [header, polarity] = [headerOfKey(key), answeredPolarity(text)];
      return header === null || polarity === null ? [] : [[header, polarity]];
    }),
  );

export const saidOf = (polarities: Polarities, header: string): AnsweredPolarity | null =>
  polarities[foldHeader(header)] ?? null;
