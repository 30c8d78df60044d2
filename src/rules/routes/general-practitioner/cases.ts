import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                         | unit         | gpTraining | gpTrainingDate | heldTitle  | heldDate   | joinedUnit | applyTitle         | on         | outcome     | reason               | at             | metOn
  三个时间都满十年             | 某镇卫生院   | 合格       | 2010-12-31     | 主治医师   | 2009-05-01 | 2005-07-01 | 基层副主任医师     | 2020-12-31 | met         |                      |                |
  规培合格差一天               | 某镇卫生院   | 合格       | 2011-01-01     | 主治医师   | 2009-05-01 | 2005-07-01 | 基层副主任医师     | 2020-12-31 | not-met     | gp-years-short       | gpTrainingDate | 2021-01-01
  取得中级差一天               | 某镇卫生院   | 合格       | 2008-01-01     | 主治医师   | 2011-01-01 | 2005-07-01 | 基层副主任医师     | 2020-12-31 | not-met     | gp-years-short       | heldDate       | 2021-01-01
  进入单位差一天，此前看不出   | 某镇卫生院   | 合格       | 2008-01-01     | 主治医师   | 2009-05-01 | 2011-01-01 | 基层副主任医师     | 2020-12-31 | cannot-tell | gp-unit-before-open  | joinedUnit     | 2021-01-01
  最晚的一个说了算             | 某镇卫生院   | 合格       | 2012-03-01     | 主治医师   | 2013-05-01 | 2011-01-01 | 基层副主任医师     | 2020-12-31 | not-met     | gp-years-short       | heldDate       | 2023-05-01
  闰日                         | 某镇卫生院   | 合格       | 2008-02-29     | 主治医师   | 2007-05-01 | 2005-07-01 | 基层副主任医师     | 2018-02-28 | met         |                      |                |
  只到月份，当月一日满         | 某镇卫生院   | 合格       | 2010.09        | 主治医师   | 2009.05    | 2005.07    | 基层副主任医师     | 2020-09-01 | met         |                      |                |
  只到月份，上月未满           | 某镇卫生院   | 合格       | 2010.09        | 主治医师   | 2009.05    | 2005.07    | 基层副主任医师     | 2020-08-31 | not-met     | gp-years-short       | gpTrainingDate | 2020-09-01
  合格时间空白                 | 某镇卫生院   | 合格       |                | 主治医师   | 2009.05    | 2005.07    | 基层副主任医师     | 2020-12-31 | cannot-tell | blank                | gpTrainingDate |
  进入单位时间空白             | 某镇卫生院   | 合格       | 2008.01        | 主治医师   | 2009.05    |            | 基层副主任医师     | 2020-12-31 | cannot-tell | blank                | joinedUnit     |
  一个不够，空白不再问         | 某镇卫生院   | 合格       |                | 主治医师   | 2015.05    | 2005.07    | 基层副主任医师     | 2020-12-31 | not-met     | gp-years-short       | heldDate       | 2025-05-01
  没有规培                     | 某镇卫生院   | 否         |                | 主治医师   | 2009.05    | 2005.07    | 基层副主任医师     | 2020-12-31 | not-met     | gp-not-trained       | gpTraining     |
  只是注册                     | 某镇卫生院   | 已注册     | 2008.01        | 主治医师   | 2009.05    | 2005.07    | 基层副主任医师     | 2020-12-31 | cannot-tell | gp-only-registered   | gpTraining     |
  规培空白，时间说已合格       | 某镇卫生院   |            | 2008.01        | 主治医师   | 2009.05    | 2005.07    | 基层副主任医师     | 2020-12-31 | met         |                      |                |
  规培与时间都空白，没有标明   | 某镇卫生院   |            |                | 主治医师   | 2009.05    | 2005.07    | 基层副主任医师     | 2020-12-31 | not-met     |                      |                |
  还是初级                     | 某镇卫生院   | 合格       | 2008.01        | 医师       | 2009.05    | 2005.07    | 基层副主任医师     | 2020-12-31 | not-met     | gp-needs-intermediate | heldTitle     |
  申报全省统一                 | 某镇卫生院   | 合格       | 2008.01        | 主治医师   | 2009.05    | 2005.07    | 副主任医师         | 2020-12-31 | not-met     | route-other-type     | applyTitle     |
  申报正高                     | 某镇卫生院   | 合格       | 2008.01        | 主治医师   | 2009.05    | 2005.07    | 基层主任医师       | 2020-12-31 | not-met     | route-other-level    | applyTitle     |
  教师系列                     | 某镇中学     | 合格       | 2008.01        | 一级教师   | 2009.05    | 2005.07    | 基层高级教师       | 2020-12-31 | not-met     | route-other-series   | applyTitle     |
