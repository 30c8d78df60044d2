/** The text a cell shows, for the few number formats rosters use. */
import { isCellError } from "../cell-values";
import type { CellValue } from "../workbook-port";

const EPOCH = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const DAY = 86_400_000;

function dateText(serial: number, format: string, epoch: number): string {
  const date = new Date(epoch + Math.round(serial * DAY));
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    mm: String(date.getUTCMonth() + 1).padStart(2, "0"),
    m: String(date.getUTCMonth() + 1),
    dd: String(date.getUTCDate()).padStart(2, "0"),
    d: String(date.getUTCDate()),
  };
  return format.replaceAll('"', "").replace(/yyyy|mm|m|dd|d/g, (code) => parts[code] ?? code);
}

/** Formats General, text, dates of days, fixed decimals and percent; anything else shows as General. */
export function displayText(value: CellValue, format: string, date1904 = false): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" || format === "General" || format === "@") return String(value);
  if (/y/i.test(format) && /d|m/i.test(format))
    return dateText(value, format.toLowerCase(), date1904 ? EPOCH_1904 : EPOCH);
  const decimals = /^0(?:\.(0+))?(%?)$/.exec(format);
  if (decimals === null) return String(value);
  const percent = decimals[2] === "%";
  return (percent ? value * 100 : value).toFixed(decimals[1]?.length ?? 0) + (percent ? "%" : "");
}
