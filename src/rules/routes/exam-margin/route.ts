/**
 * 以考代评5分 — where titles are given by examination, five points short in each subject still allow to compete for
 * appointment in a township unit. It gives no title.
 *
 * 解读: each subject for itself, the margin included. A mark or a pass mark that is missing cannot be told. The pass mark
 * is the roster's, else the one set for the series.
 * 未编码: the post's own conditions: the unit judges them.
 */
import type { MarkColumn } from "../../../fields/readers/marks";
import type { Issue } from "../../finding";
import { and, cannotTell, MET, notMet, type Judgement } from "../../../core/judgement";
import { valueOf } from "../../../core/reading";
import { type RuleContext } from "../../rule";
import { gaps, gapReason } from "../../questions";
import { isDecidedByExamination } from "../../standards/base-conditions";
import { LEVELS, SERIES, type Level, type Series } from "../../standards/levels";
import { decideOver } from "../../../core/supposing";
import { allOf, at } from "../conditions";
import type { Route } from "../route";

export type ExamMarginReason =
  | { readonly kind: "exam-by-review"; readonly series: Series; readonly level: Level }
  | {
      readonly kind: "exam-mark-short";
      readonly subject: string | null;
      readonly points: number;
      readonly pass: number;
      readonly margin: number;
    }
  | { readonly kind: "exam-pass-mark-unknown"; readonly subject: string | null };

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
    "post-quota": "waives",
    "training-hours": "waives",
    "training-experience": "waives",
    appraisal: "waives",
    "major-match": "waives",
  },
  needs: [["examScores"]],
  evaluate: (context) => allOf(context, isExamined, hasMarks),
};

function isExamined(context: RuleContext): Judgement<Issue> {
  const { applySeries, applyLevel } = context.facts;
  const decision = decideOver(
    [
      { field: "applySeries", reading: applySeries, domain: SERIES },
      { field: "applyLevel", reading: applyLevel, domain: LEVELS },
    ],
    (series, level) => ({ series, level, examined: isDecidedByExamination(series, level) }),
    ({ examined }) => (examined ? "met" : "not-met"),
  );
  if (!decision.decided) return cannotTell(...gaps(context, decision.asks));
  const { examined, series, level } = decision.code;
  return examined ? MET : notMet(at(context, { kind: "exam-by-review", series, level }, ["applySeries", "applyLevel"]));
}

function hasMarks(context: RuleContext): Judgement<Issue> {
  const { examScores } = context;
  if (examScores.length === 0)
    return cannotTell({ reason: { kind: "no-column", field: "examScores" }, fields: ["examScores"], metOn: null });
  const judged = examScores.reduce<Judgement<Issue>>((all, column) => and(all, columnSuffices(context, column)), MET);
  // A pass mark that cannot be read is asked for once, however many subjects wait for it.
  const isFirst = (one: Issue, i: number): boolean =>
    one.fields[0] !== "passMarks" ||
    judged.why.findIndex(({ fields, column }) => fields[0] === "passMarks" && column === one.column) === i;
  return judged.why.every(isFirst) ? judged : { ...judged, why: judged.why.filter(isFirst) };
}

function columnSuffices(context: RuleContext, { column, subject, reading }: MarkColumn): Judgement<Issue> {
  const pointed = { fields: ["examScores"] as const, metOn: null, column };
  if (reading.state !== "known") {
    const reason = gapReason("examScores", reading) ?? { kind: "blank", field: "examScores" };
    return cannotTell({ reason, ...pointed });
  }
  const margin = context.figure("exam-margin");
  return reading.value.reduce<Judgement<Issue>>((all, mark) => {
    const name = mark.subject ?? subject;
    const pass = passMarkOf(context, name);
    if (pass === "unreadable") return and(all, cannotTell(...unreadablePassMarks(context)));
    if (pass === null)
      return and(all, cannotTell({ reason: { kind: "exam-pass-mark-unknown", subject: name }, ...pointed }));
    if (mark.points >= pass - margin) return all;
    return and(
      all,
      notMet({ reason: { kind: "exam-mark-short", subject: name, points: mark.points, pass, margin }, ...pointed }),
    );
  }, MET);
}

/** The subject's own pass mark, else one for all subjects, else the one set for the series. */
function passMarkOf({ passMarks, facts, sheet }: RuleContext, subject: string | null): number | "unreadable" | null {
  const given = passMarks.flatMap((column) =>
    (valueOf(column.reading) ?? []).map((mark) => ({ subject: mark.subject ?? column.subject, points: mark.points })),
  );
  const own = given.find((mark) => mark.subject !== null && mark.subject === subject);
  const general = given.find((mark) => mark.subject === null);
  const mark = own?.points ?? general?.points;
  if (mark !== undefined) return mark;
  // What cannot be read may be the subject's own: the one set for the series does not stand in for it.
  if (passMarks.some(({ reading }) => reading.state === "unreadable")) return "unreadable";
  const series = valueOf(facts.applySeries);
  return series === null ? null : (sheet.settings.passMarks[series] ?? null);
}

const unreadablePassMarks = ({ passMarks }: RuleContext): readonly Issue[] =>
  passMarks.flatMap(({ column, reading }) => {
    const reason = reading.state === "unreadable" ? gapReason("passMarks", reading) : null;
    return reason === null ? [] : [{ reason, fields: ["passMarks"] as const, metOn: null, column }];
  });
