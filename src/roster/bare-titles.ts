/**
 * 专业技术资格, 职称 … say neither whether the title is held nor whether it is applied for. Alone they are the title held.
 * Beside what is applied for, or beside a second column of titles, neighbours and cells decide; what they leave open is
 * asked, and the column stays out until then.
 */
import { textOf } from "../core/cells";
import type { ColumnField } from "../fields";
import { ABOUT_APPLIED, ABOUT_HELD } from "./ambiguous";
import type { FieldMatch, Header } from "./columns";
import { foldHeader, squeeze } from "./fold";

const BARE =
  /^(?:专业技术(?:职务|职称|资格|职务资格|(?:职务)?任职资格)|技术职称|职称|职称名称|任职资格|职称\/专业技术职务|专业技术职务\/职称)$/u;

export interface OpenTitle {
  readonly header: Header;
  readonly fields: readonly ColumnField[];
}

/**
 * Takes the bare titles that are not the title held out of what was found, or makes them the title applied for.
 *
 * @param cellsOf what stands in a column
 * @returns those that stay open
 */
export function settleBareTitles(
  headers: readonly Header[],
  found: Map<number, FieldMatch>,
  cellsOf: (column: number) => readonly unknown[],
): readonly OpenTitle[] {
  const isBare = ({ index, text }: Header): boolean => {
    const match = found.get(index);
    return match?.field === "heldTitle" && match.by === "header" && BARE.test(foldHeader(text));
  };
  const has = (field: ColumnField, but: number): boolean =>
    [...found].some(([index, match]) => index !== but && match.field === field);
  const fieldAt = (index: number): ColumnField | null => found.get(index)?.field ?? null;
  const open: OpenTitle[] = [];
  for (const header of headers.filter(isBare)) {
    const { index } = header;
    if (has("applyTitle", index)) continue;
    const match = found.get(index);
    const isHeldBeside = ABOUT_HELD.some((field) => field === fieldAt(index + 1));
    const applied = [index - 1, index + 1].find((at) => ABOUT_APPLIED.some((field) => field === fieldAt(at)));
    const other = [...found].find(([at, { field }]) => at !== index && field === "heldTitle")?.[0];
    if (match === undefined || isHeldBeside || (other === undefined && applied !== index - 1)) continue;
    if (other !== undefined && applied !== undefined) {
      const like = headers.find((one) => one.index === applied)?.text ?? null;
      found.set(index, { ...match, field: "applyTitle", match: "values", by: "neighbour", like });
    } else if (other === undefined || !sameCells(cellsOf(index), cellsOf(other))) {
      found.delete(index);
      open.push({ header, fields: other === undefined ? ["heldTitle", "applyTitle"] : ["applyTitle", "heldTitle"] });
    }
  }
  return open;
}

const sameCells = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, i) => squeeze(textOf(value)) === squeeze(textOf(b[i])));
