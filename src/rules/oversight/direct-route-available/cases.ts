import { casesOf } from "../../cases";

export const cases = casesOf`
  情形                     | applyTitle | route | direct          | along   | on         | outcome | reason              | at
  没有申报途径，有一条成立 | 高级教师   |       | veteran         | normal  | 2020-12-31 | met     | ~direct-routes-open | applyTitle
  没有申报途径，有两条成立 | 高级教师   |       | veteran、doctor | normal  | 2020-12-31 | met     | ~direct-routes-open | applyTitle
  没有一条成立             | 高级教师   |       |                 | normal  | 2020-12-31 | met     |                     |
  所报的就是成立的一条     | 高级教师   | 直评  | veteran         | veteran | 2020-12-31 | met     |                     |
  所报的不成立，另一条成立 | 高级教师   | 博士  | veteran         | doctor  | 2020-12-31 | met     | ~direct-routes-open | applyTitle
`;
