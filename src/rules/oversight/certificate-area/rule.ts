/**
 * 基层职称离开无效 — a 基层 title counts in township units only; the general practitioner's 副高 in their health units only.
 *
 * 解读: held as the present title in a unit outside: broken, unless the cell for the appointment is empty or an exchanged
 * certificate cannot be ruled out, then worth a look. A provincial title of the same level or above beside it is the
 * exchanged certificate. 调离 without one is worth a look; who has retired or resigned is not meant.
 * A unit counts as outside the health service where its name says so (学校, 农技站 …).
 * 未编码: use of the certificate in townships of other cities (valid throughout the province).
 */
import type { Applicant } from "../../applicant";
import { holds, SILENT, type Dates, type Remark, type WatchRule } from "../../rule";
import { and, MET, type Judgement } from "../../../core/judgement";
import type { Why } from "../../finding";
import { valueOf } from "../../../core/reading";
import { isTownshipUnit } from "../../requirements/township-post/rule";
import { levelsAbove } from "../../standards/levels";
import { leftTownship } from "../leaving";

const MOVED = /调/u;
const HEALTH_UNIT = /卫生|医院|医疗|诊所|保健|疾控|防疫|计生|妇幼|血站|急救/u;
const OTHER_UNIT = /学|幼儿园|农|林业|水利|畜牧|兽医|文化|广播|财政|经管|统计|规划|司法|民政|人社|退役/u;

export const certificateArea: WatchRule<"certificate-area"> = {
  id: "certificate-area",
  clause: "三（二）第1段",
  watches: "every-row",
  restsOn: ["heldType", "heldLevel", "unit", "unitLevel", "appointedDate", "status", "leftDate", "otherTitle"],
  unjudgedWithout: [],
  watch(applicant, on) {
    const { facts } = applicant;
    if (valueOf(facts.heldType) !== "grassroots") return SILENT;
    const exchanged = hasExchanged(applicant);
    if (exchanged.outcome === "met") return SILENT;
    const township = isTownshipUnit(applicant, on);
    const gone = valueOf(facts.status)?.kind === "left";
    if (township.outcome === "not-met" && !gone)
      return outside(applicant, township, exchanged.outcome === "not-met" && facts.appointedDate.state !== "blank");
    return gone || facts.leftDate.state === "known" ? leftBehind(applicant, on) : outsideHealth(applicant);
  },
};

function outside({ facts }: Applicant, township: Judgement<Why>, certain: boolean): readonly Remark[] {
  const held = valueOf(facts.heldLevel);
  const level = held === "none" ? null : held;
  return township.why.map(({ reason, fields, elsewhere }) => ({
    severity: certain ? "violation" : "caution",
    why: {
      reason: {
        kind: certain ? "certificate-outside-township" : "certificate-perhaps-used-outside",
        level,
        because: reason,
      },
      fields: ["heldTitle", ...fields],
      metOn: null,
      elsewhere: elsewhere ?? [],
    },
  }));
}

function outsideHealth({ facts }: Applicant): readonly Remark[] {
  const unit = valueOf(facts.unit);
  if (valueOf(facts.obtainedBy)?.way !== "general-practitioner" || unit === null) return SILENT;
  if (valueOf(facts.heldLevel) !== "associate-senior" || valueOf(facts.heldSeries) !== "health") return SILENT;
  if (HEALTH_UNIT.test(unit) || !OTHER_UNIT.test(unit)) return SILENT;
  return [
    {
      severity: "violation",
      why: {
        reason: { kind: "practitioner-outside-health", unit },
        fields: ["heldTitle", "unit"],
        metOn: null,
        clause: "三（四）第3段",
      },
    },
  ];
}

function leftBehind(applicant: Applicant, on: Dates): readonly Remark[] {
  const { outcome, how: left, fields } = leftTownship(applicant, on);
  const word = valueOf(applicant.facts.status)?.kind === "left" ? left.word : null;
  if (outcome !== "met" || (word !== null && !MOVED.test(word))) return SILENT;
  const why: Why = { reason: { kind: "certificate-left-behind", left }, fields: [...fields, "heldTitle"], metOn: null };
  return [{ severity: "caution", why }];
}

/** Met: a provincial title of the same level or above stands beside the 基层 one, or the way of obtaining says 换发. */
function hasExchanged(applicant: Applicant): Judgement<Why> {
  const { obtainedBy, otherType, otherLevel, heldLevel } = applicant.facts;
  if (valueOf(obtainedBy)?.way === "exchange") return MET;
  const provincial = holds(applicant, "otherType", otherType, (type) => type === "provincial");
  const held = valueOf(heldLevel);
  const reaches = holds(
    applicant,
    "otherLevel",
    otherLevel,
    (level) => level !== "none" && held !== null && held !== "none" && levelsAbove(level, held) >= 0,
  );
  return and(provincial, reaches);
}
