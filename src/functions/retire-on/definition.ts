/**
 * JC.RETIREON(birth, sex, [post], [level], [asOf]) — the statutory retirement date under the law in force at asOf.
 *
 * birth: a date in any spelling, at least to the month. sex: 男 or 女. post: 专业技术 (by default), 管理 or 工勤. level: a
 * level or a title held; by default below 副高. asOf: a day; by default today.
 * Answers the serial of a day. #N/A: a blank birth date, one without its month, or something blank or unreadable that
 * decides. #VALUE!: a birth date that cannot be read, or asOf is no day.
 * Clause: none of the notice; the law on retirement, src/rules/standards/retirement.ts.
 */
import type { ValuesFunction } from "../shared/definition";
import { cell, optional, text } from "../shared/parameters";
import { evaluate } from "./evaluate";
import { ASKED } from "./words";

export const retireOn: ValuesFunction = {
  id: "RETIREON",
  kind: "cells",
  zeros: "are-blanks",
  answersDay: true,
  title: "退休日期",
  description: text(
    "法定退休日期（请把单元格设成 yyyy-mm-dd）；定不了时为 #N/A",
    "The statutory retirement date (format the cell as yyyy-mm-dd); #N/A when it cannot be told",
  ),
  parameters: [
    cell([ASKED.birth, "birth"], ["出生年月，任何写法", "The birth date, written any way"]),
    cell([ASKED.sex, "sex"], ["男或女", "男 or 女"]),
    optional(
      [ASKED.post, "post"],
      ["可不填；专业技术、管理或工勤，默认专业技术", "Optional: 专业技术, 管理 or 工勤; by default 专业技术"],
    ),
    optional(
      ["级别", "level"],
      [
        "可不填；职称级别或职称，副高级及以上的女性按男性年龄",
        "Optional: the level or title held; women at 副高级 or above serve to the men's age",
      ],
    ),
    optional(
      ["计算截止日", "asOf"],
      [
        "可不填；按哪天有效的规定，默认今天。算好的结果不会隔天自动变，要天天更新请写 TODAY()",
        "Optional: by the law in force on which day; by default that of calculation. Give TODAY() to follow the calendar",
      ],
    ),
  ],
  evaluate,
  example: { columns: ["birthDate", "sex"], without: '"1968.05", "男"' },
};
