/** What files are called where others of the same name are checked with them: `甲镇/花名册.xlsx`, `乙镇/花名册.xlsx`. */
import { withoutIds } from "../src/core/hidden-ids";
import { basename, sep } from "node:path";

interface Placed {
  readonly path: string;
}

/** By path; only of those whose name another has. Systems there are for which capital letters are no difference. */
export function labelsOf(files: readonly Placed[]): ReadonlyMap<string, string> {
  const named = new Map<string, string[]>();
  for (const { path } of files) {
    const name = basename(path).toLowerCase();
    const before = named.get(name);
    if (before === undefined) named.set(name, [path]);
    else before.push(path);
  }
  const labels = new Map<string, string>();
  for (const paths of named.values())
    if (paths.length > 1) {
      const above = commonFolders(paths);
      for (const path of paths) labels.set(path, path.split(sep).slice(above).join("/"));
    }
  return labels;
}

/** How many folders all of them lie in. */
function commonFolders(paths: readonly string[]): number {
  const [first = [], ...others] = paths.map((path) => path.split(sep));
  let count = 0;
  while (count < first.length - 1 && others.every((path) => path[count] === first[count])) count++;
  return count;
}

/** As a file may be called: folders become part of the name, and ID numbers in it are hidden. */
export const labelAsName = (label: string): string => withoutIds(label).replace(/[/\\]/gu, "-").replaceAll("*", "_");
