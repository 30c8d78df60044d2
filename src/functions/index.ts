/**
 * The JC functions, in the order in which they are shown. What is registered, Excel's metadata, the pane's tab 函数 and
 * the manual's table are made of this list: a new function is its folder and its line here.
 */
import { ourFunctionsIn } from "../workbook/formula-tokens";
import type { FunctionDefinition } from "./shared/definition";
import { clause } from "./clause/definition";
import { conflict } from "./conflict/definition";
import { date } from "./date/definition";
import { directAppoint } from "./direct-appoint/definition";
import { earliest } from "./earliest/definition";
import { eligible } from "./eligible/definition";
import { examPass } from "./exam-pass/definition";
import { exchange } from "./exchange/definition";
import { findings } from "./findings/definition";
import { fullYears } from "./full-years/definition";
import { idBirth } from "./id-birth/definition";
import { idCheck } from "./id-check/definition";
import { idSex } from "./id-sex/definition";
import { merits } from "./merits/definition";
import { retireOn } from "./retire-on/definition";
import { route } from "./route/definition";
import { titleLevel } from "./title-level/definition";
import { vacancies } from "./vacancies/definition";
import { verdict } from "./verdict/definition";
import { why } from "./why/definition";

export const FUNCTIONS: readonly FunctionDefinition[] = [
  eligible,
  directAppoint,
  verdict,
  route,
  why,
  findings,
  earliest,
  exchange,
  merits,
  conflict,
  vacancies,
  retireOn,
  fullYears,
  date,
  idCheck,
  idBirth,
  idSex,
  examPass,
  titleLevel,
  clause,
];

const REST_ON_HEADS = new Set(FUNCTIONS.flatMap(({ id, kind }) => (kind === "cells" ? [] : [id])));

/** Does a formula judge rows, so that its answer rests on what their sheet says besides? */
export const restsOnHeads = (formula: string): boolean => ourFunctionsIn(formula).some((id) => REST_ON_HEADS.has(id));
