/**
 * What a person names on the command line, as files: a file is itself; a folder stands for the workbooks in it and
 * below; a pattern (`2020/*.xlsx`) for what it matches, for shells that leave that to the program.
 */
import { stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { isInUse, workbooksBelow } from "./folder";
import { labelsOf } from "./labels";
import { ownCopiesAmong } from "./own-copies";
import type { PassedOver } from "./passed-over";

export interface Input {
  /** As the person named it, or came upon it in what the person named. */
  readonly file: string;
  readonly path: string;
  /** What its copies and reports call it: its name, with folders where others have the same. */
  readonly label: string;
  /** Nobody named it: it lay in what was named. */
  readonly isFound: boolean;
}

/** A folder or a pattern that stands for nothing. */
export interface NothingNamed {
  readonly file: string;
  readonly trouble: { readonly code: "no-workbooks" | "unreadable" };
}

export interface Named {
  /** Each file once, in the order named; those of a folder or pattern by name. */
  readonly inputs: readonly (Input | NothingNamed)[];
  readonly passedOver: readonly PassedOver[];
  /** Copies that an earlier check wrote, perhaps of another file here: checked all the same. */
  readonly doubtful: readonly string[];
  /** Did somebody name a folder or a pattern, whatever lies in it? */
  readonly isMany: boolean;
}

type Found = Omit<Input, "label">;

interface FilesOf {
  readonly files: readonly Found[];
  readonly passedOver?: readonly PassedOver[];
  /** Why there are none. */
  readonly none?: NothingNamed["trouble"]["code"];
  readonly isMany: boolean;
}

/**
 * @param named files, folders, patterns
 * @param cwd where the person stands
 * @param out a folder that copies go to: what lies there is the outcome of a check, not what is to be checked
 */
export async function inputsNamed(named: readonly string[], cwd: string, out: string | null): Promise<Named> {
  const seen = new Map<string, Found | NothingNamed>();
  const passedOver: PassedOver[] = [];
  let isMany = false;
  for (const name of named) {
    const of = await filesOf(name, cwd, out === null ? null : resolve(cwd, out));
    isMany ||= of.isMany;
    passedOver.push(...(of.passedOver ?? []));
    if (of.files.length === 0) seen.set(`${name}\n`, { file: name, trouble: { code: of.none ?? "no-workbooks" } });
    for (const one of of.files) {
      const before = seen.get(one.path);
      // Named by itself and found as well: it was named.
      if (before === undefined || ("isFound" in before && before.isFound && !one.isFound)) seen.set(one.path, one);
    }
  }
  const found = [...seen.values()].filter((one): one is Found => "path" in one);
  const labels = labelsOf(found);
  const { passedOver: copies, doubtful } = await ownCopiesAmong(found);
  const inputs = [...seen.values()].flatMap((one): readonly (Input | NothingNamed)[] => {
    if (!("path" in one)) return [one];
    return copies.has(one.path) ? [] : [{ ...one, label: labels.get(one.path) ?? basename(one.path) }];
  });
  const own = found.flatMap(({ file, path }) => {
    const code = copies.get(path);
    return code === undefined ? [] : { file, code };
  });
  return {
    inputs,
    passedOver: [...passedOver, ...own],
    doubtful: found.flatMap(({ file, path }) => (doubtful.has(path) ? [file] : [])),
    isMany,
  };
}

async function filesOf(name: string, cwd: string, out: string | null): Promise<FilesOf> {
  const path = resolve(cwd, name);
  const kind = await stat(path).catch(() => null);
  // Whoever names the folder of the copies itself asks for them.
  const isCopy = (of: string) => (one: string) => out !== null && liesIn(one, out) && !liesIn(of, out);
  if (kind?.isDirectory() === true) {
    const below = await workbooksBelow(path, isCopy(path));
    if (below.unreadable.includes("")) return { files: [], none: "unreadable", isMany: true };
    return {
      files: [...below.files]
        .sort(byName)
        .map((one) => ({ file: join(name, one), path: join(path, one), isFound: true })),
      passedOver: [
        ...[...below.unreadable]
          .sort(byName)
          .map((one) => ({ file: join(name, one), code: "unreadable-folder" as const })),
        ...[...below.links].sort(byName).map((one) => ({ file: join(name, one), code: "link" as const })),
      ],
      isMany: true,
    };
  }
  const pattern = sep === "\\" ? name.replaceAll("\\", "/") : name;
  // A file is taken by its name, whatever characters that has: 花名册[2020].xlsx is no pattern once it is there.
  if (kind !== null || !isDynamicPattern(pattern))
    return { files: [{ file: name, path, isFound: false }], isMany: false };
  const matched = await glob(pattern, {
    cwd,
    caseSensitiveMatch: false,
    // A link is taken where it is named; what stands for any number of folders is not to run in circles.
    followSymbolicLinks: !pattern.includes("**"),
    expandDirectories: false,
  });
  return {
    files: matched
      .filter((file) => !isInUse(basename(file)) && !isCopy(cwd)(resolve(cwd, file)))
      .sort(byName)
      .map((one) => ({ file: one, path: resolve(cwd, one), isFound: true })),
    isMany: true,
  };
}

const liesIn = (path: string, folder: string): boolean => !relative(folder, path).startsWith("..");

/** 2.xlsx before 10.xlsx. */
const byName = new Intl.Collator("zh-CN", { numeric: true }).compare;
