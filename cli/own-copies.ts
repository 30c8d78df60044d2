/**
 * Copies that an earlier check laid beside the rosters: checked again, everybody would be there twice. By its name a
 * file may be one, by what is in it it is. Those that somebody has given another name are known once they are read.
 */
import { readFile } from "node:fs/promises";
import { basename, dirname, parse, sep } from "node:path";
import { withoutIds } from "../src/core/hidden-ids";
import type { StandingSheet } from "../xlsx/marking/marked-copy";
import { copyOf, nameInReport } from "../xlsx/marking/own-report";
import { labelAsName } from "./labels";

interface Found {
  readonly path: string;
  readonly isFound: boolean;
}

/** As a copy of it would be called. */
const nameOf = (path: string): string => labelAsName(basename(path)).toLowerCase();

/** `名 (2).xlsx` was to be `名.xlsx`. */
function wanted(path: string): string {
  const { name, ext } = parse(path);
  return `${name.replace(/ \(\d+\)$/u, "")}${ext}`.toLowerCase();
}

/** Beside its original a copy is not checked again; without it the last of several is all that is checked. */
export type CopyCode = "own-copy" | "older-copy";

/** @returns by their paths those that are not to be checked */
export async function ownCopiesAmong(files: readonly Found[]): Promise<ReadonlyMap<string, CopyCode>> {
  const names = new Set(files.map(({ path }) => nameOf(path)));
  const counts = new Map<string, number>();
  for (const { path } of files) counts.set(wanted(path), (counts.get(wanted(path)) ?? 0) + 1);
  const isLike = (path: string): boolean => {
    const name = wanted(path);
    if ((counts.get(name) ?? 0) > 1 || (name !== nameOf(path) && names.has(name))) return true;
    // 甲镇-名.xlsx, of 甲镇/名.xlsx.
    for (let at = name.indexOf("-"); at >= 0; at = name.indexOf("-", at + 1))
      if (names.has(name.slice(at + 1))) return true;
    return false;
  };
  const copies = new Map<string, string>();
  for (const { path, isFound } of files) {
    if (!isFound || !isLike(path)) continue;
    const source = await sourceOf(path);
    if (source !== null && wanted(path) === labelAsName(source).toLowerCase()) copies.set(path, nameOf(source));
  }
  const originals = new Set(files.filter(({ path }) => !copies.has(path)).map(({ path }) => nameOf(path)));
  const last = lastOf([...copies.keys()]);
  return new Map(
    [...copies].flatMap(([path, source]): readonly (readonly [string, CopyCode])[] => {
      if (originals.has(source)) return [[path, "own-copy"]];
      return last.has(path) ? [] : [[path, "older-copy"]];
    }),
  );
}

/** Of the copies of one name in one folder the one that was written last. */
function lastOf(paths: readonly string[]): ReadonlySet<string> {
  const last = new Map<string, string>();
  for (const path of paths) {
    const name = `${dirname(path)}${sep}${wanted(path)}`;
    const before = last.get(name);
    if (before === undefined || numberOf(path) > numberOf(before)) last.set(name, path);
  }
  return new Set(last.values());
}

/** 名.xlsx is the first, 名 (2).xlsx the second. */
const numberOf = (path: string): number => Number(/ \((\d+)\)$/u.exec(parse(path).name)?.[1] ?? 1);

/** The files that are checked, as a report names them: with the folders above. */
export const asReported = (paths: readonly string[]): readonly string[] =>
  paths.map((path) => `/${withoutIds(path.split(sep).join("/"))}`.toLowerCase());

/**
 * Is a file, by the sheets in it, a copy of another one?
 * @param all what is checked, {@link asReported}
 */
export function isCopyOfOneOf(path: string, sheets: readonly StandingSheet[], all: readonly string[]): boolean {
  const [own = ""] = asReported([path]);
  return sheets.some((sheet) => {
    const name = nameInReport(sheet);
    return name !== null && all.some((one) => one !== own && one.endsWith(`/${name.toLowerCase()}`));
  });
}

async function sourceOf(path: string): Promise<string | null> {
  try {
    return await copyOf(await readFile(path));
  } catch {
    // What cannot be read is said when it is checked.
    return null;
  }
}
