/** The text of the notice as a bureau has loaded it: its own copy, in its own workbook. */

export interface OfficialText {
  /** The name of the file that it was read from. */
  readonly name: string;
  readonly paragraphs: readonly string[];
}

/** What was kept as such; null for anything else. */
export function officialTextOf(kept: unknown): OfficialText | null {
  if (typeof kept !== "object" || kept === null || !("name" in kept) || !("paragraphs" in kept)) return null;
  const { name, paragraphs } = kept;
  if (typeof name !== "string" || !Array.isArray(paragraphs)) return null;
  const texts: readonly unknown[] = paragraphs;
  return texts.every((text) => typeof text === "string") ? { name, paragraphs: texts } : null;
}
