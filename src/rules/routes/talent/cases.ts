import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                               | education  | degree | urgentNeed | voluntary | targetPostGrade | heldTitle    | applyTitle     | on         | outcome     | reason                | at
  硕士研究生，急需、自愿，高一层     | 硕士研究生 | 硕士   | 是         | 是        |                 | 二级教师     | 基层一级教师   | 2020-12-31 | met         |                       |
  研究生学历也算                     | 研究生     |        | 是         | 是        |                 | 二级教师     | 基层一级教师   | 2020-12-31 | met         |                       |
  研究生班不是硕士以上学历           | 研究生班   | 无     | 是         | 是        |                 | 二级教师     | 基层一级教师   | 2020-12-31 | not-met     | talent-not-qualified  | education、degree、heldTitle
  本科但有副高                       | 本科       | 学士   | 是         | 是        |                 | 高级教师     | 基层正高级教师 | 2020-12-31 | met         |                       |
  本科中级                           | 本科       | 学士   | 是         | 是        |                 | 一级教师     | 基层高级教师   | 2020-12-31 | not-met     | talent-not-qualified  | education、degree、heldTitle
  本科学历硕士学位，要核             | 本科       | 硕士   | 是         | 是        |                 | 一级教师     | 基层高级教师   | 2020-12-31 | cannot-tell | talent-degree-only    | degree
  学历栏写同等学力申硕，要核         | 同等学力申硕 |      | 是         | 是        |                 | 一级教师     | 基层高级教师   | 2020-12-31 | cannot-tell | talent-degree-only    | education
  本科学历，学位空白，要补           | 本科       |        | 是         | 是        |                 | 一级教师     | 基层高级教师   | 2020-12-31 | cannot-tell | blank                 | degree
  学历空白                           |            | 学士   | 是         | 是        |                 | 一级教师     | 基层高级教师   | 2020-12-31 | cannot-tell | blank                 | education
  学历空白但有副高，不问             |            |        | 是         | 是        |                 | 高级教师     | 基层正高级教师 | 2020-12-31 | met         |                       |
  不急需                             | 硕士研究生 | 硕士   | 否         | 是        |                 | 二级教师     | 基层一级教师   | 2020-12-31 | not-met     | talent-not-needed     | urgentNeed
  急需空白                           | 硕士研究生 | 硕士   |            | 是        |                 | 二级教师     | 基层一级教师   | 2020-12-31 | cannot-tell | blank                 | urgentNeed
  急需、自愿都空白，没有标明         | 硕士研究生 | 硕士   |            |           |                 | 二级教师     | 基层一级教师   | 2020-12-31 | not-met     |                       |
  急需空白，不自愿                   | 硕士研究生 | 硕士   |            | 否        |                 | 二级教师     | 基层一级教师   | 2020-12-31 | not-met     | talent-not-willing    | voluntary
  不自愿                             | 硕士研究生 | 硕士   | 是         | 否        |                 | 二级教师     | 基层一级教师   | 2020-12-31 | not-met     | talent-not-willing    | voluntary
  自愿看不懂                         | 硕士研究生 | 硕士   | 是         | 待定      |                 | 二级教师     | 基层一级教师   | 2020-12-31 | cannot-tell | unreadable            | voluntary
  申报全省统一                       | 硕士研究生 | 硕士   | 是         | 是        |                 | 二级教师     | 一级教师       | 2020-12-31 | not-met     | route-other-type      | applyTitle
  跨两层                             | 硕士研究生 | 硕士   | 是         | 是        |                 | 二级教师     | 基层高级教师   | 2020-12-31 | not-met     | talent-not-one-up     | heldTitle、applyTitle
  同一层                             | 硕士研究生 | 硕士   | 是         | 是        |                 | 一级教师     | 基层一级教师   | 2020-12-31 | not-met     | talent-not-one-up     | heldTitle、applyTitle
  员级到助理级同属初级，不是上一层   | 硕士研究生 | 硕士   | 是         | 是        |                 | 三级教师     | 基层二级教师   | 2020-12-31 | not-met     | talent-not-one-up     | heldTitle、applyTitle
  员级到中级是上一层                 | 硕士研究生 | 硕士   | 是         | 是        |                 | 三级教师     | 基层一级教师   | 2020-12-31 | met         |                       |
  没有职称的硕士报中级，视同助理级   | 硕士研究生 | 硕士   | 是         | 是        |                 | 无           | 基层一级教师   | 2020-12-31 | met         | ~talent-level-assumed | heldTitle、education
  没有职称的硕士报初级，不是上一层   | 硕士研究生 | 硕士   | 是         | 是        |                 | 无           | 基层二级教师   | 2020-12-31 | not-met     | talent-not-one-up + ~talent-level-assumed | heldTitle、applyTitle、education
  没有职称的博士报副高，视同中级     | 博士研究生 | 博士   | 是         | 是        |                 | 无           | 基层高级教师   | 2020-12-31 | met         | ~talent-level-assumed | heldTitle、education
  没有职称的研究生，学位空白报副高   | 研究生     |        | 是         | 是        |                 | 无           | 基层高级教师   | 2020-12-31 | cannot-tell | talent-without-title  | heldTitle、applyTitle
  没有职称，学历空白，学位无，报副高 |            | 无     | 是         | 是        |                 | 无           | 基层高级教师   | 2020-12-31 | cannot-tell | blank + talent-without-title | education、heldTitle、applyTitle
  没有职称，学历空白，博士学位报副高 |            | 博士   | 是         | 是        |                 | 无           | 基层高级教师   | 2020-12-31 | cannot-tell | blank + ~talent-level-assumed | education、heldTitle
  没有职称，学历空白，学位无，报正高 |            | 无     | 是         | 是        |                 | 无           | 基层正高级教师 | 2020-12-31 | not-met     | talent-not-one-up     | heldTitle、applyTitle
  没有职称的硕士报副高               | 硕士研究生 | 硕士   | 是         | 是        |                 | 无           | 基层高级教师   | 2020-12-31 | not-met     | talent-not-one-up + ~talent-level-assumed | heldTitle、applyTitle、education
  现职称空白                         | 硕士研究生 | 硕士   | 是         | 是        |                 |              | 基层一级教师   | 2020-12-31 | cannot-tell | blank                 | heldTitle
  拟聘八级合中级                     | 硕士研究生 | 硕士   | 是         | 是        | 专技八级        | 二级教师     | 基层一级教师   | 2020-12-31 | met         |                       |
  拟聘十级合中级                     | 硕士研究生 | 硕士   | 是         | 是        | 十级            | 二级教师     | 基层一级教师   | 2020-12-31 | met         |                       |
  拟聘七级不合中级                   | 硕士研究生 | 硕士   | 是         | 是        | 七级            | 二级教师     | 基层一级教师   | 2020-12-31 | not-met     | talent-other-grade    | targetPostGrade
  拟聘十一级不合中级                 | 硕士研究生 | 硕士   | 是         | 是        | 11              | 二级教师     | 基层一级教师   | 2020-12-31 | not-met     | talent-other-grade    | targetPostGrade
  拟聘管理岗                         | 硕士研究生 | 硕士   | 是         | 是        | 管理八级        | 二级教师     | 基层一级教师   | 2020-12-31 | not-met     | talent-other-grade    | targetPostGrade
  拟聘岗位看不懂                     | 硕士研究生 | 硕士   | 是         | 是        | 待定            | 二级教师     | 基层一级教师   | 2020-12-31 | cannot-tell | unreadable            | targetPostGrade
