/**
 * JC.IDSEX(id) — 男 or 女 by the last digit of the sequence in an identity number.
 *
 * id: a number of 18 or 15 digits, best as text.
 * Answers 男 or 女. #N/A: a blank, or a number whose last digits Excel has lost. #VALUE!: a wrong length, what is no
 * number.
 * Clause: none of the notice; GB 11643-1999.
 */
import type { ValuesFunction } from "../shared/definition";
import { ID, text } from "../shared/parameters";
import { evaluate } from "./evaluate";

export const idSex: ValuesFunction = {
  id: "IDSEX",
  kind: "cells",
  zeros: "are-blanks",
  title: "身份证号中的性别",
  description: text("身份证号中的性别：男或女", "The sex in an identity number: 男 or 女"),
  parameters: [ID],
  evaluate,
  example: { columns: ["idNumber"], without: '"371500196904100100"' },
};
