/** What a cell looks like now: as another cell of its sheet did in the file, or as before but for a few things. */
import type { CellChange, NewLook, Place } from "xlsx-package";
import type { CellLook } from "../looks";
import type { ShownSheet } from "../read-shown";

/** A place where nothing stands. */
const NOWHERE: Place = { row: 1_048_575, column: 16_383 };

export class LookChanges {
  /** Where each look of the file is on the sheet, once. */
  private readonly places = new Map<number, Place>();
  /** Looks written once are found again. */
  private readonly written = new Map<string, NewLook>();

  constructor(
    opened: ShownSheet,
    private readonly looks: readonly CellLook[],
  ) {
    opened.rows.forEach((row, at) =>
      row?.forEach((cell, column) => {
        if (cell?.look !== undefined && !this.places.has(cell.look)) this.places.set(cell.look, { row: at, column });
      }),
    );
  }

  /** Undefined where it looks as it did. */
  change(before: number | undefined, now: number | undefined): CellChange["look"] | undefined {
    if (before === now) return undefined;
    if (now === undefined) return { like: NOWHERE };
    const place = this.places.get(now);
    if (place !== undefined) return { like: place };
    const key = `${String(before)} ${String(now)}`;
    const set = this.written.get(key) ?? difference(this.looks[before ?? -1] ?? {}, this.looks[now] ?? {});
    this.written.set(key, set);
    return Object.keys(set).length === 0 ? undefined : { set };
  }
}

/** As a cell without a look of its own would have to be changed. */
export const newLook = (look: CellLook): NewLook => difference({}, look);

/** What has to be said of a cell that looked like one for it to look like the other. */
export function difference(before: CellLook, now: CellLook): NewLook {
  const differs = (name: keyof CellLook): boolean => before[name] !== now[name];
  const horizontal = HORIZONTAL.find((one) => one === now.horizontal);
  const vertical = VERTICAL[now.vertical ?? "bottom"];
  return {
    ...(differs("format") ? { format: now.format ?? "General" } : {}),
    ...(differs("fill") ? { fill: now.fill ?? null } : {}),
    ...(differs("fontColor") ? { fontColor: now.fontColor ?? null } : {}),
    ...(differs("fontName") && now.fontName !== undefined ? { fontName: now.fontName } : {}),
    ...(differs("fontSize") && now.fontSize !== undefined ? { fontSize: now.fontSize } : {}),
    ...(differs("bold") ? { bold: now.bold === true } : {}),
    ...(differs("italic") ? { italic: now.italic === true } : {}),
    ...(differs("underline") ? { underline: now.underline === true } : {}),
    ...(differs("strikethrough") ? { strikethrough: now.strikethrough === true } : {}),
    ...(differs("wrapText") ? { wrapText: now.wrapText === true } : {}),
    ...(differs("horizontal") && horizontal !== undefined ? { horizontal } : {}),
    ...((before.vertical ?? "bottom") !== (now.vertical ?? "bottom") && vertical !== undefined ? { vertical } : {}),
    ...(before.borders === undefined && now.borders !== undefined ? { border: true } : {}),
  };
}

const HORIZONTAL = ["left", "center", "right"] as const;
const VERTICAL: Readonly<Record<string, "top" | "center" | "bottom">> = {
  top: "top",
  middle: "center",
  bottom: "bottom",
};
