/**
 * What a decision rests on, in words: the facts of a finding's fields, or all of a person's, and what the engine said
 * of them. Whatever stands in a cell otherwise and means the same is no other fact.
 */
import { isField, isRead, labelOf, type ColumnField, type FactId, type FieldId } from "../../fields";
import { columnIndex } from "../../core/positions";
import { ABSENT, type Reading } from "../../core/reading";
import { VERDICT_LABELS } from "../../rules/engine/labels";
import type { Finding } from "../../rules/finding";
import { SEVERITY_LABELS } from "../../rules/engine/labels";
import { readingText } from "../../rules/words/values";
import type { CheckedPerson } from "../people";
import type { About } from "./review";
import { REVIEW } from "./words";

/** Not of the row, but of what was made of it. */
const SAID = "!said";

/** Each fact under the name of its field. */
export type FactWords = Readonly<Record<string, string>>;

/** Nobody decides by these: who it is, and what the office writes beside. */
const NOT_DECIDING: ReadonlySet<FieldId> = new Set<FieldId>(["name", "remarks"]);

export const findingsUnder = ({ assessment }: CheckedPerson, about: About): readonly Finding[] =>
  about === "person" ? assessment.findings : assessment.findings.filter(({ rule }) => rule === about);

/** What a decision on this rests on now. */
export function factsOf(person: CheckedPerson, about: About): FactWords {
  const findings = findingsUnder(person, about);
  const { head } = person.judging;
  const ofFindings = findings.flatMap(({ fields }) => fields);
  const ofRow =
    about === "person" ? [...head.columns, ...head.facts].map(({ field }) => field).filter((id) => isRead(id)) : [];
  const fields = new Set([...ofRow, ...ofFindings].filter((field) => !NOT_DECIDING.has(field)));
  const words = [...fields].map((field) => [field, wordsOf(person, field)] as const);
  return { ...Object.fromEntries(words), [SAID]: saidOf(person, about) };
}

/** A fact as it is now, under the name by which it was kept. */
export function factNow(person: CheckedPerson, about: About, key: string): string {
  if (key === SAID) return saidOf(person, about);
  return isField(key) && isRead(key) ? wordsOf(person, key) : "";
}

/** The same as people read it, beside the fact's name: a column of no year is not named once more. */
export const factShown = (person: CheckedPerson, about: About, key: string): string =>
  key !== SAID && isField(key) && isRead(key) ? wordsOf(person, key, false) : factNow(person, about, key);

export const factLabel = (key: string): string => (isField(key) ? labelOf(key) : REVIEW.said);

/** As it may be shown: of an ID number nothing. */
export const isShownFact = (key: string): boolean => key !== "idNumber";

/** The verdict on a person; of a rule what it found, whatever words that has. */
function saidOf(person: CheckedPerson, about: About): string {
  if (about === "person") return VERDICT_LABELS[person.verdict];
  const found = findingsUnder(person, about).map(
    ({ severity, reason }) => `${SEVERITY_LABELS[severity]} ${reason.kind}`,
  );
  return [...new Set(found)].sort().join(" ");
}

/** @param isNamed of a column of no year: by its header, as what a decision rests on is kept */
function wordsOf({ applicant, judging }: CheckedPerson, field: FieldId, isNamed = true): string {
  if (field in applicant.facts) return inWords(field, applicant.facts[field as FactId]);
  const family: readonly { readonly column: number; readonly reading: Reading<unknown> }[] =
    applicant[field as Exclude<FieldId, FactId>];
  const columns = judging.head.columns.filter((use) => use.field === field);
  return columns
    .map(({ column, year, header }) => {
      const read = family.find((one) => one.column === columnIndex(column))?.reading ?? ABSENT;
      return { name: String(year ?? header), hasYear: year !== null, words: inWords(field, read) };
    })
    .filter(({ words }) => words !== "")
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, hasYear, words }) => (hasYear || isNamed ? `${name} ${words}` : words))
    .join("、");
}

function inWords(field: ColumnField, reading: Reading<unknown>): string {
  if (field === "idNumber") return reading.state === "known" ? (reading.value as { text: string }).text : "";
  const words = readingText(field, reading);
  return words !== "" || reading.state !== "known" ? words : JSON.stringify(reading.value);
}
