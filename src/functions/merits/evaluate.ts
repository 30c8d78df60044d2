/**
 * JC.MERITS — what 三（三） names as important references and the row shows; nothing where there is none.
 */
import type { JudgedRow } from "../../checking/judge-rows";
import { meritsWords } from "../../rules/words/verdicts";
import type { Cell } from "../shared/answer";

export const evaluate = ({ assessment, head }: JudgedRow): Cell => meritsWords(assessment, head);
