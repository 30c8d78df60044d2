/**
 * A result in which the people of some rows are others now: judged anew, with what hangs on them.
 */
import type { SheetCells } from "../../core/cells";
import { rectAddress } from "../../core/positions";
import type { Timing } from "../../rules/engine/dates";
import { notesOfRows, type Note } from "../../rules/engine/plan";
import { peopleAmong } from "../../roster/table";
import type { RowSpan } from "../../core/positions";
import type { CheckResult } from "../check";
import type { CheckedRoster } from "../judge-sheet";
import { Notes } from "../notes";
import { acrossKey, withFoundBefore } from "./others-again";
import { firstFrom, peopleIn, personAt, personOf, type CheckedPerson } from "../people";
import { Slices } from "../slices";

/** A result with some people judged anew, as far as their own rows go. */
export interface Replaced {
  readonly result: CheckResult;
  /** Those who are gone, and those who are there now, where the rules across rows see a difference. */
  readonly left: readonly CheckedPerson[];
  readonly joined: readonly CheckedPerson[];
}

/**
 * The result with the people of these rows judged anew.
 *
 * @param hasMoved rows moved: cells that notes point to stand elsewhere
 */
export async function replaced(
  before: CheckResult,
  spans: readonly RowSpan[],
  cells: SheetCells,
  timing: Timing,
  hasMoved: boolean,
): Promise<Replaced> {
  const slices = new Slices(new AbortController().signal);
  const people: CheckedPerson[] = [];
  const gone: CheckedPerson[] = [];
  const come: CheckedPerson[] = [];
  const same = new Set<CheckedPerson>();
  let from = 0;
  const skipped: (Skipped & { readonly header: number })[] = [];
  for (const { top, bottom } of spans) {
    const [first, next] = [firstFrom(before.people, top + 1), firstFrom(before.people, bottom + 2)];
    for (let i = from; i < first; i++) push(people, before.people[i]);
    gone.push(...peopleIn(before.people, { top, bottom }));
    const roster = before.rosters.filter(({ header }) => header.bottom < top).at(-1);
    if (roster !== undefined)
      for (let at = top; at <= bottom; at += ROWS_AT_ONCE) {
        const rows = peopleAmong(cells, roster.header, rowsOf(at, Math.min(bottom, at + ROWS_AT_ONCE - 1)));
        for (const { row, why } of rows.skipped) skipped.push({ header: roster.header.top, row: row + 1, why });
        for (const applicant of roster.readPeople(cells, rows.people)) {
          const judged = personOf(applicant, { head: roster, plan: roster.plan }, timing);
          const as = personAt(before.people, judged.place);
          const isSame = as !== null && acrossKey(as) === acrossKey(judged);
          const person = isSame ? withFoundBefore(judged, as, before.across) : judged;
          if (isSame) same.add(as).add(person);
          people.push(person);
          come.push(person);
          if (slices.isOver) await slices.rest();
        }
      }
    from = next;
  }
  for (let i = from; i < before.people.length; i++) push(people, before.people[i]);
  slices.end();
  const counts = { ...before.counts };
  for (const { verdict } of gone) counts[verdict]--;
  for (const { verdict } of come) counts[verdict]++;
  const rosters = before.rosters.map((roster, i) => ({
    ...grown(roster, before.rosters[i + 1], people),
    skipped: skippedNow(
      roster,
      spans,
      skipped.filter(({ header }) => header === roster.header.top),
    ),
  }));
  const isNoted = hasMoved || JSON.stringify(rowNotes(gone)) !== JSON.stringify(rowNotes(come));
  const ownNotes = isNoted ? await notesOf(rosters, people, slices) : before.ownNotes;
  const across = before.notes.filter((note) => ACROSS_NOTES.includes(note.kind));
  const result = { ...before, people, counts, rosters, ownNotes, notes: [...ownNotes, ...across] };
  const isOther = (person: CheckedPerson): boolean => !same.has(person);
  return { result, left: gone.filter(isOther), joined: come.filter(isOther) };
}

/** Said by the rules across rows; what changes them makes those look anew. */
const ACROSS_NOTES: readonly Note["kind"][] = ["no-posts-sheet", "posts-not-listed"];

const ROWS_AT_ONCE = 400;

const push = (people: CheckedPerson[], person: CheckedPerson | undefined): void => {
  if (person !== undefined) people.push(person);
};

function* rowsOf(from: number, to: number): Iterable<number> {
  for (let row = from; row <= to; row++) yield row;
}

type Skipped = CheckedRoster["skipped"][number];

/** The rows that are nobody's: those of the rows read again as they were found now. */
const skippedNow = (roster: CheckedRoster, spans: readonly RowSpan[], found: readonly Skipped[]): readonly Skipped[] =>
  [
    ...roster.skipped.filter(({ row }) => !spans.some(({ top, bottom }) => top < row && row <= bottom + 1)),
    ...found.map(({ row, why }) => ({ row, why })),
  ].sort((a, b) => a.row - b.row);

/** A roster ends with the last row of its last person, and the next one begins with its header. */
function grown(
  roster: CheckedRoster,
  next: CheckedRoster | undefined,
  people: readonly CheckedPerson[],
): CheckedRoster {
  const { header } = roster;
  const first = firstFrom(people, header.bottom + 2);
  const end = next === undefined ? people.length : firstFrom(people, next.header.top + 1);
  const columns = header.headers.map(({ index }) => index);
  const last = people[end - 1];
  const bottom = last === undefined ? header.bottom : last.row - 1 + last.applicant.height - 1;
  const table = rectAddress({ top: header.top, left: Math.min(...columns), bottom, right: Math.max(...columns) });
  return { ...roster, table, people: end - first, firstRow: people[first]?.row ?? null };
}

const rowNotes = (people: readonly CheckedPerson[]): readonly Note[] =>
  notesOfRows(
    people.map(({ applicant }) => applicant),
    people.map(({ assessment }) => assessment),
  );

/** People whose notes are gathered at a time. */
const NOTED_AT_ONCE = 2_000;

async function notesOf(
  rosters: readonly CheckedRoster[],
  people: readonly CheckedPerson[],
  slices: Slices,
): Promise<readonly Note[]> {
  const notes = new Notes();
  for (const { plan } of rosters) notes.add(plan.notes);
  for (let from = 0; from < people.length; from += NOTED_AT_ONCE) {
    notes.add(rowNotes(people.slice(from, from + NOTED_AT_ONCE)));
    if (slices.isOver) await slices.rest();
  }
  return notes.all();
}
