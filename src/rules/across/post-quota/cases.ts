import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                     | name | idNumber           | unit       | unitLevel | applyType | applyTitle | applyYear | route    | townshipYears | vacant   | on         | outcome        | reason            | at
  岗位够                   | 甲   | 371500198905020339 | 某镇中学   | 乡镇      | 基层      | 一级教师   | 2020      |          | 12            | 2        | 2020-12-31 | met            |                   |
                           | 乙   | 37150019920827037X | 某镇中学   | 乡镇      | 基层      | 一级教师   | 2020      |          | 12            |          | 2020-12-31 | met            |                   |
  少一个岗位               | 甲   | 371500198905020339 | 某镇中学   | 乡镇      | 基层      | 一级教师   | 2020      |          | 12            | 1        | 2020-12-31 | cannot-tell    | too-few-vacancies | unit、applyTitle
                           | 乙   | 37150019920827037X | 某镇中学   | 乡镇      | 基层      | 一级教师   | 2020      |          | 12            |          | 2020-12-31 | cannot-tell    | too-few-vacancies | unit、applyTitle
  没有空岗                 | 甲   | 371500198905020339 | 某镇中学   | 乡镇      | 基层      | 一级教师   | 2020      |          | 9             | 0        | 2020-12-31 | not-met        | no-vacancy        | unit、applyTitle
  没有空岗，但够直评的年数 | 甲   | 371500198905020339 | 某镇中学   | 乡镇      | 基层      | 一级教师   | 2020      |          | 12            | 0        | 2020-12-31 | cannot-tell    | no-vacancy-but-direct | unit、applyTitle
  写了正常申报的不算       | 甲   | 371500198905020339 | 某镇中学   | 乡镇      | 基层      | 一级教师   | 2020      | 正常     | 12            | 0        | 2020-12-31 | not-met        | no-vacancy        | unit、applyTitle
  空岗数空白               | 甲   | 371500198905020339 | 某镇中学   | 乡镇      | 基层      | 一级教师   | 2020      |          | 12            | （空白） | 2020-12-31 | cannot-tell    | vacancies-unclear | unit、applyTitle
  空岗数看不懂             | 甲   | 371500198905020339 | 某镇中学   | 乡镇      | 基层      | 一级教师   | 2020      |          | 12            | 若干     | 2020-12-31 | cannot-tell    | vacancies-unclear | unit、applyTitle
  一人两行只算一人         | 甲   | 371500198905020339 | 某镇中学   | 乡镇      | 基层      | 一级教师   | 2020      |          | 12            | 1        | 2020-12-31 | met            |                   |
                           | 甲   | 371500198905020339 | 某镇中学   | 乡镇      | 基层      | 一级教师   | 2020      |          | 12            |          | 2020-12-31 | met            |                   |
  直评不受限，也不占岗位   | 甲   | 371500198905020339 | 某镇中学   | 乡镇      | 基层      | 一级教师   | 2020      | 直评10年 | 12            | 1        | 2020-12-31 | lifted         |                   |
                           | 乙   | 37150019920827037X | 某镇中学   | 乡镇      | 基层      | 一级教师   | 2020      |          | 12            |          | 2020-12-31 | met            |                   |
  途径看不出，没有空岗要核 | 甲   | 371500198905020339 | 某镇中学   | 乡镇      | 基层      | 一级教师   | 2020      | 直评10年 |               | 0        | 2020-12-31 | cannot-tell    | no-vacancy        | unit、applyTitle
  换发不占岗位             | 甲   | 371500198905020339 | 某镇中学   | 乡镇      | 全省统一  | 一级教师   | 2020      | 换发     | 12            | 0        | 2020-12-31 | not-applicable |                   |
  单位空白                 | 甲   | 371500198905020339 |            | 乡镇      | 基层      | 一级教师   | 2020      |          | 12            | 1        | 2020-12-31 | cannot-tell    | blank             | unit
  单位不在岗位表           | 甲   | 371500198905020339 | 另一镇中学 | 乡镇      | 基层      | 一级教师   | 2020      |          | 12            | 1        | 2020-12-31 | not-judged     |                   |
  级别不在岗位表           | 甲   | 371500198905020339 | 某镇中学   | 乡镇      | 基层      | 高级教师   | 2020      |          | 12            | 1        | 2020-12-31 | not-judged     |                   |
