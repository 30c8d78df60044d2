/**
 * Headers on a sheet that is still arriving: looked for among the next rows only, below the header known already.
 */
import type { SheetCells } from "../core/cells";
import type { Rect } from "../core/positions";
import type { StoredMapping } from "./fingerprint";
import { findHeaders, headerOf, type PlacedHeader } from "./header-block";
import { MAX_HEADER_ROWS, type HeaderBlock } from "./header-blocks";
import { ROWS_LOOKED_AT } from "./settle-columns";

/** Lines above a header that say whose table it is. */
const LINES_ABOVE = 10;
/**
 * What has to be there below a row before a header in it is understood: the rest of it, cells, the next one's title.
 */
export const ROWS_AHEAD = MAX_HEADER_ROWS + ROWS_LOOKED_AT + LINES_ABOVE;

type FoundHeader =
  { readonly kind: "repeat"; readonly header: HeaderBlock } | { readonly kind: "table"; readonly header: PlacedHeader };

/**
 * The headers that begin between two rows (0-based, the second excluded), in order: those of the table before once
 * more, and those of new tables. Looked for among these rows only, below the header that is known already.
 */
export function headersBetween(
  { name, values, merges }: SheetCells,
  before: PlacedHeader | null,
  from: number,
  until: number,
  mappings: readonly StoredMapping[] = [],
): readonly FoundHeader[] {
  const known = before === null ? null : headerOf(before);
  const headTop = known === null ? 0 : Math.max(0, known.top - LINES_ABOVE);
  const head = before === null || known === null ? [] : headWithLine(values, headTop, known, before);
  const start = Math.max(before === null ? 0 : before.bottom + 1, from - LINES_ABOVE);
  const rows = [...head, ...values.slice(start, until + ROWS_AHEAD)];
  const down = head.length - start;
  const near = merges.flatMap(({ top, bottom, left, right }): Rect[] => {
    if (top >= start && bottom < until + ROWS_AHEAD) return [{ top: top + down, bottom: bottom + down, left, right }];
    const inHead = known !== null && top >= headTop && bottom <= known.bottom;
    return inHead ? [{ top: top - headTop, bottom: bottom - headTop, left, right }] : [];
  });
  const isNew = ({ top }: HeaderBlock): boolean => top - down >= from && top - down < until;
  /** The first table of a sheet is spoken of by everything above it. */
  const placed = (header: PlacedHeader): PlacedHeader => ({
    ...blockDown(header, down),
    ...(before !== null && header.partOf !== null && header.partOf.top < head.length ? asBefore(before) : {}),
    linesTop: before === null && header.linesTop === 0 ? 0 : header.linesTop - down,
    firstLines:
      before !== null
        ? (before.firstLines ?? { top: before.linesTop, bottom: before.top - 1 })
        : header.firstLines === null
          ? null
          : { top: header.firstLines.top - down, bottom: header.firstLines.bottom - down },
    end: header.end - down,
    lookedTo: header.lookedTo - down,
    repeats: [],
  });
  const found = findHeaders({ name, values: rows, merges: near }, mappings).flatMap((header): FoundHeader[] => [
    ...(isNew(header) ? [{ kind: "table" as const, header: placed(header) }] : []),
    ...header.repeats.filter(isNew).map((repeat): FoundHeader => ({ kind: "repeat", header: blockDown(repeat, down) })),
  ]);
  return found.sort((a, b) => a.header.top - b.header.top);
}

/** The header that is known, and the line (二、…) that begins the part before, apart from what follows. */
function headWithLine(
  values: SheetCells["values"],
  headTop: number,
  known: HeaderBlock,
  before: HeaderBlock,
): SheetCells["values"] {
  const header = [...values.slice(headTop, known.bottom + 1), []];
  if (known === before) return header;
  return [...header, values[before.top] ?? [], ...Array.from({ length: LINES_ABOVE }, () => [])];
}

/** A further part goes by the columns of the table before. */
const asBefore = (before: PlacedHeader): Pick<PlacedHeader, "partOf" | "headers" | "matched" | "unclear"> => ({
  partOf: headerOf(before),
  headers: before.headers,
  matched: before.matched,
  unclear: before.unclear,
});

const blockDown = <B extends HeaderBlock>(block: B, by: number): B => ({
  ...block,
  top: block.top - by,
  bottom: block.bottom - by,
  partOf: block.partOf === null ? null : blockDown(block.partOf, by),
});
