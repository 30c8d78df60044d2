/**
 * 乡镇工作年限 from 工作经历 — the months spent in township units, at least and at most.
 *
 * 解读: counted by months, spells that overlap once. A spell that lasts is counted to the day of judgement. At least:
 * what is certainly a township unit, the last month of a spell not counted; at most: what may be one, that month
 * counted. A unit in the directory of units is a township's; without a directory its name tells: 乡 or 镇 in it is one,
 * 县直, 市第…, 区实验…, 街道 and the like without them is none.
 */
import type { WorkSpell } from "../applicant";
import type { Day, PartialDate } from "../calendar";
import type { Directory } from "../directory";
import type { Outcome } from "../judgement";

export interface TownshipMonths {
  readonly least: number;
  readonly most: number;
}

export function townshipMonths(
  spells: readonly WorkSpell[],
  isTownship: (unit: string) => Outcome,
  asOf: Day,
): TownshipMonths {
  const certain: Span[] = [];
  const possible: Span[] = [];
  const now = monthOf(asOf, 12);
  for (const { from, until, unit } of spells) {
    const township = isTownship(unit);
    if (township === "not-met") continue;
    const end = until ?? asOf;
    possible.push([monthOf(from, 1), Math.min(monthOf(end, 12), now) + 1]);
    if (township === "met") certain.push([monthOf(from, 12), Math.min(monthOf(end, 1), now)]);
  }
  return { least: lengthOf(certain), most: lengthOf(possible) };
}

/** From this month up to but not including that one, counted from the year 0. */
type Span = readonly [from: number, to: number];

const monthOf = (date: PartialDate, unknown: number): number => date.year * 12 + (date.month ?? unknown) - 1;

/** What the spans cover together, overlaps once. */
function lengthOf(spans: readonly Span[]): number {
  let length = 0;
  let covered = -Infinity;
  for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
    length += Math.max(0, to - Math.max(from, covered));
    covered = Math.max(covered, to);
  }
  return length;
}

/** Is this unit, written with a post behind it or not, a township's? */
export function townshipByName(directory: Directory | null): (unit: string) => Outcome {
  return (unit) => {
    const [name = unit] = unit.split(/\s+/u);
    if (directory === null) return byWords(name);
    const match = directory.lookUp(name);
    if (match.kind === "listed") return "met";
    // A unit of another county is in that county's directory.
    return match.kind === "near" || byWords(name) !== "not-met" ? "cannot-tell" : "not-met";
  };
}

function byWords(name: string): Outcome {
  if (/乡|(?<!城)镇/u.test(name)) return "met";
  return /[县市区](?:直|级|第|实验|人民|中医|妇幼|[一二三四五]中)|街道|大学|学院/u.test(name)
    ? "not-met"
    : "cannot-tell";
}
