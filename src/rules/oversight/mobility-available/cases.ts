import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                       | unitLevel | obtainedBy | heldDate   | townshipYears | townshipStart | status | appraisals:2015 | appraisals:2016 | appraisals:2017 | appraisals:2018 | appraisals:2019 | appraisals:2020 | on         | outcome | reason         | at
  满五年，五年合格           | 乡镇      | 急需引进   | 2015-07-01 | 5             |               | 在岗   |                 | 合格            | 合格            | 优秀            | 合格            | 合格            | 2020-12-31 | met     | ~mobility-open | obtainedBy、townshipYears
  两种方式都写，引进的也看   | 乡镇      | 交流、急需引进 | 2015-07-01 | 5          |               | 在岗   |                 | 合格            | 合格            | 优秀            | 合格            | 合格            | 2020-12-31 | met     | ~mobility-open | obtainedBy、townshipYears
  差一个月                   | 乡镇      | 急需引进   | 2015-07-01 | 4年11个月     |               | 在岗   |                 | 合格            | 合格            | 优秀            | 合格            | 合格            | 2020-12-31 | not-met |                |
  只有四年考核，不说         | 乡镇      | 急需引进   | 2015-07-01 | 5             |               | 在岗   |                 |                 | 合格            | 优秀            | 合格            | 合格            | 2020-12-31 | not-met |                |
  有一年不合格，五年不够     | 乡镇      | 急需引进   | 2015-07-01 | 5             |               | 在岗   | 不合格          | 合格            | 合格            | 优秀            | 合格            | 合格            | 2020-12-31 | not-met |                |
  有一年不合格，满六年       | 乡镇      | 急需引进   | 2014-07-01 | 6             |               | 在岗   | 不合格          | 合格            | 合格            | 优秀            | 合格            | 合格            | 2020-12-31 | met     | ~mobility-open | obtainedBy、townshipYears
  按起始时间满五年当天       | 乡镇      | 急需引进   | 2015-12-31 |               | 2015-12-31    | 在岗   |                 | 合格            | 合格            | 优秀            | 合格            | 合格            | 2020-12-31 | met     | ~mobility-open | obtainedBy、townshipStart
  按起始时间差一天           | 乡镇      | 急需引进   | 2015-12-31 |               | 2015-12-31    | 在岗   |                 | 合格            | 合格            | 优秀            | 合格            | 合格            | 2020-12-30 | not-met |                |
  年限都没写，取得已满五年   | 乡镇      | 急需引进   | 2015-07-01 |               |               | 在岗   |                 | 合格            | 合格            | 优秀            | 合格            | 合格            | 2020-12-31 | met     | ~mobility-open | obtainedBy、heldDate
  年限都没写，取得不满五年   | 乡镇      | 急需引进   | 2016-07-01 |               |               | 在岗   |                 | 合格            | 合格            | 优秀            | 合格            | 合格            | 2020-12-31 | not-judged|                |
  已调离，不说               | 乡镇      | 急需引进   | 2015-07-01 | 5             |               | 调离   |                 | 合格            | 合格            | 优秀            | 合格            | 合格            | 2020-12-31 | not-applicable |                |
  单位层级空白，不说         |           | 急需引进   | 2015-07-01 | 5             |               | 在岗   |                 | 合格            | 合格            | 优秀            | 合格            | 合格            | 2020-12-31 | not-judged|                |
  不是引进                   | 乡镇      | 评审       | 2015-07-01 | 5             |               | 在岗   |                 | 合格            | 合格            | 优秀            | 合格            | 合格            | 2020-12-31 | not-applicable |                |
`;

const told = casesOf`
  情形                         | unitLevel | obtainedBy | heldDate   | townshipYears | townshipStart | status | appraisals | appraisals:2014 | appraisals:2015 | appraisals:2016 | appraisals:2017 | appraisals:2018 | appraisals:2020 | appraisals:2021 | applyYear | on         | outcome | reason         | at                       | says
  说清是哪几年，依次           | 乡镇      | 急需引进   | 2015-07-01 | 5             |               | 在岗   | 合格       |                 |                 | 合格            | 合格            | 优秀            | 合格            |                 | 2020      | 2020-12-31 | met     | ~mobility-open | obtainedBy、townshipYears | 2016、2017、2018、2019、2020年考核合格
  到乡镇以前的年度不算         | 乡镇      | 急需引进   | 2015-07-01 | 5             | 2016-01-01    | 在岗   |            | 合格            | 合格            | 合格            | 合格            | 优秀            | 合格            |                 | 2020      | 2020-12-31 | not-met |                |                          |
  取得以前的年度不算           | 乡镇      | 急需引进   | 2016-07-01 | 5             |               | 在岗   |            | 合格            | 合格            | 合格            | 合格            | 优秀            | 合格            |                 | 2020      | 2020-12-31 | not-met |                |                          |
  截止日以后的年度不算         | 乡镇      | 急需引进   | 2015-07-01 | 5             |               | 在岗   |            |                 |                 | 合格            | 合格            | 优秀            | 合格            | 合格            | 2020      | 2020-12-31 | not-met |                |                          |
  一格两个等次，不都合格不算   | 乡镇      | 急需引进   | 2015-07-01 | 5             |               | 在岗   |            |                 | 合格            | 合格            | 合格            | 优秀            | 合格、不合格    |                 | 2020      | 2020-12-31 | not-met |                |                          |
`;

const leftInPost = casesOf`
  情形                     | unitLevel | obtainedBy | heldDate   | townshipYears | status | leftDate   | joinedUnit | appraisals:2016 | appraisals:2017 | appraisals:2018 | appraisals:2019 | appraisals:2020 | on         | outcome | reason         | at
  在岗却有离开时间，不说   | 乡镇      | 急需引进   | 2015-07-01 | 5             | 在岗   | 2020-06-30 |            | 合格            | 合格            | 优秀            | 合格            | 合格            | 2020-12-31 | not-judged|                |
  离开时间是原单位的       | 乡镇      | 急需引进   | 2015-07-01 | 5             | 在岗   | 2016-06-30 | 2016-07-01 | 合格            | 合格            | 优秀            | 合格            | 合格            | 2020-12-31 | met     | ~mobility-open | obtainedBy、townshipYears
`;

/** Between leaving a unit and joining the present one nobody knows where the time was spent. */
const away = casesOf`
  情形                         | unitLevel | obtainedBy | heldDate   | townshipStart | leftDate | joinedUnit | appraisals:2016 | appraisals:2017 | appraisals:2018 | appraisals:2019 | appraisals:2020 | on         | outcome    | reason         | at
  不计中间的三年就不满，不说   | 乡镇      | 急需引进   | 2015-07-01 | 2014.01       | 2015.06  | 2018.07    | 合格            | 合格            | 优秀            | 合格            | 合格            | 2020-12-31 | not-judged |                |
  不计中间的三年也满           | 乡镇      | 急需引进   | 2015-07-01 | 2012.11       | 2015.06  | 2018.07    | 合格            | 合格            | 优秀            | 合格            | 合格            | 2020-12-31 | met        | ~mobility-open | obtainedBy、townshipStart
  不计中间的三年差一个月，不说 | 乡镇      | 急需引进   | 2015-07-01 | 2012.12       | 2015.06  | 2018.07    | 合格            | 合格            | 优秀            | 合格            | 合格            | 2020-11-30 | not-judged |                |
`;

export const cases: readonly Case[] = [...plain, ...told, ...leftInPost, ...away];
