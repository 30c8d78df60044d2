/** What is said of the records themselves. */
import type { Finding } from "../rules/finding";
import type { RecordReason } from "../rules/records/reasons";
import type { IdFault } from "../rules/standards/id-number";
import { cellWords, type FindingWords, type Setting } from "./place";

export function recordWords(reason: RecordReason, _setting: Setting, finding: Pick<Finding, "cells">): FindingWords {
  switch (reason.kind) {
    case "id-fault":
      return idFaultWords(reason.fault, finding);
  }
}

function idFaultWords(fault: IdFault, finding: Pick<Finding, "cells">): FindingWords {
  const at = cellWords(finding);
  switch (fault.kind) {
    case "precision-lost":
      return { what: `身份证号${at}存成了数字，Excel 已丢失末几位`, todo: "把该列设为文本格式后重新录入" };
    case "old-form":
      return { what: `身份证号${at}是15位旧号`, todo: "换成18位身份证号" };
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
