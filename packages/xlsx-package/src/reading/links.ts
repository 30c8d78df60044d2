/** Links of a sheet to places of its workbook. Those to addresses outside are not read: nothing here goes there. */
import type { Attributes } from "../xml/attributes";
import { areaOf, type Area } from "./addresses";

export interface SheetLink {
  /** The cells that it stands on. */
  readonly area: Area;
  /** `'花名册'!A5`, `A5` on its own sheet, or a name. */
  readonly location: string;
  /** What is said beside it; "" where that is nothing of its own. */
  readonly tip: string;
}

/** Where a link leads to in this workbook; in another one where a relationship says which. */
export const ownLocation = (attributes: Attributes): string | undefined =>
  attributes.prefixed("id") === undefined ? attributes.get("location") : undefined;

/** Null for one that leads out of the workbook, or stands nowhere. */
export function linkOf(attributes: Attributes): SheetLink | null {
  const [area, location] = [areaOf(attributes.get("ref") ?? ""), ownLocation(attributes)];
  if (area === null || location === undefined) return null;
  return { area, location, tip: attributes.get("tooltip") ?? "" };
}
