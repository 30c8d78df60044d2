/** The figures as a bureau looks at them: the value in force with what it rests on, and what it would be by default. */
import { compareDays, type Day } from "../../core/calendar";
import { FIGURES, UNITS, type Figure, type FigureId } from "../../rules/figures/figures";
import type { Settings } from "../../rules/settings/settings";
import { figureShape } from "../../rules/settings/settings-file";
import { faultIn } from "../../rules/settings/settings-shape";

export interface FigureRow {
  readonly figure: Figure;
  readonly unit: string;
  /** In force. */
  readonly value: number;
  /** What it rests on; "" where a file set it without saying. */
  readonly source: string;
  /** Ours: what holds where the bureau sets nothing. */
  readonly byDefault: number;
  readonly isOwn: boolean;
}

export const figureRows = ({ figures, figureSources }: Settings, on: Day): readonly FigureRow[] =>
  FIGURES.map((one): FigureRow => {
    const own = figures[one.id];
    const inForce = one.entries.filter(({ from }) => compareDays(from, on) <= 0).at(-1) ?? one.entries[0];
    const { value: byDefault, source } = inForce;
    return {
      figure: one,
      unit: UNITS[one.unit].label,
      value: own ?? byDefault,
      source: own === undefined ? source : (figureSources[one.id] ?? ""),
      byDefault,
      isOwn: own !== undefined,
    };
  });

export type FigureFault = "value" | "source";

/** What is wrong with a figure as it was typed; null where nothing is. */
export function figureFault(one: Figure, value: string, source: string): FigureFault | null {
  if (value.trim() === "" || faultIn(Number(value), figureShape(one)) !== null) return "value";
  return source.trim() === "" ? "source" : null;
}

export const withFigure =
  (id: FigureId, value: number, source: string) =>
  (before: Settings): Settings => ({
    ...before,
    figures: { ...before.figures, [id]: value },
    figureSources: { ...before.figureSources, [id]: source.trim() },
  });

/** Ours holds again. */
export const withoutFigure =
  (id: FigureId) =>
  (before: Settings): Settings => ({
    ...before,
    figures: without(before.figures, id),
    figureSources: without(before.figureSources, id),
  });

const without = <V>(
  values: Readonly<Partial<Record<FigureId, V>>>,
  id: FigureId,
): Readonly<Partial<Record<FigureId, V>>> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key !== id)) as Partial<Record<FigureId, V>>;
