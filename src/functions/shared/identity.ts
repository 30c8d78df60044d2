/**
 * What the functions about identity numbers share: the number in a cell, or an error that says why there is none.
 */
import type { IdNumber } from "../../rules/standards/id-number";
import { valueOf } from "../../core/reading";
import { readIdNumber } from "../../fields/readers/id-number";
import { wrongUse } from "./answer";
import { plainCell, readable } from "./arguments";
import { ID_NUMBER, COMMON } from "./words";

/** @throws `#N/A` for a blank, `#VALUE!` for what is no number at all */
export function idNumberIn(value: unknown): IdNumber {
  const id = valueOf(readable(readIdNumber(plainCell(value)), ID_NUMBER, value));
  if (id === null) throw wrongUse(COMMON.unreadable(ID_NUMBER, ""));
  return id;
}
