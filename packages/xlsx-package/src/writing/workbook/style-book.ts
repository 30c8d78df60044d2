/**
 * The styles of a workbook: new ones are put behind those that are there, none of which changes. What is not asked for
 * again when a sheet or a format goes is taken off the end.
 */
import type { FormatLook, NewLook } from "../sheet-changes";
import { attributesXml } from "../xml/markup";
import { childOf, Edits, placeFor, treeOf, type Element } from "../xml/tree";
import { borderXml, builtInFormat, fillXml, fontXml, lookXml } from "./style-xml";

const ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
type List = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";
const LISTS: readonly List[] = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"];
const FIRST_OWN_FORMAT = 164;

/** What stands first in a list that is not there: styles name it without its being said. */
const firstOf = (list: List, p: string): readonly string[] => {
  const firsts: Readonly<Record<List, readonly string[]>> = {
    numFmts: [],
    fonts: [`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`],
    fills: ["none", "gray125"].map((type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`),
    borders: [`<${p}border/>`],
    cellXfs: [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`],
    dxfs: [],
  };
  return firsts[list];
};

/** What a workbook without styles gets. */
export const emptyStyles = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
  `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

export class StyleBook {
  private readonly root: Element;
  private readonly prefix: string;
  private readonly added: Record<List, string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
    dxfs: [],
  };
  private readonly known = new Map<string, number>();
  private nextFormat: number;
  /** Looks that were asked for. */
  private readonly asked = new Set<number>();
  /** How many of a list stay. */
  private readonly staying = new Map<List, number>();

  constructor(
    part: string,
    private readonly text: string,
  ) {
    this.root = treeOf(part, text);
    this.prefix = this.root.rawName.slice(0, -this.root.name.length);
    const ids = this.items("numFmts").map(({ attributes }) => Number(attributes.get("numFmtId")) + 1);
    this.nextFormat = Math.max(FIRST_OWN_FORMAT, ...ids.filter(Number.isFinite));
  }

  private items(list: List): readonly Element[] {
    return childOf(this.root, list)?.children ?? [];
  }

  private add(list: List, xml: string): number {
    const key = `${list} ${xml}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const standing = this.items(list).length;
    const added = this.added[list];
    if (standing === 0 && added.length === 0) added.push(...firstOf(list, this.prefix));
    const place = standing + added.push(xml) - 1;
    this.known.set(key, place);
    return place;
  }

  /** The place of what a conditional format changes: one that is written the same is the same. */
  differential(look: FormatLook): number {
    const xml = lookXml(look, this.prefix);
    const standing = this.items("dxfs").findIndex(({ from, to }) => this.text.slice(from, to) === xml);
    const place = standing >= 0 ? standing : this.add("dxfs", xml);
    this.asked.add(place);
    return place;
  }

  /** The place of a style that is like another but for a few things. */
  style(base: number, look: NewLook): number {
    const p = this.prefix;
    const from = this.items("cellXfs")[base]?.attributes ?? new Map<string, string>();
    const id = (name: string): number => Number(from.get(name) ?? 0) || 0;
    const font = this.items("fonts")[id("fontId")];
    const { fontColor, fontName, fontSize, bold, italic, underline, strikethrough } = look;
    const changesFont = [fontColor, fontName, fontSize, bold, italic, underline, strikethrough].some(
      (part) => part !== undefined,
    );
    const changesAlignment = [look.wrapText, look.horizontal, look.vertical].some((part) => part !== undefined);
    const attributes = {
      numFmtId: look.format === undefined ? id("numFmtId") : this.format(look.format),
      fontId: changesFont ? this.add("fonts", fontXml(look, font, p)) : id("fontId"),
      // The first fill of every workbook is none.
      fillId:
        look.fill === undefined ? id("fillId") : look.fill === null ? 0 : this.add("fills", fillXml(look.fill, p)),
      borderId: look.border === true ? this.add("borders", borderXml(p)) : id("borderId"),
      xfId: id("xfId"),
      ...Object.fromEntries([...from].filter(([name]) => name.startsWith("apply") || name === "quotePrefix")),
      ...(look.format === undefined ? {} : { applyNumberFormat: 1 }),
      ...(changesFont ? { applyFont: 1 } : {}),
      ...(look.fill === undefined ? {} : { applyFill: 1 }),
      ...(look.border === true ? { applyBorder: 1 } : {}),
      ...(changesAlignment ? { applyAlignment: 1 } : {}),
    };
    const inner = this.alignment(base, look) + this.protection(base);
    const tag = `<${p}xf${attributesXml(attributes)}`;
    return this.add("cellXfs", inner === "" ? `${tag}/>` : `${tag}>${inner}</${p}xf>`);
  }

  private alignment(base: number, { wrapText, horizontal, vertical }: NewLook): string {
    const standing = this.items("cellXfs")[base]?.children.find(({ name }) => name === "alignment");
    const attributes = {
      ...Object.fromEntries(standing?.attributes ?? []),
      ...(horizontal === undefined ? {} : { horizontal }),
      ...(vertical === undefined ? {} : { vertical }),
      ...(wrapText === undefined ? {} : { wrapText: wrapText ? 1 : 0 }),
    };
    return Object.keys(attributes).length === 0 ? "" : `<${this.prefix}alignment${attributesXml(attributes)}/>`;
  }

  private protection(base: number): string {
    const standing = this.items("cellXfs")[base]?.children.find(({ name }) => name === "protection");
    return standing === undefined ? "" : this.text.slice(standing.from, standing.to);
  }

  private format(code: string): number {
    const builtIn = builtInFormat(code);
    if (builtIn !== undefined) return builtIn;
    const standing = this.items("numFmts").find(({ attributes }) => attributes.get("formatCode") === code);
    if (standing !== undefined) return Number(standing.attributes.get("numFmtId"));
    const known = this.known.get(`format ${code}`);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.known.set(`format ${code}`, id);
    this.added.numFmts.push(`<${this.prefix}numFmt${attributesXml({ numFmtId: id, formatCode: code })}/>`);
    return id;
  }

  /**
   * Looks that formats had which are gone: taken off the end as far as nobody else has them.
   *
   * @param isUsed whether something in the workbook still names a place
   */
  dropDifferential(gone: ReadonlySet<number>, isUsed: (place: number) => boolean): void {
    this.shorten("dxfs", (place) => gone.has(place) && !this.asked.has(place) && !isUsed(place));
  }

  /** Whether the last of the styles of cells is one of these. */
  endsWithStyle(places: ReadonlySet<number>): boolean {
    return places.has(this.items("cellXfs").length - 1);
  }

  /** The same of the styles of cells that are gone, and of what these were made of. */
  dropStyles(gone: ReadonlySet<number>, isUsed: (place: number) => boolean): void {
    const styles = this.items("cellXfs");
    const left = this.shorten("cellXfs", (place) => gone.has(place) && !isUsed(place));
    const standing = [...styles.slice(0, left), ...(childOf(this.root, "cellStyleXfs")?.children ?? [])];
    const dropped = styles.slice(left);
    const parts = [
      ["fonts", "fontId"],
      ["fills", "fillId"],
      ["borders", "borderId"],
    ] as const;
    for (const [list, name] of parts) {
      const usedBy = (some: readonly Element[]): ReadonlySet<number> =>
        new Set(some.map(({ attributes }) => Number(attributes.get(name) ?? 0)));
      const [before, still] = [usedBy(dropped), usedBy(standing)];
      this.shorten(list, (place) => before.has(place) && !still.has(place));
    }
    const ids = (some: readonly Element[]): ReadonlySet<string | undefined> =>
      new Set(some.map(({ attributes }) => attributes.get("numFmtId")));
    const [before, still] = [ids(dropped), ids(standing)];
    this.shorten("numFmts", (place) => {
      const id = this.items("numFmts")[place]?.attributes.get("numFmtId");
      return before.has(id) && !still.has(id);
    });
  }

  /** @returns how many stay */
  private shorten(list: List, goes: (place: number) => boolean): number {
    let left = this.items(list).length;
    while (left > 0 && goes(left - 1)) left--;
    if (left < this.items(list).length) this.staying.set(list, left);
    return left;
  }

  /** The text with what was added, and without what was dropped. */
  applied(): string {
    const edits = new Edits(this.text);
    for (const name of LISTS) {
      const list = childOf(this.root, name);
      const added = this.added[name].join("");
      const dropped = added === "" ? (list?.children.slice(this.staying.get(name) ?? Infinity) ?? []) : [];
      if (list === undefined) this.addList(edits, name, added);
      else if (dropped.length > 0) this.shortenList(edits, name, list, dropped);
      else if (added !== "") edits.append(list, added, counted(list, this.added[name].length));
    }
    return this.closed(edits.applied());
  }

  private shortenList(edits: Edits, name: List, list: Element, dropped: readonly Element[]): void {
    const left = list.children.slice(0, -dropped.length).map(({ from, to }) => this.text.slice(from, to));
    const first = firstOf(name, this.prefix);
    const cameWithThese = left.length === 0 || left.join("") === first.join("");
    if (cameWithThese && !list.attributes.has("count")) return edits.remove(list);
    const count = counted(list, -dropped.length);
    if (left.length === 0) return edits.empty(list, count);
    edits.setAttributes(list, count);
    for (const item of dropped) edits.remove(item);
  }

  /** What was opened for that which is gone is an element of one tag again. */
  private closed(text: string): string {
    const { tagTo, rawName } = this.root;
    const end = `></${rawName}>`;
    if (this.staying.size === 0 || !text.startsWith(end, tagTo - 1)) return text;
    return `${text.slice(0, tagTo - 1)}/>${text.slice(tagTo - 1 + end.length)}`;
  }

  /** Without a count: a list that came with its items goes with them. */
  private addList(edits: Edits, name: List, items: string): void {
    if (items === "") return;
    const at = placeFor(this.root, name, ORDER);
    edits.insert(this.root, at, `<${this.prefix}${name}>${items}</${this.prefix}${name}>`);
  }
}

const counted = ({ attributes, children }: Element, more: number): { count?: number } =>
  attributes.has("count") ? { count: children.length + more } : {};
