/**
 * 以考代评5分 — where titles are given by examination, five points short in each subject still allow to compete for
 * appointment in a township unit. It gives no title.
 *
 * 解读: each subject for itself, the margin included. Every subject of either column has to be matched: a mark or a
 * pass mark that is missing cannot be told. The pass mark is the roster's; where it has no column for it, the one set
 * for the series, said when it is used. A mark that no single subject has (227 beside 240) is a sum, of which nobody
 * can say how it is made up. Who has passed every subject needs no margin, and is told so; so is who may compete, where
 * nothing else bars it. Without a vacant post there is nothing to compete for: worth a look.
 * 未编码: the post's own conditions: the unit judges them.
 */
import type { MarkColumn } from "../../../fields/readers/marks";
import type { Issue } from "../../finding";
import { and, cannotTell, MET, notMet, type Judgement } from "../../../core/judgement";
import { possibilities, valueOf } from "../../../core/reading";
import { type RuleContext } from "../../rule";
import { byExamination } from "../../examined";
import { gaps, gapReason } from "../../questions";
import type { Level, Series } from "../../standards/levels";
import { allOf, at } from "../conditions";
import type { Route } from "../route";

export type ExamMarginReason =
  | { readonly kind: "exam-by-review"; readonly series: Series | null; readonly levels: readonly Level[] }
  | {
      readonly kind: "exam-mark-short";
      readonly subject: string | null;
      readonly points: number;
      readonly pass: number;
      readonly margin: number;
    }
  /** A subject of the pass marks has no mark; null where they have no names, and their numbers differ. */
  | { readonly kind: "exam-subject-without-mark"; readonly subject: string | null }
  | { readonly kind: "exam-default-pass-mark"; readonly pass: number }
  /** `hasColumn`: there is a column for pass marks, which says nothing of it. */
  | { readonly kind: "exam-pass-mark-unknown"; readonly subject: string | null; readonly hasColumn: boolean }
  /** No subject has so many points. */
  | { readonly kind: "exam-total"; readonly of: "examScores" | "passMarks"; readonly points: number }
  | { readonly kind: "exam-no-title" }
  | { readonly kind: "exam-passed" };

declare module "../../ids" {
  interface Routes {
    readonly "exam-margin": ExamMarginReason;
  }
}

export const examMargin: Route = {
  id: "exam-margin",
  clause: "三（四）第6段",
  isDirect: false,
  townshipOnly: true,
  nature: "exam-margin",
  decisions: {
    "one-type-per-year": "waives",
    "five-year-lock": "waives",
    "grassroots-ladder": "waives",
    "level-ladder": "waives",
    "examined-level": "waives",
    "base-tenure": "waives",
    "post-quota": "downgrades",
    "training-hours": "waives",
    "training-experience": "waives",
    appraisal: "waives",
    "major-match": "waives",
  },
  needs: [["examScores"]],
  evaluate: (context) => allOf(context, isExamined, suffices),
  warnings: (context) => [...usedDefault(context), ...noTitle(context)],
};

const toldWhereOpen = (kind: "exam-no-title" | "exam-passed"): readonly Issue[] => [
  { reason: { kind }, fields: ["route"], metOn: null, unlessBroken: true },
];
const NO_TITLE = toldWhereOpen("exam-no-title");
const PASSED = toldWhereOpen("exam-passed");

/** Whoever may compete for appointment is not to think that a title comes of it; who has passed needs no margin. */
function noTitle(context: RuleContext): readonly Issue[] {
  const isClaimed = valueOf(context.facts.route)?.route === examMargin.id;
  if (!isClaimed || context.once(examMargin.evaluate).outcome !== "met") return [];
  return hasMarks(context, 0).outcome === "met" ? PASSED : NO_TITLE;
}

function isExamined(context: RuleContext): Judgement<Issue> {
  const { applySeries, applyLevel } = context.facts;
  const decision = byExamination(context.facts);
  if (!decision.decided) return cannotTell(...gaps(context, decision.asks));
  if (decision.code.examined) return MET;
  // Of several that the row may mean none is named.
  const reason = {
    kind: "exam-by-review",
    series: valueOf(applySeries),
    levels: possibilities(applyLevel, []),
  } as const;
  return notMet(at(context, reason, ["applySeries", "applyLevel"]));
}

/** Of a subject of the health examinations, and of any: 150 is the most there is, and six in ten are passed. */
const FULL_MARK = { health: 100, any: 150 } as const;
const HIGHEST_PASS_MARK = 100;

/** A sum says nothing of each subject. */
function isNoSum(context: RuleContext): Judgement<Issue> {
  const full = valueOf(context.facts.applySeries) === "health" ? FULL_MARK.health : FULL_MARK.any;
  return and(noneAbove(context, "examScores", full), noneAbove(context, "passMarks", HIGHEST_PASS_MARK));
}

/** Whether a sum suffices says nothing, whichever way. */
function suffices(context: RuleContext): Judgement<Issue> {
  const noSum = isNoSum(context);
  return noSum.outcome === "met" ? hasMarks(context, context.figure("exam-margin")) : noSum;
}

function noneAbove(context: RuleContext, of: "examScores" | "passMarks", most: number): Judgement<Issue> {
  for (const { column, reading } of context[of])
    for (const { points } of valueOf(reading) ?? [])
      if (points > most)
        return cannotTell({ reason: { kind: "exam-total", of, points }, fields: [of], metOn: null, column });
  return MET;
}

