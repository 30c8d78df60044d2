/**
 * Which rows are one person's: the same ID number for certain, the same name and birth date perhaps.
 *
 * 解读: two different ID numbers are two people whatever their names. Where one row has no whole number, name and birth
 * date stand in, as far as both go; what follows from them is to be verified, never a violation.
 */
import type { Application } from "./application";

/** How two rows were told to be one person: by the ID number, or only by name and birth date. */
export type SameBy = "id" | "name";

/** Rows of one person that do not differ in what the rules compare. */
interface Alike {
  readonly first: Application;
  /** Any other of them; null while there is one row only. */
  second: Application | null;
}

export interface Other {
  readonly other: Application;
  readonly by: SameBy;
}

/** However often a row is repeated, few are to be compared: those alike are kept together. */
export class People {
  private readonly byId = new Map<string, Map<string, Alike>>();
  private readonly byName = new Map<string, Map<string, Alike>>();

  add(one: Application): void {
    const what = `${one.nature} ${one.year} ${one.yearTakenOn} ${one.type} ${one.claim.isUnderstood}`;
    if (one.id !== null) put(this.byId, one.id, what, one);
    if (one.nameAndBirth !== null)
      put(this.byName, one.nameAndBirth, `${what} ${one.birthDay} ${one.id !== null}`, one);
  }

  /** Other rows that are, or may be, the same person's: one of each kind of row. */
  othersThan(one: Application): readonly Other[] {
    let others: Other[] | null = null;
    const look = (group: ReadonlyMap<string, Alike> | undefined, by: SameBy): void => {
      if (group === undefined) return;
      for (const { first, second } of group.values()) {
        const other = first.applicant === one.applicant ? second : first;
        if (other !== null && mayBeOne(one, other, by)) (others ??= []).push({ other, by });
      }
    };
    if (one.id !== null) look(this.byId.get(one.id), "id");
    if (one.nameAndBirth !== null) look(this.byName.get(one.nameAndBirth), "name");
    return others ?? NOBODY;
  }
}

const NOBODY: readonly Other[] = Object.freeze([]);

/** May the two be one person, for all that the group they were found in leaves open? */
function mayBeOne(one: Application, other: Application, by: SameBy): boolean {
  if (by === "id") return true;
  if (one.id !== null && other.id !== null) return false;
  return one.birthDay === null || other.birthDay === null || one.birthDay === other.birthDay;
}

function put(groups: Map<string, Map<string, Alike>>, key: string, what: string, one: Application): void {
  let group = groups.get(key);
  if (group === undefined) groups.set(key, (group = new Map<string, Alike>()));
  const alike = group.get(what);
  if (alike === undefined) group.set(what, { first: one, second: null });
  else alike.second ??= one;
}
