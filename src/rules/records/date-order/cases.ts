import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                       | birthDate  | workStart  | heldDate   | appointedDate | on         | outcome | reason                                     | at
  先后无误                   | 1989.05    | 2010.07    | 2015.12    | 2016.01       | 2020-12-31 | met     |                                            |
  满16周岁当天参加工作       | 1989-05-02 | 2005-05-02 | 2015.12    | 2016.01       | 2020-12-31 | met     |                                            |
  差一天满16周岁             | 1989-05-02 | 2005-05-01 | 2015.12    | 2016.01       | 2020-12-31 | met     | ~too-young-at-work                         | birthDate、workStart
  满16周岁当月               | 1989.05    | 2005.05    | 2015.12    | 2016.01       | 2020-12-31 | met     |                                            |
  差一月满16周岁             | 1989.05    | 2005.04    | 2015.12    | 2016.01       | 2020-12-31 | met     | ~too-young-at-work                         | birthDate、workStart
  只写到年，可能满16周岁     | 1989年     | 2005年     | 2015.12    | 2016.01       | 2020-12-31 | met     |                                            |
  参加工作当天取得           | 1989.05    | 2010-07-01 | 2010-07-01 | 2016.01       | 2020-12-31 | met     |                                            |
  取得早于参加工作一天       | 1989.05    | 2010-07-01 | 2010-06-30 | 2016.01       | 2020-12-31 | met     | ~title-before-work                         | heldDate、workStart
  取得早于参加工作一月       | 1989.05    | 2010.07    | 2010.06    | 2016.01       | 2020-12-31 | met     | ~title-before-work                         | heldDate、workStart
  聘任与取得同月             | 1989.05    | 2010.07    | 2015.12    | 2015.12       | 2020-12-31 | met     |                                            |
  聘任早于取得一月           | 1989.05    | 2010.07    | 2015.12    | 2015.11       | 2020-12-31 | met     | ~appointment-before-title                  | appointedDate、heldDate
  计算截止日当天             | 1989.05    | 2010.07    | 2015.12    | 2020-12-31    | 2020-12-31 | met     |                                            |
  晚于计算截止日一天         | 1989.05    | 2010.07    | 2015.12    | 2021-01-01    | 2020-12-31 | met     | ~date-to-come                              | appointedDate
  只写到月，晚一月           | 1989.05    | 2010.07    | 2021.01    |               | 2020-12-31 | met     | ~date-to-come                              | heldDate
  只写到年，同一年           | 1989.05    | 2010.07    | 2020       |               | 2020-06-30 | met     |                                            |
  几处都不对                 | 2008.05    | 2010.07    | 2009.12    | 2009.11       | 2020-12-31 | met     | ~too-young-at-work + ~title-before-work + ~appointment-before-title | birthDate、workStart、heldDate、appointedDate
  空白不比                   |            |            |            |               | 2020-12-31 | met     |                                            |
  看不懂的不比               | 不详       | 2010.07    | 不详       | 2009.01       | 2020-12-31 | met     |                                            |
  两种读法只有一种不对       | 1989.05    | 2010.07    | 20151      | 2015.01       | 2020-12-31 | met     |                                            |
`;

/** Where the roster has no birth date, or a coarse one, the ID number tells it. */
const byId = casesOf`
  情形                           | idNumber           | birthDate | workStart  | on         | outcome | reason             | at                  | says
  出生只在身份证号里，差一天     | 371500198905020339 |           | 2005-05-01 | 2020-12-31 | met     | ~too-young-at-work | idNumber、workStart  | 1989年5月2日出生，2005年5月1日参加工作，不满16周岁
  出生只在身份证号里，正好16周岁 | 371500198905020339 |           | 2005-05-02 | 2020-12-31 | met     |                    |                     |
  出生看不懂，看身份证号         | 371500198905020339 | 不详      | 2005-05-01 | 2020-12-31 | met     | ~too-young-at-work | idNumber、workStart  |
  出生只到月，按身份证号到日     | 371500198905020339 | 1989.05   | 2005-05-01 | 2020-12-31 | met     | ~too-young-at-work | idNumber、workStart  |
  与身份证号不一致，另一个不满   | 371500198905020339 | 1988.05   | 2005-05-01 | 2020-12-31 | met     |                    |                     |
  与身份证号不一致，一个不满     | 371500198805020331 | 1989.06   | 2005-05-01 | 2020-12-31 | met     |                    |                     |
  与身份证号不一致，都不满       | 371500198905020339 | 1989.06   | 2005-05-01 | 2020-12-31 | met     | ~too-young-at-work | birthDate、workStart |
  身份证号末位不对，不作依据     | 371500198905020338 |           | 2005-05-01 | 2020-12-31 | met     |                    |                     |
`;

const otherTitle = casesOf`
  情形                     | workStart | otherTitle   | otherDate | on         | outcome | reason              | at
  另一类职称在工作之后     | 2010.07   | 基层一级教师 | 2010.07   | 2020-12-31 | met     |                     |
  另一类职称在工作之前     | 2010.07   | 基层一级教师 | 2010.06   | 2020-12-31 | met     | ~title-before-work  | otherDate、workStart
