/**
 * A part that is copied while it is read, but for what an editor changes on the way. The editor is told what a reader
 * is told, by the same reader: what is written is what will be read.
 */
import { XmlReader, type XmlHandler } from "../../xml/xml-reader";

export interface Editor extends XmlHandler {
  /** From here on nothing is copied yet, for it may still be changed; null: all of it is as it will be. */
  readonly keptFrom: number | null;
}

export class Rewriter {
  readonly reader: XmlReader;
  hasChanged = false;
  private readonly editor: Editor;
  /** What was read and not copied yet. */
  private text = "";
  /** Where that begins, in characters from the start of the part. */
  private start = 0;

  constructor(
    part: string,
    editorOf: (rewriter: Rewriter) => Editor,
    private readonly out: (text: string) => void,
  ) {
    this.editor = editorOf(this);
    this.reader = new XmlReader(part, this.editor);
  }

  read(piece: string, isLast: boolean): void {
    this.text += piece;
    this.reader.read(piece, isLast);
    const { position } = this.reader;
    this.copyTo(isLast ? position : Math.min(position, this.editor.keptFrom ?? position));
  }

  /** Copies what has been read up to a place; what lies before it is copied or passed over already. */
  copyTo(to: number): void {
    if (to <= this.start) return;
    this.out(this.text.slice(0, to - this.start));
    this.forget(to);
  }

  /** Leaves out what has been read up to a place. */
  skipTo(to: number): void {
    if (to <= this.start) return;
    this.forget(to);
    this.hasChanged = true;
  }

  private forget(to: number): void {
    this.text = this.text.slice(to - this.start);
    this.start = to;
  }

  write(text: string): void {
    if (text === "") return;
    this.out(text);
    this.hasChanged = true;
  }

  /** What stands there in the part: only of what is not copied yet. */
  between(from: number, to: number): string {
    return this.text.slice(from - this.start, to - this.start);
  }

  /** The tag that is being told. */
  get tag(): string {
    return this.between(this.reader.tagFrom, this.reader.tagTo);
  }
}
