/**
 * The reviews of a workbook: read from its record, and written there. The record is made with the first decision, after
 * the reviewer has been told.
 */
import { recordHeader, RECORD_HEADERS, type RecordColumn, type RecordHeader } from "../../roster/review-record";
import { RULE_IDS } from "../../rules/rulebook";
import type { SheetCells } from "../../core/cells";
import type { Attempt } from "../../workbook/excel";
import { keepHere, keptHere } from "../../workbook/kept-here";
import { makeSheet, settleSheet } from "../../workbook/our-sheets";
import {
  insertRows,
  readBeginnings,
  readWhole,
  ROWS_AT_ONCE,
  writeTable,
  type TextRows,
} from "../../workbook/record-rows";
import { TOP_ROWS } from "../../roster/year-of-others";
import type { CheckedPerson } from "../people";
import type { Desk } from "../session/desk";
import type { Wanted } from "../session/failure-log";
import { Pause } from "../session/pause";
import { codeText, newSalt } from "./review-code";
import type { Review } from "./review";
import { NEW_COLUMNS, readRecord, textsOf, timeText, type RecordRead, type RecordRow } from "./record";
import { isBindable, recordRow, type Decided } from "./recording";
import { nextOpen, reviewCounts, Worked } from "./standing";
import { COLUMN_WIDTHS, RECORD_NAME } from "./words";

/** As the record of a workbook is known to those who make sheets. */
export const RECORD_USE = "reviews";

export interface ReviewsState extends RecordRead {
  /** The sheet that the record is on; null before there is one. */
  readonly record: string | null;
  /** The workbook holds what a newer version wrote: no record can be made. */
  readonly isRefused: boolean;
  /** Something is being written. */
  readonly isWriting: boolean;
  /** Who reviews at this machine; "" before it was said. */
  readonly reviewer: string;
}

const NOTHING = { reviews: [], unread: [], record: null, isRefused: false, isWriting: false } as const;

/** Where the reviewer's name is kept on this machine. */
const REVIEWER_KEY = "jc.reviewer";

/** Somebody else may be writing several cells of the record. */
const PAUSE_MS = 300;

const isRule = (id: string): boolean => (RULE_IDS as readonly string[]).includes(id);

/** A sheet that reviews are kept on. */
interface RecordSheet {
  readonly name: string;
  readonly header: RecordHeader;
}

export class Reviews {
  private state: ReviewsState = { ...NOTHING, reviewer: keptHere(REVIEWER_KEY) };
  private readonly listeners = new Set<() => void>();
  private readonly pause = new Pause(PAUSE_MS, () => void this.load());
  /** Reads now what was to be read soon. */
  readonly hurry = this.pause.hurry;
  private records: readonly string[] = [];
  private wasRead = false;

  constructor(private readonly desk: Desk) {}

  readonly current = (): ReviewsState => this.state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads what was recorded, wherever in the workbook it stands. */
  readonly load = (): Promise<void> => {
    const { queue, failures, heads } = this.desk;
    const wanted: Wanted = { step: "read-reviews", again: this.load };
    this.wasRead = true;
    return queue.add(wanted, async () => {
      const facts = await heads.workbookFacts();
      const read = facts.ok ? await this.read(recordsAmong(facts.value.tops)) : facts;
      // A sheet that is gone is told as such, and looked for no longer.
      if (!read.ok) await failures.fail(wanted, read.trouble);
    });
  };

  /** Who reviews is asked once at a machine. */
  readonly callReviewer = (reviewer: string): void => {
    keepHere(REVIEWER_KEY, reviewer);
    this.set({ reviewer });
  };

  /** Somebody else changed cells. @param sheet null where it is not known which one's */
  note(sheet: string | null): void {
    if (sheet === null || this.records.includes(sheet)) this.pause.begin();
  }

  /** The same for whoever wants it first; it is kept up to date from then on. */
  readonly loadOnce = (): void => {
    if (!this.wasRead) void this.load();
  };
  readonly worked = new Worked();
  readonly counts = reviewCounts;
  readonly next = nextOpen;
  readonly isBindable = isBindable;

  /** Records the same decision on each of these. After a failure the retry does so for those who were not recorded. */
  readonly decide = (people: readonly CheckedPerson[], decided: Decided): Promise<void> =>
    this.record(people, decided, timeText(new Date()), false);

  /** @param isAgain it was tried before: some of it may stand there */
  private record(people: readonly CheckedPerson[], decided: Decided, time: string, isAgain: boolean): Promise<void> {
    const { queue, failures } = this.desk;
    const wanted: Wanted = { step: "review", again: () => this.record(people, decided, time, true) };
    return queue.add(wanted, async () => {
      this.set({ isWriting: true, isRefused: false });
      const rowsBy = (salt: string): readonly RecordRow[] =>
        people.map((person) => recordRow(person, decided, salt, time));
      const written = await this.write(rowsBy, isAgain);
      const read = written.ok ? await this.read(written.value) : written;
      this.set({ isWriting: false });
      if (!read.ok) await failures.fail(written.ok ? { step: "read-reviews", again: this.load } : wanted, read.trouble);
    });
  }