`;

const newcomer = casesOf`
  情形                     | education  | urgentNeed | voluntary | heldTitle | townshipYears | applyTitle   | on         | outcome     | reason             | at
  在乡镇正好一年           | 硕士研究生 | 是         | 是        | 二级教师  | 1年           | 基层一级教师 | 2020-12-31 | met         |                    |
  在乡镇已一年多，要核     | 硕士研究生 | 是         | 是        | 二级教师  | 1年1个月      | 基层一级教师 | 2020-12-31 | cannot-tell | talent-no-newcomer | townshipYears
  在乡镇年限待定，要核     | 硕士研究生 | 是         | 是        | 二级教师  | 待定          | 基层一级教师 | 2020-12-31 | cannot-tell | unreadable         | townshipYears
  在乡镇年限空白，要补     | 硕士研究生 | 是         | 是        | 二级教师  |               | 基层一级教师 | 2020-12-31 | cannot-tell | blank              | townshipYears
`;

const newcomerSince = casesOf`
  情形                         | education  | urgentNeed | voluntary | heldTitle | townshipStart | applyDate  | applyTitle   | on         | outcome     | reason             | at
  到乡镇差一天满一年           | 硕士研究生 | 是         | 是        | 二级教师  | 2019-09-21    | 2020-09-20 | 基层一级教师 | 2020-12-31 | met         |                    |
  到乡镇满一年，要核           | 硕士研究生 | 是         | 是        | 二级教师  | 2019-09-20    | 2020-09-20 | 基层一级教师 | 2020-12-31 | cannot-tell | talent-no-newcomer | townshipStart
  申报只写到月，那个月才满一年 | 硕士研究生 | 是         | 是        | 二级教师  | 2019-09-20    | 2020.09    | 基层一级教师 | 2020-12-31 | cannot-tell | imprecise-date     | applyDate
  申报只写到月，次月才满一年   | 硕士研究生 | 是         | 是        | 二级教师  | 2019-10-01    | 2020.09    | 基层一级教师 | 2020-12-31 | met         |                    |
  到乡镇只写年份，看不出满不满 | 硕士研究生 | 是         | 是        | 二级教师  | 2019          | 2020-09-20 | 基层一级教师 | 2020-12-31 | cannot-tell | imprecise-date     | townshipStart
  到乡镇时间看不懂             | 硕士研究生 | 是         | 是        | 二级教师  | 早年          | 2020-09-20 | 基层一级教师 | 2020-12-31 | cannot-tell | unreadable         | townshipStart
  到乡镇时间空白，要补         | 硕士研究生 | 是         | 是        | 二级教师  |               | 2020-09-20 | 基层一级教师 | 2020-12-31 | cannot-tell | blank              | townshipStart
