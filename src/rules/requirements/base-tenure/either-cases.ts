/** 任职年限 where a row may be read in two ways: which of two titles counts, which kind is applied for. */
import { casesOf } from "../../cases";

/** Two titles of one level below: either will do. */
export const eitherTitle = casesOf`
  情形                             | heldTitle | heldType | heldDate   | appointedDate | otherTitle     | otherDate  | education | applyTitle | applyType | on         | outcome     | reason       | at       | metOn
  只有另一类的够，各地不一的也算   | 副主任药师 | 全省统一 | 2022-07-12 | 2022-07-12   | 基层副主任药师 | 2018-12-31 | 本科      | 主任药师   | 基层      | 2025-12-31 | met         |              |          |
  另一类也不够                     | 副主任药师 | 全省统一 | 2022-07-12 | 2022-07-12   | 基层副主任药师 | 2021-01-01 | 本科      | 主任药师   | 基层      | 2025-12-31 | cannot-tell | tenure-short | otherDate | 2026-01-01
  取得空白，另一类的够             | 基层高级教师 | 基层   |            |               | 高级教师（全省统一） | 2014-10-29 | 博士研究生 | 正高级教师 | 基层 | 2020-12-31 | met         |              |          |
  取得空白，另一类的也不够         | 基层高级教师 | 基层   |            |               | 高级教师（全省统一） | 2016-10-29 | 博士研究生 | 正高级教师 | 基层 | 2020-12-31 | cannot-tell | blank        | heldDate | 2021-10-29
  都不够，说先满的那一类           | 工程师 | 全省统一 | 2019-05-25 |  | 基层工程师 | 2016-12 | 硕士研究生 | 高级工程师 | 基层 | 2020-12-31 | not-met | tenure-short | otherDate | 2021-12-01
  另一类的时间待定，第一类何时够   | 一级教师 | 全省统一 | 2018-10-18 |  | 基层一级教师 | 待定 | 本科 | 高级教师 | 基层 | 2020-12-31 | cannot-tell | unreadable | otherDate | 2023-10-18
`;

/** The table has a row of its own for 基层卫生. */
export const eitherType = casesOf`
  情形                       | heldTitle | heldDate   | education  | applyTitle | applyType | on         | outcome     | reason       | at        | metOn
  报基层的要五年             | 主治医师  | 2017-06-30 | 博士研究生 | 副主任医师 | 基层      | 2020-12-31 | cannot-tell | tenure-short | heldDate  | 2022-06-30
  报全省统一的两年           | 主治医师  | 2017-06-30 | 博士研究生 | 副主任医师 | 全省统一  | 2020-12-31 | met         |              |           |
  类型空白，两类结论不同     | 主治医师  | 2017-06-30 | 博士研究生 | 副主任医师 |           | 2020-12-31 | cannot-tell | blank        | applyType | 2022-06-30
  类型看不懂，两类结论不同   | 主治医师  | 2017-06-30 | 博士研究生 | 副主任医师 | 待定      | 2020-12-31 | cannot-tell | unreadable   | applyType | 2022-06-30
  类型空白，两类都够         | 主治医师  | 2015-06-30 | 博士研究生 | 副主任医师 |           | 2020-12-31 | met         |              |           |
  类型空白，两类都不够       | 主治医师  | 2019-06-30 | 博士研究生 | 副主任医师 |           | 2020-12-31 | cannot-tell | tenure-short | heldDate  | 2024-06-30
  类型空白，表中两类一样     | 二级教师  | 2017-06-30 | 本科       | 一级教师   |           | 2020-12-31 | not-met     | tenure-short | heldDate  | 2021-06-30
`;

