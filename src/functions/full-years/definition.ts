/**
 * JC.FULLYEARS(from, [to]) — full years between two dates, written any way.
 *
 * from, to: dates in any spelling, at least to the year; to is today by default.
 * Answers a whole number of years. #N/A: from is blank, or the dates leave the number open. #VALUE!: a date that cannot
 * be read, or from lies after to.
 * Clause: none of its own; the years of 三 and 四 are counted so.
 */
import type { ValuesFunction } from "../shared/definition";
import { cell, optional, text } from "../shared/parameters";
import { evaluate } from "./evaluate";
import { ASKED } from "./words";

export const fullYears: ValuesFunction = {
  id: "FULLYEARS",
  kind: "cells",
  zeros: "are-blanks",
  title: "满年数",
  description: text(
    "两个日期之间的整年数，日期任何写法都行；定不了时为 #N/A",
    "Full years between two dates written any way; #N/A when they leave it open",
  ),
  parameters: [
    cell([ASKED.from, "from"], ["从哪天起", "From which day"]),
    optional(
      [ASKED.to, "to"],
      [
        "可不填；到哪天止，默认今天。算好的结果不会隔天自动变，要天天更新请写 TODAY()",
        "Optional: to which day; by default the day of calculation. Give TODAY() to have it follow the calendar",
      ],
    ),
  ],
  evaluate,
  example: { columns: ["heldDate"], without: '"2010.07"', then: "TODAY()" },
};
