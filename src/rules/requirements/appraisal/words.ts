import { APPRAISAL_LABELS } from "../../../fields/labels";
import type { RuleWords } from "../../words/shape";
import type { AppraisalReason } from "./rule";

export const words: RuleWords<AppraisalReason["kind"]> = {
  name: "年度考核",
  called: { met: "年度考核：没有问题", notMet: "年度考核不合格", open: "年度考核待核" },
  when: "表中有年度考核的",
  asks: "申报前一年的考核不是不合格（不称职）",
  interpretations: [
    "通知要求强化考核结果的使用，但没有写不合格的不能申报：申报前一年不合格的待核，由当地规定决定；设置中可改为违规。",
    "更早的不合格只提醒；未定等次、未参加的只提醒；空白不追问，途径需要时除外；申报前一年写的看不懂的，待核。",
  ],
  says: {
    "appraisal-failed": ({ year }, { at }) => ({
      what: `申报前一年（${year}年）考核不合格${at}`,
      todo: "核对考核结果；确实不合格的，能否申报按当地规定",
    }),
    "appraisal-failed-earlier": ({ year }, { at }) => ({
      what: `${year}年考核不合格${at}，在任职年限内的，该年是否计入按当地规定`,
      todo: "核对考核结果",
    }),
    "appraisal-without-grade": ({ year, grade }, { at }) => ({
      what: `${year}年考核${APPRAISAL_LABELS[grade]}${at}`,
      todo: "核实原因",
    }),
  },
};
