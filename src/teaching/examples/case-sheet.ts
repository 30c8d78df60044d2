/** Cases as sheets, read by the real reader. */
import type { Case, DirectoryLines } from "../../rules/cases";
import type { SheetCells } from "../../core/cells";
import { DEFAULT_SETTINGS } from "../../rules/settings/settings";
import type { Applicant } from "../../rules/applicant";
import type { Directory } from "../../rules/directory";
import { labelOf, isField } from "../../fields";
import { readRosters, type Roster } from "../../roster/read-roster";
import { directoryEntries, directoryOf } from "../../roster/unit-directory";

/** `heldDate` → 取得时间, `trainingHours:2019` → 2019年学时; anything else is a header itself. */
function headerOf(column: string): string {
  const [field = "", part] = column.split(":");
  if (part === "total") return "合计学时";
  if (part !== undefined) return field === "appraisals" ? `${part}年度考核` : `${part}年学时`;
  return isField(field) ? labelOf(field) : column;
}

export interface CaseRow {
  readonly roster: Roster;
  readonly applicant: Applicant;
}

const ALWAYS = { name: "王小明", seq: "1", unit: "某镇中学" };

/** The columns of the sheet of a case, from the left: what it gives, and what makes its row somebody's. */
export const columnsOfCase = (cells: Case["cells"]): readonly string[] => Object.keys({ ...ALWAYS, ...cells });

export const directoryFrom = (lines: DirectoryLines): Directory =>
  directoryOf(
    directoryEntries({
      name: "基层单位目录",
      merges: [],
      values: [["单位名称", "纳入时间", "调出时间"], ...lines],
    }) ?? [],
  );

/** A case that is only cells. */
export const cellsOnly = (cells: Case["cells"], on = "2020-12-31"): Case => ({
  ...{ title: "", on, outcome: "", reason: "", at: "", metOn: "" },
  cells,
  beside: null,
});

export function caseRow(one: Case): CaseRow {
  const [row] = caseRows([one]);
  if (row === undefined) throw new Error(`no person read in case: ${one.title}`);
  return row;
}

/** Rows that stand on the sheets their cases name, in the order given. */
export function caseRows(cases: readonly Case[]): readonly CaseRow[] {
  const read = new Map<string, readonly CaseRow[]>();
  const sheets = [...new Set(cases.map(sheetOf))];
  for (const sheet of sheets)
    read.set(
      sheet,
      readSheet(
        sheet,
        cases.filter((one) => sheetOf(one) === sheet),
      ),
    );
  const taken = new Map<string, number>();
  return cases.flatMap((one) => {
    const sheet = sheetOf(one);
    const index = taken.get(sheet) ?? 0;
    taken.set(sheet, index + 1);
    return read.get(sheet)?.[index] ?? [];
  });
}

const sheetOf = ({ beside }: Case): string => beside?.sheet ?? "花名册";

/** `#2011.1` is the number, anything else text; `\u200b` in it is the character that nobody sees. */
export const cellOfCase = (cell: string): string | number =>
  /^#[\d.]+$/u.test(cell)
    ? Number(cell.slice(1))
    : cell.replace(/\\u([\da-f]{4})/gu, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));

/** The sheet of one case: its header and its row. */
export const caseSheet = (one: Case): SheetCells => sheetOfCases(sheetOf(one), [one]);

export function directoryOfCase({ beside }: Case): Directory | null {
  const lines = beside?.directory;
  return lines === undefined ? null : directoryFrom(lines);
}

function sheetOfCases(name: string, cases: readonly Case[]): SheetCells {
  // A line without text must still be a person's: the sequence number stands for it.
  const rows = cases.map((one): Readonly<Record<string, string>> => ({ ...ALWAYS, ...one.cells }));
  const columns = Object.keys(rows[0] ?? {});
  return {
    name,
    merges: [],
    values: [columns.map(headerOf), ...rows.map((cells) => columns.map((column) => cellOfCase(cells[column] ?? "")))],
  };
}

function readSheet(name: string, cases: readonly Case[]): readonly CaseRow[] {
  const [first] = cases;
  if (first === undefined) return [];
  const sheet = sheetOfCases(name, cases);
  const directory = directoryOfCase(first);
  const year = Number(first.on.slice(0, 4));
  const [roster] = readRosters(sheet, { assumed: [], directory, settings: DEFAULT_SETTINGS, defaultYear: year });
  if (roster === undefined || roster.applicants.length !== cases.length)
    throw new Error(`no person read in case: ${first.title}`);
  return roster.applicants.map((applicant) => ({ roster, applicant }));
}
