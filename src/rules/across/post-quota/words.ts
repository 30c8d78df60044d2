import { isIntermediateOrAbove } from "../../standards/levels";
import { LEVEL_LABELS } from "../../standards/labels";
import type { RuleWords } from "../../words/shape";
import type { PostQuotaReason } from "./rule";

export const words: RuleWords<PostQuotaReason["kind"]> = {
  name: "岗位结构比例",
  called: { met: "岗位结构比例：没有超出", notMet: "超出岗位数", open: "岗位数待核" },
  when: "有“岗位设置”工作表时的申报",
  asks: "单位在该级别的空岗够本单位的申报人数用",
  interpretations: [
    "空岗为核准数减已聘数，特设岗位不计；一个人只算一次，途径成立并免除本条的人不占名额。",
    "没有空岗，违规；空岗少于人数，待核，由单位择优推荐；表中没有的单位或级别只作说明。",
    "没有空岗、申报方式未填，够直评条件或看不出够不够的，待核。",
    "核准数、现聘数、空岗数对不上的，提醒；按哪个数结论不同的，待核。",
  ],
  unjudged: "没有可对照的岗位设置",
  says: {
    "no-vacancy": ({ unit, level, people }, { at }) => ({
      what: `${unit}${LEVEL_LABELS[level]}岗位没有空岗，申报${people}人${at}`,
      todo: `核对岗位设置表；符合${isIntermediateOrAbove(level) ? "直评等" : "交流等"}条件的写明申报方式`,
    }),
    "too-few-vacancies": ({ unit, level, people, vacant }, { at }) => ({
      what: `${unit}${LEVEL_LABELS[level]}岗位申报${people}人、空岗${vacant}个${at}，单位须择优推荐`,
      todo: "由单位按空岗数推荐后核对",
    }),
    "no-vacancy-but-direct": ({ unit, level }, { at }) => ({
      what: `${unit}${LEVEL_LABELS[level]}没有空岗${at}，但够直评的年数，可不受岗位数限制`,
      todo: "按直评申报的，申报方式写“直评”",
    }),
    "no-vacancy-direct-open": ({ unit, level }, { at }) => ({
      what: `${unit}${LEVEL_LABELS[level]}没有空岗${at}，够直评条件的可不受岗位数限制，现有内容看不出够不够`,
      todo: "够直评条件的，申报方式写“直评”；不够的不能申报",
    }),
    "posts-contradict": ({ unit, level, figures }, { at }) => ({
      what: `${unit}${LEVEL_LABELS[level]}岗位的核准数、现聘数、空岗数对不上${at}，空岗可能是${figures.join("个或")}个`,
      todo: "核对岗位设置表的三个数",
    }),
    "vacancies-unclear": ({ unit, level }, { at }) => ({
      what: `${unit}${LEVEL_LABELS[level]}岗位还有多少空岗看不出${at}`,
      todo: "在岗位设置表中填写空岗数，或核准数和现聘数",
    }),
  },
};
