import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                               | heldTitle        | heldDate | applyTitle       | applyType | on         | outcome        | reason                  | at                              | metOn
  高一级基层职称                     | 基层一级教师     | 2016.08  | 基层高级教师     |           | 2020-12-31 | met            |                         |                                 |
  越一级                             | 基层二级教师     | 2016.08  | 基层高级教师     |           | 2020-12-31 | not-met        | skips-level             | heldTitle、applyTitle           |
  低于现有                           | 基层一级教师     | 2016.08  | 基层二级教师     |           | 2020-12-31 | not-met        | not-above-held          | heldTitle、applyTitle           |
  同级同系列基层，已有               | 基层一级教师     | 2016.08  | 基层一级教师     |           | 2020-12-31 | not-met        | already-held            | heldTitle、applyTitle           |
  同级另一系列也不可             | 基层农艺师       | 2016.08  | 基层工程师       |           | 2020-12-31 | not-met    | grassroots-same-level            | heldTitle、applyTitle           |
  报高一级全省统一，不可             | 基层一级教师     | 2010.08  | 高级教师         | 全省统一  | 2020-12-31 | not-met        | grassroots-only-upwards | heldTitle、applyTitle、applyType |
  同级全省统一，五年内由锁定规则判   | 基层一级教师     | 2016.08  | 一级教师         | 全省统一  | 2020-12-31 | not-applicable |                         |                                 |
  只有全省统一职称，不适用           | 一级教师         | 2010.08  | 基层高级教师     |           | 2020-12-31 | not-applicable |                         |                                 |
  没有职称，不适用                   | 无               |          | 基层二级教师     |           | 2020-12-31 | not-applicable |                         |                                 |
  初级报基层中级，看是员级还是助理级 | 基层初级         | 2010.08  | 基层中级         |           | 2020-12-31 | cannot-tell    | ambiguous               | heldTitle                       |
  初级报基层正高，哪一级都越级       | 基层初级         | 2010.08  | 基层正高级       |           | 2020-12-31 | not-met        | skips-level             | heldTitle、applyTitle           |
  申报职称空白                       | 基层一级教师     | 2016.08  |                  |           | 2020-12-31 | cannot-tell    | blank                   | applyTitle                      |
  现职称认不出                       | 基层特级教师     | 2016.08  | 基层高级教师     |           | 2020-12-31 | cannot-tell    | unreadable              | heldTitle                       |
`;

const alongRoute = casesOf`
  情形                                 | heldTitle    | heldDate | applyTitle | applyType | route    | on         | outcome        | reason                  | at
  锁定期内，正常申报由锁定规则判       | 基层一级教师 | 2016.08  | 一级教师   | 全省统一  | 正常     | 2020-12-31 | not-applicable |                         |
  锁定期内，所报途径免锁定，在这里判   | 基层一级教师 | 2016.08  | 一级教师   | 全省统一  | 急需引进 | 2020-12-31 | not-met        | grassroots-only-upwards | heldTitle、applyTitle、applyType
  锁定期内，所报途径不免锁定           | 基层一级教师 | 2016.08  | 一级教师   | 全省统一  | 直评     | 2020-12-31 | not-applicable |                         |
  锁定期内，所报途径看不懂，在这里判   | 基层一级教师 | 2016.08  | 一级教师   | 全省统一  | 绿色通道 | 2020-12-31 | not-met        | grassroots-only-upwards | heldTitle、applyTitle、applyType
  锁定与否看不出，在这里判             | 基层一级教师 |          | 一级教师   | 全省统一  | 正常     | 2020-12-31 | not-met        | grassroots-only-upwards | heldTitle、applyTitle、applyType
`;

const kindContradicted = casesOf`
  情形                     | heldTitle    | heldType | heldDate | applyTitle   | applyType | on         | outcome     | reason         | at
  名称写基层，类型列写全省 | 基层一级教师 | 全省统一 | 2010.08  | 高级教师     | 全省统一  | 2020-12-31 | cannot-tell | type-disagrees | heldTitle、heldType
  名称与类型列一致         | 基层一级教师 | 基层     | 2010.08  | 基层高级教师 |           | 2020-12-31 | met         |                |
