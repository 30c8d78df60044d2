import { casesOf } from "../../cases";

export const cases = casesOf`
  情形           | pledge | applyTitle | on         | outcome     | reason          | at
  已签           | 是     | 高级教师   | 2020-12-31 | met         |                 |
  打勾           | √      | 高级教师   | 2020-12-31 | met         |                 |
  未签           | 未签   | 高级教师   | 2020-12-31 | not-met     | pledge-unsigned | pledge
  否             | 否     | 高级教师   | 2020-12-31 | not-met     | pledge-unsigned | pledge
  空白要补       |        | 高级教师   | 2020-12-31 | cannot-tell | blank           | pledge
  看不懂         | 待定   | 高级教师   | 2020-12-31 | cannot-tell | unreadable      | pledge
`;
