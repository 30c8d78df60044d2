/** Takes the text of a formula apart as far as finding its references needs. */

export type Piece =
  | { readonly kind: "text"; readonly text: string }
  /** `T[…]`; the table is "" when only the brackets stand there. */
  | { readonly kind: "structured"; readonly text: string; readonly table: string; readonly inside: string }
  /** A name that is neither a function's nor part of a longer one. */
  | { readonly kind: "name"; readonly text: string }
  /** An address with or without its sheet, such as `'名 册'!$A$4:AC4`. */
  | { readonly kind: "address"; readonly text: string }
  /** An address on all sheets from one to another: `甲:丙!B2`. */
  | {
      readonly kind: "span";
      readonly text: string;
      readonly first: string;
      readonly last: string;
      readonly cells: string;
    };

const STRING = /"(?:[^"]|"")*"?/y;
const SHEET = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/uy;
const SPAN = /(?:'((?:[^':]|'')+):((?:[^':]|'')+)'|([\p{L}_][\p{L}\p{N}_.]*):([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const ADDRESS =
  /\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}/y;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;
const NUMBER = /\d+(?:\.\d+)?/y;

const at = (pattern: RegExp, text: string, from: number): string | undefined => {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0];
};

/** What stands in the brackets that open here, and where they end; undefined when they do not close. */
function bracketed(text: string, from: number): { inside: string; end: number } | undefined {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const letter = text[i];
    if (letter === "'") i += 1;
    else if (letter === "[") depth += 1;
    else if (letter === "]" && --depth === 0) return { inside: text.slice(from + 1, i), end: i + 1 };
  }
  return undefined;
}

/** A letter or digit goes on: what was read is only the beginning of a name. */
const goesOn = (text: string, end: number): boolean => /[\p{L}\p{N}_.(]/u.test(text[end] ?? "");

function spanAt(formula: string, from: number): Extract<Piece, { readonly kind: "span" }> | undefined {
  SPAN.lastIndex = from;
  const [sheets = "", a, b, c = "", d = ""] = SPAN.exec(formula) ?? [];
  const cells = sheets === "" ? undefined : at(ADDRESS, formula, from + sheets.length);
  // A bracket says that it is of another workbook.
  if (cells === undefined || sheets.includes("[")) return undefined;
  const [first, last] = a === undefined || b === undefined ? [c, d] : [a, b].map((name) => name.replaceAll("''", "'"));
  return first === undefined || last === undefined
    ? undefined
    : { kind: "span", text: sheets + cells, first, last, cells };
}

/** The pieces of a formula, in order; their texts joined are the formula. */
export function pieces(formula: string): readonly Piece[] {
  const found: Piece[] = [];
  let plain = "";
  const push = (piece: Piece): void => {
    if (plain !== "") found.push({ kind: "text", text: plain });
    plain = "";
    found.push(piece);
  };
  for (let i = 0; i < formula.length;) {
    const string = at(STRING, formula, i);
    if (string !== undefined) {
      plain += string;
      i += string.length;
      continue;
    }
    const span = spanAt(formula, i);
    if (span !== undefined) {
      push(span);
      i += span.text.length;
      continue;
    }
    const sheet = at(SHEET, formula, i) ?? "";
    const address = at(ADDRESS, formula, i + sheet.length);
    const end = i + sheet.length + (address?.length ?? 0);
    if (address !== undefined && !goesOn(formula, end) && formula[end] !== "[") {
      push({ kind: "address", text: sheet + address });
      i = end;
      continue;
    }
    const name = sheet === "" ? (at(NAME, formula, i) ?? "") : "";
    const brackets = formula[i + name.length] === "[" ? bracketed(formula, i + name.length) : undefined;
    if (brackets !== undefined) {
      push({ kind: "structured", text: formula.slice(i, brackets.end), table: name, inside: brackets.inside });
      i = brackets.end;
      continue;
    }
    if (name !== "" && !/[(!]/u.test(formula[i + name.length] ?? "")) {
      push({ kind: "name", text: name });
      i += name.length;
      continue;
    }
    const taken = sheet || name || at(NUMBER, formula, i) || (formula[i] ?? "");
    plain += taken;
    i += taken.length;
  }
  if (plain !== "") found.push({ kind: "text", text: plain });
  return found;
}
