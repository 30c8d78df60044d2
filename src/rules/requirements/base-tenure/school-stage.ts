/** 学段 — whether an education is one that teachers of the school's stage may apply with. */
import type { Outcome } from "../../../core/judgement";
import { valueOf } from "../../../core/reading";
import type { RuleContext } from "../../rule";
import type { BaseCondition, EducationColumn } from "../../standards/base-conditions";

type Stage = "primary" | "junior" | "senior";

/** What a school calls itself, schools of several stages first: each takes its words away from the next. */
const SCHOOLS: readonly (readonly [said: RegExp, stages: readonly Stage[]])[] = [
  [/十二年(?:一贯)?制?|中小学/gu, ["primary", "junior", "senior"]],
  [/九年(?:一贯)?制?|义务教育/gu, ["primary", "junior"]],
  [/完全中学|完中|初高中/gu, ["junior", "senior"]],
  [/高中|高级中学|中专|职业(?:技术)?(?:中学)?|中职/gu, ["senior"]],
  [/小学|幼儿园/gu, ["primary"]],
  [/初中|初级中学/gu, ["junior"]],
];

/** Which stages somebody may teach in, of what is said; none where nothing tells. */
function stagesIn(said: string): ReadonlySet<Stage> {
  const stages = new Set<Stage>();
  let rest = said;
  for (const [words, named] of SCHOOLS) {
    const further = rest.replace(words, "");
    if (further !== rest) for (const stage of named) stages.add(stage);
    rest = further;
  }
  // 中学 and nothing more is taken for a junior-middle school.
  return stages.size === 0 && rest.includes("中学") ? JUNIOR : stages;
}

const JUNIOR: ReadonlySet<Stage> = new Set(["junior"]);

/** 大专 is enough in primary and junior-middle schools, 中师 in primary schools. */
const isEnoughIn = (stage: Stage, column: "college" | "secondary"): boolean =>
  stage === "primary" || (stage === "junior" && column === "college");

/** 教师 only: is the education one that the school's stage allows? Everyone else: yes. A school of several: each. */
export function stageFits({ facts }: RuleContext, { series }: BaseCondition, column: EducationColumn): Outcome {
  if (series !== "teaching" || (column !== "college" && column !== "secondary")) return "met";
  const { schoolStage } = facts;
  const said = schoolStage.state === "unreadable" ? "" : (valueOf(schoolStage) ?? valueOf(facts.unit) ?? "");
  const enough = new Set([...stagesIn(said)].map((stage) => isEnoughIn(stage, column)));
  if (enough.size !== 1) return "cannot-tell";
  return enough.has(true) ? "met" : "not-met";
}
