/**
 * The JC functions by their ids. Every id of the definitions has one; any other does not compile.
 */
import type { SheetHeads } from "../checking/sheet-heads";
import type { Cell } from "./shared/answer";
import { clause } from "./clause/evaluate";
import { conflict } from "./conflict/evaluate";
import { date } from "./date/evaluate";
import type { FunctionId } from "./definitions";
import { directAppoint } from "./direct-appoint/evaluate";
import { earliest } from "./earliest/evaluate";
import { eligible } from "./eligible/evaluate";
import { examPass } from "./exam-pass/evaluate";
import { exchange } from "./exchange/evaluate";
import { findings } from "./findings/evaluate";
import { fullYears } from "./full-years/evaluate";
import { idBirth } from "./id-birth/evaluate";
import { idCheck } from "./id-check/evaluate";
import { idSex } from "./id-sex/evaluate";
import { merits } from "./merits/evaluate";
import { retireOn } from "./retire-on/evaluate";
import { route } from "./route/evaluate";
import { rowFunction } from "./shared/row-function";
import { titleLevel } from "./title-level/evaluate";
import { vacancies } from "./vacancies/evaluate";
import { verdict } from "./verdict/evaluate";
import { why } from "./why/evaluate";

/** What Excel calls: the arguments as cells hold them, then the invocation. Answers at once, or when the header is read. */
export type JcFunction = (...args: never[]) => Cell | Promise<Cell[][]>;

export function jcFunctions(heads: SheetHeads): Readonly<Record<FunctionId, JcFunction>> {
  return {
    ELIGIBLE: rowFunction(heads, "ELIGIBLE", eligible),
    DIRECTAPPOINT: rowFunction(heads, "DIRECTAPPOINT", directAppoint),
    VERDICT: rowFunction(heads, "VERDICT", verdict),
    ROUTE: rowFunction(heads, "ROUTE", route),
    WHY: rowFunction(heads, "WHY", why),
    FINDINGS: findings(heads),
    EARLIEST: rowFunction(heads, "EARLIEST", earliest),
    EXCHANGE: rowFunction(heads, "EXCHANGE", exchange),
    MERITS: rowFunction(heads, "MERITS", merits),
    CONFLICT: conflict(heads),
    VACANCIES: vacancies,
    RETIREON: retireOn,
    FULLYEARS: fullYears,
    DATE: date,
    IDCHECK: idCheck,
    IDBIRTH: idBirth,
    IDSEX: idSex,
    EXAMPASS: examPass,
    TITLELEVEL: titleLevel,
    CLAUSE: clause,
  };
}

/** Tells Excel which function answers which id. */
export function associateFunctions(heads: SheetHeads): void {
  for (const [id, run] of Object.entries(jcFunctions(heads))) CustomFunctions.associate(id, run);
}
