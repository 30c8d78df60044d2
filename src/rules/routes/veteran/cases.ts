import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                               | townshipYears | applyTitle   | route      | on         | outcome     | reason                                          | at
  中级正好十年                       | 10            | 一级教师     | 直评       | 2020-12-31 | met         |                                                 |
  中级差一个月                       | 9年11个月     | 一级教师     | 直评       | 2020-12-31 | not-met     | township-years-short                            | townshipYears
  副高正好二十年                     | 20年          | 基层高级教师 | 直评       | 2020-12-31 | met         |                                                 |
  副高差一个月                       | 19年11个月    | 基层高级教师 | 直评       | 2020-12-31 | not-met     | township-years-short                            | townshipYears
  正高正好三十年                     | 三十年        | 正高级教师   | 直评       | 2020-12-31 | met         |                                                 |
  正高差一个月                       | 29年11个月    | 正高级教师   | 直评       | 2020-12-31 | not-met     | township-years-short                            | townshipYears
  助理级没有直评                     | 35            | 二级教师     | 直评       | 2020-12-31 | not-met     | route-other-level                               | applyTitle
  年限空白要补                       |               | 一级教师     | 直评       | 2020-12-31 | cannot-tell | blank                                           | townshipYears
  年限看不懂                         | 很久          | 一级教师     | 直评       | 2020-12-31 | cannot-tell | unreadable                                      | townshipYears
  申报职称空白                       | 35            |              | 直评       | 2020-12-31 | cannot-tell | blank                                           | applyTitle
  写的年数与级别不符，只提醒         | 20            | 高级教师     | 十年直评   | 2020-12-31 | met         | ~claim-names-other-years                        | route
  写的年数与级别相符                 | 20            | 高级教师     | 20年直评   | 2020-12-31 | met         |                                                 |
  年数不符又不够                     | 12            | 高级教师     | 10年直评   | 2020-12-31 | not-met     | township-years-short + ~claim-names-other-years | townshipYears、route
`;

const byStart = casesOf`
  情形                     | townshipStart | applyTitle | on         | outcome     | reason               | at            | metOn
  差一天                   | 2011-01-01    | 一级教师   | 2020-12-31 | not-met     | township-years-short | townshipStart | 2021-01-01
  正好十年                 | 2010-12-31    | 一级教师   | 2020-12-31 | met         |                      |               |
  闰日起，平年二月廿八满   | 2008-02-29    | 一级教师   | 2018-02-28 | met         |                      |               |
  闰日起，差一天           | 2008-02-29    | 一级教师   | 2018-02-27 | not-met     | township-years-short | townshipStart | 2018-02-28
  只到月份，当月一日满     | 2010.09       | 一级教师   | 2020-09-01 | met         |                      |               |
  只到月份，上月未满       | 2010.09       | 一级教师   | 2020-08-31 | not-met     | township-years-short | townshipStart | 2020-09-01
  只有年份，看不出         | 2010          | 一级教师   | 2020-06-30 | cannot-tell | imprecise-date       | townshipStart | 2020-12-01
  只有年份，年底可定       | 2010          | 一级教师   | 2020-12-31 | met         |                      |               |
  空白                     |               | 一级教师   | 2020-12-31 | cannot-tell | blank                | townshipStart |
  看不懂                   | 不详          | 一级教师   | 2020-12-31 | cannot-tell | unreadable           | townshipStart |
