/**
 * What is known of the workbook as a whole, read once and brought up to date by what is edited: of an edit only the
 * cells that were edited are read, those of all sheets in one request.
 */
import { isEmpty, type SheetCells } from "../core/cells";
import { LAST_ROW, type Rect } from "../core/positions";
import { DateSystem } from "../workbook/date-system";
import { mayBeDay } from "../workbook/days";
import { withExcel, type Attempt } from "../workbook/excel";
import { readMergesOf } from "../workbook/read-merges";
import { readRects, type SheetExtent } from "../workbook/read-sheet";
import { changeStoredState } from "../workbook/stored-state";
import { yearsOn } from "../roster/known-of-workbook";
import { TOP_ROWS } from "../roster/year-of-others";
import { KeptMerges } from "./kept-merges";
import type { PlannedHead } from "./planned-head";
import { SheetNames } from "./sheet-names";
import { mergesToStore } from "./stored-merges";
import { isShared, readWorkbookFacts, type WorkbookFacts } from "./workbook-facts";

/** An edit of more cells than that is no keystroke: everything is read anew. */
const MOST_CELLS_PATCHED = 20_000;

/** A day, or one that is shown as its month or year only. */
const maySayDay = (value: unknown): boolean =>
  mayBeDay(value) || (typeof value === "string" && /^\d{4}年/u.test(value));

/** Cells of a sheet that were edited, as they are now. */
export interface Edited {
  readonly sheet: string;
  readonly rect: Rect;
  /** Null where they stand so far down that nobody has read them before. */
  readonly values: readonly (readonly unknown[])[] | null;
}

export class KnownWorkbook {
  readonly merges = new KeptMerges();
  readonly dateSystem = new DateSystem();
  readonly names = new SheetNames();
  private reading: Promise<Attempt<WorkbookFacts>> | null = null;
  /** As they were last, also while they are read anew. */
  private last: WorkbookFacts | null = null;
  private hasOtherYears = false;
  private edits: { readonly sheet: string; readonly rect: Rect }[] = [];

  facts(): Promise<Attempt<WorkbookFacts>> {
    this.reading ??= this.read();
    return this.reading;
  }

  /** Everything is read anew when it is asked for next; merged areas stay as they were. */
  forget(): void {
    this.reading = null;
    this.edits = [];
  }

  /** The name of a sheet; null for one not seen before. */
  nameOf(sheetId: string): string | null {
    return this.last?.extents.find(({ id }) => id === sheetId)?.name ?? null;
  }

  isShared(sheet: string): boolean {
    return this.last?.sharedSheets.includes(sheet) ?? false;
  }

