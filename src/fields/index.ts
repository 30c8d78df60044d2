/**
 * The fields of a roster. Everything that goes through all of them goes through this list; its order is that in which
 * people read a roster, and in which the user chooses one.
 *
 * Field names are part of the interface (JSON, settings).
 */
import type { Reading } from "../core/reading";
import { applyDate, applyLevel, applyMajor, applySeries, applyTitle, applyType, applyYear } from "./application";
import { appraisals } from "./appraisals";
import { birthDate } from "./birth-date";
import { commendations } from "./commendations";
import { degree, education } from "./education";
import { examScores, passMarks } from "./examination";
import { gpTraining, gpTrainingDate } from "./gp-training";
import {
  appointedDate,
  heldDate,
  heldLevel,
  heldSeries,
  heldTitle,
  heldType,
  heldYears,
  obtainedBy,
} from "./held-title";
import { idNumber } from "./id-number";
import { discipline, fraud } from "./integrity";
import { major, majorMatches, profession } from "./major";
import { name } from "./name";
import { otherDate, otherLevel, otherSeries, otherTitle, otherType } from "./other-title";
import { outstanding } from "./outstanding";
import { pledge } from "./pledge";
import { postGrade, postKind, specialPost, targetPostGrade } from "./post";
import { preference } from "./preference";
import { remarks } from "./remarks";
import { outcome, rejectionReason } from "./review";
import { route } from "./route";
import { schoolStage } from "./school-stage";
import { seq } from "./seq";
import { sex } from "./sex";
import { leftDate, status } from "./status";
import { urgentNeed, voluntary } from "./talent";
import { townshipStart, townshipYears } from "./township";
import { postTraining, training } from "./training";
import { trainingHours } from "./training-hours";
import { fromPostKind, fromUnit, fromUnitLevel, transferDate } from "./transfer";
import { townshipAllowance, unit, unitLevel } from "./unit";
import { workHistory } from "./work-history";
import { joinedUnit, professionStart, professionYears, workStart } from "./working-life";
import type { Fact, MarksFamily, ShownColumn, TitleName, YearlyFamily } from "./field";
import type { MarkColumn } from "./readers/marks";
import type { Yearly } from "./readers/yearly";

export const FIELDS = [
  seq,
  name,
  idNumber,
  sex,
  birthDate,
  unit,
  unitLevel,
  townshipAllowance,
  status,
  postKind,
  postGrade,
  targetPostGrade,
  workStart,
  professionStart,
  professionYears,
  townshipStart,
  townshipYears,
  workHistory,
  education,
  degree,
  major,
  majorMatches,
  profession,
  heldTitle,
  heldType,
  heldLevel,
  heldSeries,
  heldDate,
  appointedDate,
  heldYears,
  otherTitle,
  otherType,
  otherLevel,
  otherSeries,
  otherDate,
  applyTitle,
  applyType,
  applyLevel,
  applySeries,
  applyMajor,
  applyYear,
  applyDate,
  route,
  joinedUnit,
  schoolStage,
  obtainedBy,
  specialPost,
  fromUnit,
  fromUnitLevel,
  fromPostKind,
  transferDate,
  leftDate,
  urgentNeed,
  voluntary,
  gpTraining,
  gpTrainingDate,
  outstanding,
  examScores,
  passMarks,
  appraisals,
  trainingHours,
  training,
  postTraining,
  commendations,
  discipline,
  fraud,
  pledge,
  preference,
  outcome,
  rejectionReason,
  remarks,
] as const;

type Field = (typeof FIELDS)[number];
type Named<F> = F extends { readonly id: infer Id extends string } ? Id : never;
type ValueOf<F> = F extends Fact<string, infer V> ? V : F extends TitleName<string> ? string : never;

/** Everything a column can be. */
export type ColumnField = Named<Field>;
type ShownId = Named<Extract<Field, ShownColumn<string>>>;
export type YearlyField = Named<Extract<Field, { readonly kind: "yearly" }>>;
export type MarksField = Named<Extract<Field, MarksFamily<string>>>;
export type FactId = keyof Facts;
/** Everything that can stand in a finding's `fields`: what some rule reads. */
export type FieldId = Exclude<ColumnField, ShownId>;

/** The facts a rule may use: one row of a roster as the notice sees it, each with the state it was read in. */
export type Facts = {
  readonly [F in Extract<Field, { readonly kind: "fact" | "title" }> as F["id"]]: Reading<ValueOf<F>>;
};

/** What stands in several columns, one per year or one per subject. */
export type Families = {
  readonly [F in Extract<Field, { readonly kind: "yearly" }> as F["id"]]: F extends YearlyFamily<string, infer V>
    ? readonly Yearly<V>[]
    : never;
} & { readonly [F in MarksField]: readonly MarkColumn[] };

/** The fields by id. */
export const FIELD = Object.fromEntries(FIELDS.map((one) => [one.id, one])) as {
  readonly [F in Field as F["id"]]: F;
};

/** A family of columns, one per year. */
export const isYearly = (id: ColumnField): id is YearlyField => FIELD[id].kind === "yearly";
/** A family of columns, one per subject. */
export const isMarks = (id: ColumnField): id is MarksField => FIELD[id].kind === "marks";

/** Does some rule read it? */
export const isRead = (id: ColumnField): id is FieldId => FIELD[id].kind !== "shown";

export const labelOf = (id: ColumnField): string => FIELD[id].label;
/** One column of a family: 2018年继续教育学时, 2018年度考核. */
export const labelOfYear = (id: ColumnField, year: number | string): string =>
  `${year}年${labelOf(id).replace(/^年/u, "")}`;
export const hintOf = (id: FieldId): string => FIELD[id].hint;

/** May it stand in several columns, without a question which of them counts? */
export function mayStandInSeveral(id: ColumnField): boolean {
  const field = FIELD[id];
  return field.kind !== "shown" && field.inSeveralColumns;
}

/** May a person's further lines say more of it, in words? */
export function mayGoOnBelow(id: ColumnField): boolean {
  const field = FIELD[id];
  return field.kind !== "shown" && (field.furtherLines !== null || field.combine !== null);
}

export const isField = (id: string): id is ColumnField => Object.hasOwn(FIELD, id);
