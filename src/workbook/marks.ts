/**
 * Marks at the cells at fault: conditional formats that carry our signature in their formula, so that exactly ours can
 * be found again and removed, also after rows were copied, sorted or inserted. The user's own formats are never
 * touched.
 */
import { cellAddress, type CellPlace } from "../core/positions";
import { rangeAddress } from "./addresses";
import { withExcel, type Attempt } from "./excel";

/** What can be marked; a benefit is no fault. */
export const MARKED_SEVERITIES = ["violation", "missing", "caution"] as const;
export type MarkedSeverity = (typeof MARKED_SEVERITIES)[number];

/** Cells of one sheet by severity; a cell stands under its gravest. */
export type Marks = Readonly<Record<MarkedSeverity, readonly CellPlace[]>>;

/** Colours that differ in lightness too, and so survive a grey print: dark, middle, light. */
export const MARK_COLORS: Readonly<Record<MarkedSeverity, string>> = {
  violation: "#F4A6A6",
  missing: "#FFD966",
  caution: "#DDEBF7",
};

/** Always true, and says whose it is. */
const signature = (severity: MarkedSeverity): string => `=N("JC:${severity}")=0`;
const SIGNED = /^=?N\("JC:[a-z-]+"\)=0$/u;

/** Excel refuses longer lists of areas (8,192 characters). */
const LONGEST_ADDRESS = 8_000;

/** Replaces our marks on a sheet by these, in one request: all of it or nothing. */
export function mark(sheet: string, marks: Marks): Promise<Attempt<number>> {
  return withExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const ours = await ourMarks(context, worksheet);
    for (const format of ours) format.delete();
    let marked = 0;
    // The first format has priority: the gravest comes last, because each new one is put before the others.
    for (const severity of [...MARKED_SEVERITIES].reverse()) {
      marked += marks[severity].length;
      for (const address of packedAddresses(marks[severity])) {
        const format = worksheet.getRanges(address).conditionalFormats.add("Custom");
        format.custom.rule.formula = signature(severity);
        format.custom.format.fill.color = MARK_COLORS[severity];
      }
    }
    await context.sync();
    return marked;
  });
}

/** Removes exactly our marks from a sheet. @returns how many formats were removed */
export function clearMarks(sheet: string): Promise<Attempt<number>> {
  return withExcel(async (context) => {
    const ours = await ourMarks(context, context.workbook.worksheets.getItem(sheet));
    for (const format of ours) format.delete();
    await context.sync();
    return ours.length;
  });
}

/** Does the sheet carry marks of ours, from whatever session? */
export function hasMarks(sheet: string): Promise<Attempt<boolean>> {
  return withExcel(async (context) => {
    const ours = await ourMarks(context, context.workbook.worksheets.getItem(sheet));
    return ours.length > 0;
  });
}

async function ourMarks(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Excel.ConditionalFormat[]> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  await context.sync();
  const custom = formats.items.filter((format) => format.type === "Custom");
  for (const format of custom) format.custom.rule.load("formula");
  if (custom.length > 0) await context.sync();
  return custom.filter((format) => SIGNED.test(format.custom.rule.formula));
}

/** Single cells joined to vertical runs, and packed into lists that Excel takes. */
export function packedAddresses(cells: readonly CellPlace[]): readonly string[] {
  const lists: string[] = [];
  let list = "";
  for (const run of verticalRuns(cells)) {
    if (list !== "" && list.length + 1 + run.length > LONGEST_ADDRESS) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? run : `${list},${run}`;
  }
  return list === "" ? lists : [...lists, list];
}

/** `H5, H6, H7` → `H5:H7`; each cell once. */
function verticalRuns(cells: readonly CellPlace[]): readonly string[] {
  const columns = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const rows = columns.get(column);
    if (rows === undefined) columns.set(column, new Set([row]));
    else rows.add(row);
  }
  const runs: string[] = [];
  for (const [column, rows] of [...columns].sort(([a], [b]) => a - b)) {
    const sorted = [...rows].sort((a, b) => a - b);
    let top = sorted[0];
    sorted.forEach((row, i) => {
      if (sorted[i + 1] === row + 1 || top === undefined) return;
      const isOne = top === row;
      runs.push(isOne ? cellAddress({ row, column }) : rangeAddress({ top, bottom: row, left: column, right: column }));
      top = sorted[i + 1];
    });
  }
  return runs;
}
