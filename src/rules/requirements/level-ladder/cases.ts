import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                                   | heldTitle    | otherTitle   | education  | degree | applyTitle       | on         | outcome        | reason               | at
  高一级全省统一                         | 一级教师     | 无           | 本科       |        | 高级教师         | 2020-12-31 | met            |                      |
  高一级基层                             | 一级教师     | 无           | 本科       |        | 基层高级教师     | 2020-12-31 | met            |                      |
  同级基层由锁定规则判                   | 一级教师     | 无           | 本科       |        | 基层一级教师     | 2020-12-31 | met            |                      |
  越一级                                 | 二级教师     | 无           | 本科       |        | 高级教师         | 2020-12-31 | not-met        | skips-level          | heldTitle、applyTitle
  低于现有                               | 高级教师     | 无           | 本科       |        | 一级教师         | 2020-12-31 | not-met        | not-above-held       | heldTitle、applyTitle
  小学高级是中级，报高级教师不越级       | 小学高级教师 | 无           | 本科       |        | 高级教师         | 2020-12-31 | met            |                      |
  同系列同级，已有                       | 一级教师     | 无           | 本科       |        | 一级教师         | 2020-12-31 | not-met        | already-held         | heldTitle、applyTitle
  同级另一系列，转评待核                 | 农艺师       | 无           | 本科       |        | 工程师           | 2020-12-31 | cannot-tell    | other-series         | heldTitle、applyTitle
  同级，系列看不出                       | 中级         | 无           | 本科       |        | 一级教师         | 2020-12-31 | cannot-tell    | unreadable           | heldTitle
  只有基层职称，不适用                   | 基层一级教师 | 无           | 本科       |        | 基层高级教师     | 2020-12-31 | not-applicable |                      |
  两类都有，按基层职称够                 | 一级教师     | 基层二级教师 | 本科       |        | 基层一级教师     | 2020-12-31 | met            |                      |
  两类都有，只按全省统一够，待核         | 一级教师     | 基层二级教师 | 本科       |        | 高级教师         | 2020-12-31 | cannot-tell    | two-tracks           | heldTitle、otherTitle、applyTitle
  两类都有，都不够                       | 二级教师     | 基层二级教师 | 本科       |        | 高级教师         | 2020-12-31 | not-met        | skips-level          | heldTitle、applyTitle
  两类都有，另一类正是所报的             | 一级教师     | 基层高级教师 | 本科       |        | 基层高级教师     | 2020-12-31 | not-met        | already-held         | otherTitle、applyTitle
  两类都有，基层的同级、系列不同，只按全省统一够 | 一级教师 | 基层高级工程师 | 本科 |        | 基层高级教师     | 2020-12-31 | cannot-tell    | two-tracks           | heldTitle、otherTitle、applyTitle
  另一类更高，说的是它                   | 二级教师     | 全省统一高级教师 | 本科   |        | 一级教师         | 2020-12-31 | not-met        | not-above-held       | otherTitle、applyTitle
  基层的另一系列，先转评                 | 农艺师       | 基层高级农艺师 | 本科     |        | 基层正高级教师   | 2020-12-31 | cannot-tell    | other-series         | otherTitle、applyTitle
  没有职称报助理级                       | 无           | 无           | 本科       |        | 二级教师         | 2020-12-31 | met            |                      |
  没有职称报员级                         | 无           | 无           | 中专       |        | 三级教师         | 2020-12-31 | met            |                      |
  没有职称，博士报中级                   | 无           | 无           | 博士研究生 |        | 一级教师         | 2020-12-31 | met            |                      |
  没有职称，博士学位报中级               | 无           | 无           | 研究生     | 博士   | 一级教师         | 2020-12-31 | met            |                      |
  没有职称，硕士报中级，看认定规定       | 无           | 无           | 硕士研究生 | 硕士   | 一级教师         | 2020-12-31 | cannot-tell    | entry-by-recognition | heldTitle、applyTitle
  没有职称，本科报中级                   | 无           | 无           | 本科       | 学士   | 一级教师         | 2020-12-31 | not-met        | entry-too-high       | heldTitle、applyTitle
  没有职称，本科，学位空白报中级         | 无           | 无           | 本科       |        | 一级教师         | 2020-12-31 | cannot-tell    | blank                | degree
  没有职称，学历空白报中级               | 无           | 无           |            | 无     | 一级教师         | 2020-12-31 | cannot-tell    | blank                | education
  没有职称，博士也不能报副高             | 无           | 无           | 博士研究生 |        | 高级教师         | 2020-12-31 | not-met        | entry-too-high       | heldTitle、applyTitle
  现职称空白，要补                       |              | 无           | 本科       |        | 高级教师         | 2020-12-31 | cannot-tell    | blank                | heldTitle
  高级二字不知正副，副高报正高           | 高级教师     | 无           | 本科       |        | 高级             | 2020-12-31 | cannot-tell    | ambiguous            | applyTitle
  初级报正高，哪一级都越级               | 初级         | 无           | 本科       |        | 正高级           | 2020-12-31 | not-met        | skips-level          | heldTitle、applyTitle
