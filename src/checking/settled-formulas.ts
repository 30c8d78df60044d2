/**
 * The formulas of a sheet when their results are there: what never calculates by itself is entered anew, and what is
 * being calculated is waited for.
 */
import { cellAddress } from "../core/positions";
import { isCalculated } from "../workbook/calculate";
import type { Attempt } from "../workbook/excel";
import { enterAnew, findFormulas, type FilledFormula, type FormulasOfSheet } from "../workbook/formulas";

/** A result that is none, and where it stands. */
export interface Unsettled {
  readonly cell: string;
  /** What the cell shows: #BUSY!, #SPILL! … */
  readonly shows: string;
}

export interface SettledFormulas extends FormulasOfSheet {
  /** What keeps the results from being taken as they are; none when all of them are there. */
  readonly unsettled: readonly Unsettled[];
  /** Excel is still calculating. */
  readonly pending: boolean;
}

/** As functions show that are under way. */
const UNDER_WAY = ["#BUSY!", "#GETTING_DATA"];
/** Errors that are none of a function's answers: it was not called, or its answer found no room. */
const NO_ANSWER = [...UNDER_WAY, "#NAME?", "#SPILL!", "#CALC!"];
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;

/** Was it saved where the add-in was absent, or does it show that nobody has been asked? */
const needsEntering =
  ({ valuesIn }: FormulasOfSheet) =>
  ({ isForeign, rect }: FilledFormula): boolean =>
    isForeign || valuesIn(rect)[0]?.[0] === "#NAME?";

/** Enters anew what never calculates by itself. @returns the cells entered */
export async function heal(sheet: string): Promise<Attempt<readonly FilledFormula[]>> {
  const formulas = await findFormulas(sheet);
  if (!formulas.ok) return formulas;
  const dead = formulas.value.found.filter(needsEntering(formulas.value));
  if (dead.length === 0) return { ok: true, value: [] };
  const entered = await enterAnew(sheet, dead);
  return entered.ok ? { ok: true, value: dead } : entered;
}

/** Resolves when Excel has nothing left to calculate, or after so long. */
export async function untilCalculated(patienceMs: number): Promise<void> {
  const until = Date.now() + patienceMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = longer(pause)) {
    const done = await isCalculated();
    if (!done.ok || done.value || Date.now() >= until) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

const longer = (pause: number): number => Math.min(2 * pause, LONGEST_PAUSE_MS);

/** @param patienceMs so long results are waited for */
export async function settledFormulas(sheet: string, patienceMs: number): Promise<Attempt<SettledFormulas>> {
  const until = Date.now() + patienceMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = longer(pause)) {
    const done = await isCalculated();
    if (!done.ok) return done;
    const formulas = await findFormulas(sheet);
    if (!formulas.ok) return formulas;
    const unsettled = unsettledAmong(formulas.value);
    const pending = !done.value || unsettled.some(({ shows }) => UNDER_WAY.includes(shows));
    if (!pending || Date.now() >= until) return { ok: true, value: { ...formulas.value, unsettled, pending } };
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

const unsettledAmong = ({ found, valuesIn }: FormulasOfSheet): readonly Unsettled[] =>
  found.flatMap(({ rect }) =>
    valuesIn(rect).flatMap((row, r) =>
      row.flatMap((value, c) =>
        NO_ANSWER.includes(String(value))
          ? [{ cell: cellAddress({ row: rect.top + r, column: rect.left + c }), shows: String(value) }]
          : [],
      ),
    ),
  );
