/**
 * The rosters of a sheet, read while its rows arrive in blocks; a file is one block. However the rows are cut, what
 * comes out is the same: a test holds it to that.
 */
import type { SheetCells } from "../core/cells";
import { ALL_COLUMNS, columnsMeet, type Rect } from "../core/positions";
import { GrowingRoster, type PeopleRead, type RosterRead } from "./growing-roster";
import type { PlacedHeader } from "./header-block";
import { without } from "./header-blocks";
import { withStaleMapping } from "./heads";
import { isMadeByUs } from "./made-by-us";
import { headersBetween, ROWS_AHEAD } from "./next-headers";
import { pickedHeader } from "./picked-header";
import type { ReadOptions } from "./read-options";
import { readHead } from "./roster-head";
import { ROWS_LOOKED_AT } from "./settle-columns";
import { headed } from "./side-by-side";

export class RosterReader {
  private readonly values: (readonly unknown[])[] = [];
  private readonly cells: SheetCells;
  private readonly growing: GrowingRoster[] = [];
  /** Those that may go on: the last, and what stands beside it. */
  private open: readonly GrowingRoster[] = [];
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

  /** Does a table stand beside another? */
  get isBeside(): boolean {
    return this.growing.some(({ placed }) => placed.columns !== ALL_COLUMNS);
  }

  private *people(scannable: number): Iterable<PeopleRead> {
    const { headerRows = null } = this.options;
    if (headerRows === null && isMadeByUs(this.values)) return;
    if (headerRows === null) yield* this.peopleAboveHeaders(scannable);
    else if (this.growing.length === 0 && this.values.length > headerRows.bottom + (this.isWhole ? 0 : ROWS_LOOKED_AT))
      this.begin(pickedHeader(this.cells, headerRows, this.options.mappings));
    this.scanned = scannable;
    for (const one of this.open) {
      one.endsAt(this.values.length - 1);
      yield* one.upTo(scannable, this.isWhole);
    }
  }

  /** A new table ends the one before in its columns. */
  private *peopleAboveHeaders(scannable: number): Iterable<PeopleRead> {
    const before = this.growing.at(-1)?.placed ?? null;
    for (const { kind, header } of headersBetween(this.cells, before, this.scanned, scannable, this.options.mappings)) {
      const above = this.open.filter(({ placed }) => columnsMeet(placed.columns, header.columns));
      if (kind === "repeat") {
        for (const one of above) one.repeats(header);
        continue;
      }
      for (const one of above) {
        if (!columnsMeet(headed(one.placed), header.columns)) {
          one.narrowTo(without(one.placed.columns, header.columns));
          continue;
        }
        one.endsAt(header.linesTop - 1);
        yield* one.upTo(header.linesTop, true);
        this.open = this.open.filter((other) => other !== one);
      }
      this.begin(header);
    }
  }

  private begin(header: PlacedHeader): void {
    const one = new GrowingRoster(readHead(this.cells, header, this.options), this.cells);
    this.growing.push(one);
    this.open = [...this.open, one];
  }
}
