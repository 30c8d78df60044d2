/**
 * 出生年月与身份证号 — the birth date on the roster is the one in the ID number.
 *
 * 解读: compared as far as both go: a month against a month, and the first of a month as the month alone. A number with a
 * wrong check character still carries a date; one that carries none that exists says nothing here (see id-number). A
 * caution: either of the two may be the slip. Where retirement turns on which of them is right, that is told in its
 * place.
 * 未编码: which of the two is right.
 */
import type { Day } from "../../../core/calendar";
import { possibilities, valueOf } from "../../../core/reading";
import { type Rule, RULED_MET, remarked } from "../../rule";
import { birthDateOf, isBirthInId } from "../../standards/id-number";

export type IdBirthReason = { readonly kind: "birth-differs-from-id"; readonly inId: Day };

declare module "../../ids" {
  interface Records {
    readonly "id-birth": IdBirthReason;
  }
}

export const idBirth: Rule<"id-birth"> = {
  id: "id-birth",
  clause: "四（四）",
  scope: "every-row",
  decides: false,
  warnings: "caution",
  unjudgedWithout: [],
  compares: ["birthDate", "idNumber"],
  evaluate({ facts: { idNumber, birthDate } }) {
    const id = valueOf(idNumber);
    const inId = id === null ? null : birthDateOf(id);
    const written = birthDate.state === "known" ? null : possibilities(birthDate, []);
    if (inId === null || (birthDate.state === "known" ? isBirthInId(birthDate.value, inId) : written?.length === 0))
      return RULED_MET;
    if (written?.some((date) => isBirthInId(date, inId)) === true) return RULED_MET;
    return remarked({
      reason: { kind: "birth-differs-from-id", inId },
      fields: ["birthDate", "idNumber"],
      metOn: null,
    });
  },
};
