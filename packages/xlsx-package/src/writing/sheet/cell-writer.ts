/**
 * Cells in pieces, of a million: what is around their texts is encoded once, and what a row has of the row above is
 * copied from there.
 */
import type { NewContent } from "../sheet-changes";
import { encoded, type Utf8Writer } from "../zip/utf8";
import { isNothing, restXml, startOf, textEnd, textStart } from "./cell-xml";
import { isSpace } from "./white-space";

const SPACE = 0x20;
const FIRST_UNUSED = 0xfffe;
const NOWHERE = -1;
/** ASCII that may have to be written otherwise: markup, what controls, and what begins an escape. */
const MAY_BE_ESCAPED = Uint8Array.from({ length: 0x80 }, (_, code) =>
  code < SPACE || '&<>"_\u007f'.includes(String.fromCharCode(code)) ? 1 : 0,
);

/** Most texts are written as they are. */
function isWrittenAsItIs(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 ? MAY_BE_ESCAPED[code] === 1 : code >= FIRST_UNUSED) return false;
  }
  return !isSpace(text.charCodeAt(0)) && !isSpace(text.charCodeAt(text.length - 1));
}

/** Of a few letters sooner than the encoder begins. */
function asciiOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

export class CellWriter {
  private readonly starts: Uint8Array[] = [];
  private readonly textStarts: Uint8Array[] = [];
  private readonly textEnd = encoded(textEnd(""));
  private rowName: Uint8Array = new Uint8Array();
  /** Where the cells of the row begin and end among all that was written, and the numbers of the row within them. */
  private from = 0;
  private readonly ends: number[] = [];
  private readonly names: number[] = [];

  constructor(
    private readonly out: Utf8Writer,
    private readonly date1904: boolean,
  ) {}

  /**
   * @param asAbove so many of its first cells are what they were in the row before, if that is still at hand
   * @returns how many of them are written
   */
  begin(row: number, asAbove = 0): number {
    const name = asciiOf(String(row + 1));
    const isAsLong = name.length === this.rowName.length;
    const from = this.out.place;
    this.rowName = name;
    const isWritten = asAbove > 0 && isAsLong && this.out.again(this.from, this.ends[asAbove - 1] ?? this.from);
    const moved = from - this.from;
    this.from = from;
    if (!isWritten) return 0;
    for (let column = 0; column < asAbove; column++) {
      this.ends[column] = (this.ends[column] ?? 0) + moved;
      const at = this.names[column] ?? NOWHERE;
      if (at === NOWHERE) continue;
      this.names[column] = at + moved;
      this.out.over(at + moved, name);
    }
    return asAbove;
  }

  write(column: number, style: number, content: NewContent): void {
    const { out, date1904 } = this;
    if (isNothing(content, style)) this.names[column] = NOWHERE;
    else {
      out.encoded((this.starts[column] ??= encoded(startOf(column, ""))));
      this.names[column] = out.place;
      out.encoded(this.rowName);
      if (typeof content === "string" && content !== "" && isWrittenAsItIs(content)) {
        out.encoded((this.textStarts[style] ??= encoded(textStart(style, "", false))));
        out.text(content);
        out.encoded(this.textEnd);
      } else out.text(restXml(content, { prefix: "", style, date1904 }));
    }
    this.ends[column] = out.place;
  }
}
