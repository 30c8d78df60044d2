/** What a cell of a file looks like, as plain data: colours as `#rrggbb`, sizes in points. */
import type { CellStyle, Look } from "xlsx-package";

export interface CellLook extends Look {
  readonly format?: string;
}

/** Excel writes the built-in short date in the order of the system: year first in Chinese. */
const SHORT_DATE = "yyyy/m/d";
const BUILT_IN_SHORT_DATES = new Set(["mm-dd-yy", "m/d/yy", "m/d/yyyy"]);

/** Undefined when the cell has no look of its own. */
export function lookOf({ format, look }: CellStyle): CellLook | undefined {
  const shown = BUILT_IN_SHORT_DATES.has(format) ? SHORT_DATE : format;
  const whole = shown === "General" ? look : { ...look, format: shown };
  return Object.keys(whole).length === 0 ? undefined : whole;
}
