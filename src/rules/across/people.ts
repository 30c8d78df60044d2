/**
 * Which rows are one person's: the same ID number and name for certain, the same name and birth date perhaps.
 *
 * 解读: two different ID numbers are two people whatever their names. The same number beside two names that differ in
 * more than blanks or width may be one person's, or mistyped in one of the rows. Where one row has no whole number,
 * name and birth date stand in, as far as both go: the year has to be known, and nothing that both tell may differ.
 * What follows from either is to be verified, never a violation.
 */
import { isoOf, type PartialDate } from "../../core/calendar";
import type { Application } from "./application";

/**
 * How two rows were told to be one person: by the ID number, or only by the name with the month or year of birth.
 * `id-other-name`: the number is the same, and the names are not.
 */
export type SameBy = "id" | "id-other-name" | "name" | "name-and-year";

/** Rows of one person that do not differ in what the rules compare. */
interface Alike {
  readonly first: Application;
  /** Any other of them; null while there is one row only. */
  second: Application | null;
  /** All of them once there is more than one name among them. */
  byName: Map<string, Alike> | null;
}

export interface Other {
  readonly other: Application;
  readonly by: SameBy;
}

type Groups = Map<string, Map<string, Alike>>;

/** By what rows are told to be one person's. */
export interface Identities {
  readonly ids: ReadonlySet<string | null>;
  readonly namesAndYears: ReadonlySet<string | null>;
}

/** However often a row is repeated, few are to be compared: those alike are kept together. */
export class People {
  constructor(
    private readonly byId: Groups = new Map<string, Map<string, Alike>>(),
    private readonly byName: Groups = new Map<string, Map<string, Alike>>(),
  ) {}

  /** @param under where it is found by nothing else */
  add(one: Application, under: Identities | null = null): void {
    const what = `${one.nature} ${one.year} ${one.yearTakenOn} ${one.type} ${one.claim.isUnderstood}`;
    const { id, nameAndYear, birth } = one;
    if (id !== null && (under === null || under.ids.has(id))) put(this.byId, id, what, one);
    if (nameAndYear === null || birth === null) return;
    if (under === null || under.namesAndYears.has(nameAndYear))
      put(this.byName, nameAndYear, `${what} ${isoOf(birth)} ${id !== null}`, one);
  }

  /**
   * The same rows, but that under these identities there are these alone.
   *
   * @param members in the order in which they were added or would be
   */
  regrouped(under: Identities, members: readonly Application[]): People {
    const same = new People(without(this.byId, under.ids), without(this.byName, under.namesAndYears));
    for (const one of members) same.add(one, under);
    return same;
  }

  /** Other rows that are, or may be, the same person's: one of each kind of row, and one of another name. */
  othersThan(one: Application): readonly Other[] {
    let others: Other[] | null = null;
    const look = (
      group: ReadonlyMap<string, Alike> | undefined,
      sameBy: (one: Application, other: Application) => SameBy | null,
    ): void => {
      const consider = ({ first, second }: Alike): void => {
        const other = first.applicant === one.applicant ? second : first;
        const by = other === null ? null : sameBy(one, other);
        if (other !== null && by !== null) (others ??= []).push({ other, by });
      };
      if (group === undefined) return;
      for (const alike of group.values())
        if (alike.byName === null) consider(alike);
        else fewOf(alike.byName, one.name).forEach(consider);
    };
    if (one.id !== null) look(this.byId.get(one.id), sameById);
    if (one.nameAndYear !== null) look(this.byName.get(one.nameAndYear), byNameAlone);
    return others ?? NOBODY;
  }
}

function without(groups: Groups, keys: ReadonlySet<string | null>): Groups {
  const others: Groups = new Map(groups);
  for (const key of keys) if (key !== null) others.delete(key);
  return others;
}

const NOBODY: readonly Other[] = Object.freeze([]);

/** Those of the same name, and of all the others one: there may be many. A row without a name may be anyone's. */
function fewOf(named: ReadonlyMap<string, Alike>, name: string): readonly Alike[] {
  const few = [named.get(name), name === "" ? undefined : named.get("")];
  for (const [other, alike] of named) {
    if (other === name || other === "") continue;
    few.push(alike);
    break;
  }
  return few.filter((alike) => alike !== undefined);
}

const sameById = (one: Application, other: Application): SameBy =>
  one.name === other.name || one.name === "" || other.name === "" ? "id" : "id-other-name";

/** Two rows of one name and year of birth: null where they are two people's, for what else they tell. */
function byNameAlone(one: Application, other: Application): SameBy | null {
  if (one.id !== null && other.id !== null) return null;
  if (one.birth === null || other.birth === null || !mayBeOneDay(one.birth, other.birth)) return null;
  return one.birth.month === null || other.birth.month === null ? "name-and-year" : "name";
}

/** The first of a month may be the month alone: Excel makes that day of a month that is typed. */
function mayBeOneDay(a: PartialDate, b: PartialDate): boolean {
  if (a.month === null || b.month === null) return true;
  return a.month === b.month && (isMonthAlone(a) || isMonthAlone(b) || a.day === b.day);
}

const isMonthAlone = ({ day }: PartialDate): boolean => day === null || day === 1;

function put(groups: Groups, key: string, what: string, one: Application): void {
  let group = groups.get(key);
  if (group === undefined) groups.set(key, (group = new Map<string, Alike>()));
  const alike = group.get(what);
  if (alike === undefined) group.set(what, alone(one));
  else if (alike.byName === null && alike.first.name === one.name) alike.second ??= one;
  else putByName((alike.byName ??= new Map([[alike.first.name, { ...alike }]])), one);
}

function putByName(names: Map<string, Alike>, one: Application): void {
  const alike = names.get(one.name);
  if (alike === undefined) names.set(one.name, alone(one));
  else alike.second ??= one;
}

const alone = (first: Application): Alike => ({ first, second: null, byName: null });
