import { levelsWords } from "../../standards/labels";
import type { RuleWords } from "../../words/shape";

export const words: RuleWords<"grassroots-same-level" | "grassroots-only-upwards"> = {
  name: "基层职称只可晋升高一级基层职称",
  when: "只有基层职称的人申报",
  asks: "申报的是高一级的基层职称",
  interpretations: ["要拿同级的全省统一证书，走换发，不是申报。"],
  says: {
    "grassroots-same-level": ({ level }, { at }) => ({
      what: `只有基层职称（${levelsWords(level)}），申报的仍是这一级的基层职称${at}；持基层职称的只能报高一级的基层职称`,
      todo: "核对申报职称，应为高一级",
    }),
    "grassroots-only-upwards": ({ held, applied, nameSaysGrassroots }, { at, column }) => ({
      what: `只有基层职称（${levelsWords(held)}），申报的是全省统一${levelsWords(applied)}${at}；取得基层职称的只可报高一级基层职称`,
      todo: nameSaysGrassroots
        ? `${column("applyTitle")}写的是基层职称，${column("applyType")}填的是全省统一，先核对哪处填错`
        : "改报高一级基层职称，或符合条件的走换发",
    }),
  },
};
