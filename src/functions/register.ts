/**
 * The JC functions by their ids. Every id of the definitions has one; any other does not compile.
 */
import type { SheetHeads } from "../checking/sheet-heads";
import type { Cell } from "./answer";
import { clause } from "./clause";
import { conflict } from "./conflict";
import { date } from "./date";
import type { FunctionId } from "./definitions";
import { directAppoint } from "./direct-appoint";
import { earliest } from "./earliest";
import { eligible } from "./eligible";
import { examPass } from "./exam-pass";
import { exchange } from "./exchange";
import { findings } from "./findings";
import { fullYears } from "./full-years";
import { idBirth } from "./id-birth";
import { idCheck } from "./id-check";
import { idSex } from "./id-sex";
import { merits } from "./merits";
import { retireOn } from "./retire-on";
import { route } from "./route";
import { rowFunction } from "./row-function";
import { titleLevel } from "./title-level";
import { vacancies } from "./vacancies";
import { verdict } from "./verdict";
import { why } from "./why";

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
