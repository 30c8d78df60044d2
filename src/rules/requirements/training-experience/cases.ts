import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                           | applyTitle | training       | trainingHours:2019 | on         | outcome        | reason                       | at
  有培训内容                     | 高级教师   | 市级骨干研修   |                    | 2020-12-31 | met            |                              |
  填是                           | 一级教师   | 是             |                    | 2020-12-31 | met            |                              |
  培训空白但有学时               | 一级教师   |                | 20                 | 2020-12-31 | met            |                              |
  无且学时为零                   | 一级教师   | 无             | 0                  | 2020-12-31 | not-met        | no-training                  | training
  无但有学时，提醒               | 一级教师   | 无             | 96                 | 2020-12-31 | met            | ~training-denied-with-hours  | training
  无而学时空白，看不出           | 一级教师   | 无             |                    | 2020-12-31 | cannot-tell    | training-not-shown           | trainingHours
  都空白                         | 一级教师   |                |                    | 2020-12-31 | cannot-tell    | blank                        | training、trainingHours
  助理级不要求                   | 二级教师   | 无             | 0                  | 2020-12-31 | not-applicable |                              |
  级别空白，有培训则不碍         |            | 县级培训       |                    | 2020-12-31 | met            |                              |
  级别空白，无培训               |            | 无             | 0                  | 2020-12-31 | cannot-tell    | blank                        | applyTitle
`;

const alone = casesOf`
  情形             | applyTitle | training | on         | outcome     | reason      | at
  没有学时列，填无 | 一级教师   | 无       | 2020-12-31 | not-met     | no-training | training
  没有学时列，空白 | 一级教师   |          | 2020-12-31 | cannot-tell | blank       | training
`;

const hoursAlone = casesOf`
  情形                     | applyTitle | trainingHours:2019 | on         | outcome     | reason             | at
  没有培训列，有学时       | 一级教师   | 20                 | 2020-12-31 | met         |                    |
  没有培训列，学时空白     | 一级教师   |                    | 2020-12-31 | cannot-tell | training-not-shown | trainingHours
`;

export const cases: readonly Case[] = [...plain, ...alone, ...hoursAlone];
