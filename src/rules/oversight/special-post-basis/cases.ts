import { casesOf } from "../../cases";

export const cases = casesOf`
  情形                 | specialPost | obtainedBy       | on         | outcome | reason                      | at
  直评20年             | 是          | 直评20年         | 2020-12-31 | met     |                             |
  县级及以上交流       | 是          | 县级及以上交流   | 2020-12-31 | met     |                             |
  全科医生认定         | 是          | 全科医生认定     | 2020-12-31 | met     |                             |
  急需引进             | 是          | 急需引进         | 2020-12-31 | met     |                             |
  博士直报             | 是          | 博士直报         | 2020-12-31 | met     |                             |
  评审                 | 是          | 评审             | 2020-12-31 | met     | ~special-post-without-basis | specialPost、obtainedBy
  认定                 | 是          | 初聘认定         | 2020-12-31 | met     | ~special-post-without-basis | specialPost、obtainedBy
  考试                 | 是          | 考试             | 2020-12-31 | met     | ~special-post-without-basis | specialPost、obtainedBy
  换发                 | 是          | 换发             | 2020-12-31 | met     | ~special-post-without-basis | specialPost、obtainedBy
  写的不是哪种途径     | 是          | 县里安排         | 2020-12-31 | met     | ~special-post-without-basis | specialPost、obtainedBy
  取得方式空白，不说   | 是          |                  | 2020-12-31 | met     |                             |
  取得方式写无，不说   | 是          | 无               | 2020-12-31 | met     |                             |
  不是特设岗位         | 否          | 评审             | 2020-12-31 | met     |                             |
  是否特设空白，不说   |             | 评审             | 2020-12-31 | met     |                             |
`;
