/** How many changes were noticed, folder by folder, from Stryker's report. What was left out counts on neither side. */
const NOTICED = ["Killed", "Timeout"];
const UNNOTICED = ["Survived", "NoCoverage"];

/** @returns rows in the order of their names; a folder's own subfolders stand apart from it, deeper ones do not */
export function scoresOf({ files }) {
  const rows = new Map();
  for (const [file, { mutants }] of Object.entries(files)) {
    const folder = file.split("/").slice(0, -1).slice(0, 3).join("/");
    const row = rows.get(folder) ?? { folder, noticed: 0, unnoticed: 0 };
    row.noticed += mutants.filter(({ status }) => NOTICED.includes(status)).length;
    row.unnoticed += mutants.filter(({ status }) => UNNOTICED.includes(status)).length;
    rows.set(folder, row);
  }
  return [...rows.values()]
    .sort((a, b) => (a.folder < b.folder ? -1 : 1))
    .map((row) => ({ ...row, score: Math.round((100 * row.noticed) / Math.max(1, row.noticed + row.unnoticed)) }));
}
