/** Pieces of markup: what is put into a part, and tags with other attributes. */
const CONTROL = /[\p{Cc}\ufffe\uffff]/gu;

/** Whether XML has a place for a control character. */
const isAllowed = (character: string): boolean => /[\t\n\u007f-\u009f]/u.test(character);
/** What would be read as an escape. */
const LIKE_ESCAPE = /_(?=x[\da-fA-F]{4}_)/gu;

const SPACE = 32;
const QUOTE = 34;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Few texts have anything of all this. */
const TO_ESCAPE = /[&<>"\p{Cc}\ufffe\uffff]|_x/u;

/** Text between tags, or of an attribute in double quotes. What XML has no place for is left out. */
export const escapeXml = (text: string): string => (TO_ESCAPE.test(text) ? escapedXml(text) : text);

const escapedXml = (text: string): string =>
  text
    .replace(/[&<>"\t\n\r]/gu, (character) => REFERENCES[character] ?? character)
    .replace(CONTROL, (control) => (isAllowed(control) ? control : ""));

const hex = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

/** A text of a cell: characters that XML has no place for are written as workbooks write them, `_x000D_`. */
export const escapeText = (text: string): string => (TO_ESCAPE.test(text) ? escapedText(text) : text);

const escapedText = (text: string): string =>
  text
    .replace(LIKE_ESCAPE, "_x005F_")
    .replace(CONTROL, (control) => (isAllowed(control) ? control : `_x${hex(control)}_`))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");

export type AttributeChanges = Readonly<Record<string, string | number | null>>;

interface AttributePlace {
  readonly name: string;
  /** From the white space before its name. */
  readonly from: number;
  /** Of its value, without quotes. */
  readonly valueFrom: number;
  readonly valueTo: number;
}

/** Attributes of a tag that an XmlReader has taken for one, and the place behind the last of them. */
function attributesOf(tag: string): { readonly places: readonly AttributePlace[]; readonly end: number } {
  const places: AttributePlace[] = [];
  let at = 1;
  const isName = (code: number): boolean => code > SPACE && code !== SLASH && code !== GREATER;
  while (at < tag.length && isName(tag.charCodeAt(at))) at++;
  for (;;) {
    const from = at;
    while (tag.charCodeAt(at) <= SPACE) at++;
    if (at >= tag.length || !isName(tag.charCodeAt(at))) return { places, end: from };
    const nameFrom = at;
    while (tag.charCodeAt(at) !== EQUALS && tag.charCodeAt(at) > SPACE) at++;
    const name = tag.slice(nameFrom, at);
    at = tag.indexOf("=", at) + 1;
    while (tag.charCodeAt(at) <= SPACE) at++;
    const valueFrom = at + 1;
    const valueTo = tag.indexOf(tag.charCodeAt(at) === QUOTE ? '"' : "'", valueFrom);
    places.push({ name, from, valueFrom, valueTo });
    at = valueTo + 1;
  }
}

/**
 * A tag with some attributes changed, all else as it is written.
 *
 * @param changes by names as written; null takes one away
 */
export function withAttributes(tag: string, changes: AttributeChanges): string {
  const { places, end } = attributesOf(tag);
  let result = "";
  let at = 0;
  for (const { name, from, valueFrom, valueTo } of places) {
    const change = Object.hasOwn(changes, name) ? changes[name] : undefined;
    if (change === undefined) continue;
    result += change === null ? tag.slice(at, from) : tag.slice(at, valueFrom) + valueOf(change, tag[valueTo]);
    at = change === null ? valueTo + 1 : valueTo;
  }
  result += tag.slice(at, end);
  for (const [name, change] of Object.entries(changes))
    if (change !== null && !places.some((place) => place.name === name)) result += ` ${name}="${valueOf(change)}"`;
  return result + tag.slice(end);
}

const valueOf = (value: string | number, quote: string | undefined = '"'): string => {
  const text = escapeXml(String(value));
  return quote === "'" ? text.replaceAll("'", "&apos;") : text;
};

/** An element of one tag as one that something can be put into, and back: `<a b="1" />` and `<a b="1" >`. */
export const opened = (tag: string): string => `${tag.slice(0, tag.lastIndexOf("/"))}>`;
export const closedAtOnce = (tag: string): string => `${tag.slice(0, -1)}/>`;

/** The prefix of a name as written, with its colon: `x:`, or nothing. */
export const prefixOf = (rawName: string): string => rawName.slice(0, rawName.indexOf(":") + 1);

export const attributesXml = (attributes: AttributeChanges): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === null ? "" : ` ${name}="${valueOf(value)}"`))
    .join("");
