/**
 * 实时检查: what a change of cells touches is read and judged again, and nothing else. Rows that move with inserted or
 * deleted ones keep what was found. What a header, a title or the sheet's shape changes concerns every row: then the
 * answer is null, and the whole sheet is checked.
 */
import type { Timing } from "../../rules/engine/dates";
import { notesOfRows, type Note } from "../../rules/engine/plan";
import type { SheetCells } from "../../core/cells";
import { rectAddress, type Rect } from "../../core/positions";
import type { HeaderBlock, PlacedHeader } from "../../roster/header-block";
import { peopleAmong } from "../../roster/table";
import type { CellsChange } from "../../workbook/changes";
import { withExcel, type Attempt } from "../../workbook/excel";
import { readRows, type RowSpan } from "../../workbook/read-sheet";
import type { CheckResult } from "../check";
import { addNote, headersBetween, type CheckedRoster } from "../judge-sheet";
import { acrossKey, withFoundBefore, withOtherRows } from "../other-rows";
import { firstFrom, movedBy, personAt, personOf, type CheckedPerson } from "../people";
import { Slices } from "../slices";

/** Spans nearer to each other than this are read as one: a request costs more than some rows. */
const NEAR = 20;

/** @returns null when the change concerns the whole sheet */
export async function judgeAgain(
  before: CheckResult,
  changes: readonly CellsChange[],
  timing: Timing,
): Promise<Attempt<CheckResult | null>> {
  const moved = await withMoves(before, changes);
  if (moved === null) return { ok: true, value: null };
  const spans = readingSpans(moved);
  if (spans.length === 0 && moved.result.people === before.people) return { ok: true, value: moved.result };
  const right = Math.max(...before.rosters.flatMap(({ header }) => header.headers.map(({ index }) => index)));
  const values = await withExcel((context) => readRows(context, before.sheet, spans, right));
  if (!values.ok) return values;
  const cells: SheetCells = { name: before.sheet, values: values.value, merges: moved.result.merges };
  if (spans.some(({ top, bottom }) => headersBetween(cells, null, top, bottom + 1).length > 0))
    return { ok: true, value: null };
  const { result, isSameAcross } = await replaced(moved.result, spans, cells, timing);
  const hasMoved = moved.result.people !== before.people;
  const isWhole = (isSameAcross && !hasMoved) || !result.rosters.some(({ plan }) => plan.holdsApplications);
  return { ok: true, value: isWhole ? result : await withOtherRows(result, new Slices(new AbortController().signal)) };
}

interface Moved {
  readonly result: CheckResult;
  readonly touched: readonly RowSpan[];
}

/** The people where they stand after all changes, and the rows whose cells may say something else now. */
async function withMoves(before: CheckResult, changes: readonly CellsChange[]): Promise<Moved | null> {
  const slices = new Slices(new AbortController().signal);
  let { people, merges } = before;
  const counts = { ...before.counts };
  let touched: readonly RowSpan[] = [];
  const lastHeader = Math.max(...before.rosters.map(({ header }) => lastHeaderRow(header)));
  const columns = columnsOf(before.rosters);
  for (const change of changes) {
    if (change.kind === "anything") return null;
    const { rect } = change;
    const moves = change.kind !== "edited";
    if (moves ? rect.top <= lastHeader : touchesHeader(before.rosters, rect)) return null;
    if (!moves) {
      if (rect.right >= columns.left && rect.left <= columns.right)
        touched = [...touched, { top: rect.top, bottom: Math.min(rect.bottom, lastRow(people, rect)) }];
      continue;
    }
    const by = (rect.bottom - rect.top + 1) * (change.kind === "rows-inserted" ? 1 : -1);
    if (by < 0) for (const { verdict } of peopleIn(people, rect)) counts[verdict]--;
    people = await movedPeople(people, rect, by, slices);
    const shift = shiftOf(rect, by);
    merges = merges.flatMap((merge) => shiftedSpan(merge, shift));
    touched = touched.flatMap((span) => shiftedSpan(span, shift));
    touched = [...touched, by > 0 ? rect : { top: rect.top, bottom: rect.top }];
  }
  return { result: { ...before, people, counts, merges }, touched };
}

/** Headers may stand again further down, as printed on every page. */
const headerBlocks = ({ header }: CheckedRoster): readonly HeaderBlock[] => [header, ...header.repeats];

const lastHeaderRow = (header: PlacedHeader): number =>
  Math.max(header.bottom, ...header.repeats.map(({ bottom }) => bottom));

/** The header itself, and the lines above it that say what holds for all rows. */
function touchesHeader(rosters: readonly CheckedRoster[], { top, bottom }: Rect): boolean {
  return rosters.some(({ header }) => top <= header.bottom && bottom >= header.linesTop)
    ? true
    : rosters.flatMap(headerBlocks).some((block) => top <= block.bottom && bottom >= block.top);
}

function columnsOf(rosters: readonly CheckedRoster[]): { readonly left: number; readonly right: number } {
  const indexes = rosters.flatMap(({ header }) => header.headers.map(({ index }) => index));
  return { left: Math.min(...indexes), right: Math.max(...indexes) };
}

/** A whole column that changed ends where people end, a little below: what is typed under a table belongs to it. */
const lastRow = (people: readonly CheckedPerson[], { top, bottom }: Rect): number =>
  bottom - top > 100_000 ? Math.max(top, people.at(-1)?.row ?? 0) : bottom;

/** The people whose rows these are. */
const peopleIn = (people: readonly CheckedPerson[], { top, bottom }: RowSpan): readonly CheckedPerson[] =>
  people.slice(firstFrom(people, top + 1), firstFrom(people, bottom + 2));

