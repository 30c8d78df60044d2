import type { RuleWords } from "../../words/shape";
import type { AppraisalReason } from "./rule";

export const words: RuleWords<AppraisalReason["kind"]> = {
  name: "年度考核",
  when: "表中有年度考核的",
  asks: "申报前一年的考核不是不合格（不称职）",
  interpretations: [
    "通知要求强化考核结果的使用，申报前一年不合格即不能申报，按国家通行做法掌握。",
    "更早的不合格只提醒，但不计入任职年限；未定等次、未参加的只提醒；空白不追问，途径需要时除外。",
  ],
  says: {
    "appraisal-failed": ({ year }, { at }) => ({
      what: `申报前一年（${year}年）考核不合格${at}`,
      todo: "核对考核结果；确实不合格的当年不能申报",
    }),
    "appraisal-failed-earlier": ({ year }, { at }) => ({
      what: `${year}年考核不合格${at}，在任职年限内的，该年不计`,
      todo: "核对考核结果",
    }),
    "appraisal-without-grade": ({ year }, { at }) => ({ what: `${year}年考核未定等次或未参加${at}`, todo: "核实原因" }),
  },
};
