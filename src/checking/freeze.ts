/**
 * 固化结果 and 重新填入公式 — values in the place of JC formulas, and the formulas back again.
 *
 * The formulas are kept in the workbook before anything is replaced. They are put back only where the same results
 * still stand: rows inserted or sorted since, or a result corrected by hand, are left alone.
 */
import { digest } from "../core/digest";
import type { Rect } from "../core/positions";
import type { FrozenFormula } from "../roster/workbook-state";
import { parseCells, rangeAddress } from "../workbook/addresses";
import type { Attempt } from "../workbook/excel";
import { healed } from "../workbook/formula-tokens";
import { readCellsIn, writeContents, type AreaCells, type Contents, type FilledFormula } from "../workbook/formulas";
import { changeStoredState, EMPTY_STATE, readStoredState } from "../workbook/stored-state";
import { formulaInRow, sameInRow } from "./formula-rows";
import { hasOpen, withOpenSaid, type OpenCells } from "./open-results";
import type { SheetHeads } from "./sheet-heads";
import { heal, settledFormulas, type Unsettled } from "./settled-formulas";

/** So long a clerk waits for results without doubting that anything happens. */
const PATIENCE_MS = 15_000;

export type Frozen =
  | { readonly kind: "frozen"; readonly cells: number }
  /** A newer version keeps its own things in the workbook: nothing can be remembered, so nothing is replaced. */
  | { readonly kind: "newer-state" }
  /** Results that are not there: nothing was replaced. No cell is named where Excel is still calculating others. */
  | { readonly kind: "unsettled"; readonly cells: readonly Unsettled[] };

export interface Refilled {
  readonly cells: number;
  /** Cells whose results are no longer the ones that were put there. */
  readonly changed: number;
}

/**
 * @param says what stands in the place of a result that is open, by the cells that keep it so
 * @param patienceMs so long results are waited for that are under way
 */
export async function freeze(
  heads: SheetHeads,
  sheet: string,
  says: (open: OpenCells) => string,
  patienceMs = PATIENCE_MS,
): Promise<Attempt<Frozen>> {
  const entered = await heal(sheet);
  if (!entered.ok) return entered;
  const formulas = await settledFormulas(sheet, patienceMs);
  if (!formulas.ok) return formulas;
  const { found, valuesIn, unsettled, pending } = formulas.value;
  const groups = grouped(found);
  if (groups.length === 0) return { ok: true, value: { kind: "frozen", cells: 0 } };
  if (pending || unsettled.length > 0) return { ok: true, value: { kind: "unsettled", cells: unsettled } };
  const contents: Contents[] = [];
  for (const { rect } of groups) {
    const cells = valuesIn(rect);
    const said = hasOpen(cells)
      ? await withOpenSaid(heads, sheet, rect, cells, says)
      : { ok: true as const, value: cells };
    if (!said.ok) return said;
    contents.push({ rect, cells: said.value });
  }
  const put = groups.map(({ rect, formula, each }, i): FrozenFormula => ({
    area: rangeAddress(rect),
    formula,
    each,
    digest: digestOf(contents[i]?.cells ?? []),
  }));
  const areas = new Set(put.map(({ area }) => area));
  /** Put back some time ago in cells of which others are put away now. */
  const isReplaced = ({ area, back }: FrozenFormula): boolean => {
    const before = back === true ? parseCells(area) : null;
    return before !== null && groups.some(({ rect }) => meet(rect, before));
  };
  const kept = await changeStoredState(({ frozen, ...state }) => {
    const others = (frozen[sheet] ?? []).filter((entry) => !areas.has(entry.area) && !isReplaced(entry));
    return { ...state, frozen: { ...frozen, [sheet]: [...others, ...put] } };
  });
  if (!kept.ok) return kept;
  if (kept.value === null) return { ok: true, value: { kind: "newer-state" } };
  const written = await writeContents(sheet, contents);
  if (!written.ok) return written;
  return { ok: true, value: { kind: "frozen", cells: cellCount(groups.map(({ rect }) => rect)) } };
}

/**
 * Formulas that were put away, and those that stand there and calculate nothing. They stay remembered: whoever undoes
 * this has the results again, and wants the formulas back once more.
 */
