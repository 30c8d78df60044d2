/**
 * What holds for all rows of a roster: what the user has said, what the lines above it say, and from where its
 * application year comes.
 */
import type { PartialDate } from "../core/calendar";
import { textOf, type SheetCells } from "../core/cells";
import { known, possibilities, type Reading } from "../core/reading";
import type { ColumnField } from "../fields";
import { squeeze } from "./fold";
import { headTop, type PlacedHeader } from "./header-block";
import type { ReadOptions, YearTakenOver } from "./read-options";
import { factsAbove, factsBelowTitle, type SheetFact } from "./sheet-facts";
import { rowsWithin } from "./side-by-side";
import { isTitle, yearOfSheet } from "./title-facts";

/** With one of these a sheet holds applications; a year alone is none. */
export const APPLIED_FOR = ["applyTitle", "applyType", "applyLevel"] as const;

export interface FactsOfAll {
  readonly facts: readonly SheetFact[];
  /** The application year where it was taken over from other sheets. */
  readonly taken: YearTakenOver | null;
}

export const factsOfAll = (sheet: SheetCells, header: PlacedHeader, options: ReadOptions): FactsOfAll =>
  withYear(sheet.name, header, saidOfAll(sheet, header, options), options);

/** What was assumed by the user comes before the title. */
function saidOfAll(sheet: SheetCells, header: PlacedHeader, options: ReadOptions): readonly SheetFact[] {
  const stated = statedFacts(sheet, header).filter((fact) => !options.assumed.some((one) => one.field === fact.field));
  return [...options.assumed, ...stated].filter(
    // The unit of a line above is everybody's only where no column names one.
    ({ field, from }) => field !== "unit" || from !== "unit-line" || !hasColumn(header, "unit"),
  );
}

const hasColumn = ({ matched }: PlacedHeader, field: ColumnField): boolean =>
  matched.some(({ match }) => match.field === field);

/** The facts with the application year, from whatever names it next; else it falls back to the default. */
function withYear(
  name: string,
  header: PlacedHeader,
  facts: readonly SheetFact[],
  { yearOfOthers, defaultYear }: ReadOptions,
): FactsOfAll {
  if (facts.some(({ field }) => field === "applyYear")) return { facts, taken: null };
  const dated = (fact: Omit<SheetFact, "field">): readonly SheetFact[] => [...facts, { ...fact, field: "applyYear" }];
  // Nobody names a year, but the day of filing lies in one; else the sheet may be called by it.
  const filed = facts.find(({ field }) => field === "applyDate");
  const [date] = filed === undefined ? [] : possibilities(filed.reading as Reading<PartialDate>, []);
  if (filed !== undefined && date !== undefined)
    return { facts: dated({ ...filed, reading: known(date.year) }), taken: null };
  const year = yearOfSheet(name);
  if (year !== null) return { facts: dated({ reading: known(year), from: "title", cell: null }), taken: null };
  // Whose year stands in a column has to fill in the cells that are blank.
  const taken = hasColumn(header, "applyYear") || !mayApply(header, facts) ? null : (yearOfOthers ?? null);
  const reading = taken === null ? known(defaultYear, "assumed") : known(taken.year);
  return { facts: dated({ reading, from: taken === null ? "default" : "workbook", cell: null }), taken };
}

const mayApply = (header: PlacedHeader, facts: readonly SheetFact[]): boolean =>
  APPLIED_FOR.some((id) => hasColumn(header, id) || facts.some(({ field }) => field === id));

/**
 * What the lines above say. Of a table beside another its own columns come first; the line that says when all of it was
 * filed may stand over the other one, and so may the title where it has none of its own.
 */
function statedFacts(sheet: SheetCells, header: PlacedHeader): readonly SheetFact[] {
  const { linesTop, firstLines, columns } = header;
  const top = headTop(header);
  const own = rowsWithin(sheet, columns, 0, top);
  const stated = factsBelowTitle(own, top, linesTop - 1, firstLines);
  if (own === sheet) return stated;
  const isTitled = own.values
    .slice(linesTop, top)
    .some((cells) => cells.some((value) => isTitle(squeeze(textOf(value)))));
  const others = factsAbove(sheet, top, linesTop - 1).filter(
    ({ field }) => (!isTitled || field === "applyDate") && !stated.some((fact) => fact.field === field),
  );
  return [...stated, ...others];
}