`;

const history = casesOf`
  情形                     | gpTraining | gpTrainingDate | heldTitle | heldDate | workHistory                                          | applyTitle     | on         | outcome     | reason         | at          | metOn
  一直在同一卫生院         | 合格       | 2008.01        | 主治医师  | 2009.05  | 201012至今 某镇卫生院                                | 基层副主任医师 | 2020-12-31 | met         |                |             |
  差一个月                 | 合格       | 2008.01        | 主治医师  | 2009.05  | 201101至今 某镇卫生院                                | 基层副主任医师 | 2020-12-31 | not-met     | gp-years-short | workHistory | 2021-01-01
  乡镇卫生院之间调动不断   | 合格       | 2008.01        | 主治医师  | 2009.05  | 200507~201508 某镇卫生院；201509至今 另一镇中心卫生院 | 基层副主任医师 | 2020-12-31 | met         |                |             |
  中断一个月，看不出             | 合格       | 2008.01        | 主治医师  | 2009.05  | 200507~201507 某镇卫生院；201509至今 某镇卫生院      | 基层副主任医师 | 2020-12-31 | cannot-tell | gp-gap-open  | workHistory | 2025-09-01
  中断十二个月，看不出     | 合格       | 2008.01        | 主治医师  | 2009.05  | 200507~201408 某镇卫生院；201509至今 某镇卫生院      | 基层副主任医师 | 2020-12-31 | cannot-tell | gp-gap-open  | workHistory | 2025-09-01
  中断十三个月，断了       | 合格       | 2008.01        | 主治医师  | 2009.05  | 200507~201407 某镇卫生院；201509至今 某镇卫生院      | 基层副主任医师 | 2020-12-31 | not-met     | gp-years-short | workHistory | 2025-09-01
  其间在县医院一年多       | 合格       | 2008.01        | 主治医师  | 2009.05  | 200507~201311 某镇卫生院；201312~201412 县人民医院；201501至今 某镇卫生院 | 基层副主任医师 | 2020-12-31 | not-met | gp-years-short | workHistory | 2025-01-01
  在乡镇但不是卫生单位     | 合格       | 2008.01        | 主治医师  | 2009.05  | 200507至今 某镇中学 卫生教师                         | 基层副主任医师 | 2020-12-31 | not-met     | gp-years-short | workHistory |
  社区卫生服务中心看不出   | 合格       | 2008.01        | 主治医师  | 2009.05  | 200507至今 新城社区卫生服务中心                      | 基层副主任医师 | 2020-12-31 | cannot-tell | gp-years-open  | workHistory |
  已经离开                 | 合格       | 2005.01        | 主治医师  | 2005.05  | 200507~201912 某镇卫生院；202001至今 县人民医院      | 基层副主任医师 | 2020-12-31 | not-met     | gp-years-short | workHistory |
`;

/** Half a day, or beside another post: whether that is work on end nobody tells. */
const partTime = casesOf`
  情形                           | gpTraining | gpTrainingDate | heldTitle | heldDate | workHistory                                                                                     | applyTitle     | on         | outcome     | reason         | at          | metOn      | says
  中间一年多是兼职               | 合格       | 2005.01        | 主治医师  | 2006.10  | 200601~201512 某镇卫生院 医师；201601~201703 某镇卫生院 兼职医师；201704至今 某镇卫生院 医师   | 基层副主任医师 | 2020-12-31 | cannot-tell | gp-years-open  | workHistory | 2027-04-01 | “某镇卫生院 兼职医师”算不算看不出
  中间一年多是半天班             | 合格       | 2005.01        | 主治医师  | 2006.10  | 200601~201512 某镇卫生院 医师；201601~201703 某镇卫生院 半天班；201704至今 某镇卫生院 医师     | 基层副主任医师 | 2020-12-31 | cannot-tell | gp-years-open  | workHistory | 2027-04-01 |
  写在单位后的括号里             | 合格       | 2005.01        | 主治医师  | 2006.10  | 200601~201512 某镇卫生院 医师；201601~201703 某镇卫生院（兼职）；201704至今 某镇卫生院 医师    | 基层副主任医师 | 2020-12-31 | cannot-tell | gp-years-open  | workHistory | 2027-04-01 |
  全时工作，另兼他职             | 合格       | 2005.01        | 主治医师  | 2006.10  | 200601至今 某镇卫生院 医师、兼职会计员                                                          | 基层副主任医师 | 2020-12-31 | met         |                |             |            |
  兼职在十年以前                 | 合格       | 2005.01        | 主治医师  | 2006.10  | 200601~200703 某镇卫生院 兼职医师；200704至今 某镇卫生院 医师                                   | 基层副主任医师 | 2020-12-31 | met         |                |             |            |
