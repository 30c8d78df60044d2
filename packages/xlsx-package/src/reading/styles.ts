/** Styles, as far as they are asked for: number formats always, what a cell looks like only for who draws it. */
import type { OpcPackage } from "../opc/package";
import type { Attributes } from "../xml/attributes";
import type { XmlHandler } from "../xml/xml-reader";
import { colorOf } from "./colors";
import { BUILT_IN_FORMATS } from "./number-formats";

/** Sizes in points, colours as `#rrggbb`; a member is left out where nothing is said. */
export interface Look {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
  readonly wrapText?: true;
  readonly horizontal?: string;
  readonly vertical?: string;
  /** Sides that have a line: top, right, bottom, left. */
  readonly borders?: string;
}

export interface CellStyle {
  /** `General`, `0.00`, `yyyy"年"m"月"` … */
  readonly format: string;
  readonly look: Look;
}

export interface Styles {
  /** In the order in which cells name them. */
  readonly cells: readonly CellStyle[];
  /** What conditional formats change. */
  readonly differential: readonly Look[];
}

export const NO_STYLES: Styles = { cells: [], differential: [] };

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Writable<Look>;

const SIDES: Readonly<Record<string, string>> = {
  top: "top",
  right: "right",
  end: "right",
  bottom: "bottom",
  left: "left",
  start: "left",
};
const ORDER = ["top", "right", "bottom", "left"];

export function readStyles(opc: OpcPackage, part: string): Styles {
  const handler = new StylesHandler();
  opc.readXml(part, handler);
  return { cells: handler.cells, differential: handler.differential };
}

class StylesHandler implements XmlHandler {
  readonly wantsText = false;
  readonly cells: CellStyle[] = [];
  readonly differential: Look[] = [];
  private readonly formats = new Map<number, string>();
  private readonly fonts: Draft[] = [];
  private readonly fills: Draft[] = [];
  private readonly borders: Draft[] = [];
  /** `fonts`, `fills`, `borders`, `cellXfs`, `dxfs`. */
  private list = "";
  /** What is being described. */
  private draft: Draft = {};
  private sides: string[] = [];
  private isSolid = false;
  private inside = "";

  open(name: string, attributes: Attributes): boolean {
    switch (name) {
      case "styleSheet":
        return true;
      case "numFmts":
      case "fonts":
      case "fills":
      case "borders":
      case "cellXfs":
      case "dxfs":
        this.list = name;
        return true;
      case "numFmt":
        if (this.list === "numFmts")
          this.formats.set(attributes.number("numFmtId") ?? -1, attributes.get("formatCode") ?? "General");
        return false;
      case "xf":
        if (this.list === "cellXfs") this.beginCell(attributes);
        return this.list === "cellXfs";
      case "dxf":
        this.draft = {};
        return true;
      default:
        return this.openDetail(name, attributes);
    }
  }

  text(): void {
    // Nothing here is said by text.
  }

  close(name: string): void {
    switch (name) {
      case "font":
      case "fill":
      case "border":
        this.inside = "";
        if (name === "border" && this.sides.length > 0)
          this.draft.borders = ORDER.filter((side) => this.sides.includes(side)).join(" ");
        if (this.list === `${name}s`) {
          this.listOf(name).push(this.draft);
          this.draft = {};
        }
        break;
      case "dxf":
        this.differential.push(this.draft);
        this.draft = {};
        break;
    }
  }

  private listOf(name: "font" | "fill" | "border"): Draft[] {
    return name === "font" ? this.fonts : name === "fill" ? this.fills : this.borders;
  }

  private beginCell(attributes: Attributes): void {
    const id = attributes.number("numFmtId") ?? 0;
    const of = (list: readonly Draft[], name: string): Draft => list[attributes.number(name) ?? 0] ?? {};
    const look: Draft = {
      ...of(this.fonts, "fontId"),
      ...of(this.fills, "fillId"),
      ...of(this.borders, "borderId"),
    };
    this.draft = look;
    this.cells.push({ format: this.formats.get(id) ?? BUILT_IN_FORMATS[id] ?? "General", look });
  }

  private openDetail(name: string, attributes: Attributes): boolean {
    if (name === "font" || name === "fill" || name === "border") {
      this.inside = name;
      this.sides = [];
      return true;
    }
    if (name === "alignment" && this.list === "cellXfs") this.align(attributes);
    else if (this.inside === "font") this.describeFont(name, attributes);
    else if (this.inside === "fill") return this.describeFill(name, attributes);
    else if (this.inside === "border" && SIDES[name] !== undefined) {
      const line = attributes.get("style");
      if (line !== undefined && line !== "none") this.sides.push(SIDES[name]);
    }
    return false;
  }

  private align(attributes: Attributes): void {
    const horizontal = attributes.get("horizontal");
    const vertical = attributes.get("vertical");
    if (horizontal !== undefined && horizontal !== "general") this.draft.horizontal = horizontal;
    if (vertical !== undefined) this.draft.vertical = vertical === "center" ? "middle" : vertical;
    if (attributes.flag("wrapText") === true) this.draft.wrapText = true;
  }

  private describeFont(name: string, attributes: Attributes): void {
    const isOn = attributes.flag("val") !== false;
    const color = name === "color" ? colorOf(attributes) : undefined;
    if (name === "b" && isOn) this.draft.bold = true;
    else if (name === "i" && isOn) this.draft.italic = true;
    else if (name === "strike" && isOn) this.draft.strikethrough = true;
    else if (name === "u" && attributes.get("val") !== "none") this.draft.underline = true;
    else if (name === "sz") this.draft.fontSize = attributes.number("val") ?? 11;
    else if (name === "name") this.draft.fontName = attributes.get("val") ?? "";
    else if (color !== undefined) this.draft.fontColor = color;
  }

  private describeFill(name: string, attributes: Attributes): boolean {
    if (name === "patternFill") {
      const pattern = attributes.get("patternType");
      // A differential fill leaves it out and means solid.
      this.isSolid = pattern === "solid" || (this.list === "dxfs" && pattern !== "none");
      return true;
    }
    const color = this.isSolid ? colorOf(attributes) : undefined;
    // A differential fill has its colour in the background.
    if (name === "bgColor" && color !== undefined && this.list === "dxfs") this.draft.fill = color;
    else if (name === "fgColor" && color !== undefined) this.draft.fill = color;
    return false;
  }
}
