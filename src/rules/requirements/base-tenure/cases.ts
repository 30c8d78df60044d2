import { casesOf, type Case } from "../../cases";
import { eitherTitle, eitherType, readTwice, statedBeside, stepFrom, workedSince, yearsUnread } from "./either-cases";
import { stages } from "./stage-cases";

const plain = casesOf`
  情形                                   | unit           | heldTitle    | heldDate   | appointedDate | education  | applyTitle       | on         | outcome        | reason                     | at            | metOn
  本科报一级教师四年，差一天             | 某镇小学       | 二级教师     | 2017-01-01 | 2017-01-01    | 本科       | 一级教师         | 2020-12-31 | not-met        | tenure-short               | appointedDate | 2021-01-01
  本科报一级教师四年，正好               | 某镇小学       | 二级教师     | 2016-09-01 | 2016-12-31    | 本科       | 一级教师         | 2020-12-31 | met            |                            |               |
  硕士报一级教师只要两年                 | 某镇小学       | 二级教师     | 2018-09-01 | 2018-12-31    | 硕士研究生 | 一级教师         | 2020-12-31 | met            |                            |               |
  博士不要年限                           | 某镇小学       | 二级教师     | 2020-09-01 | 2020-12-31    | 博士研究生 | 一级教师         | 2020-12-31 | met            |                            |               |
  聘任时间空白，从取得时间算             | 某镇小学       | 二级教师     | 2016-12-31 |               | 本科       | 一级教师         | 2020-12-31 | met            |                            |               |
  聘任早于取得，从取得算并提醒           | 某镇小学       | 二级教师     | 2017-09-01 | 2016-09-01    | 本科       | 一级教师         | 2020-12-31 | not-met        | tenure-short + ~appointed-before-obtained | heldDate、appointedDate | 2021-09-01
  只到月份，当月起满                     | 某镇小学       | 二级教师     | 2016.09    | 2016.12       | 本科       | 一级教师         | 2020-12-01 | met            |                            |               |
  只到月份，上月未满                     | 某镇小学       | 二级教师     | 2016.12    | 2016.12       | 本科       | 一级教师         | 2020-11-30 | not-met        | tenure-short               | appointedDate | 2020-12-01
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
  申报级别看不出，由逐级申报问           | 某镇小学       | 一级教师     | 2019-09-01 |               | 本科       |                  | 2020-12-31 | not-judged     |                            |               |
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
  不计基本合格的一年就不够     | 某镇小学 | 二级教师  | 2016-12-31 | 本科      | 基本合格        | 一级教师   | 2020-12-31 | cannot-tell | tenure-weak-years | appraisals | 2021-12-31
  待定的一年可能不计           | 某镇小学 | 二级教师  | 2016-12-31 | 本科      | 待定            | 一级教师   | 2020-12-31 | cannot-tell | unreadable        | appraisals | 2021-12-31
  不计待定的一年也够           | 某镇小学 | 二级教师  | 2015-12-31 | 本科      | 待定            | 一级教师   | 2020-12-31 | met     |              |          |
  空白的一年照计               | 某镇小学 | 二级教师  | 2016-12-31 | 本科      |                 | 一级教师   | 2020-12-31 | met     |              |          |
  不计也够                     | 某镇小学 | 二级教师  | 2015-12-31 | 本科      | 基本合格        | 一级教师   | 2020-12-31 | met     |              |          |
  合格的一年照计               | 某镇小学 | 二级教师  | 2016-12-31 | 本科      | 合格            | 一级教师   | 2020-12-31 | met     |              |          |
`;

