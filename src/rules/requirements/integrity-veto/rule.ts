/**
 * “一票否决” — no violation of law or discipline, no falsified education or degree, no academic fraud.
 * No route lifts it.
 *
 * 解读: a plain yes breaks it. A sanction whose kind and date can be read stands for as long as it has effect, on the day
 * of applying: from 记过 on it breaks it until then, 警告 is 待核; once that is over it is worth a look. Any other words that
 * describe a case need a person.
 * 未编码: sanctions of the Party and of civil servants; their terms.
 */
import { fullMonthsFrom, fullMonthsReached, onAnyDayOf, type Day, type PartialDate } from "../../../core/calendar";
import type { Issue } from "../../finding";
import { and, cannotTell, MET, notMet, type Judgement, type Outcome } from "../../../core/judgement";
import { asRuling, type RuleContext, type Requirement, withWarnings } from "../../rule";
import { applyDateOpen, gap, openUntil, overFor } from "../../questions";
import { sanctionsIn, termOf, type Sanction, type SanctionKind } from "../../standards/sanctions";

export type IntegrityVetoReason =
  | { readonly kind: "misconduct"; readonly field: "discipline" | "fraud"; readonly word: string }
  | { readonly kind: "misconduct-described"; readonly field: "discipline" | "fraud"; readonly word: string }
  /** The sanction has effect until a day that lies after that of applying. */
  | {
      readonly kind: "sanction-running";
      readonly sanction: SanctionKind;
      readonly since: PartialDate;
      readonly months: number;
      readonly until: Day;
      /** Of the year alone nobody knows whether it is over. */
      readonly isOpen: boolean;
    }
  | {
      readonly kind: "sanction-over";
      readonly sanction: SanctionKind;
      readonly since: PartialDate;
      readonly until: Day;
    };

declare module "../../ids" {
  interface Requirements {
    readonly "integrity-veto": IntegrityVetoReason;
  }
}

export const integrityVeto: Requirement<"integrity-veto", "never"> = {
  id: "integrity-veto",
  clause: "四（四）",
  scope: "applications",
  decides: true,
  routes: "never",
  warnings: "caution",
  unjudgedWithout: ["discipline", "fraud"],
  judgedInParts: true,
  evaluate: (context) =>
    withWarnings(asRuling(and(isClear(context, "discipline"), isClear(context, "fraud"))), sanctionsOver(context)),
};

function isClear(context: RuleContext, field: "discipline" | "fraud"): Judgement<Issue> {
  const reading = context.facts[field];
  // One of the two columns may be missing: that part is not judged, and the sheet says so once.
  if (reading.state === "absent") return MET;
  if (reading.state !== "known") return cannotTell(gap(context, field));
  const { kind, word } = reading.value;
  switch (kind) {
    case "none":
      return MET;
    case "found":
      return notMet({ reason: { kind: "misconduct", field, word }, fields: [field], metOn: null });
    case "described": {
      const sanctions = field === "discipline" ? context.once(sanctionsOf) : NO_SANCTIONS;
      if (sanctions.length > 0)
        return sanctions.reduce<Judgement<Issue>>((all, one) => and(all, hasNoEffect(context, one)), MET);
      return cannotTell({ reason: { kind: "misconduct-described", field, word }, fields: [field], metOn: null });
    }
  }
}

const NO_SANCTIONS: readonly Sanction[] = [];

/** Those that the column describes. */
function sanctionsOf({ facts: { discipline } }: RuleContext): readonly Sanction[] {
  const isDescribed = discipline.state === "known" && discipline.value.kind === "described";
  return isDescribed ? sanctionsIn(discipline.value.word) : NO_SANCTIONS;
}

function hasNoEffect(context: RuleContext, { kind: sanction, since }: Sanction): Judgement<Issue> {
  const months = context.figure(termOf(sanction));
  const over = isOver(context, since, months);
  if (over === "met") return MET;
  const until = fullMonthsFrom(since, months);
  const running: Issue = {
    reason: { kind: "sanction-running", sanction, since, months, until, isOpen: over === "cannot-tell" },
    fields: ["discipline"],
    metOn: overFor(context.on.applyYear, until),
  };
  if (over === "not-met") return sanction === "warning" ? cannotTell(running) : notMet(running);
  const day = since.month === null ? null : applyDateOpen(context);
  return cannotTell(day === null ? running : openUntil(context.on.applyYear, day, until));
}

/** A date of applying that is known to its month or year only may be any day of it. */
const isOver = ({ on }: RuleContext, since: PartialDate, months: number): Outcome =>
  onAnyDayOf(on.applyDate, (day) => fullMonthsReached(since, months, day));

/** What lies behind is worth a look all the same. */
function sanctionsOver(context: RuleContext): readonly Issue[] {
  const sanctions = context.once(sanctionsOf);
  if (sanctions.length === 0) return NO_ISSUES;
  return sanctions.flatMap(({ kind: sanction, since }) => {
    const months = context.figure(termOf(sanction));
    if (isOver(context, since, months) !== "met") return [];
    const reason = { kind: "sanction-over", sanction, since, until: fullMonthsFrom(since, months) } as const;
    return [{ reason, fields: ["discipline"], metOn: null }];
  });
}

const NO_ISSUES: readonly Issue[] = [];
