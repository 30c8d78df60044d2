import { casesOf } from "../../cases";

export const cases = casesOf`
  情形               | applyTitle     | on         | outcome | reason                  | at
  教师已建立         | 基层高级教师   | 2020-12-31 | met     |                         |
  卫生已建立         | 基层主治医师   | 2020-12-31 | met     |                         |
  农业未建立         | 基层高级农艺师 | 2020-12-31 | met     | ~series-not-established | applyTitle
  工程未建立         | 基层工程师     | 2020-12-31 | met     | ~series-not-established | applyTitle
  统计未建立         | 基层统计师     | 2020-12-31 | met     | ~series-not-established | applyTitle
  农业报全省统一     | 高级农艺师     | 2020-12-31 | met     |                         |
  申报职称空白，不说 |                | 2020-12-31 | met     |                         |
  系列看不出，不说   | 基层某某师甲   | 2020-12-31 | met     |                         |
`;