`;

const told = casesOf`
  情形                       | heldTitle    | heldDate | applyTitle   | applyType | on         | outcome | reason                  | at                              | says
  说清持有与申报             | 基层一级教师 | 2010.08  | 高级教师     | 全省统一  | 2020-12-31 | not-met | grassroots-only-upwards | heldTitle、applyTitle、applyType | 只有基层职称（中级），申报的是全省统一副高级（D2、F2、G2）；取得基层职称的只可报高一级基层职称；改报高一级基层职称
  申报职称写基层，类型填全省统一 | 基层一级教师 | 2010.08 | 基层高级教师 | 全省统一 | 2020-12-31 | cannot-tell | type-disagrees | applyTitle、applyType | 写的不是同一类
  申报职称写全省统一，类型填基层 | 基层一级教师 | 2010.08 | 全省统一高级教师 | 基层 | 2020-12-31 | cannot-tell | type-disagrees | applyTitle、applyType |
  越级的说清两级             | 基层二级教师 | 2010.08  | 基层高级教师 | 基层      | 2020-12-31 | not-met | skips-level             | heldTitle、applyTitle           | 现有助理级，申报副高级
  名称空白，可能是换发     | 基层一级教师 | 2010.08  |              | 全省统一  | 2020-12-31 | cannot-tell | blank | applyTitle |
`;

const sameLevel = casesOf`
  情形                               | unitLevel | heldTitle    | heldDate | appointedDate | applyTitle | route  | on         | outcome     | reason                      | at                    | metOn
  没写方式，换发看不出，待核         | 乡镇      | 基层一级教师 | 2015.01  | 2015.01       | 一级教师   |        | 2020-12-31 | cannot-tell | grassroots-perhaps-exchange | heldTitle、applyTitle |
  没写方式，聘任未满五年，换发不成   | 乡镇      | 基层一级教师 | 2015.01  | 2016.01       | 一级教师   |        | 2020-12-31 | not-met     | grassroots-only-upwards     | heldTitle、applyTitle |
  写了正常申报                       | 乡镇      | 基层一级教师 | 2015.01  | 2015.01       | 一级教师   | 正常   | 2020-12-31 | not-met     | grassroots-only-upwards     | heldTitle、applyTitle |
  写了直评                           | 乡镇      | 基层一级教师 | 2015.01  | 2015.01       | 一级教师   | 直评   | 2020-12-31 | not-met     | grassroots-only-upwards     | heldTitle、applyTitle |
`;

const series = casesOf`
  情形                     | heldTitle    | heldDate | applyTitle     | on         | outcome     | reason       | at
  高一级而换系列，先转评   | 基层主治医师 | 2010.08  | 基层高级教师   | 2020-12-31 | cannot-tell | other-series | heldTitle、applyTitle
`;

const bySeries = casesOf`
  情形                               | heldTitle    | heldDate | applyLevel | applyType | applySeries | on         | outcome     | reason      | at
  高一级，申报系列空白               | 基层一级教师 | 2010.08  | 副高级     | 基层      |             | 2020-12-31 | cannot-tell | blank       | applySeries
  高一级，申报系列看不懂             | 基层一级教师 | 2010.08  | 副高级     | 基层      | 待定        | 2020-12-31 | cannot-tell | unreadable  | applySeries
  高一级，申报系列同一个             | 基层一级教师 | 2010.08  | 副高级     | 基层      | 教师        | 2020-12-31 | met         |             |
  越级，申报系列空白也越级           | 基层一级教师 | 2010.08  | 正高级     | 基层      |             | 2020-12-31 | not-met     | skips-level | heldTitle、applyLevel
`;

const otherAlone = casesOf`
  情形                         | heldTitle | heldDate | otherTitle | otherDate | applyTitle       | on         | outcome | reason      | at                     | says
  现职称填无，说另一类的级别   | 无        | 2016.03  | 基层药师   | 2016.03   | 基层副主任药师   | 2020-12-31 | not-met | skips-level | otherTitle、applyTitle | 现有助理级，申报副高级
`;

export const cases: readonly Case[] = [
  ...plain,
  ...alongRoute,
  ...told,
  ...kindContradicted,
  ...sameLevel,
  ...series,
  ...bySeries,
  ...otherAlone,
];
