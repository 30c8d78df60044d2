import { casesOf } from "../../cases";

export const cases = casesOf`
  情形                     | heldDate | appraisals:2016 | appraisals:2019 | applyTitle | on         | outcome | reason                                              | at
  都合格                   | 2012.11  | 合格            | 优秀            | 高级教师   | 2020-12-31 | met     |                                                     |
  前一年不合格             | 2012.11  | 合格            | 不合格          | 高级教师   | 2020-12-31 | not-met | appraisal-failed                                    | appraisals
  前一年不称职             | 2012.11  | 合格            | 不称职          | 高级教师   | 2020-12-31 | not-met | appraisal-failed                                    | appraisals
  前一年基本合格，不在此核 | 2012.11  | 合格            | 基本合格        | 高级教师   | 2020-12-31 | met     |                                                     |
  较早一年不合格只提醒     | 2012.11  | 不合格          | 合格            | 高级教师   | 2020-12-31 | met     | ~appraisal-failed-earlier                           | appraisals
  取得以前不合格不管       | 2017.11  | 不合格          | 合格            | 高级教师   | 2020-12-31 | met     |                                                     |
  不定等次提醒             | 2012.11  | 合格            | 不定等次        | 高级教师   | 2020-12-31 | met     | ~appraisal-without-grade                            | appraisals
  未参加考核提醒           | 2012.11  | 合格            | 未参加          | 高级教师   | 2020-12-31 | met     | ~appraisal-without-grade                            | appraisals
  空白不问                 | 2012.11  |                 |                 | 高级教师   | 2020-12-31 | met     |                                                     |
`;
