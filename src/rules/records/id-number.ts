/**
 * 身份证号 — the number itself is well formed (GB 11643-1999).
 *
 * 解读: a caution about the record, never a verdict on the person. A number whose last digits Excel has lost is said to
 * have lost them, not to have a wrong check character. A blank is left to the rules that need the person's identity.
 * 未编码: whether the area code exists.
 */
import { valueOf } from "../reading";
import { NOT_APPLICABLE, RULED_MET, withAsides, type Rule, type Ruling } from "../rule";
import { faultOf } from "../standards/id-number";

export const idNumber: Rule<"id-number"> = {
  id: "id-number",
  clause: "四（四）",
  withoutApplication: true,
  restsOn: ["idNumber"],
  unjudgedWithout: [],
  judge(applicant): Ruling {
    const reading = applicant.facts.idNumber;
    const id = valueOf(reading);
    if (id === null && reading.state !== "unreadable") return NOT_APPLICABLE;
    const fault = id === null ? ({ kind: "characters" } as const) : faultOf(id);
    if (fault === null) return RULED_MET;
    return withAsides(RULED_MET, [{ reason: { kind: "id-fault", fault }, fields: ["idNumber"], metOn: null }]);
  },
};
