import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                       | specialPost | status   | leftDate   | joinedUnit | on         | outcome | reason                     | at
  在岗                       | 是          | 在岗     |            |            | 2020-12-31 | met     |                            |
  调离                       | 是          | 调离     |            |            | 2020-12-31 | not-met | special-post-not-recovered | specialPost、status
  退休                       | 是          | 已退休   |            |            | 2020-12-31 | not-met | special-post-not-recovered | specialPost、status
  辞职                       | 是          | 辞职     |            |            | 2020-12-31 | not-met | special-post-not-recovered | specialPost、status
  去世                       | 是          | 去世     |            |            | 2020-12-31 | not-met | special-post-not-recovered | specialPost、status
  辞退                       | 是          | 辞退     |            |            | 2020-12-31 | not-met | special-post-not-recovered | specialPost、status
  开除                       | 是          | 开除     |            |            | 2020-12-31 | not-met | special-post-not-recovered | specialPost、status
  有离开时间                 | 是          |          | 2020-06-30 |            | 2020-12-31 | not-met | special-post-not-recovered | specialPost、leftDate
  调离且有时间               | 是          | 调离     | 2020.06    |            | 2020-12-31 | not-met | special-post-not-recovered | specialPost、status、leftDate
  离开当天                   | 是          | 调离     | 2020-12-31 |            | 2020-12-31 | not-met | special-post-not-recovered | specialPost、status、leftDate
  离开时间在截止日次日，未到 | 是          | 调离     | 2021-01-01 |            | 2020-12-31 | met     |                            |
  只写到月，当月即算         | 是          |          | 2020.12    |            | 2020-12-01 | not-met | special-post-not-recovered | specialPost、leftDate
  只写到年，年内看不出       | 是          |          | 2020       |            | 2020-06-30 | met     |                            |
  是从原单位离开的时间       | 是          | 在岗     | 2018.08    | 2018.08    | 2020-12-31 | met     |                            |
  离开后才到本单位           | 是          | 在岗     | 2018.08    | 2018.09    | 2020-12-31 | met     |                            |
  到本单位后离开             | 是          |          | 2018.08    | 2017.09    | 2020-12-31 | not-met | special-post-not-recovered | specialPost、leftDate
  原单位的离开时间，现又退休 | 是          | 退休     | 2018.08    | 2018.09    | 2020-12-31 | not-met | special-post-not-recovered | specialPost、status
  借调不是离开               | 是          | 借调     |            |            | 2020-12-31 | met     |                            |
  不是特设岗位               | 否          | 调离     | 2020-06-30 |            | 2020-12-31 | met     |                            |
  是否特设空白，不说         |             | 调离     | 2020-06-30 |            | 2020-12-31 | met     |                            |
  状态空白，不说             | 是          |          |            |            | 2020-12-31 | met     |                            |
`;

const specialPostRetirement = casesOf`
  情形                         | specialPost | status   | sex | birthDate  | heldTitle    | on         | outcome | reason                         | at
  男满60周岁当天               | 是          | 在岗     | 男  | 1960-12-31 | 基层高级教师 | 2020-12-31 | met     | ~special-post-past-retirement  | specialPost、birthDate
  男差一天                     | 是          | 在岗     | 男  | 1961-01-01 | 基层高级教师 | 2020-12-31 | met     |                                |
  女中级满55周岁               | 是          | 在岗     | 女  | 1965.12    | 基层一级教师 | 2020-12-31 | met     | ~special-post-past-retirement  | specialPost、birthDate
  女中级差一月                 | 是          | 在岗     | 女  | 1966.01    | 基层一级教师 | 2020-12-31 | met     |                                |
  女副高可到60                 | 是          | 在岗     | 女  | 1965.12    | 基层高级教师 | 2020-12-31 | met     |                                |
  女副高过了60                 | 是          | 在岗     | 女  | 1960.12    | 基层高级教师 | 2020-12-31 | met     | ~special-post-past-retirement  | specialPost、birthDate
  2月29日出生，平年按2月28日   | 是          | 在岗     | 女  | 1964-02-29 | 基层一级教师 | 2019-02-28 | met     | ~special-post-past-retirement  | specialPost、birthDate
  2月29日出生，前一天未到      | 是          | 在岗     | 女  | 1964-02-29 | 基层一级教师 | 2019-02-27 | met     |                                |
  性别空白，按男未到           | 是          | 在岗     |     | 1965.12    | 基层一级教师 | 2020-12-31 | met     |                                |
  性别空白，按男也已到         | 是          | 在岗     |     | 1960.12    | 基层一级教师 | 2020-12-31 | met     | ~special-post-past-retirement  | specialPost、birthDate
  出生只写年份，年内看不出     | 是          | 在岗     | 男  | 1960       | 基层高级教师 | 2020-11-30 | met     |                                |
  出生只写年份，到十二月       | 是          | 在岗     | 男  | 1960       | 基层高级教师 | 2020-12-01 | met     | ~special-post-past-retirement  | specialPost、birthDate
  出生空白，不说               | 是          | 在岗     | 男  |            | 基层高级教师 | 2020-12-31 | met     |                                |
  2025年起推迟，男1965年1月    | 是          | 在岗     | 男  | 1965-01-15 | 基层高级教师 | 2025-02-14 | met     |                                |
  推迟一个月后已到             | 是          | 在岗     | 男  | 1965-01-15 | 基层高级教师 | 2025-02-15 | met     | ~special-post-past-retirement  | specialPost、birthDate
  已退休的按状态，不重复       | 是          | 退休     | 男  | 1959.12    | 基层高级教师 | 2020-12-31 | not-met | special-post-not-recovered     | specialPost、status
`;

export const cases: readonly Case[] = [...plain, ...specialPostRetirement];