`;

/** By the history, and where nothing stands in the columns that would tell. */
const newcomerBy = casesOf`
  情形                             | education  | urgentNeed | voluntary | heldTitle | townshipYears | workHistory                                       | workStart | applyDate  | applyTitle   | on         | outcome     | reason             | at
  经历说在乡镇已一年多，要核       | 硕士研究生 | 是         | 是        | 二级教师  |               | 201501至今 某镇中学 教师                          | 2015.01   | 2020-09-20 | 基层一级教师 | 2020-12-31 | cannot-tell | talent-no-newcomer | workHistory
  经历说在乡镇不到一年             | 硕士研究生 | 是         | 是        | 二级教师  |               | 201501~202002 县实验中学；202003至今 某镇中学     | 2015.01   | 2020-09-20 | 基层一级教师 | 2020-12-31 | met         |                    |
  一直在县里                       | 硕士研究生 | 是         | 是        | 二级教师  |               | 201501至今 县实验中学                             | 2015.01   | 2020-09-20 | 基层一级教师 | 2020-12-31 | met         |                    |
  早年在乡镇，要核                 | 硕士研究生 | 是         | 是        | 二级教师  |               | 201001~201212 某镇中学；201301至今 县实验中学     | 2010.01   | 2020-09-20 | 基层一级教师 | 2020-12-31 | cannot-tell | talent-no-newcomer | workHistory
  年内才满一年，不知哪天申报       | 硕士研究生 | 是         | 是        | 二级教师  |               | 201501~201907 县实验中学；201908至今 某镇中学     | 2015.01   |            | 基层一级教师 | 2020-12-31 | cannot-tell | blank              | applyDate
  都空白，参加工作不到一年         | 硕士研究生 | 是         | 是        | 二级教师  |               |                                                   | 2020.01   | 2020-09-20 | 基层一级教师 | 2020-12-31 | met         |                    |
  都空白，参加工作已一年           | 硕士研究生 | 是         | 是        | 二级教师  |               |                                                   | 2019-09-20 | 2020-09-20 | 基层一级教师 | 2020-12-31 | cannot-tell | blank             | townshipYears
  都空白，参加工作差一天一年       | 硕士研究生 | 是         | 是        | 二级教师  |               |                                                   | 2019-09-21 | 2020-09-20 | 基层一级教师 | 2020-12-31 | met         |                   |
  年限空白，没有标明急需，不问     | 硕士研究生 |            |           | 二级教师  |               |                                                   | 2015.01   | 2020-09-20 | 基层一级教师 | 2020-12-31 | not-met     |                    |
