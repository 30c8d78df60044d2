import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形               | idNumber           | on         | outcome        | reason    | at
  校验正确           | 371500198905020339 | 2020-12-31 | met            |           |
  末位为X            | 37150019920827037X | 2020-12-31 | met            |           |
  末位为小写x        | 37150019920827037x | 2020-12-31 | met            |           |
  末位不对           | 371500198905020338 | 2020-12-31 | met            | ~id-fault | idNumber
  少一位             | 37150019890502033  | 2020-12-31 | met            | ~id-fault | idNumber
  日期不存在         | 371500198913020339 | 2020-12-31 | met            | ~id-fault | idNumber
  2月29日在平年      | 371500198902290331 | 2020-12-31 | met            | ~id-fault | idNumber
  15位旧号           | 371500890502033    | 2020-12-31 | met            | ~id-fault | idNumber
  末三位丢失的文本   | 371500198905020000 | 2020-12-31 | met            | ~id-fault | idNumber
  末三位本来是000    | 371500198905030000 | 2020-12-31 | met            |           |
  旧版永久居留证     | USA370080031201    | 2020-12-31 | met            |           |
  护照               | E12345678          | 2020-12-31 | met            | ~id-fault | idNumber
  遮住几位           | 3715**********0339 | 2020-12-31 | met            | ~id-fault | idNumber
  空白不问           |                    | 2020-12-31 | met            |           |
  写的不是号码       | 待查身份证         | 2020-12-31 | met            | ~id-fault | idNumber
`;

const unseen = casesOf`
  情形               | idNumber                 | on         | outcome | reason                   | at
  夹着看不见的字符   | 371500198905020339\u200b | 2020-12-31 | met     | ~id-invisible            | idNumber
  又末位不对         | 371500198905020338\u200b | 2020-12-31 | met     | ~id-fault + ~id-invisible | idNumber
`;

const formulas = casesOf`
  情形               | idNumber | on         | outcome | reason          | at       | says
  引用的行已删除     | #REF!    | 2020-12-31 | met     | ~id-not-there   | idNumber | 身份证号（D2）的公式引用的行已删除
  没有查到           | #N/A     | 2020-12-31 | met     | ~id-not-there   | idNumber | 没有查到结果（#N/A）；核对公式要查的内容
`;

export const cases: readonly Case[] = [...plain, ...unseen, ...formulas];
