import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                   | discipline      | fraud  | applyTitle | on         | outcome     | reason                  | at
  都无                   | 无              | 无     | 高级教师   | 2020-12-31 | met         |                         |
  不存在                 | 不存在          | 否     | 高级教师   | 2020-12-31 | met         |                         |
  有违纪                 | 有              | 无     | 高级教师   | 2020-12-31 | not-met     | misconduct              | discipline
  存在学术造假           | 无              | 存在   | 高级教师   | 2020-12-31 | not-met     | misconduct              | fraud
  是                     | 是              | 无     | 高级教师   | 2020-12-31 | not-met     | misconduct              | discipline
  两项都有               | 是              | 是     | 高级教师   | 2020-12-31 | not-met     | misconduct + misconduct | discipline、fraud
  一项空白               |                 | 无     | 高级教师   | 2020-12-31 | cannot-tell | blank                   | discipline
  一项有，另一项空白不问 |                 | 有     | 高级教师   | 2020-12-31 | not-met     | misconduct              | fraud
`;

const positive = casesOf`
  情形                   | 是否通过审查 | applyTitle | on         | outcome | reason     | at
  正面表头，是为通过     | 是           | 高级教师   | 2020-12-31 | met     |            |
  正面表头，否为未通过   | 否           | 高级教师   | 2020-12-31 | not-met | misconduct | discipline
`;

/** 学历学位是否真实: 是, and 真实 too, is what has to be there. */
const genuine = casesOf`
  情形             | 学历学位是否真实 | applyTitle | on         | outcome     | reason               | at    | says
  写是             | 是               | 高级教师   | 2020-12-31 | met         |                      |       |
  写属实           | 属实             | 高级教师   | 2020-12-31 | met         |                      |       |
  写不属实         | 不属实           | 高级教师   | 2020-12-31 | not-met     | misconduct           | fraud |
  空白，要填的是是 |                  | 高级教师   | 2020-12-31 | cannot-tell | blank                | fraud | ；填“是”，有问题的写明种类和日期
  写了别的         | 学历真，学位存疑 | 高级教师   | 2020-12-31 | cannot-tell | misconduct-described | fraud | 不再影响申报的填“是”
`;

/** A sanction has effect for 6, 12 or 24 months from its decision. */
const sanctions = casesOf`
  情形                         | discipline              | fraud | applyDate  | applyTitle | on         | outcome     | reason               | at         | metOn      | says
  记过差一天期满               | 2019年9月21日记过处分   | 无    | 2020-09-20 | 高级教师   | 2020-12-31 | not-met     | sanction-running     | discipline | 2021-01-01 | 影响期12个月，2020年9月21日期满
  记过当天期满                 | 2019年9月20日记过处分   | 无    | 2020-09-20 | 高级教师   | 2020-12-31 | met         | ~sanction-over       | discipline |            | 2020年9月20日已满
  警告没有期满，待核           | 2020.04 警告            | 无    | 2020-09-20 | 高级教师   | 2020-12-31 | cannot-tell | sanction-running     | discipline | 2021-01-01 | 能否申报看当地规定
  警告期满，只到月份           | 2020.03 警告            | 无    | 2020-09-01 | 高级教师   | 2020-12-31 | met         | ~sanction-over       | discipline |            | 影响期2020年9月已满
  降低岗位等级二十四个月       | 降低岗位等级（2018.10） | 无    | 2020-09-20 | 高级教师   | 2020-12-31 | not-met     | sanction-running     | discipline | 2021-01-01 | 影响期24个月
  降级已满                     | 2018年9月降级           | 无    | 2020-09-20 | 高级教师   | 2020-12-31 | met         | ~sanction-over       | discipline |            |
  撤职                         | 撤职，2019年3月         | 无    | 2020-09-20 | 高级教师   | 2020-12-31 | not-met     | sanction-running     | discipline | 2021-03-01 |
  多年以前的警告               | 警告处分 2009           | 无    | 2020-09-20 | 高级教师   | 2020-12-31 | met         | ~sanction-over       | discipline |            | 2009年（月份不明）受警告处分，影响期最迟2010年6月已满
  只有年份，看不出             | 2019年记过              | 无    | 2020-09-20 | 高级教师   | 2020-12-31 | cannot-tell | sanction-running     | discipline | 2021-01-01 | 2019年（月份不明）受记过处分，影响期12个月，最迟2020年12月期满，申报时满了没有看不出；2020-12-01起申报的满足，下一年度（2021-01-01起）申报的都满足；写明处分决定的月份
  申报日期不知，年内期满       | 2019.06 记过            | 无    |            | 高级教师   | 2020-12-31 | cannot-tell | blank                | applyDate  | 2021-01-01 |
  申报只写到月，那个月中间期满 | 2019年9月21日记过处分   | 无    | 2020.09    | 高级教师   | 2020-12-31 | cannot-tell | imprecise-date       | applyDate  | 2021-01-01 | 2020-09-21起申报的满足，下一年度（2021-01-01起）申报的都满足
  申报只写到月，那个月一日期满 | 2019年9月1日记过处分    | 无    | 2020.09    | 高级教师   | 2020-12-31 | met         | ~sanction-over       | discipline |            |
  申报只写到月，次月一日期满   | 2019年10月1日记过处分   | 无    | 2020.09    | 高级教师   | 2020-12-31 | not-met     | sanction-running     | discipline | 2021-01-01 |
  两次处分，各按各的           | 2015.03警告；2020.01记过 | 无   | 2020-09-20 | 高级教师   | 2020-12-31 | not-met     | sanction-running + ~sanction-over | discipline | 2021-01-01 |
  党内警告，期限不同           | 2015.03党内警告         | 无    | 2020-09-20 | 高级教师   | 2020-12-31 | cannot-tell | misconduct-described | discipline |            |
  日期是出生日期，不是处分的   | 记过（1980年1月1日出生） | 无    | 2020-09-20 | 高级教师   | 2020-12-31 | cannot-tell | misconduct-described | discipline |            |
  号码里的日期不是处分的日期   | 371500-19800101-0028记过 | 无    | 2020-09-20 | 高级教师   | 2020-12-31 | cannot-tell | misconduct-described | discipline |            |
  文号里的年份不是处分的日期   | 记过 聊纪字〔2015〕12号 | 无     | 2020-09-20 | 高级教师   | 2020-12-31 | cannot-tell | misconduct-described | discipline |            |
  记大过不是记过               | 2015.03记大过           | 无    | 2020-09-20 | 高级教师   | 2020-12-31 | cannot-tell | misconduct-described | discipline |            |
  没有写时间                   | 警告处分                | 无    | 2020-09-20 | 高级教师   | 2020-12-31 | cannot-tell | misconduct-described | discipline |            | 写明处分的种类和时间
  没有写种类                   | 2015年受过处分          | 无    | 2020-09-20 | 高级教师   | 2020-12-31 | cannot-tell | misconduct-described | discipline |            |
  一段里两个时间，哪个是决定   | 2015.03警告2015.09解除  | 无    | 2020-09-20 | 高级教师   | 2020-12-31 | cannot-tell | misconduct-described | discipline |            |
  学术造假写了处分，不因期满了结 | 无                    | 2015年警告 | 2020-09-20 | 高级教师 | 2020-12-31 | cannot-tell | misconduct-described | fraud   |            |
`;

export const cases: readonly Case[] = [...plain, ...positive, ...genuine, ...sanctions];
