/**
 * JC.IDSEX — 男 or 女 by the last digit of the sequence in an identity number.
 */
import { faultOf, sexOf } from "../../rules/standards/id-number";
import { SEX_LABELS } from "../../fields/labels";
import { cannotTell, misused, type Cell } from "../shared/answer";
import { idNumberIn } from "../shared/identity";

export function idSex(value: unknown): Cell {
  const id = idNumberIn(value);
  const fault = faultOf(id);
  if (id.precisionLost && fault !== null) throw cannotTell({ kind: "id-fault", fault });
  const sex = sexOf(id);
  if (sex === null) throw misused({ kind: "id-fault", fault: fault ?? { kind: "length", length: id.text.length } });
  return SEX_LABELS[sex];
}
