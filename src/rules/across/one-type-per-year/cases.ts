import { casesOf, type Case } from "../../cases";

const plain = casesOf`
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
  名称和类型列不是一类，看不出哪类   | 甲   | 371500198905020339 |           | 全省统一       | 基层一级教师 | 2020    |       | 名单  | 2020-12-31 | met            |                      |
  名称和类型列不是一类，另有一条     | 甲   | 371500198905020339 |           | 全省统一       | 基层一级教师 | 2020    |       | 名单  | 2020-12-31 | cannot-tell    | other-type-same-year | applyType
                                     | 甲   | 371500198905020339 |           | 全省统一       | 一级教师   | 2020      |       | 名单  | 2020-12-31 | cannot-tell    | other-type-same-year | applyType
  名称写基层，一格里两类都写         | 甲   | 371500198905020339 |           | 基层、全省统一 | 基层一级教师 | 2020    |       | 名单  | 2020-12-31 | not-met        | lists-both-types     | applyType
  换发不算申报                       | 甲   | 371500198905020339 |           | 基层           | 一级教师   | 2020      |       | 名单  | 2020-12-31 | met            |                      |
                                     | 甲   | 371500198905020339 |           | 全省统一       | 一级教师   | 2020      | 换发  | 名单  | 2020-12-31 | not-applicable |                      |
  途径看不懂，可能是换发             | 甲   | 371500198905020339 |           | 基层           | 一级教师   | 2020      |       | 名单  | 2020-12-31 | cannot-tell    | other-type-same-year | applyType
                                     | 甲   | 371500198905020339 |           | 全省统一       | 一级教师   | 2020      | 从优  | 名单  | 2020-12-31 | cannot-tell    | other-type-same-year | applyType
`;

const told = casesOf`
  情形                                 | name   | idNumber           | birthDate  | applyTitle               | applyYear | sheet | on         | outcome     | reason               | at         | says
  名称一格里两类都写                   | 甲     | 371500198905020339 |            | 全省统一一级教师、基层一级教师 | 2020 | 名单  | 2020-12-31 | not-met     | lists-both-types     | applyTitle | “全省统一一级教师、基层一级教师”（F2）把两类都写上了
  写省统一也是                         | 甲     | 371500198905020339 |            | 省统一一级教师、基层一级教师 | 2020   | 名单  | 2020-12-31 | not-met     | lists-both-types     | applyTitle |
  说清年度与另一条的类型               | 甲     | 371500198905020339 |            | 基层一级教师             | 2020      | 名单  | 2020-12-31 | not-met     | other-type-same-year | applyTitle | 2020年度还有一条全省统一职称申报
                                       | 甲     | 371500198905020339 |            | 一级教师                 | 2020      | 名单  | 2020-12-31 | not-met     | other-type-same-year | applyTitle | 2020年度还有一条基层职称申报
  姓名中的空格不碍                     | 王 小 明 |                  | 1989-05-02 | 基层一级教师             | 2020      | 名单  | 2020-12-31 | cannot-tell | other-type-same-year | applyTitle | 核实是否同一人
                                       | 王小明 |                    | 1989.05    | 一级教师                 | 2020      | 名单  | 2020-12-31 | cannot-tell | other-type-same-year | applyTitle |
  出生同月不同日的是两个人             | 甲     |                    | 1989-05-02 | 基层一级教师             | 2020      | 名单  | 2020-12-31 | met         |                      |            |
                                       | 甲     |                    | 1989-05-03 | 一级教师                 | 2020      | 名单  | 2020-12-31 | met         |                      |            |
  一行存成当月1日，可能只到月           | 甲     |                    | 1989-05-02 | 基层一级教师             | 2020      | 名单  | 2020-12-31 | cannot-tell | other-type-same-year | applyTitle | 同名且出生年月相同的人
                                       | 甲     |                    | 1989-05-01 | 一级教师                 | 2020      | 名单  | 2020-12-31 | cannot-tell | other-type-same-year | applyTitle |
  出生不同月的是两个人                 | 甲     |                    | 1989.05    | 基层一级教师             | 2020      | 名单  | 2020-12-31 | met         |                      |            |
                                       | 甲     |                    | 1989.06    | 一级教师                 | 2020      | 名单  | 2020-12-31 | met         |                      |            |
`;

