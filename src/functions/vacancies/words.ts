/** What JC.VACANCIES says when it cannot answer. */
import type { Level } from "../../rules/standards/levels";
import { levelsWords } from "../shared/words";

/** Its arguments, as its troubles name them. */
export const ASKED = { unit: "单位", level: "职称级别" } as const;

export const SAYS = {
  noPosts: "这不是岗位设置表：要连表头一起给，有单位、级别和空岗数（或核准数、现聘数）",
  notListed: (unit: string, levels: readonly Level[]): string =>
    `岗位设置表中没有“${unit}”的${levelsWords(levels)}岗位`,
  unclear: (unit: string, levels: readonly Level[]): string =>
    `“${unit}”的${levelsWords(levels)}空岗数没有填，或者看不懂`,
} as const;
