/**
 * The columns of a roster as they stand above its rows: what the header says, else what it nearly says, else what the
 * cells say; and before all of them what the user said.
 */
import { isEmpty, textOf, type SheetCells } from "../core/cells";
import { ALL_COLUMNS, type ColumnSpan } from "../core/positions";
import { withParts } from "../core/with-parts";
import { readTitle } from "../fields/readers/title";
import { settleBareTitles } from "./bare-titles";
import { contradicts, decide, isAmbiguous, isDoubtful, type Around } from "./ambiguous";
import { isFamily, matchByUser, matchHeader, matchLoosely, type FieldMatch, type Header } from "./columns";
import { FIELD, mayStandInSeveral, type ColumnField } from "../fields";
import { correctionsFor, type StoredMapping } from "./fingerprint";

export interface MatchedHeader extends Header {
  readonly match: FieldMatch;
}

/** A column that may be one of several fields: the user has to say. */
export interface UnclearColumn {
  readonly index: number;
  readonly text: string;
  readonly fields: readonly ColumnField[];
}

export interface SettledColumns {
  readonly matched: readonly MatchedHeader[];
  readonly unclear: readonly UnclearColumn[];
  /** The last row whose cells were looked at; the header's last one when none were. */
  readonly lookedTo: number;
}

/** Enough to know a column by, few enough to cost nothing. */
export const ROWS_LOOKED_AT = 60;
const SAMPLES = 12;

/**
 * @param end the last row (0-based) that belongs to the headers
 * @param columns those of the table
 */
export function settleColumns(
  sheet: SheetCells,
  headers: readonly Header[],
  bottom: number,
  end: number,
  mappings: readonly StoredMapping[],
  columns: ColumnSpan = ALL_COLUMNS,
): SettledColumns {
  const samples = new Samples(sheet, bottom, end, columns);
  const correctionOf = correctionsFor(mappings, headers);
  const found = new Map<number, FieldMatch>();
  const open: Header[] = [];
  headers.forEach((header, position) => {
    const corrected = correctionOf(header, position);
    if (corrected === null) return;
    const match = corrected === undefined ? byHeader(header, samples) : matchByUser(corrected, header);
    if (match === null) open.push(header);
    else found.set(header.index, match);
  });
  giveWay(found);
  const unclear: UnclearColumn[] = settleBareTitles(headers, found, (column) => samples.of(column)).map(
    ({ header: { index, text }, fields }) => ({ index, text, fields }),
  );
  for (const header of open) {
    const decision = decide(header, samples.of(header.index), around(header, headers, open, found));
    if (decision?.kind === "match") found.set(header.index, decision.match);
    else if (decision?.kind === "ask")
      unclear.push({ index: header.index, text: header.text, fields: decision.fields });
  }
  const matched = headers.flatMap((header): readonly MatchedHeader[] => {
    const match = found.get(header.index);
    return match === undefined ? [] : [withParts(header, { match })];
  });
  const spread = matched.flatMap((header) => spreadYears(header, matched, headers, samples));
  return { matched: spread, unclear, lookedTo: samples.lookedTo };
}

function byHeader(header: Header, samples: Samples): FieldMatch | null {
  const strict = matchHeader(header);
  if (strict !== null) return contradicts(header.text, samples.ifNeeded(header)) ? null : strict;
  const loose = matchLoosely(header);
  return loose !== null && readsAs(loose.field, samples.of(header.index)) ? loose : null;
}

/** Where the user named the column of a field, no other column is taken for it. */
function giveWay(found: Map<number, FieldMatch>): void {
  const said = new Set([...found.values()].filter(({ by }) => by === "user").map(({ field }) => field));
  for (const [index, { field, by }] of found)
    if (by !== "user" && said.has(field) && !mayStandInSeveral(field)) found.delete(index);
}

/** The column beside: to the left, past others that are still open (现职称, 级别, 时间). */
function around(
  { index }: Header,
  headers: readonly Header[],
  open: readonly Header[],
  found: ReadonlyMap<number, FieldMatch>,
): Around {
  let at = index - 1;
  while (!found.has(at) && open.some((other) => other.index === at && isAmbiguous(other.text))) at--;
  const left = found.get(at);
  const text = headers.find((header) => header.index === at)?.text;
  return {
    beside: left === undefined || text === undefined ? null : { field: left.field, text },
    taken: new Set([...found.values()].map(({ field }) => field)),
  };
}

/** A header that was only nearly ours has to have cells that read as its field: one in two at least. */
function readsAs(field: ColumnField, samples: readonly unknown[]): boolean {
  if (samples.length === 0) return true;
  const fitting = samples.filter((value) => {
    if (field === "name" || field === "unit" || field === "fromUnit") return !/^\d+$/u.test(textOf(value).trim());
    const record = FIELD[field];
    if (record.kind === "title") {
      const title = readTitle(value);
      return title.state === "known" && (title.value.none || title.value.title.levels.length > 0);
    }
    return record.kind === "shown" || record.read("", null)(value).state !== "unreadable";
  });
  return fitting.length * 2 >= samples.length;
}

/** 近三年考核结果 2018/2019/2020 over three columns: one year each. Over one column, its cells list the years. */
function spreadYears(
  header: MatchedHeader,
  matched: readonly MatchedHeader[],
  headers: readonly Header[],
  samples: Samples,
): readonly MatchedHeader[] {
  const { match, index, text } = header;
  const { years } = match;
  if (!isFamily(match.field) || years.length < 2) return [header];
  const same = matched.filter((other) => other.text === text && other.match.field === match.field);
  const ofYear = (at: number, year: number): MatchedHeader => ({
    ...header,
    index: at,
    match: { ...match, year, years: [], total: false, by: "year" },
  });
  if (same.length === years.length) return [ofYear(index, years[same.indexOf(header)] ?? 0)];
  if (same.length > 1) return [{ ...header, match: { ...match, years: [] } }];
  const following = years.slice(1).map((_, i) => index + 1 + i);
  const areOurs = following.every((at) => !headers.some((one) => one.index === at) && samples.of(at).length > 0);
  return areOurs ? years.map((year, i) => ofYear(index + i, year)) : [header];
}

/** The first cells of each column that hold something; looked at only when asked for. */
class Samples {
  lookedTo: number;
  private readonly last: number;

  constructor(
    private readonly sheet: SheetCells,
    private readonly bottom: number,
    end: number,
    private readonly columns: ColumnSpan,
  ) {
    this.lookedTo = bottom;
    this.last = Math.min(end, bottom + ROWS_LOOKED_AT);
  }

  of(column: number): readonly unknown[] {
    const found: unknown[] = [];
    if (column > this.columns.right) return found;
    for (let row = this.bottom + 1; row <= this.last && found.length < SAMPLES; row++) {
      const value = this.sheet.values[row]?.[column];
      if (!isEmpty(value)) found.push(value);
    }
    this.lookedTo = this.last;
    return found;
  }

  /** For headers whose cells may contradict them; the others are not looked into. */
  ifNeeded({ text, index }: Header): readonly unknown[] {
    return isDoubtful(text) ? this.of(index) : [];
  }
}
