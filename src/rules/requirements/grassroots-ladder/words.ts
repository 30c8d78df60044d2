import { aboveWords, levelsWords } from "../../standards/labels";
import type { RuleWords } from "../../words/shape";

export const words: RuleWords<"grassroots-same-level" | "grassroots-only-upwards" | "grassroots-perhaps-exchange"> = {
  name: "基层职称只可晋升高一级基层职称",
  called: { met: "基层职称只可晋升高一级基层职称：满足", notMet: "不是晋升高一级基层职称", open: "基层职称晋升待核" },
  when: "只有基层职称的人申报",
  asks: "申报的是高一级的基层职称",
  interpretations: [
    "要拿同级的全省统一证书，走换发，不是申报：申报方式没有填而换发条件满足或看不出的，待核；写了正常申报的，或者换发条件不满足的，违规。",
    "换系列的高一级（转评），待核。",
  ],
  says: {
    "grassroots-same-level": ({ level }, { at }) => ({
      what: `只有基层职称（${levelsWords(level)}），申报的仍是这一级的基层职称${at}；持基层职称的只能报高一级的基层职称`,
      todo: aboveWords(level, "核对申报职称，应为高一级", "正高级已是最高一级，核对现职称与申报职称"),
    }),
    "grassroots-perhaps-exchange": ({ level }, { at }) => ({
      what: `只有基层职称，申报的是同级（${levelsWords(level)}）全省统一职称${at}，可能是换发，申报方式没有写明`,
      todo: `如系换发，申报方式写“换发”；${aboveWords(level, "不是换发的，只可报高一级基层职称", "正高级已是最高一级，不是换发的没有可报的职称")}`,
    }),
    "grassroots-only-upwards": ({ held, applied }, { at }) => ({
      what: `只有基层职称（${levelsWords(held)}），申报的是全省统一${levelsWords(applied)}${at}；取得基层职称的只可报高一级基层职称`,
      todo: aboveWords(held, "改报高一级基层职称，或符合条件的走换发", "正高级已是最高一级，符合条件的走换发"),
    }),
  },
};
