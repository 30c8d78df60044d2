/**
 * What a question is worth: how many of those to be verified (待核) are decided once it is answered, whatever the answer
 * is. Those whom it concerns are judged again with each answer there may be: once for a check, so many at the most.
 */
import { day, type Day } from "../core/calendar";
import type { SheetCells } from "../core/cells";
import { columnIndex } from "../core/positions";
import { BLANK, known, valueOf, type Reading } from "../core/reading";
import { FIELDS, type ColumnField, type Facts, type FieldId } from "../fields";
import type { Misconduct } from "../fields/readers/answers";
import type { Applicant, SheetContext } from "../rules/applicant";
import { assess } from "../rules/engine/assess";
import type { Assessment } from "../rules/engine/assessment";
import type { Timing } from "../rules/engine/dates";
import { planFor, type Plan } from "../rules/engine/plan";
import { standsInTheWay, verdictOf } from "../rules/engine/verdict";
import type { Finding } from "../rules/finding";
import { NONE } from "../rules/standards/levels";
import type { Question, RosterHead } from "./roster-head";
import type { PlacedApplicant, RowReader } from "./row-reader";

/** A person as judged, and what other rows were found to mean. */
export interface JudgedForQuestions {
  readonly applicant: PlacedApplicant;
  readonly assessment: Assessment;
  readonly found: readonly Finding[];
}

/** Whose questions they are. */
export type Asking = Pick<RosterHead, "questions" | "corrected">;

/** So many are judged again for one question: of a longer roster the number says how many there are at least. */
const MOST_JUDGED_AGAIN = 2_000;

/**
 * The questions, the most useful first, with what judging has brought up. It stops after every person: whoever asks may
 * give the page a turn.
 *
 * @param decided what was found of the same people before
 */
export function* worthOf(
  roster: Asking,
  people: readonly JudgedForQuestions[],
  timing: Timing,
  decided = new Decided(),
): Generator<undefined, readonly Question[]> {
  const open = people.filter(({ assessment }) => assessment.verdict === "undetermined");
  // Counted anew, the day of applying is asked for or not as it is now.
  const others = roster.questions.filter(({ kind }) => kind !== "apply-date");
  const asked = open.some(isForApplyDate)
    ? [...others, { about: "applyDate", kind: "apply-date" } satisfies Question]
    : others;
  const worth: Question[] = [];
  for (const question of asked) {
    const supposed = supposedBy(question, roster);
    if (supposed === null) {
      worth.push(question);
      continue;
    }
    const key = JSON.stringify({ ...question, settles: null });
    let [settles, judged] = [0, 0];
    for (const person of open) {
      const is = decided.by(key, supposed, person, timing);
      yield;
      if (is === null) continue;
      if (is) settles++;
      if (++judged === MOST_JUDGED_AGAIN) break;
    }
    worth.push({ ...question, settles });
  }
  return worth.sort((a, b) => (b.settles ?? -1) - (a.settles ?? -1));
}

/**
 * What answers decide of people, known for as long as they are not judged anew: an edit changes few people, and the
 * questions are counted after each.
 */
export class Decided {
  private readonly known = new WeakMap<Assessment, Map<string, boolean | null>>();

  /** Is somebody decided, whatever the answer is? Null for whom it does not concern. */
  by(key: string, supposed: Supposed, person: JudgedForQuestions, timing: Timing): boolean | null {
    let known = this.known.get(person.assessment);
    if (known === undefined) this.known.set(person.assessment, (known = new Map()));
    let is = known.get(key);
    if (is === undefined) {
      is = concerns(supposed.fields, person)
        ? supposed.answers.every((answer) => isDecided(answer, person, timing))
        : null;
      known.set(key, is);
    }
    return is;
  }
}

const pointsTo = (fields: readonly FieldId[], finding: Finding): boolean =>
  standsInTheWay(finding) && finding.fields.some((field) => fields.includes(field));

const concerns = (fields: readonly FieldId[], { assessment }: JudgedForQuestions): boolean =>
  assessment.findings.some((finding) => pointsTo(fields, finding));

/** A day that has been given is not asked for again: it is those of another year who lack one. */
const isForApplyDate = (person: JudgedForQuestions): boolean => {
  const { facts, sheet } = person.applicant;
  const { state } = facts.applyDate;
  return sheet.dayOfAll === null && (state === "absent" || state === "blank") && concerns(["applyDate"], person);
};

/** One answer a sheet may be given: who a person then is, and what the sheet is judged by. */
interface Answer {
  given(applicant: PlacedApplicant): { readonly applicant: Applicant; readonly plan: Plan };
}

/** What holds of every person, and what the sheet then has. */
class SaidOfAll implements Answer {
  private readonly sheets = new Map<SheetContext, { readonly sheet: SheetContext; readonly plan: Plan }>();

  constructor(
    private readonly facts: (applicant: Applicant) => Partial<Facts>,
    private readonly says: FieldId,
  ) {}

