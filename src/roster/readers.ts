/**
 * Which reader reads which field. A reader is made per column (its header may carry a code such as 1-男 0-女) and
 * remembers what it read: a roster repeats its values, and readings are shared between rows.
 */
import { NONE, type Degree, type FieldId, type Mention, type Misconduct, type School } from "../rules/applicant";
import { ABSENT, known, oneOf, possibilities, unreadable, type Reading } from "../core/reading";
import { DEGREES, SCHOOLS } from "../rules/standards/education";
import { isEmpty, textOf } from "../core/cells";
import type { ColumnField } from "./fields";
import {
  isWordedPositively,
  readMention,
  readMisconduct,
  readOutstanding,
  readPledge,
  readYesNo,
} from "../fields/readers/answers";
import { readAppraisal } from "../fields/readers/appraisal";
import { readClaim, readLevel, readSeries, readType } from "../fields/readers/application";
import {
  readCommendations,
  readGpTraining,
  readObtainedBy,
  readPostGrade,
  readReviewOutcome,
  readSpecialPost,
} from "../fields/readers/award";
import { plainText } from "../core/cell-text";
import { readDate, readStart } from "../core/date-grammar";
import { readDegree, readSchool } from "../fields/readers/education";
import { readIdNumber } from "../fields/readers/id-number";
import { readMarks } from "../fields/readers/marks";
import { readHours, readYear, readYears } from "../fields/readers/numbers";
import { readPostKind, readSex, readStatus, readUnitLevel } from "../fields/readers/standing";
import { readWorkHistory } from "../fields/readers/work-history";

export type Reader = (value: unknown) => Reading<unknown>;

/** Fields whose cells are titles; they are read with the sheet's series in mind, see read-roster.ts. */
export const TITLE_FIELDS = ["heldTitle", "otherTitle", "applyTitle"] as const;
export type TitleField = (typeof TITLE_FIELDS)[number];

const RULE_FIELDS: Readonly<Record<Exclude<FieldId, TitleField>, true>> = {
  name: true,
  idNumber: true,
  sex: true,
  birthDate: true,
  unit: true,
  unitLevel: true,
  status: true,
  postKind: true,
  workStart: true,
  heldYears: true,
  schoolStage: true,
  majorMatches: true,
  townshipStart: true,
  townshipYears: true,
  workHistory: true,
  fromUnit: true,
  fromUnitLevel: true,
  transferDate: true,
  gpTraining: true,
  gpTrainingDate: true,
  urgentNeed: true,
  voluntary: true,
  outstanding: true,
  education: true,
  degree: true,
  heldType: true,
  heldLevel: true,
  heldSeries: true,
  heldDate: true,
  appointedDate: true,
  otherType: true,
  otherLevel: true,
  otherDate: true,
  applyType: true,
  applyLevel: true,
  applySeries: true,
  applyYear: true,
  applyDate: true,
  route: true,
  training: true,
  discipline: true,
  fraud: true,
  pledge: true,
  postGrade: true,
  targetPostGrade: true,
  professionStart: true,
  joinedUnit: true,
  obtainedBy: true,
  specialPost: true,
  leftDate: true,
  postTraining: true,
  commendations: true,
  preference: true,
  outcome: true,
  rejectionReason: true,
  remarks: true,
  trainingHours: true,
  appraisals: true,
  examScores: true,
  passMarks: true,
};

/** Does some rule use the field (and a reader read it)? Titles apart. */
export const isRuleField = (field: ColumnField): field is Exclude<FieldId, TitleField> =>
  Object.hasOwn(RULE_FIELDS, field);

function readText(value: unknown): Reading<string> {
  const text = plainText(value);
  return typeof text === "string" ? known(text) : text;
}

/** 无 in a column about the title held: there is none. */
function orNone<T>(read: (value: unknown) => Reading<T>): (value: unknown) => Reading<T | typeof NONE> {
  return (value) => (/^(?:无|暂无|没有|未评)$/u.test(textOf(value).trim()) ? known(NONE) : read(value));
}

