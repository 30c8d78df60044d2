/**
 * Markup as events, from text that is there as a whole: XML whose namespaces are told by their usual prefixes, and web
 * pages, which nobody holds to any rules. Nothing is ever matched backwards, so that no text takes longer than it is
 * long.
 */
import { Refusal } from "../refusal";
import { unescapeMarkup } from "./entities";

/** The attributes of an element, by their names in small letters as written; unescaped when asked for. */
export class TagAttributes {
  private parsed: Map<string, string> | null = null;

  constructor(private readonly written: string) {}

  get(name: string): string | undefined {
    const raw = (this.parsed ??= parse(this.written)).get(name);
    return raw === undefined ? undefined : unescapeMarkup(raw);
  }

  /** A whole number from `least` on; `usual` for what is none. */
  count(name: string, usual: number, least = 1): number {
    const value = Number(this.get(name) ?? NaN);
    return Number.isInteger(value) && value >= least ? value : usual;
  }
}

const ATTRIBUTE = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;

function parse(written: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single, bare] of written.matchAll(ATTRIBUTE))
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), double ?? single ?? bare ?? "");
  return found;
}

export interface MarkupHandler {
  /** @param name in small letters, with its prefix */
  open(name: string, attributes: TagAttributes): void;
  /** Also told of an element that is empty. */
  close(name: string): void;
  /** Unescaped. */
  text(text: string): void;
}

export interface ScanOptions {
  /** Elements whose text is no text: `script`. */
  readonly raw?: ReadonlySet<string>;
}

const NAME = /[^\s/>]*/uy;
const NAME_BEGINS = /[\w:]/u;

export function scanMarkup(source: string, handler: MarkupHandler, { raw = new Set() }: ScanOptions = {}): void {
  let at = 0;
  while (at < source.length) {
    const tag = source.indexOf("<", at);
    const end = tag < 0 ? source.length : tag;
    if (end > at) handler.text(unescapeMarkup(source.slice(at, end)));
    if (tag < 0) return;
    at = afterMarkup(source, tag, handler, raw);
  }
}

/** @returns where it goes on */
function afterMarkup(source: string, tag: number, handler: MarkupHandler, raw: ReadonlySet<string>): number {
  if (source.startsWith("<!--", tag)) return past(source, "-->", tag + 4);
  if (source.startsWith("<![CDATA[", tag)) {
    const end = past(source, "]]>", tag);
    handler.text(source.slice(tag + 9, source.endsWith("]]>", end) ? end - 3 : end));
    return end;
  }
  const next = source.charAt(tag + 1);
  if (next === "!" || next === "?") return afterDeclaration(source, tag);
  const isEnd = next === "/";
  const nameAt = tag + (isEnd ? 2 : 1);
  if (!NAME_BEGINS.test(source.charAt(nameAt))) {
    handler.text("<");
    return tag + 1;
  }
  NAME.lastIndex = nameAt;
  const name = (NAME.exec(source)?.[0] ?? "").toLowerCase();
  const end = endOfTag(source, nameAt + name.length);
  if (isEnd) {
    handler.close(name);
    return end + 1;
  }
  const isEmpty = source.charAt(end - 1) === "/";
  handler.open(name, new TagAttributes(source.slice(nameAt + name.length, isEmpty ? end - 1 : end)));
  if (isEmpty) handler.close(name);
  return raw.has(name) && !isEmpty ? endOfRaw(source, name, end + 1) : end + 1;
}

function past(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}

/** A document that declares entities of its own is refused: they can grow without end. */
function afterDeclaration(source: string, tag: number): number {
  const end = past(source, ">", tag);
  if (!/^<!doctype/iu.test(source.slice(tag, tag + 9))) return end;
  const bracket = source.indexOf("[", tag);
  if (bracket < 0 || bracket > end) return end;
  const close = past(source, "]", bracket);
  if (/<!entity/iu.test(source.slice(bracket, close))) throw new Refusal({ code: "unsafe" });
  return past(source, ">", close);
}

/** The `>` of a tag; one in a quoted value is none. */
function endOfTag(source: string, from: number): number {
  let quote = "";
  for (let at = from; at < source.length; at++) {
    const letter = source.charAt(at);
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === ">") return at;
    else if ((letter === '"' || letter === "'") && source.charAt(at - 1) === "=") quote = letter;
  }
  return source.length;
}

function endOfRaw(source: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\b`, "giu");
  end.lastIndex = from;
  return end.exec(source)?.index ?? source.length;
}
