/**
 * 重复申报 — the same person stands twice with the same kind of title in one year.
 *
 * 解读: a caution: it may be a slip of the roster. 换发 and 以考代评 are compared among themselves. Told by name and
 * birth date only where a row has no ID number.
 * 未编码: which of the rows is meant.
 */
import { SILENT, type Remark } from "../../rule";
import { cellFrom, type Application } from "../application";
import type { People } from "../people";

export const DUPLICATE_ROW = {
  id: "duplicate-row",
  clause: "四（四）",
  restsOn: ["idNumber", "name", "birthDate"],
} as const;

export function duplicateRow(one: Application, people: People): readonly Remark[] {
  const { year, type, nature, applicant } = one;
  if (year === null || type === null) return SILENT;
  const twin = people
    .othersThan(one)
    .find(({ other }) => other.year === year && other.type === type && other.nature === nature);
  if (twin === undefined) return SILENT;
  return [
    {
      severity: "caution",
      why: {
        reason: { kind: "applied-twice", year, by: twin.by },
        fields: twin.by === "id" ? ["idNumber"] : [applicant.originOf("name")],
        metOn: null,
        elsewhere: cellFrom(one, twin.other),
      },
    },
  ];
}
