/** Counts what reading a workbook takes, and stops it at its bounds. */
import { PackageError, type Bounds } from "./troubles";

export class Budget {
  private inflated = 0;
  private cells = 0;
  private characters = 0;

  constructor(readonly bounds: Bounds) {}

  /** A piece of a part was inflated. @param packed @param unpacked the part's bytes so far */
  takeBytes(part: string, piece: number, packed: number, unpacked: number): void {
    this.inflated += piece;
    const { inflatedBytes, ratio, ratioFrom } = this.bounds;
    if (this.inflated > inflatedBytes) throw tooMuch("inflatedBytes", part, inflatedBytes);
    if (unpacked > ratioFrom && unpacked > packed * ratio) throw tooMuch("ratio", part, ratio);
  }

  takeCells(part: string, count: number): void {
    this.cells += count;
    if (this.cells > this.bounds.cells) throw tooMuch("cells", part, this.bounds.cells);
  }

  takeCharacters(part: string, count: number): void {
    this.characters += count;
    if (this.characters > this.bounds.characters) throw tooMuch("characters", part, this.bounds.characters);
  }
}

export const tooMuch = (what: keyof Bounds, part: string, limit: number): PackageError =>
  new PackageError({ code: "too-much", what, limit, part, sheet: null });
