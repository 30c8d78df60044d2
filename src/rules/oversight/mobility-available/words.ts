import { yearsWords } from "../../words/phrases";
import type { RuleWords } from "../../words/shape";
import type { MobilityAvailableReason } from "./rule";

export const words: RuleWords<MobilityAvailableReason["kind"]> = {
  name: "引进满5年可流动",
  called: { met: "引进满5年可流动", notMet: "引进满5年可流动：年数或考核还不够", open: "引进满5年可流动：看不出" },
  when: "经急需引进取得职称的人员",
  asks: "年数已满、考核合格时，告知可以按现聘岗位流动",
  interpretations: [],
  says: {
    "mobility-open": ({ years, appraised }, { at }) => ({
      what: `急需引进取得职称，在乡镇工作已累计满${years}年${at}，${yearsWords(appraised)}考核合格，可按现聘岗位流动`,
      todo: null,
    }),
  },
};
