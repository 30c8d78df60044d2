/** A sheet in memory. */
import { boundingRect, intersection, isEntireRows, type Rect } from "../rect";
import { shiftRect } from "../shift";
import type {
  CellInput,
  CellStyle,
  CellValue,
  ConditionalFormatInfo,
  Shift,
  SheetVisibility,
  SortField,
  StyleName,
} from "../workbook-port";
import { isCellError } from "../cell-values";
import { Layer } from "./layer";

type Value = Exclude<CellValue, null>;
type Styles = { readonly [K in StyleName]: Layer<NonNullable<CellStyle[K]>> };

const styleLayers = (): Styles => ({
  fill: new Layer(),
  fontColor: new Layer(),
  fontName: new Layer(),
  fontSize: new Layer(),
  bold: new Layer(),
  italic: new Layer(),
  underline: new Layer(),
  strikethrough: new Layer(),
  wrapText: new Layer(),
  horizontalAlignment: new Layer(),
  borderTop: new Layer(),
  borderRight: new Layer(),
  borderBottom: new Layer(),
  borderLeft: new Layer(),
  verticalAlignment: new Layer(),
});

/** Numbers before text before booleans before errors; blanks last, in both directions. */
const rank = (value: CellValue): number =>
  value === null
    ? 9
    : typeof value === "number"
      ? 0
      : typeof value === "string"
        ? 1
        : typeof value === "boolean"
          ? 2
          : 3;

function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === null || b === null) return rank(a) - rank(b);
  const sign = ascending ? 1 : -1;
  if (rank(a) !== rank(b)) return sign * (rank(a) - rank(b));
  if (typeof a === "number" && typeof b === "number") return sign * (a - b);
  return isCellError(a) || isCellError(b) ? 0 : sign * String(a).localeCompare(String(b));
}

export class MemorySheet {
  visibility: SheetVisibility = "Visible";
  isProtected = false;
  frozen = { rows: 0, columns: 0 };
  conditionalFormats: ConditionalFormatInfo[] = [];
  merges: Rect[] = [];
  spills: Rect[] = [];
  readonly values = new Layer<Value>();
  readonly formulas = new Layer<string>();
  readonly numberFormats = new Layer<string>();
  readonly styles = styleLayers();
  readonly hiddenRows = new Layer<true>();
  readonly hiddenColumns = new Layer<true>();
  readonly columnWidths = new Layer<number>();
  readonly rowHeights = new Layer<number>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** Formulas are not calculated: a new one has the value 0 until somebody sets its value. */
  write(r: Rect, inputs: readonly (readonly (CellInput | undefined)[])[]): void {
    inputs.forEach((row, i) =>
      row.forEach((input, j) => {
        if (input === undefined) return;
        const isFormula = typeof input === "object" && input !== null && "formula" in input;
        this.formulas.set(r.row + i, r.column + j, isFormula ? input.formula : undefined);
        this.values.set(r.row + i, r.column + j, isFormula ? 0 : (input ?? undefined));
      }),
    );
  }

  usedRange(valuesOnly: boolean): Rect | undefined {
    const layers: Layer<unknown>[] = [this.values, this.formulas];
    if (!valuesOnly) layers.push(this.numberFormats, ...Object.values(this.styles));
    const extents = layers.map((layer) => layer.extent()).filter((extent) => extent !== undefined);
    return extents.length === 0 ? undefined : extents.reduce(boundingRect);
  }

  shift(r: Rect, shift: Shift): void {
    const layers: Layer<unknown>[] = [this.values, this.formulas, this.numberFormats, ...Object.values(this.styles)];
    // Hidden rows move with whole rows only.
    if (isEntireRows(r)) layers.push(this.hiddenRows, this.rowHeights);
    for (const layer of layers) {
      if (shift === "down" || shift === "right") layer.insert(r, shift);
      else layer.remove(r, shift);
    }
    const moved = (ranges: readonly Rect[]): Rect[] =>
      ranges.map((range) => shiftRect(range, r, shift)).filter((range) => range !== undefined);
    this.merges = moved(this.merges);
    this.spills = moved(this.spills);
    this.conditionalFormats = this.conditionalFormats
      .map((format) => ({ ...format, ranges: moved(format.ranges) }))
      .filter((format) => format.ranges.length > 0);
  }

  /**
   * Stable, as Excel's sort is; conditional formats and merges stay where they are.
   * @returns for each row from the top, which of them has come there
   */
  sort(r: Rect, fields: readonly SortField[]): readonly number[] {
    const values: CellValue[][] = this.values.read(r, null);
    const order = values
      .map((_, i) => i)
      .sort((a, b) => {
        for (const { key, ascending } of fields) {
          const way = compare(values[a]?.[key] ?? null, values[b]?.[key] ?? null, ascending);
          if (way !== 0) return way;
        }
        return a - b;
      });
    for (const layer of [this.values, this.formulas, this.numberFormats, ...Object.values(this.styles)]) {
      layer.reorder(r, order);
    }
    return order;
  }

  merge(r: Rect): void {
    this.unmerge(r);
    this.merges.push(r);
  }

  /** Ends every merge that touches the rectangle. */
  unmerge(r: Rect): void {
    this.merges = this.merges.filter((merge) => intersection(merge, r) === undefined);
  }
}
