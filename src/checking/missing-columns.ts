/**
 * The columns that a sheet lacks: those first without which little can be judged, then those that single rules and
 * routes ask for.
 */
import type { FieldId } from "../fields";
import type { SheetContext } from "../rules/applicant";
import { planFor } from "../rules/engine/plan";

/** Of each group one is enough. */
const FOREMOST: readonly (readonly [FieldId, ...FieldId[]])[] = [
  ["heldTitle", "heldLevel"],
  ["heldDate"],
  ["appointedDate"],
  ["applyTitle", "applyLevel"],
  ["unit"],
  ["education"],
  ["birthDate", "idNumber"],
];

export function missingColumns(sheet: SheetContext): readonly FieldId[] {
  const foremost = FOREMOST.filter((group) => !group.some(sheet.has)).map(([first]) => first);
  const asked = planFor(sheet).notes.flatMap((note) =>
    note.kind === "no-column" || note.kind === "route-not-considered" ? note.fields : [],
  );
  return [...new Set([...foremost, ...asked])];
}
