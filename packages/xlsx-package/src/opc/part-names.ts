/** Names of parts, as one writes them who is in doubt: with backslashes, a leading slash, capitals, `%20`. */

/** One spelling for all of them: `xl/worksheets/sheet1.xml`. */
export function partKey(name: string): string {
  const steps: string[] = [];
  for (const step of name.replaceAll("\\", "/").split("/"))
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  return steps.join("/").toLowerCase();
}

/** The parts that a target may mean, seen from the part that names it; the likeliest first. */
export function targetKeys(target: string, from: string): readonly string[] {
  const path = target.replaceAll("\\", "/").replace(/^file:\/+/iu, "/");
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  const relative = partKey(folder + path);
  const absolute = partKey(path);
  const keys = path.startsWith("/") ? [absolute, relative] : [relative, absolute];
  return [...new Set([...keys, ...keys.map(decoded)])];
}

function decoded(key: string): string {
  try {
    return partKey(decodeURIComponent(key));
  } catch {
    return key;
  }
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package's own for "". */
export function relationshipsKey(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