`;

const series = casesOf`
  情形                               | heldTitle  | applyTitle     | on         | outcome     | reason       | at
  主治医师报基层高级教师，先转评     | 主治医师   | 基层高级教师   | 2020-12-31 | cannot-tell | other-series | heldTitle、applyTitle
  农艺师报高级工程师，先转评         | 农艺师     | 高级工程师     | 2020-12-31 | cannot-tell | other-series | heldTitle、applyTitle
  换系列又越级，越级说了算，转评也说         | 助理农艺师 | 高级工程师     | 2020-12-31 | not-met     | skips-level + other-series | heldTitle、applyTitle
  会计师报高级统计师是规定的路       | 会计师     | 高级统计师     | 2020-12-31 | met         |              |
  高级会计师报正高级统计师，先转评   | 高级会计师 | 正高级统计师   | 2020-12-31 | cannot-tell | other-series | heldTitle、applyTitle
  助理会计师报统计师，先转评         | 助理会计师 | 统计师         | 2020-12-31 | cannot-tell | other-series | heldTitle、applyTitle
  会计师报同级的基层统计师，先转评   | 会计师     | 基层统计师     | 2020-12-31 | cannot-tell | other-series | heldTitle、applyTitle
  统计师报高级会计师，先转评         | 统计师     | 高级会计师     | 2020-12-31 | cannot-tell | other-series | heldTitle、applyTitle
`;

const withoutDegree = casesOf`
  情形                           | heldTitle | education  | applyTitle | on         | outcome     | reason               | at
  没有学位列，本科不能报中级     | 无        | 本科       | 一级教师   | 2020-12-31 | not-met     | entry-too-high       | heldTitle、applyTitle
  没有学位列，同等学力申硕也看认定规定 | 无  | 同等学力申硕 | 一级教师   | 2020-12-31 | cannot-tell | entry-by-recognition | heldTitle、applyTitle
  没有学位列，硕士看认定规定     | 无        | 硕士研究生 | 一级教师   | 2020-12-31 | cannot-tell | entry-by-recognition | heldTitle、applyTitle
  没有学位列，博士可报中级       | 无        | 博士研究生 | 一级教师   | 2020-12-31 | met         |                      |
