/**
 * JC.IDSEX — 男 or 女 by the last digit of the sequence in an identity number.
 */
import { faultOf, sexOf } from "../../rules/standards/id-number";
import { SEX_LABELS } from "../../fields/labels";
import { notAvailable, wrongUse, type Cell } from "../shared/answer";
import { idNumberIn } from "../shared/identity";
import { idFaultWords } from "../shared/words";

export function evaluate(value: unknown): Cell {
  const id = idNumberIn(value);
  const fault = faultOf(id);
  if (id.precisionLost && fault !== null) throw notAvailable(idFaultWords(fault));
  const sex = sexOf(id);
  if (sex === null) throw wrongUse(idFaultWords(fault ?? { kind: "length", length: id.text.length }));
  return SEX_LABELS[sex];
}
