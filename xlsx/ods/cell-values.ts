/** What a cell of OpenDocument holds, by its attributes and its text. */
import { dayNumber } from "xlsx-package";
import type { CellExtras, SheetMaker } from "../making/sheet-maker";
import type { TagAttributes } from "../markup/scan";

export type OdsValue =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "date"; readonly day: number }
  | { readonly kind: "error"; readonly name: string }
  | { readonly kind: "not-calculated" };

const DURATION = /^-?PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/u;
const ERROR = /^(?:#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!)|Err:\d+)$/u;

/** Null for a blank cell. */
export function odsValue(attributes: TagAttributes, text: string): OdsValue | null {
  const type = attributes.get("office:value-type");
  const isFormula = attributes.get("table:formula") !== undefined;
  if (attributes.get("calcext:value-type") === "error" || (isFormula && ERROR.test(text)))
    return { kind: "error", name: text.startsWith("#") ? text : "#VALUE!" };
  switch (type) {
    case "float":
    case "percentage":
    case "currency": {
      const value = Number(attributes.get("office:value")?.trim() || NaN);
      return Number.isFinite(value) ? { kind: "value", value } : asText(text);
    }
    case "date": {
      const day = dayNumber(attributes.get("office:date-value") ?? "");
      return day === null ? asText(text) : { kind: "date", day };
    }
    case "time": {
      const day = partOfDay(attributes.get("office:time-value") ?? "");
      return day === null ? asText(text) : { kind: "value", value: day };
    }
    case "boolean":
      return { kind: "value", value: attributes.get("office:boolean-value") === "true" };
    case "string":
      return asText(attributes.get("office:string-value") ?? text);
    case undefined:
    default:
      return isFormula && text === "" ? { kind: "not-calculated" } : asText(text);
  }
}

const asText = (text: string): OdsValue | null => (text === "" ? null : { kind: "value", value: text });

function partOfDay(duration: string): number | null {
  const match = DURATION.exec(duration);
  if (match === null) return null;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((number) => Number(number ?? 0));
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

export function putValue(sheet: SheetMaker, row: number, column: number, value: OdsValue, extras: CellExtras): void {
  switch (value.kind) {
    case "value":
      return sheet.value(row, column, value.value, extras);
    case "date":
      return sheet.date(row, column, value.day, extras);
    case "error":
      return sheet.error(row, column, value.name, extras);
    case "not-calculated":
      return sheet.notCalculated(row, column, extras);
  }
}