/** The years count in the title from which the step is made, and a title above the level applied for is none. */
export const stepFrom = casesOf`
  情形                                 | unit     | heldTitle | heldDate   | otherTitle   | otherDate  | education | applyTitle   | on         | outcome     | reason       | at        | metOn
  另一类在所报级别之上，从下面的算     | 某镇小学 | 二级教师  | 2016-12-31 | 基层高级教师 | 2019-01-01 | 本科      | 一级教师     | 2020-12-31 | met         |              |           |
  另一类在所报级别之上，差一天         | 某镇小学 | 二级教师  | 2017-01-01 | 基层高级教师 | 2010-01-01 | 本科      | 一级教师     | 2020-12-31 | not-met     | tenure-short | heldDate  | 2021-01-01
  现职称在所报级别之上，从另一类算     | 某镇小学 | 高级教师  | 2019-01-01 | 基层二级教师 | 2016-12-31 | 本科      | 基层一级教师 | 2020-12-31 | met         |              |           |
  现职称在所报级别之上，差一天         | 某镇小学 | 高级教师  | 2010-01-01 | 基层二级教师 | 2017-01-01 | 本科      | 基层一级教师 | 2020-12-31 | not-met     | tenure-short | otherDate | 2021-01-01
  所报级别已有，另一类刚取得，不问     | 某镇小学 | 基层一级教师 | 2016-12-31 | 全省统一二级教师 | 2019-12-30 | 本科 | 一级教师    | 2020-12-31 | not-applicable |           |           |
  所报级别另一类已有，现职称不问       | 某镇小学 | 二级教师  | 2019-12-30 | 基层一级教师 | 2016-12-31 | 本科      | 一级教师     | 2020-12-31 | not-applicable |           |           |
  现职称填无，从另一类算               | 某镇小学 | 无        | 2010-01-01 | 基层一级教师 | 2019-01-01 | 本科      | 基层高级教师 | 2020-12-31 | not-met     | tenure-short | otherDate | 2024-01-01
  现职称空白，另一类不够，要看现职称   | 某镇小学 |           | 2010-01-01 | 基层一级教师 | 2018-01-01 | 本科      | 基层高级教师 | 2020-12-31 | cannot-tell | blank        | heldTitle |
  现职称空白，从哪一个算都够           | 某镇小学 |           | 2010-01-01 | 基层一级教师 | 2014-01-01 | 本科      | 基层高级教师 | 2020-12-31 | met         |              |           |
  现职称看不懂，另一类不够             | 某镇小学 | 某职称    | 2010-01-01 | 基层一级教师 | 2018-01-01 | 本科      | 基层高级教师 | 2020-12-31 | cannot-tell | unreadable   | heldTitle |
`;

/** Whichever way 聘任 is read, it lies before 取得: the years count from 取得. */
export const readTwice = casesOf`
  情形                             | unit     | heldTitle | heldDate | appointedDate | education | applyTitle | on         | outcome | reason                                    | at                      | metOn
  聘任的两种读法都早于取得         | 某镇小学 | 二级教师  | 2020.01  | #2016.1       | 本科      | 一级教师   | 2020-12-31 | not-met | tenure-short + ~appointed-before-obtained | heldDate、appointedDate | 2024-01-01
  聘任的两种读法，取得之后的也够   | 某镇小学 | 二级教师  | 2016.05  | #2016.1       | 本科      | 一级教师   | 2020-12-31 | met     |                                           |                         |
`;

/** Years that cannot be read are asked for where they are all that is written. */
export const yearsUnread = casesOf`
  情形                       | unit     | heldTitle | heldDate | heldYears | education | applyTitle | on         | outcome     | reason     | at
  只写了任职年限，是大约的   | 某镇小学 | 二级教师  |          | 约4年     | 本科      | 一级教师   | 2020-12-31 | cannot-tell | unreadable | heldYears
  都空白，问取得时间         | 某镇小学 | 二级教师  |          |           | 本科      | 一级教师   | 2020-12-31 | cannot-tell | blank      | heldDate
  取得时间写明，不看年限     | 某镇小学 | 二级教师  | 2016.09  | 约4年     | 本科      | 一级教师   | 2020-12-31 | met         |            |
`;