`;

const open = casesOf`
  情形                             | heldTitle | otherTitle | degree | applyLevel | applyType | applySeries | on         | outcome     | reason         | at                    | says
  同级，申报系列空白               | 一级教师  | 无         | 学士   | 中级       | 全省统一  |             | 2020-12-31 | cannot-tell | blank          | applySeries           |
  高一级，没有现职称系列列         | 中级      | 无         | 学士   | 副高级     | 全省统一  | 教师        | 2020-12-31 | met         |                |                       |
  高一级，申报系列空白，可能是另一系列 | 一级教师 | 无       | 学士   | 副高级     | 全省统一  |             | 2020-12-31 | cannot-tell | blank          | applySeries           |
  高一级，申报系列看不懂           | 一级教师  | 无         | 学士   | 副高级     | 全省统一  | 待定        | 2020-12-31 | cannot-tell | unreadable     | applySeries           |
  高一级，申报系列同一个           | 一级教师  | 无         | 学士   | 副高级     | 全省统一  | 教师        | 2020-12-31 | met         |                |                       |
  越一级，申报系列空白也越级       | 一级教师  | 无         | 学士   | 正高级     | 全省统一  |             | 2020-12-31 | not-met     | skips-level    | heldTitle、applyLevel |
  没有职称，不问申报系列           | 无        | 无         | 学士   | 助理级     | 全省统一  |             | 2020-12-31 | met         |                |                       |
  没有学历列，报中级               | 无        | 无         | 无     | 中级       | 全省统一  | 教师        | 2020-12-31 | cannot-tell | no-column      | education             |
  没有学历列，博士学位报中级       | 无        | 无         | 博士   | 中级       | 全省统一  | 教师        | 2020-12-31 | met         |                |                       |
  没有学历列，报副高               | 无        | 无         | 无     | 副高级     | 全省统一  | 教师        | 2020-12-31 | not-met     | entry-too-high | heldTitle、applyLevel | 没有职称，直接申报副高级
  哪一级都在现有之下               | 正高级教师 | 无        | 无     | 初级       | 全省统一  | 教师        | 2020-12-31 | not-met     | not-above-held | heldTitle、applyLevel | 现有正高级，申报员级或助理级
`;

const told = casesOf`
  情形                 | heldTitle | otherTitle   | education | applyTitle | on         | outcome     | reason         | at                    | says
  说清学历             | 无        | 无           | 本科      | 高级教师   | 2020-12-31 | not-met     | entry-too-high | heldTitle、applyTitle | 没有职称，学历本科，直接申报副高级
  说清已有哪一级       | 一级教师  | 无           | 本科      | 一级教师   | 2020-12-31 | not-met     | already-held   | heldTitle、applyTitle | 已有同系列同类的中级职称
  转评说清级别         | 农艺师    | 无           | 本科      | 工程师     | 2020-12-31 | cannot-tell | other-series   | heldTitle、applyTitle | 所持职称属农业系列，申报其他系列的中级
  两类都有说清级别     | 一级教师  | 基层二级教师 | 本科      | 高级教师   | 2020-12-31 | cannot-tell | two-tracks     | heldTitle、otherTitle、applyTitle | 够申报副高级
  两类都有，所报已有   | 一级教师  | 基层二级教师 | 本科      | 一级教师   | 2020-12-31 | not-met     | already-held   | heldTitle、applyTitle |
  两类都有，所报基层已有 | 二级教师 | 基层一级教师 | 本科      | 基层一级教师 | 2020-12-31 | not-met   | already-held   | otherTitle、applyTitle |
  两类都有，低于两个   | 高级教师  | 基层高级教师 | 本科      | 一级教师   | 2020-12-31 | not-met     | not-above-held | heldTitle、applyTitle |
`;

const bySeries = casesOf`
  情形                     | heldLevel | heldType | heldSeries | education | applyTitle | applyType | on         | outcome     | reason       | at
  现职称系列空白，高一级   | 中级      | 全省统一 |            | 本科      | 高级教师   | 全省统一  | 2020-12-31 | cannot-tell | blank        | heldSeries
  现职称系列写明，高一级   | 中级      | 全省统一 | 教师       | 本科      | 高级教师   | 全省统一  | 2020-12-31 | met         |              |
  现职称系列是另一个       | 中级      | 全省统一 | 工程       | 本科      | 高级教师   | 全省统一  | 2020-12-31 | cannot-tell | other-series | heldLevel、applyTitle
  现职称系列看不懂         | 中级      | 全省统一 | 待定       | 本科      | 高级教师   | 全省统一  | 2020-12-31 | cannot-tell | unreadable   | heldSeries
  现职称系列空白，越级     | 助理级    | 全省统一 |            | 本科      | 高级教师   | 全省统一  | 2020-12-31 | not-met     | skips-level  | heldLevel、applyTitle
