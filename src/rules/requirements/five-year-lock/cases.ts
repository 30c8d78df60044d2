import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                                   | heldTitle      | heldType | heldDate   | applyTitle     | applyType | on         | outcome        | reason         | at          | metOn
  差一天                                 | 一级教师       | 全省统一 | 2016-01-01 | 一级教师       | 基层      | 2020-12-31 | not-met        | locked         | heldDate    | 2021-01-01
  正好五年                               | 一级教师       | 全省统一 | 2015-12-31 | 一级教师       | 基层      | 2020-12-31 | met            |                |             |
  闰日取得，平年2月27日未满              | 一级教师       | 全省统一 | 2016-02-29 | 一级教师       | 基层      | 2021-02-27 | not-met        | locked         | heldDate    | 2022-01-01
  闰日取得，平年2月28日满                | 一级教师       | 全省统一 | 2016-02-29 | 一级教师       | 基层      | 2021-02-28 | met            |                |             |
  只到月份，上月底未满                   | 一级教师       | 全省统一 | 2016.01    | 一级教师       | 基层      | 2020-12-31 | not-met        | locked         | heldDate    | 2021-01-01
  只到月份，当月一日起满                 | 一级教师       | 全省统一 | 2015.12    | 一级教师       | 基层      | 2020-12-01 | met            |                |             |
  只有年份，跨界，补月份                 | 一级教师       | 全省统一 | 2015       | 一级教师       | 基层      | 2020-06-30 | cannot-tell    | imprecise-date | heldDate    | 2021-01-01
  只有年份，哪个月都已满                 | 一级教师       | 全省统一 | 2014       | 一级教师       | 基层      | 2020-06-30 | met            |                |             |
  只有年份，哪个月都未满                 | 一级教师       | 全省统一 | 2016       | 一级教师       | 基层      | 2020-12-31 | not-met        | locked         | heldDate    | 2021-12-01
  不同级别，不适用                       | 一级教师       | 全省统一 | 2019-06-01 | 高级教师       | 基层      | 2020-12-31 | not-applicable |                |             |
  同一类，不适用                         | 基层一级教师   | 基层     | 2019-06-01 | 基层一级教师   | 基层      | 2020-12-31 | not-applicable |                |             |
  没有职称，不适用                       | 无             |          |            | 基层二级教师   | 基层      | 2020-12-31 | not-applicable |                |             |
  反方向也锁                             | 基层一级教师   | 基层     | 2018-03-01 | 一级教师       | 全省统一  | 2020-12-31 | not-met        | locked         | heldDate    | 2023-03-01
  取得时间空白，要补                     | 一级教师       | 全省统一 |            | 一级教师       | 基层      | 2020-12-31 | cannot-tell    | blank          | heldDate    |
  同类时取得时间空白，不要补             | 一级教师       | 全省统一 |            | 高级教师       | 全省统一  | 2020-12-31 | not-applicable |                |             |
  申报类型看名称中的基层                 | 一级教师       | 全省统一 | 2019-06-01 | 基层一级教师   |           | 2020-12-31 | not-met        | locked         | heldDate    | 2024-06-01
  类型列空白，名称也不写，要补           | 一级教师       |          | 2019-06-01 | 基层一级教师   |           | 2020-12-31 | cannot-tell    | blank          | heldType    | 2024-06-01
  申报类型列空白，名称也不写，要补       | 一级教师       | 全省统一 | 2019-06-01 | 一级教师       |           | 2020-12-31 | cannot-tell    | blank          | applyType   | 2024-06-01
  取得时间看不懂                         | 一级教师       | 全省统一 | 早年       | 一级教师       | 基层      | 2020-12-31 | cannot-tell    | unreadable     | heldDate    |
  申报职称空白，到期后不论报什么都不碍   | 一级教师       | 全省统一 | 2018-01-01 |                |           | 2020-12-31 | cannot-tell    | blank          | applyTitle  | 2023-01-01
  申报职称空白，但五年已满               | 一级教师       | 全省统一 | 2010-01-01 |                |           | 2020-12-31 | met            |                |             |
`;

const otherTitle = casesOf`
  情形                     | heldTitle    | heldDate   | otherTitle   | otherDate  | applyTitle   | on         | outcome     | reason | at         | metOn
  另一类职称也锁           | 二级教师     | 2010-01-01 | 基层一级教师 | 2018-05-01 | 一级教师     | 2020-12-31 | not-met     | locked | otherDate  | 2023-05-01
  另一类已满五年           | 二级教师     | 2010-01-01 | 基层一级教师 | 2015-05-01 | 一级教师     | 2020-12-31 | met         |        |            |
  另一类写无               | 二级教师     | 2010-01-01 | 无           |            | 一级教师     | 2020-12-31 | not-applicable |     |            |
  另一类空白即没有         | 二级教师     | 2010-01-01 |              |            | 一级教师     | 2020-12-31 | not-applicable |     |            |
  另一类空白而有取得时间   | 二级教师     | 2010-01-01 |              | 2018-05-01 | 一级教师     | 2020-12-31 | cannot-tell | blank  | otherTitle | 2023-05-01
  空白而时间已满五年       | 二级教师     | 2010-01-01 |              | 2015-05-01 | 一级教师     | 2020-12-31 | met         |        |            |