`;

/** The training is a resident's, in general practice; the header may say so, or the cell. */
const trainings = casesOf`
  情形                             | unit       | gpTraining       | profession | gpTrainingDate | heldTitle | heldDate | joinedUnit | applyTitle     | on         | outcome     | reason            | at         | says
  写的是转岗培训                   | 某镇卫生院 | 转岗培训合格     | 全科       | 2008.01        | 主治医师  | 2009.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | not-met     | gp-other-training | gpTraining | 转岗培训
  写的是助理全科                   | 某镇卫生院 | 助理全科培训合格 | 全科       | 2008.01        | 主治医师  | 2009.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | not-met     | gp-other-training | gpTraining |
  写的是外科规培                   | 某镇卫生院 | 外科规培合格     | 外科       | 2008.01        | 主治医师  | 2009.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | not-met     | gp-other-training | gpTraining |
  写的是全科规培                   | 某镇卫生院 | 全科规培合格     | 外科       | 2008.01        | 主治医师  | 2009.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | met         |                   |            |
  还在规培                         | 某镇卫生院 | 规培中           | 全科       | 2008.01        | 主治医师  | 2009.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | not-met     | gp-not-trained    | gpTraining |
  规培空白，有合格时间             | 某镇卫生院 |                  | 全科       | 2008.01        | 主治医师  | 2009.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | met         |                   |            |
  规培空白，有合格时间，从事外科   | 某镇卫生院 |                  | 外科       | 2008.01        | 主治医师  | 2009.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | cannot-tell | gp-training-unclear | gpTrainingDate | 从事的专业是“外科”
`;

const certificates = casesOf`
  情形                         | unit       | 规培证书 | profession | gpTrainingDate | heldTitle | heldDate | joinedUnit | applyTitle     | on         | outcome     | reason              | at         | says
  规培证书没写专业，从事全科   | 某镇卫生院 | 是       | 全科医学   | 2008.01        | 主治医师  | 2009.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | met         |                     |            |
  规培证书没写专业，从事外科   | 某镇卫生院 | 是       | 外科       | 2008.01        | 主治医师  | 2009.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | cannot-tell | gp-training-unclear | gpTraining | 从事的专业是“外科”
  规培证书没写专业，有全科规培合格时间 | 某镇卫生院 | 是 |            | 2008.01        | 主治医师  | 2009.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | met         |                     |            |
  规培证书没写专业，时间也空白 | 某镇卫生院 | 是       |            |                | 主治医师  | 2009.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | cannot-tell | gp-training-unclear + blank | gpTraining、gpTrainingDate | 看不出是不是全科专业
  没有规培证书                 | 某镇卫生院 | 否       | 全科       | 2008.01        | 主治医师  | 2009.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | not-met     | gp-not-trained      | gpTraining |
`;

const dateAlone = casesOf`
  情形                   | unit       | gpTrainingDate | heldTitle | heldDate | joinedUnit | applyTitle     | on         | outcome | reason         | at             | metOn
  只有合格时间一栏       | 某镇卫生院 | 2008.01        | 主治医师  | 2009.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | met     |                |                |
  只有合格时间，差一月   | 某镇卫生院 | 2011.01        | 主治医师  | 2009.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | not-met | gp-years-short | gpTrainingDate | 2021-01-01
`;

/** A history that ends while the unit's cell still names a health centre. */
const ended = casesOf`
  情形                     | unit       | status | gpTraining | gpTrainingDate | heldTitle | heldDate | workHistory                                | applyTitle     | on         | outcome     | reason         | at                | metOn
  经历写到前年，人还在     | 某镇卫生院 | 在职   | 合格       | 2008.01        | 主治医师  | 2009.05  | 200507~201912 某镇卫生院                   | 基层副主任医师 | 2020-12-31 | cannot-tell | history-ended  | workHistory、unit |
  接着算也不满             | 某镇卫生院 | 在职   | 合格       | 2008.01        | 主治医师  | 2009.05  | 201202~201912 某镇卫生院                   | 基层副主任医师 | 2020-12-31 | not-met     | gp-years-short | workHistory       |
  人已在县医院             | 县人民医院 | 在职   | 合格       | 2008.01        | 主治医师  | 2009.05  | 200507~201912 某镇卫生院                   | 基层副主任医师 | 2020-12-31 | not-met     | gp-years-short | workHistory       |
