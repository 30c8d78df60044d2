/** The cells of a sheet, while its part is read: with or without their addresses, values of every kind. */
import { damaged } from "../troubles";
import type { Budget } from "../budget";
import { tooMuch } from "../budget";
import type { Attributes } from "../xml/attributes";
import { unescapeText } from "../xml/entities";
import { areaOf, MOST_COLUMNS, MOST_ROWS, type Area } from "./addresses";
import { BlockWriter, CELL } from "./cell-block";
import { dayNumber } from "./dates";
import { movedFormula } from "./shared-formulas";
import type { TextList } from "./texts";

/** Blank cells that only look different; whole columns of them are painted by some. */
const MOST_LOOKS = 1_000_000;
const LAST_STYLE = 0xffff;
const EMPTY = "";

export interface CellOptions {
  readonly formulas: boolean;
  /** Blank cells count too, for what they look like. */
  readonly looks: boolean;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export class CellHandler {
  readonly writer = new BlockWriter();
  row = -1;
  /** Cells that lie beyond the last row or column that a sheet can have. */
  outside = 0;
  uncalculated = 0;
  readonly filled: Area[] = [];
  private column = -1;
  private cells = 0;
  private looks = 0;

  private type = EMPTY;
  private style = 0;
  private cellRow = 0;
  /** Where the text goes that comes now. */
  private into: "value" | "formula" | "inline" | null = null;
  private value: string | null = null;
  private inline: string | null = null;
  private isRich = false;
  private formula: string | null = null;
  private shared: string | null = null;
  private readonly sharedFormulas = new Map<string, SharedFormula>();

  constructor(
    private readonly part: string,
    private readonly texts: TextList,
    /** How many of those are shared strings. */
    private readonly sharedStrings: number,
    private readonly budget: Budget,
    private readonly options: CellOptions,
  ) {}

  beginRow(attributes: Attributes): void {
    const number = attributes.number("r");
    this.row = number !== undefined && Number.isInteger(number) && number > 0 ? number - 1 : this.row + 1;
    this.column = -1;
  }

  beginCell(attributes: Attributes): void {
    this.place(attributes.get("r") ?? EMPTY);
    const style = attributes.get("s");
    this.style = style === undefined ? 0 : Number(style);
    this.type = attributes.get("t") ?? EMPTY;
    this.value = null;
    this.inline = null;
    this.isRich = false;
    this.formula = null;
    this.shared = null;
  }

  /** `B12`; a cell without an address follows the one before it. */
  private place(address: string): void {
    let column = 0;
    let row = 0;
    let at = 0;
    for (; at < address.length; at++) {
      const letter = address.charCodeAt(at) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    const letters = at;
    for (; at < address.length; at++) {
      const digit = address.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) break;
      row = row * 10 + digit;
    }
    const isWhole = letters > 0 && at > letters && at === address.length && row > 0;
    this.column = isWhole ? column - 1 : this.column + 1;
    this.cellRow = isWhole ? row - 1 : this.row;
  }

  /** @returns whether its text is wanted */
  beginFormula(attributes: Attributes): boolean {
    this.formula ??= EMPTY;
    const type = attributes.get("t");
    if (type === "shared") this.shared = attributes.get("si") ?? EMPTY;
    if (type === "array" && this.options.formulas) this.fills(attributes.get("ref") ?? EMPTY);
    this.into = this.options.formulas ? "formula" : null;
    return this.into !== null;
  }

  private fills(address: string): void {
    const area = areaOf(address);
    if (area !== null && (area.bottom > area.top || area.right > area.left)) this.filled.push(area);
  }

  beginValue(): void {
    this.value ??= EMPTY;
    this.into = "value";
  }

  beginInline(): void {
    this.inline ??= EMPTY;
    this.into = "inline";
  }

  /** What a text that stands in its cell is made of begins: all of it, runs of differing looks, a phonetic guide. */
  openText(name: "is" | "r" | "rPh"): boolean {
    this.isRich ||= name !== "is";
    return name !== "rPh";
  }

  text(piece: string): void {
    switch (this.into) {
      case "value":
        this.value = this.value === null || this.value === EMPTY ? piece : this.value + piece;
        break;
      case "inline":
        this.inline += piece;
        break;
      case "formula":
        this.formula += piece;
        break;
      case null:
        break;
    }
  }

  endPiece(): void {
    this.into = null;
  }

  endCell(): void {
    if (this.cellRow >= MOST_ROWS || this.column >= MOST_COLUMNS) {
      if (this.value !== null || this.inline !== null) this.outside++;
      return;
    }
    const formula = this.formula === null ? undefined : this.wholeFormula(this.formula);
    if (this.inline !== null) this.addText(unescapeText(this.inline), formula);
    else if (this.value === null) this.addWithout(formula);
    else this.addValue(this.value, formula);
  }

  private addValue(value: string, formula: string | undefined): void {
    // An empty value is none, whatever kind it says it is: a blank is not a no.
    if (this.type !== "str" && this.type !== "inlineStr" && value.trim() === EMPTY) return this.addWithout(formula);
    switch (this.type) {
      case "s":
        return this.add(CELL.text, this.sharedPlace(value), formula);
      case "str":
      case "inlineStr":
        return this.addText(unescapeText(value), formula);
      case "b":
        return this.add(CELL.boolean, /^\s*(?:1|true)\s*$/iu.test(value) ? 1 : 0, formula);
      case "e":
        return this.add(CELL.error, this.texts.placeOf(value.trim(), this.part), formula);
      case "d": {
        const day = dayNumber(value);
        return day === null ? this.addText(value, formula) : this.add(CELL.date, day, formula);
      }
      default: {
        const number = Number(value);
        if (Number.isFinite(number)) this.add(CELL.number, number, formula);
        // A number that is none is shown as it is written.
        else this.addText(value, formula);
      }
    }
  }

  private sharedPlace(value: string): number {
    const place = Number(value);
    if (!Number.isInteger(place) || place < 0 || place >= this.sharedStrings) throw damaged(this.part);
    return place;
  }

  private addText(text: string, formula: string | undefined): void {
    if (text === EMPTY && formula === undefined) this.addBlank();
    else if (this.isRich) this.add(CELL.text, this.texts.push(text, this.part, true), formula);
    else this.add(CELL.text, this.texts.placeOf(text, this.part), formula);
  }

  private addWithout(formula: string | undefined): void {
    if (this.formula === null) return this.addBlank();
    // A formula may well come to an empty text; one that comes to nothing at all was never calculated.
    if (this.type === "str") return this.addText(EMPTY, formula);
    this.uncalculated++;
    this.add(CELL.uncalculated, 0, formula);
  }

  private addBlank(): void {
    if (this.options.looks && this.style > 0 && this.looks++ < MOST_LOOKS)
      this.writer.add(this.cellRow, this.column, CELL.blank, 0, this.placedStyle(), undefined);
  }

  private add(kind: number, value: number, formula: string | undefined): void {
    if (++this.cells > this.budget.bounds.cellsOnSheet)
      throw tooMuch("cellsOnSheet", this.part, this.budget.bounds.cellsOnSheet);
    this.budget.takeCells(this.part, 1);
    this.writer.add(this.cellRow, this.column, kind, value, this.placedStyle(), formula);
  }

  private placedStyle(): number {
    return this.style > 0 && this.style <= LAST_STYLE ? this.style : 0;
  }

  private wholeFormula(text: string): string | undefined {
    if (!this.options.formulas) return undefined;
    const { shared, cellRow: row, column } = this;
    const plain = unescapeText(text);
    if (shared === null) return plain === EMPTY ? undefined : plain;
    if (plain !== EMPTY) {
      this.sharedFormulas.set(shared, { row, column, text: plain });
      return plain;
    }
    const first = this.sharedFormulas.get(shared);
    return first === undefined ? undefined : movedFormula(first.text, row - first.row, column - first.column);
  }
}
