/**
 * Type, level, series and date of a title, from its own columns and from the cell with its name.
 *
 * Level: the column and the name together (初级 beside 二级教师 is 助理级); where they contradict each other both stay
 * possible, and so with the series and the kind. Kind: the column, else the word in the cell,
 * else the sheet's fact; else a plain name counts as 全省统一, marked as assumed, unless there is a column for the kind,
 * which is blank.
 */
import type { PartialDate } from "../core/calendar";
import { ABSENT, known, oneOf, unreadable, type Known, type Reading } from "../core/reading";
import { NONE, type HeldLevel, type Level, type Series, type TitleType } from "../rules/standards/levels";
import type { TitleCell } from "./readers/title";
import { together } from "./readers/together";

export interface Derived<T> {
  readonly reading: Reading<T>;
  /** Taken from the title's own cell. */
  readonly fromTitle: boolean;
}

/** The fields that name a title. */
export type TitleId = "heldTitle" | "otherTitle" | "applyTitle";

/** What is told of the title held, and the same of the other. */
export const HELD_AND_OTHER = [
  ["heldTitle", "otherTitle"],
  ["heldLevel", "otherLevel"],
  ["heldType", "otherType"],
  ["heldSeries", "otherSeries"],
  ["heldDate", "otherDate"],
] as const;

/** A fact that the cell of a title may give as well as a column of its own. */
export interface FromTitle<V> {
  readonly title: TitleId;
  /** @param sheet what the sheet says of all its people */
  take(column: Reading<V>, title: Reading<TitleCell>, sheet: Reading<V>): Derived<V>;
}

const shared = new Map<string, Known<string>>();

/** The same reading for the same word: there are few of them, and a great many rows. */
function sharing<T extends string>(value: T): Known<T> {
  let reading = shared.get(value);
  if (reading === undefined) shared.set(value, (reading = known(value)));
  return reading as Known<T>;
}

const ASSUMED: Known<TitleType> = known("provincial", "assumed");

function levelOf({ title: { levels }, typed }: TitleCell): Reading<Level> {
  const [only] = levels;
  return levels.length === 1 && only !== undefined ? sharing(only) : oneOf(levels, typed);
}

const isSilent = (reading: Reading<unknown>): boolean => reading.state === "blank" || reading.state === "absent";

/** A column where it says something, else what the sheet says of all. */
export const orOfSheet = <T>(column: Reading<T>, sheet: Reading<T>): Reading<T> =>
  sheet.state !== "absent" && isSilent(column) ? sheet : column;

const own = <T>(reading: Reading<T>): Derived<T> => ({ reading, fromTitle: false });
const fromTitle = <T>(reading: Reading<T>): Derived<T> => ({ reading, fromTitle: true });

/** A title's own column speaks for itself when it says something, else the title's cell does. */
function unlessSilent<T>(
  column: Reading<T>,
  title: Reading<TitleCell>,
  take: (cell: TitleCell) => Reading<T>,
): Derived<T> {
  if (!isSilent(column)) return own(column);
  if (title.state === "known") return fromTitle(take(title.value));
  if (title.state === "absent") return own(column);
  return fromTitle(title.state === "ambiguous" ? together(title.values.map(take), title.raw) : title);
}

export function heldLevelOf(
  column: Reading<HeldLevel>,
  title: Reading<TitleCell>,
  sheet: Reading<HeldLevel>,
): Derived<HeldLevel> {
  const written = orOfSheet(column, sheet);
  if (title.state === "known" && !title.value.none && (written.state === "known" || written.state === "ambiguous"))
    return agreeing(written, title.value);
  return unlessSilent<HeldLevel>(written, title, (cell) => (cell.none ? sharing(NONE) : levelOf(cell)));
}

/** 无 names no title to apply for: neither its level, nor its kind, nor its series. */
const asApplied = (title: Reading<TitleCell>): Reading<TitleCell> =>
  title.state === "known" && title.value.none ? unreadable(title.value.typed) : title;

/** What the sheet says of all stands in only where neither the column nor the title's cell says anything. */
export function applyLevelOf(column: Reading<Level>, cell: Reading<TitleCell>, sheet: Reading<Level>): Derived<Level> {
  const title = asApplied(cell);
  if (title.state === "known" && (column.state === "known" || column.state === "ambiguous"))
    return agreeing(column, title.value);
  const derived = unlessSilent(column, title, levelOf);
  return isSilent(derived.reading) && sheet.state !== "absent" ? own(sheet) : derived;
}

function agreeing<T extends HeldLevel>(column: Reading<T>, cell: TitleCell): Derived<T> {
  const written = column.state === "known" ? [column.value] : column.state === "ambiguous" ? column.values : [];
  const named = cell.title.levels as readonly T[];
  if (named.length === 0) return own(column);
  const both = written.filter((level) => named.includes(level));
  if (both.length > 0)
    return named.length <= written.length ? fromTitle(oneOf(both, cell.typed)) : own(oneOf(both, cell.typed));
  return own({ state: "ambiguous", values: [...named, ...written], raw: cell.typed });
}

