/**
 * JC.CLAUSE(id) — what a clause of the notice says, in our own words.
 *
 * id: a clause's number (三（四）第2段, 3.4.2), or the id or name of a rule or route.
 * Answers the restatement, its clause first. #N/A: a blank. #VALUE!: no such clause or rule.
 * Clause: the one asked for.
 */
import type { ValuesFunction } from "../shared/definition";
import { cell, text } from "../shared/parameters";
import { evaluate } from "./evaluate";
import { ASKED } from "./words";

export const clause: ValuesFunction = {
  id: "CLAUSE",
  kind: "cells",
  zeros: "are-blanks",
  title: "条款大意",
  description: text(
    "条款的大意，用我们自己的话；可给条款号或规则编号",
    "What a clause says, in our own words; by its number or by a rule's id",
  ),
  parameters: [cell([ASKED, "id"], ["如 三（四）第2段，或 five-year-lock", "Such as 三（四）第2段 or five-year-lock"])],
  evaluate,
  example: { columns: [], without: '"三（四）第2段"' },
};
