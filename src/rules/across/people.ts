/**
 * Which rows are one person's: the same ID number and name for certain, the same name and birth date perhaps.
 *
 * 解读: two different ID numbers are two people whatever their names. The same number beside two names that differ in
 * more than blanks or width may be one person's, or mistyped in one of the rows. Where one row has no whole number,
 * name and birth date stand in, as far as both go: the year has to be known, and nothing that both tell may differ.
 * What follows from either is to be verified, never a violation.
 */
import { isoOf, type PartialDate } from "../../core/calendar";
import { SharingMap } from "../../core/sharing-map";
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

/** Rows that have a number, or a name and a year of birth, in common. */
class Group {
  private kinds: Map<string, Alike> | null = null;

  constructor(readonly members: Application[]) {}

  add(one: Application): void {
    this.members.push(one);
    this.kinds = null;
  }

  isNobodyBut({ applicant }: Application): boolean {
    return this.members.length === 1 && this.members[0]?.applicant === applicant;
  }

  /** However often a row is repeated, few are to be compared: those alike are kept together. */
  alike(whatOf: (one: Application) => string): ReadonlyMap<string, Alike> {
    if (this.kinds !== null) return this.kinds;
    this.kinds = new Map();
    for (const one of this.members) put(this.kinds, whatOf(one), one);
    return this.kinds;
  }
}

type Groups = SharingMap<string, Group>;

export class People {
  constructor(
    private readonly byId: Groups = SharingMap.empty(),
    private readonly byName: Groups = SharingMap.empty(),
  ) {}

  add(one: Application): void {
    addTo(this.byId, one.id, one);
    addTo(this.byName, keyByName(one), one);
  }

  /** Other rows that are, or may be, the same person's: one of each kind of row, and one of another name. */
  othersThan(one: Application): readonly Other[] {
    let others: Other[] | null = null;
    const look = (
      group: Group | undefined,
      whatOf: (one: Application) => string,
      sameBy: (one: Application, other: Application) => SameBy | null,
    ): void => {
      const consider = ({ first, second }: Alike): void => {
        const other = first.applicant === one.applicant ? second : first;
        const by = other === null ? null : sameBy(one, other);
        if (other !== null && by !== null) (others ??= []).push({ other, by });
      };
      if (group === undefined || group.isNobodyBut(one)) return;
      for (const alike of group.alike(whatOf).values())
        if (alike.byName === null) consider(alike);
        else fewOf(alike.byName, one.name).forEach(consider);
    };
    if (one.id !== null) look(this.byId.get(one.id), kindOf, sameById);
    if (one.nameAndYear !== null) look(this.byName.get(one.nameAndYear), kindOfNamed, byNameAlone);
    return others ?? NOBODY;
  }

  /**
   * The same where some rows went and others came.
   *
   * @param order that in which rows are added
   * @returns with all that have a number, or a name and a year, in common with one of them
   */
  replaced({ gone, come, order }: Replacement): {
    readonly people: People;
    readonly concerned: readonly Application[];
  } {
    const [byId, byName] = [this.byId.next(), this.byName.next()];
    const concerned: Application[] = [];
    const regroup = (groups: Groups, keyOf: (one: Application) => string | null): void => {
      for (const [key, came] of cameBy(keyOf, { gone, come })) {
        if (key === null) continue;
        const stay = (groups.get(key)?.members ?? []).filter((one) => !gone.has(one));
        const members = [...stay, ...came].sort(order);
        if (members.length === 0) groups.delete(key);
        else groups.set(key, new Group(members));
        concerned.push(...members);
      }
    };
    regroup(byId, ({ id }) => id);
    regroup(byName, keyByName);
    return { people: new People(byId, byName), concerned };
  }
}

/** Rows in the place of others. */
export interface Replacement {
  readonly gone: ReadonlySet<Application>;
  readonly come: readonly Application[];
  readonly order: (a: Application, b: Application) => number;
}

/** Who came, by what is asked of them; nobody, of what was only those's who went. */
export function cameBy<Key>(
  keyOf: (one: Application) => Key,
  { gone, come }: Pick<Replacement, "gone" | "come">,
): ReadonlyMap<Key, readonly Application[]> {
  const came = new Map<Key, Application[]>();
  for (const one of gone) came.set(keyOf(one), []);
  for (const one of come) {
    const same = came.get(keyOf(one));
    if (same === undefined) came.set(keyOf(one), [one]);
    else same.push(one);
  }
  return came;
}

/** Without a birth date a name alone is nobody's. */
const keyByName = ({ nameAndYear, birth }: Application): string | null => (birth === null ? null : nameAndYear);

const kindOf = ({ nature, year, yearTakenOn, type, claim }: Application): string =>
  `${nature} ${year} ${yearTakenOn} ${type} ${claim.isUnderstood}`;

const kindOfNamed = (one: Application): string =>
  `${kindOf(one)} ${one.birth === null ? "" : isoOf(one.birth)} ${one.id !== null}`;

function addTo(groups: Groups, key: string | null, one: Application): void {
  if (key === null) return;
  const group = groups.get(key);
  if (group === undefined) groups.set(key, new Group([one]));
  else group.add(one);
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

function put(kinds: Map<string, Alike>, what: string, one: Application): void {
  const alike = kinds.get(what);
  if (alike === undefined) kinds.set(what, alone(one));
  else if (alike.byName === null && alike.first.name === one.name) alike.second ??= one;
  else putByName((alike.byName ??= new Map([[alike.first.name, { ...alike }]])), one);
}

function putByName(names: Map<string, Alike>, one: Application): void {
  const alike = names.get(one.name);
  if (alike === undefined) names.set(one.name, alone(one));
  else alike.second ??= one;
}

const alone = (first: Application): Alike => ({ first, second: null, byName: null });
