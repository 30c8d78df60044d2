/** By which figures and settings people were judged: those of the notice, and what the bureau has set otherwise. */
import { compareDays, type Day } from "../core/calendar";
import { figure, FIGURES, UNITS } from "../rules/figures/figures";
import { DEFAULT_SETTINGS, type Settings } from "../rules/settings/settings";

export interface FigureInForce {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  /** What it would be, had the bureau not set its own; null where it has not. */
  readonly instead: number | null;
}

/** @param on the day of which the figures are asked */
export const figuresInForce = (settings: Settings, on: Day): readonly FigureInForce[] =>
  FIGURES.map(({ id, name, unit, entries }) => {
    const value = figure(id, on, settings.figures);
    const ours = figure(id, on, {});
    const entry = [...entries].reverse().find(({ from }) => compareDays(from, on) <= 0) ?? entries[0];
    const isOwn = settings.figures[id] !== undefined;
    return { name, value, unit: UNITS[unit].label, source: entry.source, instead: isOwn ? ours : null };
  });

/** What else the bureau has set otherwise. */
export const settingsChanged = (settings: Settings): readonly Exclude<keyof Settings, "figures">[] =>
  (Object.keys(DEFAULT_SETTINGS) as readonly (keyof Settings)[]).flatMap((key) =>
    key === "figures" || JSON.stringify(settings[key]) === JSON.stringify(DEFAULT_SETTINGS[key]) ? [] : [key],
  );
