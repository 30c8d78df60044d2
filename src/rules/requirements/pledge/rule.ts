/**
 * 个人承诺制 — the applicant has signed the pledge.
 *
 * 解读: a “no” breaks it; a blank is asked for, never taken for a “no”.
 * 未编码: what a broken pledge leads to.
 */
import type { Issue } from "../../finding";
import { because, MET } from "../../../core/judgement";
import { type Requirement, ruling } from "../../rule";
import { holds } from "../../questions";

export type PledgeReason = { readonly kind: "pledge-unsigned" };

declare module "../../ids" {
  interface Requirements {
    readonly pledge: PledgeReason;
  }
}

const UNSIGNED: Issue = { reason: { kind: "pledge-unsigned" }, fields: ["pledge"], metOn: null };

export const pledge: Requirement<"pledge", "never"> = {
  id: "pledge",
  clause: "四（四）",
  scope: "applications",
  decides: true,
  routes: "never",
  warnings: "caution",
  unjudgedWithout: ["pledge"],
  evaluate: (context) =>
    ruling(
      MET,
      because(
        holds(context, "pledge", context.facts.pledge, (answer) => answer === "yes"),
        UNSIGNED,
      ),
    ),
};
