/**
 * One cell at a time, of the sample rosters and of every rule's cases laid over a row in order: blank, still to be
 * filled, an error value, 无, a stroke. Nobody becomes 符合 by that, nobody 不符合, and no direct route is gained — unless
 * the field itself reads the word (无 under 个人承诺 is a no), or something else stands in for it, as listed here.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { day } from "../../src/core/calendar";
import type { SheetCells } from "../../src/core/cells";
import { columnName } from "../../src/core/positions";
import { FIELD, type ColumnField } from "../../src/fields";
import type { MatchedHeader } from "../../src/roster/settle-columns";
import { readRosters, type Roster } from "../../src/roster/read-roster";
import { peopleAmong, type PersonRows } from "../../src/roster/table";
import { answersFor, EMPTY_STATE } from "../../src/roster/workbook-state";
import { assess } from "../../src/rules/engine/assess";
import type { Assessment } from "../../src/rules/engine/assessment";
import { planFor, type Plan } from "../../src/rules/engine/plan";
import { readWorkbook } from "../../xlsx/read-workbook";
import { caseSheet, directoryOfCase } from "../support/case-sheet";
import { ELIGIBLE } from "../support/judged";
import { READ_OPTIONS } from "../support/one-roster";
import { runs } from "../support/properties";
import { RULE_FOLDERS } from "../support/rule-folders";

const timing = { asOf: null, today: day(2026, 1, 15) };
const WRITTEN = ["", "待定", "？", "#N/A", "无", "/"] as const;

/** What stands in where the cell is blank. */
const STANDS_IN: Partial<Record<ColumnField, string>> = {
  route: "who claims nothing applies along the normal route",
  appraisals: "a year that is not shown counts",
  appointedDate: "取得 counts",
  heldDate: "聘任 counts, or the years themselves",
  birthDate: "the ID number tells it",
  applyTitle: "its level, kind and series have columns of their own",
  applyType: "the name of the title tells it",
  applyLevel: "the name of the title tells it",
  applySeries: "the name of the title tells it",
  heldTitle: "its level, kind and series have columns of their own",
  heldLevel: "the name of the title tells it",
  heldSeries: "the name of the title tells it",
  heldType: "the name of the title tells it",
  applyYear: "the sheet's year counts",
  idNumber: "the columns for birth and sex tell it, to the month",
  schoolStage: "the unit's name tells it",
  townshipYears: "工作经历 tells it, or the day of starting there",
  targetPostGrade: "it has to fit where it is given",
  postKind: "a woman is in a professional post unless the roster says otherwise",
  remarks: "nothing is remarked",
  profession: "the day of the training in general practice says that it was passed",
};
/** And what stands in for a cell that cannot be read. */
const STANDS_IN_FOR_ANYTHING: readonly ColumnField[] = [
  "applyTitle",
  "heldTitle",
  "birthDate",
  "idNumber",
  "postKind",
  "remarks",
  // The day of the training says that it was passed; another profession alone speaks against it.
  "profession",
  // Who has left has left: only a day after that of applying would speak for them.
  "leftDate",
  // Nobody is appointed before the title is obtained: long enough since 聘任 is long enough.
  "heldDate",
];

interface Sample {
  readonly what: string;
  readonly cells: SheetCells;
  readonly roster: Roster;
  readonly plan: Plan;
  readonly people: readonly PersonRows[];
}

const sampleOf = (what: string, cells: SheetCells, roster: Roster): Sample => {
  const { header } = roster;
  const rows = Array.from({ length: header.end - header.bottom }, (_, i) => header.bottom + 1 + i);
  return { what, cells, roster, plan: planFor(roster.context), people: peopleAmong(cells, header, rows).people };
};

async function ofFile(name: string): Promise<readonly Sample[]> {
  const read = await readWorkbook(readFileSync(join(__dirname, "..", "fixtures", "rosters", name)));
  if (!read.ok) throw new Error(read.trouble.code);
  const townships = answersFor({ ...EMPTY_STATE, answers: { sheet: { unitLevel: "乡镇" } } }, "sheet");
  return read.sheets.flatMap((cells) =>
    [[], townships].flatMap((assumed) =>
      readRosters(cells, { ...READ_OPTIONS, assumed }).map((roster) => sampleOf(name, cells, roster)),
    ),
  );
}

/** Without the year: a case is judged in that of its own day. */
const IN_ORDER = Object.entries(ELIGIBLE).filter(([field]) => field !== "applyYear");
const CASES = RULE_FOLDERS.flatMap(({ id, cases }) => (cases ?? []).map((one) => [id, one] as const));

