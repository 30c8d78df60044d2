/**
 * Records of separated text. A field may stand in quotes, with separators and ends of lines in it; a quote is its end
 * only where the field ends, so that `"他说"好"了"` is one. A quote without an end, or whose field would be longer than
 * a cell can be, is a letter like others: it never takes the rest of the file into one cell.
 */
const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
/** Characters that a cell can hold. */
const LONGEST_FIELD = 32_767;

export type FieldTaker = (row: number, column: number, field: string) => void;

/** @param take gets every field, blank ones too @param most stops after so many records @returns their number */
export const eachField = (text: string, separator: string, take: FieldTaker, most = Infinity): number =>
  new Records(text, separator.charCodeAt(0)).each(take, most);

class Records {
  /** Up to here no quote ends a field: it was looked for. Without, many stray quotes would each look for theirs. */
  private noEndBefore = 0;

  constructor(
    private readonly text: string,
    private readonly separator: number,
  ) {}

  each(take: FieldTaker, most: number): number {
    const { text, separator } = this;
    let at = 0;
    let row = 0;
    let column = 0;
    while (at < text.length && row < most) {
      const close = text.charCodeAt(at) === QUOTE ? this.closingQuote(at) : null;
      const end = close === null ? this.endOfField(at) : this.pastSpaces(close + 1);
      const field = close === null ? text.slice(at, end) : text.slice(at + 1, close).replaceAll('""', '"');
      take(row, column, field);
      const next = text.charCodeAt(end);
      at = end + (next === CR && text.charCodeAt(end + 1) === LF ? 2 : 1);
      if (next === separator) column++;
      else {
        row++;
        column = 0;
      }
    }
    return column > 0 ? row + 1 : row;
  }

  private endOfField(from: number): number {
    let at = from;
    while (!this.isEnd(at)) at++;
    return at;
  }

  private isEnd(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === this.separator || code === LF || code === CR || at >= this.text.length;
  }

  private pastSpaces(from: number): number {
    let at = from;
    while (this.text.charCodeAt(at) === SPACE && !this.isEnd(at)) at++;
    return at;
  }

  /** @param from where the opening one stands */
  private closingQuote(from: number): number | null {
    const { text } = this;
    const last = Math.min(text.length, from + LONGEST_FIELD + 2);
    let at = Math.max(from + 1, this.noEndBefore);
    for (; at < last; at++) {
      if (text.charCodeAt(at) !== QUOTE) continue;
      // Two of them are one that belongs to the field.
      if (text.charCodeAt(at + 1) === QUOTE) at++;
      else if (this.isEnd(this.pastSpaces(at + 1))) return at;
    }
    this.noEndBefore = Math.max(this.noEndBefore, last);
    return null;
  }
}