const eitherLevel = casesOf`
  情形                                 | unit     | heldTitle | heldDate   | education  | applyLevel | applySeries | on         | outcome     | reason       | at         | metOn
  副高、正高都满                       | 某镇小学 | 一级教师  | 2015-12-31 | 本科       | 高级       | 教师        | 2020-12-31 | met         |              |            |
  副高、正高都不满                     | 某镇小学 | 一级教师  | 2018-01-01 | 本科       | 高级       | 教师        | 2020-12-31 | not-met     | tenure-short | heldDate   | 2023-01-01
  都不满，满得晚的说了算               | 某镇小学 | 一级教师  | 2020-01-01 | 博士研究生 | 高级       | 教师        | 2020-12-31 | not-met     | tenure-short | heldDate   | 2025-01-01
  副高满、正高不满，问级别             | 某镇小学 | 一级教师  | 2018-01-01 | 博士研究生 | 高级       | 教师        | 2020-12-31 | cannot-tell | ambiguous    | applyLevel |
`;

const otherHeld = casesOf`
  情形                                 | unit     | heldTitle | heldDate   | otherTitle   | otherDate | education | applyTitle   | on         | outcome        | reason       | at         | metOn      | says
  另一类已有这一级，不问               | 某镇小学 | 二级教师  | 2018-09-01 | 基层一级教师 | 2019.01   | 本科      | 一级教师     | 2020-12-31 | not-applicable |              |            |            |
  另一类没有，年限不够                 | 某镇小学 | 二级教师  | 2018-09-01 | 无           |           | 本科      | 一级教师     | 2020-12-31 | not-met        | tenure-short | heldDate   | 2022-09-01 | 自2018年9月1日起已满2年3个月，本科申报中级需4年（人社部发〔2015〕79号），还差1年9个月
  另一类空白即没有                     | 某镇小学 | 二级教师  | 2018-09-01 |              |           | 本科      | 一级教师     | 2020-12-31 | not-met        | tenure-short | heldDate   | 2022-09-01 |
  另一类是别的级，年限不够             | 某镇小学 | 二级教师  | 2018-09-01 | 基层三级教师 | 2015.01   | 本科      | 一级教师     | 2020-12-31 | not-met        | tenure-short | heldDate   | 2022-09-01 |
  另一类更高，年限从它的取得时间算     | 某镇小学 | 三级教师  | 2018-01-01 | 基层一级教师 | 2014-08-31 | 本科     | 基层高级教师 | 2020-12-31 | met            |              |            |            |
  另一类更高，差一天                   | 某镇小学 | 三级教师  | 2018-01-01 | 基层一级教师 | 2016-01-01 | 本科     | 基层高级教师 | 2020-12-31 | not-met        | tenure-short | otherDate  | 2021-01-01 |
  另一类更高，现职称的年限不算它的     | 某镇小学 | 二级教师  | 2010-01-01 | 基层一级教师 | 2019-08-31 | 本科     | 基层高级教师 | 2020-12-31 | not-met        | tenure-short | otherDate  | 2024-08-31 | 自2019年8月31日起
  两类同级，一类的年限够就够           | 某镇小学 | 一级教师  | 2018-01-01 | 基层一级教师 | 2014-08-31 | 本科     | 基层高级教师 | 2020-12-31 | met            |              |            |            |
  两类同级，另一类的取得时间待补       | 某镇小学 | 一级教师  | 2018-01-01 | 基层一级教师 | 待补     | 本科     | 基层高级教师 | 2020-12-31 | cannot-tell    | unreadable   | otherDate  | 2023-01-01 |
  两类同级，都不够                     | 某镇小学 | 一级教师  | 2018-01-01 | 基层一级教师 | 2017-08-31 | 本科     | 基层高级教师 | 2020-12-31 | not-met        | tenure-short | otherDate  | 2022-08-31 |
  另一类空白而有时间，年限不够，问它   | 某镇小学 | 二级教师  | 2018-09-01 |              | 2019.01   | 本科      | 一级教师     | 2020-12-31 | cannot-tell    | blank        | otherTitle |            |
  另一类空白而有时间，年限够，不问     | 某镇小学 | 二级教师  | 2016-09-01 |              | 2019.01   | 本科      | 一级教师     | 2020-12-31 | met            |              |            |            |
`;

