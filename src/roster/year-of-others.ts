/**
 * The application year that the other rosters of a workbook name, for a roster that names none: where they all name the
 * same one. Read from the tops of their sheets, so that whoever reads one sheet only reads it alike.
 *
 * 解读: one workbook is one submission. A roster whose year stands in a column leaves it open: its rows may be of several
 * years, and the top does not hold them all.
 */
import type { SheetCells } from "../core/cells";
import { valueOf, type Reading } from "../core/reading";
import { headsOf } from "./heads";
import type { ReadOptions, YearTakenOver } from "./read-options";
import type { RosterHead } from "./roster-head";

export interface YearNamed {
  readonly sheet: string;
  /** Null where it stands in a column. */
  readonly year: number | null;
}

/** The headers, and what stands above them, are looked for in so many rows. */
export const TOP_ROWS = 11;

/** The years that the rosters of a sheet name; none of a roster that names none, or holds no applications. */
export function yearsNamed({ name, values }: SheetCells, options: ReadOptions): readonly YearNamed[] {
  const heads = headsOf({ name, values: values.slice(0, TOP_ROWS), merges: [] }, options);
  if (OF_ANOTHER_YEAR.test(name)) return [];
  return heads.filter(({ context }) => context.holdsApplications).flatMap(yearNamed);
}

function yearNamed({ sheet, byField, facts }: RosterHead): readonly YearNamed[] {
  if (byField.has("applyYear")) return [{ sheet, year: null }];
  const fact = facts.find(({ field, from }) => field === "applyYear" && from !== "default");
  return fact === undefined ? [] : [{ sheet, year: valueOf(fact.reading as Reading<number>) }];
}

/** 去年, 往年申报: what such a sheet holds is of another year than the rest. */
const OF_ANOTHER_YEAR = /去年|上年|上一年|前年|往年|历年|以前|明年|下年/u;

/** The one year that all sheets but this one name. */
export function agreedYear(named: readonly YearNamed[], sheet: string): YearTakenOver | null {
  if (OF_ANOTHER_YEAR.test(sheet)) return null;
  const others = named.filter((one) => one.sheet !== sheet);
  const [first] = others;
  if (first === undefined || first.year === null || others.some(({ year }) => year !== first.year)) return null;
  return { year: first.year, sheet: first.sheet };
}
