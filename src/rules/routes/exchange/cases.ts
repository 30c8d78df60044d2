import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                       | unitLevel | status | heldTitle    | heldDate   | appointedDate | applyTitle   | appraisals:2015 | appraisals:2016 | appraisals:2017 | appraisals:2018 | appraisals:2019 | trainingHours:2015 | trainingHours:2016 | trainingHours:2017 | trainingHours:2018 | trainingHours:2019 | on         | outcome     | reason                | at                       | metOn | says
  聘满五年，五年都合格       | 乡镇      | 在职   | 基层一级教师 | 2015-01-10 | 2015-01-10    | 一级教师     | 合格            | 合格            | 优秀            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | 2020-12-31 | met         |                       |                          | |
  年中聘任，当年不算一个年度 | 乡镇      | 在职   | 基层一级教师 | 2015-01-10 | 2015-12-31    | 一级教师     | 合格            | 合格            | 优秀            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | 2020-12-31 | cannot-tell | exchange-record-short | appraisals、trainingHours | |
  聘期已过，以后是否续聘看不出 | 乡镇    | 在职   | 基层一级教师 | 2015-01-10 | 2015.01-2018.12 | 一级教师   | 合格            | 合格            | 优秀            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | 2020-12-31 | cannot-tell | appointment-ended     | appointedDate            | |
  差一天                     | 乡镇      | 在职   | 基层一级教师 | 2015-01-10 | 2016-01-01    | 一级教师     | 合格            | 合格            | 优秀            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | 2020-12-31 | not-met     | exchange-years-short  | appointedDate            | 2021-01-01 |
  聘任早于取得，从取得算     | 乡镇      | 在职   | 基层一级教师 | 2016-01-10 | 2015-01-10    | 一级教师     | 合格            | 合格            | 优秀            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | 2020-12-31 | not-met     | exchange-years-short  | heldDate                 | 2021-01-10 |
  聘任空白，取得已满，要补   | 乡镇      | 在职   | 基层一级教师 | 2015-01-10 |               | 一级教师     | 合格            | 合格            | 优秀            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | 2020-12-31 | cannot-tell | blank                 | appointedDate            | |
  聘任空白，取得也未满       | 乡镇      | 在职   | 基层一级教师 | 2017-01-10 |               | 一级教师     | 合格            | 合格            | 优秀            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | 2020-12-31 | not-met     | exchange-years-short  | heldDate                 | 2022-01-10 |
  一年不合格，只剩四年，另一年没有记录 | 乡镇 | 在职 | 基层一级教师 | 2015-01-10 | 2015-01-20 | 一级教师   | 合格            | 不合格          | 优秀            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | 2020-12-31 | cannot-tell | exchange-record-short | appraisals、trainingHours | |
  两年不合格                 | 乡镇      | 在职   | 基层一级教师 | 2015-01-10 | 2015-01-20    | 一级教师     | 合格            | 不合格          | 基本合格        | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | 2020-12-31 | not-met     | exchange-record-short | appraisals、trainingHours | | 2016年考核不合格、2017年考核基本合格，不算
  两年学时差一               | 乡镇      | 在职   | 基层一级教师 | 2015-01-10 | 2015-01-20    | 一级教师     | 合格            | 合格            | 合格            | 合格            | 合格            | 90                 | 89                 | 89                 | 90                 | 90                 | 2020-12-31 | not-met     | exchange-record-short | appraisals、trainingHours | | 2016年只有89学时、2017年只有89学时，不算
  一年空白而要靠它凑够       | 乡镇      | 在职   | 基层一级教师 | 2015-01-10 | 2015-01-10    | 一级教师     | 合格            |                 | 优秀            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | 2020-12-31 | cannot-tell | exchange-record-short | appraisals、trainingHours | | 2016年、2020年表中看不全；补全各年度的考核结果和学时
  已调离，要核               | 乡镇      | 调离   | 基层一级教师 | 2015-01-10 | 2015-01-10    | 一级教师     | 合格            | 合格            | 优秀            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | 2020-12-31 | cannot-tell | exchange-has-left     | status                   | |
  已不在乡镇单位，要核       | 县直      | 在职   | 基层一级教师 | 2015-01-10 | 2015-01-10    | 一级教师     | 合格            | 合格            | 优秀            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | 2020-12-31 | cannot-tell | exchange-has-left     | unit                     | |
  申报高一级                 | 乡镇      | 在职   | 基层一级教师 | 2015-01-10 | 2015-12-31    | 高级教师     | 合格            | 合格            | 优秀            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | 2020-12-31 | not-met     | exchange-other-level  | heldTitle、applyTitle    | |
  申报基层                   | 乡镇      | 在职   | 基层一级教师 | 2015-01-10 | 2015-12-31    | 基层一级教师 | 合格            | 合格            | 优秀            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | 2020-12-31 | not-met     | route-other-type      | applyTitle               | |
  持全省统一职称             | 乡镇      | 在职   | 一级教师     | 2015-01-10 | 2015-12-31    | 一级教师     | 合格            | 合格            | 优秀            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | 2020-12-31 | not-met     | exchange-no-grassroots | heldTitle | |
  现职称空白                 | 乡镇      | 在职   |              | 2015-01-10 | 2015-01-10    | 一级教师     | 合格            | 合格            | 优秀            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | 2020-12-31 | cannot-tell | blank                 | heldTitle                | |
