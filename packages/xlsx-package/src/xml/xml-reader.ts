/**
 * XML as events, from text that arrives in pieces. What it knows is what parts of workbooks are made of: elements of
 * the root's own namespace, whatever prefix they carry; everything of another namespace is passed over, and so is what
 * a reader of the plain format is told to leave (`mc:Choice`).
 *
 * By hand, because it is the bulk of the work: three times as fast as a general parser, for it makes no object and
 * copies no text that nobody asked for.
 */
import { damaged, PackageError } from "../troubles";
import { Attributes } from "./attributes";
import { unescapeXml } from "./entities";

export interface XmlHandler {
  /** Text is given only while this is true. */
  readonly wantsText: boolean;
  /**
   * An element begins.
   *
   * @returns false to pass over all that is in it; its end is then not told either
   */
  open(name: string, attributes: Attributes): boolean;
  /** Text, perhaps in several pieces. */
  text(text: string): void;
  close(name: string): void;
  /** An element of another namespace begins; unless this says so it is passed over. Its end is not told. */
  openForeign?(name: string, attributes: Attributes): boolean;
  /** The end of an element that `open` passed over. */
  passed?(name: string): void;
  /** While true, what is for readers of later versions alone (`mc:Choice`) is told too. */
  readonly wantsChoices?: boolean;
  /** All elements are told as the root's own are, whatever their namespace, those for later versions too. */
  readonly wantsAll?: boolean;
}

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
/** Markup that does not end within so many characters is not markup. */
const LONGEST_TAG = 4_000_000;
/** A reference such as `&quot;` is no longer. */
const LONGEST_REFERENCE = 12;
const DEEPEST = 1_000;

const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

type Scope = ReadonlyMap<string, string>;

export class XmlReader {
  /**
   * The tag that is being told: where it begins and where it ends, in characters from the start of the part. The end of
   * an empty element is told as a tag of no length behind it.
   */
  tagFrom = 0;
  tagTo = 0;
  /** Its name as written, and whether it is an element of one tag. */
  rawName = "";
  isEmpty = false;
  /** How far the part is read. */
  position = 0;
  private rest = "";
  private readonly attributes = new Attributes();
  /** Names of the elements around, as written. */
  private readonly names: string[] = [];
  /** The depth of the element that is passed over; 0 when none is. */
  private skipFrom = 0;
  /** Whether the handler asked for that. */
  private isPassedOver = false;
  private isDone = false;
  private scope: Scope = new Map();
  private readonly scopes: { readonly depth: number; readonly before: Scope }[] = [];
  /** The namespace of the root; null before it. */
  private own: string | null = null;
  /** Whether names without a prefix are of that namespace. */
  private plainIsOwn = false;
  private hasNamespaces = false;

  constructor(
    private readonly part: string,
    private readonly handler: XmlHandler,
  ) {}

  /** How many elements are open: the one that begins counts, the one that ends no longer does. */
  get depth(): number {
    return this.names.length;
  }

  read(piece: string, isLast: boolean): void {
    const text = this.rest === "" ? piece : this.rest + piece;
    const end = this.isDone ? text.length : this.scan(text, isLast);
    this.position += end;
    this.rest = end < text.length ? text.slice(end) : "";
    if (this.rest.length > LONGEST_TAG) throw damaged(this.part);
    if (isLast && !this.isDone) throw damaged(this.part);
  }

  /** @returns up to where it could be read */
  private scan(text: string, isLast: boolean): number {
    let at = 0;
    while (!this.isDone) {
      const tag = text.indexOf("<", at);
      if (tag < 0) return this.lastText(text, at, isLast);
      if (tag > at && this.handler.wantsText && this.skipFrom === 0) this.give(text.slice(at, tag));
      const kind = text.charCodeAt(tag + 1);
      const next =
        kind === SLASH
          ? this.endTag(text, tag)
          : kind === BANG
            ? this.declaration(text, tag)
            : kind === QUESTION
              ? after(text, "?>", tag)
              : this.skipFrom > 0
                ? this.skippedTag(text, tag)
                : this.startTag(text, tag);
      if (next < 0) return tag;
      at = next;
    }
    return text.length;
  }

  /** Text at the end of a piece: a reference may be cut in two, and so may the end of a line. */
  private lastText(text: string, at: number, isLast: boolean): number {
    const reference = isLast ? -1 : text.indexOf("&", Math.max(at, text.length - LONGEST_REFERENCE));
    const whole = !isLast && text.endsWith("\r") ? text.length - 1 : text.length;
    const end = Math.max(at, reference < 0 ? whole : reference);
    if (end > at && this.handler.wantsText && this.skipFrom === 0) this.give(text.slice(at, end));
    return end;
  }

  private give(text: string): void {
    const plain = text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text;
    this.handler.text(unescapeXml(plain));
  }

  private endTag(text: string, tag: number): number {
    const end = text.indexOf(">", tag);
    if (end < 0) return -1;
    const name = this.names.pop();
    if (name === undefined || !text.startsWith(name, tag + 2) || !isBlank(text, tag + 2 + name.length, end))
      throw damaged(this.part);
    this.tagFrom = this.position + tag;
    this.tagTo = this.position + end + 1;
    this.ended(name);
    return end + 1;
  }

  private ended(name: string): void {
    const depth = this.names.length + 1;
    if (this.skipFrom === 0) {
      const colon = this.hasNamespaces ? name.indexOf(":") : -1;
      const isOwn = colon < 0 ? this.plainIsOwn : this.scope.get(name.slice(0, colon)) === this.own;
      if (isOwn || this.handler.wantsAll === true) this.handler.close(colon < 0 ? name : name.slice(colon + 1));
    } else if (this.skipFrom === depth) {
      this.skipFrom = 0;
      if (this.isPassedOver) this.handler.passed?.(name.slice(name.indexOf(":") + 1));
    }
    const declared = this.scopes.at(-1);
    if (declared?.depth === depth) {
      this.scopes.pop();
      this.enter(declared.before);
    }
    if (depth === 1) this.isDone = true;
  }