`;

const noColumn = casesOf`
  情形               | unit       | heldTitle | heldDate | applyTitle     | route    | on         | outcome     | reason                            | at
  没有规培与入职的栏 | 某镇卫生院 | 主治医师  | 2005.05  | 基层副主任医师 | 全科认定 | 2020-12-31 | cannot-tell | no-column + no-column + no-column | gpTraining、gpTrainingDate、joinedUnit
`;

/** The ten years are spent in a township's health unit. */
const units = casesOf`
  情形                         | unit           | unitLevel | gpTraining | gpTrainingDate | heldTitle | heldDate | joinedUnit | applyTitle     | on         | outcome     | reason             | at         | metOn      | says
  乡镇卫生院                   | 胡屯镇卫生院   | 乡镇      | 合格       | 2009-12-31     | 主治医师  | 2008.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | met         |                    |            |            |
  敬老院，名称不像医疗机构     | 胡屯镇敬老院   | 乡镇      | 合格       | 2009-12-31     | 主治医师  | 2008.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | cannot-tell | gp-unit-not-health | unit       |            | 从名称看“胡屯镇敬老院”（C2）不像医疗卫生机构，全科医生认定须在基层医疗卫生机构连续工作满10年
  中学，名称不像医疗机构       | 胡屯镇中学     | 乡镇      | 合格       | 2009-12-31     | 主治医师  | 2008.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | cannot-tell | gp-unit-not-health | unit       |            |
  兽医院不是                   | 胡屯镇兽医院   | 乡镇      | 合格       | 2009-12-31     | 主治医师  | 2008.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | cannot-tell | gp-unit-not-health | unit       |            |
  培训后年数不满，不再问单位   | 胡屯镇敬老院   | 乡镇      | 合格       | 2011.01        | 主治医师  | 2008.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | not-met     | gp-years-short     | gpTrainingDate | 2021-01-01 |
  单位空白                     |                | 乡镇      | 合格       | 2009-12-31     | 主治医师  | 2008.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | cannot-tell | blank              | unit       |            |
  县医院                       | 阳谷县人民医院 | 县级      | 合格       | 2009-12-31     | 主治医师  | 2008.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | not-met     | not-township       | unitLevel  |            |
  单位层级空白，由岗位的规则问 | 胡屯镇卫生院   |           | 合格       | 2009-12-31     | 主治医师  | 2008.05  | 2005.07    | 基层副主任医师 | 2020-12-31 | met         |                    |            |            |
`;

const unitBesideHistory = casesOf`
  情形                       | unit           | unitLevel | gpTraining | gpTrainingDate | heldTitle | heldDate | workHistory               | applyTitle     | on         | outcome | reason       | at
  经历说明在卫生院           | 胡屯镇         | 乡镇      | 合格       | 2009-12-31     | 主治医师  | 2008.05  | 200507至今 胡屯镇卫生院   | 基层副主任医师 | 2020-12-31 | met     |              |
  经历在卫生院，单位是县级   | 阳谷县人民医院 | 县级      | 合格       | 2009-12-31     | 主治医师  | 2008.05  | 200507至今 胡屯镇卫生院   | 基层副主任医师 | 2020-12-31 | not-met | not-township | unitLevel
