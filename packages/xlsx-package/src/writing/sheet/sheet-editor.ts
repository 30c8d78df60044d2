/** A sheet while its part goes by: each of its elements to the editor that knows it, new ones where they belong. */
import { areaOf, type Area } from "../../reading/addresses";
import type { Attributes } from "../../xml/attributes";
import { prefixOf, withAttributes } from "../xml/markup";
import type { Editor, Rewriter } from "../xml/rewriter";
import type { SheetMap } from "./axis-map";
import { isSameMap, movedArea } from "./axis-map";
import type { CellsEditor } from "./cells-editor";
import type { ColumnsEditor } from "./columns-editor";
import { areaAddress } from "./cell-xml";
import type { Extent } from "./extent";
import type { FormatsEditor } from "./formats-editor";
import type { PieceEditor } from "./piece-editor";
import type { ReferencesEditor } from "./references-editor";
import { newSection, sectionsBefore, type Sections } from "./sections";
import { rankOf } from "./sheet-order";

export interface SheetEditors {
  readonly cells: CellsEditor;
  readonly columns: ColumnsEditor;
  readonly formats: FormatsEditor;
  readonly references: ReferencesEditor;
  readonly pieces: PieceEditor;
  readonly sections: Sections;
  readonly map: SheetMap;
  /** Where cells are put; null for nowhere. */
  readonly filled: Area | null;
  /** How far cells reach, where some of them go. */
  readonly extent: Extent | undefined;
}

const COLUMNS = rankOf("cols");
const FORMATS = rankOf("conditionalFormatting");

export class SheetEditor implements Editor {
  private depth = 0;
  /** The element of the sheet that is gone through. */
  private section = "";
  private prefix = "";
  /** Behind the last element that has gone by: what is new may be put there. */
  private gap = 0;
  /** Whether the element lies within a choice between readers: that is no place for more. */
  private isDeep = false;
  /** Those of the sections that have gone by or been put in. */
  private readonly seen = new Set<string>();
  private hasColumns = false;
  /** Whether there is a place for cells: every sheet has one. */
  hasCells = false;
  private isPast = false;

  constructor(
    private readonly at: Rewriter,
    private readonly editors: SheetEditors,
  ) {}

  get keptFrom(): number | null {
    const { cells, columns, formats, references, pieces } = this.editors;
    const gap = (this.depth === 1 || this.isDeep) && !this.isPast ? this.gap : null;
    const kept = [
      cells.keptFrom,
      cells.formulas.keptFrom,
      columns.keptFrom,
      formats.keptFrom,
      references.keptFrom,
      pieces.keptFrom,
      gap,
    ];
    const places = kept.filter((place) => place !== null);
    return places.length === 0 ? null : Math.min(...places);
  }

  get wantsText(): boolean {
    const { cells, formats, references } = this.editors;
    return cells.formulas.wantsText || formats.wantsText || references.wantsText;
  }

  /** Controls are for later versions alone, and stand behind the cells. */
  get wantsChoices(): boolean {
    return this.depth === 1 && this.hasCells && !isSameMap(this.editors.map);
  }

  open(name: string, attributes: Attributes): boolean {
    this.depth++;
    if (this.depth > 2) return this.openWithin(name, attributes);
    if (this.depth === 2) return this.openSection(name, attributes);
    const { reader } = this.at;
    this.prefix = prefixOf(reader.rawName);
    this.gap = reader.tagTo;
    return true;
  }

  private openSection(name: string, attributes: Attributes): boolean {
    this.isDeep = this.at.reader.depth > 2;
    this.putBefore(rankOf(name));
    const { cells, columns, formats, references, pieces } = this.editors;
    this.section = name;
    this.seen.add(name);
    switch (name) {
      case "cols":
        this.hasColumns = true;
        return columns.open(name, attributes);
      case "sheetData":
        this.hasCells = true;
        return cells.open(name, attributes);
      case "conditionalFormatting":
        return !this.isPast && formats.open(name, attributes);
      case "dimension":
        this.dimension(attributes);
        return false;
      default:
        pieces.begin(name);
        return pieces.keptFrom === null && references.begin(name, attributes);
    }
  }

  private openWithin(name: string, attributes: Attributes): boolean {
    const { cells, columns, formats, references } = this.editors;
    switch (this.section) {
      case "cols":
        return columns.open(name, attributes);
      case "sheetData":
        return cells.open(name, attributes);
      case "conditionalFormatting":
        return formats.open(name, attributes);
      default:
        return references.open(name, attributes);
    }
  }

  text(piece: string): void {
    const { cells, formats, references } = this.editors;
    if (cells.formulas.wantsText) cells.formulas.take(piece);
    else if (formats.wantsText) formats.take(piece);
    else references.take(piece);
  }

  close(name: string): void {
    const { cells, columns, formats, references } = this.editors;
    switch (this.section) {
      case "cols":
        if (name === "cols") columns.close(this.prefix);
        break;
      case "sheetData":
        cells.close(name);
        break;
      case "conditionalFormatting":
        formats.close(name);
        break;
      default:
        // The end of the whole sheet is told here too.
        if (this.depth > 1) references.close(name);
    }
    this.ended();
  }

  passed(): void {
    if (this.depth === 2) this.editors.pieces.end();
    this.ended();
  }

  private ended(): void {
    this.depth--;
    if (this.depth === 0) this.putBefore(Infinity);
    if (this.depth !== 1) return;
    if (!this.isDeep) this.gap = this.at.reader.tagTo;
    this.section = "";
  }

  /** Puts in what comes before an element of this rank and is not there yet. */
  private putBefore(rank: number): void {
    const { columns, formats } = this.editors;
    this.putSections(Math.min(rank, COLUMNS));
    if (rank > COLUMNS && !this.hasColumns) {
      this.hasColumns = true;
      const xml = columns.changes ? columns.xml(this.prefix) : "";
      this.put(xml === "" ? "" : `<${this.prefix}cols>${xml}</${this.prefix}cols>`);
    }
    this.putSections(rank);
    if (rank > FORMATS && !this.isPast) {
      this.isPast = true;
      formats.finish(this.prefix, this.gap);
    }
  }

  private putSections(rank: number): void {
    const { sections } = this.editors;
    for (const name of sectionsBefore(sections, this.seen, rank)) {
      this.seen.add(name);
      this.put(newSection(name, sections.get(name), this.prefix));
    }
  }

  private put(xml: string): void {
    if (xml === "") return;
    this.at.copyTo(this.gap);
    this.at.write(xml);
  }

  /** Says how far the cells reach: not less than they do. */
  private dimension(attributes: Attributes): void {
    const { at, editors } = this;
    const said = areaOf(attributes.get("ref") ?? "");
    const { filled, map } = editors;
    if (said === null || (filled === null && isSameMap(map) && editors.extent === undefined)) return;
    const { before = null, after = null } = editors.extent ?? {};
    // What is said of more than its cells is somebody's: of just these it follows them.
    const isOfCells = before !== null && areaAddress(before) === areaAddress(said);
    const moved = isOfCells && after !== null ? after : movedArea(map, said);
    const whole = moved === null || filled === null ? (moved ?? filled ?? said) : united(moved, filled);
    if (areaAddress(whole) === areaAddress(said)) return;
    const tag = withAttributes(at.tag, { ref: areaAddress(whole) });
    at.copyTo(at.reader.tagFrom);
    at.write(tag);
    at.skipTo(at.reader.tagTo);
  }
}

const united = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});
