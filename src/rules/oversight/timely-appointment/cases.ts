import { casesOf } from "../../cases";

export const cases = casesOf`
  情形                     | heldTitle    | heldDate   | appointedDate | status | on         | outcome | reason         | at
  超过一年未聘             | 基层高级教师 | 2019-12-30 |               | 在岗   | 2020-12-31 | met     | ~not-appointed | appointedDate、heldDate
  正好一年                 | 基层高级教师 | 2019-12-31 |               | 在岗   | 2020-12-31 | met     |                |
  2月29日取得，次年2月28日 | 基层高级教师 | 2020-02-29 |               | 在岗   | 2021-02-28 | met     |                |
  2月29日取得，次年3月1日  | 基层高级教师 | 2020-02-29 |               | 在岗   | 2021-03-01 | met     | ~not-appointed | appointedDate、heldDate
  写到月，次年同月不算     | 基层高级教师 | 2019.12    |               | 在岗   | 2020-12-31 | met     |                |
  写到月，再下月算         | 基层高级教师 | 2019.11    |               | 在岗   | 2020-12-31 | met     | ~not-appointed | appointedDate、heldDate
  写到年，跨界不说         | 基层高级教师 | 2019       |               | 在岗   | 2020-12-31 | met     |                |
  写到年，已过             | 基层高级教师 | 2018       |               | 在岗   | 2020-12-31 | met     | ~not-appointed | appointedDate、heldDate
  已聘                     | 基层高级教师 | 2018-11-20 | 2019.01       | 在岗   | 2020-12-31 | met     |                |
  聘任看不懂，不说         | 基层高级教师 | 2018-11-20 | 待聘甲        | 在岗   | 2020-12-31 | met     |                |
  取得空白，不说           | 基层高级教师 |            |               | 在岗   | 2020-12-31 | met     |                |
  没有职称                 | 无           | 2018-11-20 |               | 在岗   | 2020-12-31 | met     |                |
  已调离                   | 基层高级教师 | 2018-11-20 |               | 调离   | 2020-12-31 | met     |                |
`;