`;

/** Left a unit, and joined the present one later: where the time in between was spent nothing says. */
const away = casesOf`
  情形                           | townshipStart | leftDate | joinedUnit | workHistory           | townshipYears | applyTitle   | on         | outcome     | reason               | at                                   | metOn      | says
  不计中间八年就不满             | 2005.01       | 2010.06  | 2018.07    |                       |               | 一级教师     | 2020-12-31 | cannot-tell | township-years-away  | townshipStart、leftDate、joinedUnit  | 2023-02-01 | 2010年6月离开到2018年7月进入本单位，这一段在不在乡镇看不出
  不计中间八年正好满             | 2002.11       | 2010.06  | 2018.07    |                       |               | 一级教师     | 2020-12-31 | met         |                      |                                      |            |
  不计中间八年差一个月           | 2002.12       | 2010.06  | 2018.07    |                       |               | 一级教师     | 2020-12-31 | cannot-tell | township-years-away  | townshipStart、leftDate、joinedUnit  | 2021-01-01 | 不计这一段只有9年11个月
  计上也不满，说不计的           | 2011.02       | 2015.06  | 2018.07    |                       |               | 一级教师     | 2020-12-31 | not-met     | township-years-short | townshipStart、leftDate、joinedUnit  | 2024-03-01 | 不计2015年6月离开到2018年7月进入本单位，只有6年9个月
  离开下月进入，没有间断         | 2010.12       | 2015.06  | 2015.07    |                       |               | 一级教师     | 2020-12-31 | met         |                      |                                      |            |
  离开两个月后进入               | 2010.12       | 2015.06  | 2015.08    |                       |               | 一级教师     | 2020-12-31 | cannot-tell | township-years-away  | townshipStart、leftDate、joinedUnit  | 2021-02-01 |
  离开的是到乡镇以前的单位       | 2010.12       | 2008.06  | 2018.07    |                       |               | 一级教师     | 2020-12-31 | met         |                      |                                      |            |
  进入在计算截止日以后           | 2010.12       | 2015.06  | 2021.07    |                       |               | 一级教师     | 2020-12-31 | met         |                      |                                      |            |
  只填了离开                     | 2010.12       | 2015.06  |            |                       |               | 一级教师     | 2020-12-31 | met         |                      |                                      |            |
  有工作经历，看经历             | 2005.01       | 2010.06  | 2018.07    | 201012至今 某镇中学   |               | 一级教师     | 2020-12-31 | met         |                      |                                      |            |
  有年限栏，看年限               | 2005.01       | 2010.06  | 2018.07    |                       | 10            | 一级教师     | 2020-12-31 | met         |                      |                                      |            |
  起始只有年份，最少的也满       | 2000          | 2010.06  | 2018.07    |                       |               | 一级教师     | 2020-12-31 | met         |                      |                                      |            |
`;

const byHistory = casesOf`
  情形                               | workHistory                                              | applyTitle | on         | outcome     | reason               | at          | metOn
  一直在镇上                         | 201012至今 某镇中学 教师                                 | 一级教师   | 2020-12-31 | met         |                      |             |
  差一个月                           | 201101至今 某镇中学 教师                                 | 一级教师   | 2020-12-31 | not-met     | township-years-short | workHistory | 2021-01-01
  写到日，差一天                     | 2011.01.01至今 某镇中学                                  | 一级教师   | 2020-12-31 | not-met     | township-years-short | workHistory | 2021-01-01
  写到日，当日满                     | 2010.12.15至今 某镇中学                                  | 一级教师   | 2020-12-15 | met         |                      |             |
  写到日，前一日未满                 | 2010.12.15至今 某镇中学                                  | 一级教师   | 2020-12-14 | not-met     | township-years-short | workHistory | 2020-12-15
  闰日起，平年二月廿八满             | 2008.02.29至今 某镇中学                                  | 一级教师   | 2018-02-28 | met         |                      |             |
  写到日，月末离开，当月算满         | 2005.01.01~2007.12.31 某镇中学；2008.01.01~2013.12.31 县实验中学；2014.01.01至今 某镇中学 | 一级教师 | 2020-12-31 | not-met | township-years-short | workHistory | 2021-01-01
  写到日，月末前一天离开，当月不算   | 2005.01.01~2007.12.30 某镇中学；2008.01.01~2013.12.31 县实验中学；2014.01.01至今 某镇中学 | 一级教师 | 2020-12-31 | not-met | township-years-short | workHistory | 2021-02-01
  写到日，月中开始，末月不算满       | 2005.01.02~2007.12.31 某镇中学；2008.01.01~2013.12.31 县实验中学；2014.01.01至今 某镇中学 | 一级教师 | 2020-12-31 | not-met | township-years-short | workHistory | 2021-02-01
  中断也累计                         | 200501~200912 某镇中学；201001~201412 县实验中学；201501至今 某镇中学 | 一级教师 | 2020-12-31 | met |           |             |
  县里的年份不算                     | 200501~200712 某镇中学；200801~201612 县实验中学；201701至今 某镇中学 | 一级教师 | 2020-12-31 | not-met | township-years-short | workHistory | 2024-02-01
  已经离开，时间不再累计             | 200501~201012 某镇中学；201101至今 县实验中学             | 一级教师   | 2020-12-31 | not-met     | township-years-short | workHistory |
  上月刚离开，时间也不再累计         | 201201~202011 某镇中学                                   | 一级教师   | 2020-12-31 | not-met     | township-years-short | workHistory |
  接续的两段之间没有空档             | 201012~201508 某镇中学；201509至今 另一镇小学             | 一级教师   | 2020-12-31 | met         |                      |             |
  看不出是不是乡镇的单位             | 200501至今 第二实验小学                                  | 一级教师   | 2020-12-31 | cannot-tell | township-years-open  | workHistory |
  起始只有年份，看不出               | 2010至今 某镇中学                                        | 一级教师   | 2020-06-30 | cannot-tell | township-years-open  | workHistory | 2020-12-01
  空白                               |                                                          | 一级教师   | 2020-12-31 | cannot-tell | blank                | workHistory |
  看不懂                             | 一直在镇上                                               | 一级教师   | 2020-12-31 | cannot-tell | unreadable           | workHistory |
