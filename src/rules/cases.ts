/**
 * Cases of a rule as a table that a clerk can read: one line per case, cells as they would stand in a roster.
 *
 * Columns: `情形` names the case; field ids (`heldDate`, `trainingHours:2019`) hold cells; `on` is the date of judgement;
 * `outcome`, `reason` (kinds, cautions marked with ~, joined by +), `at` (fields pointed to) and `metOn` are expected.
 * A column that is not in the table is a column the roster does not have; an empty cell is a blank one.
 */
export interface Case {
  readonly title: string;
  readonly on: string;
  readonly outcome: string;
  readonly reason: string;
  readonly at: string;
  readonly metOn: string;
  /** Field id → cell text. */
  readonly cells: Readonly<Record<string, string>>;
}

const EXPECTED = ["情形", "on", "outcome", "reason", "at", "metOn"];

/** @throws RangeError for a line with another number of cells than the first (a programmer's mistake) */
export function casesOf(strings: TemplateStringsArray): readonly Case[] {
  const lines = (strings.raw[0] ?? "").split("\n").filter((line) => line.trim() !== "");
  const [head = [], ...rows] = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  return rows.map((cells) => {
    if (cells.length !== head.length)
      throw new RangeError(`${cells.length} cells instead of ${head.length}: ${cells[0]}`);
    const record = Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ""]));
    return {
      title: record["情形"] ?? "",
      on: record["on"] ?? "",
      outcome: record["outcome"] ?? "",
      reason: record["reason"] ?? "",
      at: record["at"] ?? "",
      metOn: record["metOn"] ?? "",
      cells: Object.fromEntries(Object.entries(record).filter(([name]) => !EXPECTED.includes(name))),
    };
  });
}
