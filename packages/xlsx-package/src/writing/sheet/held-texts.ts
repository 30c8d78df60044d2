/** Texts whose letters have looks of their own, as their cells hold them: they come along where cells change places. */
import type { OpcPackage } from "../../opc/package";
import { XmlDecoder } from "../../xml/decoder";
import type { Attributes } from "../../xml/attributes";
import type { CellChange, CellContent, Place } from "../sheet-changes";
import { Rewriter, type Editor } from "../xml/rewriter";
import { CellWalk } from "./standing-cells";

export interface HeldText {
  /** Of the cell: where its text is, and whether its phonetic guide is shown. */
  readonly attributes: { readonly t: string; readonly ph?: string };
  /** What stands in the cell. */
  readonly xml: string;
}

type Held = Extract<CellContent, { readonly like: Place }>;

export const isHeld = (content: CellContent | undefined): content is Held =>
  typeof content === "object" && content !== null && "like" in content;

const keyOf = ({ row, column }: Place): string => `${row},${column}`;

export class HeldTexts {
  private readonly texts = new Map<string, HeldText>();

  /** Undefined where the place holds no text. */
  at(place: Place): HeldText | undefined {
    return this.texts.get(keyOf(place));
  }

  static read(opc: OpcPackage, part: string, changes: readonly CellChange[]): HeldTexts {
    const held = new HeldTexts();
    const wanted = new Set(changes.flatMap(({ content }) => (isHeld(content) ? keyOf(content.like) : [])));
    if (wanted.size === 0) return held;
    const found = (place: Place, text: HeldText): void => void held.texts.set(keyOf(place), text);
    const rewriter = new Rewriter(part, (at) => new Collector(at, (place) => wanted.has(keyOf(place)), found), nowhere);
    const decoder = new XmlDecoder();
    opc.stream(part, (piece) => rewriter.read(decoder.decode(piece, false), false));
    rewriter.read(decoder.decode(new Uint8Array(), true), true);
    return held;
  }
}

const nowhere = (): void => undefined;

/** Where a cell's text is said to be. */
const OF_TEXTS = new Set(["s", "inlineStr"]);

/** Copies nothing: what is wanted is kept until its cell ends. */
class Collector implements Editor {
  keptFrom: number | null = null;
  readonly wantsText = false;
  private readonly walk = new CellWalk();
  private place: Place = { row: 0, column: 0 };
  private attributes: HeldText["attributes"] = { t: "" };

  constructor(
    private readonly at: Rewriter,
    private readonly isWanted: (place: Place) => boolean,
    private readonly found: (place: Place, text: HeldText) => void,
  ) {}

  open(name: string, attributes: Attributes): boolean {
    if (name === "row") this.walk.row(attributes);
    if (name === "c") return this.openCell(attributes);
    return name === "worksheet" || name === "sheetData" || name === "row";
  }

  private openCell(attributes: Attributes): boolean {
    const [row, column] = this.walk.cell(attributes);
    const [t = "", ph] = [attributes.get("t"), attributes.get("ph")];
    if (!OF_TEXTS.has(t) || !this.isWanted({ row, column })) return false;
    this.place = { row, column };
    this.attributes = { t, ...(ph === undefined ? {} : { ph }) };
    this.keptFrom = this.at.reader.tagTo;
    return true;
  }

  text(): void {
    // Its text is taken as it stands.
  }

  close(name: string): void {
    if (name !== "c" || this.keptFrom === null) return;
    const xml = this.at.between(this.keptFrom, this.at.reader.tagFrom);
    this.keptFrom = null;
    this.found(this.place, { attributes: this.attributes, xml });
  }
}
