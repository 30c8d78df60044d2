/** The base conditions as a bureau looks at them, row by row, and as it types them. */
import { UNITS } from "../../rules/figures/figures";
import type { Settings } from "../../rules/settings/settings";
import { keyOf, rowOf } from "../../rules/settings/base-conditions-file";
import {
  BASE_CONDITIONS,
  EDUCATION_COLUMNS,
  type BaseCondition,
  type EducationColumn,
  type YearsEntry,
} from "../../rules/standards/base-conditions";

export interface ConditionRow {
  readonly key: string;
  readonly row: BaseCondition;
  /** Ours; null for a row that we have not. */
  readonly byDefault: BaseCondition | null;
  readonly isOwn: boolean;
}

/** A row is about one thing, from one year on. */
const rowKey = (row: BaseCondition): string => `${keyOf(rowOf(row))} ${row.from}`;

const isSame = (one: BaseCondition, other: BaseCondition): boolean =>
  JSON.stringify(rowOf(one)) === JSON.stringify(rowOf(other));

/** Ours that the bureau has left out come last: they can be put back. */
export function conditionRows({ baseConditions }: Settings): readonly ConditionRow[] {
  return baseConditions.map((row): ConditionRow => {
    const byDefault = BASE_CONDITIONS.find((one) => rowKey(one) === rowKey(row)) ?? null;
    return { key: rowKey(row), row, byDefault, isOwn: byDefault === null || !isSame(byDefault, row) };
  });
}

export const leftOutRows = ({ baseConditions }: Settings): readonly BaseCondition[] =>
  BASE_CONDITIONS.filter((one) => !baseConditions.some((row) => rowKey(row) === rowKey(one)));

/** As it is typed: years by education, and what they rest on. */
export interface TypedCondition {
  readonly years: Readonly<Record<EducationColumn, string>>;
  readonly source: string;
  readonly binding: boolean;
}

export const typedOf = ({ years, source, binding }: BaseCondition): TypedCondition => ({
  years: Object.fromEntries(EDUCATION_COLUMNS.map((column) => [column, typedYears(years[column])])) as Record<
    EducationColumn,
    string
  >,
  source,
  binding,
});

function typedYears(entry: YearsEntry | null): string {
  if (entry === null) return "";
  return entry.kind === "work" ? `工作${entry.years}` : String(entry.years);
}

export type ConditionFault = EducationColumn | "source";

/** The row as it was typed, or what in it is wrong. */
export function conditionOf(
  row: BaseCondition,
  typed: TypedCondition,
): { readonly ok: true; readonly row: BaseCondition } | { readonly ok: false; readonly fault: ConditionFault } {
  const entries = EDUCATION_COLUMNS.map((column) => [column, yearsIn(typed.years[column])] as const);
  const wrong = entries.find(([, entry]) => entry === undefined);
  if (wrong !== undefined) return { ok: false, fault: wrong[0] };
  if (typed.source.trim() === "") return { ok: false, fault: "source" };
  const years = Object.fromEntries(entries) as BaseCondition["years"];
  return { ok: true, row: { ...row, years, source: typed.source.trim(), binding: typed.binding } };
}

/** A row that we have not, as it is typed: whom it is for and from which year on, too. */
export interface TypedNewCondition extends TypedCondition, Pick<BaseCondition, Whose> {
  readonly from: string;
}

type Whose = "series" | "level" | "grassroots" | "physicians";

export const NEW_CONDITION: TypedNewCondition = {
  ...{ series: "teaching", level: "intermediate", grassroots: false, physicians: false, from: "" },
  ...{ years: { doctor: "", master: "", bachelor: "", college: "", secondary: "" }, source: "", binding: true },
};

export type NewFault = ConditionFault | "from" | "years" | "standing";

/** The new row, or what in it is wrong: it has to say something, and of nothing that the table says already. */
export function newCondition(
  { baseConditions }: Pick<Settings, "baseConditions">,
  { series, level, grassroots, from, ...typed }: TypedNewCondition,
): { readonly ok: true; readonly row: BaseCondition } | { readonly ok: false; readonly fault: NewFault } {
  const year = Number(from);
  const { min, max } = UNITS.year;
  if (!/^\d{4}$/u.test(from.trim()) || year < min || year > max) return { ok: false, fault: "from" };
  // Whoever has changed the series meanwhile no longer sees what was ticked for physicians.
  const whose = { series, level, grassroots, physicians: series === "health" && typed.physicians };
  const read = conditionOf({ ...whose, from: year, years: NO_YEARS, source: "", binding: true }, typed);
  if (!read.ok) return read;
  if (EDUCATION_COLUMNS.every((column) => read.row.years[column] === null)) return { ok: false, fault: "years" };
  const isStanding = baseConditions.some((one) => rowKey(one) === rowKey(read.row));
  return isStanding ? { ok: false, fault: "standing" } : read;
}

const NO_YEARS: BaseCondition["years"] = { doctor: null, master: null, bachelor: null, college: null, secondary: null };

/** 4, 4年, 工作1, a blank; undefined for anything else. */
function yearsIn(text: string): YearsEntry | null | undefined {
  const plain = text.normalize("NFKC").replace(/\s/gu, "");
  if (/^[-—–]*$/u.test(plain)) return null;
  const match = /^(工作)?(\d{1,2})年?$/u.exec(plain);
  if (match === null) return undefined;
  const years = Number(match[2]);
  return years > UNITS.years.max ? undefined : { kind: match[1] === undefined ? "title" : "work", years };
}

export const withCondition =
  (row: BaseCondition) =>
  (before: Settings): Settings => ({
    ...before,
    baseConditions: before.baseConditions.some((one) => rowKey(one) === rowKey(row))
      ? before.baseConditions.map((one) => (rowKey(one) === rowKey(row) ? row : one))
      : inPlace([...before.baseConditions, row]),
  });

/** Ours holds again; a row that we have not goes. */
export const withoutCondition =
  ({ key, byDefault }: ConditionRow) =>
  (before: Settings): Settings =>
    byDefault === null
      ? { ...before, baseConditions: before.baseConditions.filter((row) => rowKey(row) !== key) }
      : withCondition(byDefault)(before);

/** Rows of ours stand where they stand in our table, so that nothing is left of having been left out. */
function inPlace(rows: readonly BaseCondition[]): readonly BaseCondition[] {
  const placeOf = (row: BaseCondition): number => {
    const at = BASE_CONDITIONS.findIndex((one) => rowKey(one) === rowKey(row));
    return at < 0 ? BASE_CONDITIONS.length : at;
  };
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b));
}
