/**
 * How the rows of one table become facts. What is the same for all rows is worked out once: which facts this table can
 * say anything of, where each is read, and what all the others are.
 */
import { ABSENT, type Reading } from "../core/reading";
import { withParts } from "../core/with-parts";
import { FIELD, FIELDS, type ColumnField, type FactId, type Facts, type FieldId } from "../fields";
import { FACT_FIELDS, unsaidBut } from "../fields/begun-facts";
import type { AnyReadColumn } from "../fields/field";
import type { FromTitle } from "../fields/from-title";
import type { SheetContext } from "../rules/applicant";
import type { ColumnReader, ColumnsByField } from "./column-readers";
import type { SheetFact } from "./sheet-facts";
import { originsForHeld } from "./titles-held";

/** Where a field is read: its columns, and what the sheet says of all. */
export interface Source {
  readonly id: FieldId;
  readonly field: AnyReadColumn;
  readonly columns: readonly ColumnReader[];
  /** Where they stand. */
  readonly places: readonly number[];
  /** Its column where it has one alone. */
  readonly only: ColumnReader | null;
  /** {@link ABSENT} where the sheet says nothing. */
  readonly ofSheet: Reading<unknown>;
}

/** A fact that the cell of a title may give too. */
export interface TitledSource extends Source {
  readonly take: FromTitle<unknown>["take"];
  /** Which of the plan's titles. */
  readonly title: number;
  /** Its place among the facts taken from titles. */
  readonly bit: number;
}

export type Origins = Partial<Record<FieldId, FieldId>>;

export interface RowPlan {
  readonly titles: readonly Source[];
  readonly plain: readonly Source[];
  readonly titled: readonly TitledSource[];
  /** Where the series of titles are written. */
  readonly series: readonly Source[];
  readonly besides: BesidesHeld;
  /** Every row begins as a copy of it: what the table cannot say anything of. */
  readonly unsaid: Facts;
  /** @param taken the facts that a row took from titles, one bit each */
  readonly originsOf: (taken: number) => Origins;
  readonly sheetFacts: ReadonlyMap<string, SheetFact>;
  /** Those of them that stand in for the blank cells of a column. */
  readonly standIns: readonly SheetFact[];
  /** What a person's blanks say where nothing is filled in for the person in any of the columns concerned. */
  readonly whereUnmarked: readonly WhereUnmarked[];
}

/** The title held and the other one: which of the plan's titles they are. */
export interface BesidesHeld {
  readonly held: number;
  readonly other: number;
  /** That a row's other title is the one held, among the facts taken from titles. */
  readonly bit: number;
  /** Does the header of the other title say that it is of the other kind? */
  readonly saysOther: boolean;
}

export interface WhereUnmarked {
  readonly id: FactId;
  readonly concerned: readonly FactId[];
  readonly reading: Reading<unknown>;
}

const TITLES = FIELDS.flatMap(({ id, kind }) => (kind === "title" ? [id] : []));

/** For most rows of a table take the same facts from titles: one bit each. */
const TITLED = FIELDS.flatMap((field) =>
  field.kind === "fact" && field.fromTitle !== null ? [{ id: field.id, title: field.fromTitle.title }] : [],
);

const OTHER_IS_HELD = 1 << TITLED.length;

export function planRows(
  byField: ColumnsByField,
  facts: readonly SheetFact[],
  { has, settings }: SheetContext,
): RowPlan {
  const sheetFacts = new Map<string, SheetFact>(facts.map((fact) => [fact.field, fact]));
  const isSaid = (id: FieldId): boolean => byField.has(id) || sheetFacts.has(id);
  const sourceOf = (id: FieldId): Source => {
    const columns = byField.get(id) ?? [];
    const [first] = columns;
    const only = columns.length === 1 && first !== undefined ? first : null;
    const places = columns.map(({ index }) => index);
    return { id, field: FIELD[id], columns, places, only, ofSheet: sheetFacts.get(id)?.reading ?? ABSENT };
  };
  const plain: Source[] = [];
  const titled: TitledSource[] = [];
  const unsaid: (readonly [FactId, Reading<unknown>])[] = [];
  const whereUnmarked: WhereUnmarked[] = [];
  for (const field of FACT_FIELDS) {
    const { id } = field;
    if (field.kind === "title") continue;
    const { fromTitle, without } = field;
    const isNamed = without === null || without.fields.some(has);
    if (without !== null && isNamed && settings.blankMeans === "not-marked")
      whereUnmarked.push({ id, concerned: without.fields, reading: without.reading });
    if (without !== null && !isNamed) unsaid.push([id, without.reading]);
    else if (fromTitle === null) {
      if (isSaid(id)) plain.push(sourceOf(id));
    } else if (isSaid(id) || isSaid(fromTitle.title)) {
      const bit = 1 << TITLED.findIndex((one) => one.id === id);
      const take = fromTitle.take as TitledSource["take"];
      titled.push(withParts(sourceOf(id), { take, title: TITLES.indexOf(fromTitle.title), bit }));
    }
  }
  return {
    titles: TITLES.map(sourceOf),
    plain,
    titled,
    series: titled.filter(({ id }) => id === "heldSeries" || id === "applySeries"),
    besides: {
      held: TITLES.indexOf("heldTitle"),
      other: TITLES.indexOf("otherTitle"),
      bit: OTHER_IS_HELD,
      saysOther: (byField.get("otherTitle") ?? []).some(({ header }) =>
        /另一?类/u.test(`${header.group ?? ""}${header.text}`),
      ),
    },
    unsaid: unsaidBut(unsaid),
    originsOf: originsFor(byField),
    sheetFacts,
    standIns: facts.filter(({ field }) => byField.has(field)),
    whereUnmarked,
  };
}

/** What a row took from titles its title's column has to say; other facts without a column are asked for elsewhere. */
function originsFor(byField: ColumnsByField): RowPlan["originsOf"] {
  const askedElsewhere = FIELDS.flatMap((field) =>
    field.kind === "fact" && field.askedAs !== null && !byField.has(field.id)
      ? [[field.id, field.askedAs] as const]
      : [],
  );
  const before = new Map<number, Origins>();
  return (taken) => {
    let origins = before.get(taken);
    if (origins === undefined) {
      const ofTitles = TITLED.filter((_, i) => (taken & (1 << i)) !== 0).map(({ id, title }) => [id, title] as const);
      const plain: Origins = Object.fromEntries([...askedElsewhere, ...ofTitles]);
      origins = (taken & OTHER_IS_HELD) === 0 ? plain : originsForHeld(plain, (id) => byField.has(id as ColumnField));
      before.set(taken, origins);
    }
    return origins;
  };
}
