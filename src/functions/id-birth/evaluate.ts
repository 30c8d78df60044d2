/**
 * JC.IDBIRTH — the birth date that an identity number carries. A wrong check character does not hide it.
 */
import { serialOf } from "../../core/calendar";
import { birthDateOf, faultOf } from "../../rules/standards/id-number";
import { notAvailable, wrongUse, type Cell } from "../shared/answer";
import { idNumberIn } from "../shared/identity";
import { idFaultWords } from "../shared/words";

export function evaluate(value: unknown): Cell {
  const id = idNumberIn(value);
  const birth = birthDateOf(id);
  if (birth !== null) return serialOf(birth);
  const fault = faultOf(id) ?? { kind: "impossible-date" as const };
  throw (id.precisionLost ? notAvailable : wrongUse)(idFaultWords(fault));
}
