import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                   | discipline      | fraud  | applyTitle | on         | outcome     | reason                  | at
  都无                   | 无              | 无     | 高级教师   | 2020-12-31 | met         |                         |
  不存在                 | 不存在          | 否     | 高级教师   | 2020-12-31 | met         |                         |
  有违纪                 | 有              | 无     | 高级教师   | 2020-12-31 | not-met     | misconduct              | discipline
  存在学术造假           | 无              | 存在   | 高级教师   | 2020-12-31 | not-met     | misconduct              | fraud
  是                     | 是              | 无     | 高级教师   | 2020-12-31 | not-met     | misconduct              | discipline
  两项都有               | 是              | 是     | 高级教师   | 2020-12-31 | not-met     | misconduct + misconduct | discipline、fraud
  写了处分，影响期要核   | 警告处分 2009   | 无     | 高级教师   | 2020-12-31 | cannot-tell | misconduct-described    | discipline
  一项空白               |                 | 无     | 高级教师   | 2020-12-31 | cannot-tell | blank                   | discipline
  一项有，另一项空白不问 |                 | 有     | 高级教师   | 2020-12-31 | not-met     | misconduct              | fraud
`;

const positive = casesOf`
  情形                   | 是否通过审查 | applyTitle | on         | outcome | reason     | at
  正面表头，是为通过     | 是           | 高级教师   | 2020-12-31 | met     |            |
  正面表头，否为未通过   | 否           | 高级教师   | 2020-12-31 | not-met | misconduct | discipline
`;

export const cases: readonly Case[] = [...plain, ...positive];
