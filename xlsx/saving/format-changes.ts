/** Our marks, where they are others than in the file. Other conditional formats stay as they are. */
import { movedArea, type FormatChanges, type NewFormat, type SheetMap } from "xlsx-package";
import type { Rect } from "../../src/core/positions";
import { isSigned } from "../../src/rules/engine/marks";
import type { ShownFormat } from "../conditional-formats";
import { inChunks } from "../marking/chunks";

/** Undefined where nothing has changed. */
export function formatChanges(
  before: readonly ShownFormat[],
  now: readonly ShownFormat[],
  map: SheetMap,
): FormatChanges | undefined {
  const standing = before.filter(isOurs).map((format) => ({
    ...format,
    ranges: format.ranges.flatMap((range) => movedArea(map, range) ?? []),
  }));
  const ours = now.filter(isOurs);
  if (keyOf(standing) === keyOf(ours)) return undefined;
  return { remove: ({ formulas }) => isSigned(formulas[0] ?? ""), add: newFormats(ours) };
}

/** All that can be written of them: those by formula. */
export const newFormats = (formats: readonly ShownFormat[]): readonly NewFormat[] =>
  formats
    .filter(({ type }) => type === "Custom")
    .flatMap(({ ranges, formula, fill, fontColor }) =>
      inChunks(ranges).map((areas) => ({
        areas,
        formula: formula.replace(/^=/u, ""),
        look: { ...(fill === null ? {} : { fill }), ...(fontColor === null ? {} : { fontColor }) },
      })),
    );

const isOurs = ({ type, formula }: ShownFormat): boolean => type === "Custom" && isSigned(formula);

/** By what they are and where; in which pieces the areas are does not matter. */
function keyOf(formats: readonly ShownFormat[]): string {
  const areas = (ranges: readonly Rect[]): readonly string[] =>
    ranges.map(({ top, left, bottom, right }) => `${top} ${left} ${bottom} ${right}`);
  const byLook = new Map<string, string[]>();
  for (const { formula, fill, fontColor, ranges } of formats) {
    const key = `${formula.replace(/^=/u, "")} ${String(fill)} ${String(fontColor)}`.toLowerCase();
    const list = byLook.get(key);
    if (list === undefined) byLook.set(key, [...areas(ranges)]);
    else list.push(...areas(ranges));
  }
  const lists = [...byLook].map(([key, list]) => [key, ...list.sort()].join(";"));
  return lists.sort().join("\n");
}
