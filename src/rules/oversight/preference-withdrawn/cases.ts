import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                         | applyTitle   | applySeries | preference | on         | outcome     | reason                           | at
  教师报全省统一又享受倾斜     | 高级教师     |             | 是         | 2020-12-31 | not-met     | preference-in-established-series | preference、applyType
  卫生                         | 主治医师     |             | 是         | 2020-12-31 | not-met     | preference-in-established-series | preference、applyType
  没有享受                     | 高级教师     |             | 否         | 2020-12-31 | met         |                                  |
  报基层的不碍                 | 基层高级教师 |             | 是         | 2020-12-31 | met         |                                  |
  农业尚未建立                 | 高级农艺师   |             | 是         | 2020-12-31 | met         |                                  |
  倾斜空白，不问               | 高级教师     |             |            | 2020-12-31 | met         |                                  |
  倾斜看不懂                   | 高级教师     |             | 待定       | 2020-12-31 | met         |                                  |
  倾斜空白但报基层，不问       | 基层高级教师 |             |            | 2020-12-31 | met         |                                  |
  倾斜空白但系列未建立，不问   | 高级农艺师   |             |            | 2020-12-31 | met         |                                  |
  系列看不出，不问             | 某某师甲     |             | 是         | 2020-12-31 | met         |                                  |
`;

const open = casesOf`
  情形               | applyLevel | applyType | applySeries | preference | on         | outcome | reason                           | at                   | says
  申报类型空白，不问 | 中级       |           | 教师        | 是         | 2020-12-31 | met     |                                  |                      |
  申报系列空白，不问 | 中级       | 全省统一  |             | 是         | 2020-12-31 | met     |                                  |                      |
  说清是哪个系列     | 中级       | 全省统一  | 卫生        | 是         | 2020-12-31 | not-met | preference-in-established-series | preference、applyType | 卫生
`;

export const cases: readonly Case[] = [...plain, ...open];
