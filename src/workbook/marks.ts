/**
 * Marks at the cells at fault: conditional formats that carry our signature in their formula, so that exactly ours can
 * be found again and removed, also after rows were copied, sorted or inserted. The user's own formats are never
 * touched.
 */
import { isSigned, MARK_COLORS, MARKED_SEVERITIES, signature, type Marks } from "../rules/engine/marks";
import { resultOf, troubleOf, withExcel, type Attempt } from "./excel";
import { placedFor, type PlacedFormat, type PlacedMarks } from "./placed-marks";

/** Formats that Excel does not let go of, or does not let be read: whose those are nobody can tell. */
export interface Stuck {
  readonly left: number;
  readonly unreadable: number;
}

/** What is known to be on a sheet of ours. */
export interface Placed {
  readonly sheet: string;
  readonly marks: PlacedMarks;
  /** So many formats the sheet has, whosever they are. */
  readonly formats: number;
}

export interface Marked extends Stuck {
  readonly cells: number;
  /** Null where formats were refused: of those nobody knows enough to change some cells only. */
  readonly placed: Placed | null;
}

/** Replaces our marks on a sheet by these. One request, all of it or nothing, unless Excel refuses one of the old. */
export function mark(sheet: string, marks: Marks): Promise<Attempt<Marked>> {
  return withExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { ours, unreadable } = await ourFormats(context, worksheet);
    const cells = MARKED_SEVERITIES.reduce((n, severity) => n + marks[severity].length, 0);
    const placing = placedFor(marks);
    const added = MARKED_SEVERITIES.flatMap((severity) => placing[severity]);
    for (const format of ours) format.delete();
    addFormats(worksheet, added);
    const formats = worksheet.getRange().conditionalFormats.getCount();
    if (await isDone(context)) {
      const placed = unreadable > 0 ? null : { sheet, marks: placing, formats: resultOf(formats) };
      return { cells, left: 0, unreadable, placed };
    }
    const stuck = await removed(context, worksheet, ours);
    addFormats(worksheet, added);
    await context.sync();
    return { cells, ...stuck, placed: null };
  });
}

/** Removes exactly our marks from a sheet, those that Excel refuses left out. */
export function clearMarks(sheet: string): Promise<Attempt<Stuck>> {
  return withExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { ours, unreadable } = await ourFormats(context, worksheet);
    for (const format of ours) format.delete();
    return (await isDone(context)) ? { left: 0, unreadable } : removed(context, worksheet, ours);
  });
}

/** Does the sheet carry marks of ours, from whatever session? */
export function hasMarks(sheet: string): Promise<Attempt<boolean>> {
  return withExcel(async (context) => {
    const { ours } = await ourFormats(context, context.workbook.worksheets.getItem(sheet));
    return ours.length > 0;
  });
}

export interface MarksOnSheet {
  readonly sheet: string;
  /** So many formats, over areas of cells each; and so many that cannot be read, whose nobody can tell. */
  readonly areas: number;
  readonly unreadable: number;
}

/** The sheets that carry marks of ours, or may, in the order of the tabs. */
export function countMarks(): Promise<Attempt<readonly MarksOnSheet[]>> {
  return withExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const counted: MarksOnSheet[] = [];
    for (const sheet of sheets.items) {
      const { ours, unreadable } = await ourFormats(context, sheet);
      if (ours.length + unreadable > 0) counted.push({ sheet: sheet.name, areas: ours.length, unreadable });
    }
    return counted;
  });
}

/** The first format has priority: the gravest comes last, because each new one is put before the others. */
export function addFormats(worksheet: Excel.Worksheet, formats: readonly PlacedFormat[]): void {
  for (const severity of [...MARKED_SEVERITIES].reverse())
    for (const { address } of formats.filter((format) => format.severity === severity)) {
      const format = worksheet.getRanges(address).conditionalFormats.add("Custom");
      format.custom.rule.formula = `=${signature(severity)}`;
      format.custom.format.fill.color = MARK_COLORS[severity];
    }
}

interface OurFormats {
  readonly ours: readonly Excel.ConditionalFormat[];
  readonly unreadable: number;
}

async function ourFormats(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<OurFormats> {
  const formats = sheet.getRange().conditionalFormats.load("items/id,items/type");
  const listed = (await isDone(context))
    ? { read: formats.items, unreadable: 0 }
    : await listedOneByOne(context, sheet);
  const custom = listed.read.filter(({ type }) => type === "Custom");
  const { read, unreadable } = await readOrSkipped(context, custom, (format) => format.custom.rule.load("formula"));
  const ours = read.filter((format) => isSigned(format.custom.rule.formula));
  return { ours, unreadable: listed.unreadable + unreadable };
}

interface Readable {
  readonly read: readonly Excel.ConditionalFormat[];
  readonly unreadable: number;
}

/** One format that cannot be read keeps Excel from listing any: each is asked for by its place. */
async function listedOneByOne(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Readable> {
  const formats = sheet.getRange().conditionalFormats;
  const count = formats.getCount();
  await context.sync();
  const all = Array.from({ length: resultOf(count) }, (_, i) => formats.getItemAt(i));
  const { read, unreadable } = await readOrSkipped(context, all, (format) => format.load("id,type"));
  // A place is another's once one before it is gone: from here on they go by their ids.
  const byId = read.map(({ id }) => formats.getItem(id).load("id,type"));
  if (byId.length > 0) await context.sync();
  return { read: byId, unreadable };
}

/** Asks of all at once; where Excel refuses, of each half, down to the one that it cannot read. */
async function readOrSkipped(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
  ask: (format: Excel.ConditionalFormat) => void,
): Promise<Readable> {
  if (formats.length === 0) return { read: [], unreadable: 0 };
  for (const format of formats) ask(format);
  if (await isDone(context)) return { read: formats, unreadable: 0 };
  if (formats.length === 1) return { read: [], unreadable: 1 };
  const middle = formats.length >> 1;
  const upper = await readOrSkipped(context, formats.slice(0, middle), ask);
  const lower = await readOrSkipped(context, formats.slice(middle), ask);
  return { read: [...upper.read, ...lower.read], unreadable: upper.unreadable + lower.unreadable };
}

/** Removes formats one after the other. What Excel says of each is not what counts, but what is left in the end. */
async function removed(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  ours: readonly Excel.ConditionalFormat[],
): Promise<Stuck> {
  for (const format of ours) {
    format.delete();
    await isDone(context);
  }
  const after = await ourFormats(context, sheet);
  return { left: after.ours.length, unreadable: after.unreadable };
}

/**
 * Sends what was asked for. @returns false where Excel refuses it for no reason that concerns the whole request: a
 * protected sheet, a cell being edited, and the like are not about formats
 */
export async function isDone(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    const { kind } = troubleOf(error);
    if (kind === "failed" || kind === "gone") return false;
    throw error;
  }
}
