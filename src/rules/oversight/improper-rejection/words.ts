import { brief } from "../../words/phrases";
import type { RuleWords } from "../../words/shape";
import type { ImproperRejectionReason } from "./rule";

export const words: RuleWords<ImproperRejectionReason["kind"]> = {
  name: "不得以论文、专业为由否决",
  called: { met: "不得以论文、专业为由否决：没有这种情形", notMet: "以论文、专业等为由否决", open: "否决原因待核" },
  when: "写了不通过原因的",
  asks: "原因不是论文、科研成果（基层职称），不是所学专业不符（卫生以外的乡镇申报），也不是因为职称属于基层就不聘",
  interpretations: ["提醒的是审查单位，不是申报人。"],
  says: {
    "rejected-for-papers": ({ text }, { at }) => ({
      what: `不通过原因为“${brief(text)}”${at}；基层职称评审对论文、科研不作硬性要求，不得以此否决`,
      todo: "请审查单位复核",
    }),
    "rejected-for-major": ({ text }, { at }) => ({
      what: `不通过原因为“${brief(text)}”${at}；乡镇单位申报职称（卫生除外）不受所学专业限制`,
      todo: "请审查单位复核",
    }),
    "refused-for-grassroots-title": ({ text }, { at }) => ({
      what: `不通过原因为“${brief(text)}”${at}；在乡镇事业单位，基层职称与全省统一职称有同等聘用资格`,
      todo: "请用人单位、审查单位复核",
    }),
  },
};