`;

const whicheverKind = casesOf`
  情形                                   | heldTitle  | heldType | otherTitle   | applyTitle   | applyType | on         | outcome     | reason         | at
  类型空白，哪一类都越级                 | 主管护师   |          | 无           | 主任护师     | 全省统一  | 2020-12-31 | not-met     | skips-level    | heldTitle、applyTitle
  类型空白，哪一类都低于现有             | 护师       |          | 无           | 护士         | 全省统一  | 2020-12-31 | not-met     | not-above-held | heldTitle、applyTitle
  类型空白，只是全省统一的才可以         | 主管护师   |          | 无           | 副主任护师   | 全省统一  | 2020-12-31 | not-applicable | | 
  现职称看不懂，另一类正是所报的         | 待定       |          | 基层高级教师 | 高级教师     | 基层      | 2020-12-31 | not-met     | already-held   | otherTitle、applyTitle
  现职称看不懂，另一类比所报的低一级     | 待定       |          | 基层一级教师 | 高级教师     | 基层      | 2020-12-31 | not-applicable | | 
`;

const contradicted = casesOf`
  情形                       | heldLevel | heldType | applyTitle | on         | outcome     | reason           | at                 | says
  级别填无，类型填基层       | 无        | 基层     | 二级教师   | 2020-12-31 | cannot-tell | title-half-named | heldLevel、heldType | “职称级别”填的是“无”，“现职称类型”填的却是“基层”
  级别、类型都填无           | 无        | 无       | 二级教师   | 2020-12-31 | met         |                  |                    |
  类型填无，级别填中级       | 中级      | 无       | 二级教师   | 2020-12-31 | cannot-tell | title-half-named | heldLevel、heldType | “职称级别”填的是“中级”，“现职称类型”填的却是“无”
`;

/** The kind 无 says that there is no title, unless the name says that there is one. */
const namedThoughNone = casesOf`
  情形                           | heldTitle | heldLevel | heldType | applyTitle | on         | outcome     | reason     | at
  名称写一级，级别待定，类型填无 | 一级教师  | 待定      | 无       | 二级教师   | 2020-12-31 | cannot-tell | unreadable | heldLevel
  名称空白，级别待定，类型填无   |           | 待定      | 无       | 二级教师   | 2020-12-31 | met         |            |
`;

/** From a 基层 title no step leads to another series of its level: what is left is the provincial one. */
const sameLevelElsewhere = casesOf`
  情形                                           | heldTitle  | otherTitle   | applyTitle   | on         | outcome     | reason         | at                                | says
  基层的同级、系列不同，低于全省统一的           | 高级教师   | 基层工程师   | 基层一级教师 | 2020-12-31 | not-met     | not-above-held | heldTitle、applyTitle             | 现有副高级，申报中级
  换过来写也一样                                 | 基层工程师 | 高级教师     | 基层一级教师 | 2020-12-31 | not-met     | not-above-held | otherTitle、applyTitle            | 现有副高级，申报中级
  基层的同级、系列不同，全省统一的越级           | 三级教师   | 基层工程师   | 基层一级教师 | 2020-12-31 | not-met     | skips-level    | heldTitle、applyTitle             | 现有员级，申报中级
  基层的同级、系列不同，全省统一的高一级         | 二级教师   | 基层工程师   | 基层一级教师 | 2020-12-31 | cannot-tell | two-tracks     | heldTitle、otherTitle、applyTitle | 按全省统一职称够申报中级
  基层的同级、系列不同，全省统一的同级           | 一级教师   | 基层工程师   | 基层一级教师 | 2020-12-31 | cannot-tell | two-tracks     | heldTitle、otherTitle、applyTitle |
  基层的同级、系列看不出，低于全省统一的         | 高级教师   | 基层中级     | 基层一级教师 | 2020-12-31 | not-met     | not-above-held | heldTitle、applyTitle             |
  基层的同级、同系列，已有                       | 高级教师   | 基层一级教师 | 基层一级教师 | 2020-12-31 | not-met     | already-held   | otherTitle、applyTitle            |
  基层的高一级、系列不同，说的是它               | 一级教师   | 基层工程师   | 基层高级教师 | 2020-12-31 | cannot-tell | other-series   | otherTitle、applyTitle            | 所持职称属工程系列
