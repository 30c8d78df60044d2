import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                                   | unit           | heldTitle    | heldDate   | appointedDate | education  | applyTitle       | on         | outcome        | reason                     | at            | metOn
  本科报一级教师四年，差一天             | 某镇小学       | 二级教师     | 2016-09-01 | 2017-01-01    | 本科       | 一级教师         | 2020-12-31 | not-met        | tenure-short               | appointedDate | 2021-01-01
  本科报一级教师四年，正好               | 某镇小学       | 二级教师     | 2016-09-01 | 2016-12-31    | 本科       | 一级教师         | 2020-12-31 | met            |                            |               |
  硕士报一级教师只要两年                 | 某镇小学       | 二级教师     | 2018-09-01 | 2018-12-31    | 硕士研究生 | 一级教师         | 2020-12-31 | met            |                            |               |
  博士不要年限                           | 某镇小学       | 二级教师     | 2020-09-01 | 2020-12-31    | 博士研究生 | 一级教师         | 2020-12-31 | met            |                            |               |
  聘任时间空白，从取得时间算             | 某镇小学       | 二级教师     | 2016-12-31 |               | 本科       | 一级教师         | 2020-12-31 | met            |                            |               |
  聘任早于取得，从取得算并提醒           | 某镇小学       | 二级教师     | 2017-09-01 | 2016-09-01    | 本科       | 一级教师         | 2020-12-31 | not-met        | tenure-short + ~appointed-before-obtained | heldDate、appointedDate | 2021-09-01
  只到月份，当月起满                     | 某镇小学       | 二级教师     | 2016.09    | 2016.12       | 本科       | 一级教师         | 2020-12-01 | met            |                            |               |
  只到月份，上月未满                     | 某镇小学       | 二级教师     | 2016.09    | 2016.12       | 本科       | 一级教师         | 2020-11-30 | not-met        | tenure-short               | appointedDate | 2020-12-01
  只有年份，看不出                       | 某镇小学       | 二级教师     | 2016       |               | 本科       | 一级教师         | 2020-06-30 | cannot-tell    | imprecise-date             | heldDate      | 2020-12-01
  取得、聘任都空白                       | 某镇小学       | 二级教师     |            |               | 本科       | 一级教师         | 2020-12-31 | cannot-tell    | blank                      | heldDate      |
  学历空白，年限够最高要求，不问         | 某镇小学       | 二级教师     | 2010-09-01 |               |            | 一级教师         | 2020-12-31 | cannot-tell    | blank                      | education     |
  学历空白，年限不够                     | 某镇小学       | 二级教师     | 2018-09-01 |               |            | 一级教师         | 2020-12-31 | cannot-tell    | blank                      | education     |
  大专在学校，学段看不出                 | 某镇学校       | 一级教师     | 2010-09-01 |               | 大专       | 高级教师         | 2020-12-31 | cannot-tell    | tenure-by-school-stage     | education     |
  大专在中学，按初中看待                 | 某镇中学       | 一级教师     | 2010-09-01 |               | 大专       | 高级教师         | 2020-12-31 | met    |      | |
  大专在小学                             | 某镇中心小学   | 一级教师     | 2010-09-01 |               | 大专       | 高级教师         | 2020-12-31 | met            |                            |               |
  中专报高级教师没有规定                 | 某镇中心小学   | 一级教师     | 2010-09-01 |               | 中师       | 高级教师         | 2020-12-31 | cannot-tell    | tenure-varies              | education     |
  农业副高各地不同，不够只待核           | 某镇农技站     | 农艺师       | 2017-09-01 |               | 本科       | 高级农艺师       | 2020-12-31 | cannot-tell    | tenure-short               | heldDate      | 2022-09-01
  农业中级有约束力                       | 某镇农技站     | 助理农艺师   | 2018-09-01 |               | 本科       | 农艺师           | 2020-12-31 | not-met        | tenure-short               | heldDate      | 2022-09-01
  经济系列没有规定                       | 某镇政府       | 经济师       | 2010-09-01 |               | 本科       | 高级经济师       | 2020-12-31 | cannot-tell    | tenure-varies              | applyTitle    |
  同级另一类，不问年限                   | 某镇小学       | 一级教师     | 2019-09-01 |               | 本科       | 基层一级教师     | 2020-12-31 | not-applicable |                            |               |
  申报级别看不出，由逐级申报问           | 某镇小学       | 一级教师     | 2019-09-01 |               | 本科       |                  | 2020-12-31 | not-applicable |                            |               |
`;

const untitled = casesOf`
  情形                         | heldTitle | workStart | education | applyTitle | on         | outcome        | reason       | at        | metOn
  本科工作满一年报助理级       | 无        | 2019.12   | 本科      | 二级教师   | 2020-12-31 | met            |              |           |
  本科工作未满一年             | 无        | 2020.07   | 本科      | 二级教师   | 2020-12-31 | not-met        | tenure-short | workStart | 2021-07-01
  大专工作满两年               | 无        | 2018.12   | 大专      | 二级教师   | 2020-12-31 | met | | |
  参加工作时间空白             | 无        |           | 本科      | 二级教师   | 2020-12-31 | cannot-tell    | blank        | workStart |
  没有职称报中级由逐级申报判   | 无        | 2010.07   | 本科      | 一级教师   | 2020-12-31 | not-applicable |              |           |
`;

const byYears = casesOf`
  情形                 | unit     | heldTitle | heldYears | education | applyTitle | on         | outcome | reason       | at
  只有任职年限，够     | 某镇小学 | 二级教师  | 4年       | 本科      | 一级教师   | 2020-12-31 | met     |              |
  只有任职年限，不够   | 某镇小学 | 二级教师  | 3年11个月 | 本科      | 一级教师   | 2020-12-31 | not-met | tenure-short | heldYears
`;

const lostYear = casesOf`
  情形                         | unit     | heldTitle | heldDate   | education | appraisals:2018 | applyTitle | on         | outcome | reason       | at       | metOn
  基本合格的一年不计           | 某镇小学 | 二级教师  | 2016-12-31 | 本科      | 基本合格        | 一级教师   | 2020-12-31 | not-met | tenure-short | heldDate | 2021-12-31
  合格的一年照计               | 某镇小学 | 二级教师  | 2016-12-31 | 本科      | 合格            | 一级教师   | 2020-12-31 | met     |              |          |
`;

export const cases: readonly Case[] = [...plain, ...byYears, ...untitled, ...lostYear];
