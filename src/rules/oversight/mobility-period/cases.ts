import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                                 | unitLevel | obtainedBy | heldTitle    | heldDate   | townshipYears | townshipStart | postGrade  | status | leftDate   | appraisals:2019 | on         | outcome | reason                      | at
  仍在乡镇                             | 乡镇      | 急需引进   | 基层高级教师 | 2018-07-01 | 2             |               | 专技七级   | 在岗   |            | 合格            | 2020-12-31 | met     |                             |
  不满五年到县直，岗位层级不变         | 县直      | 急需引进   | 基层高级教师 | 2018-07-01 | 2             |               | 专技七级   | 在岗   |            | 合格            | 2020-12-31 | not-met | mobility-too-early          | unitLevel、townshipYears、postGrade
  岗位层级降了                         | 县直      | 急需引进   | 基层高级教师 | 2018-07-01 | 2             |               | 专技八级   | 在岗   |            | 合格            | 2020-12-31 | met     |                             |
  新单位岗位未填                       | 县直      | 急需引进   | 基层高级教师 | 2018-07-01 | 2             |               |            | 在岗   |            | 合格            | 2020-12-31 | met     | ~mobility-perhaps-too-early | unitLevel、townshipYears
  调离，岗位还是原单位的               | 乡镇      | 急需引进   | 基层高级教师 | 2018-07-01 | 2             |               | 专技七级   | 调离   | 2020-06-30 | 合格            | 2020-12-31 | met     | ~mobility-perhaps-too-early | leftDate、townshipYears
  四年十一个月                         | 县直      | 急需引进   | 基层高级教师 | 2014-07-01 | 4年11个月     |               | 专技七级   | 在岗   |            | 合格            | 2020-12-31 | not-met | mobility-too-early          | unitLevel、townshipYears、postGrade
  正好五年                             | 县直      | 急需引进   | 基层高级教师 | 2014-07-01 | 5             |               | 专技七级   | 在岗   |            | 合格            | 2020-12-31 | met     |                             |
  有一年不合格，五年不够               | 县直      | 急需引进   | 基层高级教师 | 2014-07-01 | 5             |               | 专技七级   | 在岗   |            | 不合格          | 2020-12-31 | not-met | mobility-too-early          | unitLevel、townshipYears、postGrade
  有一年不合格，满六年                 | 县直      | 急需引进   | 基层高级教师 | 2014-07-01 | 6             |               | 专技七级   | 在岗   |            | 不合格          | 2020-12-31 | met     |                             |
  按起始时间，差一天                   | 乡镇      | 急需引进   | 基层高级教师 | 2015-07-01 |               | 2015-07-01    |            | 调离   | 2020-06-30 | 合格            | 2020-12-31 | met     | ~mobility-perhaps-too-early | leftDate、townshipStart
  按起始时间，满五年当天               | 乡镇      | 急需引进   | 基层高级教师 | 2015-07-01 |               | 2015-06-30    |            | 调离   | 2020-06-30 | 合格            | 2020-12-31 | met     |                             |
  2月29日到乡镇，平年2月27日离开       | 乡镇      | 急需引进   | 基层高级教师 | 2016-02-29 |               | 2016-02-29    |            | 调离   | 2021-02-27 | 合格            | 2021-12-31 | met     | ~mobility-perhaps-too-early | leftDate、townshipStart
  2月29日到乡镇，平年2月28日离开       | 乡镇      | 急需引进   | 基层高级教师 | 2016-02-29 |               | 2016-02-29    |            | 调离   | 2021-02-28 | 合格            | 2021-12-31 | met     |                             |
  起始只写年份，看不出，不说           | 乡镇      | 急需引进   | 基层高级教师 | 2015-07-01 |               | 2015          |            | 调离   | 2020-06-30 | 合格            | 2020-12-31 | met     |                             |
  年限都没写，取得以来不足             | 县直      | 急需引进   | 基层高级教师 | 2018-07-01 |               |               | 专技七级   | 在岗   |            | 合格            | 2020-12-31 | met     | ~mobility-perhaps-too-early | unitLevel、heldDate、postGrade
  退休不是流动                         | 乡镇      | 急需引进   | 基层高级教师 | 2018-07-01 | 2             |               | 专技七级   | 退休   | 2020-06-30 | 合格            | 2020-12-31 | met     |                             |
  去世不是流动                         | 乡镇      | 急需引进   | 基层高级教师 | 2018-07-01 | 2             |               | 专技七级   | 去世   | 2020-06-30 | 合格            | 2020-12-31 | met     |                             |
  单位层级空白，不说                   |           | 急需引进   | 基层高级教师 | 2018-07-01 | 2             |               | 专技七级   | 在岗   |            | 合格            | 2020-12-31 | met     |                             |
  不是引进                             | 县直      | 评审       | 基层高级教师 | 2018-07-01 | 2             |               | 专技七级   | 在岗   |            | 合格            | 2020-12-31 | met     |                             |
`;

/** In post by the status, with a date of leaving beside it. */
const contradicting = casesOf`
  情形                               | unitLevel | obtainedBy | heldTitle    | heldDate   | townshipStart | status | leftDate   | joinedUnit | on         | outcome | reason                        | at                            | says
  在岗却有离开时间，差一天           | 乡镇      | 急需引进   | 基层高级教师 | 2014-11-20 | 2014-11-20    | 在岗   | 2019-11-19 |            | 2020-12-31 | met     | ~mobility-left-though-in-post | status、leftDate、townshipStart | 若确已离开，在乡镇工作累计4年11个月，不足5年
  在岗却有离开时间，那时正好满       | 乡镇      | 急需引进   | 基层高级教师 | 2014-11-20 | 2014-11-20    | 在岗   | 2019-11-20 |            | 2020-12-31 | met     |                               |                               |
  在岗却有离开时间，年限没写         | 乡镇      | 急需引进   | 基层高级教师 | 2017-11-20 |               | 在岗   | 2019-11-19 |            | 2020-12-31 | met     | ~mobility-left-though-in-post | status、leftDate、heldDate    | 看不出在乡镇工作是否累计满5年
  到乡镇在离开之后，年限看不出       | 乡镇      | 急需引进   | 基层高级教师 | 2017-11-20 | 2019-11-20    | 调离   | 2019-11-19 |            | 2020-12-31 | met     | ~mobility-perhaps-too-early   | leftDate、heldDate            | 看不出在乡镇工作是否累计满5年
  离开时间是原单位的                 | 乡镇      | 急需引进   | 基层高级教师 | 2017-11-20 | 2017-11-20    | 在岗   | 2019-11-19 | 2019-11-19 | 2020-12-31 | met     |                               |                               |
  离开时间未到                       | 乡镇      | 急需引进   | 基层高级教师 | 2017-11-20 | 2017-11-20    | 在岗   | 2021-01-01 |            | 2020-12-31 | met     |                               |                               |
  状态空白，离开时间算数             | 乡镇      | 急需引进   | 基层高级教师 | 2017-11-20 | 2017-11-20    |        | 2019-11-19 |            | 2020-12-31 | met     | ~mobility-perhaps-too-early   | leftDate、townshipStart       |
`;

export const cases: readonly Case[] = [...plain, ...contradicting];