const noSeries = casesOf`
  情形                     | heldTitle | heldDate   | education | applyLevel | applySeries | on         | outcome        | reason | at          | metOn
  只知级别，不知系列       | 一级教师  | 2010-09-01 | 本科      | 副高级     |             | 2020-12-31 | cannot-tell    | blank  | applySeries |
  级别看不懂，由别处问     | 一级教师  | 2010-09-01 | 本科      | 某级       | 教师        | 2020-12-31 | not-judged     |        |             |
  现职称看不懂，由别处问   | 某职称    | 2010-09-01 | 本科      | 副高级     | 教师        | 2020-12-31 | not-judged     |        |             |
`;

/** Whatever the degree may be the years are too few: it is the schooling as it is written that is told. */
const shortWhatever = casesOf`
  情形                       | unit           | heldTitle | heldDate   | education | degree | applyTitle | on         | outcome | reason       | at       | metOn      | says
  本科，学位空白             | 某镇小学       | 一级教师  | 2020-01-01 | 本科      |        | 高级教师   | 2020-12-31 | not-met | tenure-short | heldDate | 2025-01-01 | 本科申报副高级需5年
  大专，学位空白             | 某镇中心小学   | 一级教师  | 2020-01-01 | 大专      |        | 高级教师   | 2020-12-31 | not-met | tenure-short | heldDate | 2025-01-01 | 大专申报副高级需5年
`;

const degrees = casesOf`
  情形                                   | unit       | heldTitle | heldDate   | education  | degree | applyTitle | on         | outcome     | reason        | at                  | metOn
  学士学历、硕士学位，按硕士             | 某镇小学   | 二级教师  | 2018-12-31 | 本科       | 硕士   | 一级教师   | 2020-12-31 | met         |               |                     |
  本科没有学位                           | 某镇小学   | 二级教师  | 2018-12-31 | 本科       | 无     | 一级教师   | 2020-12-31 | not-met     | tenure-short  | heldDate            | 2022-12-31
  学位空白，学历已够                     | 某镇小学   | 二级教师  | 2016-12-31 | 本科       |        | 一级教师   | 2020-12-31 | met         |               |                     |
  学位空白，差在学位                     | 某镇小学   | 二级教师  | 2018-12-31 | 本科       |        | 一级教师   | 2020-12-31 | cannot-tell | blank         | degree              | 2022-12-31
  学位看不懂，差在学位                   | 某镇小学   | 二级教师  | 2018-12-31 | 本科       | 某位   | 一级教师   | 2020-12-31 | cannot-tell | unreadable    | degree              | 2022-12-31
  研究生，学位是硕士                     | 某镇小学   | 二级教师  | 2019-06-01 | 研究生     | 硕士   | 一级教师   | 2020-12-31 | not-met     | tenure-short  | heldDate            | 2021-06-01
  研究生，学位是博士                     | 某镇小学   | 二级教师  | 2019-06-01 | 研究生     | 博士   | 一级教师   | 2020-12-31 | met         |               |                     |
  研究生，学位空白                       | 某镇小学   | 二级教师  | 2019-06-01 | 研究生     |        | 一级教师   | 2020-12-31 | cannot-tell | blank         | degree              | 2021-06-01
  学历、学位都空白                       | 某镇小学   | 二级教师  | 2018-12-31 |            |        | 一级教师   | 2020-12-31 | cannot-tell | blank + blank | education、degree   |
  学历空白，学位已到顶                   | 某镇小学   | 二级教师  | 2018-12-31 |            | 博士   | 一级教师   | 2020-12-31 | met         |               |                     |
`;

