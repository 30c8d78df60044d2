/**
 * What else of a sheet names its cells, where rows or columns come in or go: merges, validations, links, filters,
 * breaks. Of those whose cells are all gone nothing stays, and of a list of which nothing stays neither.
 */
import type { Attributes } from "../../xml/attributes";
import { ownLocation } from "../../reading/links";
import { linkAfter } from "../moving/links";
import { escapeXml, withAttributes, type AttributeChanges } from "../xml/markup";
import type { Rewriter } from "../xml/rewriter";
import { addressChanges } from "./address-attributes";
import { isSameMap, type Moves } from "./axis-map";
import { formulaAfter } from "./formula-after";

const LISTS = new Set([
  "protectedRanges",
  "mergeCells",
  "dataValidations",
  "hyperlinks",
  "rowBreaks",
  "colBreaks",
  "cellWatches",
  "ignoredErrors",
]);
const ALONE = new Set(["autoFilter", "sortState"]);
const FORMULAS = new Set(["formula1", "formula2"]);

interface Splice {
  readonly from: number;
  to: number;
  readonly text: string;
}

interface Around {
  readonly name: string;
  readonly ref: string | undefined;
  readonly splice: Splice | null;
}

export class ReferencesEditor {
  keptFrom: number | null = null;
  wantsText = false;
  private readonly isMoved: boolean;
  private section = "";
  private tag = "";
  private splices: Splice[] = [];
  private items = 0;
  private gone = 0;
  /** Elements around: those that go are cut out at their ends. */
  private readonly around: Around[] = [];
  private formula = "";
  private formulaFrom = 0;

  constructor(
    private readonly at: Rewriter,
    private readonly moves: Moves,
    /** All sheets that have moved: links lead to cells of any. */
    private readonly all: readonly Moves[],
  ) {
    this.isMoved = !isSameMap(moves.map);
  }

  /** An element of the sheet itself. */
  begin(name: string, attributes: Attributes): boolean {
    const hasMoved = this.isMoved || (name === "hyperlinks" && this.all.length > 0);
    if (!hasMoved || !(LISTS.has(name) || ALONE.has(name))) return false;
    const { reader, tag } = this.at;
    this.keptFrom = reader.tagFrom;
    this.section = name;
    this.tag = tag;
    this.splices = [];
    this.items = 0;
    this.gone = 0;
    return this.open(name, attributes);
  }

  open(name: string, attributes: Attributes): boolean {
    const { reader, tag } = this.at;
    const isItem = this.around.length === 1 && LISTS.has(this.section);
    if (isItem) this.items++;
    const get = (attribute: string): string | undefined => attributes.get(attribute);
    const parent = this.around.at(-1) ?? null;
    const own = this.isMoved ? addressChanges({ name, get, parent }, this.moves.map) : {};
    const changes = own === null ? null : { ...own, ...this.linkChange(name, ownLocation(attributes)) };
    const splice = changes === null ? { from: reader.tagFrom, to: reader.tagTo, text: "" } : null;
    if (splice !== null) {
      this.splices.push(splice);
      if (isItem) this.gone++;
    } else if (changes !== null && Object.keys(changes).length > 0)
      this.splices.push({ from: reader.tagFrom, to: reader.tagTo, text: withAttributes(tag, changes) });
    this.around.push({ name, ref: get("ref"), splice });
    if (FORMULAS.has(name)) {
      this.formula = "";
      this.formulaFrom = reader.tagTo;
      this.wantsText = true;
    }
    return true;
  }

  private linkChange(name: string, location: string | undefined): AttributeChanges {
    if (name !== "hyperlink" || location === undefined) return {};
    const moved = linkAfter(location, this.moves.sheet, this.all);
    return moved === location ? {} : { location: moved };
  }

  take(piece: string): void {
    this.formula += piece;
  }

  close(name: string): void {
    const { tagFrom, tagTo } = this.at.reader;
    const splice = this.around.pop()?.splice ?? null;
    if (splice !== null) splice.to = tagTo;
    if (FORMULAS.has(name)) this.closeFormula(tagFrom);
    if (this.around.length === 0) this.finish(tagTo);
  }

  private closeFormula(to: number): void {
    this.wantsText = false;
    const { sheet, map } = this.moves;
    const moved = formulaAfter(this.formula, sheet, sheet, map);
    if (moved !== this.formula) this.splices.push({ from: this.formulaFrom, to, text: escapeXml(moved) });
  }

  private finish(end: number): void {
    const { at } = this;
    const from = this.keptFrom ?? end;
    this.keptFrom = null;
    if (this.items > 0 && this.items === this.gone) {
      at.copyTo(from);
      return at.skipTo(end);
    }
    if (this.gone > 0) {
      // How many there are may be left unsaid.
      at.copyTo(from);
      at.write(withAttributes(this.tag, { count: null, manualBreakCount: null }));
      at.skipTo(from + this.tag.length);
    }
    let done = from;
    for (const splice of this.splices) {
      // What lies in something that goes goes with it.
      if (splice.from < done) continue;
      done = splice.to;
      at.copyTo(splice.from);
      at.write(splice.text);
      at.skipTo(splice.to);
    }
  }
}