`;

const filedOn = casesOf`
  情形                                   | heldTitle | heldType | heldDate   | applyDate  | applyTitle | applyType | on         | outcome     | reason         | at        | metOn
  按申报日期算，不按截止日               | 一级教师  | 全省统一 | 2015-10-01 | 2020-09-30 | 一级教师   | 基层      | 2020-12-31 | not-met     | locked         | heldDate  | 2021-01-01
  申报当天正好五年                       | 一级教师  | 全省统一 | 2015-09-30 | 2020-09-30 | 一级教师   | 基层      | 2020-12-31 | met         |                |           |
  申报日期看不懂，当年内跨界             | 一级教师  | 全省统一 | 2015-09-30 | 秋天       | 一级教师   | 基层      | 2020-12-31 | cannot-tell | unreadable     | applyDate | 2021-01-01
  申报日期看不懂，当年哪天都已满         | 一级教师  | 全省统一 | 2014-09-30 | 秋天       | 一级教师   | 基层      | 2020-12-31 | met         |                |           |
  申报日期看不懂，当年哪天都未满         | 一级教师  | 全省统一 | 2016-09-30 | 秋天       | 一级教师   | 基层      | 2020-12-31 | not-met     | locked         | heldDate  | 2021-09-30
  申报日期有两种读法，当年内跨界         | 一级教师  | 全省统一 | 2015-09-30 | 20201      | 一级教师   | 基层      | 2020-12-31 | cannot-tell | ambiguous      | applyDate | 2021-01-01
  申报日期只有年份，当年内跨界           | 一级教师  | 全省统一 | 2015-09-30 | 2020       | 一级教师   | 基层      | 2020-12-31 | cannot-tell | imprecise-date | applyDate | 2021-01-01
  两个日期都只有年份，先补取得时间       | 一级教师  | 全省统一 | 2015       | 2020       | 一级教师   | 基层      | 2020-12-31 | cannot-tell | imprecise-date | heldDate  | 2021-01-01
  申报日期看不懂，取得时间只有年份       | 一级教师  | 全省统一 | 2015       | 秋天       | 一级教师   | 基层      | 2020-12-31 | cannot-tell | imprecise-date | heldDate  | 2021-01-01
`;

const open = casesOf`
  情形                                 | heldTitle | heldType | heldDate   | otherTitle | applyLevel | applyType | applySeries | on         | outcome        | reason          | at        | metOn
  申报类型空白，同级未满五年           | 一级教师  | 全省统一 | 2018-01-01 | 无         | 中级       |           | 教师        | 2020-12-31 | cannot-tell    | blank           | applyType | 2023-01-01
  申报类型空白，同级已满五年           | 一级教师  | 全省统一 | 2015-01-01 | 无         | 中级       |           | 教师        | 2020-12-31 | met            |                 |           |
  申报类型空白，不同级                 | 一级教师  | 全省统一 | 2018-01-01 | 无         | 副高级     |           | 教师        | 2020-12-31 | not-applicable |                 |           |
  申报类型空白，没有职称               | 无        |          |            | 无         | 中级       |           | 教师        | 2020-12-31 | not-applicable |                 |           |
  级别有两种读法，一种同级             | 高级教师  | 全省统一 | 2018-01-01 | 无         | 高级       | 基层      | 教师        | 2020-12-31 | cannot-tell    | ambiguous       | applyLevel | 2023-01-01
  级别有两种读法，都不同级             | 一级教师  | 全省统一 | 2018-01-01 | 无         | 高级       | 基层      | 教师        | 2020-12-31 | not-applicable |                 |           |
  级别有两种读法，同一类               | 高级教师  | 全省统一 | 2018-01-01 | 无         | 高级       | 全省统一  | 教师        | 2020-12-31 | not-applicable |                 |           |
  现职称空白，取得不满五年             |           |          | 2018-01-01 | 无         | 中级       | 基层      | 教师        | 2020-12-31 | cannot-tell    | blank           | heldTitle | 2023-01-01
  现职称空白，取得已满五年             |           |          | 2015-01-01 | 无         | 中级       | 基层      | 教师        | 2020-12-31 | met            |                 |           |
  现职称与取得时间都空白，先问现职称   |           |          |            | 无         | 中级       | 基层      | 教师        | 2020-12-31 | cannot-tell    | blank           | heldTitle |
  现职称空白，取得看不懂，先问现职称   |           |          | 早年       | 无         | 中级       | 基层      | 教师        | 2020-12-31 | cannot-tell    | blank           | heldTitle |
