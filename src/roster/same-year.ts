/**
 * Two columns of one year: what they agree on, or what the one of them says that is filled; where they differ, either
 * may be right, and no verdict rests on one of them.
 */
import type { Reading } from "../core/reading";
import { rawText } from "../core/cell-text";
import type { Yearly } from "../fields/readers/yearly";

/** What one cell says of a year, with the cell's own words. */
export interface OfCell {
  readonly said: Yearly<unknown>;
  readonly cell: unknown;
}

const isSameYear = (a: Yearly<unknown>, b: Yearly<unknown>): boolean =>
  a.year !== null && a.year === b.year && !a.total && !b.total && a.column !== b.column;

/** Asked of every row: it makes nothing. */
export function hasYearTwice(years: readonly Yearly<unknown>[]): boolean {
  for (const one of years) for (const other of years) if (isSameYear(one, other)) return true;
  return false;
}

export function settledYears(years: readonly OfCell[]): readonly Yearly<unknown>[] {
  return years.flatMap((one) => {
    const others = years.filter(({ said }) => isSameYear(said, one.said));
    if (others.length === 0) return [one.said];
    if (one.said.reading.state === "blank" && others.some(({ said }) => said.reading.state !== "blank")) return [];
    const reading = together([one, ...others]);
    return [reading === null ? one.said : { ...one.said, reading }];
  });
}

/** Null where they say nothing different. */
function together(same: readonly OfCell[]): Reading<unknown> | null {
  const filled = same.filter(({ said }) => said.reading.state !== "blank");
  const values = [
    ...new Set(filled.map(({ said: { reading } }) => (reading.state === "known" ? reading.value : null))),
  ];
  if (values.length < 2 || values.includes(null)) return null;
  const raw = [...new Set(filled.map(({ cell }) => rawText(cell)))].join("、");
  return { state: "ambiguous", values, raw };
}
