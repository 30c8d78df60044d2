/** Links of a sheet: to places of its workbook, and to addresses outside of it. */
import type { Relationship } from "../opc/package";
import type { Attributes } from "../xml/attributes";
import { areaOf, type Area } from "./addresses";

export interface SheetLink {
  /** The cells that it stands on. */
  readonly area: Area;
  /** `'花名册'!A5`, `A5` on its own sheet, or a name; of something outside what is looked for there, or "". */
  readonly location: string;
  /** What is said beside it; "" where that is nothing of its own. */
  readonly tip: string;
  /** A page, a mail address, another file; left out where it stays in the workbook. */
  readonly address?: string;
}

/** As it stands on the sheet: where it leads to out of it, a relationship says. */
export interface WrittenLink extends Omit<SheetLink, "address"> {
  readonly relationship: string | null;
}

/** Where a link leads to in this workbook; in another one where a relationship says which. */
export const ownLocation = (attributes: Attributes): string | undefined =>
  attributes.prefixed("id") === undefined ? attributes.get("location") : undefined;

/** Null for one that stands nowhere or leads nowhere. */
export function linkOf(attributes: Attributes): WrittenLink | null {
  const area = areaOf(attributes.get("ref") ?? "");
  const [relationship, location] = [attributes.prefixed("id") ?? null, attributes.get("location")];
  if (area === null || (relationship === null && location === undefined)) return null;
  return { area, location: location ?? "", tip: attributes.get("tooltip") ?? "", relationship };
}

/** With what the sheet's relationships say; undefined where they do not know it. */
export function settledLink(
  { relationship, ...link }: WrittenLink,
  related: readonly Relationship[],
): SheetLink | undefined {
  if (relationship === null) return link;
  const address = related.find(({ id }) => id === relationship)?.address;
  if (address === undefined) return undefined;
  // Some programs write links within the workbook so.
  if (address.startsWith("#")) return { ...link, location: link.location || decoded(address.slice(1)) };
  return { ...link, address };
}

/** Without the escapes of addresses; as it is where they are none. */
export function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
