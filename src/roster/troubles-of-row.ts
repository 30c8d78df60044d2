/** Cells of the row being read that are not plainly readable. Asked of every cell: it makes nothing where all are. */
import type { Reading } from "../core/reading";
import type { FieldId } from "../fields";
import type { TroubledCell } from "../rules/applicant";

const ALL_READABLE: readonly TroubledCell[] = Object.freeze([]);

/** A person without a name lacks it, whatever else is known. */
function isInTrouble(field: FieldId, reading: Reading<unknown>): boolean {
  if (reading.state === "known") return reading.doubt !== undefined && reading.doubt !== "assumed";
  return reading.state === "blank" ? field === "name" : reading.state !== "absent";
}

export class TroublesOfRow {
  /** Behind those of the row being read stands what is left of rows with more. */
  private readonly cells: TroubledCell[] = [];
  private count = 0;

  begin(): void {
    this.count = 0;
  }

  /** @param columns where it stands (0-based) @returns the reading */
  noting<T>(field: FieldId, reading: Reading<T>, columns: readonly number[]): Reading<T> {
    if (isInTrouble(field, reading)) this.cells[this.count++] = { field, reading, columns };
    return reading;
  }

  /** The same of one column. */
  notingOne<T>(field: FieldId, reading: Reading<T>, column: number): Reading<T> {
    if (isInTrouble(field, reading)) this.cells[this.count++] = { field, reading, columns: [column] };
    return reading;
  }

  list(): readonly TroubledCell[] {
    return this.count === 0 ? ALL_READABLE : this.cells.slice(0, this.count);
  }
}