`;

const told = casesOf`
  情形               | heldTitle | heldType | heldDate   | applyTitle | applyType | on         | outcome | reason | at       | metOn      | says
  说清取得、申报与差 | 一级教师  | 全省统一 | 2016-07-01 | 一级教师   | 基层      | 2020-12-31 | not-met | locked | heldDate | 2021-07-01 | 2016年7月1日取得全省统一中级职称（F2），到申报时（2020年12月31日）未满5年，还差6个月1天
`;

const someDay = casesOf`
  情形                               | heldTitle | heldDate   | applyTitle   | applyDate  | on         | outcome     | reason | at        | metOn
  年内满五年，不知哪天申报           | 一级教师  | 2015-06-15 | 基层一级教师 |            | 2020-12-31 | cannot-tell | blank  | applyDate | 2021-01-01
  当年元旦已满                       | 一级教师  | 2015-01-01 | 基层一级教师 |            | 2020-12-31 | met         |        |           |
  元旦次日才满                       | 一级教师  | 2015-01-02 | 基层一级教师 |            | 2020-12-31 | cannot-tell | blank  | applyDate | 2021-01-01
  年末才满                           | 一级教师  | 2015-12-31 | 基层一级教师 |            | 2020-12-31 | cannot-tell | blank  | applyDate | 2021-01-01
  次年元旦才满                       | 一级教师  | 2016-01-01 | 基层一级教师 |            | 2020-12-31 | not-met     | locked | heldDate  | 2021-01-01
  申报以后年内满，次年再报           | 一级教师  | 2016-09-16 | 基层一级教师 | 2021-09-15 | 2021-12-31 | not-met     | locked | heldDate  | 2022-01-01
  申报当天满                         | 一级教师  | 2016-09-15 | 基层一级教师 | 2021-09-15 | 2021-12-31 | met         |        |           |
`;

const byAppointment = casesOf`
  情形                           | heldTitle | heldDate | appointedDate | applyTitle   | applyDate  | on         | outcome     | reason | at       | metOn
  取得时间空白，聘任已满五年     | 一级教师  |          | 2015-09-01    | 基层一级教师 | 2020-09-01 | 2020-12-31 | met         |        |          |
  取得时间空白，聘任差一天       | 一级教师  |          | 2015-09-02    | 基层一级教师 | 2020-09-01 | 2020-12-31 | cannot-tell | blank  | heldDate |
  取得时间空白，聘任也空白       | 一级教师  |          |               | 基层一级教师 | 2020-09-01 | 2020-12-31 | cannot-tell | blank  | heldDate |
`;

const beforeObtaining = casesOf`
  情形                                   | heldTitle    | heldDate  | appointedDate | applyTitle       | applyDate | on         | outcome     | reason     | at        | metOn
  没有申报日期，年内才满五年             | 正高级教师   | 2017.1.20 |               | 基层正高级教师   |           | 2022-12-31 | cannot-tell | blank      | applyDate | 2023-01-01
  聘任写在取得之前，不能证明早已满五年   | 正高级教师   | 2017.1.20 | 201612        | 基层正高级教师   |           | 2022-12-31 | cannot-tell | blank      | applyDate | 2023-01-01
  聘任只写到同一个月，比取得粗           | 正高级教师   | 2017.1.20 | 201701        | 基层正高级教师   |           | 2022-12-31 | cannot-tell | blank      | applyDate | 2023-01-01
  取得只写年份，聘任写到月且满           | 正高级教师   | 2016      | 2016.12       | 基层正高级教师   |           | 2022-12-31 | met         |            |           |
  取得只写年份，聘任却在前一年           | 正高级教师   | 2017      | 2016.12       | 基层正高级教师   |           | 2022-12-31 | cannot-tell | imprecise-date | heldDate  | 2023-01-01
  取得只写年份，聘任写到月，申报时已满   | 一级教师     | 2015      | 2015.06       | 基层一级教师     | 2020-06-30 | 2020-12-31 | met         |            |           |
  取得只写年份，聘任写到月，申报时未满   | 一级教师     | 2015      | 2015.07       | 基层一级教师     | 2020-06-30 | 2020-12-31 | cannot-tell | imprecise-date | heldDate  | 2021-01-01
  取得有两种读法，聘任早于其中一种       | 一级教师     | 20181     | 2012-01-01    | 基层一级教师     | 2020-06-30 | 2020-12-31 | cannot-tell | ambiguous      | heldDate  | 2023-01-01
  取得有两种读法，聘任不早于哪一种       | 一级教师     | 20131     | 2014-01-01    | 基层一级教师     | 2020-06-30 | 2020-12-31 | met         |            |           |