function ofCase([id, one]: (typeof CASES)[number]): Sample | undefined {
  const cells = caseSheet({ ...one, cells: { ...Object.fromEntries(IN_ORDER), ...one.cells } });
  const options = { ...READ_OPTIONS, directory: directoryOfCase(one), defaultYear: Number(one.on.slice(0, 4)) };
  const [roster] = readRosters(cells, options);
  return roster === undefined ? undefined : sampleOf(`${id}: ${one.title}`, cells, roster);
}

const judged = ({ roster, plan }: Sample, cells: SheetCells, person: PersonRows): Assessment => {
  const [applicant] = roster.readPeople(cells, [person]);
  if (applicant === undefined) throw new Error("nobody was read");
  return assess(applicant, plan, timing);
};

/** What writing this into a cell decides that it must not; null for nothing. */
function decidedBy(sample: Sample, person: PersonRows, header: MatchedHeader, written: string): string | null {
  const { cells, what } = sample;
  const before = judged(sample, cells, person);
  const values = cells.values.map((row, i) =>
    i === person.row ? Array.from({ ...row, length: Math.max(row.length, header.index + 1) }) : row,
  );
  const row = values[person.row] as unknown[];
  const was = row[header.index];
  row[header.index] = written;
  const after = judged(sample, { ...cells, values }, person);
  const isDecided = after.verdict !== before.verdict && after.verdict !== "undetermined";
  const gained = after.direct.filter((route) => !before.direct.includes(route));
  if ((!isDecided && gained.length === 0) || mayDecide(sample, header, written)) return null;
  if (wasContradicted(before, person, header)) return null;
  const field = `${header.match.field} (${columnName(header.index)}${person.row + 1})`;
  return `${what}: ${field} from ${String(was)} to “${written}”: ${before.verdict} → ${after.verdict} ${gained.join()}`;
}

/** Two cells that contradict each other leave it open: without one of them the other tells it. */
const wasContradicted = ({ findings }: Assessment, { row }: PersonRows, { index }: MatchedHeader): boolean =>
  findings.some(
    ({ reason: { kind }, cells }) =>
      /disagree|half-named|though-in-post/u.test(kind) &&
      cells.some((cell) => cell.row === row && cell.column === index),
  );

/** A second column for the same (the hours of one year twice) tells it alone as well. */
const hasTwin = ({ roster }: Sample, { index, match }: MatchedHeader): boolean =>
  roster.header.matched.some(
    (other) => other.index !== index && other.match.field === match.field && other.match.year === match.year,
  );

function mayDecide(sample: Sample, header: MatchedHeader, written: string): boolean {
  const { match, text } = header;
  const { field: id } = match;
  const field = FIELD[id];
  if (field.kind === "shown") return false;
  if (hasTwin(sample, header)) return true;
  const { state } = field.read(text, null)(written);
  switch (state) {
    case "known":
      // 无 under 申报职称 is no title to apply for: what is applied for may have columns of its own.
      return id !== "applyTitle" || sample.roster.header.matched.some((other) => other.match.field === "applyLevel");
    case "blank":
      return id in STANDS_IN || field.blankMeans === "not-marked";
    case "unreadable":
    case "ambiguous":
    case "absent":
      return STANDS_IN_FOR_ANYTHING.includes(id);
  }
}

let files: readonly Sample[] = [];
beforeAll(async () => {
  const names = ["schools-2020.xlsx", "hospitals-2021.xlsx", "agriculture-2022.xlsx"];
  files = (await Promise.all(names.map(ofFile))).flat();
});

test("a cell that says nothing decides nothing", () => {
  const someCell = fc.tuple(fc.boolean(), fc.nat(), fc.nat(), fc.nat(), fc.constantFrom(...WRITTEN));
  fc.assert(
    fc.property(someCell, ([isOfFile, number, personNumber, columnNumber, written]) => {
      const one = CASES[number % CASES.length];
      const sample = isOfFile || one === undefined ? files[number % files.length] : ofCase(one);
      const person = sample?.people[personNumber % sample.people.length];
      const header = sample?.roster.header.matched[columnNumber % sample.roster.header.matched.length];
      if (sample === undefined || person === undefined || header === undefined) return;
      expect(decidedBy(sample, person, header, written)).toBeNull();
    }),
    { numRuns: runs(500) },
  );
});
