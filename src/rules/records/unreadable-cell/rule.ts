/**
 * 看不懂的单元格 — a mapped cell that cannot be read as its kind is shown as it stands.
 *
 * 解读: missing where something that could not be told points to the cell, else a caution. ID numbers have a rule of
 * their own; titles are text and are never unreadable for being unknown (see unknown-title).
 * 未编码: none.
 */
import type { Finding } from "../../finding";
import { SILENT, type Remark, type WatchRule } from "../../rule";
import { answersTo, latestCure } from "../matters";

export const unreadableCell: WatchRule<"unreadable-cell"> = {
  id: "unreadable-cell",
  clause: "四（四）",
  watches: "every-row",
  restsOn: [],
  unjudgedWithout: [],
  watch(applicant, _on, seen) {
    let remarks: Remark[] | null = null;
    for (const cell of applicant.troubled) {
      const { field, reading } = cell;
      if (reading.state !== "unreadable" || field === "idNumber") continue;
      const open: readonly Finding[] = answersTo(applicant, cell, seen);
      (remarks ??= []).push({
        severity: open.length > 0 ? "missing" : "caution",
        why: {
          reason: { kind: "cell-unreadable", field, raw: reading.raw },
          fields: [field],
          metOn: latestCure(open),
          ...(cell.column === undefined ? {} : { column: cell.column }),
        },
      });
    }
    return remarks ?? SILENT;
  },
};
