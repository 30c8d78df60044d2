import { casesOf } from "../../cases";

/** Who holds 副高: that the change of 2025 is not settled for her matters only where the two ends lie apart. */
export const someDaySenior = casesOf`
  情形                             | sex | birthDate  | applyDate  | heldTitle | applyTitle | on         | outcome     | reason             | at                        | says
  原办法六十岁，不知哪天申报       | 女  | 1960-06-15 |            | 高级教师  | 正高级教师 | 2020-12-31 | cannot-tell | retires-about-then | applyDate、birthDate、sex | 2020年6月15日到法定退休年龄
  次年元旦到龄                     | 女  | 1961-01-01 |            | 高级教师  | 正高级教师 | 2020-12-31 | met         |                    |                           |
  当年元旦到龄                     | 女  | 1960-01-01 |            | 高级教师  | 正高级教师 | 2020-12-31 | not-met     | retired            | birthDate、sex            | 2020年1月1日
  知道申报日期，已到               | 女  | 1960-06-15 | 2020-06-15 | 高级教师  | 正高级教师 | 2020-12-31 | not-met     | retired            | birthDate、sex            |
  知道申报日期，差一天             | 女  | 1960-06-15 | 2020-06-14 | 高级教师  | 正高级教师 | 2020-12-31 | met         |                    |                           |
  新办法那年，她不受影响           | 女  | 1964-06-15 |            | 高级教师  | 正高级教师 | 2024-12-31 | cannot-tell | retires-about-then | applyDate、birthDate、sex | 2024年6月15日到法定退休年龄
  不受影响的最后一月               | 女  | 1964-12-31 |            | 高级教师  | 正高级教师 | 2024-12-31 | cannot-tell | retires-about-then | applyDate、birthDate、sex |
  新办法怎样移可能由它定，也看哪天 | 女  | 1965-06-15 |            | 高级教师  | 正高级教师 | 2025-12-31 | cannot-tell | blank + retirement-unclear | applyDate、birthDate、sex | 2025年后的退休年龄尚未明确
  出生只写到月，一样               | 女  | 1965.06    |            | 高级教师  | 正高级教师 | 2025-12-31 | cannot-tell | blank + retirement-unclear | applyDate、birthDate、sex | “申报日期”未填
  只写到月，申报在哪种办法以前     | 女  | 1965.06    | 2025-05-31 | 高级教师  | 正高级教师 | 2025-12-31 | met         |                    |                           |
  只写到月，申报在两种办法之间     | 女  | 1965.06    | 2025-06-15 | 高级教师  | 正高级教师 | 2025-12-31 | cannot-tell | retirement-unclear | birthDate、sex            |
  只写到月，申报只写到这个月       | 女  | 1965.06    | 2025.06    | 高级教师  | 正高级教师 | 2025-12-31 | cannot-tell | retirement-unclear | birthDate、sex            |
  只写到月，申报在哪种办法以后     | 女  | 1965.06    | 2025-08-01 | 高级教师  | 正高级教师 | 2025-12-31 | not-met     | retired            | birthDate、sex            |
  现职称空白，先问职称             | 女  | 1960-06-15 |            |           | 正高级教师 | 2020-12-31 | cannot-tell | blank              | heldTitle                 |
`;
