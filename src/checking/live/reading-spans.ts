/**
 * Which rows are read again after edits.
 */
import type { RowSpan } from "../../core/positions";
import { firstFrom } from "../people";
import type { Moved } from "./moves";

/** Spans nearer to each other than this are read as one: a request costs more than some rows. */
const NEAR = 20;

/** The touched rows with those that hang on them: cells merged down, and the person whose further lines they may be. */
export function readingSpans({ result, touched }: Moved): readonly RowSpan[] {
  const down = result.merges.filter(({ top, bottom }) => bottom > top);
  const headers = result.rosters.map(({ header }) => header.bottom);
  const extended = touched.map((span) => {
    let { top, bottom } = span;
    for (let grew = true; grew;) {
      grew = false;
      for (const merge of down) {
        if (merge.bottom < top || merge.top > bottom || (merge.top >= top && merge.bottom <= bottom)) continue;
        [top, bottom, grew] = [Math.min(top, merge.top), Math.max(bottom, merge.bottom), true];
      }
    }
    const above = result.people[firstFrom(result.people, top + 1) - 1];
    const header = Math.max(-1, ...headers.filter((row) => row < top));
    if (above !== undefined && above.row - 1 > header && top - above.row < NEAR) top = above.row - 1;
    return { top: Math.max(top, header + 1), bottom };
  });
  return joined(extended);
}

function joined(spans: readonly RowSpan[]): readonly RowSpan[] {
  const all: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of [...spans].sort((a, b) => a.top - b.top)) {
    const last = all.at(-1);
    if (last !== undefined && top <= last.bottom + NEAR) last.bottom = Math.max(last.bottom, bottom);
    else all.push({ top, bottom });
  }
  return all;
}
