/** Values on their way between the grid's formula engine and the host. */
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
  type FunctionVariantType,
} from "@univerjs/preset-sheets-core";
import { cellCount, type CellValue, formatAddress, isCellError, MAX_COLUMNS, MAX_ROWS, rect } from "office-host";
import { BUSY, PENDING, valueOf } from "../cells";
import type { PlacedArgument } from "./arguments";

export const errorObject = (name: string): ErrorValueObject => ErrorValueObject.create(name as ErrorType);

/** A cell's value as the engine takes it. Text is not read as a number, whatever it looks like. */
export function valueObject(value: CellValue): BaseValueObject {
  if (value === null) return StringValueObject.create("");
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return isCellError(value) ? errorObject(value.error) : StringValueObject.create(value);
}

/** A rectangle of values, which the engine spills. */
export const arrayObject = (values: readonly (readonly CellValue[])[]): BaseValueObject =>
  ArrayValueObject.create({
    calculateValueList: values.map((row) => row.map(valueObject)),
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });

/** Whole columns and rows end where the grid's sheet does. */
const number = (value: number, otherwise: number): number => (Number.isFinite(value) ? value : otherwise);

/** From this size on, a range that several formulas refer to is read once for all of them. */
const LARGE = 500;

/** Large ranges read lately; whoever keeps them drops them when cells may have changed. */
export type ReadRanges = Map<string, PlacedArgument>;

interface ReferenceSource {
  sheetName(sheetId: string): string;
  readonly ranges: ReadRanges;
}

function referenced(reference: BaseReferenceObject, { sheetName, ranges }: ReferenceSource): PlacedArgument {
  // With the offset of a formula that several cells share.
  const range = reference.getRangePosition();
  const top = number(range.startRow, 0);
  const left = number(range.startColumn, 0);
  const bottom = number(range.endRow, reference.getActiveSheetRowCount() - 1);
  const right = number(range.endColumn, reference.getActiveSheetColumnCount() - 1);
  const r = rect(top, left, bottom - top + 1, right - left + 1);
  // Excel writes a reference to whole columns as such, whatever of it is used.
  const asWritten = rect(
    top,
    left,
    Number.isFinite(range.endRow) ? r.rows : MAX_ROWS - top,
    Number.isFinite(range.endColumn) ? r.columns : MAX_COLUMNS - left,
  );
  const address = formatAddress(sheetName(reference.getSheetId()), asWritten);
  const known = ranges.get(address);
  if (known !== undefined) return known;
  const value = Array.from({ length: r.rows }, (_, i) =>
    Array.from({ length: r.columns }, (__, j) => valueOf(reference.getCellData(top + i, left + j) ?? null)),
  );
  const argument = { value, address };
  if (cellCount(r) >= LARGE) ranges.set(address, argument);
  return argument;
}

function plain(value: BaseValueObject): CellValue {
  if (value.isError()) {
    const error: string = (value as ErrorValueObject).getErrorType();
    return { error: error === PENDING ? BUSY : error };
  }
  if (value.isNull()) return null;
  return value.getValue() as CellValue;
}

/** What a value holds that is no reference: one row of one value where it is no list. */
export const valuesOf = (value: BaseValueObject): CellValue[][] =>
  value.isArray()
    ? (value as ArrayValueObject).getArrayValue().map((row) => row.map((item) => (item ? plain(item) : null)))
    : [[plain(value)]];

/** One argument of a formula. */
export function argumentOf(variant: FunctionVariantType, source: ReferenceSource): PlacedArgument {
  if (variant.isReferenceObject()) return referenced(variant as BaseReferenceObject, source);
  const value = variant as BaseValueObject;
  if (value.isArray()) return { value: valuesOf(value), address: "" };
  return { value: value.isNull() ? undefined : plain(value), address: "" };
}
