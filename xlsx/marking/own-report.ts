/** Is a file a copy that a check has written? The sheet of what was found says so, and of which file it is a copy. */
import { attempt, Package } from "xlsx-package";
import { isMadeByUs } from "../../src/roster/made-by-us";
import { readWorkbook, type WorkbookSheet } from "../read-workbook";
import type { StandingSheet } from "./marked-copy";
import { REPORT_TITLE } from "./report-name";

/** As the first line of the sheet has it: `审核结果：名.xlsx`. */
const NAMED = new RegExp(`^${REPORT_TITLE}：(.+)$`, "u");

export interface OwnCopy {
  /** The file that it is a copy of, as that was called. */
  readonly of: string;
  /** What it has of that file. */
  readonly sheets: readonly WorkbookSheet[];
}

/** @returns null for any other file */
export async function ownCopy(bytes: Uint8Array): Promise<OwnCopy | null> {
  if (!mayHoldReport(bytes)) return null;
  const read = await readWorkbook(bytes);
  if (!read.ok) return null;
  for (const { name, values } of read.sheets) {
    const of = nameInReport({ name, title: values[0]?.[0] });
    if (of !== null && isMadeByUs(values)) return { of, sheets: notOurs(read.sheets) };
  }
  return null;
}

/** The sheets of a workbook but for those that a check has added; null where it cannot be read. */
export async function sheetsOfRoster(bytes: Uint8Array): Promise<readonly WorkbookSheet[] | null> {
  const read = await readWorkbook(bytes);
  return read.ok ? notOurs(read.sheets) : null;
}

const notOurs = (sheets: readonly WorkbookSheet[]): readonly WorkbookSheet[] =>
  sheets.filter(({ values }) => !isMadeByUs(values));

/** The file that a sheet reports on; null for any other sheet. */
const nameInReport = ({ name, title }: StandingSheet): string | null =>
  name.startsWith(REPORT_TITLE) && typeof title === "string" ? (NAMED.exec(title)?.[1] ?? null) : null;

/** The list of the sheets is read first: it is short, and most files have no such sheet. */
function mayHoldReport(bytes: Uint8Array): boolean {
  const found = attempt(() => new Package(bytes).text("xl/workbook.xml").includes(`"${REPORT_TITLE}`));
  return found.ok && found.value;
}
