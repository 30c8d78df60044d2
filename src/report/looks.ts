/** The few looks that all sheets of ours have in common. */
import type { Severity } from "../rules/ids";
import { MARK_COLORS } from "../rules/engine/marks";
import type { PlannedLook } from "./sheet-plan";

export const TITLE: PlannedLook = { format: "@", bold: true, fontSize: 14 };
export const HEADING: PlannedLook = { format: "@", bold: true, fontSize: 12 };
export const LINE: PlannedLook = { format: "@" };
export const CELL: PlannedLook = { format: "@", wrapText: true, vertical: "top", border: true };
export const LINK: PlannedLook = { ...CELL, fontColor: "#0563c1", underline: true };
export const NUMBER: PlannedLook = { vertical: "top", border: true };
export const COUNT: PlannedLook = { horizontal: "right" };
export const HEADER: PlannedLook = {
  format: "@",
  bold: true,
  border: true,
  fill: "#f2f2f2",
  horizontal: "center",
  vertical: "center",
  wrapText: true,
};
export const TABLE_HEAD: PlannedLook = { format: "@", bold: true, fill: "#f2f2f2" };
export const COUNT_HEAD: PlannedLook = { ...TABLE_HEAD, horizontal: "right" };

/** The kind of finding has the colour of its mark. */
export const SEVERITY_LOOKS: Readonly<Record<Severity, PlannedLook>> = {
  violation: { ...CELL, fill: MARK_COLORS.violation },
  missing: { ...CELL, fill: MARK_COLORS.missing },
  caution: { ...CELL, fill: MARK_COLORS.caution },
  benefit: CELL,
};