`;

/** 聘任 is to the title held at present. */
const otherByAppointment = casesOf`
  情形                               | heldTitle | heldDate   | appointedDate | otherTitle   | otherDate | applyTitle | applyDate  | on         | outcome     | reason         | at        | metOn
  现职称的聘任不证明另一类已满五年   | 二级教师  | 2010       | 2010-09-01    | 基层一级教师 | 2015      | 一级教师   | 2020-06-30 | 2020-12-31 | cannot-tell | imprecise-date | otherDate | 2021-01-01
`;

/** Full within the year of application: whoever applies from that day on is free, whoever applies the next year too. */
const withinYear = casesOf`
  情形                             | heldTitle | heldType | heldDate   | applyDate  | applyTitle   | applyType | on         | outcome     | reason         | at        | metOn      | says
  没有申报日期，年内满             | 一级教师  | 全省统一 | 2017-01-20 |            | 基层一级教师 | 基层      | 2022-12-31 | cannot-tell | blank          | applyDate | 2023-01-01 | “申报日期”未填（G2）；2022-01-20起申报的满足，下一年度（2023-01-01起）申报的都满足
  取得只有年份，最迟年内满         | 一级教师  | 全省统一 | 2015       | 2020-06-30 | 基层一级教师 | 基层      | 2020-12-31 | cannot-tell | imprecise-date | heldDate  | 2021-01-01 | 2020-12-01起申报的满足，下一年度（2021-01-01起）申报的都满足
  申报类型空白，年内满             | 一级教师  | 全省统一 | 2015-09-30 | 2020-06-30 | 一级教师     |           | 2020-12-31 | cannot-tell | blank          | applyType | 2021-01-01 | 2020-09-30起申报的满足，下一年度（2021-01-01起）申报的都满足
  申报类型空白，次年才满           | 一级教师  | 全省统一 | 2016-09-30 | 2020-06-30 | 一级教师     |           | 2020-12-31 | cannot-tell | blank          | applyType | 2021-09-30 | “申报类型”未填（I2）；不论怎么填，2021-09-30起“取得一类5年内不报另一类同级”都满足
  申报以后年内满，次年再报         | 一级教师  | 全省统一 | 2016-09-16 | 2021-09-15 | 基层一级教师 | 基层      | 2021-12-31 | not-met     | locked         | heldDate  | 2022-01-01 | 还差1天，不得申报同级的基层职称；2021-09-16起申报的满足，下一年度（2022-01-01起）申报的都满足
`;

/** 申报日期 known to its month only may be any day of it. */
const inMonth = casesOf`
  情形                             | heldTitle | heldDate   | applyDate | applyTitle   | on         | outcome     | reason         | at        | metOn      | says
  只写到月，那个月中间才满         | 一级教师  | 2015-09-15 | 2020.09   | 基层一级教师 | 2020-12-31 | cannot-tell | imprecise-date | applyDate | 2021-01-01 | “申报日期”只写到2020年9月（F2），不知是哪一天
  只写到月，那个月一日就满         | 一级教师  | 2015-09-01 | 2020.09   | 基层一级教师 | 2020-12-31 | met         |                |           |            |
  只写到月，那个月末日才满         | 一级教师  | 2015-09-30 | 2020.09   | 基层一级教师 | 2020-12-31 | cannot-tell | imprecise-date | applyDate | 2021-01-01 | 补上日期
  只写到月，次月一日才满           | 一级教师  | 2015-10-01 | 2020.09   | 基层一级教师 | 2020-12-31 | not-met     | locked         | heldDate  | 2021-01-01 |
  只写到月，上月末日已满           | 一级教师  | 2015-08-31 | 2020.09   | 基层一级教师 | 2020-12-31 | met         |                |           |            |
  取得也只写到月，按月算满         | 一级教师  | 2015.09    | 2020.09   | 基层一级教师 | 2020-12-31 | met         |                |           |            |
  取得也只写到月，晚一个月         | 一级教师  | 2015.10    | 2020.09   | 基层一级教师 | 2020-12-31 | not-met     | locked         | heldDate  | 2021-01-01 |
`;

export const cases: readonly Case[] = [
  ...byAppointment,
  ...plain,
  ...otherTitle,
  ...filedOn,
  ...open,
  ...told,
  ...someDay,
  ...beforeObtaining,
  ...otherByAppointment,
  ...withinYear,
  ...inMonth,
];
