/**
 * What a workbook keeps of us goes by the names of its sheets, for these last beyond the session. Where a sheet is
 * renamed, what was kept for it goes along; where it is deleted it goes with it, so that a new sheet of that name is
 * not answered for; and a sheet copied from another is asked about as little as that one.
 */
import { followOurColumns } from "./our-columns";
import { followOurSheets, type NamedSheet } from "./our-sheets";
import type { WorkbookState } from "./workbook-state";

export type { NamedSheet } from "./our-sheets";

/** What is kept by the name of a sheet. */
const KEPT = ["answers", "mappings", "frozen", "merges", "results"] as const satisfies readonly (keyof WorkbookState)[];

/** How Excel, and the grid of the browser edition, name the copy of a sheet. */
const COPY = /^(.+?)(?: \(\d+\)|（副本\d*）)$/u;

/** By the names that sheets had: those they have now, null for a sheet that is gone. Only what is other now. */
export type NewNames = ReadonlyMap<string, string | null>;

export const newNames = (before: readonly NamedSheet[], now: readonly NamedSheet[]): NewNames => {
  const names = new Map(now.map(({ id, name }) => [id, name]));
  const others = before.filter(({ id, name }) => names.get(id) !== name);
  return new Map(others.map(({ id, name }) => [name, names.get(id) ?? null]));
};

/**
 * The state by the names that the sheets have now; the same one where nothing changes.
 *
 * @param before the sheets as the state names them
 */
export function followSheets(
  state: WorkbookState,
  before: readonly NamedSheet[],
  now: readonly NamedSheet[],
): WorkbookState {
  const known = new Map(before.map(({ id, name }) => [id, name]));
  const names = new Set([...known.values(), ...now.map(({ name }) => name)]);
  const originOf = ({ id, name }: NamedSheet): string | undefined => known.get(id) ?? copiedFrom(name, names);
  const origins = now.map((sheet) => [sheet.name, originOf(sheet)] as const);
  const changes = KEPT.flatMap((key) => {
    const kept: Readonly<Record<string, unknown>> = state[key] ?? {};
    const others = Object.entries(kept).filter(([name]) => !names.has(name));
    const followed = origins.flatMap(([name, origin]) =>
      origin !== undefined && Object.hasOwn(kept, origin) ? [[name, kept[origin]] as const] : [],
    );
    const after = Object.fromEntries([...others, ...followed]);
    const isSame =
      Object.keys(kept).length === Object.keys(after).length &&
      Object.entries(after).every(([name, value]) => kept[name] === value);
    return isSame ? [] : [[key, after] as const];
  });
  const ours = followOurSheets(state.ourSheets, before, now);
  const columns = followOurColumns(state.ourColumns, (name) => nameNow(name, before, now));
  if (changes.length === 0 && ours === state.ourSheets && columns === state.ourColumns) return state;
  return {
    ...state,
    ...Object.fromEntries(changes),
    ...(ours === undefined ? {} : { ourSheets: ours }),
    ...(columns === undefined ? {} : { ourColumns: columns }),
  };
}

/** The name that a sheet has by now; null where it is gone. */
function nameNow(name: string, before: readonly NamedSheet[], now: readonly NamedSheet[]): string | null {
  const was = before.find((sheet) => sheet.name === name);
  if (was === undefined) return name;
  return now.find(({ id }) => id === was.id)?.name ?? null;
}

const copiedFrom = (name: string, names: ReadonlySet<string>): string | undefined => {
  const original = COPY.exec(name)?.[1];
  return original !== undefined && names.has(original) ? original : undefined;
};
