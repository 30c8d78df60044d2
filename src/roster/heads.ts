/**
 * The heads of the rosters on a sheet: below the rows the user has picked, else wherever a header is found.
 */
import type { SheetCells } from "../core/cells";
import { findHeaders, type PlacedHeader } from "./header-block";
import { ownMappings } from "./fingerprint";
import { isMadeByUs } from "./made-by-us";
import { pickedHeader } from "./picked-header";
import type { ReadOptions } from "./read-options";
import { readHead, type RosterHead } from "./roster-head";

/** The heads on a sheet, of which only the top may have been read, from the top. */
export const headsOf = (cells: SheetCells, options: ReadOptions): readonly RosterHead[] =>
  withStaleMapping(
    headersOn(cells, options).map((header) => readHead(cells, header, options)),
    options,
  );

function headersOn(cells: SheetCells, { headerRows = null, mappings = [] }: ReadOptions): readonly PlacedHeader[] {
  if (headerRows === null) return isMadeByUs(cells.values) ? [] : findHeaders(cells, mappings);
  return headerRows.bottom < cells.values.length ? [pickedHeader(cells, headerRows, mappings)] : [];
}

/** Corrections that fit none of the sheet's rosters are not applied, and said with the first. */
export function withStaleMapping<T extends RosterHead>(heads: readonly T[], options: ReadOptions): readonly T[] {
  const [first, ...others] = heads;
  const mappings = ownMappings(options.mappings ?? []);
  if (first === undefined || mappings.length === 0) return heads;
  const fingerprints = heads.map(({ fingerprint }) => fingerprint);
  if (mappings.some(({ fingerprint }) => fingerprints.includes(fingerprint))) return heads;
  return [{ ...first, questions: [...first.questions, { about: "columns", kind: "stale-mapping" }] }, ...others];
}
