/**
 * JC.ROUTE — the direct routes that hold, by their names; nothing where none does.
 */
import type { JudgedRow } from "../../checking/judged-row";
import { ROUTE_NAMES } from "../../rules/words/names";
import type { Cell } from "../shared/answer";

export const evaluate = ({ assessment }: JudgedRow): Cell => assessment.direct.map((id) => ROUTE_NAMES[id]).join("、");