`;

/** A doctor skips levels: with titles of both kinds as the one kind does whose step it would be. */
const doctors = casesOf`
  情形                                           | heldTitle        | otherTitle   | applyTitle     | route    | on         | outcome     | reason                   | at                                | says
  两类都有，博士报全省统一正高，待核             | 一级教师         | 基层二级教师 | 正高级教师     | 博士直报 | 2020-12-31 | not-met     | skips-level + two-tracks | heldTitle、applyTitle、otherTitle | 按全省统一职称申报正高级是越级
  两类都有，博士报基层正高，按基层职称越级       | 一级教师         | 基层二级教师 | 基层正高级教师 | 博士直报 | 2020-12-31 | not-met     | skips-level              | heldTitle、applyTitle             |
  全省统一高一级，基层的越级，博士直报成立才免   | 高级教师         | 基层二级教师 | 基层正高级教师 | 博士直报 | 2020-12-31 | cannot-tell | two-tracks-or-skips      | heldTitle、otherTitle、applyTitle | 按基层职称申报正高级越级，按全省统一职称不越级
  全省统一高一级，基层的越级，不是博士直报       | 高级教师         | 基层二级教师 | 基层正高级教师 | 正常     | 2020-12-31 | cannot-tell | two-tracks-or-skips      | heldTitle、otherTitle、applyTitle | 按基层职称申报正高级越级，按全省统一职称不越级
  博士报基层正高，基层的属另一系列，先转评       | 高级教师         | 基层工程师   | 基层正高级教师 | 博士直报 | 2020-12-31 | cannot-tell | two-tracks-or-skips + other-series | heldTitle、otherTitle、applyTitle | 所持职称属工程系列
  全省统一的属另一系列，基层的不是               | 高级工程师       | 基层一级教师 | 基层正高级教师 | 博士直报 | 2020-12-31 | cannot-tell | two-tracks-or-skips      | heldTitle、otherTitle、applyTitle |
  两类都越级，基层的属另一系列，先转评           | 一级教师         | 基层助理工程师 | 基层正高级教师 | 博士直报 | 2020-12-31 | not-met   | skips-level + other-series | heldTitle、applyTitle、otherTitle | 所持职称属工程系列
  两类都有，正常申报越级                         | 一级教师         | 基层二级教师 | 正高级教师     | 正常     | 2020-12-31 | not-met     | skips-level              | heldTitle、applyTitle             |
  另一类都是全省统一，博士报正高                 | 一级教师         | 全省统一二级教师 | 正高级教师 | 博士直报 | 2020-12-31 | not-met     | skips-level              | heldTitle、applyTitle             |
`;

/** A series that is still to be filled in may be another: what waives the skipped level does not settle it. */
const openSeries = casesOf`
  情形                               | heldTitle | applyLevel | applyType | applySeries | route    | on         | outcome     | reason              | at
  博士直报，申报系列空白             | 一级教师  | 正高级     | 全省统一  |             | 博士直报 | 2020-12-31 | not-met     | skips-level + blank | heldTitle、applyLevel、applySeries
  博士直报，申报系列看不懂           | 一级教师  | 正高级     | 全省统一  | 待定        | 博士直报 | 2020-12-31 | not-met     | skips-level + unreadable | heldTitle、applyLevel、applySeries
  博士直报，申报系列同一个           | 一级教师  | 正高级     | 全省统一  | 教师        | 博士直报 | 2020-12-31 | not-met     | skips-level         | heldTitle、applyLevel
`;

/** Of which kind the title is, nobody can read: a claim that settles both is not asked again. */
const kindUnread = casesOf`
  情形                                   | unitLevel | heldTitle | heldType | education  | outstanding | applyTitle | applyType | route    | on         | outcome        | reason      | at
  博士报基层正高，哪一类的越级都免       | 乡镇      | 二级教师  | 甲类     | 博士研究生 | 是          | 正高级教师 | 基层      | 博士直报 | 2020-12-31 | not-met        | skips-level | heldTitle、applyTitle
  博士报全省统一正高，基层的要另核       | 乡镇      | 二级教师  | 甲类     | 博士研究生 | 是          | 正高级教师 | 全省统一  | 博士直报 | 2020-12-31 | not-applicable |             |
  博士直报不成立，哪一类都越级           | 乡镇      | 二级教师  | 甲类     | 博士研究生 | 否          | 正高级教师 | 基层      | 博士直报 | 2020-12-31 | not-met        | skips-level | heldTitle、applyTitle