`;

/** 2010.07 to 2020-12: 126 months, both counted. */
const township = casesOf`
  情形                       | workStart | townshipYears | workHistory                                          | on         | outcome | reason                  | at
  乡镇年限等于工作年限       | 2010.07   | 10年6个月     |                                                      | 2020-12-31 | met     |                         |
  乡镇年限多一个月           | 2010.07   | 10年7个月     |                                                      | 2020-12-31 | met     | ~township-exceeds-work  | townshipYears、workStart
  参加工作晚于截止日，只说日期 | 2021.07   | 5             |                                                      | 2020-12-31 | met     | ~date-to-come           | workStart
  没有参加工作时间           |           | 40            |                                                      | 2020-12-31 | met     |                         |
  与工作经历一致             | 2010.07   | 10            | 201007~至今 某镇中学 教师                            | 2020-12-31 | met     |                         |
  比工作经历少不到一年       | 2010.07   | 9年6个月      | 201007~至今 某镇中学 教师                            | 2020-12-31 | met     |                         |
  比工作经历少一年           | 2010.07   | 9年5个月      | 201007~至今 某镇中学 教师                            | 2020-12-31 | met     | ~history-differs        | townshipYears、workHistory
  比工作经历多不到一年       | 2000.07   | 6年4个月      | 201007~201512 某镇中学；201601~至今 县第一中学       | 2020-12-31 | met     |                         |
  比工作经历多一年           | 2000.07   | 6年6个月      | 201007~201512 某镇中学；201601~至今 县第一中学       | 2020-12-31 | met     | ~history-differs        | townshipYears、workHistory
  重叠的经历只算一次         | 2010.07   | 10            | 201007~201512 某镇中学；201301~至今 某乡中学         | 2020-12-31 | met     |                         |
  看不出是否乡镇的单位       | 2000.07   | 9             | 201007~201512 某镇中学；201601~至今 城关中学         | 2020-12-31 | met     |                         |
  经历晚于计算截止日         | 2000.07   | 5             | 201601~202102 某镇中学                               | 2020-12-31 | met     | ~date-to-come           | workHistory
`;

/** A history that ends well before the day of applying, of somebody who is still in a unit. */
const ended = casesOf`
  情形                         | unit       | status | leftDate | workHistory               | applyDate  | on         | outcome | reason         | at                | says
  经历写到前年                 | 某镇中学   | 在职   |          | 201007~201812 某镇中学    | 2020-09-20 | 2020-12-31 | met     | ~history-ended | workHistory、unit | “工作单位”仍是“某镇中学”
  写到申报前一个月             | 某镇中学   | 在职   |          | 201007~202008 某镇中学    | 2020-09-20 | 2020-12-31 | met     |                |                   |
  写到申报前两个月             | 某镇中学   | 在职   |          | 201007~202007 某镇中学    | 2020-09-20 | 2020-12-31 | met     | ~history-ended | workHistory、unit |
  申报日期不知，写到上一年十一月 | 某镇中学 | 在职   |          | 201007~201911 某镇中学    |            | 2020-12-31 | met     | ~history-ended | workHistory、unit |
  申报日期不知，写到上一年年底 | 某镇中学   | 在职   |          | 201007~201912 某镇中学    |            | 2020-12-31 | met     |                |                   |
  还在继续                     | 某镇中学   | 在职   |          | 201007~至今 某镇中学      | 2020-09-20 | 2020-12-31 | met     |                |                   |
  后面还有一段                 | 某镇中学   | 在职   |          | 201007~201812 某镇中学；201901~至今 某镇小学 | 2020-09-20 | 2020-12-31 | met |     |                   |
  已经调离                     | 某镇中学   | 调离   |          | 201007~201812 某镇中学    | 2020-09-20 | 2020-12-31 | met     |                |                   |
  有离开时间                   | 某镇中学   |        | 2018.12  | 201007~201812 某镇中学    | 2020-09-20 | 2020-12-31 | met     |                |                   |
`;

/** What contradicts itself: a term that is over, a transfer after the application. */
const contradicting = casesOf`
  情形                     | appointedDate   | transferDate | applyDate  | on         | outcome | reason              | at            | says
  聘期已过                 | 2013.07-2016.06 |              | 2020-09-20 | 2020-12-31 | met     | ~appointment-ended  | appointedDate | 写到2016年6月为止
  聘期没有过               | 2013.07-2021.06 |              | 2020-09-20 | 2020-12-31 | met     |                     |               |
  聘期到至今               | 2013.07-至今    |              | 2020-09-20 | 2020-12-31 | met     |                     |               |
  调入晚于申报             | 2013.07         | 2020-11-01   | 2020-09-20 | 2020-12-31 | met     | ~transfer-to-come   | transferDate  | （2020年11月1日）晚于申报日期
  调入不晚于申报           | 2013.07         | 2020-09-20   | 2020-09-20 | 2020-12-31 | met     |                     |               |
  调入晚于截止日，只说一次 | 2013.07         | 2021-11-01   | 2020-09-20 | 2020-12-31 | met     | ~date-to-come       | transferDate  |
`;

/** The day of applying lies in the year applied for; what another one decides its own rule leaves open. */
const filed = casesOf`
  情形                   | applyYear | applyDate  | on         | outcome | reason               | at                    | says
  申报年度第一天         | 2020      | 2020-01-01 | 2020-12-31 | met     |                      |                       |
  申报年度最后一天       | 2020      | 2020-12-31 | 2020-12-31 | met     |                      |                       |
  截止日以后，还在年度内 | 2020      | 2020-09-20 | 2020-08-31 | met     |                      |                       |
  前一天                 | 2020      | 2019-12-31 | 2020-12-31 | met     | ~filed-in-other-year | applyDate、applyYear  | 2019年12月31日
  后一天                 | 2020      | 2021-01-01 | 2020-12-31 | met     | ~filed-in-other-year | applyDate、applyYear  | 申报年度却是2020年
  差几年                 | 2020      | 2025.09    | 2020-12-31 | met     | ~filed-in-other-year | applyDate、applyYear  | 核对后改正其中一处
  看不懂的不比           | 2020      | 秋天       | 2020-12-31 | met     |                      |                       |
`;

export const cases: readonly Case[] = [
  ...plain,
  ...byId,
  ...township,
  ...ended,
  ...contradicting,
  ...otherTitle,
  ...filed,
];
