/**
 * 不得以论文、专业为由否决 — grounds on which a township application may not be turned down.
 *
 * 解读: papers and research are no hard condition of a 基层 review; what somebody studied does not bind in township units,
 * 卫生 excepted; a 基层 title is as good as a provincial one when a township unit appoints. Said to the reviewing unit.
 * Forged or copied papers are a matter of integrity and may be a ground.
 * 未编码: grounds given elsewhere than in the column for them.
 */
import type { Issue } from "../../finding";
import { asTyped, valueOf } from "../../../core/reading";
import { isTownshipUnit } from "../../requirements/township-post/rule";
import { type RuleContext, type Rule, RULED_MET, withWarnings } from "../../rule";

export type ImproperRejectionReason =
  | { readonly kind: "rejected-for-papers"; readonly text: string }
  | { readonly kind: "rejected-for-major"; readonly text: string }
  | { readonly kind: "refused-for-grassroots-title"; readonly text: string };

declare module "../../ids" {
  interface Oversight {
    readonly "improper-rejection": ImproperRejectionReason;
  }
}

const PAPERS = /论文|文章|科研|课题|著作|专著|期刊|刊物|发表|学术成果/u;
const DISHONEST = /抄袭|剽窃|造假|作假|代写|买卖|不端|虚假|伪造|雷同/u;
const MAJOR =
  /专业(?!技术|工作|年限)[^，。；,;]{0,10}(?:不相?符|不对口|不一致|不匹配|不相关|不相近|不合)|非[\u4e00-\u9fff]{1,8}专业(?!技术|工作|岗|年限)|非师范(?:类|生|毕业)|不是本专业|学非所用|跨专业|不符合.{0,4}专业(?!技术|工作|年限)/u;
/** The profession exercised, which the notice does not set free. */
const PROFESSION = /从事|现岗位|任教学科/u;
const REFUSED =
  /基层(?:职称|证书|资格|高级|中级|职务)?[^，。；,;]{0,8}[，,]?(?:不予|不能|不得|不可|不)(?:聘|认可|承认|兑现)|基层[^，。；,;]{0,8}拒聘|(?:不予?聘|不认可|不承认|拒聘)[^，。；,;]{0,6}基层/u;

export const improperRejection: Rule<"improper-rejection"> = {
  id: "improper-rejection",
  clause: "三（三）第1段",
  scope: "every-row",
  decides: false,
  warnings: "caution",
  unjudgedWithout: ["rejectionReason"],
  evaluate(context) {
    const { rejectionReason } = context.facts;
    if (rejectionReason.state !== "known" || valueOf(context.facts.outcome)?.kind === "passed") return RULED_MET;
    const { value } = rejectionReason;
    const text = asTyped(rejectionReason);
    const remarks: Issue[] = [];
    if (PAPERS.test(value) && !DISHONEST.test(value) && isGrassroots(context))
      remarks.push(remark({ kind: "rejected-for-papers", text }));
    if (MAJOR.test(value) && (!PROFESSION.test(value) || value.includes("所学")) && isFreeOfMajor(context))
      remarks.push(remark({ kind: "rejected-for-major", text }));
    if (REFUSED.test(value) && isTownshipUnit(context).outcome !== "not-met")
      remarks.push(remark({ kind: "refused-for-grassroots-title", text }, "三（四）第1段"));
    return withWarnings(RULED_MET, remarks);
  },
};

const remark = (reason: ImproperRejectionReason, clause?: NonNullable<Issue["clause"]>): Issue => ({
  reason,
  fields: ["rejectionReason"],
  metOn: null,
  ...(clause === undefined ? {} : { clause }),
});

const isGrassroots = ({ facts }: RuleContext): boolean => valueOf(facts.applyType) === "grassroots";

/** A township application outside 卫生; who applies for 基层 says that the unit is a township one. */
function isFreeOfMajor(context: RuleContext): boolean {
  const series = valueOf(context.facts.applySeries);
  if (series === null || series === "health") return false;
  const { outcome } = isTownshipUnit(context);
  return outcome === "met" || (outcome === "cannot-tell" && isGrassroots(context));
}