const schooling = casesOf`
  情形                                   | unit     | heldTitle | heldDate   | education  | applyTitle | on         | outcome     | reason         | at                  | metOn
  研究生，硕士博士都满                   | 某镇小学 | 二级教师  | 2018-12-31 | 研究生     | 一级教师   | 2020-12-31 | met         |                |                     |
  研究生，差在是硕士还是博士             | 某镇小学 | 二级教师  | 2019-06-01 | 研究生     | 一级教师   | 2020-12-31 | cannot-tell | ambiguous      | education           | 2021-06-01
  研究生，硕士博士都不满                 | 某镇小学 | 一级教师  | 2019-06-01 | 研究生     | 高级教师   | 2020-12-31 | not-met     | tenure-short   | heldDate            | 2024-06-01
  研究生，取得时间空白，只问时间         | 某镇小学 | 一级教师  |            | 研究生     | 高级教师   | 2020-12-31 | cannot-tell | blank          | heldDate            |
  同等学力申硕按硕士，两年正好满         | 某镇小学 | 二级教师  | 2018-12-31 | 同等学力申硕 | 一级教师 | 2020-12-31 | met         |                |                     |
  同等学力申硕按硕士，差一天             | 某镇小学 | 二级教师  | 2019-01-01 | 同等学力申硕 | 一级教师 | 2020-12-31 | not-met     | tenure-short   | heldDate            | 2021-01-01
  本科（同等学力申硕）按高的算           | 某镇小学 | 二级教师  | 2018-12-31 | 本科（同等学力申请硕士学位） | 一级教师 | 2020-12-31 | met |            |                     |
  本科不到四年                           | 某镇小学 | 二级教师  | 2018-12-31 | 本科       | 一级教师   | 2020-12-31 | not-met     | tenure-short   | heldDate            | 2022-12-31
  学历看不懂                             | 某镇小学 | 二级教师  | 2018-09-01 | 某学历     | 一级教师   | 2020-12-31 | cannot-tell | unreadable     | education           |
  学历、取得时间都空白                   | 某镇小学 | 二级教师  |            |            | 一级教师   | 2020-12-31 | cannot-tell | blank + blank  | education、heldDate |
  学历空白，学段的事先不问               | 某镇学校 | 二级教师  | 2010-09-01 |            | 一级教师   | 2020-12-31 | cannot-tell | blank          | education           |
  高中没有规定                           | 某镇小学 | 二级教师  | 2010-09-01 | 高中       | 一级教师   | 2020-12-31 | cannot-tell | tenure-varies  | education           |
  双学士与硕士同年限                     | 某镇小学 | 二级教师  | 2018-12-31 | 双学士     | 一级教师   | 2020-12-31 | met         |                |                     |
  卫生副高，新规定以前博士两年       | 某镇卫生院 | 主治医师   | 2018-12-31 | 博士研究生 | 副主任医师     | 2020-12-31 | met         |               |            |
  卫生副高，新规定起五年，只待核     | 某镇卫生院 | 主治医师   | 2018-12-31 | 博士研究生 | 副主任医师     | 2021-12-31 | cannot-tell | tenure-short  | heldDate   | 2023-12-31
  基层卫生副高，中专九年             | 某镇卫生院 | 主治医师   | 2011-12-31 | 中专       | 基层副主任医师 | 2020-12-31 | met         |               |            |
  基层卫生副高，中专差一天           | 某镇卫生院 | 主治医师   | 2012-01-01 | 中专       | 基层副主任医师 | 2020-12-31 | cannot-tell | tenure-short  | heldDate   | 2021-01-01
  全省统一卫生副高，中专没有规定     | 某镇卫生院 | 主治医师   | 2005-12-31 | 中专       | 副主任医师     | 2020-12-31 | cannot-tell | tenure-varies | education  |
  医师报主治差一天，从规培或注册起算，待核 | 某镇卫生院 | 医师 | 2017-01-01 | 本科       | 主治医师       | 2020-12-31 | cannot-tell | tenure-short  | heldDate   | 2021-01-01
  医师报主治正好四年                 | 某镇卫生院 | 医师       | 2016-12-31 | 本科       | 主治医师       | 2020-12-31 | met         |               |            |
  护师报主管差一天，各地统一，违规   | 某镇卫生院 | 护师       | 2017-01-01 | 本科       | 主管护师       | 2020-12-31 | not-met     | tenure-short  | heldDate   | 2021-01-01
  护师报主管正好四年                 | 某镇卫生院 | 护师       | 2016-12-31 | 本科       | 主管护师       | 2020-12-31 | met         |               |            |
  检验师差一天也是违规               | 某镇卫生院 | 检验师     | 2017-01-01 | 本科       | 主管检验师     | 2020-12-31 | not-met     | tenure-short  | heldDate   | 2021-01-01
  没有职称报副高，由逐级申报判       | 某镇卫生院 | 无         |            | 本科       | 副主任医师     | 2020-12-31 | not-applicable |            |            |
`;

