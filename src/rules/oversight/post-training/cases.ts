import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                     | unitLevel | heldTitle    | heldDate   | postTraining | on         | outcome | reason                 | at
  当年取得，未参加         | 乡镇      | 基层高级教师 | 2020-11-20 | 否           | 2020-12-31 | met     | ~without-post-training | postTraining、heldDate
  上年取得，空白           | 乡镇      | 基层一级教师 | 2019-01-01 |              | 2020-12-31 | met     | ~without-post-training | postTraining、heldDate
  上年取得，只写年份       | 乡镇      | 一级教师     | 2019       |              | 2020-12-31 | met     | ~without-post-training | postTraining、heldDate
  前年取得，不算新         | 乡镇      | 基层一级教师 | 2018-12-31 | 否           | 2020-12-31 | met     |                        |
  已参加                   | 乡镇      | 基层高级教师 | 2020-11-20 | 是           | 2020-12-31 | met     |                        |
  看不懂，不说             | 乡镇      | 基层高级教师 | 2020-11-20 | 计划明年     | 2020-12-31 | met     |                        |
  初级不要求               | 乡镇      | 二级教师     | 2020-11-20 | 否           | 2020-12-31 | met     |                        |
  截止日后才取得           | 乡镇      | 基层高级教师 | 2021-01-01 | 否           | 2020-12-31 | met     |                        |
  取得空白，不说           | 乡镇      | 基层高级教师 |            | 否           | 2020-12-31 | met     |                        |
  没有职称                 | 乡镇      | 无           | 2020-11-20 | 否           | 2020-12-31 | met     |                        |
  县直单位不在此列         | 县直      | 高级教师     | 2020-11-20 | 否           | 2020-12-31 | met     |                        |
  层级空白仍提醒           |           | 基层高级教师 | 2020-11-20 | 否           | 2020-12-31 | met     | ~without-post-training | postTraining、heldDate
`;

const level = casesOf`
  情形                     | unitLevel | heldTitle | heldDate   | postTraining | on         | outcome | reason                 | at
  高级不分正副，也要求     | 乡镇      | 高级      | 2020-11-20 | 否           | 2020-12-31 | met     | ~without-post-training | postTraining、heldDate
  现职称空白，不说         | 乡镇      |           | 2020-11-20 | 否           | 2020-12-31 | met     |                        |
`;

export const cases: readonly Case[] = [...plain, ...level];
