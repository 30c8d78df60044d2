/**
 * An answer given once for a whole sheet, read as its column's cells would be.
 */
import type { Reading } from "../core/reading";
import { FIELD, type ColumnField } from "../fields";

/** Null for a field that no rule uses. */
export function readAnswer(field: ColumnField, text: string): Reading<unknown> | null {
  const record = FIELD[field];
  return record.kind === "shown" ? null : record.read("", null)(text);
}
