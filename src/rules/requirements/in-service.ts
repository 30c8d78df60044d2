/**
 * 在职在岗 — the notice is for professionals in post; judged at the date of applying.
 *
 * 解读: who has left (调离, 退休, 辞职, 辞退, 开除, 去世) is not in post; who is away (借调, 跟岗, 长期病休, 停薪) or
 * kept on beyond retirement (延聘, 返聘) needs a person's decision.
 * 未编码: the statutory retirement date.
 */
import { cannotTell, MET, notMet, type Judgement } from "../judgement";
import type { Applicant, Status } from "../applicant";
import type { Why } from "../finding";
import { gap, ruling, type Rule } from "../rule";

export const inService: Rule<"in-service"> = {
  id: "in-service",
  clause: "二",
  withoutApplication: false,
  restsOn: ["status"],
  unjudgedWithout: ["status"],
  judge: (applicant) => ruling(MET, isInPost(applicant)),
};

function isInPost(applicant: Applicant): Judgement<Why> {
  const { status } = applicant.facts;
  return status.state === "known" ? byStatus(status.value) : cannotTell(gap(applicant, "status"));
}

function byStatus({ kind, word }: Status): Judgement<Why> {
  const at = (reason: Why["reason"]): Why => ({ reason, fields: ["status"], metOn: null });
  switch (kind) {
    case "in-post":
      return MET;
    case "left":
      return notMet(at({ kind: "left-service", word }));
    case "away":
      return cannotTell(at({ kind: "away-from-post", word }));
    case "extended":
      return cannotTell(at({ kind: "extended-service", word }));
  }
}
