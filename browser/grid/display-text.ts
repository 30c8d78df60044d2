/** The text a cell shows. */
import { numfmt } from "@univerjs/core";
import { type CellValue, isCellError } from "office-host";

const GENERAL = "General";

/** A value in its number format; a format that cannot be read shows the value as it is. */
export function displayText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  try {
    return numfmt.format(format === "@" ? GENERAL : format, value, { locale: "zh-CN" });
  } catch {
    return String(value);
  }
}