`;

/** Less than ten years in this unit: nobody knows where somebody was before, unless the roster says. */
const beforeJoining = casesOf`
  情形                             | unit       | workStart  | townshipYears | townshipStart | fromUnit     | fromUnitLevel | transferDate | gpTraining | gpTrainingDate | heldTitle | heldDate | joinedUnit | applyTitle     | on         | outcome     | reason              | at         | metOn      | says
  参加工作早，乡镇年限够           | 某镇卫生院 | 2003.07    | 17            |               |              |               |              | 合格       | 2010.06        | 主治医师  | 2009.05  | 2012.05    | 基层副主任医师 | 2020-12-31 | cannot-tell | gp-unit-before-open | joinedUnit | 2022-05-01 | 在本单位自2012年5月起连续8年7个月（N2），此前是否也在基层医疗卫生机构看不出，全科医生认定须连续工作满10年；2022-05-01起满足；补填“工作经历”
  乡镇年限空白                     | 某镇卫生院 | 2003.07    |               |               |              |               |              | 合格       | 2010.06        | 主治医师  | 2009.05  | 2012.05    | 基层副主任医师 | 2020-12-31 | cannot-tell | gp-unit-before-open | joinedUnit | 2022-05-01 |
  乡镇年限正好十年                 | 某镇卫生院 | 2003.07    | 10            |               |              |               |              | 合格       | 2010.06        | 主治医师  | 2009.05  | 2012.05    | 基层副主任医师 | 2020-12-31 | cannot-tell | gp-unit-before-open | joinedUnit | 2022-05-01 |
  乡镇年限不满十年                 | 某镇卫生院 | 2003.07    | 9             |               |              |               |              | 合格       | 2010.06        | 主治医师  | 2009.05  | 2012.05    | 基层副主任医师 | 2020-12-31 | not-met     | gp-years-short      | joinedUnit | 2022-05-01 | 还差1年5个月
  参加工作正好十年                 | 某镇卫生院 | 2010-12-31 |               |               |              |               |              | 合格       | 2010.06        | 主治医师  | 2009.05  | 2012.05    | 基层副主任医师 | 2020-12-31 | cannot-tell | gp-unit-before-open | joinedUnit | 2022-05-01 |
  参加工作差一天十年               | 某镇卫生院 | 2011-01-01 |               |               |              |               |              | 合格       | 2010.06        | 主治医师  | 2009.05  | 2012.05    | 基层副主任医师 | 2020-12-31 | not-met     | gp-years-short      | joinedUnit | 2022-05-01 |
  到乡镇工作不满十年               | 某镇卫生院 | 2003.07    |               | 2011.01       |              |               |              | 合格       | 2010.06        | 主治医师  | 2009.05  | 2012.05    | 基层副主任医师 | 2020-12-31 | not-met     | gp-years-short      | joinedUnit | 2022-05-01 |
  从县医院来                       | 某镇卫生院 | 2003.07    |               |               | 阳谷县人民医院 |             |              | 合格       | 2010.06        | 主治医师  | 2009.05  | 2012.05    | 基层副主任医师 | 2020-12-31 | not-met     | gp-years-short      | joinedUnit | 2022-05-01 |
  从县直单位来                     | 某镇卫生院 | 2003.07    |               |               |              | 县直          | 2012.05      | 合格       | 2010.06        | 主治医师  | 2009.05  | 2012.05    | 基层副主任医师 | 2020-12-31 | not-met     | gp-years-short      | joinedUnit | 2022-05-01 |
  从县直单位来已满十年             | 某镇卫生院 | 2003.07    |               |               |              | 县直          | 2010-12-31   | 合格       | 2010.06        | 主治医师  | 2009.05  | 2012.05    | 基层副主任医师 | 2020-12-31 | cannot-tell | gp-unit-before-open | joinedUnit | 2022-05-01 |
  从另一镇卫生院来                 | 某镇卫生院 | 2003.07    |               |               | 另一镇卫生院 |               |              | 合格       | 2010.06        | 主治医师  | 2009.05  | 2012.05    | 基层副主任医师 | 2020-12-31 | cannot-tell | gp-unit-before-open | joinedUnit | 2022-05-01 |
  从镇中学来                       | 某镇卫生院 | 2003.07    |               |               | 某镇中学     |               |              | 合格       | 2010.06        | 主治医师  | 2009.05  | 2012.05    | 基层副主任医师 | 2020-12-31 | not-met     | gp-years-short      | joinedUnit | 2022-05-01 |
  培训后年数就不满                 | 某镇卫生院 | 2003.07    | 17            |               |              |               |              | 合格       | 2011.06        | 主治医师  | 2009.05  | 2012.05    | 基层副主任医师 | 2020-12-31 | not-met     | gp-years-short      | gpTrainingDate | 2021-06-01 |
  进入本单位在截止日之后           | 某镇卫生院 | 2003.07    | 17            |               |              |               |              | 合格       | 2010.06        | 主治医师  | 2009.05  | 2021.05    | 基层副主任医师 | 2020-12-31 | not-met     | gp-years-short      | joinedUnit | 2031-05-01 | 请核对
  单位名称也不像医疗机构           | 某镇敬老院 | 2003.07    | 17            |               |              |               |              | 合格       | 2010.06        | 主治医师  | 2009.05  | 2012.05    | 基层副主任医师 | 2020-12-31 | cannot-tell | gp-unit-before-open + gp-unit-not-health | joinedUnit、unit | 2022-05-01 |
