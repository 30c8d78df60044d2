/**
 * 性别与身份证号 — the sex on the roster is the one in the ID number.
 *
 * 解读: the last digit of the sequence, odd for men. A number whose last digits Excel has lost carries none. A caution:
 * either of the two may be the slip.
 * 未编码: which of the two is right.
 */
import { valueOf } from "../../../core/reading";
import { SILENT, type WatchRule } from "../../rule";
import { sexOf } from "../../standards/id-number";

export const idSex: WatchRule<"id-sex"> = {
  id: "id-sex",
  clause: "四（四）",
  watches: "every-row",
  restsOn: ["idNumber", "sex"],
  unjudgedWithout: [],
  watch({ facts: { idNumber, sex } }) {
    const id = valueOf(idNumber);
    const written = valueOf(sex);
    const inId = id === null || written === null ? null : sexOf(id);
    if (inId === null || inId === written) return SILENT;
    return [
      {
        severity: "caution",
        why: { reason: { kind: "sex-differs-from-id", inId }, fields: ["sex", "idNumber"], metOn: null },
      },
    ];
  },
};
