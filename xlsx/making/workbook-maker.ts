/**
 * A workbook made cell by cell, for the readers of files that are no xlsx: what they make looks as if it came out of
 * one, and is held to the same bounds.
 */
import {
  DEFAULT_BOUNDS,
  type Bounds,
  type CellStyle,
  type DefinedName,
  type Sheet,
  type Visibility,
  type Workbook,
} from "xlsx-package";
import { Refusal } from "../refusal";
import { SheetMaker, type SharedParts } from "./sheet-maker";

/** Longer ones are mostly different from each other. */
const LONGEST_LOOKED_UP = 12;
const MOST_LOOKED_UP = 50_000;
/** Cells name their style with two bytes. */
const MOST_STYLES = 65_536;
const PLAIN = "General";

export interface WorkbookFacts {
  readonly date1904?: boolean;
  readonly activeTab?: number;
  readonly names?: readonly DefinedName[];
}

export class WorkbookMaker implements SharedParts {
  readonly bounds: Bounds;
  private readonly sheets: SheetMaker[] = [];
  private readonly texts: string[] = [];
  private readonly places = new Map<string, number>();
  private readonly styles: CellStyle[] = [{ format: PLAIN, look: {} }];
  private readonly stylePlaces = new Map<string, number>([[PLAIN, 0]]);
  private cells = 0;
  private characters = 0;

  constructor(bounds: Partial<Bounds> = {}) {
    this.bounds = { ...DEFAULT_BOUNDS, ...bounds };
  }

  sheet(name: string, visibility: Visibility = "visible"): SheetMaker {
    const limit = this.bounds.sheets;
    if (this.sheets.length >= limit) throw new Refusal({ code: "too-large", what: "sheets", sheet: null, limit });
    const sheet = new SheetMaker(this, name, visibility);
    this.sheets.push(sheet);
    return sheet;
  }

  workbook({ date1904 = false, activeTab = 0, names = [] }: WorkbookFacts = {}): Workbook {
    const sheets = this.sheets.map((sheet): Sheet => sheet.sheet());
    return {
      ...{ sheets, texts: this.texts, styles: { cells: this.styles, differential: [] }, date1904, names },
      activeTab: activeTab < sheets.length ? activeTab : 0,
      ...{ customXml: [], missingSheets: [], passedOver: [], richTexts: new Set<number>() },
    };
  }

  /** Counts a cell of any sheet. */
  takeCell(sheet: string): void {
    const limit = this.bounds.cells;
    if (++this.cells > limit) throw new Refusal({ code: "too-large", what: "cells", sheet, limit });
  }

  placeOfText(text: string, sheet: string): number {
    const known = text.length <= LONGEST_LOOKED_UP ? this.places.get(text) : undefined;
    if (known !== undefined) return known;
    const limit = this.bounds.characters;
    this.characters += text.length;
    if (this.characters > limit) throw new Refusal({ code: "too-large", what: "size", sheet, limit });
    const place = this.texts.push(text) - 1;
    if (text.length <= LONGEST_LOOKED_UP && this.places.size < MOST_LOOKED_UP) this.places.set(text, place);
    return place;
  }

  placeOfFormat(format: string): number {
    const known = this.stylePlaces.get(format);
    if (known !== undefined) return known;
    if (this.styles.length >= MOST_STYLES) return 0;
    const place = this.styles.push({ format, look: {} }) - 1;
    this.stylePlaces.set(format, place);
    return place;
  }
}
