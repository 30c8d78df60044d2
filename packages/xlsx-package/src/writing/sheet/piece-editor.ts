/**
 * Pieces of a sheet that are changed as a whole once they have gone by: what later versions keep at its end, controls
 * and embedded objects, views that somebody keeps of it; and those of which it is said how they are to be.
 */
import { moveDrawing } from "../moving/drawings";
import { moveExtensions, shiftPriorities } from "../moving/extensions";
import { moveViews } from "../moving/views";
import type { Rewriter } from "../xml/rewriter";
import { Edits, wholeTreeOf, type Element } from "../xml/tree";
import { isSameMap, type Moves } from "./axis-map";
import type { Sections } from "./sections";

const MOVES: Readonly<Record<string, (root: Element, moves: Moves, edits: Edits) => void>> = {
  extLst: moveExtensions,
  controls: moveDrawing,
  oleObjects: moveDrawing,
  customSheetViews: moveViews,
  sheetViews: moveViews,
};

export class PieceEditor {
  keptFrom: number | null = null;
  private name = "";

  constructor(
    private readonly at: Rewriter,
    private readonly moves: Moves,
    private readonly sections: Sections,
    /** By how much priorities of formats move. */
    private readonly shift: () => number,
  ) {}

  /** An element of the sheet begins; nothing in it is told. */
  begin(name: string): void {
    if (
      !this.sections.has(name) &&
      (MOVES[name] === undefined || !(this.isMoved || (name === "extLst" && this.shift() !== 0)))
    )
      return;
    this.name = name;
    this.keptFrom = this.at.reader.tagFrom;
  }

  /** It ends. */
  end(): void {
    const { at, keptFrom: from, name } = this;
    if (from === null) return;
    const to = at.reader.tagTo;
    const text = at.between(from, to);
    const section = this.sections.get(name);
    const moved = this.moved(name, text);
    const after = section?.(moved) ?? moved;
    this.keptFrom = null;
    if (after === text) return;
    at.copyTo(from);
    at.write(after);
    at.skipTo(to);
  }

  private moved(name: string, text: string): string {
    const root = wholeTreeOf(name, text);
    const edits = new Edits(text);
    if (name === "extLst" && this.shift() !== 0) shiftPriorities(root, this.shift(), edits);
    if (this.isMoved) MOVES[name]?.(root, this.moves, edits);
    return edits.applied();
  }

  private get isMoved(): boolean {
    return !isSameMap(this.moves.map);
  }
}
