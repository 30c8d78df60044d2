import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                               | unitLevel | obtainedBy     | heldDate   | transferDate | status | leftDate   | on         | outcome | reason                     | at                              | metOn
  在期内，指明期满日                 | 乡镇      | 县级及以上交流 | 2018-11-20 | 2017-09-01   | 在岗   |            | 2020-12-31 | met     | ~service-running           | heldDate、transferDate          | 2023-11-20
  期满前一天                         | 乡镇      | 县级及以上交流 | 2015-12-31 | 2014-09-01   | 在岗   |            | 2020-12-30 | met     | ~service-running           | heldDate                        | 2020-12-31
  期满当天                           | 乡镇      | 县级及以上交流 | 2015-12-31 | 2014-09-01   | 在岗   |            | 2020-12-31 | met     |                            |                                 |
  2月29日取得，平年2月27日仍在期内   | 乡镇      | 县级及以上交流 | 2016-02-29 | 2014-09-01   | 在岗   |            | 2021-02-27 | met     | ~service-running           | heldDate                        | 2021-02-28
  2月29日取得，平年2月28日期满       | 乡镇      | 县级及以上交流 | 2016-02-29 | 2014-09-01   | 在岗   |            | 2021-02-28 | met     |                            |                                 |
  写到月，满月前                     | 乡镇      | 县级及以上交流 | 2016.01    | 2014.09      | 在岗   |            | 2020-12-31 | met     | ~service-running           | heldDate                        | 2021-01-01
  写到月，满月起                     | 乡镇      | 县级及以上交流 | 2016.01    | 2014.09      | 在岗   |            | 2021-01-01 | met     |                            |                                 |
  只写年份，跨界看不出，不说         | 乡镇      | 县级及以上交流 | 2015       | 2014         | 在岗   |            | 2020-06-30 | met     |                            |                                 |
  两个时间都不满就离开               | 乡镇      | 县级及以上交流 | 2018-11-20 | 2017-09-01   | 调离   | 2020-06-30 | 2020-12-31 | not-met | service-cut-short          | leftDate、heldDate              |
  没有交流时间，从取得算不满         | 乡镇      | 县级及以上交流 | 2018-11-20 |              | 调离   | 2020-06-30 | 2020-12-31 | not-met | service-cut-short          | leftDate、heldDate              |
  取得在离开之后，是矛盾             | 乡镇      | 县级及以上交流 | 2020-07-01 |              | 调离   | 2020-06-30 | 2020-12-31 | met     | ~service-perhaps-cut-short | leftDate、heldDate、transferDate |
  两种方式都写，交流的也看           | 乡镇      | 急需引进、交流 | 2018-11-20 | 2017-09-01   | 调离   | 2020-06-30 | 2020-12-31 | not-met | service-cut-short          | leftDate、heldDate              |
  交流写在前面，一样                 | 乡镇      | 交流/引进      | 2018-11-20 | 2017-09-01   | 调离   | 2020-06-30 | 2020-12-31 | not-met | service-cut-short          | leftDate、heldDate              |
  写明不是交流                       | 乡镇      | 评审（非交流） | 2018-11-20 | 2017-09-01   | 调离   | 2020-06-30 | 2020-12-31 | met     |                            |                                 |
  差一天离开                         | 乡镇      | 县级及以上交流 | 2015-07-01 |              | 调离   | 2020-06-30 | 2020-12-31 | not-met | service-cut-short          | leftDate、heldDate              |
  满五年当天离开                     | 乡镇      | 县级及以上交流 | 2015-06-30 |              | 调离   | 2020-06-30 | 2020-12-31 | met     |                            |                                 |
  从交流算已满，从取得算不满         | 乡镇      | 县级及以上交流 | 2018-11-20 | 2015-06-01   | 调离   | 2020-06-30 | 2020-12-31 | met     | ~service-perhaps-cut-short | leftDate、heldDate、transferDate |
  取得空白，从交流算不满             | 乡镇      | 县级及以上交流 |            | 2017-09-01   | 调离   | 2020-06-30 | 2020-12-31 | met     | ~service-perhaps-cut-short | leftDate、heldDate、transferDate |
  交流时间看不懂，从取得算不满       | 乡镇      | 县级及以上交流 | 2018-11-20 | 不详甲       | 调离   | 2020-06-30 | 2020-12-31 | met     | ~service-perhaps-cut-short | leftDate、heldDate、transferDate |
  调离没写时间，到截止日也不满       | 乡镇      | 县级及以上交流 | 2018-11-20 |              | 调离   |            | 2020-12-31 | not-met | service-cut-short          | status、heldDate                |
  调离没写时间，看不出               | 乡镇      | 县级及以上交流 | 2014-11-20 |              | 调离   |            | 2020-12-31 | met     |                            |                                 |
  单位已不是乡镇                     | 县直      | 县级及以上交流 | 2018-11-20 |              | 在岗   |            | 2020-12-31 | not-met | service-cut-short          | unitLevel、heldDate             |
  在岗却有离开时间，按它不满         | 乡镇      | 县级及以上交流 | 2018-11-20 |              | 在岗   | 2020-06-30 | 2020-12-31 | met     | ~service-left-though-in-post + ~service-running | status、leftDate、heldDate | 2023-11-20
  在岗却有离开时间，到今天才满       | 乡镇      | 县级及以上交流 | 2014-11-20 |              | 在岗   | 2018-06-30 | 2020-12-31 | met     | ~service-left-though-in-post | status、leftDate、heldDate |
  在岗却有离开时间，那时正好满       | 乡镇      | 县级及以上交流 | 2014-11-20 |              | 在岗   | 2019-11-20 | 2020-12-31 | met     |                            |                                 |
  在岗却有离开时间，差一天           | 乡镇      | 县级及以上交流 | 2014-11-20 |              | 在岗   | 2019-11-19 | 2020-12-31 | met     | ~service-left-though-in-post | status、leftDate、heldDate |
  离开时间未到                       | 乡镇      | 县级及以上交流 | 2018-11-20 |              | 在岗   | 2021-01-01 | 2020-12-31 | met     | ~service-running           | heldDate                        | 2023-11-20
  去世不算离开                       | 乡镇      | 县级及以上交流 | 2014-11-20 |              | 去世   | 2018-06-30 | 2020-12-31 | met     |                            |                                 |
  层级空白，在期内照样提醒           |           | 县级及以上交流 | 2018-11-20 |              | 在岗   |            | 2020-12-31 | met     | ~service-running           | heldDate                        | 2023-11-20
  取得、交流都空白，不说             | 乡镇      | 县级及以上交流 |            |              | 调离   | 2020-06-30 | 2020-12-31 | met     |                            |                                 |
  不是交流取得                       | 乡镇      | 评审           | 2018-11-20 |              | 调离   | 2020-06-30 | 2020-12-31 | met     |                            |                                 |
  取得方式空白，不说                 | 乡镇      |                | 2018-11-20 |              | 调离   | 2020-06-30 | 2020-12-31 | met     |                            |                                 |