`;

const anyLevel = casesOf`
  情形                   | unitLevel | heldTitle    | heldDate   | applyTitle | applyType | on         | outcome     | reason                | at | metOn
  没有职称，报哪级都不行 | 乡镇      | 无           |            |            | 全省统一  | 2020-12-31 | not-met     | exchange-no-grassroots | heldTitle |
  持基层职称，年限不够   | 乡镇      | 基层一级教师 | 2017-01-10 |            | 全省统一  | 2020-12-31 | not-met     | exchange-years-short  | heldDate | 2022-01-10
`;

const left = casesOf`
  情形                       | unitLevel | status | leftDate   | heldTitle    | heldDate   | appointedDate | applyTitle | on         | outcome     | reason            | at       | metOn
  离开时未满五年             | 乡镇      | 调离   | 2020-01-09 | 基层一级教师 | 2015-01-10 | 2015-01-10    | 一级教师   | 2020-12-31 | not-met     | exchange-has-left | leftDate |
  离开时正好满五年，要核     | 乡镇      | 调离   | 2020-01-10 | 基层一级教师 | 2015-01-10 | 2015-01-10    | 一级教师   | 2020-12-31 | cannot-tell | exchange-has-left + exchange-record-short | leftDate、appraisals、trainingHours |
  离开时间未到               | 乡镇      | 在职   | 2021-01-01 | 基层一级教师 | 2015-01-10 | 2015-01-10    | 一级教师   | 2020-12-31 | cannot-tell | exchange-record-short | appraisals、trainingHours |
`;

const fromEarlierUnit = casesOf`
  情形                           | unitLevel | status | leftDate   | joinedUnit | heldTitle    | heldDate   | appointedDate | applyTitle | on         | outcome     | reason                | at                       | metOn
  从前一单位离开后才来，仍在乡镇 | 乡镇      | 在职   | 2018-06-30 | 2018-07-01 | 基层一级教师 | 2015-01-10 | 2015-01-10    | 一级教师   | 2020-12-31 | cannot-tell | exchange-record-short | appraisals、trainingHours |
  后来的单位层级空白，不算离开   |           | 在职   | 2018-06-30 | 2018-07-01 | 基层一级教师 | 2015-01-10 | 2015-01-10    | 一级教师   | 2020-12-31 | cannot-tell | blank + exchange-record-short | unitLevel、appraisals、trainingHours |
  离开时间已到，到本单位时间空白 | 乡镇      | 在职   | 2018-06-30 |            | 基层一级教师 | 2015-01-10 | 2015-01-10    | 一级教师   | 2020-12-31 | cannot-tell | blank + exchange-record-short | joinedUnit、appraisals、trainingHours |
  离开时间已到，已调离           | 乡镇      | 调离   | 2018-06-30 |            | 基层一级教师 | 2015-01-10 | 2015-01-10    | 一级教师   | 2020-12-31 | not-met     | exchange-has-left     | leftDate                 |
  离开后没有再到别的单位         | 乡镇      | 在职   | 2018-06-30 | 2013-07-01 | 基层一级教师 | 2015-01-10 | 2015-01-10    | 一级教师   | 2020-12-31 | not-met     | exchange-has-left     | leftDate                 |
  从前一单位离开，后来又调离     | 乡镇      | 调离   | 2018-06-30 | 2018-07-01 | 基层一级教师 | 2015-01-10 | 2015-01-10    | 一级教师   | 2020-12-31 | cannot-tell | exchange-has-left + exchange-record-short | status、appraisals、trainingHours |