function hasMarks(context: RuleContext, margin: number): Judgement<Issue> {
  const { examScores } = context;
  if (examScores.length === 0)
    return cannotTell({ reason: { kind: "no-column", field: "examScores" }, fields: ["examScores"], metOn: null });
  const judged = examScores.reduce<Judgement<Issue>>(
    (all, column) => and(all, columnSuffices(context, column, margin)),
    MET,
  );
  const matched = and(judged, everySubject(context));
  // A pass mark that cannot be read is asked for once, however many subjects wait for it.
  const isFirst = (one: Issue, i: number): boolean =>
    one.fields[0] !== "passMarks" ||
    matched.why.findIndex(({ fields, column }) => fields[0] === "passMarks" && column === one.column) === i;
  return matched.why.every(isFirst) ? matched : { ...matched, why: matched.why.filter(isFirst) };
}

interface GivenMark {
  readonly subject: string | null;
  readonly points: number;
}

const given = (columns: readonly MarkColumn[]): readonly GivenMark[] =>
  columns.flatMap((column) =>
    (valueOf(column.reading) ?? []).map((mark) => ({ subject: mark.subject ?? column.subject, points: mark.points })),
  );

/** Every subject that has a pass mark has to have a mark. Without names their number has to be the same. */
function everySubject(context: RuleContext): Judgement<Issue> {
  const [scores, marks] = [given(context.examScores), given(context.passMarks)];
  const lacking = marks.find(({ subject }) => subject !== null && !scores.some((score) => score.subject === subject));
  const unnamed = marks.filter(({ subject }) => subject === null).length;
  const counted = unnamed < 2 || unnamed === scores.length;
  if ((lacking === undefined && counted) || isSingle(scores, marks)) return MET;
  const reason = { kind: "exam-subject-without-mark", subject: lacking?.subject ?? null } as const;
  return cannotTell({ reason, fields: ["examScores", "passMarks"], metOn: null });
}

/** One mark and one pass mark belong together, unless both name their subject. */
const isSingle = (scores: readonly GivenMark[], marks: readonly GivenMark[]): boolean =>
  scores.length === 1 && marks.length === 1 && (scores[0]?.subject === null || marks[0]?.subject === null);

function columnSuffices(
  context: RuleContext,
  { column, subject, reading }: MarkColumn,
  margin: number,
): Judgement<Issue> {
  const pointed = { fields: ["examScores"] as const, metOn: null, column };
  if (reading.state !== "known") {
    const reason = gapReason("examScores", reading) ?? { kind: "blank", field: "examScores" };
    return cannotTell({ reason, ...pointed });
  }
  return reading.value.reduce<Judgement<Issue>>((all, mark, place) => {
    const name = mark.subject ?? subject;
    const pass = passMarkOf(context, name, reading.value.length, place);
    if (pass === "unreadable") return and(all, cannotTell(...unreadablePassMarks(context)));
    if (pass === null) return and(all, cannotTell(passMarkUnknown(context, name, column)));
    if (mark.points >= pass - margin) return all;
    return and(
      all,
      notMet({ reason: { kind: "exam-mark-short", subject: name, points: mark.points, pass, margin }, ...pointed }),
    );
  }, MET);
}

/** Where there is a column for pass marks it is that one which lacks the subject's. */
function passMarkUnknown({ passMarks }: RuleContext, subject: string | null, column: number): Issue {
  const hasColumn = passMarks.length > 0;
  const reason = { kind: "exam-pass-mark-unknown", subject, hasColumn } as const;
  return hasColumn
    ? { reason, fields: ["examScores", "passMarks"], metOn: null }
    : { reason, fields: ["examScores"], metOn: null, column };
}

/**
 * The subject's own pass mark, else one for all subjects, else the one in the same place. Only where the roster has no
 * column for pass marks does the one set for the series stand in.
 */
function passMarkOf(
  context: RuleContext,
  subject: string | null,
  marks: number,
  place: number,
): number | "unreadable" | null {
  const { passMarks, facts, sheet } = context;
  if (passMarks.length === 0) {
    const series = valueOf(facts.applySeries);
    return series === null ? null : (sheet.settings.passMarks[series] ?? null);
  }
  const passes = given(passMarks);
  const own = passes.find((mark) => mark.subject !== null && mark.subject === subject);
  if (own !== undefined) return own.points;
  const general = passes.filter((mark) => mark.subject === null);
  const scores = given(context.examScores);
  const found =
    general.length === 1 || general.length !== marks ? general.slice(0, 1) : general.slice(place, place + 1);
  const single = isSingle(scores, passes) ? passes[0] : undefined;
  const mark = general.length === 1 || general.length === marks ? found[0] : single;
  if (mark !== undefined) return mark.points;
  return passMarks.some(({ reading }) => reading.state === "unreadable") ? "unreadable" : null;
}

/** 合格标准 of the settings, where the roster gives none: said when it is used. */
function usedDefault(context: RuleContext): readonly Issue[] {
  const series = valueOf(context.facts.applySeries);
  const pass = series === null ? undefined : context.sheet.settings.passMarks[series];
  if (context.passMarks.length > 0 || pass === undefined || given(context.examScores).length === 0) return [];
  return [{ reason: { kind: "exam-default-pass-mark", pass }, fields: ["examScores"], metOn: null }];
}

const unreadablePassMarks = ({ passMarks }: RuleContext): readonly Issue[] =>
  passMarks.flatMap(({ column, reading }) => {
    const reason = reading.state === "unreadable" ? gapReason("passMarks", reading) : null;
    return reason === null ? [] : [{ reason, fields: ["passMarks"] as const, metOn: null, column }];
  });
