/**
 * JC.IDCHECK(id) — is the identity number right: 18 characters, a birth date that exists, the check character?
 *
 * id: a number, best as text; spaces do not matter.
 * Answers TRUE or FALSE. #N/A: a blank, the old form of 15 digits, or a number whose last digits Excel has lost.
 * #VALUE!: what is no number at all.
 * Clause: none of the notice; GB 11643-1999.
 */
import type { ValuesFunction } from "../shared/definition";
import { ID, text } from "../shared/parameters";
import { evaluate } from "./evaluate";

export const idCheck: ValuesFunction = {
  id: "IDCHECK",
  kind: "cells",
  zeros: "are-blanks",
  title: "身份证号是否正确",
  description: text(
    "身份证号的位数、出生日期和校验码是否都对：TRUE 或 FALSE；无校验码可查的为 #N/A",
    "Whether length, birth date and check character of an identity number are right; #N/A when it has no check character",
  ),
  parameters: [ID],
  evaluate,
  example: { columns: ["idNumber"], without: '"371500196904100100"' },
};