  /** Cells were edited. @returns false where so many were that they had better be read with all others */
  edited(sheet: string, rect: Rect): boolean {
    const isWhole =
      rect.bottom >= LAST_ROW || (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > MOST_CELLS_PATCHED;
    if (!isWhole) this.edits.push({ sheet, rect });
    return !isWhole;
  }

  get hasEdits(): boolean {
    return this.edits.length > 0;
  }

  /**
   * What was edited since this was asked last; null where it cannot be read.
   *
   * @param rowsRead how many rows of a sheet somebody has read; null where nobody has but for its first ones
   */
  async takeEdits(rowsRead: (sheet: string) => number | null): Promise<readonly Edited[] | null> {
    if (this.edits.length === 0) return [];
    const taken = this.edits;
    this.edits = [];
    const isKnown = ({ sheet, rect }: (typeof taken)[number]): boolean => rect.top < (rowsRead(sheet) ?? TOP_ROWS);
    const asked = taken.filter(isKnown);
    const read = await withExcel((context) =>
      readRects(
        context,
        asked.map(({ sheet, rect }) => ({ name: sheet, rect })),
        this.dateSystem.known ?? false,
      ),
    );
    const facts = await this.reading;
    if (!read.ok || facts?.ok !== true) return null;
    // The first date that comes in sight may tell that days are counted otherwise than they were read.
    if (this.dateSystem.known === null && read.value.flat(2).some(maySayDay)) {
      const is1904 = await this.dateSystem.countsFrom1904(taken.reduce(withExtent, facts.value.extents));
      if (is1904) return null;
    }
    const edits = taken.map((one): Edited => ({ ...one, values: read.value[asked.indexOf(one)] ?? null }));
    const known = edits.reduce(withEdit, facts.value);
    this.hasOtherYears = JSON.stringify(known.years) !== JSON.stringify(facts.value.years);
    this.last = known;
    this.reading = Promise.resolve({ ok: true, value: known });
    return edits;
  }

  /** Do the sheets name other application years than before the edits taken last? Rosters without one go by them. */
  get namesOtherYears(): boolean {
    return this.hasOtherYears;
  }

  /** Does one of these sheets hold now what every roster is judged by? */
  nowShared(edits: readonly Edited[]): boolean {
    const edited = new Set(edits.map(({ sheet }) => sheet));
    return this.last?.tops.some((top) => edited.has(top.name) && isShared(top)) ?? false;
  }

  /**
   * Reads the merged areas of all sheets: the user has asked for something, and Excel forgets what could be undone.
   */
  async readMerges(): Promise<Attempt<void>> {
    const facts = await this.facts();
    if (!facts.ok) return facts;
    const { extents, sharedSheets } = facts.value;
    const read = await withExcel((context) => readMergesOf(context, extents));
    if (!read.ok) return read;
    const isNew = extents.map(({ name }, i) => this.merges.keep(name, read.value[i] ?? []));
    // A directory or a table of posts was read as it looks without merged areas.
    if (extents.some(({ name }, i) => isNew[i] === true && sharedSheets.includes(name))) this.forget();
    return { ok: true, value: undefined };
  }

  /**
   * Keeps in the workbook what functions have to know of merged areas; without functions nothing is kept.
   *
   * @param about the sheets that functions are about
   * @param headsOn the heads on a sheet
   */
  async storeMerges(
    about: readonly string[],
    headsOn: (sheet: string) => Promise<Attempt<readonly PlannedHead[]>>,
  ): Promise<void> {
    const facts = await this.facts();
    if (!facts.ok) return;
    const { state, extents } = facts.value;
    const before = state.merges ?? {};
    const sheets = new Set([...about, ...Object.keys(before)]);
    const now: Record<string, readonly string[]> = {};
    for (const { name } of extents) {
      if (!sheets.has(name) || (this.merges.on(name).length === 0 && (before[name] ?? []).length === 0)) continue;
      const heads = await headsOn(name);
      if (heads.ok) now[name] = mergesToStore(this.merges.on(name), heads.value);
    }
    if (Object.entries(now).every(([sheet, merges]) => String(merges) === String(before[sheet] ?? []))) return;
    const written = await changeStoredState((kept) => ({ ...kept, merges: { ...before, ...now } }));
    // A workbook that nobody may change keeps what it has.
    if (written.ok && written.value !== null)
      this.reading = Promise.resolve({ ok: true, value: { ...facts.value, state: written.value } });
  }

  private async read(): Promise<Attempt<WorkbookFacts>> {
    const facts = await readWorkbookFacts(this.merges, this.dateSystem);
    // A failure is no answer for the next call: what stood in the way may be over by then.
    if (facts.ok) return { ok: true, value: (this.last = this.names.follow(facts.value)) };
    this.reading = null;
    return facts;
  }
}

const withExtent = (
  extents: readonly SheetExtent[],
  { sheet, rect }: { readonly sheet: string; readonly rect: Rect },
): readonly SheetExtent[] =>
  extents.map((extent) => (extent.name === sheet ? { ...extent, used: around(extent.used, rect) } : extent));

function withEdit(facts: WorkbookFacts, edit: Edited): WorkbookFacts {
  const tops = facts.tops.map((top) => (top.name === edit.sheet ? patched(top, edit, TOP_ROWS) : top));
  const extents = facts.extents.map((extent, i) => {
    if (extent.name !== edit.sheet) return extent;
    const after = grown(extent, edit);
    const isBlank = tops[i]?.values.every((row) => row.every(isEmpty)) ?? false;
    return isBlank && (after.used?.bottom ?? 0) < TOP_ROWS ? { ...after, used: null } : after;
  });
  // Whoever is being typed names no other year: only the first rows of the sheet do.
  const years =
    edit.rect.top >= TOP_ROWS
      ? facts.years
      : tops.flatMap((top) =>
          top.name === edit.sheet ? yearsOn(facts, top) : facts.years.filter(({ sheet }) => sheet === top.name),
        );
  return { ...facts, tops, extents, years };
}

/** Cells as they are after an edit. @param rows so many rows are kept from the top */
export function patched(cells: SheetCells, { rect, values }: Edited, rows: number): SheetCells {
  if (values === null || rect.top >= rows) return cells;
  const next = cells.values.map((row) => row);
  for (let row = next.length; row <= Math.min(rect.bottom, rows - 1); row++) next.push([]);
  for (let row = rect.top; row <= Math.min(rect.bottom, rows - 1); row++) {
    const now: unknown[] = Array.from(
      { length: Math.max(next[row]?.length ?? 0, rect.right + 1) },
      (_, i) => next[row]?.[i] ?? "",
    );
    values[row - rect.top]?.forEach((value, i) => (now[rect.left + i] = value));
    next[row] = now;
  }
  return { ...cells, values: next };
}

function grown(extent: SheetExtent, { rect, values }: Edited): SheetExtent {
  if (values?.every((row) => row.every(isEmpty)) === true) return extent;
  return { ...extent, used: around(extent.used, rect) };
}

const around = (used: Rect | null, rect: Rect): Rect =>
  used === null
    ? rect
    : {
        top: Math.min(used.top, rect.top),
        left: Math.min(used.left, rect.left),
        bottom: Math.max(used.bottom, rect.bottom),
        right: Math.max(used.right, rect.right),
      };