const working = casesOf`
  情形                                   | unit     | heldTitle | heldDate   | workStart  | education | appraisals:2019 | applyTitle | on         | outcome     | reason         | at        | metOn
  员级报助理级，本科看工作满一年         | 某镇小学 | 三级教师  | 2020-06-01 | 2019-12-31 | 本科      |                 | 二级教师   | 2020-12-31 | met         |                |           |
  工作不满一年                           | 某镇小学 | 三级教师  | 2020-06-01 | 2020-01-01 | 本科      |                 | 二级教师   | 2020-12-31 | not-met     | tenure-short   | workStart | 2021-01-01
  参加工作空白，取得已满一年就够         | 某镇小学 | 三级教师  | 2019-12-31 |            | 本科      |                 | 二级教师   | 2020-12-31 | met         |                |           |
  参加工作空白，取得不满一年             | 某镇小学 | 三级教师  | 2020-06-01 |            | 本科      |                 | 二级教师   | 2020-12-31 | cannot-tell | blank          | workStart |
  参加工作只到年份，取得已满一年         | 某镇小学 | 三级教师  | 2019-12-31 | 2019       | 本科      |                 | 二级教师   | 2020-06-30 | cannot-tell | imprecise-date | workStart | 2020-12-01
  工作年限不扣考核年度                   | 某镇小学 | 三级教师  | 2019-12-31 | 2019-12-31 | 本科      | 不合格          | 二级教师   | 2020-12-31 | met         |                |           |
  大专看任职满两年                       | 某镇小学 | 三级教师  | 2018-12-31 | 2010-07-01 | 大专      |                 | 二级教师   | 2020-12-31 | met         |                |           |
  大专任职差一天                         | 某镇小学 | 三级教师  | 2019-01-01 | 2010-07-01 | 大专      |                 | 二级教师   | 2020-12-31 | not-met     | tenure-short   | heldDate  | 2021-01-01
`;

