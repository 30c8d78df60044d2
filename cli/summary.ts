/** What came of all files together: counted, file by file and in all. */
import { VERDICT_LABELS } from "../src/rules/engine/labels";
import type { Verdict } from "../src/rules/ids";
import { VERDICTS } from "./as-text";
import { drawTable, wrapped } from "./draw-table";
import type { Tally } from "./outcome";

interface Sum {
  readonly files: number;
  /** Files that could not be read. */
  readonly unread: number;
  readonly rosters: number;
  readonly people: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

/** In JSON as `summary`, where several files were named, or a folder or a pattern. */
export function summaryOf(tallies: readonly Tally[]): Sum {
  const total = (of: (tally: Tally) => number): number => tallies.reduce((sum, tally) => sum + of(tally), 0);
  return {
    files: tallies.length,
    unread: total(({ trouble }) => (trouble === null ? 0 : 1)),
    rosters: total(({ rosters }) => rosters),
    people: total(peopleOf),
    verdicts: {
      eligible: total(({ people }) => people.eligible),
      ineligible: total(({ people }) => people.ineligible),
      undetermined: total(({ people }) => people.undetermined),
      "not-applying": total(({ people }) => people["not-applying"]),
    },
  };
}

const peopleOf = ({ people }: Tally): number => VERDICTS.reduce((sum, verdict) => sum + people[verdict], 0);

const FILE_WIDTH = 42;
const PADDING = 2;
const COUNT_WIDTH = 10;

export function summaryText(tallies: readonly Tally[]): string {
  const { files, unread, rosters, people, verdicts } = summaryOf(tallies);
  const shown = VERDICTS.filter((verdict) => verdicts[verdict] > 0);
  const countsOf = (of: Readonly<Record<Verdict, number>>): number[] => shown.map((verdict) => of[verdict]);
  const rows = tallies.map((tally) => [
    wrapped(tally.file, FILE_WIDTH - PADDING),
    ...(tally.trouble === null ? [peopleOf(tally), ...countsOf(tally.people)] : ["没有读成", ...shown.map(() => "")]),
  ]);
  const table = drawTable(
    ["文件", "人数", ...shown.map((verdict) => VERDICT_LABELS[verdict])],
    [...rows, ["合计", people, ...countsOf(verdicts)]],
    [FILE_WIDTH, COUNT_WIDTH, ...shown.map(() => COUNT_WIDTH)],
  );
  const not = unread === 0 ? "" : `，${unread}个没有读成（原因见上）`;
  return `共${files}个文件${not}；花名册${rosters}张，${people}人\n${table}\n`;
}
