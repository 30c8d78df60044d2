import type { RuleWords } from "../../words/shape";
import type { ExchangeAvailableReason } from "./rule";

export const words: RuleWords<ExchangeAvailableReason["kind"]> = {
  name: "可换发",
  called: { met: "可换发", notMet: "可换发：条件没有都满足", open: "可换发：看不出" },
  when: "持有基层职称、没有申请换发的人员",
  asks: "换发的条件都满足时，告知可以换发",
  interpretations: [],
  says: {
    "exchange-available": (_, { at }) => ({
      what: `基层职称已聘满年限，考核、学时齐备${at}，可换发同级全省统一证书`,
      todo: "需要的话按换发申报，由全省统一的评审委员会考核认定",
    }),
  },
};
