import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                           | unit         | unitLevel | heldTitle    | appointedDate | otherTitle | status | leftDate   | on         | outcome | reason                            | at
  乡镇单位聘用                   | 胡屯镇中学   | 乡镇      | 基层高级教师 | 2019.01       | 无         | 在岗   |            | 2020-12-31 | met     |                                   |
  县直单位聘用                   | 县实验中学   | 县直      | 基层高级教师 | 2019.01       | 无         | 在岗   |            | 2020-12-31 | not-met | certificate-outside-township      | heldTitle、unitLevel
  县直单位，聘任空白             | 县实验中学   | 县直      | 基层高级教师 |               | 无         | 在岗   |            | 2020-12-31 | met     | ~certificate-perhaps-used-outside | heldTitle、unitLevel
  县直单位，另一类空白即没有     | 县实验中学   | 县直      | 基层高级教师 | 2019.01       |            | 在岗   |            | 2020-12-31 | not-met | certificate-outside-township      | heldTitle、unitLevel
  县直单位，另一类看不懂         | 县实验中学   | 县直      | 基层高级教师 | 2019.01       | 有         | 在岗   |            | 2020-12-31 | met     | ~certificate-perhaps-used-outside | heldTitle、unitLevel
  县直单位，已换发同级           | 县实验中学   | 县直      | 基层高级教师 | 2019.01       | 高级教师   | 在岗   |            | 2020-12-31 | met     |                                   |
  县直单位，另有的低一级         | 县实验中学   | 县直      | 基层高级教师 | 2019.01       | 一级教师   | 在岗   |            | 2020-12-31 | not-met | certificate-outside-township      | heldTitle、unitLevel
  县直单位，全省统一职称         | 县实验中学   | 县直      | 高级教师     | 2019.01       | 无         | 在岗   |            | 2020-12-31 | met     |                                   |
  层级空白，不说                 | 县实验中学   |           | 基层高级教师 | 2019.01       | 无         | 在岗   |            | 2020-12-31 | met     |                                   |
  现职称空白，不说               | 县实验中学   | 县直      |              | 2019.01       | 无         | 在岗   |            | 2020-12-31 | met     |                                   |
  调离，没有换发                 | 胡屯镇中学   | 乡镇      | 基层高级教师 | 2019.01       | 无         | 调离   |            | 2020-12-31 | met     | ~certificate-left-behind          | status、heldTitle
  调离有时间                     | 胡屯镇中学   | 乡镇      | 基层高级教师 | 2019.01       | 无         | 调出   | 2020-12-31 | 2020-12-31 | met     | ~certificate-left-behind          | leftDate、heldTitle
  离开时间未到                   | 胡屯镇中学   | 乡镇      | 基层高级教师 | 2019.01       | 无         | 在岗   | 2021-01-01 | 2020-12-31 | met     |                                   |
  调离，已换发                   | 胡屯镇中学   | 乡镇      | 基层高级教师 | 2019.01       | 高级教师   | 调离   |            | 2020-12-31 | met     |                                   |
  离开后仍在乡镇                 | 胡屯镇中学   | 乡镇      | 基层高级教师 | 2019.01       | 无         | 在岗   | 2020.06    | 2020-12-31 | met     |                                   |
  退休不提醒                     | 胡屯镇中学   | 乡镇      | 基层高级教师 | 2019.01       | 无         | 退休   | 2020.06    | 2020-12-31 | met     |                                   |
  辞职不提醒                     | 胡屯镇中学   | 乡镇      | 基层高级教师 | 2019.01       | 无         | 辞职   |            | 2020-12-31 | met     |                                   |
`;

const practitioner = casesOf`
  情形                   | unit         | unitLevel | heldTitle            | obtainedBy   | on         | outcome | reason                       | at
  全科副高在乡镇卫生院   | 七级镇卫生院 | 乡镇      | 基层副主任医师       | 全科医生认定 | 2020-12-31 | met     |                              |
  全科副高在镇中学       | 胡屯镇中学   | 乡镇      | 基层副主任医师       | 全科医生认定 | 2020-12-31 | not-met | practitioner-outside-health  | heldTitle、unit
  不是全科认定的         | 胡屯镇中学   | 乡镇      | 基层副主任医师       | 评审         | 2020-12-31 | met     |                              |
  名称看不出，不说       | 胡屯镇某单位 | 乡镇      | 基层副主任医师       | 全科医生认定 | 2020-12-31 | met     |                              |
  全科副高在县医院       | 县人民医院   | 县直      | 基层副主任医师       | 全科医生认定 | 2020-12-31 | not-met | certificate-outside-township | heldTitle、unitLevel
  写明换发的，不说       | 县人民医院   | 县直      | 基层副主任医师       | 换发         | 2020-12-31 | met     |                              |
`;

const told = casesOf`
  情形                             | unit         | unitLevel | heldTitle      | heldLevel | appointedDate | otherTitle | obtainedBy   | status | leftDate   | on         | outcome | reason                            | at                   | says
  说清是哪一级的基层职称           | 县实验中学   | 县直      | 基层高级教师   |           | 2019.01       | 无         |              | 在岗   |            | 2020-12-31 | not-met | certificate-outside-township      | heldTitle、unitLevel | 基层副高级职称
  聘任空白也说清级别               | 县实验中学   | 县直      | 基层高级教师   |           |               | 无         |              | 在岗   |            | 2020-12-31 | met     | ~certificate-perhaps-used-outside | heldTitle、unitLevel | 基层副高级职称
  聘任看不懂，同空白               | 县实验中学   | 县直      | 基层高级教师   |           | 待定          | 无         |              | 在岗   |            | 2020-12-31 | met     | ~certificate-perhaps-used-outside | heldTitle、unitLevel |
  另一类是基层的，不算换发         | 县实验中学   | 县直      | 基层高级教师   |           | 2019.01       | 基层正高级教师 |          | 在岗   |            | 2020-12-31 | not-met | certificate-outside-township      | heldTitle、unitLevel |
  另一类更高，算换发               | 县实验中学   | 县直      | 基层高级教师   |           | 2019.01       | 正高级教师 |              | 在岗   |            | 2020-12-31 | met     |                                   |                      |
  全科认定的中级，不问卫生单位     | 胡屯镇中学   | 乡镇      | 基层主治医师   |           | 2019.01       | 无         | 全科医生认定 | 在岗   |            | 2020-12-31 | met     |                                   |                      |
  全科认定的教师，不问卫生单位     | 胡屯镇中学   | 乡镇      | 基层高级教师   |           | 2019.01       | 无         | 全科医生认定 | 在岗   |            | 2020-12-31 | met     |                                   |                      |
  单位空白，不问                   |              | 乡镇      | 基层副主任医师 |           | 2019.01       | 无         | 全科医生认定 | 在岗   |            | 2020-12-31 | met     |                                   |                      |
  有离开时间，单位不是卫生的不说   | 胡屯镇中学   | 乡镇      | 基层副主任医师 |           | 2019.01       | 无         | 全科医生认定 | 在岗   | 2020.06    | 2020-12-31 | met     |                                   |                      |
`;

export const cases: readonly Case[] = [...plain, ...practitioner, ...told];