`;

/** What somebody did, where no list of units decides: the words of unit and post have to say that it counts. */
const work = casesOf`
  情形                       | workHistory                                                  | applyTitle | on         | outcome     | reason               | at          | metOn      | says
  前几年在镇上工厂，不算     | 200501~201412 某镇砖瓦厂 工人；201501至今 某镇中学 教师      | 一级教师   | 2020-12-31 | not-met     | township-years-short | workHistory | 2025-01-01 | 还差4年1个月
  前几年在派出所，不算       | 200501~201412 某镇派出所 民警；201501至今 某镇中学 教师      | 一级教师   | 2020-12-31 | not-met     | township-years-short | workHistory | 2025-01-01 |
  前几年在供销社，不算       | 200501~201412 某镇供销社 会计；201501至今 某镇中学 教师      | 一级教师   | 2020-12-31 | not-met     | township-years-short | workHistory | 2025-01-01 |
  前几年当保安，不算         | 200501~201412 某镇中学 保安；201501至今 某镇中学 教师        | 一级教师   | 2020-12-31 | not-met     | township-years-short | workHistory | 2025-01-01 |
  前几年务农，不算           | 200501~201412 某镇 务农；201501至今 某镇中学 教师            | 一级教师   | 2020-12-31 | not-met     | township-years-short | workHistory | 2025-01-01 |
  前几年在镇政府，看不准的写出来 | 200501~201412 某镇政府 农技员；201501至今 某镇中学 教师  | 一级教师   | 2020-12-31 | cannot-tell | township-years-open  | workHistory | 2025-01-01 | “某镇政府 农技员”算不算看不出
  代课的年份看不准           | 200501~201412 某镇中学 代课教师；201501至今 某镇中学 教师    | 一级教师   | 2020-12-31 | cannot-tell | township-years-open  | workHistory | 2025-01-01 | “某镇中学 代课教师”算不算看不出
  兼职的年份看不准           | 200501~201412 某镇中学 兼职教师；201501至今 某镇中学 教师    | 一级教师   | 2020-12-31 | cannot-tell | township-years-open  | workHistory | 2025-01-01 | “某镇中学 兼职教师”算不算看不出
  看不准的照原样写出来       | 200501~201412，研究生班；201501至今 某镇中学 教师            | 一级教师   | 2020-12-31 | cannot-tell | township-years-open  | workHistory | 2025-01-01 | “，研究生班”算不算看不出
  看不准的连标点照原样       | 200501~201412在某镇政府（农办）任农技员，201501至今 某镇中学 教师 | 一级教师 | 2020-12-31 | cannot-tell | township-years-open  | workHistory | 2025-01-01 | “在某镇政府（农办）任农技员”算不算看不出
  全角的字母、数字照原样   | ２００５０１~201412 某镇政府Ｂ科 干事２；201501至今 某镇中学 教师 | 一级教师 | 2020-12-31 | cannot-tell | township-years-open  | workHistory | 2025-01-01 | “某镇政府Ｂ科 干事２”算不算看不出
  看不准的没有关系           | 200001~200412 某镇政府 农技员；200501至今 某镇中学 教师      | 一级教师   | 2020-12-31 | met         |                      |             |            |
`;

/** A history that ends while the unit's cell still names a unit. */
const ended = casesOf`
  情形                         | unit       | status | workHistory                       | applyTitle | on         | outcome     | reason               | at                | says
  经历写到前年，人还在镇上     | 某镇中学   | 在职   | 200903~201812 某镇中学 教师       | 一级教师   | 2020-12-31 | cannot-tell | history-ended        | workHistory、unit | 只写到2018年12月
  接着算也不满十年             | 某镇中学   | 在职   | 201202~201812 某镇中学 教师       | 一级教师   | 2020-12-31 | not-met     | township-years-short | workHistory       |
  经历没有断也够               | 某镇中学   | 在职   | 200501~201812 某镇中学 教师       | 一级教师   | 2020-12-31 | met         |                      |                   |
  调到县里了                   | 县实验中学 | 在职   | 200903~201812 某镇中学 教师       | 一级教师   | 2020-12-31 | not-met     | township-years-short | workHistory       |
  已经调离                     | 某镇中学   | 调离   | 200903~201812 某镇中学 教师       | 一级教师   | 2020-12-31 | not-met     | township-years-short | workHistory       |