export function heldTypeOf(
  column: Reading<TitleType | typeof NONE>,
  title: Reading<TitleCell>,
  sheet: Reading<TitleType | typeof NONE>,
): Derived<TitleType | typeof NONE> {
  if (title.state === "known" && title.value.none) return fromTitle(sharing(NONE));
  const written = orOfSheet(column, sheet);
  if (isLeftOpen(written, title)) return own(written);
  return ofOneKind(column, title) ?? unlessSilent<TitleType | typeof NONE>(written, title, typeByName);
}

/** The word in the name of a title and the column for its kind: where they differ nobody knows which is right. */
function ofOneKind<T extends TitleType | typeof NONE>(
  column: Reading<T>,
  title: Reading<TitleCell>,
): Derived<T | TitleType> | null {
  if (column.state !== "known" || column.value === NONE || title.state !== "known") return null;
  const { title: named, typed } = title.value;
  if (named.type === null || named.type === column.value) return null;
  return own({ state: "ambiguous", values: [named.type, column.value], raw: typed });
}

export function applyTypeOf(
  column: Reading<TitleType>,
  cell: Reading<TitleCell>,
  sheet: Reading<TitleType>,
): Derived<TitleType> {
  const title = asApplied(cell);
  if (!isSilent(column)) return ofOneKind(column, title) ?? own(column);
  if (title.state === "known" && title.value.title.type !== null) return fromTitle(sharing(title.value.title.type));
  const named = title.state === "ambiguous" && title.values.some(({ title: { type } }) => type !== null);
  if (!isSilent(sheet) && !named) return own(sheet);
  return isLeftOpen(column, title) ? own(column) : unlessSilent(column, title, typeByName);
}

/** The kind has a column, which is blank here, and the name does not say it: nothing is assumed. */
const isLeftOpen = ({ state }: Reading<unknown>, title: Reading<TitleCell>): boolean =>
  state === "blank" && title.state === "known" && title.value.title.type === null;

const typeByName = (cell: TitleCell): Reading<TitleType> =>
  cell.title.type === null ? ASSUMED : sharing(cell.title.type);

function seriesOf<T extends Series | typeof NONE>(column: Reading<T>, title: Reading<TitleCell>): Derived<T> {
  if (title.state === "known" && (column.state === "known" || column.state === "ambiguous"))
    return ofOneSeries(column, title.value);
  return unlessSilent(column, title, (cell) => {
    if (cell.none) return sharing(NONE as T);
    return cell.title.series === null ? unreadable(cell.typed) : sharing(cell.title.series as T);
  });
}

/** The name of a title tells its series too: where its column names another, nobody knows which of them is meant. */
function ofOneSeries<T extends Series | typeof NONE>(
  column: Extract<Reading<T>, { readonly state: "known" | "ambiguous" }>,
  { title, typed }: TitleCell,
): Derived<T> {
  const named = title.series as T | null;
  if (named === null) return own(column);
  if (column.state === "known") {
    if (column.value === named) return own(column);
    if (isNamedBy(named, column.value)) return fromTitle(sharing(named));
    return own({ state: "ambiguous", values: [named, column.value], raw: typed });
  }
  if (column.values.includes(named)) return fromTitle(sharing(named));
  return own({ state: "ambiguous", values: [named, ...column.values], raw: typed });
}

/** 高校教师, 技工院校教师: the word 教师 is in the name of the lecturers' series too, and 讲师 is the more particular. */
const isNamedBy = (named: HeldLevel | Series, written: string): boolean =>
  named === "lecturing" && written === "teaching";

export const heldSeriesOf = (
  column: Reading<Series | typeof NONE>,
  title: Reading<TitleCell>,
  sheet: Reading<Series | typeof NONE>,
): Derived<Series | typeof NONE> => seriesOf(orOfSheet(column, sheet), title);

/** The sheet's series counts where the title's name is known in none, and does not settle what a row contradicts. */
export function applySeriesOf(
  column: Reading<Series>,
  title: Reading<TitleCell>,
  sheet: Reading<Series>,
): Derived<Series> {
  const derived = seriesOf(column, asApplied(title));
  const isContradicted = derived.reading.state === "ambiguous" && !isSilent(column);
  return derived.reading.state === "known" || isContradicted || sheet.state === "absent" ? derived : own(sheet);
}

/** A date column of its own, else the date written beside the title. */
export function dateBeside(
  column: Reading<PartialDate>,
  title: Reading<TitleCell>,
  sheet: Reading<PartialDate>,
): Derived<PartialDate> {
  const written = orOfSheet(column, sheet);
  const beside = title.state === "known" ? title.value.date : ABSENT;
  return beside.state === "absent" || !isSilent(written) ? own(written) : fromTitle(beside);
}