const appointed = casesOf`
  情形                                     | unit     | heldTitle | heldDate   | appointedDate | education | applyTitle | on         | outcome     | reason       | at            | metOn
  取得空白，从聘任算                       | 某镇小学 | 二级教师  |            | 2016-12-31    | 本科      | 一级教师   | 2020-12-31 | met         |              |               |
  取得空白，聘任差一天                     | 某镇小学 | 二级教师  |            | 2017-01-01    | 本科      | 一级教师   | 2020-12-31 | cannot-tell | blank        | heldDate      | 2021-01-01
  取得待补，聘任差一天                     | 某镇小学 | 二级教师  | 待补       | 2017-01-01    | 本科      | 一级教师   | 2020-12-31 | cannot-tell | unreadable   | heldDate      | 2021-01-01
  取得看不懂，从聘任算                     | 某镇小学 | 二级教师  | 早年       | 2016-12-31    | 本科      | 一级教师   | 2020-12-31 | met         |              |               |
  同一天取得与聘任，不提醒                 | 某镇小学 | 二级教师  | 2016-12-31 | 2016-12-31    | 本科      | 一级教师   | 2020-12-31 | met         |              |               |
  聘任早于取得，也已满                     | 某镇小学 | 二级教师  | 2016-12-31 | 2016-12-30    | 本科      | 一级教师   | 2020-12-31 | met         | ~appointed-before-obtained | appointedDate |
  聘任看不懂，取得起已不够                 | 某镇小学 | 二级教师  | 2017-01-01 | 早年          | 本科      | 一级教师   | 2020-12-31 | not-met     | tenure-short | heldDate      | 2021-01-01
  聘任看不懂，取得起够了也不算             | 某镇小学 | 二级教师  | 2010-01-01 | 早年          | 本科      | 一级教师   | 2020-12-31 | cannot-tell | unreadable   | appointedDate |
  聘任看不懂，取得空白                     | 某镇小学 | 二级教师  |            | 早年          | 本科      | 一级教师   | 2020-12-31 | cannot-tell | unreadable   | appointedDate |
  聘任有两种读法，哪种都不够               | 某镇小学 | 二级教师  | 2017-01-01 | #2017.1       | 本科      | 一级教师   | 2020-12-31 | not-met     | tenure-short | appointedDate | 2021-10-01
  聘任哪种读法都不够，从取得够             | 某镇小学 | 二级教师  | 2016-09-01 | #2017.1       | 本科      | 一级教师   | 2020-12-31 | cannot-tell | tenure-short | appointedDate | 2021-10-01
  聘任不够，取得有一种读法够               | 某镇小学 | 二级教师  | #2016.1    | 2017-11-01    | 本科      | 一级教师   | 2020-06-30 | cannot-tell | tenure-short | appointedDate | 2021-11-01
  聘任不够，取得哪种读法也不够             | 某镇小学 | 二级教师  | #2017.1    | 2017-11-01    | 本科      | 一级教师   | 2020-12-31 | not-met     | tenure-short | appointedDate | 2021-11-01
  聘任有两种读法，一种够                   | 某镇小学 | 二级教师  | 2016-09-01 | #2017.1       | 本科      | 一级教师   | 2021-06-30 | cannot-tell | ambiguous    | appointedDate | 2021-10-01
  聘任有两种读法，一种早于取得，都不够     | 某镇小学 | 二级教师  | 2017-05-01 | #2017.1       | 本科      | 一级教师   | 2020-12-31 | not-met     | tenure-short | heldDate      | 2021-05-01
  聘任有两种读法，一种早于取得，差在这里   | 某镇小学 | 二级教师  | 2017-05-01 | #2017.1       | 本科      | 一级教师   | 2021-06-30 | cannot-tell | ambiguous    | appointedDate |
  取得有两种读法，一种晚于聘任，都够       | 某镇小学 | 二级教师  | #2016.1    | 2016-05-01    | 本科      | 一级教师   | 2020-12-31 | met         |              |               |
  取得有两种读法，一种晚于聘任，差在这里   | 某镇小学 | 二级教师  | #2016.1    | 2016-05-01    | 本科      | 一级教师   | 2020-06-30 | cannot-tell | ambiguous    | heldDate      |
  取得有两种读法，都不晚于聘任             | 某镇小学 | 二级教师  | #2016.1    | 2016-12-01    | 本科      | 一级教师   | 2020-12-31 | met         |              |               |
`;

