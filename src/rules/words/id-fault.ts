/** What is wrong with an identity number, whoever needs it; the number itself is not repeated. */
import type { IdFault } from "../standards/id-number";
import type { FindingWords } from "./shape";

export function idFaultWords(fault: IdFault, at: string): FindingWords {
  switch (fault.kind) {
    case "precision-lost":
      return { what: `身份证号${at}存成了数字，Excel 已丢失末三位`, todo: "把该列设为文本格式后重新录入" };
    case "perhaps-precision-lost":
      return {
        what: `身份证号${at}末三位是000，校验不对：可能曾存成数字被 Excel 改掉，也可能录错`,
        todo: "对照身份证重新录入，该列设为文本格式",
      };
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
