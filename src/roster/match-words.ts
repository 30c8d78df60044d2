/** What is said of how the columns of a sheet were understood. */
import { withoutIds } from "../core/hidden-ids";
import { labelOf } from "../fields";
import type { ColumnUse } from "./roster-head";
import { POLARITY_WORDS } from "./words";

/** Why a column was taken for a field. */
export const matchWords = (use: ColumnUse): string =>
  withoutIds(use.polarity === null ? foundBy(use) : `${foundBy(use)}，${POLARITY_WORDS[use.polarity]}`);

function foundBy({ field, header, group, match, by, like, years }: ColumnUse): string {
  const label = labelOf(field);
  const listed = years.length === 0 ? "" : `，单元格依次写${years.join("、")}年`;
  switch (by) {
    case "year":
      return `表头中的年份，属“${label}”`;
    case "part":
      return `“${group ?? header}”中的一部分，属“${label}”，不单独与标准比较`;
    case "group":
      return `“${group ?? ""}”下的“${header}”，即“${label}”`;
    case "header":
      return `${match === "exact" ? `表头“${header}”即“${label}”` : `表头去掉空格、括号和标注后即“${label}”`}${listed}`;
    case "containing":
      return `表头“${header}”含“${like ?? ""}”，当作“${label}”，请核对`;
    case "near":
      return `表头“${header}”与“${like ?? ""}”相近，当作“${label}”，请核对`;
    case "cells":
      return `从表头“${header}”看不出是什么，按列中的内容（如“${like ?? ""}”）当作“${label}”，请核对`;
    case "neighbour":
      return `从表头“${header}”看不出是什么，按相邻的“${like ?? ""}”列当作“${label}”，请核对`;
    case "user":
      return `由您指定为“${label}”`;
  }
}