`;

const joined = casesOf`
  情形                                   | unitLevel | obtainedBy     | heldDate   | joinedUnit | on         | outcome | reason            | at                  | metOn
  满五年后才到县直单位                   | 县直      | 县级及以上交流 | 2014-06-30 | 2019-06-30 | 2020-12-31 | met     |                   |                     |
  不满五年就到了县直单位                 | 县直      | 县级及以上交流 | 2014-06-30 | 2019-06-29 | 2020-12-31 | not-met | service-cut-short | unitLevel、heldDate |
`;

const fromEarlierUnit = casesOf`
  情形                                   | unitLevel | obtainedBy     | heldDate   | status | leftDate   | joinedUnit | on         | outcome | reason            | at               | metOn
  从前一单位离开，后来调离，哪天看不出   | 乡镇      | 县级及以上交流 | 2014-06-30 | 调离   | 2016-06-30 | 2016-07-01 | 2020-12-31 | met     |                   |                  |
  从前一单位离开，后来调离，怎么也不满   | 乡镇      | 县级及以上交流 | 2016-06-30 | 调离   | 2017-06-30 | 2017-07-01 | 2020-12-31 | not-met | service-cut-short | status、heldDate |
  调离前没有再到别的单位                 | 乡镇      | 县级及以上交流 | 2014-06-30 | 调离   | 2016-06-30 | 2013-07-01 | 2020-12-31 | not-met | service-cut-short | leftDate、heldDate |
`;

const movedOn = casesOf`
  情形                                   | unitLevel | obtainedBy     | heldDate   | status | leftDate   | joinedUnit | on         | outcome | reason            | at       | metOn
  从前一乡镇单位离开，到本单位在岗       | 乡镇      | 县级及以上交流 | 2018-11-20 | 在岗   | 2020-06-30 | 2020-07-01 | 2020-12-31 | met     | ~service-running  | heldDate | 2023-11-20
`;

export const cases: readonly Case[] = [...plain, ...joined, ...fromEarlierUnit, ...movedOn];
