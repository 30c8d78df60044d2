/** Conditional formats of a file, by Excel's names for their kinds. */
import type ExcelJS from "exceljs";
import type { Rect } from "../src/core/positions";
import { colorOf } from "./looks";
import { rectOf } from "./read-workbook";

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

const KINDS: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
  timePeriod: "PresetCriteria",
  duplicateValues: "PresetCriteria",
  uniqueValues: "PresetCriteria",
  containsBlanks: "PresetCriteria",
  notContainsBlanks: "PresetCriteria",
  containsErrors: "PresetCriteria",
  notContainsErrors: "PresetCriteria",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
};

/** exceljs declares only what it writes; what it has read has these members. */
interface Rule {
  readonly type: string;
  readonly priority?: number;
  readonly formulae?: readonly unknown[];
  readonly stopIfTrue?: boolean;
  readonly style?: Partial<ExcelJS.Style>;
}

/** By priority, the first one first. */
export function formatsOf(worksheet: ExcelJS.Worksheet): readonly ShownFormat[] {
  const listed: unknown = Reflect.get(worksheet, "conditionalFormattings");
  const all = (Array.isArray(listed) ? listed : []) as { readonly ref: string; readonly rules: readonly Rule[] }[];
  return all
    .flatMap(({ ref, rules }) => {
      const ranges = ref.split(/[\s,]+/).flatMap((address) => rectOf(address) ?? []);
      return ranges.length === 0 ? [] : rules.map((rule) => formatOf(rule, ranges));
    })
    .sort((a, b) => a.priority - b.priority);
}

function formatOf(rule: Rule, ranges: readonly Rect[]): ShownFormat {
  const type = KINDS[rule.type] ?? "Custom";
  const { fill, font } = rule.style ?? {};
  // The fill of a differential format has its colour in the background.
  const background = fill?.type === "pattern" ? (colorOf(fill.bgColor) ?? colorOf(fill.fgColor)) : undefined;
  return {
    type,
    ranges,
    formula: type === "Custom" ? `=${String(rule.formulae?.[0] ?? "")}` : "",
    fill: background ?? null,
    fontColor: colorOf(font?.color) ?? null,
    stopIfTrue: rule.stopIfTrue === true,
    priority: rule.priority ?? Number.MAX_SAFE_INTEGER,
  };
}
