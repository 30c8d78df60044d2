/**
 * The facts a rule may use: one row of a roster as the notice sees it, each fact with the state it was read in.
 *
 * Field names are part of the interface (JSON, settings); the headers they are read from are in roster/fields.ts.
 */
import type { PartialDate } from "../core/calendar";
import type { Directory } from "./directory";
import type { Reading } from "../core/reading";
import type { Level, Series, TitleType } from "./standards/levels";
import type { IdNumber } from "./standards/id-number";
import type { RouteId } from "./ids";
import type { Settings } from "./settings/settings";

/** 无 in 现职称: the person holds no title. */
export const NONE = "none";
export type HeldLevel = Level | typeof NONE;

export type Sex = "male" | "female";
/** Is the unit a township public institution (乡镇事业单位)? */
export type UnitLevel = "township" | "other";
export type PostKind = "professional" | "management" | "worker";
export type YesNo = "yes" | "no";

/** in-post 在职在岗 · left 调离、退休、辞职… · away 借调、长期病休… · extended 延聘、返聘 */
export type Status = { readonly kind: "in-post" | "left" | "away" | "extended"; readonly word: string };

export type School =
  "doctoral" | "master" | "graduate" | "double-bachelor" | "bachelor" | "college" | "secondary" | "high-school";
export type Degree = "doctor" | "master" | "double-bachelor" | "bachelor" | typeof NONE;

/** 是否存在… and the like. `described`: words that are neither yes nor no (警告处分 2009), for a person to weigh. */
export type Misconduct = { readonly kind: "none" | "found" | "described"; readonly word: string };

/** 培训经历: something was written about it, or that there was none. */
export type Mention = { readonly kind: "some" | "none"; readonly word: string };

/** 岗位等级: 专业技术 1 to 13, or a post of another kind (管理七级, 高级工). */
export type PostGrade =
  { readonly kind: "professional"; readonly grade: number } | { readonly kind: "other"; readonly word: string };

/** 取得方式: by one of the notice's routes, or by an ordinary way (评审, 认定, 考试). */
export interface ObtainedBy {
  readonly way: RouteId | "review" | "recognition" | "examination" | "other";
  /** As written. */
  readonly word: string;
}

/** 审查结果 of the unit or bureau that looked at the application before. */
export interface ReviewOutcome {
  readonly kind: "passed" | "rejected" | "other";
  readonly word: string;
}

/** 全科规培: the training passed, none, or only a registration as general practitioner, which shows no training. */
export type GpTraining = "passed" | "registered-only" | "no";

/** One line of 工作经历. `until`: null while it lasts (至今). */
export interface WorkSpell {
  readonly from: PartialDate;
  readonly until: PartialDate | null;
  /** As written: the unit, often with the post behind it. */
  readonly unit: string;
}

/** One subject's mark, or the mark to be reached; `subject` is null where a cell gives the bare number. */
export interface Mark {
  readonly subject: string | null;
  readonly points: number;
}

/** One column of 考试成绩 or 合格标准: one per subject, or all subjects in one cell (基础58、实践61). */
export interface MarkColumn {
  readonly column: string;
  /** The subject its header names; null for a column of all subjects. */
  readonly subject: string | null;
  readonly reading: Reading<readonly Mark[]>;
}

/** The claimed route; `years` when the claim names a figure (直评20年). */
export interface Claim {
  readonly route: RouteId;
  readonly years: number | null;
  /** As written. */
  readonly word: string;
}

export type AppraisalGrade =
  "excellent" | "qualified" | "basically-qualified" | "unqualified" | "ungraded" | "not-appraised";

/** One year's column of a family such as 2018年学时. `year` is null when the header gives none. */
export interface Yearly<T> {
  readonly year: number | null;
  /** A total over several years: never judged against a figure per year. */
  readonly total: boolean;
  readonly column: string;
  readonly reading: Reading<T>;
}

