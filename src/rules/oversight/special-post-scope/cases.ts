import { casesOf, withDirectory, type Case } from "../../cases";
import { DIRECTORY } from "../../requirements/township-post/cases";

const plain = casesOf`
  情形                   | unit         | unitLevel | specialPost | on         | outcome | reason                        | at
  乡镇单位               | 胡屯镇中学   | 乡镇      | 是          | 2020-12-31 | met     |                               |
  县直单位               | 县实验中学   | 县直      | 是          | 2020-12-31 | not-met | special-post-outside-township | specialPost、unitLevel
  县直单位但不是特设     | 县实验中学   | 县直      | 否          | 2020-12-31 | met     |                               |
  岗位性质写特设         | 县实验中学   | 县直      | 特设        | 2020-12-31 | not-met | special-post-outside-township | specialPost、unitLevel
  岗位性质写常设         | 县实验中学   | 县直      | 常设        | 2020-12-31 | met     |                               |
  是否特设空白，不说     | 县实验中学   | 县直      |             | 2020-12-31 | met     |                               |
  是否特设看不懂，不说   | 县实验中学   | 县直      | 待定        | 2020-12-31 | met     |                               |
  单位层级空白，不说     | 县实验中学   |           | 是          | 2020-12-31 | met     |                               |
`;

/** Judged with the directory of requirements/township-post/cases.ts. */
const byDirectory = casesOf`
  情形                 | unit         | specialPost | on         | outcome | reason                        | at
  在目录内             | 七级镇卫生院 | 是          | 2020-12-31 | met     |                               |
  不在目录             | 县人民医院   | 是          | 2020-12-31 | not-met | special-post-outside-township | specialPost、unit
  调出当月起不在内     | 寿张镇卫生院 | 是          | 2020-12-01 | not-met | special-post-outside-township | specialPost、unit
  调出前一天仍在内     | 寿张镇卫生院 | 是          | 2020-11-30 | met     |                               |
  名称相近，不说       | 七级卫生院   | 是          | 2020-12-31 | met     |                               |
`;

export const cases: readonly Case[] = [...plain, ...withDirectory(DIRECTORY, byDirectory)];
