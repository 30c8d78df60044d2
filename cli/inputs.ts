/**
 * What a person names on the command line, as files: a file is itself; a folder stands for the workbooks in it and
 * below; a pattern (`2020/*.xlsx`) for what it matches, for shells that leave that to the program.
 */
import { stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";

export interface Input {
  /** As the person named it, or came upon it in what the person named. */
  readonly file: string;
  readonly path: string;
}

/** A folder or a pattern that stands for nothing. */
export interface NothingNamed {
  readonly file: string;
  readonly trouble: { readonly code: "no-workbooks" };
}

/** What the reader takes; a text or a page of the web in a folder is hardly ever a roster. */
const WORKBOOKS = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb|et|ods|fods|csv)$/iu;
/** What Excel and WPS lay beside a workbook that is open. */
const IN_USE = /(?:^|\/)~\$[^/]*$/u;

/**
 * @param named files, folders, patterns
 * @param cwd where the person stands
 * @param out a folder that copies go to: what lies there is the outcome of a check, not what is to be checked
 * @returns each file once, in the order named; those of a folder or pattern by name
 */
export async function inputsNamed(
  named: readonly string[],
  cwd: string,
  out: string | null,
): Promise<readonly (Input | NothingNamed)[]> {
  const inputs: (Input | NothingNamed)[] = [];
  const seen = new Set<string>();
  for (const name of named) {
    const found = await filesOf(name, cwd, out === null ? null : resolve(cwd, out));
    if (found.length === 0) inputs.push({ file: name, trouble: { code: "no-workbooks" } });
    for (const one of found) {
      if (seen.has(one.path)) continue;
      seen.add(one.path);
      inputs.push(one);
    }
  }
  return inputs;
}

async function filesOf(name: string, cwd: string, out: string | null): Promise<readonly Input[]> {
  const path = resolve(cwd, name);
  const kind = await stat(path).catch(() => null);
  if (kind?.isDirectory() === true) {
    const below = await matching("**/*", path, out);
    return below.map((one) => ({ file: join(name, one), path: join(path, one) }));
  }
  const pattern = sep === "\\" ? name.replaceAll("\\", "/") : name;
  // A file is taken by its name, whatever characters that has: 花名册[2020].xlsx is no pattern once it is there.
  if (kind !== null || !isDynamicPattern(pattern)) return [{ file: name, path }];
  const matched = await matching(pattern, cwd, out, () => true);
  return matched.map((one) => ({ file: one, path: resolve(cwd, one) }));
}

/** @param isWanted of a folder the workbooks; a pattern says itself what it means */
async function matching(
  pattern: string,
  cwd: string,
  out: string | null,
  isWanted = (file: string): boolean => WORKBOOKS.test(file),
): Promise<readonly string[]> {
  const found = await glob(pattern, {
    cwd,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  // Whoever names the folder of the copies itself asks for them.
  const isCopy = (path: string): boolean => out !== null && liesIn(path, out) && !liesIn(cwd, out);
  return found.filter((file) => isWanted(file) && !IN_USE.test(file) && !isCopy(resolve(cwd, file))).sort(byName);
}

const liesIn = (path: string, folder: string): boolean => !relative(folder, path).startsWith("..");

/** 2.xlsx before 10.xlsx. */
const byName = new Intl.Collator("zh-CN", { numeric: true }).compare;
