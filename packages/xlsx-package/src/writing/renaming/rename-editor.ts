/** A sheet goes by, and what in it names sheets that are called otherwise now is written anew. */
import type { Attributes } from "../../xml/attributes";
import { escapeXml, withAttributes } from "../xml/markup";
import type { Editor, Rewriter } from "../xml/rewriter";
import { formulaRenamed } from "./formula-renamed";
import { holdsFormula, renamedAttributes } from "./naming-elements";
import type { SheetRenames } from "./sheet-names";

export class RenameEditor implements Editor {
  /** Formulas of later versions have a namespace of their own, and controls are for those alone. */
  readonly wantsAll = true;
  wantsText = false;
  /** Where the formula begins that is gone through. */
  keptFrom: number | null = null;
  private formula = "";

  constructor(
    private readonly at: Rewriter,
    private readonly renames: SheetRenames,
  ) {}

  open(name: string, attributes: Attributes): boolean {
    const { at } = this;
    const { tagFrom, tagTo } = at.reader;
    const changes = renamedAttributes(name, attributes.all(), this.renames);
    if (Object.keys(changes).length > 0) {
      const tag = withAttributes(at.tag, changes);
      at.copyTo(tagFrom);
      at.write(tag);
      at.skipTo(tagTo);
    }
    if (!holdsFormula(name)) return true;
    this.keptFrom = tagTo;
    this.formula = "";
    this.wantsText = true;
    return true;
  }

  text(piece: string): void {
    this.formula += piece;
  }

  close(): void {
    const { at, keptFrom: from } = this;
    if (from === null) return;
    this.keptFrom = null;
    this.wantsText = false;
    const after = formulaRenamed(this.formula, this.renames);
    if (after === this.formula) return;
    at.copyTo(from);
    at.write(escapeXml(after));
    at.skipTo(at.reader.tagFrom);
  }
}
