import { casesOf, type Case } from "../../cases";

const plain = casesOf`
  情形                     | heldDate | appraisals:2016 | appraisals:2019 | applyTitle | on         | outcome | reason                                              | at
  都合格                   | 2012.11  | 合格            | 优秀            | 高级教师   | 2020-12-31 | met     |                                                     |
  前一年不合格             | 2012.11  | 合格            | 不合格          | 高级教师   | 2020-12-31 | cannot-tell | appraisal-failed                                    | appraisals
  前一年不称职             | 2012.11  | 合格            | 不称职          | 高级教师   | 2020-12-31 | cannot-tell | appraisal-failed                                    | appraisals
  前一年基本合格，不在此核 | 2012.11  | 合格            | 基本合格        | 高级教师   | 2020-12-31 | met     |                                                     |
  较早一年不合格只提醒     | 2012.11  | 不合格          | 合格            | 高级教师   | 2020-12-31 | met     | ~appraisal-failed-earlier                           | appraisals
  取得以前不合格不管       | 2017.11  | 不合格          | 合格            | 高级教师   | 2020-12-31 | met     |                                                     |
  不定等次提醒             | 2012.11  | 合格            | 不定等次        | 高级教师   | 2020-12-31 | met     | ~appraisal-without-grade                            | appraisals
  未参加考核提醒           | 2012.11  | 合格            | 未参加          | 高级教师   | 2020-12-31 | met     | ~appraisal-without-grade                            | appraisals
  前一年写的看不懂         | 2012.11  | 合格            | 达标            | 高级教师   | 2020-12-31 | cannot-tell | unreadable | appraisals
  前一年是错误值           | 2012.11  | 合格            | #N/A            | 高级教师   | 2020-12-31 | cannot-tell | unreadable | appraisals
  较早一年看不懂，不问     | 2012.11  | 达标            | 合格            | 高级教师   | 2020-12-31 | met     | | 
  空白不问                 | 2012.11  |                 |                 | 高级教师   | 2020-12-31 | met     |                                                     |
`;

const several = casesOf`
  情形                               | heldDate | appraisals:2016 | appraisals:2018 | appraisals:2019 | applyTitle | on         | outcome     | reason                    | at         | says
  一格几个等次，可能前一年不合格     | 2012.11  | 合格            | 合格            | 合格、不合格    | 高级教师   | 2020-12-31 | cannot-tell | ambiguous                 | appraisals |
  几个等次里没有不合格               | 2012.11  | 合格            | 合格            | 合格、优秀      | 高级教师   | 2020-12-31 | met         |                           |            |
  较早一年几个等次，可能不合格，提醒 | 2012.11  | 合格            | 合格、不合格    | 合格            | 高级教师   | 2020-12-31 | met         | ~ambiguous                | appraisals |
  前一年不合格，另一年的只提醒       | 2012.11  | 不合格          | 未参加          | 不合格          | 高级教师   | 2020-12-31 | cannot-tell     | appraisal-failed + ~appraisal-failed-earlier + ~appraisal-without-grade | appraisals | 2019年
  取得当年不合格也提醒               | 2018.11  | 合格            | 不合格          | 合格            | 高级教师   | 2020-12-31 | met         | ~appraisal-failed-earlier | appraisals | 2018年
  取得时间有两种读法，不都在以后     | 20181    | 不合格          | 合格            | 合格            | 高级教师   | 2020-12-31 | met         |                           |            |
  取得时间空白，较早一年照样提醒     |          | 不合格          | 合格            | 合格            | 高级教师   | 2020-12-31 | met         | ~appraisal-failed-earlier | appraisals | 2016年
`;

const undated = casesOf`
  情形                       | heldDate | appraisals   | applyTitle | applyYear | on         | outcome     | reason           | at         | says
  没写年度的是申报前一年     | 2012.11  | 不合格       | 高级教师   | 2020      | 2020-12-31 | cannot-tell     | appraisal-failed | appraisals | 2019年
  没写年度，几个等次         | 2012.11  | 合格、不合格 | 高级教师   | 2020      | 2020-12-31 | cannot-tell | ambiguous        | appraisals |
`;

export const cases: readonly Case[] = [...plain, ...several, ...undated];
