/** 取得中级 — from which of the titles held the ten years of a general practitioner are counted. */
import { compareDays } from "../../../core/calendar";
import { cannotTell, type Judgement } from "../../../core/judgement";
import { possibilities, valueOf } from "../../../core/reading";
import type { Issue } from "../../finding";
import { gap } from "../../questions";
import type { RuleContext } from "../../rule";
import { HELD_LEVELS } from "../../standards/levels";

/**
 * 中级 may be either of two titles held: of two the one that is full sooner. Where the present title is open, and may be
 * one whose years are full, it is asked for.
 */
export function sinceIntermediate(
  context: RuleContext,
  since: (fact: "heldDate" | "otherDate") => Judgement<Issue>,
): Judgement<Issue> {
  const { heldLevel, otherLevel } = context.facts;
  if (valueOf(otherLevel) !== "intermediate") return since("heldDate");
  const byOther = since("otherDate");
  if (byOther.outcome === "met" || !possibilities(heldLevel, HELD_LEVELS).includes("intermediate")) return byOther;
  const byHeld = since("heldDate");
  if (byHeld.outcome === "not-met") return byOther.outcome === "not-met" ? sooner(byHeld, byOther) : byOther;
  return heldLevel.state === "known" ? byHeld : cannotTell(gap(context, "heldLevel"));
}

function sooner(a: Judgement<Issue>, b: Judgement<Issue>): Judgement<Issue> {
  const [one, other] = [a.why[0]?.metOn ?? null, b.why[0]?.metOn ?? null];
  return one !== null && (other === null || compareDays(one, other) <= 0) ? a : b;
}
