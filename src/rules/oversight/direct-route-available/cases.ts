import { casesOf } from "../../cases";

export const cases = casesOf`
  情形                     | applyTitle | route | townshipYears | direct          | along   | on         | outcome | reason              | at                   | says
  没有申报途径，有一条成立 | 高级教师   |       | 25            | veteran         | normal  | 2020-12-31 | met     | ~direct-routes-open | townshipYears        | 没有填
  填的是正常               | 高级教师   | 正常  | 25            | veteran         | normal  | 2020-12-31 | met     | ~direct-routes-open | townshipYears、route | 填的是“正常”
  没有申报途径，有两条成立 | 高级教师   |       | 25            | veteran、doctor | normal  | 2020-12-31 | met     | ~direct-routes-open | townshipYears        |
  没有一条成立             | 高级教师   |       |               |                 | normal  | 2020-12-31 | not-met |                     |                      |
  写了两条途径             | 高级教师   | 直评、交流 | 25        | veteran         | normal  | 2020-12-31 | met     | ~direct-routes-open | townshipYears、route | 写的是“直评、交流”，不能确定按哪条途径
  又是正常又是直评         | 高级教师   | 正常申报/直评 | 25     | veteran         | normal  | 2020-12-31 | met     | ~direct-routes-open | townshipYears、route | 写的是“正常申报/直评”，不能确定按哪条途径
  写的看不出是哪一条       | 高级教师   | 三支一扶 | 25          | veteran         | normal  | 2020-12-31 | met     | ~direct-routes-open | townshipYears、route | 写的是“三支一扶”，不能确定按哪条途径
  所报的就是成立的一条     | 高级教师   | 直评  | 25            | veteran         | veteran | 2020-12-31 | not-applicable |                     |                      |
  所报的不成立，另一条成立 | 高级教师   | 博士  | 25            | veteran         | doctor  | 2020-12-31 | met     | ~direct-routes-open | townshipYears、route |
`;
