/**
 * Cases of a rule as a table that a clerk can read: one line per case, cells as they would stand in a roster.
 *
 * Columns: `情形` names the case; field ids (`heldDate`, `trainingHours:2019`) hold cells, all of them text but for
 * numbers such as `#2011.1`; `on` is the date of judgement; `outcome`, `reason` (kinds, warnings marked with ~, joined
 * by +), `at` (fields pointed to) and `metOn` are expected; `says` is a piece of the sentence, where numbers and days
 * have to be right. A column that is not in the table is one that the roster lacks; an empty cell is a blank one.
 *
 * What a rule sees beside its own row: `verdict` (of what the other rules found), `direct` (routes that hold, joined
 * by 、), `along` (the route judged along), `tooCoarse` (a date whose month decided something). For rules across rows a
 * line without a name is a further row of the case above it, `sheet` names the sheet it stands on, and `vacant` is what
 * the sheet of posts gives for 某镇中学 at 中级 and 某镇卫生院 at 副高级.
 */
export interface Case {
  readonly title: string;
  readonly on: string;
  readonly outcome: string;
  readonly reason: string;
  readonly at: string;
  readonly metOn: string;
  /** A piece of what is said of it. */
  readonly says?: string;
  /** Field id → cell text. */
  readonly cells: Readonly<Record<string, string>>;
  /** Null where the case rests on its own row alone. */
  readonly beside: Beside | null;
}

/** What a rule sees beside its own row. */
export interface Beside {
  readonly verdict?: string;
  readonly direct?: string;
  readonly along?: string;
  readonly tooCoarse?: string;
  readonly sheet?: string;
  readonly vacant?: string;
  /** The county's list of units: 单位名称, 纳入时间, 调出时间. */
  readonly directory?: DirectoryLines;
}

export type DirectoryLines = readonly (readonly [unit: string, from: string, until: string])[];

const EXPECTED = ["情形", "on", "outcome", "reason", "at", "metOn", "says"];
const BESIDE = ["verdict", "direct", "along", "tooCoarse", "sheet", "vacant"];

/** @throws RangeError for a line with another number of cells than the first (a programmer's mistake) */
export function casesOf(strings: TemplateStringsArray): readonly Case[] {
  const lines = (strings.raw[0] ?? "").split("\n").filter((line) => line.trim() !== "");
  const [head = [], ...rows] = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const own = head.filter((name) => !EXPECTED.includes(name) && !BESIDE.includes(name));
  const beside = head.filter((name) => BESIDE.includes(name));
  return rows.map((cells) => {
    if (cells.length !== head.length)
      throw new RangeError(`${cells.length} cells instead of ${head.length}: ${cells[0]}`);
    const record = Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ""]));
    const only = (names: readonly string[]): Readonly<Record<string, string>> =>
      Object.fromEntries(names.map((name) => [name, record[name] ?? ""]));
    return {
      title: record["情形"] ?? "",
      on: record["on"] ?? "",
      outcome: record["outcome"] ?? "",
      reason: record["reason"] ?? "",
      at: record["at"] ?? "",
      metOn: record["metOn"] ?? "",
      says: record["says"] ?? "",
      cells: only(own),
      beside: beside.length === 0 ? null : only(beside),
    };
  });
}

/** The same cases where the county keeps a list of units. */
export const withDirectory = (directory: DirectoryLines, cases: readonly Case[]): readonly Case[] =>
  cases.map((one) => ({ ...one, beside: { ...one.beside, directory } }));
