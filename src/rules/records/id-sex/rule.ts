/**
 * 性别与身份证号 — the sex on the roster is the one in the ID number.
 *
 * 解读: the last digit of the sequence, odd for men. A number whose last digits Excel has lost carries none. A caution:
 * either of the two may be the slip. Where retirement turns on which of them is right, that is told in its place.
 * 未编码: which of the two is right.
 */
import { valueOf } from "../../../core/reading";
import { type Rule, RULED_MET, remarked } from "../../rule";
import { sexOf } from "../../standards/id-number";
import type { Sex } from "../../../fields/readers/standing";

export type IdSexReason = { readonly kind: "sex-differs-from-id"; readonly inId: Sex };

declare module "../../ids" {
  interface Records {
    readonly "id-sex": IdSexReason;
  }
}

export const idSex: Rule<"id-sex"> = {
  id: "id-sex",
  clause: "四（四）",
  scope: "every-row",
  decides: false,
  warnings: "caution",
  unjudgedWithout: [],
  compares: ["sex", "idNumber"],
  evaluate({ facts: { idNumber, sex } }) {
    const id = valueOf(idNumber);
    const written = valueOf(sex);
    const inId = id === null || written === null ? null : sexOf(id);
    if (inId === null || inId === written) return RULED_MET;
    return remarked({ reason: { kind: "sex-differs-from-id", inId }, fields: ["sex", "idNumber"], metOn: null });
  },
};
