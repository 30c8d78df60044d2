/** What separates the fields of a text: what its first line says, or what cuts most of its records alike. */
import { eachField } from "./records";

/** Of two that do it equally well, the first. */
const SEPARATORS = [",", "\t", ";", "，", "|"] as const;
/** What Excel writes for itself, and leaves out of the sheet. */
const SAID = /^sep=(.)(?:\r\n?|\n|$)/iu;
const RECORDS_LOOKED_AT = 100;
const CHARACTERS_LOOKED_AT = 200_000;

export interface Separated {
  readonly separator: string;
  /** Where the records begin. */
  readonly from: number;
}

export function separatorOf(text: string): Separated {
  const said = SAID.exec(text);
  if (said !== null) return { separator: said[1] ?? ",", from: said[0].length };
  const start = text.slice(0, CHARACTERS_LOOKED_AT);
  let best: { readonly separator: string; readonly score: number } = { separator: ",", score: 0 };
  for (const separator of SEPARATORS) {
    const score = scoreOf(start, separator);
    if (score > best.score) best = { separator, score };
  }
  return { separator: best.separator, from: 0 };
}

/** The share of records that have as many fields as most others, times how often each of these is cut. */
function scoreOf(text: string, separator: string): number {
  const widths: number[] = [];
  const filled = new Set<number>();
  const take = (row: number, column: number, field: string): void => {
    widths[row] = column + 1;
    if (field !== "") filled.add(row);
  };
  eachField(text, separator, take, RECORDS_LOOKED_AT);
  const counts = new Map<number, number>();
  widths.forEach((width, row) => {
    if (width > 1 && filled.has(row)) counts.set(width, (counts.get(width) ?? 0) + 1);
  });
  let score = 0;
  for (const [width, count] of counts) score = Math.max(score, (count / filled.size) * (width - 1));
  return score;
}
