/**
 * JC.TITLELEVEL(title) — the level of a title by its name.
 *
 * title: the name of a title, in any series; 无 where none is held.
 * Answers 员级, 助理级, 中级, 副高级, 正高级 or 无. #N/A: a blank, a name that is not recognised or leaves two levels open.
 * Clause: none; the names of titles, src/rules/standards.
 */
import type { ValuesFunction } from "../shared/definition";
import { cell, text } from "../shared/parameters";
import { evaluate } from "./evaluate";
import { ASKED } from "./words";

export const titleLevel: ValuesFunction = {
  id: "TITLELEVEL",
  kind: "cells",
  zeros: "are-blanks",
  title: "职称级别",
  description: text(
    "职称名称的级别：员级、助理级、中级、副高级、正高级；认不出或有两种可能的为 #N/A",
    "The level of a title by its name, from 员级 to 正高级; #N/A when it is not recognised or leaves two open",
  ),
  parameters: [cell([ASKED, "title"], ["如 一级教师、主治医师", "Such as 一级教师 or 主治医师"])],
  evaluate,
  example: { columns: ["heldTitle"], without: '"一级教师"' },
};