`;

/** Nothing claimed and no vacancy: what leaves 直评 open leaves the quota open. */
const directOpen = casesOf`
  情形                         | name | unit       | unitLevel | postKind | applyType | applyTitle | applyYear | route | townshipYears | townshipStart | vacant | on         | outcome     | reason                              | at                             | says
  年限空白                     | 甲   | 某镇中学   | 乡镇      | 专业技术 | 基层      | 一级教师   | 2020      |       |               |               | 0      | 2020-12-31 | cannot-tell | no-vacancy-direct-open + blank      | unit、applyTitle、townshipYears | 工作年限”未填
  年限看不懂                   | 甲   | 某镇中学   | 乡镇      | 专业技术 | 基层      | 一级教师   | 2020      |       | 约10年        |               | 0      | 2020-12-31 | cannot-tell | no-vacancy-direct-open + unreadable | unit、applyTitle、townshipYears | “约10年”看不懂
  年限空白，从起始时间算够     | 甲   | 某镇中学   | 乡镇      | 专业技术 | 基层      | 一级教师   | 2020      |       |               | 2010.12       | 0      | 2020-12-31 | cannot-tell | no-vacancy-but-direct               | unit、applyTitle               | 够直评的年数
  年限空白，从起始时间算不够   | 甲   | 某镇中学   | 乡镇      | 专业技术 | 基层      | 一级教师   | 2020      |       |               | 2011.01       | 0      | 2020-12-31 | not-met     | no-vacancy                          | unit、applyTitle               |
  年限不够，岗位类别空白也不行 | 甲   | 某镇中学   | 乡镇      |          | 基层      | 一级教师   | 2020      |       | 9             |               | 0      | 2020-12-31 | not-met     | no-vacancy                          | unit、applyTitle               |
  年限够，岗位类别空白         | 甲   | 某镇中学   | 乡镇      |          | 基层      | 一级教师   | 2020      |       | 12            |               | 0      | 2020-12-31 | cannot-tell | no-vacancy-direct-open + blank      | unit、applyTitle、postKind      | “岗位类别”未填
  不在乡镇，年限空白也不行     | 甲   | 某镇中学   | 县级      | 专业技术 | 全省统一  | 一级教师   | 2020      |       |               |               | 0      | 2020-12-31 | not-met     | no-vacancy                          | unit、applyTitle               |
  写了正常申报，年限空白       | 甲   | 某镇中学   | 乡镇      | 专业技术 | 基层      | 一级教师   | 2020      | 正常  |               |               | 0      | 2020-12-31 | not-met     | no-vacancy                          | unit、applyTitle               |
  年限空白而空岗够             | 甲   | 某镇中学   | 乡镇      | 专业技术 | 基层      | 一级教师   | 2020      |       |               |               | 1      | 2020-12-31 | met         |                                     |                                |
`;

const generalPractitioner = casesOf`
  情形                           | name | unit       | unitLevel | route    | gpTraining | gpTrainingDate | heldTitle | heldDate | joinedUnit | applyTitle     | applyYear | vacant | on         | outcome | reason      | at
  全科认定没有空岗，只作提醒     | 甲   | 某镇卫生院 | 乡镇      | 全科认定 | 合格       | 2008.01        | 主治医师  | 2009.05  | 2005.07    | 基层副主任医师 | 2020      | 0      | 2020-12-31 | lifted  | ~no-vacancy | unit、applyTitle
  规培时间空白，没有空岗要核     | 甲   | 某镇卫生院 | 乡镇      | 全科认定 | 合格       |                | 主治医师  | 2009.05  | 2005.07    | 基层副主任医师 | 2020      | 0      | 2020-12-31 | cannot-tell | no-vacancy | unit、applyTitle
  没有规培，没有空岗就不行       | 甲   | 某镇卫生院 | 乡镇      | 全科认定 | 否         | 2008.01        | 主治医师  | 2009.05  | 2005.07    | 基层副主任医师 | 2020      | 0      | 2020-12-31 | not-met | no-vacancy  | unit、applyTitle
