/**
 * JC.IDCHECK — is the identity number right: 18 characters, a birth date that exists, the check character (GB
 * 11643-1999)?
 *
 * The 15-digit form has no check character, and a number whose last digits Excel has lost, or some of which are masked,
 * has none either: #N/A.
 */
import { faultOf } from "../../rules/standards/id-number";
import { notAvailable, type Cell } from "../shared/answer";
import { idNumberIn } from "../shared/identity";
import { idFaultWords } from "../shared/words";

export function evaluate(value: unknown): Cell {
  const fault = faultOf(idNumberIn(value));
  if (fault === null) return true;
  if (
    fault.kind === "precision-lost" ||
    fault.kind === "perhaps-precision-lost" ||
    fault.kind === "masked" ||
    fault.kind === "old-form"
  )
    throw notAvailable(idFaultWords(fault));
  return false;
}
