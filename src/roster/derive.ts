/**
 * Type, level and series of a title, from its own columns and from its name.
 *
 * Level: the column and the name together (初级 beside 二级教师 is 助理级); where they contradict each other both stay
 * possible. Kind: the column, else the word in the cell, else the sheet's fact; else a plain name counts as 全省统一,
 * marked as assumed.
 */
import { NONE, type HeldLevel } from "../rules/applicant";
import { known, oneOf, unreadable, type Known, type Reading } from "../core/reading";
import type { Level, Series, TitleType } from "../rules/standards/levels";
import type { TitleCell } from "../fields/readers/title";

export interface Derived<T> {
  readonly reading: Reading<T>;
  /** Taken from the title's own cell. */
  readonly fromTitle: boolean;
}

const shared = new Map<string, Known<string>>();

/** The same reading for the same word: there are few of them, and a great many rows. */
function sharing<T extends string>(value: T): Known<T> {
  let reading = shared.get(value);
  if (reading === undefined) shared.set(value, (reading = known(value)));
  return reading as Known<T>;
}

const ASSUMED: Known<TitleType> = known("provincial", "assumed");

function levelOf({ title: { levels }, name }: TitleCell): Reading<Level> {
  const [only] = levels;
  return levels.length === 1 && only !== undefined ? sharing(only) : oneOf(levels, name);
}

const isSilent = (reading: Reading<unknown>): boolean => reading.state === "blank" || reading.state === "absent";

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
  return title.state === "absent" ? own(column) : fromTitle(title as Reading<never>);
}

export function heldLevel(column: Reading<HeldLevel>, title: Reading<TitleCell>): Derived<HeldLevel> {
  if (title.state === "known" && !title.value.none && (column.state === "known" || column.state === "ambiguous"))
    return agreeing(column, title.value);
  return unlessSilent<HeldLevel>(column, title, (cell) => (cell.none ? sharing(NONE) : levelOf(cell)));
}

export function applyLevel(column: Reading<Level>, title: Reading<TitleCell>): Derived<Level> {
  if (title.state === "known" && (column.state === "known" || column.state === "ambiguous"))
    return agreeing(column, title.value);
  return unlessSilent(column, title, levelOf);
}

function agreeing<T extends HeldLevel>(column: Reading<T>, cell: TitleCell): Derived<T> {
  const written = column.state === "known" ? [column.value] : column.state === "ambiguous" ? column.values : [];
  const named = cell.title.levels as readonly T[];
  if (named.length === 0) return own(column);
  const both = written.filter((level) => named.includes(level));
  if (both.length > 0)
    return named.length <= written.length ? fromTitle(oneOf(both, cell.name)) : own(oneOf(both, cell.name));
  return fromTitle({ state: "ambiguous", values: [...named, ...written], raw: cell.name });
}

export function heldType(
  column: Reading<TitleType | typeof NONE>,
  title: Reading<TitleCell>,
): Derived<TitleType | typeof NONE> {
  if (title.state === "known" && title.value.none) return fromTitle(sharing(NONE));
  return unlessSilent<TitleType | typeof NONE>(column, title, typeByName);
}

/** @param sheet what the sheet says of all its applications */
export function applyType(
  column: Reading<TitleType>,
  title: Reading<TitleCell>,
  sheet: Reading<TitleType>,
): Derived<TitleType> {
  if (!isSilent(column)) return own(column);
  if (title.state === "known" && title.value.title.type !== null) return fromTitle(sharing(title.value.title.type));
  if (!isSilent(sheet)) return own(sheet);
  return unlessSilent(column, title, typeByName);
}

const typeByName = (cell: TitleCell): Reading<TitleType> =>
  cell.title.type === null ? ASSUMED : sharing(cell.title.type);

export function series<T extends Series | typeof NONE>(column: Reading<T>, title: Reading<TitleCell>): Derived<T> {
  return unlessSilent(column, title, (cell) => {
    if (cell.none) return sharing(NONE as T);
    return cell.title.series === null ? unreadable(cell.name) : sharing(cell.title.series as T);
  });
}

/** Without a column for another title there is none. */
export const NO_OTHER_TITLE = known<typeof NONE>(NONE);
