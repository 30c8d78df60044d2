/**
 * The rosters of a sheet, read while its rows arrive in blocks; a file is one block. However the rows are cut, what
 * comes out is the same: a test holds it to that.
 */
import type { SheetCells } from "../core/cells";
import type { Rect } from "../core/positions";
import { GrowingRoster, type PeopleRead, type RosterRead } from "./growing-roster";
import type { PlacedHeader } from "./header-block";
import { withStaleMapping } from "./heads";
import { headersBetween, ROWS_AHEAD } from "./next-headers";
import { pickedHeader } from "./picked-header";
import type { ReadOptions } from "./read-options";
import { readHead } from "./roster-head";
import { ROWS_LOOKED_AT } from "./settle-columns";

export class RosterReader {
  private readonly values: (readonly unknown[])[] = [];
  private readonly cells: SheetCells;
  private readonly growing: GrowingRoster[] = [];
  /** Above this row (0-based) every header is known. */
  private scanned = 0;
  private isWhole = false;

  constructor(
    sheet: string,
    merges: readonly Rect[],
    private readonly options: ReadOptions,
  ) {
    this.cells = { name: sheet, values: this.values, merges };
  }

  /**
   * Takes the next rows.
   *
   * @param isLast there are no more
   * @returns the people who are complete now, some at a time, to be taken to the end before the next rows come
   */
  take(rows: readonly (readonly unknown[])[], isLast: boolean): Iterable<PeopleRead> {
    for (const row of rows) this.values.push(row);
    this.isWhole = isLast;
    return this.people(isLast ? this.values.length : Math.max(this.scanned, this.values.length - ROWS_AHEAD));
  }

  /** The rosters that have people so far, from the top. */
  rosters(): readonly RosterRead[] {
    const read = this.growing.map((one) => one.result()).filter((roster) => roster !== null);
    // Before the last table is there nobody knows whether the corrections fit one.
    return this.isWhole ? withStaleMapping(read, this.options) : read;
  }

  private *people(scannable: number): Iterable<PeopleRead> {
    const { headerRows = null } = this.options;
    if (headerRows === null) yield* this.peopleAboveHeaders(scannable);
    else if (this.growing.length === 0 && this.values.length > headerRows.bottom + (this.isWhole ? 0 : ROWS_LOOKED_AT))
      this.begin(pickedHeader(this.cells, headerRows, this.options.mappings));
    this.scanned = scannable;
    const last = this.growing.at(-1);
    if (last === undefined) return;
    last.endsAt(this.values.length - 1);
    yield* last.upTo(scannable, this.isWhole);
  }

  /** A new table ends the one before. */
  private *peopleAboveHeaders(scannable: number): Iterable<PeopleRead> {
    const before = this.growing.at(-1)?.placed ?? null;
    for (const { kind, header } of headersBetween(this.cells, before, this.scanned, scannable, this.options.mappings)) {
      const last = this.growing.at(-1);
      if (kind === "repeat") {
        last?.repeats(header);
        continue;
      }
      if (last !== undefined) {
        last.endsAt(header.linesTop - 1);
        yield* last.upTo(header.linesTop, true);
      }
      this.begin(header);
    }
  }

  private begin(header: PlacedHeader): void {
    this.growing.push(new GrowingRoster(readHead(this.cells, header, this.options), this.cells));
  }
}