/** @param header the column's header, folded or not */
export function readerFor(field: Exclude<FieldId, TitleField>, header: string): Reader {
  switch (field) {
    case "name":
    case "unit":
    case "schoolStage":
    case "fromUnit":
    case "rejectionReason":
    case "remarks":
      return readText;
    case "workHistory":
      return readWorkHistory;
    case "idNumber":
      return readIdNumber;
    case "sex":
      return (value) => readSex(value, header);
    case "birthDate":
    case "gpTrainingDate":
    case "applyDate":
    case "leftDate":
      return readDate;
    case "workStart":
    case "townshipStart":
    case "transferDate":
    case "heldDate":
    case "appointedDate":
    case "otherDate":
    case "professionStart":
    case "joinedUnit":
      return readStart;
    case "gpTraining":
      return (value) => readGpTraining(value, header);
    case "specialPost":
      return readSpecialPost;
    case "postGrade":
    case "targetPostGrade":
      return readPostGrade;
    case "obtainedBy":
      return readObtainedBy;
    case "outcome":
      return readReviewOutcome;
    case "examScores":
    case "passMarks":
      return readMarks;
    case "majorMatches":
    case "postTraining":
    case "preference":
    case "urgentNeed":
    case "voluntary":
      return (value) => readYesNo(value, header);
    case "unitLevel":
    case "fromUnitLevel":
      return (value) => readUnitLevel(value, header);
    case "status":
      return readStatus;
    case "postKind":
      return readPostKind;
    case "heldYears":
    case "townshipYears":
      return readYears;
    case "education":
      return readSchool;
    case "degree":
      return readDegree;
    case "heldType":
    case "otherType":
      return orNone((value) => readType(value, header));
    case "heldLevel":
    case "otherLevel":
      return orNone(readLevel);
    case "heldSeries":
      return orNone(readSeries);
    case "applyType":
      return (value) => readType(value, header);
    case "applyLevel":
      return readLevel;
    case "applySeries":
      return readSeries;
    case "applyYear":
      return readYear;
    case "route":
      return (value) => readClaim(value, header);
    case "trainingHours":
      return readHours;
    case "appraisals":
      return readAppraisal;
    case "training":
    case "outstanding":
      return readOutstanding;
      return readMention;
    case "commendations":
      return readCommendations;
    case "discipline":
    case "fraud": {
      const positive = isWordedPositively(header);
      return (value) => readMisconduct(value, positive);
    }
    case "pledge":
      return readPledge;
  }
}

/** Values that a column repeats are worth remembering; those of names and ID numbers are not. */
const VALUES_TRIED = 2_000;

/** The same reader, asked once per distinct value, where values repeat. */
export function remembering<T>(read: (value: unknown) => T): (value: unknown) => T {
  const seen = new Map<unknown, T>();
  let asked = 0;
  return (value) => {
    const key = isEmpty(value) ? null : value;
    asked++;
    const before = seen.get(key);
    if (before !== undefined) return before;
    const reading = read(key);
    if (seen.size < VALUES_TRIED || seen.size * 2 < asked) seen.set(key, reading);
    return reading;
  };
}

type Combiner = (readings: readonly Reading<unknown>[], raw: string) => Reading<unknown>;

/** Of schooling the higher counts, of misconduct the graver, of training any. */
const COMBINERS: Partial<Record<ColumnField, Combiner>> = {
  education: (readings, raw) =>
    foremost(readings, (value) => SCHOOLS.indexOf(value as School)) ?? together(readings, raw),
  degree: (readings, raw) => foremost(readings, (value) => DEGREES.indexOf(value as Degree)) ?? together(readings, raw),
  discipline: (readings) => gravest(readings as readonly Reading<Misconduct>[]),
  fraud: (readings) => gravest(readings as readonly Reading<Misconduct>[]),
  training: (readings, raw) =>
    foremost(readings, (value) => ((value as Mention).kind === "some" ? 0 : 1)) ?? together(readings, raw),
};

/** Fields of which several lines or columns make one reading. */
export const isCombined = (field: ColumnField): boolean => COMBINERS[field] !== undefined;

/** Several columns of one field; where no better rule is known: what they agree on, or every reading there is. */
export const combine = (field: ColumnField, readings: readonly Reading<unknown>[], raw: string): Reading<unknown> =>
  (COMBINERS[field] ?? together)(readings, raw);

/** The value that ranks first (lowest), when nothing among the readings is unreadable or ambiguous. */
function foremost(readings: readonly Reading<unknown>[], rank: (value: unknown) => number): Reading<unknown> | null {
  if (readings.some((one) => one.state === "unreadable" || one.state === "ambiguous")) return null;
  let best: Reading<unknown> | null = null;
  for (const one of readings)
    if (one.state === "known" && (best?.state !== "known" || rank(one.value) < rank(best.value))) best = one;
  return best;
}

/** One column found something: that stands. Else a column that says nothing leaves it open. */
function gravest(readings: readonly Reading<Misconduct>[]): Reading<unknown> {
  const ofKind = (kind: Misconduct["kind"]): Reading<Misconduct> | undefined =>
    readings.find((one) => one.state === "known" && one.value.kind === kind);
  const open = readings.find((one) => one.state !== "known");
  return ofKind("found") ?? open ?? ofKind("described") ?? ofKind("none") ?? ABSENT;
}

function together(readings: readonly Reading<unknown>[], raw: string): Reading<unknown> {
  const speaking = readings.filter((one) => one.state !== "blank" && one.state !== "absent");
  const [first] = speaking;
  if (first === undefined) return readings[0] ?? ABSENT;
  if (speaking.length === 1) return first;
  if (speaking.some((one) => one.state === "unreadable")) return unreadable(raw);
  const values = speaking.flatMap((one) => possibilities(one, []));
  const distinct = values.filter((value, i) => values.findIndex((v) => same(v, value)) === i);
  return oneOf(distinct, raw);
}

/** 在职 and 在岗 say the same: what a value is counts, not the word it was written with. */
const meaningOf = (value: unknown): string =>
  JSON.stringify(typeof value === "object" && value !== null && "kind" in value ? { ...value, word: "" } : value);

const same = (a: unknown, b: unknown): boolean => meaningOf(a) === meaningOf(b);
