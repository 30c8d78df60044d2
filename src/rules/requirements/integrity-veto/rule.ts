/**
 * “一票否决” — no violation of law or discipline, no falsified education or degree, no academic fraud.
 * No route lifts it.
 *
 * 解读: a plain yes breaks it. Words that describe a case (警告处分 2009) need a person, who knows whether its period
 * of effect is over: 待核.
 * 未编码: the periods of effect of each kind of sanction.
 */
import type { Issue } from "../../finding";
import { and, cannotTell, MET, notMet, type Judgement } from "../../../core/judgement";
import { type RuleContext, type Requirement, ruling } from "../../rule";
import { gap } from "../../questions";

export type IntegrityVetoReason =
  | { readonly kind: "misconduct"; readonly field: "discipline" | "fraud"; readonly word: string }
  | { readonly kind: "misconduct-described"; readonly field: "discipline" | "fraud"; readonly word: string };

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
  evaluate: (context) => ruling(MET, and(isClear(context, "discipline"), isClear(context, "fraud"))),
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
    case "described":
      return cannotTell({ reason: { kind: "misconduct-described", field, word }, fields: [field], metOn: null });
  }
}
