/**
 * 比较: two versions of a roster. Who joined, who left, whose facts changed, whose verdict is another.
 *
 * People are the same by ID number; who has none on either side by name and unit, then by name alone, where that names
 * one person on both sides.
 */
import { masked, withoutIds } from "../core/hidden-ids";
import { unitName } from "../core/unit-name";
import { valueOf, type Reading } from "../core/reading";
import { FIELDS, isMarks, isYearly, labelOf, labelOfYear, type FactId, type FieldId } from "../fields";
import type { RuleId, Verdict } from "../rules/ids";
import { identityOf } from "../rules/standards/id-number";
import type { Applicant } from "../rules/applicant";
import { readingText } from "../rules/words/values";
import { everybody, unitOf, type JudgedPerson, type JudgedTable, type ReportSource } from "./source";

export interface ComparedPerson {
  readonly table: JudgedTable;
  readonly person: JudgedPerson;
}

export interface ChangedFact {
  /** What it is called: 取得时间, 2019年学时. */
  readonly label: string;
  /** As it may be read by others: the same where the change lies in the hidden signs of an ID number. */
  readonly before: string;
  readonly after: string;
}

export interface Pair {
  readonly before: ComparedPerson;
  readonly after: ComparedPerson;
  readonly facts: readonly ChangedFact[];
  readonly verdicts: readonly [Verdict, Verdict];
  /** Rules under which something was wrong before and no more, and the other way round. */
  readonly solved: readonly RuleId[];
  readonly arisen: readonly RuleId[];
}

export interface Comparison {
  readonly joined: readonly ComparedPerson[];
  readonly left: readonly ComparedPerson[];
  /** Whose verdict is another, then whose facts or problems are. */
  readonly changed: readonly Pair[];
  readonly same: number;
}

type Keyed = (one: ComparedPerson) => string | null;

const idOf: Keyed = ({ person }) => {
  const id = valueOf(person.applicant.facts.idNumber);
  // The form before 1999 and the present one are one number.
  return id === null ? null : (identityOf(id) ?? id.text);
};
const nameOf: Keyed = ({ person }) => valueOf(person.applicant.facts.name)?.replace(/\s+/gu, "") ?? null;
const nameAndUnit: Keyed = (one) => {
  const name = nameOf(one);
  return name === null ? null : `${name} ${unitName(unitOf(one.person))}`;
};

export function compared(before: ReportSource, after: ReportSource): Comparison {
  let [olds, news] = [[...everybody(before)], [...everybody(after)]];
  const pairs: [ComparedPerson, ComparedPerson][] = [];
  for (const key of [idOf, nameAndUnit, nameOf]) {
    const found = pairsBy(key, olds, news);
    pairs.push(...found);
    const [oldOnes, newOnes] = [new Set(found.map(([old]) => old)), new Set(found.map(([, now]) => now))];
    olds = olds.filter((one) => !oldOnes.has(one));
    news = news.filter((one) => !newOnes.has(one));
  }
  const all = pairs.map(([old, now]) => pairOf(old, now));
  const changed = all.filter(
    ({ verdicts: [was, is], facts, solved, arisen }) =>
      was !== is || facts.length > 0 || solved.length > 0 || arisen.length > 0,
  );
  const order = ({ after: { person } }: Pair): number => person.applicant.row;
  const isTurned = ({ verdicts: [was, is] }: Pair): number => (was === is ? 1 : 0);
  return {
    joined: news,
    left: olds,
    changed: changed.sort((a, b) => isTurned(a) - isTurned(b) || order(a) - order(b)),
    same: all.length - changed.length,
  };
}

/** Those whom a key names alone on both sides; who applies in several rows is paired in their order. */
function pairsBy(
  key: Keyed,
  olds: readonly ComparedPerson[],
  news: readonly ComparedPerson[],
): readonly [ComparedPerson, ComparedPerson][] {
  const [before, after] = [grouped(key, olds), grouped(key, news)];
  return [...before].flatMap(([name, own]): [ComparedPerson, ComparedPerson][] => {
    const now = after.get(name) ?? [];
    // The same number twice is the same person twice; the same name twice may be two people.
    if (key !== idOf && (own.length > 1 || now.length > 1)) return [];
    // Two numbers that differ are two people, whatever their names.
    return own.flatMap((old, i) => {
      const one = now[i];
      if (one === undefined || (key !== idOf && contradict(old, one))) return [];
      return [[old, one] as [ComparedPerson, ComparedPerson]];
    });
  });
}

function contradict(a: ComparedPerson, b: ComparedPerson): boolean {
  const [one, other] = [idOf(a), idOf(b)];
  // A number that was put right is the same person's: but for a few signs it is the same.
  return one !== null && other !== null && distance(one, other) > MOST_CORRECTED;
}

const MOST_CORRECTED = 3;

const distance = (a: string, b: string): number =>
  a.length !== b.length
    ? Math.abs(a.length - b.length) + 1
    : [...a].reduce((sum, sign, i) => (sign === b.charAt(i) ? sum : sum + 1), 0);

function grouped(key: Keyed, people: readonly ComparedPerson[]): ReadonlyMap<string, readonly ComparedPerson[]> {
  const groups = new Map<string, ComparedPerson[]>();
  for (const one of people) {
    const name = key(one);
    if (name === null || name === "") continue;
    const before = groups.get(name);
    if (before === undefined) groups.set(name, [one]);
    else before.push(one);
  }
  return groups;
}

function pairOf(before: ComparedPerson, after: ComparedPerson): Pair {
  const [was, is] = [before.person, after.person];
  const rules = ({ assessment }: JudgedPerson): ReadonlySet<RuleId> =>
    new Set(assessment.findings.filter(({ severity }) => severity !== "benefit").map(({ rule }) => rule));
  const [wrongBefore, wrongNow] = [rules(was), rules(is)];
  return {
    before,
    after,
    facts: factsChanged(was.applicant, is.applicant),
    verdicts: [was.assessment.verdict, is.assessment.verdict],
    solved: [...wrongBefore].filter((rule) => !wrongNow.has(rule)),
    arisen: [...wrongNow].filter((rule) => !wrongBefore.has(rule)),
  };
}

function factsChanged(before: Applicant, after: Applicant): readonly ChangedFact[] {
  const [old, now] = [factsOf(before), factsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((label) => {
    const [was, is] = [old.get(label) ?? "", now.get(label) ?? ""];
    // A number of any length is somebody's where ID numbers stand.
    const shown = label === labelOf("idNumber") ? masked : withoutIds;
    return was === is ? [] : [{ label, before: shown(was), after: shown(is) }];
  });
}

/** What was read of each field, by what it is called. */
function factsOf(applicant: Applicant): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const put = (label: string, field: FieldId, reading: Reading<unknown>): void => {
    const words = field === "idNumber" ? (valueOf(applicant.facts.idNumber)?.text ?? "") : readingText(field, reading);
    if (words !== "") facts.set(label, facts.has(label) ? `${facts.get(label) ?? ""}、${words}` : words);
  };
  for (const field of FIELDS) {
    if (field.kind === "shown") continue;
    const id = field.id as FieldId;
    if (isYearly(id))
      for (const { year, reading } of applicant[id])
        put(year === null ? labelOf(id) : labelOfYear(id, year), id, reading);
    else if (isMarks(id)) for (const { subject, reading } of applicant[id]) put(subject ?? labelOf(id), id, reading);
    else if (id in applicant.facts) put(labelOf(id), id, applicant.facts[id as FactId]);
  }
  return facts;
}
