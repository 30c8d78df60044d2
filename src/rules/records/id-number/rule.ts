/**
 * 身份证号 — the number itself is well formed (GB 11643-1999).
 *
 * 解读: a caution about the record, never a verdict on the person. A number whose last digits Excel has lost is said to
 * have lost them, not to have a wrong check character. A blank is left to the rules that need the person's identity;
 * a rule that needs the number and cannot rely on it has said why, and that is not said twice.
 * 未编码: whether the area code exists.
 */
import { isErrorText } from "../../../core/cell-text";
import { valueOf, type Reading } from "../../../core/reading";
import type { Issue } from "../../finding";
import { type Rule, type RuleContext, RULED_MET, remarked } from "../../rule";
import { faultOf, type IdFault, type IdNumber } from "../../standards/id-number";

export type IdNumberReason =
  | { readonly kind: "id-fault"; readonly fault: IdFault }
  /** A formula that came to nothing, or a cell that was not handed over: no number stands there that could be wrong. */
  | { readonly kind: "id-not-there"; readonly raw: string }
  | { readonly kind: "id-invisible" };

declare module "../../ids" {
  interface Records {
    readonly "id-number": IdNumberReason;
  }
}

export const idNumber: Rule<"id-number"> = {
  id: "id-number",
  clause: "四（四）",
  scope: "every-row",
  decides: false,
  warnings: "caution",
  unjudgedWithout: [],
  evaluate(context) {
    const reading = context.facts.idNumber;
    const id = valueOf(reading);
    if (id === null && reading.state !== "unreadable") return RULED_MET;
    const issues: Issue[] = [];
    const reason = wrongWith(reading);
    if (reason !== null && !isSaid(context)) issues.push({ reason, fields: ["idNumber"], metOn: null });
    if (id?.heldInvisible === true)
      issues.push({ reason: { kind: "id-invisible" }, fields: ["idNumber"], metOn: null });
    return issues.length === 0 ? RULED_MET : remarked(...issues);
  },
};

function wrongWith(reading: Reading<IdNumber>): IdNumberReason | null {
  if (reading.state === "unreadable" && isErrorText(reading.raw)) return { kind: "id-not-there", raw: reading.raw };
  const id = valueOf(reading);
  const fault = id === null ? ({ kind: "characters" } as const) : faultOf(id);
  return fault === null ? null : { kind: "id-fault", fault };
}

const isSaid = ({ seen }: RuleContext): boolean =>
  seen.findings.some(
    ({ reason }) =>
      reason.kind === "birth-by-faulty-id" || (reason.kind === "unreadable" && reason.field === "idNumber"),
  );
