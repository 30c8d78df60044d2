/**
 * 看不懂的单元格 — a mapped cell that cannot be read as its kind is shown as it stands.
 *
 * 解读: missing where something that could not be told points to the cell, else a caution; said once: not where a rule
 * that needs the cell has said it. A row without a name is somebody's, and lacks it. Of several in one cell (大专+本科)
 * the highest counts, and that is said. ID numbers have a rule of their own; titles are text and are never unreadable
 * for being unknown (see unknown-title).
 * 未编码: none.
 */
import type { Issue } from "../../finding";
import type { TroubledCell } from "../../applicant";
import { type Rule, type RuleContext, RULED_MET, unsettled, remarked } from "../../rule";
import { gap } from "../../questions";
import { answersTo, findingsAt, latestCure } from "../matters";
import type { FieldId } from "../../../fields";

export type UnreadableCellReason =
  | { readonly kind: "cell-unreadable"; readonly field: FieldId; readonly raw: string }
  /** The cell gives more than one (大专+本科), and the highest was taken. */
  | { readonly kind: "highest-taken"; readonly field: FieldId; readonly value: unknown };

declare module "../../ids" {
  interface Records {
    readonly "unreadable-cell": UnreadableCellReason;
  }
}

export const unreadableCell: Rule<"unreadable-cell"> = {
  id: "unreadable-cell",
  clause: "四（四）",
  scope: "every-row",
  decides: false,
  warnings: "caution",
  unjudgedWithout: [],
  evaluate(context) {
    let remarks: Issue[] | null = null;
    let isOpen = false;
    for (const cell of context.troubled) {
      const { field, columns, reading } = cell;
      // Somebody's row all the same: whose, only the name tells.
      if (field === "name" && reading.state !== "ambiguous") {
        isOpen = true;
        (remarks ??= []).push(gap(context, "name"));
        continue;
      }
      if (reading.state === "known" && reading.doubt === "highest-of-several")
        (remarks ??= []).push({
          reason: { kind: "highest-taken", field, value: reading.value },
          fields: [field],
          metOn: null,
          columns,
          severity: "caution",
        });
      if (reading.state !== "unreadable" || field === "idNumber" || isSaid(context, cell, reading.raw)) continue;
      const rests = answersTo(context, cell);
      isOpen ||= rests.length > 0;
      (remarks ??= []).push({
        reason: { kind: "cell-unreadable", field, raw: reading.raw },
        fields: [field],
        metOn: latestCure(rests),
        columns,
        ...(rests.length > 0 ? {} : { severity: "caution" }),
      });
    }
    if (remarks === null) return RULED_MET;
    return isOpen ? unsettled(...remarks) : remarked(...remarks);
  },
};

/** Has a rule that needs the cell said what stands there, and what should? */
const isSaid = (context: RuleContext, cell: TroubledCell, raw: string): boolean =>
  findingsAt(context, cell).some(({ reason }) => "raw" in reason && reason.raw === raw);
