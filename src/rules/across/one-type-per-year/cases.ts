import { casesOf } from "../../cases";

export const cases = casesOf`
  情形                               | name | idNumber           | birthDate | applyType      | applyTitle | applyYear | route | sheet | on         | outcome        | reason               | at
  两个人各报一类                     | 甲   | 371500198905020339 |           | 基层           | 一级教师   | 2020      |       | 名单  | 2020-12-31 | met            |                      |
                                     | 乙   | 37150019920827037X |           | 全省统一       | 一级教师   | 2020      |       | 名单  | 2020-12-31 | met            |                      |
  同一年两类都报                     | 甲   | 371500198905020339 |           | 基层           | 一级教师   | 2020      |       | 名单  | 2020-12-31 | not-met        | other-type-same-year | applyType
                                     | 甲   | 371500198905020339 |           | 全省统一       | 一级教师   | 2020      |       | 名单  | 2020-12-31 | not-met        | other-type-same-year | applyType
  在另一张表上                       | 甲   | 371500198905020339 |           | 基层           | 一级教师   | 2020      |       | 基层  | 2020-12-31 | not-met        | other-type-same-year | applyType
                                     | 甲   | 371500198905020339 |           | 全省统一       | 一级教师   | 2020      |       | 全省  | 2020-12-31 | not-met        | other-type-same-year | applyType
  不同年度                           | 甲   | 371500198905020339 |           | 基层           | 一级教师   | 2019      |       | 名单  | 2020-12-31 | met            |                      |
                                     | 甲   | 371500198905020339 |           | 全省统一       | 一级教师   | 2020      |       | 名单  | 2020-12-31 | met            |                      |
  没有身份证号，按姓名和出生年月要核 | 甲   | 371500198905020339 | 1989.05   | 基层           | 一级教师   | 2020      |       | 名单  | 2020-12-31 | cannot-tell    | other-type-same-year | applyType
                                     | 甲   |                    | 1989.05   | 全省统一       | 一级教师   | 2020      |       | 名单  | 2020-12-31 | cannot-tell    | other-type-same-year | applyType
  类型看不懂                         | 甲   | 371500198905020339 |           | 基层           | 一级教师   | 2020      |       | 名单  | 2020-12-31 | cannot-tell    | other-type-same-year | applyType
                                     | 甲   | 371500198905020339 |           | 其他           | 一级教师   | 2020      |       | 名单  | 2020-12-31 | cannot-tell    | other-type-same-year | applyType
  一格里两类都写                     | 甲   | 371500198905020339 |           | 基层、全省统一 | 一级教师   | 2020      |       | 名单  | 2020-12-31 | not-met        | lists-both-types     | applyType
  换发不算申报                       | 甲   | 371500198905020339 |           | 基层           | 一级教师   | 2020      |       | 名单  | 2020-12-31 | met            |                      |
                                     | 甲   | 371500198905020339 |           | 全省统一       | 一级教师   | 2020      | 换发  | 名单  | 2020-12-31 | not-applicable |                      |
  途径看不懂，可能是换发             | 甲   | 371500198905020339 |           | 基层           | 一级教师   | 2020      |       | 名单  | 2020-12-31 | cannot-tell    | other-type-same-year | applyType
                                     | 甲   | 371500198905020339 |           | 全省统一       | 一级教师   | 2020      | 从优  | 名单  | 2020-12-31 | cannot-tell    | other-type-same-year | applyType
`;
