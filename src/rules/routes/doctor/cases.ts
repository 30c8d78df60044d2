import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                     | unitLevel | education  | degree | outstanding | applyTitle     | on         | outcome     | reason                 | at
  博士、一线、突出         | 乡镇      | 博士研究生 | 博士   | 是          | 正高级教师     | 2020-12-31 | met         |                        |
  只有博士学位也算         | 乡镇      | 研究生     | 博士   | 是          | 基层正高级教师 | 2020-12-31 | met         |                        |
  硕士                     | 乡镇      | 硕士研究生 | 硕士   | 是          | 正高级教师     | 2020-12-31 | not-met     | doctor-no-doctorate    | education、degree
  同等学力申博是博士学位   | 乡镇      | 同等学力申博 | 无   | 是          | 正高级教师     | 2020-12-31 | met         |                        |
  同等学力申硕不是         | 乡镇      | 同等学力申硕 | 无   | 是          | 正高级教师     | 2020-12-31 | not-met     | doctor-no-doctorate    | education、degree
  学位空白                 | 乡镇      | 研究生     |        | 是          | 正高级教师     | 2020-12-31 | cannot-tell | blank                  | degree
  博士学历，学位空白不问   | 乡镇      | 博士研究生 |        | 是          | 正高级教师     | 2020-12-31 | met         |                        |
  业绩不突出               | 乡镇      | 博士研究生 | 博士   | 否          | 正高级教师     | 2020-12-31 | not-met     | doctor-not-outstanding | outstanding
  业绩空白即没有标明       | 乡镇      | 博士研究生 | 博士   |             | 正高级教师     | 2020-12-31 | not-met     |                        |
  业绩看不懂               | 乡镇      | 博士研究生 | 博士   | 良好        | 正高级教师     | 2020-12-31 | cannot-tell | unreadable             | outstanding
  申报副高                 | 乡镇      | 博士研究生 | 博士   | 是          | 高级教师       | 2020-12-31 | not-met     | route-other-level      | applyTitle
  不在乡镇一线             | 县直      | 博士研究生 | 博士   | 是          | 正高级教师     | 2020-12-31 | not-met     | not-township           | unitLevel
  单位层级空白             |           | 博士研究生 | 博士   | 是          | 正高级教师     | 2020-12-31 | cannot-tell | blank                  | unitLevel
`;

const noColumn = casesOf`
  情形                 | unitLevel | applyTitle | route    | on         | outcome     | reason                | at
  没有学历、业绩的栏   | 乡镇      | 正高级教师 | 博士直报 | 2020-12-31 | cannot-tell | no-column + no-column | education、outstanding
`;

const claimed = casesOf`
  情形                 | unitLevel | education  | outstanding | applyTitle | route    | on         | outcome     | reason | at
  写了博士直报，业绩空白 | 乡镇    | 博士研究生 |             | 正高级教师 | 博士直报 | 2020-12-31 | cannot-tell | blank  | outstanding
  写的途径看不懂         | 乡镇    | 博士研究生 |             | 正高级教师 | 绿色通道 | 2020-12-31 | cannot-tell | blank  | outstanding
  写的是正常申报         | 乡镇    | 博士研究生 |             | 正高级教师 | 正常     | 2020-12-31 | not-met     |        |
`;

const schooling = casesOf`
  情形                             | unitLevel | education  | outstanding | applyTitle | route    | on         | outcome     | reason              | at
  研究生，没有学位列，不知是否博士 | 乡镇      | 研究生     | 是          | 正高级教师 | 博士直报 | 2020-12-31 | cannot-tell | ambiguous           | education
  硕士研究生，没有学位列           | 乡镇      | 硕士研究生 | 是          | 正高级教师 | 博士直报 | 2020-12-31 | not-met     | doctor-no-doctorate | education、degree
  博士研究生，没有学位列           | 乡镇      | 博士研究生 | 是          | 正高级教师 | 博士直报 | 2020-12-31 | met         |                     |
`;

const byDegree = casesOf`
  情形                       | unitLevel | degree | outstanding | applyTitle | route    | on         | outcome     | reason              | at
  没有学历列，博士学位       | 乡镇      | 博士   | 是          | 正高级教师 | 博士直报 | 2020-12-31 | met         |                     |
  没有学历列，硕士学位       | 乡镇      | 硕士   | 是          | 正高级教师 | 博士直报 | 2020-12-31 | not-met     | doctor-no-doctorate | education、degree
  没有学历列，学位空白       | 乡镇      |        | 是          | 正高级教师 | 博士直报 | 2020-12-31 | cannot-tell | blank               | degree
`;

export const cases: readonly Case[] = [...plain, ...claimed, ...noColumn, ...schooling, ...byDegree];
