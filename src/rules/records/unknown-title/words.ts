import { EVERY_ROW } from "../../words/phrases";
import type { RuleWords } from "../../words/shape";
import type { UnknownTitleReason } from "./rule";

export const words: RuleWords<UnknownTitleReason["kind"]> = {
  name: "职称名称",
  called: { met: "职称名称：认得出", notMet: "职称名称认不出", open: "职称名称或类型待核" },
  when: EVERY_ROW,
  asks: "职称名称能认出级别和系列；有类型列的，写明是基层还是全省统一",
  interpretations: [
    "认不出的列为缺项，可另加级别、系列两列；几条规则都要用到的，只在这里说一次。",
    "职称名称与级别列写的不一致，影响结论的列为缺项，不影响的只提醒。",
    "表中有现职称类型、申报类型列而本人未填或看不懂，名称也看不出的，哪一类都能报也列为缺项：报的是哪一类要写明。已有违规的不再问。",
  ],
  says: {
    "title-unknown": ({ field, title, lacks }, { at, column }) => ({
      what: `${column(field)}${at}“${title}”认不出${lacks === "level" ? "级别" : "系列"}`,
      todo: lacks === "level" ? "写职称全名，或加一列写明级别" : "写职称全名，或加一列写明系列",
    }),
  },
};
