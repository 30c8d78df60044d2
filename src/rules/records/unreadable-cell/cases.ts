import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                   | idNumber           | sex  | heldDate | trainingHours:2019 | on         | outcome | reason                              | at
  都看得懂               | 371500198905020339 | 男   | 2015.12  | 90                 | 2020-12-31 | met     |                                     |
  性别看不懂             | 371500198905020339 | 未知 | 2015.12  | 90                 | 2020-12-31 | met     | ~cell-unreadable                    | sex
  日期看不懂             | 371500198905020339 | 男   | 去年     | 90                 | 2020-12-31 | met     | ~cell-unreadable                    | heldDate
  错误值                 | 371500198905020339 | 男   | #N/A     | 90                 | 2020-12-31 | met     | ~cell-unreadable                    | heldDate
  学时看不懂             | 371500198905020339 | 男   | 2015.12  | 达标               | 2020-12-31 | met     | ~cell-unreadable                    | trainingHours
  两处看不懂             | 371500198905020339 | 未知 | 去年     | 90                 | 2020-12-31 | met     | ~cell-unreadable + ~cell-unreadable | heldDate、sex
  身份证号归另一条       | 待补               | 男   | 2015.12  | 90                 | 2020-12-31 | met     |                                     |
  有两种读法的归另一条   | 371500198905020339 | 男   | 20151    | 90                 | 2020-12-31 | met     |                                     |
  空白                   |                    |      |          |                    | 2020-12-31 | met     |                                     |
`;

/** The cell that is at fault is named, not the one from which the fact was taken in its place. */
const besideTitle = casesOf`
  情形                         | heldTitle | heldType | otherTitle   | otherType | on         | outcome | reason           | at        | says
  没有现职称，类型看不懂       | 无        | 某类     |              |           | 2020-12-31 | met     | ~cell-unreadable | heldType  | “现职称类型”写的“某类”看不懂（E2）
  没有现职称，类型照填无       | 无        | 无       |              |           | 2020-12-31 | met     |                  |           |
  没有另一类职称，类型看不懂   | 一级教师  | 全省统一 | 无           | 某类      | 2020-12-31 | met     | ~cell-unreadable | otherType | “另一类职称类型”写的“某类”看不懂（G2）
`;

const schooling = casesOf`
  情形             | idNumber           | education | on         | outcome | reason         | at        | says
  一格写两个学历   | 371500198905020339 | 大专+本科 | 2020-12-31 | met     | ~highest-taken | education | 本科
  一格写一个学历   | 371500198905020339 | 本科      | 2020-12-31 | met     |                |           |
`;

export const cases: readonly Case[] = [...plain, ...besideTitle, ...schooling];