`;

const otherTitle = casesOf`
  情形                         | unit       | gpTraining | gpTrainingDate | heldTitle    | heldDate | otherTitle   | otherDate  | joinedUnit | applyTitle     | on         | outcome     | reason         | at        | metOn      | says
  中级是另一类职称，从它算     | 某镇卫生院 | 合格       | 2008.01        | 医师         | 2005.05  | 基层主治医师 | 2009.05    | 2005.07    | 基层副主任医师 | 2020-12-31 | met         |                |           |            |
  另一类的中级差一天           | 某镇卫生院 | 合格       | 2008.01        | 医师         | 2005.05  | 基层主治医师 | 2011-01-01 | 2005.07    | 基层副主任医师 | 2020-12-31 | not-met     | gp-years-short | otherDate | 2021-01-01 | 2011年1月1日
  两类都是中级，从现职称算     | 某镇卫生院 | 合格       | 2008.01        | 主治医师     | 2009.05  | 基层主治医师 | 2015.05    | 2005.07    | 基层副主任医师 | 2020-12-31 | met         |                |           |            |
  另一类不是中级，从现职称算   | 某镇卫生院 | 合格       | 2008.01        | 主治医师     | 2012.05  | 基层医师     | 2005.05    | 2005.07    | 基层副主任医师 | 2020-12-31 | not-met     | gp-years-short | heldDate  | 2022-05-01 | 2012年5月
`;

const eitherTitle = casesOf`
  情形                           | unit       | gpTraining | gpTrainingDate | heldTitle    | heldDate | otherTitle   | otherDate  | joinedUnit | applyTitle     | on         | outcome     | reason         | at        | metOn
  现职称空白，或许早就是中级     | 某镇卫生院 | 合格       | 2008.01        |              | 2010.12  | 基层主治医师 | 2016-11-01 | 2005.07    | 基层副主任医师 | 2020-12-31 | cannot-tell | blank          | heldTitle |
  现职称空白，从哪一个算都不满   | 某镇卫生院 | 合格       | 2008.01        |              | 2012.12  | 基层主治医师 | 2016-11-01 | 2005.07    | 基层副主任医师 | 2020-12-31 | not-met     | gp-years-short | heldDate  | 2022-12-01
  现职称空白，另一类就够         | 某镇卫生院 | 合格       | 2008.01        |              | 2016.12  | 基层主治医师 | 2010-11-01 | 2005.07    | 基层副主任医师 | 2020-12-31 | met         |                |           |
  两类都是中级，一类满了         | 某镇卫生院 | 合格       | 2008.01        | 主治医师     | 2016.12  | 基层主治医师 | 2010-11-01 | 2005.07    | 基层副主任医师 | 2020-12-31 | met         |                |           |
  两类都是中级，都不满，早的算   | 某镇卫生院 | 合格       | 2008.01        | 主治医师     | 2013.12  | 基层主治医师 | 2012-11-01 | 2005.07    | 基层副主任医师 | 2020-12-31 | not-met     | gp-years-short | otherDate | 2022-11-01
`;

/** Nobody is appointed before the title is obtained. */
const byAppointment = casesOf`
  情形                         | unit       | gpTraining | gpTrainingDate | heldTitle | heldDate | appointedDate | joinedUnit | applyTitle     | on         | outcome     | reason | at       | metOn
  取得空白，聘任已满十年       | 某镇卫生院 | 合格       | 2008.01        | 主治医师  |          | 2010-12-31    | 2005.07    | 基层副主任医师 | 2020-12-31 | met         |        |          |
  取得空白，聘任差一天         | 某镇卫生院 | 合格       | 2008.01        | 主治医师  |          | 2011-01-01    | 2005.07    | 基层副主任医师 | 2020-12-31 | cannot-tell | blank  | heldDate |
  取得看不懂，聘任已满十年     | 某镇卫生院 | 合格       | 2008.01        | 主治医师  | 早年     | 2010-12-31    | 2005.07    | 基层副主任医师 | 2020-12-31 | met         |        |          |
`;

export const cases: readonly Case[] = [
  ...partTime,
  ...plain,
  ...history,
  ...trainings,
  ...certificates,
  ...dateAlone,
  ...ended,
  ...noColumn,
  ...units,
  ...unitBesideHistory,
  ...beforeJoining,
  ...otherTitle,
  ...eitherTitle,
  ...byAppointment,
];