  private declaration(text: string, tag: number): number {
    if (text.startsWith("<!--", tag)) return after(text, "-->", tag + 4);
    if (text.startsWith("<![CDATA[", tag)) {
      const end = text.indexOf("]]>", tag + 9);
      if (end < 0) return -1;
      if (this.handler.wantsText && this.skipFrom === 0) this.handler.text(text.slice(tag + 9, end));
      return end + 3;
    }
    if (text.length - tag < 9) return -1;
    const end = text.indexOf(">", tag);
    const subset = text.indexOf("[", tag);
    if (subset >= 0 && (end < 0 || subset < end)) throw new PackageError({ code: "entities", part: this.part });
    return end < 0 ? -1 : end + 1;
  }

  /** @returns the place behind it; -1 when it does not end in this piece */
  private startTag(text: string, tag: number): number {
    const { attributes } = this;
    attributes.clear();
    const length = text.length;
    let at = tag + 1;
    let code = 0;
    for (; at < length; at++) {
      code = text.charCodeAt(at);
      if (code <= SPACE || code === GREATER || code === SLASH) break;
    }
    const nameEnd = at;
    let declares = false;
    let isEmpty = false;
    for (;;) {
      while (at < length && (code = text.charCodeAt(at)) <= SPACE) at++;
      if (at >= length) return -1;
      if (code === GREATER) break;
      if (code === SLASH) {
        if (at + 1 >= length) return -1;
        if (text.charCodeAt(at + 1) !== GREATER) throw damaged(this.part);
        isEmpty = true;
        at++;
        break;
      }
      const from = at;
      while (at < length && (code = text.charCodeAt(at)) !== EQUALS && code > SPACE && code !== GREATER) at++;
      const to = at;
      while (at < length && (code = text.charCodeAt(at)) <= SPACE) at++;
      if (at >= length) return -1;
      if (code !== EQUALS || to === from) throw damaged(this.part);
      at++;
      while (at < length && (code = text.charCodeAt(at)) <= SPACE) at++;
      if (at >= length) return -1;
      if (code !== QUOTE && code !== APOSTROPHE) throw damaged(this.part);
      const end = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (end < 0) return -1;
      const name = text.slice(from, to);
      attributes.add(name, text.slice(at + 1, end));
      if (to - from >= 5 && name.startsWith("xmlns")) declares = true;
      at = end + 1;
    }
    if (nameEnd === tag + 1) throw damaged(this.part);
    this.tagFrom = this.position + tag;
    this.tagTo = this.position + at + 1;
    this.begun(text.slice(tag + 1, nameEnd), isEmpty, declares);
    return at + 1;
  }

  /** A tag in what is passed over: only where it ends counts. @returns as `startTag` does */
  private skippedTag(text: string, tag: number): number {
    const length = text.length;
    let at = tag + 1;
    let code = 0;
    for (; at < length; at++) {
      code = text.charCodeAt(at);
      if (code <= SPACE || code === GREATER || code === SLASH) break;
    }
    const nameEnd = at;
    for (; at < length && (code = text.charCodeAt(at)) !== GREATER; at++)
      if (code === QUOTE || code === APOSTROPHE) {
        at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
        if (at < 0) return -1;
      }
    if (at >= length) return -1;
    if (nameEnd === tag + 1) throw damaged(this.part);
    if (text.charCodeAt(at - 1) !== SLASH) {
      this.names.push(text.slice(tag + 1, nameEnd));
      if (this.names.length > DEEPEST) throw damaged(this.part);
    }
    return at + 1;
  }

  private begun(name: string, isEmpty: boolean, declares: boolean): void {
    const { names, handler, attributes } = this;
    names.push(name);
    const depth = names.length;
    if (depth > DEEPEST) throw damaged(this.part);
    if (declares) {
      this.scopes.push({ depth, before: this.scope });
      this.enter(new Map([...this.scope, ...attributes.namespaces()]));
    }
    this.rawName = name;
    this.isEmpty = isEmpty;
    const colon = name.indexOf(":");
    if (colon >= 0) this.hasNamespaces = true;
    if (this.own === null) {
      // A prefix that nobody declared is as good as a namespace.
      this.own = this.scope.get(colon < 0 ? "" : name.slice(0, colon)) ?? "";
      this.enter(this.own === "" && colon >= 0 ? new Map([...this.scope, [name.slice(0, colon), ""]]) : this.scope);
    }
    if (this.skipFrom === 0) {
      const space = colon < 0 ? null : this.scope.get(name.slice(0, colon));
      const isOwn = colon < 0 ? this.plainIsOwn : space === this.own;
      const local = colon < 0 ? name : name.slice(colon + 1);
      const isTold = isOwn || handler.wantsAll === true;
      const goesIn = isTold
        ? handler.open(local, attributes)
        : space === COMPATIBILITY
          ? local !== "Choice" || handler.wantsChoices === true
          : handler.openForeign?.(local, attributes) === true;
      if (!goesIn) {
        this.skipFrom = depth;
        this.isPassedOver = isTold;
      }
    }
    if (isEmpty) {
      names.pop();
      this.tagFrom = this.tagTo;
      this.ended(name);
    }
  }

  private enter(scope: Scope): void {
    this.scope = scope;
    this.plainIsOwn = (scope.get("") ?? "") === this.own;
  }
}

function after(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at < 0 ? -1 : at + end.length;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > SPACE) return false;
  return true;
}
