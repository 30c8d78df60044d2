/**
 * Texts and parameters of a definition, Chinese first; and the parameters that several functions take.
 */
import type { Parameter, Text } from "./definition";
import { ASKED } from "./words";

type Words = readonly [zh: string, en: string];

export const text = (zh: string, en: string): Text => ({ "zh-CN": zh, "en-US": en });

/** The description of what one row says by itself: what others make of it is left out, and asked for elsewhere. */
export const textOfRowAlone = (zh: string, en: string): Text =>
  text(
    `${zh}。只看本行：同年度另报（JC.CONFLICT）、岗位数（JC.VACANCIES）、重复的行不在内`,
    `${en}. Each row alone: what other rows tell (JC.CONFLICT, JC.VACANCIES, duplicates) is left out`,
  );

const parameter = (name: Words, description: Words, matrix: boolean, optional: boolean): Parameter => ({
  name: text(...name),
  description: text(...description),
  matrix,
  optional,
});
export const range = (name: Words, description: Words): Parameter => parameter(name, description, true, false);
export const cell = (name: Words, description: Words): Parameter => parameter(name, description, false, false);
export const optional = (name: Words, description: Words): Parameter => parameter(name, description, false, true);

export const ROW = range(
  [ASKED.rows, "row"],
  ["花名册中的一行或几行；几行时结果向下铺开", "One row or several rows of the roster; several rows spill downwards"],
);

export const HEADERS = parameter(
  [ASKED.headers, "headers"],
  [
    "可不填；同样各列的表头（1至3行）。不填时按人员行所在位置找表头",
    "Optional: the header block (1 to 3 rows, the same columns). Without it the header above the row is found",
  ],
  true,
  true,
);

export const AS_OF = optional(
  ["计算截止日", "asOf"],
  [
    "可不填；默认为申报年度的12月31日。表上没有年度的，2020年起各年都判一次，各年不一致的不下结论：请在表上写明年度，或写截止日",
    "Optional: by default 31 December of the application year. Where the sheet states none, every year from 2020 on is judged, and nothing is concluded where they differ: state the year, or give a date",
  ],
);

/** What a function of rows takes, unless it says otherwise. */
export const ROW_PARAMETERS: readonly Parameter[] = [ROW, HEADERS, AS_OF];

export const ID = cell(["身份证号", "id"], ["身份证号，最好是文本", "An identity number, best as text"]);
