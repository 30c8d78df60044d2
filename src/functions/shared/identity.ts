/**
 * What the functions about identity numbers share: the number in a cell, or an error that says why there is none.
 */
import type { IdNumber } from "../../rules/standards/id-number";
import { valueOf } from "../../core/reading";
import { readIdNumber } from "../../fields/readers/id-number";
import { misused } from "./answer";
import { plainCell, readable } from "./arguments";

/** @throws `#N/A` for a blank, `#VALUE!` for what is no number at all */
export function idNumberIn(value: unknown): IdNumber {
  const id = valueOf(readable(readIdNumber(plainCell(value)), "id"));
  if (id === null) throw misused({ kind: "unreadable", asked: "id", raw: "" });
  return id;
}