`;

const sources = casesOf`
  情形                         | townshipYears | workHistory              | townshipStart | applyTitle | on         | outcome     | reason               | at
  年限栏先于经历               | 9             | 200001至今 某镇中学      | 2000.01       | 一级教师   | 2020-12-31 | not-met     | township-years-short | townshipYears
  年限栏空白，看经历           |               | 200001至今 某镇中学      | 2015.01       | 一级教师   | 2020-12-31 | met         |                      |
  年限、经历空白，看起始时间   |               |                          | 2000.01       | 一级教师   | 2020-12-31 | met         |                      |
  年限看不懂，别的不顶替       | 很久          | 200001至今 某镇中学      | 2000.01       | 一级教师   | 2020-12-31 | cannot-tell | unreadable           | townshipYears
  都空白，先问年限             |               |                          |               | 一级教师   | 2020-12-31 | cannot-tell | blank                | townshipYears
`;

/** Nobody can have served longer than since the start: a year or more is a contradiction, less a way of counting. */
const disagreeing = casesOf`
  情形                             | townshipYears | townshipStart | applyTitle   | on         | outcome     | reason                  | at                           | says
  年限够，从起始算不够             | 20            | 2010.07       | 基层高级教师 | 2020-12-31 | cannot-tell | township-years-disagree | townshipYears、townshipStart | 填的是20年，从“乡镇工作起始时间”算到2020年底是10年5个月
  多不到一年                       | 10            | 2011.11       | 一级教师     | 2020-12-31 | met         |                         |                              |
  正好多一年                       | 10            | 2011.12.31    | 一级教师     | 2020-12-31 | cannot-tell | township-years-disagree | townshipYears、townshipStart |
  多一年以上，两处都够             | 25            | 2010.07       | 一级教师     | 2020-12-31 | met         |                         |                              |
  多一年以上，两处都不够           | 12            | 2010.12       | 基层高级教师 | 2020-12-31 | not-met     | township-years-short    | townshipYears                |
  比从起始算的少，中间可能有间断   | 8             | 2000.07       | 一级教师     | 2020-12-31 | not-met     | township-years-short    | townshipYears                |
  起始空白不比                     | 20            |               | 基层高级教师 | 2020-12-31 | met         |                         |                              |
  起始看不懂不比                   | 20            | 不详          | 基层高级教师 | 2020-12-31 | met         |                         |                              |
`;

const noColumn = casesOf`
  情形           | applyTitle | route | on         | outcome     | reason    | at
  没有任何年限栏 | 一级教师   | 直评  | 2020-12-31 | cannot-tell | no-column | townshipYears
`;

const told = casesOf`
  情形                   | townshipYears | townshipStart | workHistory           | applyTitle   | route | on         | outcome | reason               | at            | metOn      | says
  说清需要与已有         | 19年11个月    |               |                       | 基层高级教师 | 直评  | 2020-12-31 | not-met | township-years-short | townshipYears |            | 19年11个月
  年限空白，看起始时间   |               | 2011-01-01    |                       | 一级教师     | 直评  | 2020-12-31 | not-met | township-years-short | townshipStart | 2021-01-01 | 2011年1月1日
  年限空白，经历先于起始 |               | 2005-01-01    | 201101至今 某镇中学   | 一级教师     | 直评  | 2020-12-31 | not-met | township-years-short | workHistory   | 2021-01-01 | 10年
  经历看不懂，不用起始   |               | 2005-01-01    | 一直在镇上            | 一级教师     | 直评  | 2020-12-31 | cannot-tell | blank            | townshipYears |            |
`;

/** Which level is applied for is open. */
const anyLevel = casesOf`
  情形                       | townshipYears | applyTitle | applyLevel | route | on         | outcome     | reason               | at
  哪一级都不够               | 9年11个月     |            |            | 直评  | 2020-12-31 | not-met     | township-years-short | townshipYears
  够报中级                   | 10            |            |            | 直评  | 2020-12-31 | cannot-tell | blank                | applyTitle
  高级可能是副高，够副高     | 20            |            | 高级       | 直评  | 2020-12-31 | cannot-tell | ambiguous            | applyLevel
  高级是哪级都够             | 30            |            | 高级       | 直评  | 2020-12-31 | met         |                      |
  年限看不懂                 | 很久          |            | 高级       | 直评  | 2020-12-31 | cannot-tell | unreadable           | townshipYears
  高级是哪级都不够           | 19            |            | 高级       | 直评  | 2020-12-31 | not-met     | township-years-short | townshipYears
`;

export const cases: readonly Case[] = [
  ...anyLevel,
  ...plain,
  ...byStart,
  ...away,
  ...sources,
  ...disagreeing,
  ...noColumn,
  ...byHistory,
  ...work,
  ...ended,
  ...told,
];
