/**
 * Sheets that this add-in makes: which there are, a new one, one taken out. A new sheet is remembered before it is
 * begun and again when it is whole: one that stayed half is removed at once, or by the next try.
 */
import {
  entryOf,
  freeSheetName,
  isLeftHalf,
  ourSheetsAmong,
  type FoundSheet,
  type OurSheet,
  type SheetNow,
} from "../roster/our-sheets";
import { stateOf } from "../roster/workbook-state";
import { withExcel, type Attempt } from "./excel";
import type { Trouble } from "./troubles";
import { changeState, storedParts, type WorkbookState } from "./stored-state";

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

/** What this page began and could not take away again: nothing more will come of it. */
const GIVEN_UP = new Set<string>();

/** Somebody else may take a name in the moment between the look and the making. */
const MOST_NAMES = 5;

/** Makes a sheet behind all others, whole or not at all. Whoever wants it in front shows it. */
export async function makeSheet(wanted: SheetToMake): Promise<Attempt<SheetMade>> {
  const by = `${Date.now()} ${Math.random()}`;
  for (let tries = 1; ; tries++) {
    const begun = await withExcel((context) => begin(context, wanted, by));
    if (!begun.ok) return begun;
    const name = begun.value;
    if (name === null) return { ok: true, value: { kind: "newer-state" } };
    const made = await withExcel((context) => make(context, wanted, { name, by }));
    if (made.ok) return made;
    const isElses = isTaken(made.trouble);
    // What stands in the way may stand in the way of this too: then the next try removes it. A sheet that somebody else
    // has made meanwhile is not ours to remove.
    const gone = await withExcel((context) => takeAway(context, { name, by, isElses }));
    if (!gone.ok && !isElses) GIVEN_UP.add(by);
    if (!isElses || !gone.ok || tries === MOST_NAMES) return made;
  }
}

const isTaken = (trouble: Trouble): boolean => trouble.kind === "failed" && trouble.code === "ItemAlreadyExists";

interface Begun {
  readonly name: string;
  readonly by: string;
}

async function make(
  context: Excel.RequestContext,
  { use, first, fill }: SheetToMake,
  { name, by }: Begun,
): Promise<Extract<SheetMade, { kind: "made" }>> {
  const sheet = context.workbook.worksheets.add(name).load("id");
  // By itself: whether the name is still free is told before anything is put on the sheet.
  await context.sync();
  const { id } = sheet;
  await fill(sheet, context);
  await context.sync();
  const whole: OurSheet = { use, id, name, first };
  await changeState(context, (state) => withOurs(state, (kept) => [...kept.filter((one) => one.by !== by), whole]));
  return { kind: "made", id, name };
}

/** Takes a sheet of ours out of the workbook, and forgets it; one that is gone by now is only forgotten. */
export const removeSheet = ({ id }: FoundSheet): Promise<Attempt<void>> =>
  withExcel(async (context) => {
    const sheet = (await sheetsNow(context)).find((one) => one.id === id);
    const isMeant = (kept: readonly OurSheet[]): OurSheet | undefined =>
      sheet === undefined ? kept.find((one) => one.id === id) : entryOf(kept, sheet);
    const { stored } = await storedParts(context);
    if (isMeant(stateOf(stored).ourSheets ?? []) === undefined) return;
    await changeState(
      context,
      (state) =>
        withOurs(state, (kept) => {
          const meant = isMeant(kept);
          return kept.filter((one) => one !== meant);
        }),
      () => sheet !== undefined && context.workbook.worksheets.getItem(id).delete(),
    );
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
    const sheet = (await sheetsNow(context)).find((one) => one.name === name);
    if (sheet === undefined) return;
    await changeState(context, (state) => {
      const entry = entryOf(state.ourSheets ?? [], sheet);
      if (entry?.isBegun !== true) return null;
      const { use, first } = entry;
      return withOurs(state, (kept) => [...kept.filter((one) => one !== entry), { use, id: sheet.id, name, first }]);
    });
  });

/** Remembers a sheet that is to be made. @returns its name; null where nothing can be remembered */
async function begin(
  context: Excel.RequestContext,
  { use, name, first }: SheetToMake,
  by: string,
): Promise<string | null> {
  const sheets = await sheetsNow(context);
  const since = Date.now();
  const isLeft = (one: OurSheet): boolean => one.use === use && isLeftHalf(one, (who) => GIVEN_UP.has(who), since);
  let free = name;
  let halves: readonly SheetNow[] = [];
  const after = await changeState(
    context,
    (state) =>
      withOurs(state, (kept) => {
        const left = kept.filter(isLeft);
        halves = sheets.filter((sheet) => left.some((one) => entryOf([one], sheet) !== undefined));
        const others = sheets.filter((sheet) => !halves.includes(sheet));
        const theirs = kept.filter((one) => one.isBegun === true && !left.includes(one) && one.by !== by);
        free = freeSheetName(
          name,
          [...others, ...theirs].map((one) => one.name),
        );
        const begun: OurSheet = { use, id: "", name: free, first, isBegun: true, by, since };
        return [...kept.filter((one) => !left.includes(one) && one.by !== by), begun];
      }),
    () => halves.forEach(({ id }) => context.workbook.worksheets.getItem(id).delete()),
  );
  return after === null ? null : free;
}

/** @param isElses what stands under the name is somebody else's: it stays */
async function takeAway(
  context: Excel.RequestContext,
  { name, by, isElses }: Begun & { readonly isElses: boolean },
): Promise<void> {
  const sheet = (await sheetsNow(context)).find((one) => one.name === name);
  let isOurs = false;
  await changeState(
    context,
    (state) =>
      withOurs(state, (kept) => {
        const mine = kept.filter((one) => one.by === by || (!isElses && one.id === sheet?.id && one.name === name));
        isOurs = !isElses && sheet !== undefined && entryOf(mine, sheet) !== undefined;
        return kept.filter((one) => !mine.includes(one));
      }),
    () => isOurs && sheet !== undefined && context.workbook.worksheets.getItem(sheet.id).delete(),
  );
}

async function sheetsNow(context: Excel.RequestContext): Promise<readonly SheetNow[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const firsts = sheets.items.map((sheet) => sheet.getRange("A1").load("values"));
  await context.sync();
  return sheets.items.map(({ id, name }, i) => ({ id, name, first: String(firsts[i]?.values[0]?.[0] ?? "") }));
}

const withOurs = (state: WorkbookState, change: (kept: readonly OurSheet[]) => readonly OurSheet[]): WorkbookState => ({
  ...state,
  ourSheets: change(state.ourSheets ?? []),
});