`;

/** Appointed for five years by the day of leaving; of those years two are short. */
const afterLeaving = casesOf`
  情形                                 | unitLevel | status | leftDate   | heldTitle    | heldDate   | appointedDate | applyTitle | appraisals:2016 | appraisals:2017 | appraisals:2018 | appraisals:2019 | appraisals:2020 | appraisals:2021 | trainingHours:2016 | trainingHours:2017 | trainingHours:2018 | trainingHours:2019 | trainingHours:2020 | trainingHours:2021 | on         | outcome     | reason                                    | at                                 | metOn
  离开以后的年度不算                   | 乡镇      | 调离   | 2020-03-02 | 基层一级教师 | 2015-02-01 | 2015-02-01    | 一级教师   | 合格            | 合格            | 合格            | 合格            | 基本合格        | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | 90                 | 2022-12-31 | not-met     | exchange-record-short                     | appraisals、trainingHours          |
  离开的当年还算                       | 乡镇      | 调离   | 2020-03-02 | 基层一级教师 | 2015-02-01 | 2015-02-01    | 一级教师   | 合格            | 合格            | 合格            | 合格            | 合格            | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | 90                 | 2022-12-31 | cannot-tell | exchange-has-left                         | leftDate                           |
  离开时间空白，到截止日的年度都可能算 | 乡镇      | 调离   |            | 基层一级教师 | 2015-02-01 | 2015-02-01    | 一级教师   | 合格            | 合格            | 合格            | 合格            | 基本合格        | 合格            | 90                 | 90                 | 90                 | 90                 | 90                 | 90                 | 2022-12-31 | cannot-tell | exchange-has-left                         | status                             |
`;

const otherTitle = casesOf`
  情形                         | unitLevel | heldTitle | heldDate   | appointedDate | otherTitle   | otherDate  | applyTitle | route | on         | outcome     | reason                | at                       | metOn
  基层职称是另一类，从它算     | 乡镇      | 二级教师  | 2010-01-10 | 2010-01-10    | 基层一级教师 | 2016-01-01 | 一级教师   | 换发  | 2020-12-31 | not-met     | exchange-years-short  | otherDate                | 2021-01-01
  两类都是基层，换的是同级那一类 | 乡镇    | 基层二级教师 | 2012-01-01 | 2012-01-01 | 基层一级教师 | 2019-08-31 | 一级教师   | 换发  | 2020-12-31 | not-met     | exchange-years-short  | otherDate                | 2024-08-31
  另一类的系列不同，看不出     | 乡镇      | 二级教师  | 2010-01-10 | 2010-01-10    | 基层农艺师   | 2012-01-01 | 一级教师   | 换发  | 2020-12-31 | cannot-tell | exchange-other-series + exchange-appointment-unclear + exchange-record-short | otherTitle、applyTitle、otherDate、appraisals、trainingHours |
  基层职称是另一类，正好满     | 乡镇      | 二级教师  | 2010-01-10 | 2010-01-10    | 基层一级教师 | 2015-12-31 | 一级教师   | 换发  | 2020-12-31 | cannot-tell | exchange-appointment-unclear + exchange-record-short | otherDate、appraisals、trainingHours |
`;

const series = casesOf`
  情形             | unitLevel | heldTitle    | heldDate   | appointedDate | applyTitle | route | on         | outcome     | reason                                        | at                                             | metOn
  换发另一系列的   | 乡镇      | 基层一级教师 | 2012-01-10 | 2012-12-31    | 主治医师   | 换发  | 2020-12-31 | cannot-tell | exchange-other-series + exchange-record-short | heldTitle、applyTitle、appraisals、trainingHours |
`;

/** The roster shows no year at all. */
const noColumn = casesOf`
  情形               | unitLevel | heldTitle    | heldDate   | appointedDate | applyTitle | route | on         | outcome     | reason                | at                       | metOn
  没有考核与学时的栏 | 乡镇      | 基层一级教师 | 2012-01-10 | 2012-12-31    | 一级教师   | 换发  | 2020-12-31 | cannot-tell | exchange-record-short | appraisals、trainingHours |
  闰日聘任，满五年   | 乡镇      | 基层一级教师 | 2012-01-10 | 2016-02-29    | 一级教师   | 换发  | 2021-02-28 | cannot-tell | exchange-record-short | appraisals、trainingHours |
  闰日聘任，差一天   | 乡镇      | 基层一级教师 | 2012-01-10 | 2016-02-29    | 一级教师   | 换发  | 2021-02-27 | not-met     | exchange-years-short  | appointedDate            | 2021-02-28
  只到月份，当月满   | 乡镇      | 基层一级教师 | 2012.01    | 2015.09       | 一级教师   | 换发  | 2020-09-01 | cannot-tell | exchange-record-short | appraisals、trainingHours |
  只到月份，上月未满 | 乡镇      | 基层一级教师 | 2012.01    | 2015.09       | 一级教师   | 换发  | 2020-08-31 | not-met     | exchange-years-short  | appointedDate            | 2020-09-01
