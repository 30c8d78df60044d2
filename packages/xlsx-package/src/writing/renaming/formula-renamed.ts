/**
 * A formula after sheets have got other names: what names them follows, also where it names all sheets from one to
 * another. Texts stay as they are (so does what `INDIRECT` is told), and so do other workbooks' sheets.
 */
import { formulaPieces } from "../sheet/formula-after";
import { inFormula, isLikeCell, quoted, type SheetRenames } from "./sheet-names";

export function formulaRenamed(formula: string, renames: SheetRenames): string {
  if (!formula.includes("!")) return formula;
  const pieces = formulaPieces(formula);
  return pieces
    .map((piece, i) => {
      if (!piece.includes("!") || piece.startsWith('"') || piece.startsWith("[")) return piece;
      if (piece.startsWith("'")) return piece.endsWith("!") ? quotedRenamed(piece, renames) : piece;
      const before = pieces[i - 1] ?? "";
      // `[1]S!A1` is of another workbook, `#REF!` of no sheet any more.
      const isOurs = before !== "#" && (!before.endsWith("]") || piece.startsWith(":"));
      return plainRenamed(piece, isOurs, renames);
    })
    .join("");
}

/** `'a b'!` and `'a b:c d'!`: a bracket in it says that it is of another workbook. */
function quotedRenamed(piece: string, renames: SheetRenames): string {
  const inner = piece.slice(1, -2).replaceAll("''", "'");
  if (inner.includes("[")) return piece;
  const names = inner.split(":");
  const after = names.map((name) => renames.get(name.toLowerCase()) ?? name).join(":");
  return after === inner ? piece : `${quoted(after)}!`;
}

/** `S!A1`, `S:T!A1`, `S!A1:S!B2`: before each mark stands a name, and what comes before that. */
function plainRenamed(piece: string, isOurs: boolean, renames: SheetRenames): string {
  const parts = piece.split("!");
  const last = parts.pop() ?? "";
  const qualified = parts.map((part, i) => {
    if (i === 0 && !isOurs) return `${part}!`;
    const steps = part.split(":");
    const to = steps.pop() ?? "";
    // What stands before the colon is the end of the reference before it, or the first of several sheets.
    const hasFirst = steps.length > (i === 0 ? 0 : 1) && !isLikeCell(steps.at(-1) ?? "") && steps.at(-1) !== "";
    const from = hasFirst ? steps.pop() : undefined;
    const before = steps.map((step) => `${step}:`).join("");
    return `${before}${namesRenamed(from, to, renames)}!`;
  });
  return qualified.join("") + last;
}

function namesRenamed(from: string | undefined, to: string, renames: SheetRenames): string {
  const names = from === undefined ? [to] : [from, to];
  const after = names.map((name) => renames.get(name.toLowerCase()) ?? name);
  if (after.every((name, i) => name === names[i])) return names.join(":");
  return after.every((name) => inFormula(name) === name) ? after.join(":") : quoted(after.join(":"));
}

/** Where a link leads to: `S!A1`, quoted or not, also behind `#`. One to a name of the workbook stays. */
export function locationRenamed(location: string, renames: SheetRenames): string {
  const hash = location.startsWith("#") ? "#" : "";
  const mark = location.lastIndexOf("!");
  if (mark < 0) return location;
  const sheet = location.slice(hash.length, mark);
  const isQuoted = sheet.length > 1 && sheet.startsWith("'") && sheet.endsWith("'");
  const after = renames.get((isQuoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet).toLowerCase());
  return after === undefined ? location : hash + (isQuoted ? quoted(after) : inFormula(after)) + location.slice(mark);
}