export async function refill(sheet: string): Promise<Attempt<Refilled>> {
  const stored = await readStoredState();
  if (!stored.ok) return stored;
  const state = stored.value.kind === "state" ? stored.value.state : EMPTY_STATE;
  const frozen = (state.frozen[sheet] ?? []).flatMap((entry) => {
    const rect = parseCells(entry.area);
    return rect === null ? [] : [{ entry, rect }];
  });
  const entered = await heal(sheet);
  if (!entered.ok) return entered;
  if (frozen.length === 0) return { ok: true, value: { cells: entered.value.length, changed: 0 } };
  const shown = await readCellsIn(
    sheet,
    frozen.map(({ rect }) => rect),
  );
  if (!shown.ok) return shown;
  const places = frozen.map(({ entry, rect }, i) => ({ entry, rect, state: placeOf(entry, shown.value[i]) }));
  const stands = places.filter(({ state: found }) => found === "results");
  const written = await writeContents(
    sheet,
    stands.map(({ entry, rect }) => ({ rect, cells: formulasOver(rect, entry) })),
  );
  if (!written.ok) return written;
  const back = new Set(places.filter(({ state: found }) => found !== "others").map(({ entry }) => keyOf(entry)));
  const kept = await changeStoredState(({ frozen: put, ...others }) => {
    if (!(put[sheet] ?? []).some((entry) => entry.back !== true && back.has(keyOf(entry)))) return null;
    const after = (put[sheet] ?? []).map((entry) =>
      back.has(keyOf(entry)) ? { ...entry, back: true as const } : entry,
    );
    return { ...others, frozen: { ...put, [sheet]: after } };
  });
  if (!kept.ok) return kept;
  // What was put back before and is gone by now was changed by somebody who worked on.
  const changed = places.filter(({ entry, state: found }) => found === "others" && entry.back !== true);
  return {
    ok: true,
    value: {
      cells: entered.value.length + cellCount(stands.map(({ rect }) => rect)),
      changed: cellCount(changed.map(({ rect }) => rect)),
    },
  };
}

/** What stands where a formula was put away: its results, formulas again (put back or undone), or anything else. */
function placeOf({ each, digest: of }: FrozenFormula, cells: AreaCells | undefined): "results" | "formulas" | "others" {
  const formulas = (cells?.formulas ?? []).flat();
  const asked = each ? formulas : formulas.slice(0, 1);
  if (asked.length > 0 && asked.every((one) => typeof one === "string" && one.startsWith("="))) return "formulas";
  return digestOf(cells?.values ?? []) === of ? "results" : "others";
}

interface Group extends FilledFormula {
  readonly each: boolean;
}

/** The same formula down a column, each for its own row, is one entry: thousands of them stay a few bytes. */
function grouped(found: readonly FilledFormula[]): readonly Group[] {
  const groups: Group[] = [];
  const byColumn = [...found].sort((a, b) => a.rect.left - b.rect.left || a.rect.top - b.rect.top);
  for (const { formula, rect, isForeign } of byColumn) {
    const last = groups.at(-1);
    const single = rect.top === rect.bottom && rect.left === rect.right;
    const follows =
      single &&
      last?.each === true &&
      last.rect.left === rect.left &&
      last.rect.bottom + 1 === rect.top &&
      sameInRow(last.formula, last.rect.top, formula, rect.top);
    if (follows) groups[groups.length - 1] = { ...last, rect: { ...last.rect, bottom: rect.bottom } };
    else groups.push({ formula, rect, isForeign, each: single });
  }
  return groups;
}

function formulasOver({ top, left, bottom, right }: Rect, { formula: kept, each }: FrozenFormula): string[][] {
  const formula = healed(kept);
  const width = right - left + 1;
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: width }, (__, c) => {
      if (each) return formulaInRow(formula, top, top + i);
      return i === 0 && c === 0 ? formula : "";
    }),
  );
}

const meet = (one: Rect, other: Rect): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

const cellCount = (rects: readonly Rect[]): number =>
  rects.reduce((n, { top, left, bottom, right }) => n + (bottom - top + 1) * (right - left + 1), 0);

/** What somebody has put away meanwhile in the same place is another entry. */
const keyOf = ({ area, digest: of }: FrozenFormula): string => `${area} ${of}`;

const digestOf = (values: readonly (readonly unknown[])[]): string => digest(JSON.stringify(values));
