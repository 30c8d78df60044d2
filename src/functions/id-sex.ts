/**
 * JC.IDSEX — 男 or 女 by the last digit of the sequence in an identity number.
 */
import { birthDateOf, faultOf } from "../rules/standards/id-number";
import { SEX_LABELS } from "../messages/labels";
import { cannotTell, misused, type Cell } from "./answer";
import { idNumberIn } from "./identity";

export function idSex(value: unknown): Cell {
  const id = idNumberIn(value);
  const fault = faultOf(id);
  if (id.precisionLost && fault !== null) throw cannotTell({ kind: "id-fault", fault });
  if (birthDateOf(id) === null) throw misused({ kind: "id-fault", fault: fault ?? { kind: "impossible-date" } });
  const sequence = id.text.length === 18 ? id.text.charAt(16) : id.text.charAt(14);
  return SEX_LABELS[Number(sequence) % 2 === 1 ? "male" : "female"];
}
