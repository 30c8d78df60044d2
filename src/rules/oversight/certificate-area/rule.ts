/**
 * 基层职称离开无效 — a 基层 title counts in township units only; the general practitioner's 副高 in their health units only.
 *
 * 解读: held as the present title in a unit outside: broken, unless the cell for the appointment is empty or an exchanged
 * certificate cannot be ruled out, then worth a look. A provincial title of the same level or above beside it is the
 * exchanged certificate. 调离 without one is worth a look; who has retired or resigned is not meant.
 * A unit counts as outside the health service where its name says so (学校, 农技站 …).
 * 未编码: use of the certificate in townships of other cities (valid throughout the province).
 */
import { wasObtainedBy } from "../../../fields/readers/award";
import { type RuleContext, type Ruling, type Rule, RULED_MET, broken, remarked } from "../../rule";
import { holds } from "../../questions";
import { and, MET, type Judgement } from "../../../core/judgement";
import type { Issue, Reason } from "../../finding";
import { asTyped, valueOf } from "../../../core/reading";
import { isTownshipUnit } from "../../requirements/township-post/rule";
import { levelsAbove, type Level } from "../../standards/levels";
import { leftTownship, type Departure } from "../leaving";

export type CertificateAreaReason =
  | { readonly kind: "certificate-outside-township"; readonly level: Level | null; readonly because: Reason }
  | { readonly kind: "certificate-perhaps-used-outside"; readonly level: Level | null; readonly because: Reason }
  | { readonly kind: "practitioner-outside-health"; readonly unit: string }
  | { readonly kind: "certificate-left-behind"; readonly left: Departure };

declare module "../../ids" {
  interface Oversight {
    readonly "certificate-area": CertificateAreaReason;
  }
}

const MOVED = /调/u;
const HEALTH_UNIT = /卫生|医院|医疗|诊所|保健|疾控|防疫|计生|妇幼|血站|急救/u;
const OTHER_UNIT = /学|幼儿园|农|林业|水利|畜牧|兽医|文化|广播|财政|经管|统计|规划|司法|民政|人社|退役/u;

export const certificateArea: Rule<"certificate-area"> = {
  id: "certificate-area",
  clause: "三（二）",
  scope: "every-row",
  decides: false,
  warnings: "caution",
  unjudgedWithout: [],
  evaluate(context) {
    const { facts } = context;
    if (valueOf(facts.heldType) !== "grassroots") return RULED_MET;
    const exchanged = hasExchanged(context);
    if (exchanged.outcome === "met") return RULED_MET;
    const township = isTownshipUnit(context);
    const gone = valueOf(facts.status)?.kind === "left";
    // Without a column for 聘任 the title is used; a cell that is empty, or cannot be read, tells of no appointment.
    const mayBeAppointed = facts.appointedDate.state !== "blank" && facts.appointedDate.state !== "unreadable";
    if (township.outcome === "not-met" && !gone)
      return outside(context, township, exchanged.outcome === "not-met" && mayBeAppointed);
    return gone || facts.leftDate.state === "known" ? leftBehind(context) : outsideHealth(context);
  },
};

function outside({ facts }: RuleContext, township: Judgement<Issue>, certain: boolean): Ruling {
  const held = valueOf(facts.heldLevel);
  const level = held === "none" ? null : held;
  const issues = township.why.map(({ reason, fields, elsewhere }): Issue => ({
    reason: {
      kind: certain ? "certificate-outside-township" : "certificate-perhaps-used-outside",
      level,
      because: reason,
    },
    fields: ["heldTitle", ...fields],
    metOn: null,
    elsewhere: elsewhere ?? [],
  }));
  return certain ? broken(...issues) : remarked(...issues);
}

function outsideHealth({ facts }: RuleContext): Ruling {
  if (!wasObtainedBy(facts.obtainedBy, "general-practitioner") || facts.unit.state !== "known") return RULED_MET;
  const { value: unit } = facts.unit;
  if (valueOf(facts.heldLevel) !== "associate-senior" || valueOf(facts.heldSeries) !== "health") return RULED_MET;
  if (HEALTH_UNIT.test(unit) || !OTHER_UNIT.test(unit)) return RULED_MET;
  return broken({
    reason: { kind: "practitioner-outside-health", unit: asTyped(facts.unit) },
    fields: ["heldTitle", "unit"],
    metOn: null,
    clause: "三（四）第3段",
  });
}

function leftBehind(context: RuleContext): Ruling {
  const { outcome, how: left, fields } = leftTownship(context);
  const word = valueOf(context.facts.status)?.kind === "left" ? left.word : null;
  if (outcome !== "met" || (word !== null && !MOVED.test(word))) return RULED_MET;
  return remarked({ reason: { kind: "certificate-left-behind", left }, fields: [...fields, "heldTitle"], metOn: null });
}

/** Met: a provincial title of the same level or above stands beside the 基层 one, or the way of obtaining says 换发. */
function hasExchanged(context: RuleContext): Judgement<Issue> {
  const { obtainedBy, otherType, otherLevel, heldLevel } = context.facts;
  if (wasObtainedBy(obtainedBy, "exchange")) return MET;
  const provincial = holds(context, "otherType", otherType, (type) => type === "provincial");
  const held = valueOf(heldLevel);
  const reaches = holds(
    context,
    "otherLevel",
    otherLevel,
    (level) => level !== "none" && held !== null && held !== "none" && levelsAbove(level, held) >= 0,
  );
  return and(provincial, reaches);
}
