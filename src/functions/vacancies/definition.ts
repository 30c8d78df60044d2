/**
 * JC.VACANCIES(unit, level, posts) — the free posts of a unit at a level, in a table of posts (岗位设置).
 *
 * unit: the name as the table has it. level: a level (副高级) or a title that has it (高级教师); one that may be either of
 * two (初级) answers where both share one lot. posts: the table with its header, one lot a line or one level a column.
 * Answers a number of posts. #N/A: a blank, a unit or level that is not listed, a lot without its number. #VALUE!: no
 * level, no table of posts.
 * Clause: 三（四）第1段 asks for a free post.
 */
import type { NumbersFunction } from "../shared/definition";
import { range, text } from "../shared/parameters";
import { evaluate } from "./evaluate";
import { ASKED } from "./words";

export const vacancies: NumbersFunction = {
  id: "VACANCIES",
  kind: "cells",
  zeros: "may-count",
  title: "空岗数",
  description: text(
    "岗位设置表中某单位某级别的空岗数；没有列出的为 #N/A",
    "The vacancies of a unit at a level in a table of posts; #N/A when they are not listed",
  ),
  parameters: [
    range([ASKED.unit, "unit"], ["单位名称", "The unit's name"]),
    range(
      ["级别", "level"],
      ["职称级别或职称名称，如 副高级、高级教师", "A level or a title, such as 副高级 or 高级教师"],
    ),
    range(["岗位设置", "posts"], ["岗位设置表，含表头", "The table of posts with its header"]),
  ],
  evaluator: evaluate,
  example: { columns: [], without: '"某镇中学", "副高级", 岗位设置!A1:F60' },
};