/** The year of birth alone makes two rows of one name perhaps one person's. */
const byYear = casesOf`
  情形                                 | name | idNumber           | birthDate  | applyTitle   | applyYear | sheet | on         | outcome     | reason               | at         | says
  出生都只有年份，可能是同一人         | 甲   |                    | 1989       | 基层一级教师 | 2020      | 名单  | 2020-12-31 | cannot-tell | other-type-same-year | applyTitle | 同名且出生年份相同的人2020年度还有一条全省统一职称申报
                                       | 甲   |                    | 1989       | 一级教师     | 2020      | 名单  | 2020-12-31 | cannot-tell | other-type-same-year | applyTitle | 核实是否同一人
  一行到月，一行只有年份               | 甲   |                    | 1989.05    | 基层一级教师 | 2020      | 名单  | 2020-12-31 | cannot-tell | other-type-same-year | applyTitle | 同名且出生年份相同的人
                                       | 甲   |                    | 1989年     | 一级教师     | 2020      | 名单  | 2020-12-31 | cannot-tell | other-type-same-year | applyTitle |
  一行有身份证号，一行只有年份         | 甲   | 371500198905020339 |            | 基层一级教师 | 2020      | 名单  | 2020-12-31 | cannot-tell | other-type-same-year | applyTitle | 同名且出生年份相同的人
                                       | 甲   |                    | 1989       | 一级教师     | 2020      | 名单  | 2020-12-31 | cannot-tell | other-type-same-year | applyTitle |
  两种读法都在这一年                   | 甲   |                    | #1989.1    | 基层一级教师 | 2020      | 名单  | 2020-12-31 | cannot-tell | other-type-same-year | applyTitle | 同名且出生年份相同的人
                                       | 甲   |                    | 1989.10    | 一级教师     | 2020      | 名单  | 2020-12-31 | cannot-tell | other-type-same-year | applyTitle |
  年份不同的是两个人                   | 甲   |                    | 1989       | 基层一级教师 | 2020      | 名单  | 2020-12-31 | met         |                      |            |
                                       | 甲   |                    | 1990       | 一级教师     | 2020      | 名单  | 2020-12-31 | met         |                      |            |
  身份证号不同的是两个人               | 甲   | 371500198905020339 | 1989       | 基层一级教师 | 2020      | 名单  | 2020-12-31 | met         |                      |            |
                                       | 甲   | 371500198905030035 | 1989       | 一级教师     | 2020      | 名单  | 2020-12-31 | met         |                      |            |
  身份证号中的出生月份不同             | 甲   | 371500198905020339 | 1989       | 基层一级教师 | 2020      | 名单  | 2020-12-31 | met         |                      |            |
                                       | 甲   |                    | 1989.06    | 一级教师     | 2020      | 名单  | 2020-12-31 | met         |                      |            |
  出生看不出，不能认人                 | 甲   |                    | 不详       | 基层一级教师 | 2020      | 名单  | 2020-12-31 | met         |                      |            |
                                       | 甲   |                    | 1989       | 一级教师     | 2020      | 名单  | 2020-12-31 | met         |                      |            |
  同年出生，名字不同                   | 甲   |                    | 1989       | 基层一级教师 | 2020      | 名单  | 2020-12-31 | met         |                      |            |
                                       | 乙   |                    | 1989       | 一级教师     | 2020      | 名单  | 2020-12-31 | met         |                      |            |
`;

/** One number beside two names: one of the numbers may be mistyped. */
const otherName = casesOf`
  情形                               | name     | idNumber           | applyTitle   | applyYear | sheet | on         | outcome     | reason               | at         | says
  身份证号相同，姓名不同             | 甲       | 371500198905020339 | 基层一级教师 | 2020      | 名单  | 2020-12-31 | cannot-tell | other-type-same-year | idNumber   | 身份证号相同而姓名不同的人2020年度还有一条全省统一职称申报（D2、D3），同一年度只能报一类；核对两处的身份证号；确是同一人的，姓名改成一样
                                     | 乙       | 371500198905020339 | 一级教师     | 2020      | 名单  | 2020-12-31 | cannot-tell | other-type-same-year | idNumber   | 还有一条基层职称申报
  姓名只差空格和全角                 | ＬＩ 二  | 371500198905020339 | 基层一级教师 | 2020      | 名单  | 2020-12-31 | not-met     | other-type-same-year | applyTitle | 同一身份证号2020年度
                                     | LI二     | 371500198905020339 | 一级教师     | 2020      | 名单  | 2020-12-31 | not-met     | other-type-same-year | applyTitle | 只留一类
  姓名只差间隔点                     | 买买提·甲 | 371500198905020339 | 基层一级教师 | 2020     | 名单  | 2020-12-31 | not-met     | other-type-same-year | applyTitle |
                                     | 买买提甲 | 371500198905020339 | 一级教师     | 2020      | 名单  | 2020-12-31 | not-met     | other-type-same-year | applyTitle |
  一行姓名空白                       | 甲       | 371500198905020339 | 基层一级教师 | 2020      | 名单  | 2020-12-31 | not-met     | other-type-same-year | applyTitle |
                                     |          | 371500198905020339 | 一级教师     | 2020      | 名单  | 2020-12-31 | not-met     | other-type-same-year | applyTitle |
  不同年度，姓名不同                 | 甲       | 371500198905020339 | 基层一级教师 | 2019      | 名单  | 2020-12-31 | met         |                      |            |
                                     | 乙       | 371500198905020339 | 一级教师     | 2020      | 名单  | 2020-12-31 | met         |                      |            |
`;

const unclear = casesOf`
  情形                           | name | idNumber           | applyType | applyTitle | applyYear | sheet | on         | outcome     | reason               | at        | says
  另一条类型看不出               | 甲   | 371500198905020339 | 基层      | 一级教师   | 2020      | 名单  | 2020-12-31 | cannot-tell | other-type-same-year | applyType | 2020年度还有一条类型看不出的职称申报
                                 | 甲   | 371500198905020339 | 其他      | 一级教师   | 2020      | 名单  | 2020-12-31 | cannot-tell | other-type-same-year | applyType | 2020年度还有一条基层职称申报
  另一条年度看不出               | 甲   | 371500198905020339 | 基层      | 一级教师   | 2020      | 名单  | 2020-12-31 | cannot-tell | other-type-same-year | applyType | 同一身份证号还有一条全省统一职称申报
                                 | 甲   | 371500198905020339 | 全省统一  | 一级教师   | 去年      | 名单  | 2020-12-31 | cannot-tell | other-type-same-year | applyType |
  另一条两类都写                 | 甲   | 371500198905020339 | 基层      | 一级教师   | 2020      | 名单  | 2020-12-31 | not-met     | other-type-same-year | applyType | 2020年度还有一条类型看不出的职称申报
                                 | 甲   | 371500198905020339 | 基层、全省统一 | 一级教师 | 2020   | 名单  | 2020-12-31 | not-met     | lists-both-types     | applyType |
`;

export const cases: readonly Case[] = [...plain, ...told, ...byYear, ...otherName, ...unclear];
