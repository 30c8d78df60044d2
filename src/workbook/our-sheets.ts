/**
 * Sheets that this add-in makes: which there are, a new one, one taken out. A new sheet is remembered before it is
 * begun and again when it is whole: one that stayed half is removed at once, or by the next try.
 */
import {
  entryOf,
  freeSheetName,
  ourSheetsAmong,
  type FoundSheet,
  type OurSheet,
  type SheetNow,
} from "../roster/our-sheets";
import { withExcel, type Attempt } from "./excel";
import type { Trouble } from "./troubles";
import { putState, storedParts, type PartsOfWorkbook } from "./stored-state";

export type { FoundSheet } from "../roster/our-sheets";

export interface SheetToMake {
  /** What it is for, as it is remembered. */
  readonly use: string;
  /** Its name, unless another sheet has it: then with a number behind it. */
  readonly name: string;
  /** What its first cell will say. */
  readonly first: string;
  /** Writes what belongs on it; what it asks for may be left for the caller to send. */
  readonly fill: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void;
}

export type SheetMade =
  | { readonly kind: "made"; readonly id: string; readonly name: string }
  /** A newer version keeps its own things in the workbook: nothing can be remembered, so nothing is made. */
  | { readonly kind: "newer-state" };

/** The sheets of ours that are there, in the order of the tabs; one that stayed half among them. */
export const ourSheets = (): Promise<Attempt<readonly FoundSheet[]>> =>
  withExcel(async (context) => {
    const { stored } = await storedParts(context);
    const kept = stored.kind === "state" ? (stored.state.ourSheets ?? []) : [];
    return kept.length === 0 ? [] : ourSheetsAmong(kept, await sheetsNow(context));
  });

/** Makes a sheet behind all others, whole or not at all. Whoever wants it in front shows it. */
export async function makeSheet(wanted: SheetToMake): Promise<Attempt<SheetMade>> {
  const begun = await withExcel((context) => begin(context, wanted));
  if (!begun.ok) return begun;
  const name = begun.value;
  if (name === null) return { ok: true, value: { kind: "newer-state" } };
  const made = await withExcel(async (context) => {
    const sheet = context.workbook.worksheets.add(name).load("id");
    await wanted.fill(sheet, context);
    await context.sync();
    await keep(context, { use: wanted.use, id: sheet.id, name, first: wanted.first });
    return { kind: "made", id: sheet.id, name } as const;
  });
  // What stands in the way may stand in the way of this too: then the next try removes it. A sheet that somebody else
  // has made meanwhile is not ours to remove.
  if (!made.ok && !isTaken(made.trouble)) await withExcel((context) => takeAway(context, name));
  return made;
}

const isTaken = (trouble: Trouble): boolean => trouble.kind === "failed" && trouble.code === "ItemAlreadyExists";

/** Takes a sheet of ours out of the workbook, and forgets it; one that is gone by now is only forgotten. */
export const removeSheet = ({ id }: FoundSheet): Promise<Attempt<void>> =>
  withExcel(async (context) => {
    const parts = await storedParts(context);
    const sheet = (await sheetsNow(context)).find((one) => one.id === id);
    const kept = ourOf(parts);
    const entry = sheet === undefined ? kept.find((one) => one.id === id) : entryOf(kept, sheet);
    if (entry === undefined) return;
    if (sheet !== undefined) context.workbook.worksheets.getItem(id).delete();
    putOurs(
      parts,
      kept.filter((one) => one !== entry),
      context,
    );
    await context.sync();
  });

/** Takes out a sheet that was made elsewhere and copied into this workbook; one that is gone by now is no trouble. */
export const removeCopy = (name: string): Promise<Attempt<void>> =>
  withExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  });

/** A sheet that was begun and is as it should be counts as whole from now on. */
export const settleSheet = (name: string): Promise<Attempt<void>> =>
  withExcel(async (context) => {
    const parts = await storedParts(context);
    const sheet = (await sheetsNow(context)).find((one) => one.name === name);
    const entry = sheet === undefined ? undefined : entryOf(ourOf(parts), sheet);
    if (sheet === undefined || entry?.isBegun !== true) return;
    const { use, first } = entry;
    putOurs(parts, [...ourOf(parts).filter((one) => one !== entry), { use, id: sheet.id, name, first }], context);
    await context.sync();
  });

/** Remembers a sheet that is to be made. @returns its name; null where nothing can be remembered */
async function begin(context: Excel.RequestContext, { use, name, first }: SheetToMake): Promise<string | null> {
  const parts = await storedParts(context);
  if (parts.stored.kind === "newer") return null;
  const sheets = await sheetsNow(context);
  const kept = ourOf(parts);
  const left = kept.filter((one) => one.isBegun === true && one.use === use);
  const halves = sheets.filter((sheet) => left.some((one) => entryOf([one], sheet) !== undefined));
  const others = sheets.filter((sheet) => !halves.includes(sheet));
  const free = freeSheetName(
    name,
    others.map((sheet) => sheet.name),
  );
  for (const half of halves) context.workbook.worksheets.getItem(half.id).delete();
  const begun: OurSheet = { use, id: "", name: free, first, isBegun: true };
  putOurs(parts, [...kept.filter((one) => !left.includes(one)), begun], context);
  await context.sync();
  return free;
}

/** Remembers that a sheet is whole. */
async function keep(context: Excel.RequestContext, whole: OurSheet): Promise<void> {
  const parts = await storedParts(context);
  const others = ourOf(parts).filter(({ isBegun, name }) => isBegun !== true || name !== whole.name);
  putOurs(parts, [...others, whole], context);
  await context.sync();
}

async function takeAway(context: Excel.RequestContext, name: string): Promise<void> {
  const parts = await storedParts(context);
  const sheet = (await sheetsNow(context)).find((one) => one.name === name);
  if (sheet !== undefined) context.workbook.worksheets.getItem(sheet.id).delete();
  putOurs(
    parts,
    ourOf(parts).filter((one) => one.name !== name),
    context,
  );
  await context.sync();
}

async function sheetsNow(context: Excel.RequestContext): Promise<readonly SheetNow[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const firsts = sheets.items.map((sheet) => sheet.getRange("A1").load("values"));
  await context.sync();
  return sheets.items.map(({ id, name }, i) => ({ id, name, first: String(firsts[i]?.values[0]?.[0] ?? "") }));
}

const ourOf = ({ stored }: PartsOfWorkbook): readonly OurSheet[] =>
  stored.kind === "state" ? (stored.state.ourSheets ?? []) : [];

function putOurs(parts: PartsOfWorkbook, ourSheets: readonly OurSheet[], context: Excel.RequestContext): void {
  if (parts.stored.kind === "state") putState(context, parts, { ...parts.stored.state, ourSheets });
}