async function movedPeople(
  people: readonly CheckedPerson[],
  { top, bottom }: Rect,
  by: number,
  slices: Slices,
): Promise<readonly CheckedPerson[]> {
  const first = firstFrom(people, top + 1);
  const next = by > 0 ? first : firstFrom(people, bottom + 2);
  const moved = people.slice(0, first);
  for (let i = next; i < people.length; i++) {
    const person = people[i];
    if (person !== undefined) moved.push(movedBy(person, by));
    if (slices.isOver) await slices.rest();
  }
  return moved;
}

interface Shift {
  readonly at: number;
  readonly by: number;
}

const shiftOf = ({ top }: Rect, by: number): Shift => ({ at: top, by });

/** Where rows are after some were inserted or deleted; nothing when they are all gone. */
function shiftedSpan<T extends RowSpan>(span: T, { at, by }: Shift): readonly T[] {
  const gone = by < 0 ? at - by : at;
  const place = (row: number, isEnd: boolean): number => {
    if (row < at) return row;
    if (by < 0 && row < gone) return isEnd ? at - 1 : at;
    return row + by;
  };
  const shifted = { ...span, top: place(span.top, false), bottom: place(span.bottom, true) };
  return shifted.bottom < shifted.top ? [] : [shifted];
}

/** The touched rows with those that hang on them: cells merged down, and the person whose further lines they may be. */
function readingSpans({ result, touched }: Moved): readonly RowSpan[] {
  const down = result.merges.filter(({ top, bottom }) => bottom > top);
  const headers = result.rosters.map(({ header }) => header.bottom);
  const extended = touched.map((span) => {
    let { top, bottom } = span;
    for (let grew = true; grew;) {
      grew = false;
      for (const merge of down) {
        if (merge.bottom < top || merge.top > bottom || (merge.top >= top && merge.bottom <= bottom)) continue;
        [top, bottom, grew] = [Math.min(top, merge.top), Math.max(bottom, merge.bottom), true];
      }
    }
    const above = result.people[firstFrom(result.people, top + 1) - 1];
    const header = Math.max(-1, ...headers.filter((row) => row < top));
    if (above !== undefined && above.row - 1 > header && top - above.row < NEAR) top = above.row - 1;
    return { top: Math.max(top, header + 1), bottom };
  });
  return joined(extended);
}

function joined(spans: readonly RowSpan[]): readonly RowSpan[] {
  const all: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of [...spans].sort((a, b) => a.top - b.top)) {
    const last = all.at(-1);
    if (last !== undefined && top <= last.bottom + NEAR) last.bottom = Math.max(last.bottom, bottom);
    else all.push({ top, bottom });
  }
  return all;
}

/** The result with the people of these rows judged anew. */
async function replaced(
  before: CheckResult,
  spans: readonly RowSpan[],
  cells: SheetCells,
  timing: Timing,
): Promise<{ readonly result: CheckResult; readonly isSameAcross: boolean }> {
  const slices = new Slices(new AbortController().signal);
  const people: CheckedPerson[] = [];
  const gone: CheckedPerson[] = [];
  const come: CheckedPerson[] = [];
  let from = 0;
  let isSameAcross = true;
  for (const { top, bottom } of spans) {
    const [first, next] = [firstFrom(before.people, top + 1), firstFrom(before.people, bottom + 2)];
    for (let i = from; i < first; i++) push(people, before.people[i]);
    gone.push(...peopleIn(before.people, { top, bottom }));
    const roster = before.rosters.filter(({ header }) => header.bottom < top).at(-1);
    if (roster !== undefined)
      for (let at = top; at <= bottom; at += ROWS_AT_ONCE) {
        const rows = peopleAmong(cells, roster.header, rowsOf(at, Math.min(bottom, at + ROWS_AT_ONCE - 1)));
        for (const applicant of roster.readPeople(cells, rows.people)) {
          const judged = personOf(applicant, { head: roster, plan: roster.plan }, timing);
          const as = personAt(before.people, judged.row);
          const isSame = as !== null && acrossKey(as) === acrossKey(judged);
          if (!isSame) isSameAcross = false;
          const person = isSame ? withFoundBefore(judged, as, before.across) : judged;
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
  const rosters = before.rosters.map((roster, i) => grown(roster, before.rosters[i + 1], people));
  if (gone.length !== come.length) isSameAcross = false;
  const saysNotes = [gone, come].some((some) => rowNotes(some).length > 0);
  const ownNotes = saysNotes ? await notesOf(rosters, people, slices) : before.ownNotes;
  const across = before.notes.filter((note) => ACROSS_NOTES.includes(note.kind));
  const result = { ...before, people, counts, rosters, ownNotes, notes: [...ownNotes, ...across] };
  return { result, isSameAcross };
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

/** A roster ends with its last person, and the next one begins with its header. */
function grown(
  roster: CheckedRoster,
  next: CheckedRoster | undefined,
  people: readonly CheckedPerson[],
): CheckedRoster {
  const { header } = roster;
  const first = firstFrom(people, header.bottom + 2);
  const end = next === undefined ? people.length : firstFrom(people, next.header.top + 1);
  const columns = header.headers.map(({ index }) => index);
  const bottom = (people[end - 1]?.row ?? header.bottom + 1) - 1;
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
  const notes = new Map<string, Note>();
  for (const note of rosters.flatMap(({ plan }) => plan.notes)) addNote(notes, note);
  for (let from = 0; from < people.length; from += NOTED_AT_ONCE) {
    for (const note of rowNotes(people.slice(from, from + NOTED_AT_ONCE))) addNote(notes, note);
    if (slices.isOver) await slices.rest();
  }
  return [...notes.values()];
}
