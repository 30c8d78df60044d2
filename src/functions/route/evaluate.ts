/**
 * JC.ROUTE — the direct routes that hold, by their names; nothing where none does.
 */
import type { JudgedRow } from "../../checking/judged-row";
import { routeNameOf } from "../../rules/words/route-name";
import type { Cell } from "../shared/answer";

export const evaluate = ({ applicant, assessment, plan, timing }: JudgedRow): Cell =>
  assessment.direct.map((id) => routeNameOf(id, applicant, plan, timing)).join("、");