  given(applicant: Applicant): { readonly applicant: Applicant; readonly plan: Plan } {
    const { sheet, plan } = this.sheetOf(applicant.sheet);
    return { applicant: { ...applicant, facts: { ...applicant.facts, ...this.facts(applicant) }, sheet }, plan };
  }

  private sheetOf(before: SheetContext): { readonly sheet: SheetContext; readonly plan: Plan } {
    const known = this.sheets.get(before);
    if (known !== undefined) return known;
    const sheet: SheetContext = {
      ...before,
      has: (field) => field === this.says || before.has(field),
      assumedYear: this.says === "applyYear" ? null : before.assumedYear,
    };
    const of = { sheet, plan: planFor(sheet) };
    this.sheets.set(before, of);
    return of;
  }
}

/** What a column holds: the cells of the person are read once more. */
class SaidOfColumn implements Answer {
  private readonly head: RosterHead;
  private readonly plan: Plan;
  private readonly readers = new Map<SheetCells, RowReader>();

  constructor({ corrected }: Asking, column: string, field: ColumnField) {
    this.head = corrected(columnIndex(column), field);
    this.plan = planFor(this.head.context);
  }

  given(applicant: PlacedApplicant): { readonly applicant: Applicant; readonly plan: Plan } {
    return { applicant: this.rowsOf(applicant.readFrom).applicant(applicant.readAt), plan: this.plan };
  }

  private rowsOf(cells: SheetCells): RowReader {
    let rows = this.readers.get(cells);
    if (rows === undefined) this.readers.set(cells, (rows = this.head.rowsOf(cells)));
    return rows;
  }
}

function isDecided(answer: Answer, { applicant: before, found }: JudgedForQuestions, timing: Timing): boolean {
  const { applicant, plan } = answer.given(before);
  return verdictOf([...assess(applicant, plan, timing).findings, ...found]) !== "undetermined";
}

interface Supposed {
  /** Whoever waits for one of these is concerned. */
  readonly fields: readonly FieldId[];
  readonly answers: readonly Answer[];
}

/** Null where an answer cannot be supposed: the sheet itself has to be put right. */
function supposedBy(question: Question, roster: Asking): Supposed | null {
  switch (question.kind) {
    case "all-township":
      return {
        fields: ["unitLevel", "unit"],
        answers: [new SaidOfAll(() => ({ unitLevel: known("township") }), "unitLevel")],
      };
    case "no-year":
      return {
        fields: ["applyYear"],
        answers: question.years.map((year) => new SaidOfAll(() => ({ applyYear: known(year) }), "applyYear")),
      };
    case "apply-date":
      return { fields: ["applyDate"], answers: [onDay(1, 1), onDay(12, 31)] };
    case "blank-other-title":
      return {
        fields: ["otherTitle", "otherType", "otherLevel", "otherDate"],
        answers: [new SaidOfAll(withoutOther, "otherTitle")],
      };
    case "unclear-answer": {
      const { about } = question;
      if (about !== "discipline" && about !== "fraud") return null;
      const as = (kind: Misconduct["kind"]): Answer =>
        new SaidOfAll(({ facts }) => ({ [about]: known({ kind, word: rawOf(facts[about]) }) }), about);
      return { fields: [about], answers: [as("none"), as("found")] };
    }
    case "two-columns": {
      const { about, columns } = question;
      return { fields: concernedBy([about]), answers: columns.map((one) => new SaidOfColumn(roster, one, about)) };
    }
    case "unclear-column": {
      const { column, fields } = question;
      return { fields: concernedBy(fields), answers: fields.map((one) => new SaidOfColumn(roster, column, one)) };
    }
    case "unreadable-year":
    case "stale-mapping":
      return null;
  }
}

/** The name of a title may say its level, kind, series and date too. */
const concernedBy = (fields: readonly ColumnField[]): readonly FieldId[] =>
  FIELDS.flatMap((field) => {
    const title = field.kind === "fact" ? (field.fromTitle?.title ?? null) : null;
    const isConcerned = fields.includes(field.id) || (title !== null && fields.includes(title));
    return field.kind !== "shown" && isConcerned ? [field.id] : [];
  });

/** A day of the year for which the row applies. */
const onDay = (month: number, dayOfMonth: number): Answer =>
  new SaidOfAll(({ facts: { applyYear, applyDate } }) => {
    const year = valueOf(applyYear);
    const date: Day | null = year === null ? null : day(year, month, dayOfMonth);
    return { applyDate: date === null ? applyDate : known(date) };
  }, "applyDate");

const withoutOther = ({ facts }: Applicant): Partial<Facts> =>
  facts.otherTitle.state === "blank"
    ? { otherTitle: known("无"), otherType: known(NONE), otherLevel: known(NONE), otherDate: BLANK }
    : {};

const rawOf = (reading: Reading<unknown>): string => (reading.state === "unreadable" ? reading.raw : "");

/** The same without a pause. */
export function worthAtOnce(
  roster: Asking,
  people: readonly JudgedForQuestions[],
  timing: Timing,
): readonly Question[] {
  const steps = worthOf(roster, people, timing);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
