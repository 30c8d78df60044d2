/**
 * Values as their cells show them: a day is counted from 1900 whatever the workbook counts from, one that is shown as
 * 1980年3月 is known to the month, and 2012.1 with two decimals is October. A format is asked for only where numbers
 * stand of which it may say more, once for all of a column that was read together.
 */
import { asSeen, mayBeOctober, seenAs, type SeenAs } from "../core/number-format";
import type { Rect } from "../core/positions";
import { rangeAddress } from "./addresses";
import { from1904, mayBeDay } from "./days";

type Values = readonly (readonly unknown[])[];

/** What is asked of few cells, so that no second request is needed for their formats; of many, their values alone. */
const FEW_CELLS = 5_000;
export const propertiesOf = (cells: number): string => (cells <= FEW_CELLS ? "values,numberFormat" : "values");

/** What was read of a sheet, and where. */
export interface ReadArea {
  readonly name: string;
  readonly rect: Rect;
  readonly values: Values;
  /** Where they were read along. */
  readonly formats: Values | null;
}

/** What a range has been loaded with. */
export const readOf = (range: Excel.Range, cells: number): Pick<ReadArea, "values" | "formats"> => ({
  values: range.values as unknown[][],
  formats: cells <= FEW_CELLS ? (range.numberFormat as unknown[][]) : null,
});

/** May the cell's format say more of this value? */
export const hangsOnFormat = (value: unknown): value is number => mayBeDay(value) || mayBeOctober(value);

const known = new Map<string, SeenAs>();

function seenBy(format: unknown): SeenAs {
  if (typeof format !== "string") return "as-it-is";
  const before = known.get(format);
  if (before !== undefined) return before;
  const seen = seenAs(format);
  known.set(format, seen);
  return seen;
}

/** One value by its cell's format. */
export function shownValue(value: unknown, format: unknown, is1904: boolean): unknown {
  const counted = is1904 ? from1904(value) : value;
  return typeof counted === "number" ? asSeen(counted, seenBy(format)) : counted;
}

/** Rows of one column whose formats are asked for; both ends included, from the top of what was read. */
interface Stretch {
  readonly column: number;
  readonly top: number;
  bottom: number;
}

/** All of these areas in one request; none where no number asks for its format. */
export async function shownValues(
  context: Excel.RequestContext,
  areas: readonly ReadArea[],
  is1904: boolean,
): Promise<readonly Values[]> {
  const asked = areas.map(({ name, rect, values, formats }) => {
    if (formats !== null) return [];
    const worksheet = context.workbook.worksheets.getItem(name);
    return stretchesOf(values).map((stretch) => {
      const column = rect.left + stretch.column;
      const at = { top: rect.top + stretch.top, bottom: rect.top + stretch.bottom, left: column, right: column };
      return { ...stretch, range: worksheet.getRange(rangeAddress(at)).load("numberFormat") };
    });
  });
  if (asked.some((stretches) => stretches.length > 0)) await context.sync();
  return areas.map(({ values, formats }, i) => {
    if (formats !== null) return withAllFormats(values, formats, is1904);
    const stretches = (asked[i] ?? []).map(({ range, ...stretch }) => ({ ...stretch, formats: range.numberFormat }));
    return withFormats(values, stretches, is1904);
  });
}

const withAllFormats = (values: Values, formats: Values, is1904: boolean): Values =>
  values.map((row, r) =>
    row.some(hangsOnFormat) ? row.map((value, c) => shownValue(value, formats[r]?.[c], is1904)) : row,
  );

function stretchesOf(values: Values): readonly Stretch[] {
  const stretches = new Map<number, Stretch>();
  for (const [r, row] of values.entries())
    for (let column = 0; column < row.length; column++) {
      if (!hangsOnFormat(row[column])) continue;
      const stretch = stretches.get(column);
      if (stretch === undefined) stretches.set(column, { column, top: r, bottom: r });
      else stretch.bottom = r;
    }
  return [...stretches.values()];
}

function withFormats(
  values: Values,
  stretches: readonly (Stretch & { readonly formats: readonly (readonly unknown[])[] })[],
  is1904: boolean,
): Values {
  if (stretches.length === 0) return values;
  const rows = values.map((row) => [...row]);
  for (const { column, top, bottom, formats } of stretches)
    for (let r = top; r <= bottom; r++) {
      const row = rows[r];
      if (row !== undefined && hangsOnFormat(row[column]))
        row[column] = shownValue(row[column], formats[r - top]?.[0], is1904);
    }
  return rows;
}