`;

/** Whichever kind is meant, no step leads there: nothing is left to be found out. */
const neitherKind = casesOf`
  情形                                       | heldTitle | heldType | otherTitle   | otherType | applyTitle   | applyType | route | on         | outcome     | reason                 | at                    | says
  现职称类型空白，已有或只可报基层           | 工程师    |          | 正高级工程师 | 基层      | 工程师       | 全省统一  | 正常  | 2020-12-31 | not-met     | no-step-of-either-kind | heldTitle、applyTitle | 现有中级，申报中级
  类型空白，换系列又越级                     | 三级教师  |          | 三级教师     | 基层      | 正高级工程师 |           | 正常  | 2020-12-31 | not-met     | skips-level + other-series | heldTitle、applyTitle |
  另一类的类型空白，看的是它的系列           | 技术员    | 全省统一 | 一级教师     |           | 高级工程师   | 基层      | 正常  | 2020-12-31 | cannot-tell | other-series           | otherTitle、applyTitle |
  另一类的类型空白，它的系列就是所报的       | 三级教师  | 全省统一 | 工程师       |           | 高级工程师   | 基层      | 正常  | 2020-12-31 | met         |                        |                       |
`;

const unknownKind = casesOf`
  情形                                     | heldTitle    | otherTitle | otherType | applyTitle     | route    | on         | outcome     | reason      | at
  另一类职称类型空白，博士报全省统一正高   | 一级教师     | 二级教师   |           | 正高级教师     | 博士直报 | 2020-12-31 | cannot-tell | blank       | otherType
  另一类职称类型空白，博士报基层正高       | 一级教师     | 二级教师   |           | 基层正高级教师 | 博士直报 | 2020-12-31 | not-met     | skips-level | heldTitle、applyTitle
  另一类职称类型空白，正常申报，都越级     | 一级教师     | 二级教师   |           | 正高级教师     | 正常     | 2020-12-31 | not-met     | skips-level | heldTitle、applyTitle
`;

/** A claim that fails takes nothing out of the way: what is wrong along the normal route is told as it is there. */
const failing = casesOf`
  情形                                       | heldTitle  | otherTitle   | otherType | applyTitle     | route    | degree | outstanding | on         | outcome     | reason                   | at
  博士直报不成立，另一类职称类型空白也越级   | 一级教师   | 二级教师     |           | 正高级教师     | 博士直报 | 博士   | 否          | 2020-12-31 | not-met     | skips-level              | heldTitle、applyTitle
  博士直报或许成立，要看另一类的类型           | 一级教师   | 二级教师     |           | 正高级教师     | 博士直报 | 博士   | 是          | 2020-12-31 | cannot-tell | blank                    | otherType
  博士直报不成立，一类越级一类不越级         | 高级教师   | 基层二级教师 | 基层      | 基层正高级教师 | 博士直报 | 博士   | 否          | 2020-12-31 | cannot-tell | two-tracks-or-skips      | heldTitle、otherTitle、applyTitle
  博士直报不成立，不问是哪一类的越级         | 一级教师   | 基层二级教师 | 基层      | 正高级教师     | 博士直报 | 博士   | 否          | 2020-12-31 | not-met     | skips-level              | heldTitle、applyTitle
  博士直报或许成立，问是哪一类的越级         | 一级教师   | 基层二级教师 | 基层      | 正高级教师     | 博士直报 | 博士   | 是          | 2020-12-31 | not-met     | skips-level + two-tracks | heldTitle、applyTitle、otherTitle
`;

export const cases: readonly Case[] = [
  ...plain,
  ...withoutDegree,
  ...open,
  ...told,
  ...series,
  ...bySeries,
  ...whicheverKind,
  ...contradicted,
  ...namedThoughNone,
  ...doctors,
  ...unknownKind,
  ...failing,
  ...sameLevelElsewhere,
  ...openSeries,
  ...kindUnread,
  ...neitherKind,
];