/** 任职年限 a year or more apart from the dates: which is right matters where one is enough and the other is not. */
export const statedBeside = casesOf`
  情形                           | unit     | heldTitle | heldDate | appointedDate | heldYears | education | applyTitle | on         | outcome     | reason                | at                       | says                                           | metOn
  时间不够，年限填够，差一年以上 | 某镇小学 | 二级教师  | 2018.01  | 2018.01       | 4         | 本科      | 一级教师   | 2020-12-31 | cannot-tell | tenure-years-disagree | heldYears、appointedDate | 填的是4年，从“聘任时间”算到2020年底是2年11个月 |
  时间不够，年限填够，差不到一年 | 某镇小学 | 二级教师  | 2017.01  | 2017.01       | 4         | 本科      | 一级教师   | 2020-12-31 | not-met     | tenure-short          | appointedDate            |                                                | 2021-01-01
  正好差一年                     | 某镇小学 | 二级教师  | 2017.12  | 2017.12       | 4         | 本科      | 一级教师   | 2020-12-31 | cannot-tell | tenure-years-disagree | heldYears、appointedDate |                                                |
  时间够，年限填不够，差一年以上 | 某镇小学 | 二级教师  | 2016.01  |               | 3         | 本科      | 一级教师   | 2020-12-31 | cannot-tell | tenure-years-disagree | heldYears、heldDate      |                                                |
  时间够，年限填不够，差不到一年 | 某镇小学 | 二级教师  | 2016.12  |               | 3.5       | 本科      | 一级教师   | 2020-12-31 | met         |                       |                          |                                                |
  年限填的是0                    | 某镇小学 | 二级教师  | 2012.01  |               | 0         | 本科      | 一级教师   | 2020-12-31 | cannot-tell | tenure-years-disagree | heldYears、heldDate      | 填的是0，从                                    |
  只有年限，填的是0              | 某镇小学 | 二级教师  |          |               | 0         | 本科      | 一级教师   | 2020-12-31 | not-met     | tenure-short          | heldYears                | 任职年限不足（G2）：填的是0，                  |
  与两个时间都对不上             | 某镇小学 | 二级教师  | 2014.01  | 2016.06       | 3         | 本科      | 一级教师   | 2020-12-31 | cannot-tell | tenure-years-disagree | heldYears、appointedDate |                                                |
  与取得时间对得上               | 某镇小学 | 二级教师  | 2014.01  | 2018.01       | 7         | 本科      | 一级教师   | 2020-12-31 | cannot-tell | tenure-short          | appointedDate            | 从“取得时间”算已满                             | 2022-01-01
  都够，差几年不管               | 某镇小学 | 二级教师  | 2012.01  | 2012.01       | 5         | 本科      | 一级教师   | 2020-12-31 | met         |                       |                          |                                                |
  都不够，差一年以上不管         | 某镇小学 | 二级教师  | 2019.12  | 2019.12       | 3         | 本科      | 一级教师   | 2020-12-31 | not-met     | tenure-short          | appointedDate            |                                                | 2023-12-01
  只有年份，怎么算都对不上       | 某镇小学 | 二级教师  | 2015     |               | 3.5       | 本科      | 一级教师   | 2020-12-31 | cannot-tell | tenure-years-disagree | heldYears、heldDate      |                                                |
`;

/** Who has held a title for a year has worked for a year, by whichever of its dates. */
export const workedSince = casesOf`
  情形                   | unit     | heldTitle | heldDate | appointedDate | workStart | education | applyTitle | on         | outcome     | reason | at
  取得空白，聘任已满一年 | 某镇小学 | 三级教师  |          | 2019.12       |           | 本科      | 二级教师   | 2020-12-31 | met         |        |
  取得空白，聘任未满一年 | 某镇小学 | 三级教师  |          | 2020.07       |           | 本科      | 二级教师   | 2020-12-31 | cannot-tell | blank  | workStart
`;
