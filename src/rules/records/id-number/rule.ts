/**
 * 身份证号 — the number itself is well formed (GB 11643-1999).
 *
 * 解读: a caution about the record, never a verdict on the person. A number whose last digits Excel has lost is said to
 * have lost them, not to have a wrong check character. A blank is left to the rules that need the person's identity.
 * 未编码: whether the area code exists.
 */
import { valueOf } from "../../../core/reading";
import { SILENT, type WatchRule } from "../../rule";
import { faultOf } from "../../standards/id-number";

export const idNumber: WatchRule<"id-number"> = {
  id: "id-number",
  clause: "四（四）",
  watches: "every-row",
  restsOn: ["idNumber"],
  unjudgedWithout: [],
  watch(applicant) {
    const reading = applicant.facts.idNumber;
    const id = valueOf(reading);
    if (id === null && reading.state !== "unreadable") return SILENT;
    const fault = id === null ? ({ kind: "characters" } as const) : faultOf(id);
    if (fault === null) return SILENT;
    return [{ severity: "caution", why: { reason: { kind: "id-fault", fault }, fields: ["idNumber"], metOn: null } }];
  },
};
