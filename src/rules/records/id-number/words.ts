import type { IdFault } from "../../standards/id-number";
import { EVERY_ROW, CONTRADICTION } from "../../words/phrases";
import type { FindingWords, RuleWords } from "../../words/shape";
import type { IdNumberReason } from "./rule";

export const words: RuleWords<IdNumberReason["kind"]> = {
  name: "身份证号",
  called: { met: "身份证号：没有问题", notMet: "身份证号有问题", open: "身份证号待核" },
  when: EVERY_ROW,
  asks: "身份证号18位、日期存在、末位校验正确",
  interpretations: ["Excel 把号码存成数字而丢失末几位的，说明是丢失，不说校验错；15位旧号提醒换新。", CONTRADICTION],
  says: {
    "id-fault": ({ fault }, { at }) => faultWords(fault, at),
    "id-invisible": (_, { at }) => ({
      what: `身份证号${at}中夹有看不见的字符，已略去`,
      todo: "重新录入，以免查找、核对时对不上",
    }),
  },
};

function faultWords(fault: IdFault, at: string): FindingWords {
  switch (fault.kind) {
    case "precision-lost":
      return { what: `身份证号${at}存成了数字，Excel 已丢失末三位`, todo: "把该列设为文本格式后重新录入" };
    case "masked":
      return { what: `身份证号${at}遮住了几位`, todo: "填写完整的号码" };
    case "old-form":
      return { what: `身份证号${at}是15位旧号`, todo: "换成18位身份证号" };
    case "other-document":
      return { what: `身份证号${at}像是护照或通行证的号码，无法校验`, todo: "有身份证号的填身份证号" };
    case "length":
      return { what: `身份证号${at}有${fault.length}位，应为18位`, todo: "核对身份证" };
    case "characters":
      return { what: `身份证号${at}不是有效的号码`, todo: "核对身份证" };
    case "impossible-date":
      return { what: `身份证号${at}中的出生日期不存在`, todo: "核对身份证" };
    case "check-character":
      return { what: `身份证号${at}末位校验不对，可能有一位录错`, todo: "核对身份证" };
  }
}
