/** A small part as a tree of its elements, each with its place in the text, and the text with some places changed. */
import { damaged } from "../../troubles";
import { XmlReader } from "../../xml/xml-reader";
import { closedAtOnce, opened, withAttributes, type AttributeChanges } from "./markup";

export interface Element {
  readonly name: string;
  /** As written, with its prefix. */
  readonly rawName: string;
  /** Names as written. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Of its first tag, and of what stands behind it up to its end tag. */
  readonly from: number;
  readonly tagTo: number;
  readonly innerTo: number;
  readonly to: number;
  readonly isEmpty: boolean;
  /** What stands in it outside of other elements. */
  readonly text: string;
}

type Draft = { -readonly [K in keyof Element]: Element[K] } & { readonly children: Draft[] };

/** Elements of the root's own namespace, as an XmlReader tells them. */
export const treeOf = (part: string, text: string): Element => readTree(part, text, false);

/**
 * All elements, whatever their namespace, those for readers of later versions too; by their names without prefixes. It
 * may be a piece of a part.
 */
export const wholeTreeOf = (part: string, text: string): Element => readTree(part, text, true);

function readTree(part: string, text: string, wantsAll: boolean): Element {
  const around: Draft[] = [];
  let root: Draft | null = null;
  const reader: XmlReader = new XmlReader(part, {
    wantsText: true,
    wantsAll,
    open(name, attributes) {
      const element: Draft = {
        name,
        rawName: reader.rawName,
        attributes: new Map(attributes.all()),
        children: [],
        from: reader.tagFrom,
        tagTo: reader.tagTo,
        innerTo: reader.tagTo,
        to: reader.tagTo,
        isEmpty: reader.isEmpty,
        text: "",
      };
      around.at(-1)?.children.push(element);
      root ??= element;
      around.push(element);
      return true;
    },
    text(piece) {
      const element = around.at(-1);
      if (element !== undefined) element.text += piece;
    },
    close() {
      const element = around.pop();
      if (element === undefined) return;
      element.innerTo = element.isEmpty ? element.tagTo : reader.tagFrom;
      element.to = reader.tagTo;
    },
  });
  reader.read(text, true);
  if (root === null) throw damaged(part);
  return root;
}

export const childOf = (element: Element, name: string): Element | undefined =>
  element.children.find((child) => child.name === name);

/** An element and all that is in it, from the outside in. */
export function* within(element: Element): Iterable<Element> {
  yield element;
  for (const child of element.children) yield* within(child);
}

/** Changes of one text, by places in it as it is. */
export class Edits {
  private readonly edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];

  constructor(private readonly text: string) {}

  replace(from: number, to: number, text: string): void {
    this.edits.push({ from, to, text });
  }

  remove({ from, to }: Element): void {
    this.replace(from, to, "");
  }

  setAttributes({ from, tagTo }: Element, changes: AttributeChanges): void {
    this.replace(from, tagTo, withAttributes(this.text.slice(from, tagTo), changes));
  }

  /** Puts something in at the end of an element, and changes its attributes besides. */
  append(element: Element, xml: string, changes: AttributeChanges = {}): void {
    const { from, tagTo, innerTo, isEmpty, rawName } = element;
    const tag = withAttributes(this.text.slice(from, tagTo), changes);
    if (isEmpty) return this.replace(from, tagTo, `${opened(tag)}${xml}</${rawName}>`);
    if (Object.keys(changes).length > 0) this.replace(from, tagTo, tag);
    this.replace(innerTo, innerTo, xml);
  }

  /** Puts a child in at a place. One after the other, where the parent is an element of one tag. */
  insert(parent: Element, at: number, xml: string): void {
    if (!parent.isEmpty) return this.replace(at, at, xml);
    const { from, tagTo, rawName } = parent;
    const standing = this.edits.find((edit) => edit.from === from && edit.to === tagTo);
    if (standing === undefined) return this.append(parent, xml);
    const end = `</${rawName}>`;
    this.edits.splice(this.edits.indexOf(standing), 1);
    this.replace(from, tagTo, standing.text.slice(0, -end.length) + xml + end);
  }

  /** The element as one of a single tag: what was in it is gone. */
  empty({ from, tagTo, to }: Element, changes: AttributeChanges = {}): void {
    this.replace(from, to, closedAtOnce(withAttributes(this.text.slice(from, tagTo), changes)));
  }

  applied(): string {
    const sorted = this.edits.map((edit, order) => ({ ...edit, order }));
    sorted.sort((a, b) => a.from - b.from || a.to - b.to || a.order - b.order);
    let result = "";
    let at = 0;
    for (const { from, to, text } of sorted) {
      // What lies in something that goes goes with it.
      if (from < at) continue;
      result += this.text.slice(at, from) + text;
      at = to;
    }
    return result + this.text.slice(at);
  }
}

/**
 * Where in an element a child belongs that it does not have yet.
 *
 * @param order names of children as the format wants them
 */
export function placeFor(parent: Element, name: string, order: readonly string[]): number {
  const rank = order.indexOf(name);
  const before = parent.children.filter((child) => order.indexOf(child.name) <= rank && order.includes(child.name));
  return before.at(-1)?.to ?? parent.tagTo;
}
