/**
 * JC.IDBIRTH(id) — the birth date that an identity number carries. A wrong check character does not hide it.
 *
 * id: a number of 18 or 15 digits, best as text.
 * Answers the serial of a day. #N/A: a blank. #VALUE!: a wrong length, a date that does not exist, what is no number.
 * Clause: none of the notice; GB 11643-1999.
 */
import type { ValuesFunction } from "../shared/definition";
import { ID, text } from "../shared/parameters";
import { evaluate } from "./evaluate";

export const idBirth: ValuesFunction = {
  id: "IDBIRTH",
  kind: "cells",
  zeros: "are-blanks",
  answersDay: true,
  title: "身份证号中的出生日期",
  description: text(
    "身份证号中的出生日期（请把单元格设成 yyyy-mm-dd）",
    "The birth date in an identity number (format the cell as yyyy-mm-dd)",
  ),
  parameters: [ID],
  evaluate,
  example: { columns: ["idNumber"], without: '"371500196904100100"' },
};