`;

const byYears = casesOf`
  情形                         | unitLevel | heldTitle    | heldYears | leftDate | heldDate | appointedDate | appraisals   | trainingHours | applyTitle | applyYear | route | on         | outcome     | reason                | at                       | metOn      | says
  任职年限不够                 | 乡镇      | 基层一级教师 | 4年11个月 |          |          |               | 合格         | 90            | 一级教师   | 2020      | 换发  | 2020-12-31 | not-met     | exchange-years-short  | heldYears                |            | 换发须累计聘满5年，已满4年11个月（F2），还差1个月
  任职年限正好，年度看不出     | 乡镇      | 基层一级教师 | 5年       |          |          |               | 合格         | 90            | 一级教师   | 2020      | 换发  | 2020-12-31 | cannot-tell | blank                 | appointedDate            |            |
  已写离开时间                 | 乡镇      | 基层一级教师 |           | 2020.06  | 2012.01  | 2012.12       | 合格         | 90            | 一级教师   | 2020      | 换发  | 2020-12-31 | cannot-tell | exchange-has-left + exchange-record-short | leftDate、appraisals、trainingHours |            | 已离开乡镇岗位
  没写年度的是申报前一年       | 乡镇      | 基层一级教师 |           |          | 2012.01  | 2012.12       | 合格         | 90            | 一级教师   | 2020      | 换发  | 2020-12-31 | cannot-tell | exchange-record-short | appraisals、trainingHours |            | 表中只有2019年两项都达到
  没写年度的考核不合格         | 乡镇      | 基层一级教师 |           |          | 2012.01  | 2012.12       | 不合格       | 90            | 一级教师   | 2020      | 换发  | 2020-12-31 | cannot-tell | exchange-record-short | appraisals、trainingHours |            | 表中没有一年两项都达到（J2、K2），2013年、2014年、2015年、2016年、2017年、2018年、2020年表中看不全
  聘任看不懂                   | 乡镇      | 基层一级教师 |           |          | 2012.01  | 早年          | 合格         | 90            | 一级教师   | 2020      | 换发  | 2020-12-31 | cannot-tell | unreadable            | appointedDate            |            |
  取得、聘任都空白，只问一次   | 乡镇      | 基层一级教师 |           |          |          |               | 合格         | 90            | 一级教师   | 2020      | 换发  | 2020-12-31 | cannot-tell | blank                 | appointedDate            |            |
  取得空白，从聘任算           | 乡镇      | 基层一级教师 |           |          |          | 2016-01-01    | 合格         | 90            | 一级教师   | 2020      | 换发  | 2020-12-31 | not-met     | exchange-years-short  | appointedDate            | 2021-01-01 | 自2016年1月1日起已满4年11个月（I2），到2021-01-01满5年
`;

const open = casesOf`
  情形                         | unit         | unitLevel | heldTitle    | heldDate | appointedDate | applyLevel | applyType | applySeries | route | on         | outcome     | reason               | at                    | says
  申报级别空白                 | 某镇中学     | 乡镇      | 基层一级教师 | 2012.01  | 2012.12       |            | 全省统一  | 教师        | 换发  | 2020-12-31 | cannot-tell | blank + exchange-record-short | applyLevel、appraisals、trainingHours |
  级别不同，说清两级           | 某镇中学     | 乡镇      | 基层一级教师 | 2012.01  | 2012.12       | 副高级     | 全省统一  | 教师        | 换发  | 2020-12-31 | not-met     | exchange-other-level | heldTitle、applyLevel | 现有中级，申报副高级
  申报类型空白                 | 某镇中学     | 乡镇      | 基层一级教师 | 2012.01  | 2012.12       | 中级       |           | 教师        | 换发  | 2020-12-31 | cannot-tell | blank + exchange-record-short | applyType、appraisals、trainingHours |
  申报系列空白，可能是另一系列 | 某镇中学     | 乡镇      | 基层一级教师 | 2012.01  | 2012.12       | 中级       | 全省统一  |             | 换发  | 2020-12-31 | cannot-tell | blank + exchange-record-short | applySeries、appraisals、trainingHours |
  申报系列看不懂               | 某镇中学     | 乡镇      | 基层一级教师 | 2012.01  | 2012.12       | 中级       | 全省统一  | 待定        | 换发  | 2020-12-31 | cannot-tell | unreadable + exchange-record-short | applySeries、appraisals、trainingHours |
  已不在乡镇，说是哪个单位     | 县第一中学   | 县直      | 基层一级教师 | 2012.01  | 2012.12       | 中级       | 全省统一  | 教师        | 换发  | 2020-12-31 | cannot-tell | exchange-has-left + exchange-record-short | unit、appraisals、trainingHours | “县第一中学”，已不在乡镇岗位
