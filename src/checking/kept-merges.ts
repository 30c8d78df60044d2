/**
 * Merged areas of the workbook's sheets, as they were when the user last asked for a check. To read them costs the user
 * what could be undone (#5918): nobody reads them on the way, and everybody takes them from here.
 */
import type { Rect } from "../core/positions";
import type { CellsChange } from "../workbook/changes";

const NONE: readonly Rect[] = [];

export class KeptMerges {
  private readonly sheets = new Map<string, readonly Rect[]>();

  /** None where none were read. */
  on(sheet: string): readonly Rect[] {
    return this.sheets.get(sheet) ?? NONE;
  }

  /** Those that the workbook keeps, where none were read in this session. */
  restore(sheet: string, merges: readonly Rect[]): void {
    if (!this.sheets.has(sheet)) this.sheets.set(sheet, merges);
  }

  /** @returns whether others were known before */
  keep(sheet: string, merges: readonly Rect[]): boolean {
    const before = JSON.stringify(this.on(sheet));
    this.sheets.set(sheet, merges);
    return before !== JSON.stringify(merges);
  }

  /** They move with the cells; where it is not known which way those went, nothing is known of them any more. */
  moved(sheet: string, change: CellsChange): void {
    const before = this.on(sheet);
    if (change.kind === "edited" || before.length === 0) return;
    const after = change.kind === "anything" ? [] : before.flatMap((merge) => shifted(merge, change));
    this.sheets.set(sheet, after);
  }
}

type Move = Exclude<CellsChange, { readonly kind: "edited" | "anything" }>;

function shifted(merge: Rect, { kind, rect }: Move): readonly Rect[] {
  switch (kind) {
    case "rows-inserted":
    case "rows-deleted": {
      const [top, bottom] = ends(merge.top, merge.bottom, rect.top, rect.bottom, kind === "rows-inserted");
      return bottom < top ? [] : [{ ...merge, top, bottom }];
    }
    case "columns-inserted":
    case "columns-deleted": {
      const [left, right] = ends(merge.left, merge.right, rect.left, rect.right, kind === "columns-inserted");
      return right < left ? [] : [{ ...merge, left, right }];
    }
  }
}

/** First and last line of an area after lines were inserted or deleted; the last before the first where it is gone. */
function ends(first: number, last: number, from: number, to: number, isInserted: boolean): readonly [number, number] {
  const count = to - from + 1;
  if (isInserted) return [first >= from ? first + count : first, last >= from ? last + count : last];
  const above = (line: number): number => Math.max(0, Math.min(line, to + 1) - from);
  return [first - above(first), last - above(last + 1)];
}
