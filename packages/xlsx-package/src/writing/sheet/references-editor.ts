/**
 * What else of a sheet names its cells, where rows or columns come in or go: merges, validations, links, filters,
 * breaks. Of those whose cells are all gone nothing stays, and of a list of which nothing stays neither.
 */
import type { Attributes } from "../../xml/attributes";
import { areasOf } from "../../reading/addresses";
import { ownLocation } from "../../reading/links";
import { linkAfter } from "../moving/links";
import { closedAtOnce, escapeXml, withAttributes, type AttributeChanges } from "../xml/markup";
import type { Rewriter } from "../xml/rewriter";
import { addressChanges } from "./address-attributes";
import { hangingOn, isSameMap, type Moves } from "./axis-map";
import { areaAddress } from "./cell-xml";
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

const changed = (tag: string, changes: AttributeChanges): string =>
  Object.keys(changes).length === 0 ? tag : withAttributes(tag, changes);

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
    const hasMoved = this.isMoved || (name === "hyperlinks" && (this.moves.map.hasSorts || this.all.length > 0));
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
    const parent = this.around.at(-1) ?? null;
    const now = this.tagsAfter(name, attributes, parent);
    const splice = now === null ? { from: reader.tagFrom, to: reader.tagTo, text: "" } : null;
    if (splice !== null) {
      this.splices.push(splice);
      if (isItem) this.gone++;
    } else if (now !== null && now !== tag) this.splices.push({ from: reader.tagFrom, to: reader.tagTo, text: now });
    this.around.push({ name, ref: attributes.get("ref"), splice });
    if (FORMULAS.has(name)) {
      this.formula = "";
      this.formulaFrom = reader.tagTo;
      this.wantsText = true;
    }
    return true;
  }

  /** What is written in the place of a tag; null where nothing of it is left. */
  private tagsAfter(name: string, attributes: Attributes, parent: Around | null): string | null {
    const { tag } = this.at;
    if (name === "hyperlink") return this.linkAfter(attributes);
    if (!this.isMoved) return tag;
    const get = (attribute: string): string | undefined => attributes.get(attribute);
    const changes = addressChanges({ name, get, parent }, this.moves.map);
    return changes === null ? null : changed(tag, changes);
  }

  /** It hangs on its cells, and leads to others. */
  private linkAfter(attributes: Attributes): string | null {
    const { at, moves, all } = this;
    const location = ownLocation(attributes);
    const leading = location === undefined ? undefined : linkAfter(location, moves.sheet, all);
    const tag = leading === undefined || leading === location ? at.tag : withAttributes(at.tag, { location: leading });
    const ref = attributes.get("ref");
    if (ref === undefined) return tag;
    const before = areasOf(ref);
    const after = before.flatMap((area) => hangingOn(moves.map, area)).map(areaAddress);
    const last = after.at(-1);
    if (last === undefined) return before.length === 0 ? tag : null;
    if (after.join(" ") === before.map(areaAddress).join(" ")) return tag;
    // Its rows are no longer one below the other: one link for each of them.
    const more = after.slice(0, -1).map((address) => withAttributes(tag, { ref: address, "xr:uid": null }));
    const alone = at.reader.isEmpty ? more : more.map(closedAtOnce);
    return alone.join("") + withAttributes(tag, { ref: last });
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