  private set(change: Partial<ReviewsState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  private async read(sheets: readonly RecordSheet[]): Promise<Attempt<void>> {
    const facts = await this.desk.heads.workbookFacts();
    if (!facts.ok) return facts;
    const read: RecordRead[] = [];
    for (const { name } of sheets) {
      const cells = await readWhole(name, facts.value.countsFrom1904);
      if (!cells.ok) return cells;
      const header = recordHeader(cells.value);
      if (header !== null) read.push(readRecord(cells.value, header, isRule));
    }
    this.records = sheets.map(({ name }) => name);
    this.set({
      reviews: read.flatMap(({ reviews }) => reviews),
      unread: read.flatMap(({ unread }) => unread),
      record: chosenOf(sheets)?.name ?? null,
    });
    return { ok: true, value: undefined };
  }

  /**
   * @param rowsBy the rows to be written, by the salt of the record
   * @returns the sheets that reviews are kept on by then
   */
  private async write(
    rowsBy: (salt: string) => readonly RecordRow[],
    isAgain: boolean,
  ): Promise<Attempt<readonly RecordSheet[]>> {
    // As they are just now: somebody may have made one, or put a title above the header.
    const tops = await readBeginnings(TOP_ROWS);
    if (!tops.ok) return tops;
    const sheets = recordsAmong(tops.value);
    const before = chosenOf(sheets);
    if (before !== null && isAgain) {
      const ready = await this.read(sheets);
      const settled = ready.ok ? await settleSheet(before.name) : ready;
      if (!settled.ok) return settled;
    }
    const { reviews } = this.state;
    const standing = new Set(isAgain ? reviews.map(sameness) : []);
    const rows = rowsBy(reviews[0]?.code.salt ?? newSalt()).filter((row) => !standing.has(sameness(row)));
    const [first = [], ...others] = batched(rows);
    if (before !== null) return this.put([first, ...others], before, sheets);
    const made = await this.make(first);
    if (!made.ok) return made;
    if (made.value === null) return { ok: true, value: [] };
    const record = { name: made.value, header: { row: 0, columns: NEW_COLUMNS } };
    return this.put(others, record, [record]);
  }

  private async put(
    batches: readonly (readonly RecordRow[])[],
    { name, header }: RecordSheet,
    sheets: readonly RecordSheet[],
  ): Promise<Attempt<readonly RecordSheet[]>> {
    for (const batch of batches.filter(({ length }) => length > 0)) {
      const put = await insertRows(name, header.row + 1, placed(batch, header));
      if (!put.ok) return put;
    }
    return { ok: true, value: sheets };
  }

  /** A new record with these rows. @returns its name; null beside what a newer version keeps */
  private async make(rows: readonly RecordRow[]): Promise<Attempt<string | null>> {
    const columns = COLUMNS.map((column) => ({ header: RECORD_HEADERS[column], width: COLUMN_WIDTHS[column] }));
    const made = await makeSheet({
      use: RECORD_USE,
      name: RECORD_NAME,
      first: RECORD_HEADERS.name,
      fill: (sheet) => writeTable(sheet, columns, placed(rows, { row: 0, columns: NEW_COLUMNS })),
    });
    if (!made.ok) return made;
    if (made.value.kind === "made") return { ok: true, value: made.value.name };
    this.set({ isRefused: true });
    return { ok: true, value: null };
  }
}

/** What makes two rows the same decision. */
const sameness = ({
  code,
  decision,
  reviewer,
  time,
}: Pick<Review, "code" | "decision" | "reviewer" | "time">): string =>
  [time, decision, reviewer.trim(), codeText(code)].join(" ");

const COLUMNS = Object.keys(RECORD_HEADERS) as readonly RecordColumn[];

const recordsAmong = (tops: readonly SheetCells[]): readonly RecordSheet[] =>
  tops.flatMap((top) => {
    const header = recordHeader(top);
    return header === null ? [] : [{ name: top.name, header }];
  });

/** Of several, copies from elsewhere among them, the one by our name goes on. */
const chosenOf = (sheets: readonly RecordSheet[]): RecordSheet | null =>
  sheets.find(({ name }) => name === RECORD_NAME) ?? sheets[0] ?? null;

/** Each text below the header of its column; a column that somebody deleted is left out. */
const placed = (rows: readonly RecordRow[], { columns }: RecordHeader): TextRows =>
  rows.map((row) => {
    const texts: string[] = [];
    for (const [column, text] of Object.entries(textsOf(row))) {
      const index = columns[column as RecordColumn];
      if (index !== undefined) texts[index] = text;
    }
    return Array.from(texts, (text) => text ?? "");
  });

const batched = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / ROWS_AT_ONCE) }, (_, i) =>
    all.slice(i * ROWS_AT_ONCE, (i + 1) * ROWS_AT_ONCE),
  );
