/** 学段 — whether an education is one that teachers of the school's stage may apply with. */
import type { Outcome } from "../../../core/judgement";
import { valueOf } from "../../../core/reading";
import type { RuleContext } from "../../rule";
import type { BaseCondition, EducationColumn } from "../../standards/base-conditions";

/** 教师 only: is the education one that the school's stage allows? Everyone else: yes. */
export function stageFits({ facts }: RuleContext, { series }: BaseCondition, column: EducationColumn): Outcome {
  if (series !== "teaching" || (column !== "college" && column !== "secondary")) return "met";
  const { schoolStage } = facts;
  const stage = schoolStage.state === "unreadable" ? "" : (valueOf(schoolStage) ?? valueOf(facts.unit) ?? "");
  if (/小学|幼儿园/u.test(stage)) return "met";
  if (/高中|高级中学|完全中学|中专|职业|中职/u.test(stage)) return "not-met";
  if (/初中|中学/u.test(stage)) return column === "college" ? "met" : "not-met";
  return "cannot-tell";
}
