/**
 * JC.VERDICT — 符合, 不符合, 待核 or 仅监管.
 */
import type { JudgedRow } from "../../checking/judged-row";
import { VERDICT_LABELS } from "../../rules/engine/labels";
import type { Cell } from "../shared/answer";

export const evaluate = ({ assessment }: JudgedRow): Cell => VERDICT_LABELS[assessment.rowVerdict];
