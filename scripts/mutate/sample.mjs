/** Every n-th line of the code, as Stryker names places: what is spread over all files says what all of it would. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const isLeftOut = (file) => /\.test\.tsx?$|cases\.ts$|words\.ts$|labels\.ts$|[\\/]words[\\/]/.test(file);

/**
 * @param {string} root the working copy
 * @param {string} folder
 * @param {number} every
 * @returns {readonly string[]} `src/a.ts:12-12`
 */
export function linesOf(root, folder, every) {
  const lines = filesIn(root, folder).flatMap((file) =>
    readFileSync(join(root, file), "utf8")
      .split("\n")
      .flatMap((text, i) => (isCode(text) ? [`${file}:${i + 1}-${i + 1}`] : [])),
  );
  return lines.filter((_, i) => i % every === 0);
}

function filesIn(root, folder) {
  if (folder.endsWith(".ts")) return [folder];
  return readdirSync(join(root, folder), { recursive: true })
    .map((file) => `${folder}/${String(file).replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts") && !isLeftOut(file))
    .sort();
}

const isCode = (text) => /\S/.test(text) && !/^\s*(?:\/?\*|\/\/|import |export type|[})\]];?$)/.test(text);