`;

/** Left too early, whichever date tells it: the years count from no earlier day than any that is written. */
const leftTooEarly = casesOf`
  情形                                   | unit       | unitLevel | joinedUnit | leftDate | heldTitle    | heldDate | appointedDate | applyTitle | on         | outcome     | reason            | at       | says
  到县里时未满五年                       | 县第一中学 | 县直      | 2016.09    |          | 基层一级教师 | 2012.09  | 2012.09       | 一级教师   | 2020-12-31 | not-met     | exchange-has-left | unit     | 离开时聘任未满5年
  取得时间空白，从聘任算也未满           | 县第一中学 | 县直      | 2016.09    |          | 基层一级教师 |          | 2012.09       | 一级教师   | 2020-12-31 | not-met     | exchange-has-left | unit     | 离开时聘任未满5年
  聘任时间待补，从取得算也未满           | 县第一中学 | 县直      | 2016.09    |          | 基层一级教师 | 2012.09  | 待补          | 一级教师   | 2020-12-31 | not-met     | exchange-has-left | unit     | 离开时聘任未满5年
  取得时间空白，从聘任算已满，要核       | 县第一中学 | 县直      | 2017.09    |          | 基层一级教师 |          | 2012.09       | 一级教师   | 2020-12-31 | cannot-tell | exchange-has-left + exchange-record-short | unit、appraisals、trainingHours | 离开时是否已聘满须人工核实
  取得、聘任都空白，要核                 | 县第一中学 | 县直      | 2016.09    |          | 基层一级教师 |          |               | 一级教师   | 2020-12-31 | cannot-tell | blank + exchange-has-left | appointedDate、unit |
  离开时间有两种读法，都未满             | 某镇小学   | 乡镇      | 2010.09    | #2016.1  | 基层一级教师 |          | 2012.09       | 一级教师   | 2020-12-31 | not-met     | exchange-has-left | leftDate | 离开时聘任未满5年
  离开时间有两种读法，有一种已满         | 某镇小学   | 乡镇      | 2010.09    | #2017.1  | 基层一级教师 |          | 2012.09       | 一级教师   | 2020-12-31 | cannot-tell | exchange-has-left + exchange-record-short | leftDate、appraisals、trainingHours |
`;

const appointmentOpen = casesOf`
  情形                             | unitLevel | heldTitle    | heldDate | appointedDate | applyTitle | on         | outcome     | reason               | at            | metOn
  聘任时间待补，取得未满五年       | 乡镇      | 基层一级教师 | 2018.09  | 待补          | 一级教师   | 2020-12-31 | not-met     | exchange-years-short | heldDate      | 2023-09-01
  聘任时间待补，取得已满五年       | 乡镇      | 基层一级教师 | 2012.09  | 待补          | 一级教师   | 2020-12-31 | cannot-tell | unreadable           | appointedDate |
`;

/** Still in a professional post of a township unit. */
const stillThere = casesOf`
  情形                       | unitLevel | postKind | leftDate | heldTitle    | heldDate   | appointedDate | applyTitle | on         | outcome     | reason                             | at                                | metOn
  专业技术岗                 | 乡镇      | 专业技术 |          | 基层一级教师 | 2015-01-10 | 2015-01-10    | 一级教师   | 2020-12-31 | cannot-tell | exchange-record-short              | appraisals、trainingHours         |
  工勤岗不是专业技术人员     | 乡镇      | 工勤     |          | 基层一级教师 | 2015-01-10 | 2015-01-10    | 一级教师   | 2020-12-31 | not-met     | not-professional                   | postKind                          |
  岗位类别待定               | 乡镇      | 待定     |          | 基层一级教师 | 2015-01-10 | 2015-01-10    | 一级教师   | 2020-12-31 | cannot-tell | unreadable + exchange-record-short | postKind、appraisals、trainingHours |
  离开时间待定               | 乡镇      | 专业技术 | 待定     | 基层一级教师 | 2015-01-10 | 2015-01-10    | 一级教师   | 2020-12-31 | cannot-tell | unreadable + exchange-record-short | leftDate、appraisals、trainingHours |
`;

export const cases: readonly Case[] = [
  ...plain,
  ...noColumn,
  ...byYears,
  ...open,
  ...left,
  ...fromEarlierUnit,
  ...anyLevel,
  ...afterLeaving,
  ...otherTitle,
  ...series,
  ...stillThere,
  ...leftTooEarly,
  ...appointmentOpen,
];
