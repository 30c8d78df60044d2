/**
 * The library `numfmt` as the grid gets it (webpack.browser.cjs): of every text it draws, each time it draws it, the
 * grid asks whether it might be a date, a time or a number, to mark numbers that are texts. To find that out anew took
 * half the time of drawing; a roster's texts stay what they are.
 */
import * as numfmt from "numfmt";

export * from "numfmt";

type Parsed = ReturnType<typeof numfmt.parseDate>;

/** More than the texts in view, by far; then it begins anew. */
const MOST = 10_000;

/** Remembers what comes of texts; with options they are asked about as ever. */
export function remembering(
  parse: (text: string, options?: { locale?: string }) => Parsed,
): (text: string, options?: { locale?: string }) => Parsed {
  const known = new Map<string, Parsed>();
  return (text, options) => {
    // Others than texts reach it too.
    if (options !== undefined || typeof text !== "string") return parse(text, options);
    let parsed = known.get(text);
    if (parsed === undefined) {
      parsed = parse(text);
      if (known.size >= MOST) known.clear();
      known.set(text, parsed);
    }
    return parsed === null ? null : { ...parsed };
  };
}

export const parseDate = remembering(numfmt.parseDate);
export const parseTime = remembering(numfmt.parseTime);
export const parseNumber = remembering(numfmt.parseNumber);