const lostYears = casesOf`
  情形                               | unit     | heldTitle | heldDate   | education | appraisals:2016 | appraisals:2019 | appraisals:2021 | applyTitle | on         | outcome     | reason       | at         | metOn      | says
  不合格的一年也不计                 | 某镇小学 | 二级教师  | 2015-12-31 | 本科      | 不合格          | 合格            |                 | 一级教师   | 2020-12-31 | met         |              |            |            |
  两年不计，还差一年                 | 某镇小学 | 二级教师  | 2015-12-31 | 本科      | 不合格          | 基本合格        |                 | 一级教师   | 2020-12-31 | cannot-tell     | tenure-weak-years | appraisals   | 2021-12-31 | 有2年考核不合格或基本合格
  取得当年的考核不扣                 | 某镇小学 | 二级教师  | 2016-12-31 | 本科      | 不合格          | 合格            |                 | 一级教师   | 2020-12-31 | met         |              |            |            |
  一月取得，当年的考核要扣           | 某镇小学 | 二级教师  | 2016-01-15 | 本科      | 不合格          | 合格            |                 | 一级教师   | 2020-12-31 | cannot-tell     | tenure-weak-years | appraisals   | 2021-01-15 |
  二月取得，当年的考核不扣           | 某镇小学 | 二级教师  | 2016-02-15 | 本科      | 不合格          | 合格            |                 | 一级教师   | 2020-12-31 | met         |              |            |            |
  截止日以后的年度不扣               | 某镇小学 | 二级教师  | 2016-12-31 | 本科      | 合格            | 合格            | 不合格          | 一级教师   | 2020-12-31 | met         |              |            |            |
  一格两个等次，扣了就不够           | 某镇小学 | 二级教师  | 2016-12-31 | 本科      | 合格            | 合格、基本合格  |                 | 一级教师   | 2020-12-31 | cannot-tell | ambiguous    | appraisals | 2021-12-31 |
  一格两个等次，扣了也够             | 某镇小学 | 二级教师  | 2015-12-31 | 本科      | 合格            | 合格、基本合格  |                 | 一级教师   | 2020-12-31 | met         |              |            |            |
  两格两个等次，扣两年就不够         | 某镇小学 | 二级教师  | 2015-12-31 | 本科      | 合格、不合格    | 合格、基本合格  |                 | 一级教师   | 2020-12-31 | cannot-tell | ambiguous    | appraisals | 2021-12-31 |
  一格两个都好的等次不扣             | 某镇小学 | 二级教师  | 2016-12-31 | 本科      | 合格            | 合格、优秀      |                 | 一级教师   | 2020-12-31 | met         |              |            |            |
  取得以前的一格两个等次不扣         | 某镇小学 | 二级教师  | 2016-12-31 | 本科      | 合格、不合格    | 合格            |                 | 一级教师   | 2020-12-31 | met         |              |            |            |
  年限本来不够，两个等次不再问       | 某镇小学 | 二级教师  | 2017-01-01 | 本科      | 合格            | 合格、基本合格  |                 | 一级教师   | 2020-12-31 | not-met     | tenure-short | heldDate   | 2021-01-01 |
`;

const lastYear = casesOf`
  情形                           | unit     | heldTitle | heldDate   | heldYears | education | appraisals | applyTitle | applyYear | on         | outcome | reason       | at        | metOn      | says
  没写年度的考核是上一年的       | 某镇小学 | 二级教师  | 2016-12-31 |           | 本科      | 不合格     | 一级教师   | 2020      | 2020-12-31 | cannot-tell | tenure-weak-years | appraisals  | 2021-12-31 |
  任职年限也扣                   | 某镇小学 | 二级教师  |            | 4年11个月 | 本科      | 不合格     | 一级教师   | 2020      | 2020-12-31 | cannot-tell | tenure-weak-years | appraisals |            | 有1年考核不合格或基本合格
  扣了也够                       | 某镇小学 | 二级教师  |            | 5年       | 本科      | 不合格     | 一级教师   | 2020      | 2020-12-31 | met     |              |           |            |
`;

const openYears = casesOf`
  情形                         | unit     | heldTitle | heldDate   | appointedDate | education | remarks | applyTitle | on         | outcome     | reason       | at            | metOn
  从聘任不够，从取得正好       | 某镇小学 | 二级教师  | 2016-12-31 | 2017-09-01    | 本科      |         | 一级教师   | 2020-12-31 | cannot-tell | tenure-short | appointedDate | 2021-09-01
  从聘任、取得都不够           | 某镇小学 | 二级教师  | 2017-01-01 | 2017-09-01    | 本科      |         | 一级教师   | 2020-12-31 | not-met     | tenure-short | appointedDate | 2021-09-01
  备注写破格                   | 某镇小学 | 二级教师  | 2017-01-01 | 2017-09-01    | 本科      | 破格    | 一级教师   | 2020-12-31 | cannot-tell | tenure-short | appointedDate | 2021-09-01
  备注写非破格                 | 某镇小学 | 二级教师  | 2017-01-01 | 2017-09-01    | 本科      | 非破格  | 一级教师   | 2020-12-31 | not-met     | tenure-short | appointedDate | 2021-09-01
`;

