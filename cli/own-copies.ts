/**
 * Copies that an earlier check laid beside the rosters: checked again, everybody would be there twice. What is in a
 * file says that it is a copy; that it is one of a file here is told by the cells of both, since every county calls its
 * roster 花名册.xlsx. Nobody is to go unchecked: what is not sure is checked, and said.
 */
import { readFile } from "node:fs/promises";
import { basename, dirname, parse, sep } from "node:path";
import { withoutIds } from "../src/core/hidden-ids";
import { ownCopy, sheetsOfRoster } from "../xlsx/marking/own-report";
import { labelAsName } from "./labels";
import { contentsOf, kinshipOf, type Contents } from "./same-roster";

interface Found {
  readonly path: string;
  readonly isFound: boolean;
}

/**
 * Beside its original a copy is not checked again, nor beside a later copy; with other cells than that it may have been
 * corrected, which is said.
 */
export type CopyCode = "own-copy" | "older-copy" | "changed-copy";

export interface OwnCopies {
  /** By their paths those that are not to be checked. */
  readonly passedOver: ReadonlyMap<string, CopyCode>;
  /** Paths of those that are, though they may be copies of something else that is. */
  readonly doubtful: ReadonlySet<string>;
}

interface Copy extends Found {
  /** Of its original, in small letters, without folders. */
  readonly name: string;
  /** As a check would have called it, by the folders of its original. */
  readonly written: string;
  readonly contents: Contents;
}

export async function ownCopiesAmong(files: readonly Found[]): Promise<OwnCopies> {
  const passedOver = new Map<string, CopyCode>();
  const doubtful = new Set<string>();
  if (files.length < 2) return { passedOver, doubtful };
  const copies = new Map<string, Copy>();
  for (const file of files) {
    const copy = await copyIn(file);
    if (copy !== null) copies.set(file.path, copy);
  }
  const originals = new Originals(files.filter(({ path }) => !copies.has(path)));
  for (const copy of copies.values()) {
    if (!copy.isFound) continue;
    const beside = kinshipsOf(copy, await originals.called(copy.name));
    const later = kinshipsOf(
      copy,
      [...copies.values()].filter((one) => isLater(one, copy)).map(({ contents }) => contents),
    );
    if (beside.has("same")) passedOver.set(copy.path, "own-copy");
    else if (later.has("same")) passedOver.set(copy.path, "older-copy");
    else if (beside.has("changed") || later.has("changed")) passedOver.set(copy.path, "changed-copy");
    else if (beside.has("unsure") || later.has("unsure")) doubtful.add(copy.path);
  }
  // Copies of two checks in two folders: nothing says which counts.
  const checked = [...copies.values()].filter(({ path }) => !passedOver.has(path));
  for (const copy of checked) {
    const others = checked.filter((one) => one !== copy && one.name === copy.name).map(({ contents }) => contents);
    if (copy.isFound && [...kinshipsOf(copy, others)].some((one) => one !== "other")) doubtful.add(copy.path);
  }
  return { passedOver, doubtful };
}

const kinshipsOf = ({ contents }: Copy, others: readonly Contents[]): ReadonlySet<ReturnType<typeof kinshipOf>> =>
  new Set(others.map((one) => kinshipOf(contents, one)));

/** 名 (2).xlsx beside 名.xlsx, as a check that overwrites nothing calls them. */
const isLater = (one: Copy, than: Copy): boolean =>
  dirname(one.path) === dirname(than.path) &&
  wanted(one.path) === one.written &&
  wanted(than.path) === one.written &&
  numberOf(one.path) > numberOf(than.path);

/** `名 (2).xlsx` was to be `名.xlsx`. */
function wanted(path: string): string {
  const { name, ext } = parse(path);
  return `${name.replace(/ \(\d+\)$/u, "")}${ext}`.toLowerCase();
}

/** 名.xlsx is the first, 名 (2).xlsx the second. */
const numberOf = (path: string): number => Number(/ \((\d+)\)$/u.exec(parse(path).name)?.[1] ?? 1);

async function copyIn(file: Found): Promise<Copy | null> {
  try {
    const copy = await ownCopy(await readFile(file.path));
    if (copy === null) return null;
    const name = (copy.of.split("/").at(-1) ?? copy.of).toLowerCase();
    return { ...file, name, written: labelAsName(copy.of).toLowerCase(), contents: contentsOf(copy.sheets) };
  } catch {
    // What cannot be read is said when it is checked.
    return null;
  }
}

/** Read where a copy has the name, and once. */
class Originals {
  private readonly read = new Map<string, Contents | null>();
  private readonly byName = new Map<string, string[]>();

  constructor(files: readonly Found[]) {
    for (const { path } of files) {
      // A report shows no ID numbers, in the name of its file neither.
      const name = withoutIds(basename(path.split(sep).join("/"))).toLowerCase();
      this.byName.set(name, [...(this.byName.get(name) ?? []), path]);
    }
  }

  async called(name: string): Promise<readonly Contents[]> {
    const found: Contents[] = [];
    for (const path of this.byName.get(name) ?? []) {
      if (!this.read.has(path)) this.read.set(path, await contentsIn(path));
      const contents = this.read.get(path) ?? null;
      if (contents !== null) found.push(contents);
    }
    return found;
  }
}

async function contentsIn(path: string): Promise<Contents | null> {
  try {
    const sheets = await sheetsOfRoster(await readFile(path));
    return sheets === null ? null : contentsOf(sheets);
  } catch {
    return null;
  }
}
