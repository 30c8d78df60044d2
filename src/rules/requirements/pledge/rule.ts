/**
 * 个人承诺制 — the applicant has signed the pledge.
 *
 * 解读: a “no” breaks it; a blank is asked for, never taken for a “no”.
 * 未编码: what a broken pledge leads to.
 */
import type { Why } from "../../finding";
import { because, MET } from "../../../core/judgement";
import { holds, ruling, type Rule } from "../../rule";

const UNSIGNED: Why = { reason: { kind: "pledge-unsigned" }, fields: ["pledge"], metOn: null };

export const pledge: Rule<"pledge"> = {
  id: "pledge",
  clause: "四（四）",
  withoutApplication: false,
  restsOn: ["pledge"],
  unjudgedWithout: ["pledge"],
  judge: (applicant) =>
    ruling(
      MET,
      because(
        holds(applicant, "pledge", applicant.facts.pledge, (answer) => answer === "yes"),
        UNSIGNED,
      ),
    ),
};
