/** Are the rosters in two workbooks the same people's? Told by their cells, of which little is kept. */
import { createHash } from "node:crypto";
import { isEmpty, textOf, type SheetCells } from "../src/core/cells";

export interface Contents {
  /** Of all cells that hold something. */
  readonly fingerprint: string;
  /** ID numbers, wherever they stand. */
  readonly people: ReadonlySet<string>;
  /** How many rows hold something. */
  readonly rows: number;
}

/** Of today, and of before 1999. */
const ID = /\d{17}[\dXx]|\d{15}/gu;

export function contentsOf(sheets: readonly SheetCells[]): Contents {
  const hash = createHash("sha256");
  const people = new Set<string>();
  let rows = 0;
  for (const { name, values } of sheets) {
    hash.update(JSON.stringify([name]));
    values.forEach((row, at) => {
      const filled = row.flatMap((value, column) => (isEmpty(value) || value === "" ? [] : [[column, value] as const]));
      if (filled.length === 0) return;
      rows++;
      hash.update(JSON.stringify([at, filled]));
      for (const [, value] of filled) for (const [id] of textOf(value).matchAll(ID)) people.add(id.toUpperCase());
    });
  }
  return { fingerprint: hash.digest("hex"), people, rows };
}

/**
 * - `same`: cell by cell.
 * - `changed`: not so, but everybody in the one is in the other.
 * - `unsure`: some are, or nobody has an ID number by which that could be told.
 */
export type Kinship = "same" | "changed" | "unsure" | "other";

/** What is the one to the other? */
export function kinshipOf(one: Contents, other: Contents): Kinship {
  if (one.fingerprint === other.fingerprint) return "same";
  if (one.people.size === 0 || other.people.size === 0) return "unsure";
  const shared = [...one.people].filter((id) => other.people.has(id)).length;
  // Rows without a number may be of people who are not there.
  if (shared === one.people.size) return one.rows <= other.rows ? "changed" : "unsure";
  return shared === 0 ? "other" : "unsure";
}
