import { aboveWords, levelsWords } from "../standards/labels";
import type { Says } from "../words/shape";

export const words: Says<"skips-level" | "not-above-held" | "already-held"> = {
  "skips-level": ({ held, applied }, { at }) => ({
    what: `现有${levelsWords(held)}，申报${levelsWords(applied)}${at}，越级`,
    todo: "逐级申报：先报高一级",
  }),
  "not-above-held": ({ held, applied }, { at }) => ({
    what: `现有${levelsWords(held)}，申报${levelsWords(applied)}${at}，${applied.some((level) => held.includes(level)) ? "不高于" : "低于"}现有级别`,
    todo: "核对现职称与申报职称",
  }),
  "already-held": ({ level }, { at }) => ({
    what: `已有同系列同类的${levelsWords(level)}职称，申报的仍是这一级${at}`,
    todo: aboveWords(level, "核对申报职称，应为高一级", "正高级已是最高一级，核对现职称与申报职称"),
  }),
};