`;

const noColumn = casesOf`
  情形               | education  | heldTitle | applyTitle   | route    | on         | outcome     | reason                | at
  没有急需、自愿的栏 | 硕士研究生 | 二级教师  | 基层一级教师 | 急需引进 | 2020-12-31 | cannot-tell | no-column + no-column | urgentNeed、voluntary
`;

const more = casesOf`
  情形                             | education | degree | urgentNeed | voluntary | targetPostGrade | heldTitle    | otherTitle   | applyTitle     | on         | outcome     | reason                | at                    | says
  博士学位，本科学历，要核         | 本科      | 博士   | 是         | 是        |                 | 一级教师     | 无           | 基层高级教师   | 2020-12-31 | cannot-tell | talent-degree-only    | degree                |
  博士研究生                       | 博士研究生 | 博士  | 是         | 是        |                 | 二级教师     | 无           | 基层一级教师   | 2020-12-31 | met         |                       |                       |
  学位看不懂                       | 本科      | 某位   | 是         | 是        |                 | 一级教师     | 无           | 基层高级教师   | 2020-12-31 | cannot-tell | unreadable            | degree                |
  从两个职称中高的一个算           | 硕士研究生 | 硕士  | 是         | 是        |                 | 二级教师     | 一级教师     | 基层高级教师   | 2020-12-31 | met         |                       |                       |
  高的一个之上不是一层             | 硕士研究生 | 硕士  | 是         | 是        |                 | 二级教师     | 高级教师     | 基层一级教师   | 2020-12-31 | not-met     | talent-not-one-up     | otherTitle、applyTitle |
  副高是另一类职称也算有           | 本科      | 学士   | 是         | 是        |                 | 一级教师     | 高级教师     | 基层正高级教师 | 2020-12-31 | met         |                       |                       |
  说清现有与申报                   | 硕士研究生 | 硕士  | 是         | 是        |                 | 二级教师     | 无           | 基层高级教师   | 2020-12-31 | not-met     | talent-not-one-up     | heldTitle、applyTitle | 助理级
`;

const levels = casesOf`
  情形                       | education  | urgentNeed | voluntary | targetPostGrade | heldTitle | applyLevel | applyType | applySeries | on         | outcome     | reason            | at                     | says
  申报级别空白，要问         | 硕士研究生 | 是         | 是        | 八级            | 二级教师  |            | 基层      | 教师        | 2020-12-31 | cannot-tell | blank             | applyLevel             |
  高级不分正副，上一层要问   | 硕士研究生 | 是         | 是        |                 | 一级教师  | 高级       | 基层      | 教师        | 2020-12-31 | cannot-tell | ambiguous         | applyLevel             |
`;

export const cases: readonly Case[] = [
  ...plain,
  ...newcomer,
  ...newcomerSince,
  ...newcomerBy,
  ...noColumn,
  ...more,
  ...levels,
];