const terms = casesOf`
  情形                           | unit     | heldTitle | heldDate | appointedDate   | education | applyTitle | on         | outcome     | reason            | at            | metOn      | says
  聘期已过，要靠以后的年份才够   | 某镇小学 | 二级教师  | 2013.05  | 2013.07-2016.06 | 本科      | 一级教师   | 2020-12-31 | cannot-tell | appointment-ended | appointedDate |            | 写到2016年6月为止
  聘期之内已够                   | 某镇小学 | 二级教师  | 2013.05  | 2013.07-2017.06 | 本科      | 一级教师   | 2020-12-31 | met         |                   |               |            |
  聘期差一个月，以后看不出       | 某镇小学 | 二级教师  | 2013.05  | 2013.07-2017.05 | 本科      | 一级教师   | 2020-12-31 | cannot-tell | appointment-ended | appointedDate |            |
  聘期写到日，正好               | 某镇小学 | 二级教师  | 2013.05  | 2013.07.01-2017.06.30 | 本科 | 一级教师  | 2020-12-31 | met         |                   |               |            |
  聘期写到日，差一天             | 某镇小学 | 二级教师  | 2013.05  | 2013.07.02-2017.06.30 | 本科 | 一级教师  | 2020-12-31 | cannot-tell | appointment-ended | appointedDate |            |
  聘期还没有到                   | 某镇小学 | 二级教师  | 2013.05  | 2016.07-2021.06 | 本科      | 一级教师   | 2020-12-31 | met         |                   |               |            |
  聘期到今年年底，也还在聘       | 某镇小学 | 二级教师  | 2013.05  | 2016.12-2020.12 | 本科      | 一级教师   | 2020-12-31 | met         |                   |               |            |
  接着算也不够                   | 某镇小学 | 二级教师  | 2017.05  | 2017.07-2018.06 | 本科      | 一级教师   | 2020-12-31 | not-met     | tenure-short      | appointedDate | 2021-07-01 |
`;

/** Only the level is named: whether a physician's years count is told by the title held, or by nothing. */
const byLevel = casesOf`
  情形                           | unit       | heldTitle | heldLevel | heldDate   | education | applyLevel | applySeries | on         | outcome     | reason       | at       | metOn
  现职称护师，按药护技           | 某镇卫生院 | 护师      |           | 2017-01-01 | 本科      | 中级       | 卫生        | 2020-12-31 | not-met     | tenure-short | heldDate | 2021-01-01
  现职称医师，按医               | 某镇卫生院 | 医师      |           | 2017-01-01 | 本科      | 中级       | 卫生        | 2020-12-31 | cannot-tell | tenure-short | heldDate | 2021-01-01
  都只写级别，看不出是医是护     | 某镇卫生院 | 初级      | 助理级    | 2017-01-01 | 本科      | 中级       | 卫生        | 2020-12-31 | cannot-tell | tenure-short | heldDate | 2021-01-01
  都只写级别，年限已满           | 某镇卫生院 | 初级      | 助理级    | 2016-12-31 | 本科      | 中级       | 卫生        | 2020-12-31 | met         |              |          |
`;

export const cases: readonly Case[] = [
  ...plain,
  ...eitherTitle,
  ...eitherType,
  ...openYears,
  ...byYears,
  ...untitled,
  ...readTwice,
  ...yearsUnread,
  ...statedBeside,
  ...workedSince,
  ...lostYear,
  ...eitherLevel,
  ...otherHeld,
  ...stepFrom,
  ...noSeries,
  ...shortWhatever,
  ...degrees,
  ...schooling,
  ...stages,
  ...working,
  ...byLevel,
  ...terms,
  ...appointed,
  ...lostYears,
  ...lastYear,
];
