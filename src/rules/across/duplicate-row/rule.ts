/**
 * 重复申报 — the same person stands twice with the same kind of title in one year.
 *
 * 解读: a caution: it may be a slip of the roster. 换发 and 以考代评 are compared among themselves. Told by name and
 * birth date only where a row has no ID number. The same number beside another name may be a slip of the number: the
 * numbers are to be looked at, and nothing is to be deleted.
 * 未编码: which of the rows is meant.
 */
import { type Rule, RULED_MET, remarked } from "../../rule";
import { cellOf, ownCells } from "../application";
import type { AcrossContext } from "../context";
import type { SameBy } from "../people";

export type DuplicateRowReason = { readonly kind: "applied-twice"; readonly year: number; readonly by: SameBy };

declare module "../../ids" {
  interface Records {
    readonly "duplicate-row": DuplicateRowReason;
  }
}

export const duplicateRow: Rule<"duplicate-row", AcrossContext> = {
  id: "duplicate-row",
  clause: "四（四）",
  scope: "applications",
  decides: false,
  warnings: "caution",
  unjudgedWithout: [],
  evaluate({ application: one, people, originOf }) {
    const { year, type, nature } = one;
    if (year === null || type === null) return RULED_MET;
    const twin = people
      .othersThan(one)
      .find(({ other }) => other.year === year && other.type === type && other.nature === nature);
    if (twin === undefined) return RULED_MET;
    return remarked({
      reason: { kind: "applied-twice", year, by: twin.by },
      fields: twin.by === "id" || twin.by === "id-other-name" ? ["idNumber"] : [originOf("name")],
      metOn: null,
      elsewhere: twin.by === "id-other-name" ? ownCells(twin.other.applicant, "idNumber") : cellOf(twin.other),
    });
  },
};