`;

const eitherLevel = casesOf`
  情形                         | name | idNumber           | unit       | unitLevel | applyType | applyLevel | applyYear | vacant | on         | outcome     | reason      | at              | says
  级别有两种读法，岗位不同     | 甲   | 371500198905020339 | 某镇卫生院 | 乡镇      | 基层      | 高级       | 2020      | 1      | 2020-12-31 | cannot-tell | ambiguous   | applyLevel      |
  级别有两种读法，都不在岗位表 | 甲   | 371500198905020339 | 某镇中学   | 乡镇      | 基层      | 高级       | 2020      | 1      | 2020-12-31 | not-judged  |             |                 |
  说清人数与空岗               | 甲   | 371500198905020339 | 某镇中学   | 乡镇      | 基层      | 中级       | 2020      | 0      | 2020-12-31 | not-met     | no-vacancy  | unit、applyLevel | 1
`;

const examined = casesOf`
  情形                       | name | unit       | unitLevel | route    | examScores | passMarks | applyTitle | applyYear | vacant | on         | outcome | reason      | at
  以考代评没有空岗，只作提醒 | 甲   | 某镇中学 | 乡镇      | 以考代评 | 58         | 60        | 主管护师   | 2020      | 0      | 2020-12-31 | lifted  | ~no-vacancy | unit、applyTitle
  以考代评有空岗             | 甲   | 某镇中学 | 乡镇      | 以考代评 | 58         | 60        | 主管护师   | 2020      | 1      | 2020-12-31 | met     |             |
  两人争一个，以考代评的不争 | 甲   | 某镇中学 | 乡镇      | 以考代评 | 58         | 60        | 主管护师   | 2020      | 1      | 2020-12-31 | met     |             |
                             | 乙   | 某镇中学 | 乡镇      |          |            |           | 一级教师   | 2020      |        | 2020-12-31 | cannot-tell | too-few-vacancies | unit、applyTitle
                             | 丙   | 某镇中学 | 乡镇      |          |            |           | 一级教师   | 2020      |        | 2020-12-31 | cannot-tell | too-few-vacancies | unit、applyTitle
`;

const changing = casesOf`
  情形                     | name | unit       | unitLevel | heldTitle | appointedDate | applyTitle | applyType | applyYear | vacant | on         | outcome        | reason     | at
  转评同级的不占岗位       | 甲   | 某镇中学 | 乡镇      | 农艺师    | 2012.01       | 工程师     | 全省统一  | 2020      | 0      | 2020-12-31 | not-applicable |            |
  还没有聘任的要占         | 甲   | 某镇中学 | 乡镇      | 农艺师    |               | 工程师     | 全省统一  | 2020      | 0      | 2020-12-31 | not-met        | no-vacancy | unit、applyTitle
`;

/** 核准数, 现聘数 and 空岗数 that do not add up: either may be right. */
const contradicting = casesOf`
  情形                         | name | idNumber           | unit     | unitLevel | applyType | applyTitle | applyYear | townshipYears | vacant | on         | outcome     | reason            | at              | says
  空岗一个，核准减现聘没有     | 甲   | 371500198905020339 | 某镇中学 | 乡镇      | 基层      | 一级教师   | 2020      | 9             | 5/5/1  | 2020-12-31 | cannot-tell | posts-contradict  | unit、applyTitle | 空岗可能是1个或0个
  没有空岗，核准减现聘有一个   | 甲   | 371500198905020339 | 某镇中学 | 乡镇      | 基层      | 一级教师   | 2020      | 9             | 5/4/0  | 2020-12-31 | cannot-tell | posts-contradict  | unit、applyTitle |
  哪个数都够，只提醒           | 甲   | 371500198905020339 | 某镇中学 | 乡镇      | 基层      | 一级教师   | 2020      | 9             | 5/4/2  | 2020-12-31 | met         | ~posts-contradict | unit、applyTitle |
  三个数对得上                 | 甲   | 371500198905020339 | 某镇中学 | 乡镇      | 基层      | 一级教师   | 2020      | 9             | 5/4/1  | 2020-12-31 | met         |                   |                 |
  对得上，没有空岗             | 甲   | 371500198905020339 | 某镇中学 | 乡镇      | 基层      | 一级教师   | 2020      | 9             | 5/5/0  | 2020-12-31 | not-met     | no-vacancy        | unit、applyTitle |
  超聘的没有空岗，对得上       | 甲   | 371500198905020339 | 某镇中学 | 乡镇      | 基层      | 一级教师   | 2020      | 9             | 5/6/0  | 2020-12-31 | not-met     | no-vacancy        | unit、applyTitle |
`;

export const cases: readonly Case[] = [
  ...examined,
  ...changing,
  ...plain,
  ...directOpen,
  ...contradicting,
  ...generalPractitioner,
  ...eitherLevel,
];
