/**
 * JC.DATE(text) — a date cell from any of the spellings of rosters.
 *
 * text: a date as text, number or serial; a month becomes its first day.
 * Answers the serial of a day; "" for a blank. #VALUE!: a year alone, what may be either of two dates, what is no date.
 * Clause: none; how a cell is read.
 */
import type { ValuesFunction } from "../shared/definition";
import { cell, text } from "../shared/parameters";
import { evaluate } from "./evaluate";
import { ASKED } from "./words";

export const date: ValuesFunction = {
  id: "DATE",
  kind: "cells",
  zeros: "are-blanks",
  answersDay: true,
  title: "日期",
  description: text(
    "把各种写法的日期变成 Excel 日期（请把单元格设成 yyyy-mm-dd）；只有年月的取1日，有歧义的为 #VALUE!",
    "A date from any of the usual spellings (format the cell as yyyy-mm-dd); a month becomes its first day, #VALUE! names what is ambiguous",
  ),
  parameters: [cell([ASKED, "text"], ["如 2009.07、2009年7月1日、200907", "Such as 2009.07, 2009年7月1日, 200907"])],
  evaluate,
  example: { columns: ["workStart"], without: '"2009年7月"' },
};
