import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                   | heldDate | birthDate | heldLevel | on         | outcome | reason                            | at
  写得清楚               | 2015.12  | 1989.05   | 中级      | 2020-12-31 | met     |                                   |
  两位年份               | 15.12    | 1989.05   | 中级      | 2020-12-31 | met     | ~two-digit-year                   | heldDate
  两处两位年份           | 15.12    | 89.05     | 中级      | 2020-12-31 | met     | ~two-digit-year + ~two-digit-year | heldDate、birthDate
  五位数字，两种读法     | 20151    | 1989.05   | 中级      | 2020-12-31 | met     | ~date-ambiguous                   | heldDate
  只写到年，不影响       | 2015     | 1989.05   | 中级      | 2020-12-31 | met     |                                   |
  看不懂的归另一条       | 不详     | 1989.05   | 中级      | 2020-12-31 | met     |                                   |
  级别有两种读法不归此条 | 2015.12  | 1989.05   | 高级      | 2020-12-31 | met     |                                   |
  空白                   |          |           |           | 2020-12-31 | met     |                                   |
`;

/** Something could not be told because the month of this date is not written. */
const whereTheMonthDecides = casesOf`
  情形                   | heldDate | tooCoarse | on         | outcome     | reason       | at
  只写到年，而月份有关系 | 2015     | heldDate  | 2020-12-31 | cannot-tell | month-needed | heldDate
`;

export const cases: readonly Case[] = [...plain, ...whereTheMonthDecides];