export interface Facts {
  readonly name: Reading<string>;
  readonly idNumber: Reading<IdNumber>;
  readonly sex: Reading<Sex>;
  readonly birthDate: Reading<PartialDate>;
  readonly unit: Reading<string>;
  readonly unitLevel: Reading<UnitLevel>;
  readonly status: Reading<Status>;
  readonly postKind: Reading<PostKind>;
  readonly workStart: Reading<PartialDate>;
  readonly townshipStart: Reading<PartialDate>;
  /** In months. */
  readonly townshipYears: Reading<number>;
  readonly workHistory: Reading<readonly WorkSpell[]>;
  readonly fromUnit: Reading<string>;
  readonly fromUnitLevel: Reading<UnitLevel>;
  readonly transferDate: Reading<PartialDate>;
  readonly gpTraining: Reading<GpTraining>;
  readonly gpTrainingDate: Reading<PartialDate>;
  readonly urgentNeed: Reading<YesNo>;
  readonly voluntary: Reading<YesNo>;
  readonly outstanding: Reading<Mention>;
  readonly education: Reading<School>;
  readonly degree: Reading<Degree>;
  readonly heldTitle: Reading<string>;
  readonly heldType: Reading<TitleType | typeof NONE>;
  readonly heldLevel: Reading<HeldLevel>;
  readonly heldSeries: Reading<Series | typeof NONE>;
  readonly heldDate: Reading<PartialDate>;
  readonly appointedDate: Reading<PartialDate>;
  /** In months. */
  readonly heldYears: Reading<number>;
  readonly otherTitle: Reading<string>;
  readonly otherType: Reading<TitleType | typeof NONE>;
  readonly otherLevel: Reading<HeldLevel>;
  readonly otherDate: Reading<PartialDate>;
  readonly applyTitle: Reading<string>;
  readonly applyType: Reading<TitleType>;
  readonly applyLevel: Reading<Level>;
  readonly applySeries: Reading<Series>;
  readonly applyYear: Reading<number>;
  readonly applyDate: Reading<PartialDate>;
  readonly route: Reading<Claim>;
  readonly schoolStage: Reading<string>;
  readonly majorMatches: Reading<YesNo>;
  readonly training: Reading<Mention>;
  readonly discipline: Reading<Misconduct>;
  readonly fraud: Reading<Misconduct>;
  readonly pledge: Reading<YesNo>;
  readonly postGrade: Reading<PostGrade>;
  readonly targetPostGrade: Reading<PostGrade>;
  readonly professionStart: Reading<PartialDate>;
  readonly joinedUnit: Reading<PartialDate>;
  readonly obtainedBy: Reading<ObtainedBy>;
  readonly specialPost: Reading<YesNo>;
  readonly leftDate: Reading<PartialDate>;
  readonly postTraining: Reading<YesNo>;
  readonly commendations: Reading<Mention>;
  readonly preference: Reading<YesNo>;
  readonly outcome: Reading<ReviewOutcome>;
  readonly rejectionReason: Reading<string>;
  readonly remarks: Reading<string>;
}

export type FactId = keyof Facts;
/** Everything that can stand in a finding's `fields`. */
export type FieldId = FactId | "trainingHours" | "appraisals" | "examScores" | "passMarks";

/** What all rows of a table share. */
export interface SheetContext {
  /** Is there a column or an answer for the sheet that gives this field? */
  readonly has: (field: FieldId) => boolean;
  /** Does the sheet hold applications at all (a title, level or type applied for)? */
  readonly holdsApplications: boolean;
  readonly directory: Directory | null;
  readonly settings: Settings;
  /** Neither a column nor the title gives the application year: this one was taken. */
  readonly assumedYear: number | null;
}

/** A cell that could not be read as its kind, in more ways than one, or with a doubt. */
export interface TroubledCell {
  readonly field: FieldId;
  /** One column of a family (2019年学时). */
  readonly column?: string;
  readonly reading: Reading<unknown>;
}

export interface Applicant {
  /** 1-based row in the sheet; the first one where a person takes several. */
  readonly row: number;
  readonly facts: Facts;
  readonly trainingHours: readonly Yearly<number>[];
  readonly appraisals: readonly Yearly<AppraisalGrade>[];
  readonly examScores: readonly MarkColumn[];
  readonly passMarks: readonly MarkColumn[];
  /** Cells of this row that are not plainly readable, whatever the facts were taken from; shared and empty as a rule. */
  readonly troubled: readonly TroubledCell[];
  readonly sheet: SheetContext;
  /** The field a fact was taken from: a level may come from the title's own column. What a clerk has to fill. */
  readonly originOf: (field: FieldId) => FieldId;
  /** The cells a field was read from; empty when it comes from an answer or a default. */
  readonly cells: (field: FieldId, column?: string) => readonly string[];
}
