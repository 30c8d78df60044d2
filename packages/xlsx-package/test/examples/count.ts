import { CELL, columnLetters, readWorkbook } from "xlsx-package";

/** What a file holds, and where it holds an error. */
export function errorsIn(bytes: Uint8Array): readonly string[] {
  const result = readWorkbook(bytes, { onProgress: (done) => console.info(`${Math.round(done * 100)} %`) });
  // A bad file is a result: not a workbook, damaged, too much in it …
  if (!result.ok) return [result.trouble.code];
  const { sheets, texts } = result.workbook;
  const found: string[] = [];
  for (const { name, blocks } of sheets)
    for (const block of blocks)
      for (let i = 0; i < block.length; i++) {
        if (block.kinds[i] !== CELL.error) continue;
        const place = `${columnLetters(block.columns[i] ?? 0)}${(block.rows[i] ?? 0) + 1}`;
        found.push(`${name}!${place} ${texts[block.values[i] ?? 0]}`);
      }
  return found;
}
