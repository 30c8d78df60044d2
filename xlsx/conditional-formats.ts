/** Conditional formats of a file, by Excel's names for their kinds. */
import type { ConditionalFormat, Look } from "xlsx-package";
import type { Rect } from "../src/core/positions";

export interface ShownFormat {
  readonly type: string;
  readonly ranges: readonly Rect[];
  /** With `=` for kind Custom, else "". */
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly stopIfTrue: boolean;
  readonly priority: number;
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ["expression", "Custom"],
  ["cellIs", "CellValue"],
  ["containsText", "ContainsText"],
  ["notContainsText", "ContainsText"],
  ["beginsWith", "ContainsText"],
  ["endsWith", "ContainsText"],
  ["top10", "TopBottom"],
  ["aboveAverage", "PresetCriteria"],
  ["timePeriod", "PresetCriteria"],
  ["duplicateValues", "PresetCriteria"],
  ["uniqueValues", "PresetCriteria"],
  ["containsBlanks", "PresetCriteria"],
  ["notContainsBlanks", "PresetCriteria"],
  ["containsErrors", "PresetCriteria"],
  ["notContainsErrors", "PresetCriteria"],
  ["dataBar", "DataBar"],
  ["colorScale", "ColorScale"],
  ["iconSet", "IconSet"],
]);

/** By priority, the first one first. */
export const formatsOf = (formats: readonly ConditionalFormat[], looks: readonly Look[]): readonly ShownFormat[] =>
  formats
    .map((format): ShownFormat => {
      const type = KINDS.get(format.type) ?? "Custom";
      const look = looks[format.look ?? -1];
      return {
        type,
        ranges: format.areas,
        formula: type === "Custom" ? `=${format.formulas[0] ?? ""}` : "",
        fill: look?.fill ?? null,
        fontColor: look?.fontColor ?? null,
        stopIfTrue: format.stopIfTrue,
        priority: format.priority,
      };
    })
    .sort((a, b) => a.priority - b.priority);
