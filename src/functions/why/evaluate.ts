/**
 * JC.WHY — every violation and gap in one text, each with its clause.
 */
import type { JudgedRow } from "../../checking/judge-rows";
import { whyWords } from "../../rules/words/verdicts";
import type { Cell } from "../shared/answer";

export const evaluate = ({ assessment, head }: JudgedRow): Cell => whyWords(assessment, head);
